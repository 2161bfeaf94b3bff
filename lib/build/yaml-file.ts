import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problems';
import { problemsOf } from './zod-problems';

/** One YAML file, parsed by its schema: either the value or every problem found in it. */
export async function readYamlFile<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): Promise<{ value: z.output<S>; problems: [] } | { value: null; problems: Problem[] }> {
  let text: string;
  try {
    text = await readFile(join(root, file), 'utf8');
  } catch {
    return {
      value: null,
      problems: [
        {
          file,
          where: '',
          problem: 'The file is missing.',
          mend: 'Put it back; docs/content.md shows what belongs in it.',
        },
      ],
    };
  }
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    return {
      value: null,
      problems: document.errors.map((error) => ({
        file,
        where: `line ${error.linePos?.[0].line ?? 1}`,
        problem: `This is not valid YAML (${error.message.split('\n')[0]}).`,
        mend: 'Check indentation, colons and quotes on that line.',
      })),
    };
  }
  const parsed = schema.safeParse(document.toJS());
  return parsed.success
    ? { value: parsed.data, problems: [] }
    : { value: null, problems: problemsOf(file, parsed.error) };
}
