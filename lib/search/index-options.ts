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

/**
 * The options of the index. Building and loading must use the same: MiniSearch takes tokens apart again at each query, and
 * common words (`stopWords`, folded) are left out on both sides.
 */
export function indexOptions(stopWords: ReadonlySet<string>): Options<SearchDocument> {
  return {
    idField: 'slug',
    fields: ['title', 'summary', 'headings', 'body'],
    tokenize: tokens,
    processTerm: (term) => (stopWords.has(term) ? null : term),
    searchOptions: {
      boost: { title: 6, summary: 3, headings: 2 },
      prefix: (term) => term.length > 3,
      // Two letters may be wrong in a long word, one in a word of five.
      fuzzy: (term) => (term.length > 7 ? 2 : term.length > 4 ? 1 : false),
    },
  };
}
