import MiniSearch from 'minisearch';
import {
  ara,
  ben,
  deu,
  eng,
  fra,
  hin,
  ind,
  ita,
  jpn,
  kor,
  nld,
  pol,
  por,
  rus,
  spa,
  swa,
  tur,
  urd,
  vie,
  zho,
} from 'stopword';
import { indexOptions, type IndexedDocument, type SearchDocument } from '@/lib/search/index-options';
import { phraseForm } from '@/lib/search/phrases';
import { tokens } from '@/lib/search/tokens';
import type { StoredIndex } from '@/lib/search/find-guides';

const LISTS: Record<string, string[]> = {
  ar: ara,
  bn: ben,
  de: deu,
  en: eng,
  es: spa,
  fr: fra,
  hi: hin,
  id: ind,
  it: ita,
  ja: jpn,
  ko: kor,
  nl: nld,
  pl: pol,
  pt: por,
  ru: rus,
  sw: swa,
  tr: tur,
  ur: urd,
  vi: vie,
  zh: zho,
};

/** Words too common to search for, folded as the index folds them. */
function stopWordsOf(locale: string): string[] {
  return [...new Set((LISTS[locale.split('-')[0] ?? ''] ?? []).flatMap(tokens))].sort();
}

/** The phrases that people type for a guide, by its slug. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** The index of one language over its guides, and over the words by which its readers ask for them. */
export function buildSearchIndex(
  locale: string,
  documents: readonly SearchDocument[],
  synonyms: Synonyms = {},
): StoredIndex {
  const stopWords = stopWordsOf(locale);
  const search = new MiniSearch<IndexedDocument>(indexOptions(new Set(stopWords)));
  search.addAll(
    documents.map((document) => ({ ...document, words: (synonyms[document.slug] ?? []).join('\n') })),
  );
  const phrases = documents.flatMap(({ slug }) =>
    (synonyms[slug] ?? []).map((phrase) => [phraseForm(phrase), slug] as const),
  );
  return { index: JSON.stringify(search), stopWords, phrases };
}
