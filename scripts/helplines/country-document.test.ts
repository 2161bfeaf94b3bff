import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { listHelplineFiles } from '@/lib/build/helplines-read';
import { openDocument, printDocument } from './country-document';

const comments = (text: string) => text.split('\n').filter((line) => line.trim().startsWith('#'));

it('prints every file of the directory with the same content and comments', async () => {
  const changed: string[] = [];
  const files = await listHelplineFiles(process.cwd());
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const printed = await printDocument(openDocument(text));
    expect(parse(printed), file).toEqual(parse(text));
    expect(comments(printed), file).toEqual(comments(text));
    if (printed !== text) changed.push(file);
  }
  // Long lines that somebody wrote by hand are broken anew; that must stay the exception.
  expect(changed.length).toBeLessThan(files.length / 4);
});

it('throws where a file is not YAML', () => {
  expect(() => openDocument('helplines: [')).toThrow();
});
