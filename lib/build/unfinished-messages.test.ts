import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { unfinishedMessages } from './unfinished-messages';

let root: string | undefined;

afterEach(async () => {
  if (root) await rm(root, { recursive: true });
  root = undefined;
});

it('reads what there is of languages that are switched off, and takes half-written files for none', async () => {
  root = await mkdtemp(join(tmpdir(), 'lantern-messages-'));
  await mkdir(join(root, 'content/messages'), { recursive: true });
  await writeFile(join(root, 'content/messages/fr.json'), '{ "a": { "b": "un" } }');
  await writeFile(join(root, 'content/messages/ja.json'), '{ "a": ');
  await writeFile(join(root, 'content/messages/es.json'), '{ "a": { "b": "uno" } }');
  const rows = [
    { code: 'es', enabled: true },
    { code: 'fr', enabled: false },
    { code: 'ja', enabled: false },
    { code: 'hi', enabled: false },
  ];
  expect(await unfinishedMessages(root, rows)).toEqual({ fr: { a: { b: 'un' } } });
});
