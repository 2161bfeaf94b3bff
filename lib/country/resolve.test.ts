import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveCountry, type CountryHints } from './resolve';

const known = new Set(['AO', 'BR', 'DE', 'EG', 'FR', 'GB', 'KE', 'NG', 'NL', 'SN', 'US', 'XK']);
const nothing: CountryHints = {
  choice: null,
  cookie: null,
  header: null,
  address: null,
  proxyBrowser: null,
  languages: [],
};
const resolve = (hints: Partial<CountryHints>) => resolveCountry({ ...nothing, ...hints }, known);

describe('the ladder', () => {
  it.each<[string, Partial<CountryHints>, string | null, string, boolean]>([
    [
      'the choice before all',
      { choice: 'ke', cookie: 'us', header: 'GB', address: 'BR' },
      'KE',
      'choice',
      true,
    ],
    ['then the cookie', { cookie: 'us', header: 'GB', address: 'BR' }, 'US', 'cookie', true],
    ['then the header', { header: 'GB', address: 'BR' }, 'GB', 'header', true],
    ['then the address', { address: 'BR', languages: ['en'] }, 'BR', 'address', true],
    ['then the language', { languages: ['en', 'en-KE'] }, 'KE', 'language', false],
    ['then none', {}, null, 'none', false],
    [
      'no language of a country nobody knows',
      { languages: ['ja-JP', 'es-419', 'pt-BR'] },
      'BR',
      'language',
      false,
    ],
    ['past a choice that is no country', { choice: 'zz', cookie: 'ke' }, 'KE', 'cookie', true],
    ['past a choice that the site has no page for', { choice: 'AQ', address: 'KE' }, 'KE', 'address', true],
    ['past a forged cookie', { cookie: '<script>', header: 'KE' }, 'KE', 'header', true],
    ['past a header without a country', { header: 'XX', address: 'KE' }, 'KE', 'address', true],
    ['a choice in another spelling', { choice: 'UK' }, 'GB', 'choice', true],
    [
      'a choice that everything else speaks against',
      { choice: 'KE', header: 'T1', languages: ['de-DE'] },
      'KE',
      'choice',
      true,
    ],
  ])('takes %s', (_name, hints, country, source, confident) => {
    expect(resolve(hints)).toEqual({ country, source, confident });
  });
});

describe('doubt by language', () => {
  it.each<[string, string, string[], boolean]>([
    ['a language of the same country', 'KE', ['sw-KE', 'en-US'], true],
    ['the same country further down', 'KE', ['de-DE', 'en-KE'], true],
    ['no language', 'KE', [], true],
    ['languages without a region', 'KE', ['de', 'fr'], true],
    ['the factory setting en-US', 'KE', ['en-US', 'en'], true],
    ['the factory setting en-GB', 'EG', ['en-GB', 'en'], true],
    ['the factory setting in the other of its two countries', 'GB', ['en-US'], true],
    ['the only French that phones offer', 'SN', ['fr-FR', 'fr'], true],
    ['the two kinds of Portuguese', 'AO', ['pt-BR'], true],
    ['a language of another country', 'KE', ['de-DE', 'de'], false],
    ['English of a country that one has to choose', 'GB', ['en-AU'], false],
    ['French where French is not at home', 'KE', ['fr-FR'], false],
    ['a foreign region behind a factory setting', 'KE', ['en-US', 'en', 'de-DE'], false],
    ['a region that the site does not know', 'KE', ['ja-JP'], false],
    ['a continent', 'BR', ['es-419'], true],
  ])('with %s', (_name, country, languages, confident) => {
    expect(resolve({ address: country, languages })).toEqual({ country, source: 'address', confident });
    expect(resolve({ header: country, languages })).toEqual({ country, source: 'header', confident });
  });
});

describe('doubt by network', () => {
  it.each<[string, Partial<CountryHints>, string | null, string, boolean]>([
    ['Tor, by its exit', { header: 'T1', address: 'DE' }, 'DE', 'address', false],
    ['Tor without an address', { header: 'T1', languages: ['en-KE'] }, 'KE', 'language', false],
    [
      'a proxy browser that states another country',
      { address: 'NL', proxyBrowser: { address: 'NG' } },
      'NG',
      'address',
      false,
    ],
    [
      'a proxy browser behind a CDN',
      { header: 'NL', proxyBrowser: { address: 'NG' } },
      'NG',
      'address',
      false,
    ],
    [
      'a proxy browser that states the same',
      { address: 'NG', proxyBrowser: { address: 'NG' } },
      'NG',
      'address',
      true,
    ],
    [
      'a proxy browser that states nothing',
      { address: 'NL', proxyBrowser: { address: null } },
      'NL',
      'address',
      false,
    ],
    ['a proxy browser without a known server', { proxyBrowser: { address: 'NG' } }, 'NG', 'address', false],
    [
      'a proxy browser that agrees with the CDN',
      { header: 'NG', proxyBrowser: { address: 'NG' } },
      'NG',
      'header',
      true,
    ],
    [
      'a person in a proxy browser who has chosen',
      { cookie: 'KE', address: 'NL', proxyBrowser: { address: 'NG' } },
      'KE',
      'cookie',
      true,
    ],
  ])('%s', (_name, hints, country, source, confident) => {
    expect(resolve(hints)).toEqual({ country, source, confident });
  });
});

describe('whatever comes in', () => {
  const text = fc.option(
    fc.oneof(
      fc.constantFrom('KE', 'us', 'T1', 'XX', 'ZZ', 'UK'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
  );
  const anyHints = fc.record({
    choice: text,
    cookie: text,
    header: text,
    address: text,
    proxyBrowser: fc.option(fc.record({ address: text })),
    languages: fc.array(
      fc.oneof(fc.constantFrom('en-US', 'de-DE', 'fr-SN', '*'), fc.string({ maxLength: 6 })),
    ),
  });

  it('answers with a known country or none, and is sure only of what it has', () => {
    fc.assert(
      fc.property(anyHints, (hints) => {
        const { country, source, confident } = resolveCountry(hints, known);
        expect(country === null || known.has(country)).toBe(true);
        expect(source === 'none').toBe(country === null);
        if (confident) expect(['choice', 'cookie', 'header', 'address']).toContain(source);
      }),
    );
  });

  it('lets a choice win from then on', () => {
    fc.assert(
      fc.property(anyHints, fc.constantFrom(...known), (hints, choice) => {
        expect(resolveCountry({ ...hints, choice }, known)).toEqual({
          country: choice,
          source: 'choice',
          confident: true,
        });
        expect(resolveCountry({ ...hints, choice: null, cookie: choice }, known)).toMatchObject({
          country: choice,
          confident: true,
        });
      }),
    );
  });
});
