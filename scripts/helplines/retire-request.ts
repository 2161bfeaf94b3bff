import { parseArgs } from 'node:util';
import { closedSchema } from '@/lib/helplines/schema';

export interface RetireRequest {
  id: string;
  /** Empty: an editor only looks for the line. */
  reason: string;
  /** When it ended, as a source says it; null: not known. */
  on: string | null;
  successor: string | null;
}

export const USAGE = `Write: npm run helplines:retire -- ID 'reason' [--successor ID] [--on DATE]
  ID           the line's id, as in its file, for example ke-befrienders; to find it, give its number or its name
  'reason'     what happened and how it is known, in quotes
  --successor  the id of the line that takes its callers now, if there is one
  --on         when it ended, as a source says it: 2026, 2026-03 or 2026-03-14; leave it out when no source does`;

const OPTIONS = { successor: { type: 'string' }, on: { type: 'string' } } as const;

/** The command's arguments, or the sentence that says what is wrong with them. */
export function readRetireRequest(words: readonly string[]): RetireRequest | string {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return `${(error as Error).message.split('. ')[0]}.\n${USAGE}`;
  }
  const { values, positionals } = parsed;
  const [id, reason, ...rest] = positionals;
  if (id === undefined) return USAGE;
  if (rest.length > 0) return `Put the reason in quotes.\n${USAGE}`;
  const on = values.on ?? null;
  const date = closedSchema.shape.on.safeParse(on);
  if (!date.success) return `--on ${date.error.issues[0]?.message ?? 'is wrong.'}\n${USAGE}`;
  return { id, reason: (reason ?? '').trim(), on, successor: values.successor ?? null };
}
