import { WORLDWIDE } from '@/lib/helplines/vocabulary';
import type { CountryFile } from '@/lib/helplines/schema';
import { fieldOf } from './helplines-problem';
import type { Problem } from './problems';

/** A file, its country and its ids belong together, and the country has a page. */
export function checkIdentity(file: string, content: CountryFile, countries: ReadonlySet<string>): Problem[] {
  const { country, helplines } = content;
  const problems: Problem[] = [];
  const add = (path: PropertyKey[], problem: string, mend: string) =>
    problems.push({ file, where: fieldOf(content, path), problem, mend });
  const code = country.toLowerCase();
  if (!file.endsWith(`/${code}.yaml`))
    add(
      ['country'],
      `is ${country}, which does not fit the file's name.`,
      `Name the file ${code}.yaml, or correct the country.`,
    );
  if (country !== WORLDWIDE && !countries.has(country))
    add(
      ['country'],
      `${country} is not in content/countries.yaml.`,
      'Correct the code, or add the country there.',
    );
  helplines.forEach((line, index) => {
    const path = ['helplines', index];
    if (!line.id.startsWith(`${code}-`))
      add([...path, 'id'], `${line.id} does not begin with ${code}-.`, `Begin the id with ${code}-.`);
    if ((line.area === 'worldwide') !== (country === WORLDWIDE))
      add(
        [...path, 'area'],
        `${String(line.area)} does not fit ${country}.`,
        'worldwide belongs into zz.yaml, and only there.',
      );
    if (Array.isArray(line.area) && line.area.some((region) => !region.startsWith(`${country}-`)))
      add([...path, 'area'], 'names a region of another country.', `Begin each code with ${country}-.`);
    if (line.channels.length === 0 && line.website === undefined && !line.closed)
      add(
        [...path, 'channels'],
        'is empty and there is no website: nobody could reach this line.',
        'Add a channel or a website.',
      );
  });
  const members = new Map<string, number>();
  for (const { together } of helplines)
    if (together !== undefined) members.set(together, (members.get(together) ?? 0) + 1);
  helplines.forEach(({ together }, index) => {
    if (together !== undefined && members.get(together) === 1)
      add(
        ['helplines', index, 'together'],
        `"${together}" stands at this line alone.`,
        'Write the same word at each line that belongs to it, or leave it out.',
      );
  });
  return problems;
}

/** Ids are addresses, former ones too: each stands once in the whole directory. */
export function checkUniqueIds(files: readonly { file: string; content: CountryFile }[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, content }) =>
    content.helplines.flatMap((line) =>
      [line.id, ...(line.formerIds ?? [])].flatMap((id, index) => {
        const earlier = first.get(id);
        if (earlier === undefined) {
          first.set(id, file);
          return [];
        }
        const problem = `${index > 0 ? `${id} ` : ''}is used twice${earlier === file ? '' : `; the other stands in ${earlier}`}.`;
        const where = `helplines[${line.id}].${index > 0 ? 'formerIds' : 'id'}`;
        return [{ file, where, problem, mend: 'Give one of the two lines another id.' }];
      }),
    ),
  );
}
