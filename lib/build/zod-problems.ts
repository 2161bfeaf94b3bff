import type { z } from 'zod';
import type { Problem } from './problems';

/** `['helplines', 2, 'channels', 0, 'number']` as `helplines[2].channels[0].number`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );
}

/** The problems of one failed parse, with fields named as an editor sees them in the file. */
export function problemsOf(file: string, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({
    file,
    where: fieldPath(issue.path),
    problem: issue.message,
    mend:
      issue.code === 'unrecognized_keys'
        ? 'Remove the field, or correct its spelling.'
        : 'Correct the field; the allowed values stand in docs/content.md.',
  }));
}
