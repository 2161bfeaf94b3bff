import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { readHistory } from './changes';
import { KENYA } from './helplines-fixture';

const SECOND = KENYA.slice(KENYA.indexOf('  - id:'), KENYA.indexOf('notes:')).replace(
  'ke-befrienders',
  'ke-second',
);

async function run(cwd: string, ...words: string[]): Promise<string> {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  return (await promisify(execFile)('git', [...identity, ...words], { cwd })).stdout;
}

/** A project, maybe a folder inside a repository, with one commit for each version of Kenya's file; null takes it away. */
async function history(
  versions: readonly (string | null)[],
  folder = '.',
): Promise<{ top: string; root: string }> {
  const top = await mkdtemp(join(tmpdir(), 'changes-'));
  const root = join(top, folder);
  await run(top, 'init', '-q');
  for (const [index, text] of versions.entries()) {
    const file = join(root, 'content/helplines/ke.yaml');
    await mkdir(join(root, 'content/helplines'), { recursive: true });
    if (text === null) await rm(file);
    else await writeFile(file, text);
    await run(top, 'add', '-A');
    await run(top, 'commit', '-q', '--allow-empty', '-m', `Version ${index}`);
  }
  return { top, root };
}

const versions = [
  KENYA,
  `# A comment.\n${KENYA.replace('notes: None.', 'notes: Another lead.')}`,
  KENYA.replace('notes:', `${SECOND}notes:`),
  KENYA.replace('Mo-Fr 09:00-17:00', '24/7').replace('notes:', `${SECOND}notes:`),
  KENYA.replace('Mo-Fr 09:00-17:00', '24/7').replace(
    'notes:',
    `${SECOND}    closed:\n      on: null\n      reason: Ended.\nnotes:`,
  ),
  KENYA.replaceAll("'999'", "'112'"),
  null,
];

const told = [
  { summary: 'Version 6', added: [], changed: [], removed: ['ke-befrienders'], emergency: ['KE'] },
  { summary: 'Version 5', added: [], changed: ['ke-befrienders'], removed: [], emergency: ['KE'] },
  { summary: 'Version 4', added: [], changed: [], removed: ['ke-second'], emergency: [] },
  { summary: 'Version 3', added: [], changed: ['ke-befrienders'], removed: [], emergency: [] },
  { summary: 'Version 2', added: ['ke-second'], changed: [], removed: [], emergency: [] },
  { summary: 'Version 0', added: ['ke-befrienders'], changed: [], removed: [], emergency: ['KE'] },
];

it.each(['.', 'a/project'])(
  'tells what each commit did, newest first, and not of notes (project in %s)',
  async (folder) => {
    const { root } = await history(versions, folder);
    const { complete, changes } = await readHistory(root);
    expect(complete).toBe(true);
    expect(changes).toMatchObject(told);
    expect(changes[0]?.commit).toBe((await run(root, 'rev-parse', 'HEAD')).trim());
    expect(Math.abs(Date.parse(changes[0]?.at ?? '') - Date.now())).toBeLessThan(60_000);
  },
);

it('tells of a shallow copy what it knows, and does not take its end for the beginning', async () => {
  const { top } = await history(versions);
  const copy = await mkdtemp(join(tmpdir(), 'shallow-'));
  await run(copy, 'clone', '-q', '--depth', '3', `file://${top}`, 'copy');
  const { complete, changes } = await readHistory(join(copy, 'copy'));
  expect(complete).toBe(false);
  expect(changes).toMatchObject(told.slice(0, 2));
  await run(copy, 'clone', '-q', '--depth', '1', `file://${top}`, 'one');
  expect(await readHistory(join(copy, 'one'))).toEqual({ complete: false, changes: [] });
});

it('is empty without a repository, with an empty one, and without git', async () => {
  const nothing = { complete: false, changes: [] };
  const root = await mkdtemp(join(tmpdir(), 'plain-'));
  expect(await readHistory(root)).toEqual(nothing);
  await run(root, 'init', '-q');
  expect(await readHistory(root)).toEqual(nothing);
  const path = process.env.PATH;
  process.env.PATH = root;
  const withoutGit = await readHistory(process.cwd()).finally(() => (process.env.PATH = path));
  expect(withoutGit).toEqual(nothing);
});
