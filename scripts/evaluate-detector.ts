import { fileURLToPath } from 'node:url';
import { readLexicons, readVoteModel } from '../lib/build/lexicons';
import { compileDetector } from '../lib/crisis/compile/index';
import { createDetector } from '../lib/crisis/index';
import { readCorpus, readRows } from './train/corpus';

/**
 * Prints the detector's figures, one row a language, with 95 % confidence intervals: on the files given as arguments,
 * else on the part of the project's own corpus that is held
 * aside and was written by people who had not seen the rules. Beside it, the same queries against a plain list of
 * substrings with the lexicons' own bare terms. `--all` takes all rows of the corpus, `--misses` lists what went wrong.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const given = args.filter((argument) => !argument.startsWith('--'));
const rows =
  given.length > 0
    ? readRows(given)
    : readCorpus(root).filter(
        ({ held, independent, tags }) =>
          args.includes('--all') ||
          (held === true && independent === true && !(tags ?? []).includes('ordinary')),
      );

const lexicons = await readLexicons(root);
const detect = createDetector(compileDetector(lexicons, await readVoteModel(root)));
const terms = lexicons
  .flatMap(({ concepts }) =>
    ['SUICIDE', 'SELF-HARM', 'OVERDOSE', 'KILL-MYSELF'].flatMap((name) => concepts[name] ?? []),
  )
  .map((term) => term.replace(/[*=^]/gu, '').toLowerCase())
  .filter((term) => term !== '' && !term.includes('('));
const judged = rows.map((row) => ({
  row,
  verdict: detect(row.q, { locale: 'en' }),
  listed: terms.some((term) => row.q.toLowerCase().includes(term)),
}));
type Judged = (typeof judged)[number];

/** Wilson's interval for a share, as `92 % (88-95)`. */
function share(part: number, whole: number): string {
  if (whole === 0) return '-';
  const z = 1.96;
  const p = part / whole;
  const middle = (p + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const half = (z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole);
  const percent = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 100);
  return `${percent(p)} % (${percent(middle - half)}-${percent(middle + half)})`;
}

function figures(list: readonly Judged[]): string[] {
  const crisis = list.filter(({ row }) => row.level === 'crisis');
  const none = list.filter(({ row }) => row.level === 'none');
  const other = list.filter(({ row }) => row.level !== 'none' && row.who === 'other');
  const count = (of: readonly Judged[], test: (one: Judged) => boolean) =>
    share(of.filter(test).length, of.length);
  return [
    String(list.length),
    count(crisis, ({ verdict }) => verdict.level !== 'none'),
    count(crisis, ({ verdict }) => verdict.level === 'crisis'),
    count(none, ({ verdict }) => verdict.level === 'none'),
    count(none, ({ verdict }) => verdict.level === 'crisis'),
    count(crisis, ({ row, verdict }) => verdict.topic === row.topic),
    count(other, ({ verdict }) => verdict.who === 'other'),
    count(crisis, ({ listed }) => listed),
    count(none, ({ listed }) => listed),
  ];
}

const heads = [
  'language',
  'queries',
  'crisis caught',
  'exactly crisis',
  'none kept',
  'none as crisis',
  'topic right',
  'other found',
  'list: caught',
  'list: false',
];
console.log(`| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|`);
for (const language of [...new Set(rows.map(({ lang }) => lang))].sort()) {
  console.log(`| ${[language, ...figures(judged.filter(({ row }) => row.lang === language))].join(' | ')} |`);
}
console.log(`| ${['all', ...figures(judged)].join(' | ')} |`);
if (args.includes('--misses')) {
  for (const { row, verdict } of judged.filter(({ row, verdict }) => row.level !== verdict.level)) {
    console.log(`${row.lang}: ${row.level} -> ${verdict.level}: ${row.q} [${verdict.reasons.join(', ')}]`);
  }
}
