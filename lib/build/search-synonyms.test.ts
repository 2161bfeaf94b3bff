import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadSynonyms } from './search-synonyms';

it('reads words by language and names a guide that does not exist', async () => {
  const root = await mkdtemp(join(tmpdir(), 'lantern-synonyms-'));
  await mkdir(join(root, 'content/search-synonyms'), { recursive: true });
  await writeFile(join(root, 'content/search-synonyms/en.yaml'), 'sleep: [insomnia]\nnope: [x]\n');
  const { synonyms, problems } = await loadSynonyms(root, new Set(['sleep']));
  await rm(root, { recursive: true });
  expect(synonyms.en?.sleep).toEqual(['insomnia']);
  expect(problems).toMatchObject([{ file: 'content/search-synonyms/en.yaml', where: 'nope' }]);
});
