import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { isMap, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';

const ANY_FILE = fileURLToPath(new URL('../../content/helplines/ke.yaml', import.meta.url));

/** A country's file with its comments and its order. Throws where the text is not YAML. */
export function openDocument(text: string): Document.Parsed {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  return document;
}

/** The text of a document, laid out as all files of the project are: what was not changed comes out as it was. */
export async function printDocument(document: Document): Promise<string> {
  const config = await prettier.resolveConfig(ANY_FILE);
  const text = document.toString({ lineWidth: config?.printWidth ?? 80 });
  return prettier.format(text, { ...config, parser: 'yaml' });
}

/** The list of lines of a file; null where it has none. */
export function linesOf(document: Document): YAMLSeq | null {
  const lines = document.get('helplines');
  return isSeq(lines) ? lines : null;
}

/** The entry of one line. */
export function lineOf(document: Document, id: string): YAMLMap | null {
  const found = linesOf(document)?.items.find((item) => isMap(item) && item.get('id') === id);
  return isMap(found) ? found : null;
}
