import { readImage } from './image';
import { createMatcher } from './match/matches';
import { openLexicons } from './match/open';
import { read } from './match/read';
import { weighLanguages } from './verdict/language';
import { judge } from './verdict/rules';
import { decide, type Verdict } from './verdict/verdict';
import { createFeatures } from './vote/features';
import { createVoter } from './vote/model';

export type { Level, Lexicon, LexiconRule, Topic, Who, WhoRule } from './lexicon';
export { hearNames, type NameNow } from './names-now';
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
 * Opens the detector's data, as `compileDetector` of `lib/crisis/compile` wrote it. Do it once, at start-up: it takes a
 * few milliseconds. Throws where the data is of another version of this code.
 *
 * The function that comes back looks at the first 300 UTF-16 units of any string, in any script, and never throws: a
 * text it cannot read is `none`. All languages are tried on every query, whatever the hint.
 */
export function createDetector(data: Uint8Array): Detect {
  const { compiled, model } = readImage(data);
  const lexicons = openLexicons(compiled);
  const match = createMatcher(compiled);
  const vote = model === undefined ? undefined : createVoter(model);
  const features = createFeatures(compiled);
  return (query, hints) => {
    const reading = read(lexicons, query);
    const seen = match(reading);
    const language = weighLanguages(compiled, query, reading);
    const judgement = judge(compiled, seen, language, hints?.locale);
    return decide(compiled, judgement, language, vote?.(features(reading, seen, judgement)));
  };
}
