import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document } from 'yaml';
import { HELPLINES_FOLDER } from '@/lib/build/helplines-read';
import { listProblems } from '@/lib/build/problems';
import { WORLDWIDE } from '@/lib/helplines/vocabulary';
import { ask, NoEntry, type Terminal } from './ask';
import { askLine } from './ask-line';
import { checkDirectory } from './check-directory';
import { openDocument, printDocument } from './country-document';
import { emptyFile, entryNode, insertLine } from './insert-line';

/** What a line looks like in its file. */
async function preview(fields: Parameters<typeof entryNode>[1]): Promise<string> {
  const document = new Document([]);
  document.contents = document.createNode([entryNode(document, fields)]) as never;
  return printDocument(document);
}

/**
 * Asks for a new line and writes it into its country's file. Nothing is written before the last question is answered
 * with yes, and nothing where a build would find something wrong with it. Gives the exit code.
 */
export async function add(root: string, today: Date, terminal: Terminal): Promise<0 | 1> {
  try {
    const { read, zones, problems } = await checkDirectory(root, today);
    const country = await ask(terminal, 'Country, as ke', (answer) => {
      const code = answer.toUpperCase();
      return zones.has(code) || code === WORLDWIDE
        ? { value: code }
        : { problem: `${answer} is not in content/countries.yaml; write the two letters of ISO 3166-1.` };
    });
    const file = `${HELPLINES_FOLDER}/${country.toLowerCase()}.yaml`;
    const own = problems.filter((problem) => problem.file === file);
    if (own.length > 0) throw new NoEntry(`Mend this file first:\n\n${listProblems(own)}\n\n`);
    const context = { country, zones, today: today.toISOString().slice(0, 10) };
    const fields = await askLine(terminal, read, context);
    const path = join(root, file);
    const document = openDocument(existsSync(path) ? await readFile(path, 'utf8') : emptyFile(country));
    insertLine(document, fields);
    const text = await printDocument(document);
    const after = await checkDirectory(root, today, new Map([[file, text]]));
    const fresh = after.problems.filter((problem) => problem.file === file);
    if (fresh.length > 0) throw new NoEntry(`This is wrong:\n\n${listProblems(fresh)}\n\n`);
    terminal.write(`\n${await preview(fields)}\n`);
    const sure = await ask(terminal, `Write this into ${file}? yes or no`, (answer) =>
      /^(y|yes|n|no)$/i.test(answer) ? { value: /^y/i.test(answer) } : { problem: 'Write yes or no.' },
    );
    if (!sure) throw new NoEntry('');
    await writeFile(path, text);
    terminal.write(
      `Written. Look at it: git diff ${file}; build: npm run build; publish: docs/deploy.md.\n` +
        `Keep it: git add ${file} && git commit -m "Add ${String(fields['id'])}" -- ${file}\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof NoEntry)) throw error;
    terminal.write(`\n${error.message}${/\s$|^$/.test(error.message) ? '' : ' '}Nothing was written.\n`);
    return 1;
  }
}
