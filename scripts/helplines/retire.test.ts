import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KENYA } from '@/lib/build/helplines-fixture';
import { check } from './check';
import { directoryWith } from './fixture';
import { retire } from './retire';

const TODAY = new Date('2026-11-23T12:00:00Z');
/** A line of the real number of another service of Kenya. */
const line = (id: string, display: string, dial: string, scope: string, extra = '') => `
  - id: ${id}
    # Its people also answer in Luo.
    name: Line ${id}
${extra}    topics: [suicide, emotional-support]
    audience: [everyone]
    area: national
    languages: [en]
    channels:
      - kind: phone
        display: '${display}'
        dial: '${dial}'
        scope: ${scope}
    evidence:
      - url: https://one.example
        kind: directory
      - url: https://two.example
        kind: directory
    sourceDate: '2025'
    confidence: directories
`;
const [head = '', tail = ''] = KENYA.split('notes:');
/** Laid out as all files are; a comment, and a text in quotes that need not be. */
const TWO = `# Helplines of Kenya. How to edit: docs/helplines.md
${head}${line('ke-second', '0800 720 553', '+254800720553', 'national')}
notes: ${tail.trim()}
`;
const kenya = (root: string) => readFile(join(root, 'content/helplines/ke.yaml'), 'utf8');

it('closes a line, and leaves comments, order and everything else of the file as they were', async () => {
  const root = await directoryWith({ 'helplines/ke.yaml': TWO });
  const { code, text } = await retire(root, TODAY, [
    'ke-second',
    "Rings out: 'dead' since May",
    '--successor',
    'ke-befrienders',
    '--on',
    '2026-05',
  ]);
  expect(text).toContain('Line ke-second (ke-second) is closed');
  expect(code).toBe(0);
  const record = [
    '    closed:',
    "      on: '2026-05'",
    '      reason: "Rings out: \'dead\' since May"',
    '      successor: ke-befrienders',
    '',
  ].join('\n');
  const after = await kenya(root);
  expect(after).toContain(`    name: Line ke-second\n${record}    topics:`);
  expect(after.replace(record, '')).toBe(TWO);
  expect((await check(root, root, TODAY, ['ke'])).code).toBe(0);
});

it('says what to do next, with the files that changed', async () => {
  const root = await directoryWith({ 'helplines/ke.yaml': TWO });
  const { text } = await retire(root, TODAY, ['ke-second', 'Gone']);
  expect(text).toContain('npm run build');
  expect(text).toContain('git commit -m "Retire ke-second" -- content/helplines/ke.yaml');
  expect(text).toContain('Open lines of Kenya about suicide: ke-befrienders.');
});

it('says when a country has nobody left', async () => {
  const root = await directoryWith();
  const { code, text } = await retire(root, TODAY, ['ke-befrienders', 'Gone']);
  expect(code).toBe(0);
  expect(text).toContain('Kenya has no open line any more');
  expect(await kenya(root)).toContain('on: null');
});

it('keeps a number that another line still offers out of the closed record', async () => {
  const root = await directoryWith({
    'helplines/ke.yaml': TWO.replaceAll('scope: national', 'scope: global')
      .replaceAll('0800 720 553', '0722 178 177')
      .replaceAll('+254800720553', '+254722178177'),
  });
  const { code, text } = await retire(root, TODAY, ['ke-second', 'Gone']);
  expect(code).toBe(0);
  expect(text).toContain('+254722178177: still offered by ke-befrienders');
  expect((await check(root, root, TODAY, ['ke'])).code).toBe(0);
});

it.each([
  [
    'to its own successor',
    ['--successor', 'ke-befrienders'],
    'successor: ke-befrienders',
    'now to ke-befrienders',
  ],
  ['to nobody where it has none', [], null, 'now to nobody'],
])('sends the callers of lines that named it as successor %s', async (_, options, written, said) => {
  const earlier = line(
    'ke-earlier',
    '1195',
    '1195',
    'short',
    '    closed:\n      on: null\n      reason: Merged.\n      successor: ke-second\n',
  );
  const root = await directoryWith({ 'helplines/ke.yaml': TWO.replace('\nnotes:', `${earlier}\nnotes:`) });
  const { code, text } = await retire(root, TODAY, ['ke-second', 'Gone', ...options]);
  expect(text).toContain(said);
  expect(code).toBe(0);
  const after = await kenya(root);
  expect(after).not.toContain('successor: ke-second');
  expect(after.split('successor: ').length - 1).toBe(written === null ? 0 : 2);
  expect((await check(root, root, TODAY, ['ke'])).code).toBe(0);
});

it('names other files of the site that hold the number', async () => {
  const root = await directoryWith({
    'helplines/ke.yaml': TWO,
    'site.yaml': 'note: call 0800 720 553\n',
  });
  expect((await retire(root, TODAY, ['ke-second', 'Gone'])).text).toContain(
    'These files name it too; look at them:\n  content/site.yaml',
  );
});

it('takes a line out even where something else is wrong in its file, and says so', async () => {
  const root = await directoryWith({
    'helplines/ke.yaml': TWO.replace('hours: Mo-Fr 09:00-17:00', 'hours: at night'),
  });
  const { code, text } = await retire(root, TODAY, ['ke-second', 'Gone']);
  expect(code).toBe(0);
  expect(text).toContain('These problems were there before and stop a build:');
  expect(await kenya(root)).toContain('reason: Gone');
});

it.each<[string, string[], 1 | 2, string]>([
  ['an id that is not there', ['ke-befriender', 'Gone'], 1, 'ke-befrienders  Befrienders Kenya'],
  ['a number in place of an id', ['0722178177', 'Gone'], 1, 'ke-befrienders  Befrienders Kenya'],
  ['a number without a reason', ['0722178177'], 1, 'ke-befrienders  Befrienders Kenya'],
  ['an unknown line', ['ke-nobody', 'Gone'], 1, 'give its number or a part of its name'],
  ['an unknown successor', ['ke-second', 'Gone', '--successor', 'ke-third'], 1, 'ke-third is no line'],
  ['itself as successor', ['ke-second', 'Gone', '--successor', 'ke-second'], 1, 'its own successor'],
  ['no reason', ['ke-second'], 2, 'The reason is missing.'],
  ['a reason without quotes', ['ke-second', 'It', 'is', 'gone'], 2, 'Put the reason in quotes.'],
  ['a day in words', ['ke-second', 'Gone', '--on', 'yesterday'], 2, 'is not a date'],
  ['a day to come', ['ke-second', 'Gone', '--on', '2027'], 1, 'is in the future'],
  ['an unknown option', ['ke-second', 'Gone', '--since', '2026'], 2, '--since'],
  ['nothing at all', [], 2, "Write: npm run helplines:retire -- ID 'reason'"],
])('refuses %s and changes nothing', async (_, words, code, said) => {
  const root = await directoryWith({ 'helplines/ke.yaml': TWO });
  const outcome = await retire(root, TODAY, words);
  expect(outcome.text).toContain(said);
  expect(outcome.code).toBe(code);
  expect(await kenya(root)).toBe(TWO);
});

it('refuses a line that is closed already', async () => {
  const root = await directoryWith({ 'helplines/ke.yaml': TWO });
  await retire(root, TODAY, ['ke-second', 'Gone']);
  expect(await retire(root, TODAY, ['ke-second', 'Gone again'])).toMatchObject({
    code: 1,
    text: expect.stringContaining('is closed already: Gone'),
  });
});
