import type { z } from 'zod';
import type { Problem } from './problems';
import { fieldPath } from './zod-problems';

/** A name that an editor can search for in the file: the id of a helpline, a number of the emergency list. */
function nameOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null) return null;
  if ('id' in entry && typeof entry.id === 'string') return entry.id;
  return null;
}

/** `['helplines', 1, 'channels', 0, 'dial']` as `helplines[ke-befrienders].channels[0].dial`. */
export function fieldOf(content: unknown, path: readonly PropertyKey[]): string {
  const [list, index, ...rest] = path;
  if (list !== 'helplines' || typeof index !== 'number') return fieldPath(path);
  const lines = (content as { helplines?: unknown[] } | null)?.helplines;
  const name = nameOf(Array.isArray(lines) ? lines[index] : null);
  const tail = fieldPath(rest);
  return `helplines[${name ?? index}]${tail && !tail.startsWith('[') ? `.${tail}` : tail}`;
}

function mendOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'Remove the field, or correct its spelling.';
  if (issue.message.startsWith('is missing')) return 'Add the field; docs/helplines.md explains each.';
  return 'Correct the field; docs/helplines.md explains each.';
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `has a field that is not known here: ${issue.keys.join(', ')}.`;
  if (issue.code === 'invalid_type' && issue.expected === 'object') return 'has to be a group of fields.';
  return issue.message;
}

/** What a failed parse of a helpline file has found, one problem an issue. */
export function schemaProblems(file: string, content: unknown, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({
    file,
    where: fieldOf(content, issue.path),
    problem: sentenceOf(issue),
    mend: mendOf(issue),
  }));
}
