import { expect, it } from 'vitest';
import { commonWords } from './common-words';
import type { Row } from './corpus';

const rows = (lang: string, q: string, count = 5): Row[] =>
  Array.from({ length: count }, () => ({ q, lang, level: 'none', topic: 'none', who: 'unknown' }));

it('finds the words that one language has and the others have not', () => {
  expect(commonWords([...rows('sw', 'Habari hotel'), ...rows('de', 'guten hotel')])).toEqual({
    de: ['guten'],
    sw: ['habari'],
  });
});

it('leaves out rare words, single letters and numbers', () => {
  expect(commonWords([...rows('sw', 'habari a 112'), ...rows('sw', 'nadra', 4)])).toEqual({ sw: ['habari'] });
});

it('takes single characters where languages share a script of characters', () => {
  expect(commonWords([...rows('zh', '我人'), ...rows('ja', '人')])).toEqual({ zh: ['我'] });
});
