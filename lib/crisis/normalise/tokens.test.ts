import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leetReadings, reversed, withoutRepeats } from './disguises';
import { fold } from './fold';
import { asKoreanKeys, asRussianKeys } from './keyboards';
import { MAX_LENGTH, tokenise } from './tokens';

const texts = (query: string) => tokenise(query).map(({ text }) => text);

describe('tokenise', () => {
  it.each([
    ["I don't know", ['i', 'dont', 'know']],
    ["j'ai l'envie", ['j', 'ai', 'l', 'envie']],
    ['死にたい', ['死', 'に', 'た', 'い']],
    ['シニタイ', ['し', 'に', 'た', 'い']],
    ['تَعِبْتُ إلى', ['تعبت', 'الي']],
    ['#IWantToDie', ['i', 'want', 'to', 'die']],
    ['más niño', ['mas', 'nino']],
    ['so sad!!!', ['so', 'sad']],
    ['😂😂', ['😂', '😂']],
    ['\ud800x\udfff', ['x']],
  ])('reads %s', (query, expected) => {
    expect(texts(query)).toEqual(expected);
  });

  it('cuts long queries', () => {
    expect(texts('a '.repeat(MAX_LENGTH))).toHaveLength(MAX_LENGTH / 2);
  });

  it('gives words that folding leaves as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (query) => {
        for (const { text } of tokenise(query)) expect(fold(text)).toBe(text);
      }),
    );
  });
});

describe('disguises', () => {
  it('reads digits and signs as letters, in both ways that 1 can be read', () => {
    expect(leetReadings('k1ll')).toEqual(['kill', 'klll']);
    expect(leetReadings('100')).toEqual([]);
  });

  it('reads Arabic chat digits', () => {
    expect(leetReadings('انت7ار')).toEqual(['انتحار']);
  });

  it('shortens stretched letters', () => {
    expect(withoutRepeats('dieeee')).toContain('die');
    expect(withoutRepeats('die')).toEqual([]);
  });

  it('turns words round', () => {
    expect(reversed('edicius')).toBe('suicide');
  });

  it('reads words typed with another layout', () => {
    expect(asRussianKeys('cebwbl')).toBe('суицид');
    expect(asKoreanKeys('wnrrhtlvek')).toBe('죽고싶다');
    expect(asKoreanKeys('hello')).toBeNull();
  });
});
