import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLexicons, readVoteModel } from '../lib/build/lexicons';
import { compileDetector } from '../lib/crisis/compile/index';
import { createDetector } from '../lib/crisis/index';
import type { Lexicon } from '../lib/crisis/lexicon';

/**
 * Times the detector on the project's own corpus: start-up, median and 99th percentile per query, the worst 300-character
 * input, and the same with lexicons grown tenfold; beside it a plain list of substrings with the same bare terms.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const lexicons = await readLexicons(root);
const folder = join(root, 'content/lexicons/corpus');
const queries = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { q: string }).q);

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

const memory = () => {
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const stored = join(tmpdir(), `lantern-detector-${process.pid}.bin`);
writeFileSync(stored, compileDetector(lexicons, await readVoteModel(root)));
// Memory of tables is given back a little later than that of objects.
await new Promise((resolve) => setTimeout(resolve, 500));
const before = memory();
const started = performance.now();
const detect = createDetector(readFileSync(stored));
console.log(`start-up: ${(performance.now() - started).toFixed(0)} ms for ${lexicons.length} languages`);
await new Promise((resolve) => setTimeout(resolve, 500));
if (global.gc) console.log(`memory: ${(memory() - before).toFixed(1)} MB`);
rmSync(stored);

report(`detector, ${queries.length} queries`, times(detect, queries));
const terms = lexicons
  .flatMap((lexicon) => lexicon.concepts['SUICIDE'] ?? [])
  .map((term) => term.replace(/[*=^]/gu, ''));
report(
  'plain substrings',
  times((query) => terms.some((term) => query.toLowerCase().includes(term)), queries),
);

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
report('300 characters', times(detect, long));
console.log(`worst of them: ${(at(times(detect, long), 1) / 1000).toFixed(2)} ms`);
report(
  'tenfold lexicons',
  times(createDetector(compileDetector(lexicons.map(grown), await readVoteModel(root))), queries),
);
