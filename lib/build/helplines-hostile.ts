import { countriesFileSchema, hostileFileSchema } from '@/lib/helplines/schema';
import type { HostileLaw } from '@/lib/helplines/vocabulary';
import { COUNTRIES_FILE, readYaml } from './helplines-read';
import type { Problem } from './problems';

const HOSTILE_FILE = 'content/hostile.yaml';

/** Code of a country to the laws that touch somebody who asks for help there; countries without any are absent. */
export type HostileLaws = Readonly<Record<string, readonly HostileLaw[]>>;

/** Reads and checks `content/hostile.yaml`; sources stay in the file. */
export async function loadHostile(root: string): Promise<{ problems: Problem[]; hostile: HostileLaws }> {
  const { content, problems } = await readYaml(root, HOSTILE_FILE, hostileFileSchema);
  const countries = (await readYaml(root, COUNTRIES_FILE, countriesFileSchema)).content ?? [];
  const codes = new Set(countries.map(({ code }) => code));
  const hostile: Record<string, readonly HostileLaw[]> = {};
  for (const { country, laws } of content ?? []) {
    const where = country;
    const add = (problem: string, mend: string) =>
      problems.push({ file: HOSTILE_FILE, where, problem, mend });
    if (!codes.has(country)) add('is not in content/countries.yaml.', 'Correct the code.');
    if (country in hostile) add('is listed twice.', 'Put all its laws under one entry.');
    hostile[country] = [...new Set(laws.map(({ punishes }) => punishes))];
  }
  return { problems, hostile };
}
