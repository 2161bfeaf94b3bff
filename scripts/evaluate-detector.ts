import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLexicons, readVoteModel } from '../lib/build/lexicons';
import { compileDetector } from '../lib/crisis/compile/index';
import type { DetectorFigures, Figures, Share } from '../lib/crisis/figures';
import { createDetector } from '../lib/crisis/index';
import { figuresOf, kindsOf, listFigures, type Judged } from './evaluate/judged';
import { obscenityList, plainTerms, substringList } from './evaluate/lists';
import { readCorpus, readRows, type Row } from './train/corpus';

/**
 * Prints the detector's figures, one row a language, with 95 % confidence intervals: on the files given as arguments,
 * else on the part of the project's own corpus that is held aside and was written by people who had not seen the rules.
 * Beside it, the same queries against a plain list of substrings and against `obscenity`, with the lexicons' own bare
 * terms. `--all` takes all rows of the corpus, `--misses` lists what went wrong, `--write` keeps the figures in
 * `content/lexicons/figures.json` for the site's page about its search.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const given = args.filter((argument) => !argument.startsWith('--'));
const isOrdinary = ({ tags }: Row) => (tags ?? []).includes('ordinary');
const corpus = given.length > 0 ? [] : readCorpus(root);
const rows =
  given.length > 0
    ? readRows(given)
    : corpus.filter(
        (row) =>
          args.includes('--all') || (row.held === true && row.independent === true && !isOrdinary(row)),
      );

const lexicons = await readLexicons(root);
const model = await readVoteModel(root);
const detect = createDetector(compileDetector(lexicons, model));
const terms = plainTerms(lexicons);
const substrings = substringList(terms);
const obscenity = obscenityList(terms);
const judge = (row: Row): Judged => ({
  row,
  verdict: detect(row.q, { locale: 'en' }),
  substrings: substrings(row.q),
  obscenity: obscenity(row.q),
});
const judged = rows.map(judge);
const ordinary = corpus.filter((row) => row.held === true && isOrdinary(row)).map(judge);

const percent = ({ of, share, low, high }: Share) =>
  of === 0 ? '-' : `${Math.round(share * 100)} % (${Math.round(low * 100)}-${Math.round(high * 100)})`;
const print = (name: string, list: readonly Judged[]) => {
  const { caught, exact, kept, falseCrisis, topic, other } = figuresOf(list);
  const shares = [caught, exact, kept, falseCrisis, topic, other];
  const lists = [listFigures(list, 'substrings'), listFigures(list, 'obscenity')];
  const all = [...shares, ...lists.flatMap(({ caught: c, kept: k }) => [c, k])];
  console.log(`| ${[name, String(list.length), ...all.map(percent)].join(' | ')} |`);
};

const heads = [
  ...['of', 'queries', 'crisis caught', 'exactly crisis', 'none kept', 'none as crisis'],
  ...['topic right', 'other found', 'list: caught', 'list: kept', 'obscenity: caught', 'obscenity: kept'],
];
console.log(`| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|`);
const languages = [...new Set(rows.map(({ lang }) => lang))].sort();
const kinds = [...new Set(rows.flatMap(kindsOf))].sort();
const inLanguage = (language: string) => judged.filter(({ row }) => row.lang === language);
const ofKind = (kind: string) => judged.filter(({ row }) => kindsOf(row).includes(kind));
for (const language of languages) print(language, inLanguage(language));
print('all', judged);
for (const kind of kinds) print(`kind: ${kind}`, ofKind(kind));
if (ordinary.length > 0) print('ordinary', ordinary);

if (args.includes('--misses')) {
  for (const { row, verdict } of judged.filter(({ row, verdict }) => row.level !== verdict.level)) {
    console.log(`${row.lang}: ${row.level} -> ${verdict.level}: ${row.q} [${verdict.reasons.join(', ')}]`);
  }
}

if (args.includes('--write')) {
  const some = <K extends keyof Figures>(list: readonly Judged[], keys: readonly K[]) => {
    const figures = figuresOf(list);
    return Object.fromEntries(keys.map((key) => [key, figures[key]])) as Pick<Figures, K>;
  };
  const levels = ['caught', 'exact', 'kept', 'falseCrisis'] as const;
  const figures: DetectorFigures = {
    date: new Date().toISOString().slice(0, 10),
    model: createHash('sha256')
      .update(readFileSync(join(root, 'content/lexicons/vote.json')))
      .digest('hex')
      .slice(0, 16),
    trained: model?.trained.sentences ?? 0,
    all: figuresOf(judged),
    languages: Object.fromEntries(languages.map((language) => [language, figuresOf(inLanguage(language))])),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, some(ofKind(kind), levels)])),
    ordinary: some(ordinary, ['kept', 'falseCrisis']),
    lists: {
      substrings: listFigures(judged, 'substrings'),
      obscenity: listFigures(judged, 'obscenity'),
    },
  };
  writeFileSync(join(root, 'content/lexicons/figures.json'), `${JSON.stringify(figures, null, 2)}\n`);
}
