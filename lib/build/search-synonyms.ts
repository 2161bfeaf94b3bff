import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from './problems';
import type { Synonyms } from './search-index';
import { readYamlFile } from './yaml-file';

const FOLDER = 'content/search-synonyms';
const schema = z.record(z.string(), z.array(z.string().min(1)));

/** The words by which readers ask for guides, by base language, with whatever is wrong in them. */
export async function loadSynonyms(
  root: string,
  slugs: ReadonlySet<string>,
): Promise<{ synonyms: Record<string, Synonyms>; problems: Problem[] }> {
  const synonyms: Record<string, Synonyms> = {};
  const problems: Problem[] = [];
  const names = (await readdir(join(root, FOLDER))).filter((name) => name.endsWith('.yaml'));
  for (const name of names.sort()) {
    const file = `${FOLDER}/${name}`;
    const read = await readYamlFile(root, file, schema);
    problems.push(...read.problems);
    if (!read.value) continue;
    synonyms[name.replace(/\.yaml$/, '')] = read.value;
    for (const slug of Object.keys(read.value))
      if (!slugs.has(slug))
        problems.push({
          file,
          where: slug,
          problem: 'There is no such guide.',
          mend: `The guides are ${[...slugs].join(', ')}.`,
        });
  }
  return { synonyms, problems };
}
