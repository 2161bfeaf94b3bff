import { describe, expect, it } from 'vitest';
import { countText, sentencesOf } from './counts';
import { FORMULAS } from './formulas';
import { readingLevel } from './reading-level';

describe('sentencesOf', () => {
  it('takes an item of a list without a full stop for a sentence', () => {
    expect(sentencesOf(['One. Two?', 'three', '…'], 'en')).toEqual(['One.', 'Two?', 'three']);
  });

  it('does not end a sentence where a line of the file ends', () => {
    expect(sentencesOf(['a long\nline'], 'en')).toEqual(['a long line']);
  });
});

describe('countText', () => {
  it.each([
    ['en', 'You are not alone', 4, 5],
    ['es', 'persona contigo', 2, 6],
    ['fr', 'téléphoner demain', 2, 6],
    ['de', 'Krankenhaus heute', 2, 5],
    ['pt', 'conversa devagar', 2, 6],
    ['it', 'aiuto persona', 2, 5],
  ])('counts words and syllables in %s: “%s”', (language, sentence, words, syllables) => {
    expect(countText([sentence], language)).toMatchObject({ words, syllables });
  });

  it('counts no figure or sign as a word', () => {
    expect(countText(['In 2020, 93 – of 100'], 'en').words).toBe(2);
  });
});

describe('the formulas', () => {
  const counts = {
    sentences: 10,
    words: 100,
    syllables: 150,
    letters: 450,
    longWords: 10,
    wideWords: 20,
    shortWords: 60,
  };

  it.each([
    ['en', 0, 0.39 * 10 + 11.8 * 1.5 - 15.59],
    ['en', 1, 4.71 * 4.5 + 0.5 * 10 - 21.43],
    ['es', 0, 206.835 - 62.3 * 1.5 - 10],
    ['fr', 0, 207 - 1.015 * 10 - 73.6 * 1.5],
    ['de', 0, 1.935 + 1.672 + 2.594 - 1.962 - 0.875],
    ['pt', 0, 248.835 - 84.6 * 1.5 - 1.015 * 10],
    ['it', 0, 89 + (3000 - 4500) / 100],
  ])('of %s (%s) gives what its authors say', (language, at, expected) => {
    expect(FORMULAS[language]![at]!.score(counts)).toBeCloseTo(expected, 6);
  });
});

describe('readingLevel', () => {
  const hard =
    'Notwithstanding considerable methodological heterogeneity, systematic evaluations demonstrate substantial improvements.';

  it('finds plain words plain, by every formula of the language', () => {
    const level = readingLevel(['You can call a friend. They can sit with you.'], 'en');
    expect(level?.scores.map(({ isPlain }) => isPlain)).toEqual([true, true]);
  });

  it('finds learned words hard and names the sentence', () => {
    const level = readingLevel(['You can call a friend.', hard], 'en');
    expect(level?.scores.every(({ isPlain }) => !isPlain)).toBe(true);
    expect(level?.hardest[0]).toBe(hard);
  });

  it('tells at least the length of sentences where no formula exists', () => {
    expect(readingLevel(['ありがとう。またね。'], 'ja')).toMatchObject({ scores: [], hardest: [] });
  });

  it('says nothing of a text without words', () => {
    expect(readingLevel(['…'], 'en')).toBeNull();
  });
});
