import type { Compiled } from '../compiled';
import { openNearWords, type NearWords } from './near-words';
import { openVocabulary, type Vocabulary } from './vocabulary';

/** Compiled lexicons with the ways of looking words up. */
export interface OpenLexicons extends Compiled {
  vocabulary: Vocabulary;
  near: NearWords;
}

export function openLexicons(compiled: Compiled): OpenLexicons {
  return {
    ...compiled,
    vocabulary: openVocabulary(compiled.tables),
    near: openNearWords(compiled.tables),
  };
}
