import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readLexicons, readVoteModel } from '../lib/build/lexicons';
import { compileDetector } from '../lib/crisis/compile/index';
import { createDetector } from '../lib/crisis/index';

/** Reads `{"q": "...", "locale": "en"}` a line, writes a verdict a line, in order; a bad line gets `{"error": "..."}`. */
const root = fileURLToPath(new URL('..', import.meta.url));
const detect = createDetector(compileDetector(await readLexicons(root), await readVoteModel(root)));

function answer(line: string): object {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return { error: 'This line is not JSON.' };
  }
  if (typeof request !== 'object' || request === null || !('q' in request) || typeof request.q !== 'string') {
    return { error: 'This line has no text "q".' };
  }
  const locale = 'locale' in request && typeof request.locale === 'string' ? request.locale : undefined;
  return detect(request.q, locale === undefined ? {} : { locale });
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}
