import { tokens } from './tokens';

/** A phrase that people type for a guide: its folded words, and the guide. */
export type GuidePhrase = readonly [phrase: string, slug: string];

const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** A text in the form in which phrases are compared: folded words, with no spaces where the script has none. */
export function phraseForm(text: string): string {
  return tokens(text).join(SPACELESS.test(text) ? '' : ' ');
}

const holds = (text: string, phrase: string) =>
  SPACELESS.test(phrase) ? text.replaceAll(' ', '').includes(phrase) : ` ${text} `.includes(` ${phrase} `);

/** What one matched phrase is worth beside the best full-text match, which counts 1: more words say more. */
const worth = (phrase: string) =>
  SPACELESS.test(phrase)
    ? 0.5 + 0.25 * Math.min(phrase.length, 6)
    : 0.5 + 0.5 * Math.min(phrase.split(' ').length, 4);

/**
 * How much the phrases in a query speak for each guide. A phrase inside a longer one that matched as well ("friend" in "no friends")
 * says nothing of its own.
 */
export function phraseScores(query: string, phrases: readonly GuidePhrase[]): Map<string, number> {
  const text = phraseForm(query);
  const matched = phrases.filter(([phrase]) => holds(text, phrase));
  const scores = new Map<string, number>();
  for (const [phrase, slug] of matched) {
    const inLonger = matched.some(([other]) => other.length > phrase.length && holds(other, phrase));
    if (!inLonger) scores.set(slug, (scores.get(slug) ?? 0) + worth(phrase));
  }
  return scores;
}
