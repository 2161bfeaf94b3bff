import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrase } from './pattern';

const finds = (phrase: string, language: string, text: string) => compilePhrase(phrase, language).test(text);

describe('compilePhrase', () => {
  it.each([
    ['whole words only', 'pill', 'en', 'Pills', false],
    ['any ending after a star', 'pill*', 'en', 'Pills', true],
    ['any beginning before a star', '*mord', 'de', 'Selbstmord', true],
    ['one of two words', '(failed|botched) attempt', 'en', 'a botched attempt', true],
    ['what may be missing', 'failed (suicide )?attempt', 'en', 'failed attempt', true],
    ['words apart by up to four others', 'commit ... suicide', 'en', 'commit, as they say, suicide', true],
    [
      'words apart by five others: no',
      'commit ... suicide',
      'en',
      'commit one two three four five suicide',
      false,
    ],
    ['words side by side for a gap as well', 'commit ... suicide', 'en', 'commit suicide', true],
    ['a hyphen for a space', 'high risk', 'en', 'high-risk', true],
    ['either apostrophe', "don't", 'en', 'don’t', true],
    ['accents as letters', 'víctima', 'es', 'víctimas', false],
    ['Arabic with article, hamza and vowel signs', 'انتحار', 'ar', 'والانتحارُ', true],
    ['Arabic inside another word: no', 'حبل', 'ar', 'الحبلى', false],
    ['Hindi with its vowel signs', 'फाँसी', 'hi', 'वह फाँसी है', true],
    ['Japanese without edges', '自殺', 'ja', '友人の自殺未遂', true],
    ['Japanese across a few signs', '自殺 ... 失敗', 'ja', '自殺に失敗した', true],
    ['Chinese not across a sentence', '自杀 ... 成功', 'zh', '自杀。他成功了', false],
  ])('reads %s', (_, phrase, language, text, expected) => {
    expect(finds(phrase, language, text)).toBe(expected);
  });

  it.each([['(open'], ['... end'], ['start ...']])('refuses %s', (phrase) => {
    expect(() => compilePhrase(phrase, 'en')).toThrow();
  });

  it('finds every plain phrase in itself, whatever signs it holds', () => {
    const word = fc.stringMatching(/^[a-zäñ€.+[\]{}^$\\-]{1,8}$/u).filter((text) => !text.includes('...'));
    fc.assert(fc.property(word, (phrase) => finds(phrase, 'en', phrase)));
  });
});
