import type { Lexicon } from './lexicon';
import { compile } from './match/compile';
import { findMatches } from './match/matches';
import { read } from './match/read';
import { weighLanguages } from './verdict/language';
import { decide, type Verdict } from './verdict/verdict';

export type { Level, Lexicon, LexiconRule, Topic, Who, WhoRule } from './lexicon';
export type { Verdict } from './verdict/verdict';

/** What the page knows beside the query. Both are optional, and a wrong locale does no harm. */
export interface DetectHints {
  /** Language of the page, a weak sign only: people type in their own. */
  locale?: string;
  /** The present, for rules that expire. */
  now?: Date;
}

export type Detect = (query: string, hints?: DetectHints) => Verdict;

/**
 * Makes the detector from lexicons; do it once, at start-up.
 *
 * The function that comes back looks at the first 300 UTF-16 units of any string, in any script, and never throws: a
 * text it cannot read is `none`. All languages are tried on every query, whatever the hint.
 */
export function createDetector(lexicons: readonly Lexicon[]): Detect {
  const compiled = compile(lexicons);
  return (query, hints) => {
    const reading = read(compiled, query);
    const seen = findMatches(compiled, reading);
    const language = weighLanguages(compiled, query, reading);
    return decide(compiled, seen, language, hints?.locale);
  };
}
