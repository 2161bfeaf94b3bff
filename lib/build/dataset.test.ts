import { expect, it } from 'vitest';
import { changesSchema, datasetSchema } from '@/lib/api/dataset-schema';
import { datasetFiles } from './dataset';
import { projectWith, KENYA } from './helplines-fixture';
import { loadHelplines } from './helplines';

const NO_HISTORY = { complete: false, changes: [] };

async function built(kenya = KENYA, today = '2026-11-23') {
  const root = await projectWith({ 'helplines/ke.yaml': kenya });
  const { countries, problems } = await loadHelplines(root, new Date(today));
  expect(problems).toEqual([]);
  return datasetFiles(countries, NO_HISTORY);
}

it('gives files that fit their schemas, under one version', async () => {
  const { version, json, changes } = await built();
  const dataset = datasetSchema.parse(JSON.parse(json));
  expect(dataset.version).toBe(version);
  expect(dataset.licence.spdx).toBe('CC0-1.0');
  expect(dataset.countries.map(({ code }) => code)).toEqual(['KE', 'NG', 'ZZ']);
  expect(changesSchema.parse(JSON.parse(changes))).toMatchObject({ version, ...NO_HISTORY });
});

it('has the same version on another day, and another for other data', async () => {
  const { version } = await built();
  expect((await built(KENYA, '2026-12-31')).version).toBe(version);
  expect((await built(KENYA.replace('Mo-Fr 09:00-17:00', 'Mo-Fr 09:00-18:00'))).version).not.toBe(version);
});

it('keeps notes, exceptions and what a source supports to the editors', async () => {
  const { json } = await built(KENYA.replace('notes: None.', 'notes: Zxqv is a lead.'));
  expect(json).not.toContain('Zxqv');
  expect(json).not.toContain('supports');
});
