import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MessageTree } from './messages';

/**
 * What there is of the messages of languages that are not switched on, by language. Nothing in them is checked: a file that is missing or
 * cannot be read yet counts as none.
 */
export async function unfinishedMessages(
  root: string,
  rows: readonly { code: string; enabled: boolean }[],
): Promise<Record<string, MessageTree>> {
  const found = await Promise.all(
    rows
      .filter(({ enabled }) => !enabled)
      .map(async ({ code }): Promise<[string, MessageTree][]> => {
        try {
          const text = await readFile(join(root, 'content/messages', `${code}.json`), 'utf8');
          return [[code, JSON.parse(text) as MessageTree]];
        } catch {
          return [];
        }
      }),
  );
  return Object.fromEntries(found.flat());
}
