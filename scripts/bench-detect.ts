import { buildSync } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readLexicons, readVoteModel } from '../lib/build/lexicons';
import { compileDetector } from '../lib/crisis/compile/index';
import type { createDetector as create } from '../lib/crisis/index';
import type { Lexicon } from '../lib/crisis/lexicon';
import { obscenityList, plainTerms, substringList } from './evaluate/lists';
import { readCorpus } from './train/corpus';

/**
 * Times the detector on the project's own corpus: start-up, median and 99th percentile per query, the worst 300-character
 * input, and the same with lexicons grown tenfold; beside it, in the same run, a plain list of substrings and
 * `obscenity` with the same bare terms.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const lexicons = await readLexicons(root);
const model = await readVoteModel(root);
const queries = readCorpus(root).map(({ q }) => q);

/** Ten times the entries: each again with a letter put before its first word, which no query holds. */
function grown(lexicon: Lexicon): Lexicon {
  const more = (entry: string, i: number) =>
    `${String.fromCharCode(0x13a0 + i)}${entry.replace(/^[=^]+/u, '')}`;
  const concepts = Object.fromEntries(
    Object.entries(lexicon.concepts).map(([name, entries]) => [
      name,
      [...entries, ...entries.flatMap((entry) => Array.from({ length: 9 }, (_, i) => more(entry, i)))],
    ]),
  );
  return { ...lexicon, concepts };
}

/** Times in microseconds, one a query, after a warm-up. */
function times(run: (query: string) => unknown, all: readonly string[]): number[] {
  for (let round = 0; round < 3; round++) for (const query of all) run(query);
  const out: number[] = [];
  for (const query of all) {
    const start = process.hrtime.bigint();
    run(query);
    out.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  return out.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
const report = (name: string, sorted: readonly number[]) =>
  console.log(
    `${name}: median ${at(sorted, 0.5).toFixed(1)} µs, 99th percentile ${at(sorted, 0.99).toFixed(0)} µs`,
  );

/** Memory of objects and of tables, in MB; tables are given back a little later than objects. */
async function memory(): Promise<number> {
  global.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 500));
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

const folder = mkdtempSync(join(tmpdir(), 'lantern-bench-'));
const stored = join(folder, 'detector.bin');
const bundle = join(folder, 'detector.mjs');
writeFileSync(stored, compileDetector(lexicons, model));
buildSync({
  entryPoints: [join(root, 'scripts/bench/detector.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
});
const { createDetector } = (await import(pathToFileURL(bundle).href)) as { createDetector: typeof create };

const before = await memory();
const started = performance.now();
const detect = createDetector(readFileSync(stored));
console.log(`start-up: ${(performance.now() - started).toFixed(0)} ms for ${lexicons.length} languages`);
if (global.gc) console.log(`memory: ${((await memory()) - before).toFixed(1)} MB`);

report(`detector, ${queries.length} queries`, times(detect, queries));
const terms = plainTerms(lexicons);
// Lists are slow: every hundredth query says enough.
const some = queries.filter((_, i) => i % 100 === 0);
report(`plain substrings, ${terms.length} terms`, times(substringList(terms), some));
report(`obscenity, the same terms`, times(obscenityList(terms), some));

const long = [
  'i want to die '.repeat(30),
  'my friend says she wants to kill herself '.repeat(10),
  'iwanttodie'.repeat(40),
  'wnat '.repeat(70),
  's*i*c*'.repeat(60),
  '死にたい消えたい'.repeat(40),
  'k i l l m y s e l f '.repeat(20),
  queries.join(' '),
].map((text) => text.slice(0, 300));
const rounds = Array.from({ length: 20 }, () => long).flat();
report('300 characters', times(detect, rounds));
const worst = Math.max(...long.map((text) => at(times(detect, Array<string>(50).fill(text)), 0.5)));
console.log(`worst of them: ${(worst / 1000).toFixed(2)} ms`);

const ten = createDetector(compileDetector(lexicons.map(grown), model));
report('tenfold lexicons', times(ten, queries));
report('as they are, again', times(detect, queries));
rmSync(folder, { recursive: true });
