import { describe, expect, it } from 'vitest';
import { phraseForm, phraseScores } from './phrases';

const scores = (query: string, phrases: [string, string][]) =>
  Object.fromEntries(
    phraseScores(
      query,
      phrases.map(([phrase, slug]) => [phraseForm(phrase), slug] as const),
    ),
  );

describe('phraseScores', () => {
  it('finds whole words only, in whatever case and with whatever accents', () => {
    expect(scores('Tengo DEPRESION', [['depresión', 'mood']])).toHaveProperty('mood');
    expect(scores('instructed', [['ed', 'eating']])).toEqual({});
  });

  it('lets a longer phrase silence the shorter one inside it', () => {
    const found = scores('i have no friends', [
      ['friends', 'supporting'],
      ['no friends', 'loneliness'],
    ]);
    expect(Object.keys(found)).toEqual(['loneliness']);
  });

  it('values more words more', () => {
    const found = scores('my friend wants to die', [
      ['wants to die', 'a'],
      ['my friend', 'b'],
    ]);
    expect(found.a).toBeGreaterThan(found.b!);
  });

  it.each([
    ['友達が一人もいない', '一人もいない'],
    ['我睡不着怎么办', '睡不着'],
  ])('finds phrases inside %s, which has no spaces', (query, phrase) => {
    expect(scores(query, [[phrase, 'x']])).toHaveProperty('x');
  });
});
