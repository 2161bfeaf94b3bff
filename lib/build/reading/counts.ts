import german from 'hyphen/de/index.js';
import spanish from 'hyphen/es/index.js';
import french from 'hyphen/fr/index.js';
import portuguese from 'hyphen/pt/index.js';
import { syllable } from 'syllable';

/** What formulas of reading level are made of. */
export interface TextCounts {
  sentences: number;
  words: number;
  syllables: number;
  letters: number;
  /** Words of three syllables or more. */
  longWords: number;
  /** Words of more than six letters. */
  wideWords: number;
  /** Words of one syllable. */
  shortWords: number;
}

const SOFT_HYPHEN = '\u00ad';
/** Places where a word may be divided are nearly where its syllables meet; the first and last letter never stand alone in print. */
const byHyphens = (hyphenate: (text: string) => string) => (word: string) =>
  hyphenate(word).split(SOFT_HYPHEN).length;

/** Runs of vowels, for Italian: diphthongs count once, as they are spoken. */
const byVowels = (word: string) => Math.max(1, word.match(/[aeiouàèéìòù]+/giu)?.length ?? 1);

const SYLLABLES: Readonly<Record<string, (word: string) => number>> = {
  en: syllable,
  es: byHyphens(spanish.hyphenateSync),
  fr: byHyphens(french.hyphenateSync),
  de: byHyphens(german.hyphenateSync),
  pt: byHyphens(portuguese.hyphenateSync),
  it: byVowels,
};

/** The sentences of blocks of text. A block that ends without a full stop (an item of a list) is a sentence of its own. */
export function sentencesOf(blocks: readonly string[], language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return blocks.flatMap((block) =>
    [...segmenter.segment(block.replaceAll('\n', ' '))]
      .map(({ segment }) => segment.trim())
      .filter((sentence) => /\p{L}/u.test(sentence)),
  );
}

/** Counts of a list of sentences. Syllables are 0 in languages without a way to count them. */
export function countText(sentences: readonly string[], language: string): TextCounts {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const syllablesOf = SYLLABLES[language.split('-')[0] ?? ''] ?? (() => 0);
  const counts: TextCounts = {
    sentences: sentences.length,
    words: 0,
    syllables: 0,
    letters: 0,
    longWords: 0,
    wideWords: 0,
    shortWords: 0,
  };
  for (const sentence of sentences) {
    for (const { segment, isWordLike } of segmenter.segment(sentence)) {
      if (!isWordLike || !/\p{L}/u.test(segment)) continue;
      const syllables = syllablesOf(segment);
      const letters = segment.match(/\p{L}/gu)?.length ?? 0;
      counts.words += 1;
      counts.syllables += syllables;
      counts.letters += letters;
      if (syllables >= 3) counts.longWords += 1;
      if (syllables === 1) counts.shortWords += 1;
      if (letters > 6) counts.wideWords += 1;
    }
  }
  return counts;
}
