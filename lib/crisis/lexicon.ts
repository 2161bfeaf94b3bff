/** How much a query asks for help. `crisis` leads with the panel, `support` shows it small, `none` does not. */
export type Level = 'crisis' | 'support' | 'none';

/** What a query is about. `none` goes with level `none` only. */
export const TOPICS = [
  'suicide',
  'self-harm',
  'overdose',
  'eating-disorders',
  'abuse',
  'sexual-violence',
  'substance-use',
  'distress',
  'none',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Whom the query is about: the reader, somebody else, or not to be known (a bare word). */
export type Who = 'self' | 'other' | 'unknown';

/**
 * How a rule decides on `who`.
 * - `self`, `other`, `unknown`: as it says.
 * - `speaker`: the reader, unless the nearest person named before the match is someone else. Languages whose verbs
 *   carry the person (`personInVerb`) read it as `self`.
 * - `nearest`: the nearest person named in the query, else unknown.
 */
export type WhoRule = Who | 'speaker' | 'nearest';

/** One rule, with its patterns in the notation of `docs/detection.md`. */
export interface LexiconRule {
  /** Without the language: `intent-death`. Reasons carry it as `en.intent-death`. */
  id: string;
  /** `none` makes the rule an exclusion: it silences every rule that overlaps what it matched. */
  level: Level;
  topic: Topic;
  who: WhoRule;
  match: string[];
  /** Silences other rules inside what it matched (prevention, bereavement, recovery, a real negation). */
  covers: boolean;
  /** For an exclusion: silences the whole query, not only what overlaps (a title beside the word "lyrics"). */
  wholeQuery: boolean;
  /** Is never silenced by a `wholeQuery` exclusion. */
  firm: boolean;
  /** Counts only where the query shows no stronger sign of another language. */
  ownLanguageOnly: boolean;
  /** Words for the panel: `bereaved`, `recovering`, `worried-about-another`, `acting-now`. */
  flags: string[];
}

/** The words and rules of one language, as read from `content/lexicons/<language>.yaml` and `frames.yaml`. */
export interface Lexicon {
  /** BCP 47 primary subtag. */
  language: string;
  /** The verb says who acts, so a first-person form needs no pronoun. */
  personInVerb: boolean;
  /** Diacritics tell words apart (Vietnamese): a wrong mark is another word, a missing one is not. */
  strictDiacritics: boolean;
  /** Multiplies the gaps of patterns, for languages whose tokens are single characters. */
  gapFactor: number;
  /** Clitics that may stand before a word (Arabic "and", "the", "with"). */
  prefixes: string[];
  /** Keyboard layout whose words people type with Latin keys. */
  keyboard: 'none' | 'russian' | 'korean';
  /** Common words that show that a query is in this language. */
  evidence: string[];
  /** Real words that must not be read as a misspelling. */
  notTypos: string[];
  concepts: Record<string, string[]>;
  rules: LexiconRule[];
}
