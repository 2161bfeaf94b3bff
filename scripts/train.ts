import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLexicons } from '../lib/build/lexicons';
import { compile } from '../lib/crisis/compile/compile';
import { createMatcher } from '../lib/crisis/match/matches';
import { openLexicons } from '../lib/crisis/match/open';
import { read } from '../lib/crisis/match/read';
import { weighLanguages } from '../lib/crisis/verdict/language';
import { judge } from '../lib/crisis/verdict/rules';
import { BUCKETS, createFeatures, KINDS } from '../lib/crisis/vote/features';
import { DETAILS, LEVELS, type Weights } from '../lib/crisis/vote/model';
import { readCorpus, type Row } from './train/corpus';
import { trainLinear, type Sample } from './train/linear';

/**
 * Trains the second vote on the sentences of `content/lexicons/corpus/` that are not held aside, and writes
 * `content/lexicons/vote.json`. The same sentences and lexicons give the same file.
 */
/** Topics are easier than levels: fewer buckets do. */
const DETAIL_BUCKETS = 2 ** 16;

const root = fileURLToPath(new URL('..', import.meta.url));
const compiled = compile(await readLexicons(root));
const lexicons = openLexicons(compiled);
const match = createMatcher(compiled);
const features = createFeatures(compiled);

function sampleOf(row: Row): Sample {
  const reading = read(lexicons, row.q);
  const seen = match(reading);
  const judgement = judge(compiled, seen, weighLanguages(compiled, row.q, reading), undefined);
  const { count, buckets, ends, worth } = features(reading, seen, judgement);
  const kindAt = (at: number) => ends.findIndex((end) => at < end);
  // Rules were written while these sentences were read, so they look better on them than they are.
  const flatters = (at: number) => row.independent !== true && KINDS[kindAt(at)] === 'rule';
  const places = Array.from({ length: count }, (_, at) => at).filter((at) => !flatters(at));
  return {
    buckets: Uint32Array.from(places, (at) => buckets[at] as number),
    values: Float32Array.from(places, (at) => worth[kindAt(at)] as number),
    wanted: [...LEVELS, ...DETAILS].map((output) => {
      if (output === 'crisis') return row.level === 'crisis';
      if (output === 'sensitive') return row.level !== 'none';
      return output === 'other' ? row.level !== 'none' && row.who === 'other' : row.topic === output;
    }),
  };
}

const rows = readCorpus(root).filter((row) => row.held !== true);
const samples = rows.map(sampleOf);
const train = (from: number, to: number, buckets: number) =>
  trainLinear(
    samples.map((sample) => ({ ...sample, wanted: sample.wanted.slice(from, to) })),
    buckets,
  );
const stored = ({ bytes, ...rest }: Weights) => ({ ...rest, bytes: Buffer.from(bytes).toString('base64') });
const model = {
  version: 3,
  trained: { sentences: rows.length },
  levels: stored(train(0, LEVELS.length, BUCKETS)),
  details: stored(train(LEVELS.length, LEVELS.length + DETAILS.length, DETAIL_BUCKETS)),
};
writeFileSync(join(root, 'content/lexicons/vote.json'), `${JSON.stringify(model)}\n`);
console.log(`trained on ${rows.length} sentences`);
