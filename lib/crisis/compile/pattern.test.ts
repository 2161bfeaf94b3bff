import { describe, expect, it } from 'vitest';
import { readEntry } from './entry';
import { isConcept, readPattern } from './pattern';

describe('readPattern', () => {
  it('reads gaps, choices and optional places of a sequence', () => {
    expect(readPattern('NOT-WANT .3 LIVE|exist ... now?')).toEqual({
      kind: 'sequence',
      window: 4,
      atStart: false,
      atEnd: false,
      elements: [
        { anyOf: ['NOT-WANT'], gap: 0, optional: false },
        { anyOf: ['LIVE', 'exist'], gap: 3, optional: false },
        { anyOf: ['now'], gap: 4, optional: true },
      ],
    });
  });

  it('reads a window for places in any order', () => {
    expect(readPattern('TOOK & PILLS ~2')).toMatchObject({ kind: 'together', window: 2 });
  });

  it('reads both ends of a query', () => {
    expect(readPattern('< HELPLINE-NUMBER >')).toMatchObject({ atStart: true, atEnd: true });
  });

  it.each(['', '< >', 'now?', '|', 'A? & B'])(
    'refuses "%s", which could match nothing or anything',
    (source) => {
      expect(() => readPattern(source)).toThrow();
    },
  );

  it.each([
    ['DIE', true],
    ['KILL-MYSELF', true],
    ['die', false],
    ['Die', false],
  ])('takes %s for a concept: %s', (name, expected) => {
    expect(isConcept(name)).toBe(expected);
  });
});

describe('readEntry', () => {
  const texts = (entry: string, language = 'en') =>
    readEntry(entry, language)?.slots.map((slot) =>
      slot.map((words) => words.map(({ text }) => text).join(' ')),
    );

  it('keeps the choices of a bracket as one slot', () => {
    expect(texts('(kill|hurt) my(self| self)')).toEqual([
      ['kill', 'hurt'],
      ['myself', 'my self'],
    ]);
  });

  it('reads brackets in brackets', () => {
    expect(texts('(a(b|c)|d)e')).toEqual([['abe', 'ace', 'de']]);
  });

  it('reads German umlauts as two letters too', () => {
    expect(texts('töten', 'de')).toEqual([['toten', 'toeten']]);
  });

  it.each(['', '*', '()', '(|)', '...'])('finds no word in "%s"', (entry) => {
    expect(readEntry(entry, 'en')).toBeNull();
  });
});
