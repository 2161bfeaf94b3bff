import { tokenise } from '../../lib/crisis/normalise/tokens';
import type { Row } from './corpus';

/** In how many sentences of a language a word must stand, and how much of its use must be that language's. */
const ENOUGH = 5;
const SHARE = 0.95;
/** So many words of a language, the most frequent first, tell it from others; rarer ones add little. */
const MOST = 500;

const WORD = /^\p{L}[\p{L}\p{M}']+$/u;
/** Chinese and Japanese share characters: some are written in one of them only. */
const HAN = /^\p{Script=Han}$/u;

/** By language, in alphabetical order, the common words of its sentences that hardly any other language has. */
export function commonWords(rows: readonly Row[]): Record<string, string[]> {
  const sizes = new Map<string, number>();
  const uses = new Map<string, Map<string, number>>();
  for (const { q, lang } of rows) {
    sizes.set(lang, (sizes.get(lang) ?? 0) + 1);
    for (const word of new Set(tokenise(q).map(({ text }) => text))) {
      if (!WORD.test(word) && !HAN.test(word)) continue;
      const byLanguage = uses.get(word) ?? new Map<string, number>();
      byLanguage.set(lang, (byLanguage.get(lang) ?? 0) + 1);
      uses.set(word, byLanguage);
    }
  }
  const found = new Map<string, [word: string, count: number][]>();
  for (const [word, byLanguage] of uses) {
    const rate = (lang: string) => (byLanguage.get(lang) ?? 0) / (sizes.get(lang) ?? 1);
    const all = [...byLanguage.keys()].reduce((sum, lang) => sum + rate(lang), 0);
    for (const [lang, count] of byLanguage) {
      if (count < ENOUGH || rate(lang) / all < SHARE) continue;
      found.set(lang, [...(found.get(lang) ?? []), [word, count]]);
    }
  }
  return Object.fromEntries(
    [...found].sort(byFirst).map(([lang, words]) => [
      lang,
      words
        .sort((a, b) => b[1] - a[1] || byFirst(a, b))
        .slice(0, MOST)
        .map(([word]) => word)
        .sort(),
    ]),
  );
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
