import {
  assignIncrementingIds,
  englishRecommendedTransformers,
  parseRawPattern,
  RegExpMatcher,
} from 'obscenity';
import { spellings } from '../../lib/crisis/compile/entry';
import type { Lexicon } from '../../lib/crisis/lexicon';

const CONCEPTS = ['SUICIDE', 'SELF-HARM', 'OVERDOSE', 'KILL-MYSELF'];

/** The bare terms of the lexicons as plain words, as makers of such lists write them. */
export function plainTerms(lexicons: readonly Lexicon[]): string[] {
  const terms = lexicons.flatMap(({ concepts }) => CONCEPTS.flatMap((name) => concepts[name] ?? []));
  const plain = terms
    .flatMap((term) => spellings(term.replace(/[*=^]/gu, '')).slice(0, 20))
    .map((term) => term.toLowerCase().trim().replace(/\s+/gu, ' '))
    .filter((term) => term.length > 2);
  return [...new Set(plain)];
}

/** A list of substrings. */
export function substringList(terms: readonly string[]): (query: string) => boolean {
  return (query) => {
    const text = query.toLowerCase();
    return terms.some((term) => text.includes(term));
  };
}

/** `obscenity` with the same terms and the transformers that it recommends. */
export function obscenityList(terms: readonly string[]): (query: string) => boolean {
  const matcher = new RegExpMatcher({
    ...englishRecommendedTransformers,
    blacklistedTerms: assignIncrementingIds(
      terms.map((term) => parseRawPattern(term.replace(/[[\]?|\\]/gu, '\\$&'))),
    ),
  });
  return (query) => matcher.hasMatch(query);
}
