import type { Lexicon } from './lexicon';
import { compile } from './match/compile';
import { findMatches } from './match/matches';
import { read } from './match/read';
import { weighLanguages } from './verdict/language';
import { decide, type Verdict } from './verdict/verdict';
import { createVoter, type VoteModel } from './vote/model';

export type { Level, Lexicon, LexiconRule, Topic, Who, WhoRule } from './lexicon';
export { hearNames, type NameNow } from './names-now';
export type { Verdict } from './verdict/verdict';
export type { VoteModel } from './vote/model';

/** What the page knows beside the query. Both are optional, and a wrong locale does no harm. */
export interface DetectHints {
  /** Language of the page, a weak sign only: people type in their own. */
  locale?: string;
  /** The present, for rules that expire. */
  now?: Date;
}

export type Detect = (query: string, hints?: DetectHints) => Verdict;

/**
 * Makes the detector from lexicons, and a model that gives a second vote where the rules found nothing; without a model
 * the rules decide alone. Do it once, at start-up: it takes a fraction of a second. Throws where the model is of
 * another version.
 *
 * The function that comes back looks at the first 300 UTF-16 units of any string, in any script, and never throws: a
 * text it cannot read is `none`. All languages are tried on every query, whatever the hint.
 */
export function createDetector(lexicons: readonly Lexicon[], model?: VoteModel): Detect {
  const compiled = compile(lexicons);
  const vote = model === undefined ? undefined : createVoter(model);
  return (query, hints) => {
    const reading = read(compiled, query);
    const seen = findMatches(compiled, reading);
    const language = weighLanguages(compiled, query, reading);
    return decide(compiled, seen, language, hints?.locale, vote && (() => vote(reading.texts)));
  };
}
