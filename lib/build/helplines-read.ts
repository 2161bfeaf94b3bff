import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { schemaProblems } from './helplines-problem';
import type { Problem } from './problems';

export const HELPLINES_FOLDER = 'content/helplines';
export const COUNTRIES_FILE = 'content/countries.yaml';

/** A file that was read: its content where it fits the schema, else what is wrong with it. */
export interface ReadFile<Content> {
  file: string;
  content: Content | null;
  problems: Problem[];
}

/** YAML text as the schema's output. Broken YAML names the line. */
export function parseYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): ReadFile<z.output<Schema>> {
  const document = parseDocument(text, { prettyErrors: true });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      where: error.linePos ? `line ${error.linePos[0].line}` : '',
      problem: `is not readable as YAML: ${error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? ''}.`,
      mend: 'Look at the indentation, the colons and the quotes around this line.',
    }));
    return { file, content: null, problems };
  }
  const content: unknown = document.toJS();
  const result = schema.safeParse(content);
  if (result.success) return { file, content: result.data, problems: [] };
  return { file, content: null, problems: schemaProblems(file, content, result.error) };
}

/** One file below `root`. A file that is absent is a problem, not an exception. */
export async function readYaml<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): Promise<ReadFile<z.output<Schema>>> {
  try {
    return parseYaml(file, await readFile(join(root, file), 'utf8'), schema);
  } catch (error) {
    const problem = `cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`;
    return {
      file,
      content: null,
      problems: [{ file, where: '', problem, mend: 'Put the file back, or correct its rights.' }],
    };
  }
}

/** The YAML files of the folder, sorted; a licence or a note beside them is nobody's helpline. */
export async function listHelplineFiles(root: string): Promise<string[]> {
  const names = await readdir(join(root, HELPLINES_FOLDER));
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${HELPLINES_FOLDER}/${name}`);
}
