import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listProblems, type Problem } from '@/lib/build/problems';
import { checkDirectory } from './check-directory';
import { closeLine, moveSuccessor } from './close-line';
import { openDocument, printDocument } from './country-document';
import { entriesOf, findEntry, similarEntries, type Entry } from './find-entry';
import type { Outcome } from './outcome';
import { retireReport } from './retire-report';
import { readRetireRequest, USAGE, type RetireRequest } from './retire-request';

const listed = ({ line, file }: Entry) =>
  `  ${line.id}  ${line.name}${line.closed ? ' (closed already)' : ''}  ${file}`;

/** Why this line cannot be retired so; null: it can. */
function refusal(
  files: Parameters<typeof findEntry>[0],
  { id, successor }: RetireRequest,
  entry: Entry | undefined,
): string | null {
  if (!entry) {
    const similar = similarEntries(files, id).slice(0, 10);
    if (similar.length === 0)
      return `No line has the id ${id}. To find it, give its number or a part of its name instead.`;
    return `No line has the id ${id}. Did you mean one of these?\n${similar.map(listed).join('\n')}`;
  }
  if (entry.line.closed)
    return `${entry.line.id} is closed already: ${entry.line.closed.reason} (${entry.file})`;
  if (successor === null) return null;
  const next = findEntry(files, successor);
  if (next?.line.id !== successor) return `The successor ${successor} is no line of the directory.`;
  if (next.line.closed) return `The successor ${successor} is closed itself.`;
  return next.line === entry.line ? 'A line cannot be its own successor.' : null;
}

const keyOf = ({ file, where, problem }: Problem) => `${file} ${where} ${problem}`;

/**
 * Closes a line: writes the record of its end into its file, and sends whoever was sent to it to its successor.
 * Nothing is written where that would make something wrong that was right before; what was wrong before does not stop it.
 */
export async function retire(root: string, today: Date, words: readonly string[]): Promise<Outcome> {
  const request = readRetireRequest(words);
  if (typeof request === 'string') return { code: 2, text: request };
  const before = await checkDirectory(root, today);
  const entry = findEntry(before.read, request.id);
  const refused = refusal(before.read, request, entry);
  if (refused !== null || !entry) {
    const unread = before.problems.length > 0 ? `\n\n${listProblems(before.problems)}` : '';
    return { code: 1, text: `${refused ?? ''}\nNothing was changed.${unread}` };
  }
  const { id } = entry.line;
  if (request.reason === '')
    return {
      code: 2,
      text: `${listed(entry)}\n\nThe reason is missing. Nothing was changed.\n${USAGE}`,
    };
  const others = entriesOf(before.read).filter(({ line }) => line.id !== id);
  const dials = entry.line.channels.flatMap((channel) => ('dial' in channel ? [channel.dial] : []));
  const sharers = others.filter(
    ({ file, line }) =>
      file === entry.file &&
      !line.closed &&
      line.channels.some((channel) => 'dial' in channel && dials.includes(channel.dial)),
  );
  const shared = new Set(
    sharers
      .flatMap(({ line }) => line.channels.flatMap((channel) => ('dial' in channel ? [channel.dial] : [])))
      .filter((dial) => dials.includes(dial)),
  );
  const moved = others.filter(({ line }) => line.closed?.successor === id);
  const drafts = new Map<string, string>();
  for (const file of new Set([entry.file, ...moved.map((each) => each.file)])) {
    const document = openDocument(await readFile(join(root, file), 'utf8'));
    if (file === entry.file) closeLine(document, id, request, shared);
    moveSuccessor(document, id, request.successor);
    drafts.set(file, await printDocument(document));
  }
  const known = new Set(before.problems.map(keyOf));
  const after = await checkDirectory(root, today, drafts);
  const fresh = after.problems.filter((problem) => !known.has(keyOf(problem)));
  if (fresh.length > 0)
    return { code: 1, text: `Nothing was changed, because of this:\n\n${listProblems(fresh)}` };
  for (const [file, text] of drafts) await writeFile(join(root, file), text);
  const text = await retireReport(root, {
    entry,
    request,
    sharers,
    shared,
    moved,
    files: [...drafts.keys()],
    after,
  });
  return { code: 0, text };
}
