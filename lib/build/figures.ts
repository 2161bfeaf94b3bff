import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DetectorFigures } from '@/lib/crisis/figures';
import type { Problem } from './problems';
import { problemsOf } from './zod-problems';

const FILE = 'content/lexicons/figures.json';
const MODEL = 'content/lexicons/vote.json';
const MEND = 'Run: npm run evaluate -- --write';

const share = z.strictObject({
  of: z.int().nonnegative(),
  share: z.number().min(0).max(1),
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
});
const levels = z.strictObject({ caught: share, exact: share, kept: share, falseCrisis: share });
const figures = levels.extend({ topic: share, other: share });
const list = z.strictObject({ caught: share, kept: share });
const schema = z.strictObject({
  date: z.iso.date(),
  model: z.string(),
  trained: z.int().positive(),
  all: figures,
  languages: z.record(z.string(), figures),
  kinds: z.record(z.string(), levels),
  ordinary: z.strictObject({ kept: share, falseCrisis: share }),
  lists: z.strictObject({ substrings: list, obscenity: list }),
}) satisfies z.ZodType<DetectorFigures>;

/** Reads `content/lexicons/figures.json`; figures of another model than the one in use are a problem. */
export async function loadFigures(
  root: string,
): Promise<{ figures: DetectorFigures | null; problems: Problem[] }> {
  const unreadable = (problem: string): { figures: null; problems: Problem[] } => ({
    figures: null,
    problems: [{ file: FILE, where: '', problem, mend: MEND }],
  });
  let stored: unknown;
  let model: Buffer;
  try {
    stored = JSON.parse(await readFile(join(root, FILE), 'utf8'));
    model = await readFile(join(root, MODEL));
  } catch {
    return unreadable('The detector’s figures cannot be read.');
  }
  const result = schema.safeParse(stored);
  if (!result.success) return { figures: null, problems: problemsOf(FILE, result.error) };
  if (result.data.model !== createHash('sha256').update(model).digest('hex').slice(0, 16)) {
    return unreadable('These figures were measured with another model than content/lexicons/vote.json.');
  }
  return { figures: result.data, problems: [] };
}
