import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KENYA } from '@/lib/build/helplines-fixture';
import { check } from './check';
import { directoryWith } from './fixture';

const TODAY = new Date('2026-11-23T12:00:00Z');
const BROKEN = KENYA.replace("dial: '+254722178177'", "dial: '+25472217817'");
const NIGERIA = KENYA.replaceAll('KE', 'NG').replaceAll('ke-', 'ng-').replace('Mo-Fr 09:00', 'Mo-Fr nine');

it('says of a sound file that nothing is wrong', async () => {
  const root = await directoryWith();
  expect(await check(root, root, TODAY, ['content/helplines/ke.yaml'])).toEqual({
    code: 0,
    text: 'content/helplines/ke.yaml: 1 line, nothing is wrong.',
  });
});

it.each(['ke', 'KE', 'ke.yaml', 'content/helplines/ke.yaml'])(
  'understands %s as the file of Kenya',
  async (name) => {
    const root = await directoryWith({ 'helplines/ke.yaml': BROKEN });
    const { code, text } = await check(root, '/', TODAY, [name]);
    expect(code).toBe(1);
    expect(text).toBe(
      'content/helplines/ke.yaml\n' +
        '  helplines[ke-befrienders].channels[0].dial: +25472217817 and display 0722 178 177 are not the same number.\n' +
        '    → Look the number up in the evidence and correct the field that is wrong.\n\n1 problem.',
    );
  },
);

it('names the mistakes of all files given, and counts those elsewhere', async () => {
  const root = await directoryWith({ 'helplines/ke.yaml': BROKEN, 'helplines/ng.yaml': NIGERIA });
  const both = await check(root, root, TODAY, ['ke', 'ng']);
  expect(both.code).toBe(1);
  expect(both.text).toContain('helplines[ke-befrienders].channels[0].dial');
  expect(both.text).toContain('helplines[ng-befrienders].channels[0].hours');
  const one = await check(root, root, TODAY, ['zz']);
  expect(one.code).toBe(0);
  expect(one.text).toMatch(
    /^content\/helplines\/zz\.yaml: 1 line, nothing is wrong\.\n\nOther files have \d+ problems/,
  );
});

it('checks all files when none is given', async () => {
  expect(await check(await directoryWith(), '/', TODAY, [])).toEqual({
    code: 0,
    text: '2 files, 2 lines: nothing is wrong.',
  });
  const broken = await check(await directoryWith({ 'helplines/ke.yaml': BROKEN }), '/', TODAY, []);
  expect(broken.code).toBe(1);
});

it('reads a file elsewhere as a draft of the one of its name', async () => {
  const root = await directoryWith();
  const folder = await mkdtemp(join(tmpdir(), 'draft-'));
  await writeFile(join(folder, 'ke.yaml'), BROKEN);
  const { code, text } = await check(root, folder, TODAY, ['./ke.yaml']);
  expect(code).toBe(1);
  expect(text).toContain(`${join(folder, 'ke.yaml')}\n  helplines[ke-befrienders]`);
});

it('names a region without a name, as a build does', async () => {
  const root = await directoryWith({
    'helplines/ke.yaml': KENYA.replace('area: national', 'area: [KE-99]'),
  });
  expect((await check(root, root, TODAY, ['ke'])).text).toContain(
    'KE-99 has no name in content/regions.yaml.',
  );
});

it('does not take a file that is not there for a sound one', async () => {
  const { code, text } = await check(await directoryWith(), '/', TODAY, ['ke', 'kenia.yaml']);
  expect(code).toBe(2);
  expect(text).toContain('There is no file kenia.yaml.');
});
