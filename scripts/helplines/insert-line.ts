import { isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import { linesOf } from './country-document';
import type { Fields } from './draft';

/** Text that YAML or a reader could take for a number or a date. */
const QUOTED = new Set(['display', 'dial', 'hours', 'keyword', 'sourceDate', 'value']);
/** Short lists that stand on one line. */
const FLOW = new Set(['topics', 'audience', 'area', 'languages', 'afterDialling']);

function layOut(node: unknown): void {
  if (isSeq(node)) node.items.forEach(layOut);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (isScalar(value) && typeof value.value === 'string' && QUOTED.has(name)) value.type = 'QUOTE_SINGLE';
    if (FLOW.has(name) && (isSeq(value) || isMap(value))) value.flow = true;
    if (isSeq(value) && value.items.length === 0) value.flow = true;
    layOut(value);
  }
}

/** A line's entry, laid out as the others are. */
export function entryNode(document: Document, fields: Fields): Node {
  const entry = document.createNode(fields);
  layOut(entry);
  return entry;
}

/** Puts a line behind the last one of a file. */
export function insertLine(document: Document, fields: Fields): void {
  const entry = entryNode(document, fields);
  const lines = linesOf(document);
  if (!lines) {
    document.set('helplines', document.createNode([entry]));
    return;
  }
  entry.spaceBefore = lines.items.length > 0;
  lines.flow = false;
  lines.add(entry);
}

const names = new Intl.DisplayNames('en', { type: 'region' });

/** The file of a country that has none yet. */
export function emptyFile(country: string): string {
  return `# Helplines of ${names.of(country) ?? country}. How to edit: docs/helplines.md
country: ${country}

emergency: []

emergencyEvidence: []

helplines: []
`;
}
