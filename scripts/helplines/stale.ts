import { listProblems } from '@/lib/build/problems';
import { isStale } from '@/lib/helplines/freshness';
import { checkDirectory } from './check-directory';
import { counted } from './counted';
import { entriesOf, type Entry } from './find-entry';
import type { Outcome } from './outcome';

/** The pages on which an editor can see whether a line still holds, the service's own first, each once. */
function linksOf({ line }: Entry): string[] {
  const order = ['provider', 'government', 'directory', 'reference', 'press'];
  const evidence = [...line.evidence]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .flatMap(({ url }) => (url === undefined ? [] : [url]));
  return [...new Set([...(line.website === undefined ? [] : [line.website]), ...evidence])];
}

const numbersOf = ({ line }: Entry): string =>
  [
    ...new Set(
      line.channels.map((channel) =>
        'display' in channel ? channel.display : 'url' in channel ? channel.url : channel.address,
      ),
    ),
  ].join(', ');

/** Undated before dated, then the oldest first; then those that the fewest sources vouch for. */
function worse(a: Entry, b: Entry): number {
  const age = (a.line.sourceDate ?? '').localeCompare(b.line.sourceDate ?? '');
  const sure = ['directories', 'government', 'provider'];
  return age || sure.indexOf(a.line.confidence) - sure.indexOf(b.line.confidence);
}

const names = new Intl.DisplayNames('en', { type: 'region' });

function nameOf(code: string): string {
  return code === 'ZZ' ? 'Worldwide' : (names.of(code) ?? code);
}

/**
 * The open lines whose sources are undated or older than a year on the day of `now`, by country (`codes`; all when it is
 * empty). Countries where no line has a newer source come first, then those with the most such lines; within a country
 * undated lines, then the oldest.
 */
export async function stale(root: string, now: Date, codes: readonly string[]): Promise<Outcome> {
  const { problems, read } = await checkDirectory(root, now);
  const wanted = codes.map((code) => code.toUpperCase().replace(/\.YAML$/, ''));
  const unknown = wanted.filter((code) => !read.some(({ content }) => content.country === code));
  if (unknown.length > 0)
    return {
      code: 2,
      text: `There is no file of ${unknown.join(', ')}. Write for example: npm run helplines:stale -- ke ng`,
    };
  const countries = read
    .filter(({ content }) => wanted.length === 0 || wanted.includes(content.country))
    .map((file) => {
      const open = entriesOf([file]).filter(({ line }) => !line.closed);
      const old = open.filter(({ line }) => isStale(line.sourceDate, now)).sort(worse);
      return { code: file.content.country, open: open.length, old };
    })
    .filter(({ old }) => old.length > 0)
    .sort(
      (a, b) =>
        Number(b.old.length === b.open) - Number(a.old.length === a.open) ||
        b.old.length - a.old.length ||
        a.code.localeCompare(b.code),
    );
  const blocks = countries.map(({ code, open, old }) => {
    const all = old.length === open ? 'no line has a newer source' : `${old.length} of ${open} lines`;
    const lines = old.map((entry) =>
      [
        `  ${entry.line.sourceDate ?? 'undated'}  ${entry.line.id}  ${entry.line.name} (${entry.line.confidence})`,
        `    ${numbersOf(entry) || 'website only'}`,
        ...linksOf(entry).map((link) => `    ${link}`),
      ].join('\n'),
    );
    return `${nameOf(code)} (${code.toLowerCase()}): ${all}\n${lines.join('\n')}`;
  });
  const total = countries.reduce((sum, { old }) => sum + old.length, 0);
  const undated = countries.flatMap(({ old }) => old).filter(({ line }) => line.sourceDate === null).length;
  const summary =
    total === 0
      ? 'Every line has a source of the last twelve months.'
      : `${counted(total, 'line', 'lines')} in ${counted(countries.length, 'country', 'countries')}: sources older than a year, ${undated} of them undated.`;
  const unread =
    read.length > 0 && problems.length > 0
      ? [`Not all files could be trusted:\n\n${listProblems(problems)}`]
      : [];
  return { code: 0, text: [...blocks, summary, ...unread].join('\n\n') };
}
