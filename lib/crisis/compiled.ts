import type { LexiconRule } from './lexicon';

/** One place of a pattern: any of some concepts, by number, after at most `gap` other words. */
export interface CompiledElement {
  concepts: number[];
  gap: number;
  optional: boolean;
}

/** One pattern of one rule, with concepts by number. */
export interface CompiledPattern {
  /** Its place in the list of all patterns. */
  index: number;
  rule: CompiledRule;
  kind: 'sequence' | 'together';
  elements: CompiledElement[];
  /** For `together`: words beyond the places' own. */
  window: number;
  atStart: boolean;
  atEnd: boolean;
}

export interface CompiledRule extends Omit<LexiconRule, 'match'> {
  /** `en.intent-death`. */
  reason: string;
  /** Index of its language. */
  language: number;
}

/** What a verdict needs to know about one language. */
export interface CompiledLanguage {
  /** BCP 47 primary subtag. */
  code: string;
  personInVerb: boolean;
  /** Concept numbers of the reader and of other persons; -1 where the language has none. */
  speaker: number;
  others: number;
}

/**
 * Everything that is looked up by number, as flat arrays: they open in no time, take a tenth of the memory of maps, and
 * stay as fast when the lexicons grow. `xFrom[i]` to `xFrom[i + 1]` is the part of the list `x` that belongs to `i`.
 */
export interface Tables {
  /** All distinct spellings of words and stems ("bodies"), one after the other, and where each starts. */
  chars: Uint16Array;
  charsFrom: Uint32Array;
  /** Open-addressed hash table of bodies: number + 1, or 0. Its length is a power of two. */
  slots: Uint32Array;
  /** The same of the bodies that are stems. */
  stemSlots: Uint32Array;
  /** Word numbers that a body is as a whole word, and as the head of a longer one. */
  wholeFrom: Uint32Array;
  whole: Uint32Array;
  stemFrom: Uint32Array;
  stem: Uint32Array;
  /** Languages, as bits, that know a body as a whole word. */
  bodyLanguages: Uint32Array;
  /** Of each word number, the accents it asks for (none: any will do), and whether leaving them all out is allowed. */
  accentsFrom: Uint32Array;
  accents: Uint16Array;
  bareAllowed: Uint8Array;
  /** Word numbers that may stand inside any phrase without changing it. */
  isFiller: Uint8Array;
  /** Languages in which a word number is common. */
  evidenceFrom: Uint32Array;
  evidence: Uint8Array;
  /** Bodies that are found again when misspelt, by first letter and length, with their letters as bits. */
  nearKeys: Uint32Array;
  nearFrom: Uint32Array;
  near: Uint32Array;
  nearLetters: Int32Array;
  /** From the start of a phrase: the states that a word leads to, ends first, and how many of them are ends. */
  startFrom: Uint32Array;
  start: Uint32Array;
  startEnds: Uint32Array;
  /** From any other state: the words that lead on, in order, and where they lead. */
  stepsFrom: Uint32Array;
  stepWords: Uint32Array;
  steps: Uint32Array;
  /** Of each state, `concept * 2 + (must stand at a word's start ? 1 : 0)`, or -1 where no phrase ends. */
  endings: Int32Array;
  /** Pairs of first and second words of phrases, as a table of bits that may say yes wrongly, never no. */
  pairs: Uint32Array;
  /** Of each concept, a number that its namesakes in other languages share; 0 for a plain word in a pattern. */
  conceptKeys: Uint32Array;
}

/** All lexicons, ready to be matched. */
export interface Compiled {
  tables: Tables;
  languages: CompiledLanguage[];
  rules: CompiledRule[];
  patterns: CompiledPattern[];
  /** Patterns by the concept they are looked for by. */
  patternsOf: (CompiledPattern[] | undefined)[];
  /** Clitics that may stand before a word (Arabic "and", "the", "with"). */
  prefixes: string[];
  /** Whether some language has words that are typed with Latin keys. */
  russian: boolean;
  korean: boolean;
}
