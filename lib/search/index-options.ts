import type { Options } from 'minisearch';
import { tokens } from './tokens';

/** What the index holds of a guide. */
export interface SearchDocument {
  slug: string;
  title: string;
  summary: string;
  headings: string;
  body: string;
}

/** A guide with the words by which people ask for it (`content/search-synonyms`), one phrase a line. */
export interface IndexedDocument extends SearchDocument {
  words: string;
}

/** Two signs of Chinese or Japanese are a word already. */
const isLongEnough = (term: string) => term.length > 3 || (term.length > 1 && /\p{sc=Han}/u.test(term));

/**
 * The options of the index. Building and loading must use the same: MiniSearch takes tokens apart again at each query, and
 * common words (`stopWords`, folded) are left out on both sides.
 */
export function indexOptions(stopWords: ReadonlySet<string>): Options<IndexedDocument> {
  return {
    idField: 'slug',
    fields: ['title', 'summary', 'headings', 'body', 'words'],
    tokenize: tokens,
    processTerm: (term) => (stopWords.has(term) ? null : term),
    searchOptions: {
      boost: { title: 6, words: 5, summary: 3, headings: 2 },
      prefix: isLongEnough,
      // Two letters may be wrong in a long word, one in a word of five.
      fuzzy: (term) => (term.length > 7 ? 2 : term.length > 4 ? 1 : false),
    },
  };
}
