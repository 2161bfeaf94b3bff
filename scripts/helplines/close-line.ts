import { isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import { lineOf, linesOf } from './country-document';

export interface Closing {
  on: string | null;
  reason: string;
  successor: string | null;
}

/** Puts the record of its end into a line's entry, where docs/helplines.md shows it: before the topics. */
function addRecord(document: Document, entry: YAMLMap, { on, reason, successor }: Closing): void {
  const record = document.createNode({ on, reason, ...(successor === null ? {} : { successor }) });
  const date = record.get('on', true);
  if (on !== null && isScalar(date)) date.type = 'QUOTE_SINGLE';
  const before = entry.items.findIndex(({ key }) => isScalar(key) && key.value === 'topics');
  entry.items.splice(before < 0 ? entry.items.length : before, 0, document.createPair('closed', record));
}

/** Takes these numbers out of an entry: other lines still offer them. */
function dropNumbers(entry: YAMLMap, numbers: ReadonlySet<string>): void {
  const channels = entry.get('channels');
  if (!isSeq(channels)) return;
  channels.items = channels.items.filter(
    (channel) => !(isMap(channel) && numbers.has(String(channel.get('dial')))),
  );
  if (channels.items.length === 0) channels.flow = true;
}

/** Closes a line in its file. Nothing happens where the file does not hold it. */
export function closeLine(
  document: Document,
  id: string,
  closing: Closing,
  sharedNumbers: ReadonlySet<string>,
): void {
  const entry = lineOf(document, id);
  if (!entry) return;
  addRecord(document, entry, closing);
  dropNumbers(entry, sharedNumbers);
}

/** Sends whoever was sent to `id` to `successor` instead, or nowhere. */
export function moveSuccessor(document: Document, id: string, successor: string | null): void {
  for (const line of linesOf(document)?.items ?? []) {
    const closed = isMap(line) ? line.get('closed') : undefined;
    if (!isMap(closed) || closed.get('successor') !== id) continue;
    if (successor === null) closed.delete('successor');
    else closed.set('successor', successor);
  }
}
