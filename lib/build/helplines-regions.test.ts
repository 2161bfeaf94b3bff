import { describe, expect, it } from 'vitest';
import { KENYA, projectWith } from './helplines-fixture';
import { loadHelplines } from './helplines';
import { loadRegions } from './helplines-regions';

const today = new Date('2026-11-23T00:00:00Z');
const NAIROBI = { 'helplines/ke.yaml': KENYA.replace('area: national', 'area: [KE-30, KE-16]') };
const namesIn = (regions: string) => projectWith({ ...NAIROBI, 'regions.yaml': regions });

async function problemsWith(regions: string) {
  const root = await namesIn(regions);
  const { problems } = await loadRegions(root, (await loadHelplines(root, today)).regions);
  return problems.map(({ file, where, problem }) => `${file} ${where}: ${problem}`);
}

describe('loadRegions', () => {
  it('finds a name for each region that a line serves', async () => {
    const root = await namesIn('KE-30: { en: Nairobi, ar: نيروبي }\nKE-16: { en: Machakos }\n');
    const { problems, names } = await loadRegions(root, (await loadHelplines(root, today)).regions);
    expect(problems).toEqual([]);
    expect(names['KE-30']).toEqual({ en: 'Nairobi', ar: 'نيروبي' });
  });

  it('names the line whose region has no name', async () => {
    expect(await problemsWith('KE-30: { en: Nairobi }\n')).toEqual([
      'content/helplines/ke.yaml helplines[ke-befrienders].area: KE-16 has no name in content/regions.yaml.',
    ]);
  });

  it.each([
    ['KE: { en: Kenya }\n', 'content/regions.yaml KE'],
    ['KE-30: { ar: نيروبي }\n', 'content/regions.yaml KE-30.en: is missing.'],
    ["KE-30: { en: '' }\n", 'content/regions.yaml KE-30.en: is empty.'],
  ])('reports %j', async (regions, expected) => {
    expect((await problemsWith(regions)).join()).toContain(expected);
  });
});
