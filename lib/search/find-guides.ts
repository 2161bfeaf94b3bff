import MiniSearch from 'minisearch';
import { indexOptions, type SearchDocument } from './index-options';

/** One language's part of `.generated/search-index`. */
export interface StoredIndex {
  index: string;
  stopWords: string[];
}

export interface GuideSearch {
  /** Slugs of the guides that fit, best first, at most `limit`; empty when none does. */
  find(query: string, limit: number): string[];
}

/** Opens the index of one language. Throws if it was built with other options. */
export function openGuideSearch({ index, stopWords }: StoredIndex): GuideSearch {
  const search = MiniSearch.loadJSON<SearchDocument>(index, indexOptions(new Set(stopWords)));
  return {
    find: (query, limit) =>
      search
        .search(query)
        .filter((result, _, [best]) => result.score >= (best?.score ?? 0) * 0.2)
        .slice(0, limit)
        .map((result) => String(result.id)),
  };
}
