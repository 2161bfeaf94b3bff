import { countText, sentencesOf } from './counts';
import { FORMULAS, type Formula } from './formulas';

export interface ReadingScore {
  formula: Formula;
  /** On the formula's scale, to one decimal. */
  value: number;
  isPlain: boolean;
}

export interface ReadingLevel {
  scores: ReadingScore[];
  /** Words a sentence, to one decimal: a hint for languages without a formula. */
  sentenceLength: number;
  /** The sentences that cost a reader most, hardest first; empty where no formula exists. */
  hardest: string[];
}

const rounded = (value: number) => Math.round(value * 10) / 10;
/** Shorter sentences than this are hard for one word only, which says little. */
const FEWEST_WORDS = 6;

/** How hard a text is to read, as blocks of words in one language; null for a text without words. */
export function readingLevel(
  blocks: readonly string[],
  language: string,
  sentencesShown = 3,
): ReadingLevel | null {
  const sentences = sentencesOf(blocks, language);
  const counts = countText(sentences, language);
  if (counts.words === 0) return null;
  const formulas = FORMULAS[language.split('-')[0] ?? ''] ?? [];
  const scores = formulas.map((formula) => {
    const value = formula.score(counts);
    return {
      formula,
      value: rounded(value),
      isPlain: formula.plain === 'below' ? value <= formula.limit : value >= formula.limit,
    };
  });
  const first = formulas[0];
  const hardness = (sentence: string) => {
    const of = countText([sentence], language);
    if (!first || of.words < FEWEST_WORDS) return -Infinity;
    return first.plain === 'below' ? first.score(of) : -first.score(of);
  };
  const hardest = first
    ? sentences
        .map((sentence) => ({ sentence, hard: hardness(sentence) }))
        .filter(({ hard }) => hard > -Infinity)
        .sort((a, b) => b.hard - a.hard)
        .slice(0, sentencesShown)
        .map(({ sentence }) => sentence)
    : [];
  return { scores, sentenceLength: rounded(counts.words / counts.sentences), hardest };
}
