import { expect, it } from 'vitest';
import { KENYA } from '@/lib/build/helplines-fixture';
import { directoryWith } from './fixture';
import { stale } from './stale';

const NOW = new Date('2026-11-23T12:00:00Z');

/** Kenya's line once for each of these dates. */
function kenyaWith(...dates: string[]): string {
  const [head = '', rest = ''] = KENYA.split('helplines:\n');
  const [line = '', notes = ''] = rest.split('notes:');
  const lines = dates.map((date, index) =>
    line.replace('ke-befrienders', `ke-line-${index}`).replace("'2025-05'", date),
  );
  return `${head}helplines:\n${lines.join('')}notes:${notes}`;
}
const order = (text: string) => text.match(/(?:ke|ng|zz)-[a-z]+(-\d)?(?= {2})/g);

it('lists undated lines first, then the oldest, and leaves out those of this year', async () => {
  const root = await directoryWith({
    'helplines/ke.yaml': kenyaWith("'2025-05'", "'2026-03'", 'null', "'2021'", "'2025-11-24'"),
  });
  const { code, text } = await stale(root, NOW, ['ke']);
  expect(code).toBe(0);
  expect(order(text)).toEqual(['ke-line-2', 'ke-line-3', 'ke-line-0']);
  expect(text).toContain('Kenya (ke): 3 of 5 lines');
  expect(text).toContain('3 lines in 1 country: sources older than a year, 1 of them undated.');
});

it('gives the numbers and the pages to look at, the service itself first, each once', async () => {
  const { text } = await stale(await directoryWith(), NOW, ['ke']);
  expect(text).toContain(`  2025-05  ke-befrienders  Befrienders Kenya (directories)
    0722 178 177, https://befrienders.example/chat, help@befrienders.example
    https://befrienders.example
    https://findahelpline.com/countries/ke
    https://github.com/one/list`);
});

it('puts countries that have nothing newer before those that have', async () => {
  const nigeria = KENYA.replaceAll('KE', 'NG').replaceAll('ke-', 'ng-');
  const root = await directoryWith({
    'helplines/ke.yaml': kenyaWith("'2021'", "'2022'", "'2026'"),
    'helplines/ng.yaml': nigeria,
  });
  const { text } = await stale(root, NOW, []);
  expect(order(text)).toEqual(['ng-befrienders', 'zz-directory', 'ke-line-0', 'ke-line-1']);
});

it('does not list services that have ended', async () => {
  const root = await directoryWith({
    'helplines/ke.yaml': KENYA.replace('    topics:', '    closed: { on: null, reason: Gone. }\n    topics:'),
  });
  const { text } = await stale(root, NOW, ['ke']);
  expect(text).toBe('Every line has a source of the last twelve months.');
});

it('does not take an unknown country for a fresh one', async () => {
  expect(await stale(await directoryWith(), NOW, ['kx'])).toMatchObject({ code: 2 });
});
