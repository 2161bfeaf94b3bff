import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, tokens } from './tokens';

describe('tokens', () => {
  it.each([
    ['lower case without accents', 'Autolesión y Ánimo', ['autolesion', 'y', 'animo']],
    ['apostrophes of any kind inside one word', "don’t don't", ['dont', 'dont']],
    ['Arabic letters in one form, without the article', 'الوحدة وأصدقاء', ['وحده', 'واصدقاء']],
    ['Arabic without vowel signs', 'صَدِيق', ['صديق']],
    ['Hindi with one spelling of what people mix up', 'नींद, निंद, ज़िंदगी', ['निंद', 'निंद', 'जिंदगि']],
    [
      'Japanese with its voicing marks',
      'がくぶち',
      expect.arrayContaining([expect.stringMatching(/[がぶち]/)]),
    ],
    ['Japanese cut into words', '友達を助ける', expect.arrayContaining(['友達'])],
    ['nothing for signs and spaces alone', ' … !! ', []],
  ])('gives %s', (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('never gives an empty word, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => tokens(text).every((word) => word.length > 0)),
    );
  });
});

describe('foldWord', () => {
  it('finds the same form from a word with and without accents', () => {
    expect(foldWord('SOLEDAD')).toBe(foldWord('soledad'));
    expect(foldWord('conexión')).toBe(foldWord('conexion'));
  });
});
