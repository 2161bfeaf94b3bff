import type { CompiledCountry } from '@/lib/helplines/compiled';
import { countriesFileSchema, countryFileSchema, type CountryFile } from '@/lib/helplines/schema';
import { WORLDWIDE } from '@/lib/helplines/vocabulary';
import { checkClosed, checkSuccessors } from './helplines-check-closed';
import { checkEvidence } from './helplines-check-evidence';
import { checkHours, isZone } from './helplines-check-hours';
import { checkIdentity, checkUniqueIds } from './helplines-check-identity';
import { checkLinks } from './helplines-check-links';
import { checkNumbers } from './helplines-check-numbers';
import { compileCountry } from './helplines-compile';
import {
  COUNTRIES_FILE,
  HELPLINES_FOLDER,
  listHelplineFiles,
  parseYaml,
  readYaml,
  type ReadFile,
} from './helplines-read';
import { usedRegions, type UsedRegion } from './helplines-regions';
import type { Problem } from './problems';

/** The zone of the worldwide entry, which has no hours of its own. */
const WORLDWIDE_ZONE = 'Etc/UTC';

/** What a run over `content/helplines/` has found. */
export interface LoadedHelplines {
  /** Everything that is wrong, in the order of the files. */
  problems: Problem[];
  /** Every country of `content/countries.yaml`, sorted by code, then `ZZ`; empty as long as there are problems. */
  countries: CompiledCountry[];
  /** Every region that a line serves, with the place that names it. */
  regions: UsedRegion[];
}

async function loadCountries(root: string): Promise<{ problems: Problem[]; zones: Map<string, string> }> {
  const { content, problems } = await readYaml(root, COUNTRIES_FILE, countriesFileSchema);
  const zones = new Map<string, string>();
  for (const { code, timezone } of content ?? []) {
    const where = code;
    if (zones.has(code))
      problems.push({
        file: COUNTRIES_FILE,
        where,
        problem: 'is listed twice.',
        mend: 'Remove one of the two.',
      });
    if (!isZone(timezone))
      problems.push({
        file: COUNTRIES_FILE,
        where,
        problem: `${timezone} is not a time zone.`,
        mend: 'Write an IANA name such as Africa/Nairobi.',
      });
    zones.set(code, timezone);
  }
  return { problems, zones };
}

/** All checks that look at one file alone. */
export function checkCountryFile(
  file: string,
  content: CountryFile,
  zones: ReadonlyMap<string, string>,
  today: string,
): Problem[] {
  const zone = zones.get(content.country) ?? WORLDWIDE_ZONE;
  // A service that has ended keeps what it had, whether or not that still holds.
  const open = { ...content, helplines: content.helplines.filter(({ closed }) => closed === undefined) };
  return [
    ...checkIdentity(file, content, new Set(zones.keys())),
    ...checkNumbers(file, open),
    ...checkHours(file, open, zone, today),
    ...checkLinks(file, open),
    ...checkEvidence(file, open, today),
    ...checkClosed(file, content, today),
  ];
}

/** The directory as it was read and checked, not compiled. */
export interface CheckedHelplines {
  /** Everything that is wrong, in the order of the files. */
  problems: Problem[];
  /** The files that fit the schema, whatever else is wrong with them. */
  read: { file: string; content: CountryFile }[];
  /** Code of a country to its time zone, for every country of `content/countries.yaml`. */
  zones: ReadonlyMap<string, string>;
}

/**
 * Reads and checks the directory below `root`.
 * `drafts` are texts that stand in place of files of these names, whether or not there are such files yet.
 * `today` decides which dates lie in the future.
 * Rejects only where the folder itself cannot be read.
 */
export async function checkHelplines(
  root: string,
  today: Date,
  drafts: ReadonlyMap<string, string> = new Map(),
): Promise<CheckedHelplines> {
  const date = today.toISOString().slice(0, 10);
  const { problems, zones } = await loadCountries(root);
  const names = [...new Set([...(await listHelplineFiles(root)), ...drafts.keys()])].sort();
  const files: ReadFile<CountryFile>[] = await Promise.all(
    names.map(async (name) => {
      if (!/\/[a-z]{2}\.yaml$/.test(name)) return strayFile(name);
      const draft = drafts.get(name);
      return draft === undefined
        ? readYaml(root, name, countryFileSchema)
        : parseYaml(name, draft, countryFileSchema);
    }),
  );
  const read = files.flatMap(({ file, content }) => (content ? [{ file, content }] : []));
  problems.push(
    ...files.flatMap(({ file, content, problems: broken }) =>
      content ? checkCountryFile(file, content, zones, date) : broken,
    ),
    ...checkUniqueIds(read),
    ...checkSuccessors(read),
  );
  if (!names.includes(`${HELPLINES_FOLDER}/zz.yaml`))
    problems.push({
      file: `${HELPLINES_FOLDER}/zz.yaml`,
      where: '',
      problem: 'is missing: readers of countries without a line would find nothing.',
      mend: 'Put the worldwide entry back.',
    });
  return { problems, read, zones };
}

/**
 * Reads, checks and compiles the directory below `root`.
 * `today` decides which dates lie in the future and from when on holidays are resolved.
 * Rejects only where the folder itself cannot be read.
 */
export async function loadHelplines(root: string, today: Date): Promise<LoadedHelplines> {
  const date = today.toISOString().slice(0, 10);
  const { problems, read, zones } = await checkHelplines(root, today);
  const regions = usedRegions(read);
  if (problems.length > 0) return { problems, countries: [], regions };
  const byCode = new Map(read.map(({ content }) => [content.country, content]));
  const codes = [...[...zones].sort(([a], [b]) => (a < b ? -1 : 1)), [WORLDWIDE, WORLDWIDE_ZONE] as const];
  const countries = codes.map(([country, timezone]) =>
    compileCountry(byCode.get(country) ?? null, { country, timezone, today: date }),
  );
  return { problems, countries, regions };
}

function strayFile(file: string): ReadFile<CountryFile> {
  const problem = 'is not a country file.';
  const mend = 'Name it after the country in small letters, ke.yaml, or move it elsewhere.';
  return { file, content: null, problems: [{ file, where: '', problem, mend }] };
}
