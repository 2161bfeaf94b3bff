import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negotiateLocale, regionOf } from './negotiate';

const site = ['en', 'es', 'ar'];

describe('negotiateLocale', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['ar', 'ar'],
    ['es-MX', 'es'],
    ['ES-mx', 'es'],
    ['ar-EG-u-nu-latn', 'ar'],
    ['fr-FR, es;q=0.4, en;q=0.3', 'es'],
    ['en;q=0.1, ar;q=0.9', 'ar'],
    ['en;q=0.5,es;q=0.5', 'en'],
    ['es;q=0, ar;q=0.1', 'ar'],
    ['ar ; q=0.7 , es ; q=0.8', 'es'],
    ['fr, *;q=0.5', 'en'],
    ['es;q=0.2, *', 'en'],
    ['ja', 'en'],
    ['es;q=7, ar', 'ar'],
    ['es;level=1, ar;q=0.2', 'ar'],
    ['es_MX', 'en'],
    ['../../etc/passwd', 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
    ['\u0000', 'en'],
    [',,,;;;q=,', 'en'],
  ])('reads %j as %s', (header, expected) => {
    expect(negotiateLocale(header, site, 'en')).toBe(expected);
  });

  it.each([
    ['zh-TW', ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-HK', ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-CN', ['en', 'zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh', ['en', 'zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh-TW', ['en', 'zh'], 'zh'],
    ['pt', ['en', 'pt-BR'], 'pt-BR'],
    ['pt-PT', ['en', 'pt-BR', 'pt-PT'], 'pt-PT'],
    ['iw-IL', ['en', 'he'], 'he'],
    ['in-ID', ['en', 'id'], 'id'],
    ['nb-NO', ['en', 'no'], 'no'],
    ['no', ['en', 'nb'], 'nb'],
    ['nn', ['en', 'nb'], 'nb'],
    ['sr-Latn-RS', ['en', 'sr'], 'sr'],
  ])('finds the nearest of a site for %s', (header, locales, expected) => {
    expect(negotiateLocale(header, locales, 'en')).toBe(expected);
  });

  it('never answers with a language that the site does not have, whatever the header', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), rangeList), (header) => {
        expect(site).toContain(negotiateLocale(header, site, 'en'));
      }),
    );
  });

  it('gives the language of the highest weight among those the site has', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(site, { minLength: 1 }), (order) => {
        const header = order.map((tag, index) => `${tag};q=${(0.9 - index / 10).toFixed(1)}`).reverse();
        expect(negotiateLocale(`xx, ${header.join(',')}`, site, 'en')).toBe(order[0]);
      }),
    );
  });

  it.each([
    ['commas', ','.repeat(10_000)],
    ['dashes', `en${'-a'.repeat(5_000)}`],
    ['spaces', `en;q=${' '.repeat(10_000)}`],
    ['many tags', 'zz-ZZ;q=0.1,'.repeat(850)],
    ['digits', `en;q=0.${'0'.repeat(10_000)}`],
  ])('answers a hostile header of ten kilobytes of %s within five milliseconds', (_name, header) => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      negotiateLocale(header, site, 'en');
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });
});

describe('regionOf', () => {
  it.each([
    [null, null],
    ['en', null],
    ['en-KE', 'KE'],
    ['en-gb', 'GB'],
    ['en-UK', 'GB'],
    ['en,sw-KE;q=0.9,en-US;q=0.8', 'KE'],
    ['en-US;q=0.8,sw-KE;q=0.9', 'KE'],
    ['zh-Hant-TW', 'TW'],
    ['es-419,es-MX;q=0.9', 'MX'],
    ['en-001', null],
    ['*', null],
    ['en-US;q=0', null],
    ['not a header', null],
  ])('reads %j as %s', (header, expected) => {
    expect(regionOf(header)).toBe(expected);
  });
});

const rangeList = fc
  .array(
    fc.tuple(fc.constantFrom('en', 'es-MX', 'ar', 'x', '*', 'zh-', '-', 'a-b-c'), fc.double({ noNaN: true })),
  )
  .map((ranges) => ranges.map(([tag, weight]) => `${tag};q=${weight}`).join(','));
