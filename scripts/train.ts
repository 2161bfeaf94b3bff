import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { readLexicons } from '../lib/build/lexicons';
import { compile } from '../lib/crisis/compile/compile';
import { createMatcher } from '../lib/crisis/match/matches';
import { openLexicons } from '../lib/crisis/match/open';
import { read } from '../lib/crisis/match/read';
import { weighLanguages } from '../lib/crisis/verdict/language';
import { judge } from '../lib/crisis/verdict/rules';
import { BUCKETS, createFeatures, KINDS } from '../lib/crisis/vote/features';
import { DETAILS, LEVELS, packed, saysDetails, type Weights } from '../lib/crisis/vote/model';
import { commonWords } from './train/common-words';
import { readCorpus, type Row } from './train/corpus';
import { weighLengths } from './train/lengths';
import { trainLinear, type Sample } from './train/linear';

/**
 * From the sentences of `content/lexicons/corpus/` that are not held aside, writes the words that tell one language from
 * another (`content/lexicons/common-words.json`) and trains the second vote (`vote.json`). The same sentences and lexicons give the same file.
 */
/** Topics are easier than levels: fewer buckets do. */
const DETAIL_BUCKETS = 2 ** 18;

const root = fileURLToPath(new URL('..', import.meta.url));
const rows = readCorpus(root).filter((row) => row.held !== true);
const common = Object.entries(commonWords(rows)).map(([language, words]) => [language, words.join(' ')]);
writeFileSync(
  join(root, 'content/lexicons/common-words.json'),
  `${JSON.stringify(Object.fromEntries(common), null, 2)}\n`,
);
const compiled = compile(await readLexicons(root));
const lexicons = openLexicons(compiled);
const match = createMatcher(compiled);
const features = createFeatures(compiled);

/** What is in a sentence, read once for both tables. */
function readingOf(row: Row) {
  const reading = read(lexicons, row.q);
  const seen = match(reading);
  const judgement = judge(compiled, seen, weighLanguages(compiled, row.q, reading), undefined);
  const { count, buckets, ends, worth } = features(reading, seen, judgement);
  return { row, buckets: buckets.slice(0, count), ends: ends.slice(), worth: worth.slice() };
}

const weights = weighLengths(rows);
const readings = rows.map(readingOf);

function sampleOf(
  { row, buckets, ends, worth }: ReturnType<typeof readingOf>,
  weight: number,
  outputs: readonly string[],
): Sample {
  const kindAt = (at: number) => ends.findIndex((end) => at < end);
  // Rules were written while these sentences were read, so they look better on them than they are.
  const flatters = (at: number) => row.independent !== true && KINDS[kindAt(at)] === 'rule';
  const counts = (at: number) => outputs === LEVELS || saysDetails(kindAt(at));
  const places = Array.from(buckets.keys()).filter((at) => counts(at) && !flatters(at));
  return {
    weight,
    buckets: Uint32Array.from(places, (at) => buckets[at] as number),
    values: Float32Array.from(places, (at) => worth[kindAt(at)] as number),
    wanted: outputs.map((output) => {
      if (output === 'crisis') return row.level === 'crisis';
      if (output === 'sensitive') return row.level !== 'none';
      return output === 'other' ? row.level !== 'none' && row.who === 'other' : row.topic === output;
    }),
  };
}

const train = (outputs: readonly string[], buckets: number) =>
  trainLinear(
    readings.map((reading, i) => sampleOf(reading, weights[i] ?? 1, outputs)),
    buckets,
  );
const inOneByte = ({ bytes, ...rest }: Weights): Weights => ({
  ...rest,
  bytes: Int8Array.from({ length: bytes.length / 2 }, (_, i) =>
    packed(bytes[2 * i] ?? 0, bytes[2 * i + 1] ?? 0),
  ),
});
const stored = ({ bytes, ...rest }: Weights) => ({
  ...rest,
  bytes: brotliCompressSync(bytes).toString('base64'),
});
const model = {
  version: 4,
  trained: { sentences: rows.length },
  levels: stored(inOneByte(train(LEVELS, BUCKETS))),
  details: stored(train(DETAILS, DETAIL_BUCKETS)),
};
writeFileSync(join(root, 'content/lexicons/vote.json'), `${JSON.stringify(model)}\n`);
console.log(`trained on ${rows.length} sentences`);
