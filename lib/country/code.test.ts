import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCountryCode, saysHidden } from './code';

describe('parseCountryCode', () => {
  it.each([
    ['KE', 'KE'],
    ['ke', 'KE'],
    [' Ke\t', 'KE'],
    ['el', 'GR'],
    ['UK', 'GB'],
    ['xk', 'XK'],
    ['AX', 'AX'],
    ['EH', 'EH'],
  ])('reads %j as %s', (text, expected) => {
    expect(parseCountryCode(text)).toBe(expected);
  });

  it.each([
    [null],
    [undefined],
    [''],
    ['K'],
    ['KEN'],
    ['T1'],
    ['A1'],
    ['A2'],
    ['O1'],
    ['XX'],
    ['ZZ'],
    ['AP'],
    ['EU'],
    ['UN'],
    ['AA'],
    ['QZ'],
    ['K E'],
    ['ＫＥ'],
    ['ſt'],
    ['ß'],
    ['__proto__'],
    ['KE,US'],
    ["';--"],
  ])('finds no country in %j', (text) => {
    expect(parseCountryCode(text)).toBeNull();
  });

  it('keeps the code of every country and territory that has a name, but for those named here', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const named = letters.flatMap((one) => letters.map((two) => one + two)).filter((code) => names.of(code));
    const lost = named.filter((code) => parseCountryCode(code) !== code);
    expect(named.length).toBeGreaterThan(250);
    expect(lost.filter((code) => !['EU', 'UN', 'QO', 'UK', 'XA', 'XB', 'ZZ'].includes(code))).toEqual([]);
  });

  it('answers with two capital letters or null, whatever comes in, and does not change its own answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 6 }), (text) => {
        const code = parseCountryCode(text);
        expect(code === null || /^[A-Z]{2}$/.test(code)).toBe(true);
        if (code) expect(parseCountryCode(code)).toBe(code);
      }),
    );
  });
});

describe('saysHidden', () => {
  it.each([
    ['T1', true],
    ['t1', true],
    ['A1', true],
    ['XX', false],
    ['KE', false],
    [null, false],
  ])('reads %j as %s', (header, expected) => {
    expect(saysHidden(header)).toBe(expected);
  });
});
