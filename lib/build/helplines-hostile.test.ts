import { expect, it } from 'vitest';
import { projectWith } from './helplines-fixture';
import { loadHostile } from './helplines-hostile';

const entry = (country: string, punishes: string, source = 'https://law.example/page') =>
  `- country: ${country}\n  laws:\n    - punishes: ${punishes}\n      source: ${source}\n`;

it('gives the laws of each country', async () => {
  const root = await projectWith({ 'hostile.yaml': entry('KE', 'same-sex-relations') });
  expect(await loadHostile(root)).toEqual({ problems: [], hostile: { KE: ['same-sex-relations'] } });
});

it.each<[string, string, string]>([
  ['a country that does not exist', entry('QK', 'suicide-attempts'), 'QK: is not in content/countries.yaml.'],
  ['a country that stands twice', entry('KE', 'suicide-attempts').repeat(2), 'KE: is listed twice.'],
  [
    'an unknown law',
    entry('KE', 'sadness'),
    '[0].laws[0].punishes: "sadness" is none of: suicide-attempts, same-sex-relations.',
  ],
  ['a law without a source', entry('KE', 'suicide-attempts', '""'), '[0].laws[0].source: is empty.'],
])('reports %s', async (_, text, sentence) => {
  const { problems } = await loadHostile(await projectWith({ 'hostile.yaml': text }));
  expect(problems.map(({ where, problem }) => `${where}: ${problem}`)).toContain(sentence);
});

it('finds nothing wrong with the file as it stands, and a source for every law', async () => {
  const { problems, hostile } = await loadHostile(process.cwd());
  expect(problems).toEqual([]);
  expect(hostile.BN).toEqual(['suicide-attempts', 'same-sex-relations']);
  expect(hostile.KE).toEqual(['same-sex-relations']);
  expect(hostile.GB).toBeUndefined();
});
