import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readLexicons, readVoteModel } from '../lib/build/lexicons';
import { compile } from '../lib/crisis/compile/compile';
import { compileDetector } from '../lib/crisis/compile/index';
import { createDetector } from '../lib/crisis/index';
import { createMatcher } from '../lib/crisis/match/matches';
import { openLexicons } from '../lib/crisis/match/open';
import { read } from '../lib/crisis/match/read';
import { weighLanguages } from '../lib/crisis/verdict/language';
import { judge } from '../lib/crisis/verdict/rules';
import { explainVote } from '../lib/crisis/vote/explain';
import { createFeatures } from '../lib/crisis/vote/features';
import { createVoter } from '../lib/crisis/vote/model';

/**
 * Reads `{"q": "...", "locale": "en"}` a line, writes a verdict a line, in order; a bad line gets `{"error": "..."}`.
 * With `--explain` each verdict also says what the second vote saw, for people who work on the rules.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const lexicons = await readLexicons(root);
const model = await readVoteModel(root);
const detect = createDetector(compileDetector(lexicons, model));
const explain = process.argv.includes('--explain') ? createExplainer() : undefined;

function createExplainer() {
  if (model === undefined) return undefined;
  const trained = model;
  const compiled = compile(lexicons);
  const open = openLexicons(compiled);
  const match = createMatcher(compiled);
  const featuresOf = createFeatures(compiled);
  const voter = createVoter(trained);
  return (query: string) => {
    const reading = read(open, query);
    const seen = match(reading);
    const judgement = judge(compiled, seen, weighLanguages(compiled, query, reading), undefined);
    const features = featuresOf(reading, seen, judgement);
    const { crisis, sensitive } = voter(features);
    return {
      rules: judgement.level,
      crisis,
      sensitive,
      because: explainVote(trained, features, reading.texts),
    };
  };
}

function answer(line: string): object {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return { error: 'This line is not JSON.' };
  }
  if (typeof request !== 'object' || request === null || !('q' in request) || typeof request.q !== 'string') {
    return { error: 'This line has no text "q".' };
  }
  const locale = 'locale' in request && typeof request.locale === 'string' ? request.locale : undefined;
  const verdict = detect(request.q, locale === undefined ? {} : { locale });
  return explain ? { ...verdict, vote: explain(request.q) } : verdict;
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}
