import MiniSearch, { type SearchOptions } from 'minisearch';
import { indexOptions, type IndexedDocument } from './index-options';
import { phraseScores, type GuidePhrase } from './phrases';

/** One language's part of `.generated/search-index`. */
export interface StoredIndex {
  index: string;
  stopWords: string[];
  phrases: GuidePhrase[];
}

export interface GuideSearch {
  /** Slugs of the guides that fit, best first, at most `limit`; empty when none does. */
  find(query: string, limit: number): string[];
  /** Slugs of guides that come near, where `find` has nothing: words that only look alike count too. May still be empty. */
  near(query: string, limit: number): string[];
}

/** Guides with less than this share of the best score are left out. */
const LEAST_SHARE = 0.2;
const LOOSE: SearchOptions = { fuzzy: 0.4, prefix: (term) => term.length > 1 };

/** Opens the index of one language. Throws if it was built with other options. */
export function openGuideSearch({ index, stopWords, phrases }: StoredIndex): GuideSearch {
  const search = MiniSearch.loadJSON<IndexedDocument>(index, indexOptions(new Set(stopWords)));
  return {
    find: (query, limit) => {
      const found = search.search(query);
      const highest = found[0]?.score ?? 1;
      const scores = phraseScores(query, phrases);
      for (const { id, score } of found)
        scores.set(String(id), (scores.get(String(id)) ?? 0) + score / highest);
      const ranked = [...scores].sort(([, a], [, b]) => b - a);
      const best = ranked[0]?.[1] ?? 0;
      return ranked
        .filter(([, score]) => score >= best * LEAST_SHARE)
        .slice(0, limit)
        .map(([slug]) => slug);
    },
    near: (query, limit) =>
      search
        .search(query, LOOSE)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}
