import { describe, expect, it, vi } from 'vitest';
import { resolveCountry } from '@/lib/country/resolve';
import { httpConfig } from './config';
import { countryHints } from './country-hints';

const lookup = (address: string) =>
  ({ '41.90.64.1': 'KE', '82.145.208.1': 'NL', '2a00:23c0::1': 'GB' })[address] ?? null;

function hintsOf(headers: Record<string, string>, path = '/', form: Record<string, string> | null = null) {
  const data = form && new FormData();
  for (const [name, value] of Object.entries(form ?? {})) data?.append(name, value);
  const request = { headers: new Headers(headers), url: new URL(path, 'https://help.example.org') };
  return countryHints(request, data, httpConfig({}), lookup);
}

describe('countryHints', () => {
  it('finds nothing in a bare request', () => {
    expect(hintsOf({})).toEqual({
      choice: null,
      cookie: null,
      header: null,
      address: null,
      proxyBrowser: null,
      languages: [],
    });
  });

  it.each([
    ['the query', '/?country=ke', null, 'ke'],
    ['the form', '/', { country: 'eg' }, 'eg'],
    ['the form before the query', '/?country=ke', { country: 'eg' }, 'eg'],
    ['the query where the field is empty', '/?country=ke', { country: ' ' }, 'ke'],
    ['the first of two in the query', '/?country=ke&country=eg', null, 'ke'],
  ])('takes the choice from %s', (_name, path, form, expected) => {
    expect(hintsOf({}, path, form).choice).toBe(expected);
  });

  it('does not take a file for a choice', () => {
    const form = new FormData();
    form.append('country', new File(['ke'], 'ke'));
    const request = { headers: new Headers(), url: new URL('https://help.example.org/') };
    expect(countryHints(request, form, httpConfig({}), lookup).choice).toBeNull();
  });

  it.each([
    ['country=ke', 'ke'],
    ['a=b; country=ke; c=d', 'ke'],
    ['mycountry=us', null],
    ['country=', null],
    ['country', null],
    ['a="country=us"', null],
  ])('reads the cookie header %j as %j', (cookie, expected) => {
    expect(hintsOf({ cookie }).cookie).toBe(expected);
  });

  it.each([
    ['one', { 'cf-ipcountry': 'KE' }, 'KE'],
    ['one in capitals', { 'CloudFront-Viewer-Country': 'BR' }, 'BR'],
    ['the first that names a country', { 'cf-ipcountry': 'XX', 'x-country-code': 'KE' }, 'KE'],
    ['one that names none', { 'cf-ipcountry': 'T1' }, 'T1'],
    ['none that is not trusted', { 'x-my-country': 'KE', 'fly-region': 'ams' }, null],
  ])('takes of the country headers %s', (_name, headers, expected) => {
    expect(hintsOf(headers as Record<string, string>).header).toBe(expected);
  });

  it('reads no country header where the operator trusts none', () => {
    const request = {
      headers: new Headers({ 'cf-ipcountry': 'KE' }),
      url: new URL('https://help.example.org/'),
    };
    expect(countryHints(request, null, httpConfig({ COUNTRY_HEADERS: 'none' }), lookup).header).toBeNull();
  });

  it.each([
    ['41.90.64.1', 'KE'],
    ['::ffff:41.90.64.1', 'KE'],
    ['::ffff:295a:4001', 'KE'],
    ['[2A00:23C0::0001]:443', 'GB'],
    ['41.90.64.1, 82.145.208.1', 'KE'],
    ['192.168.1.1', null],
    ['unknown', null],
    ['', null],
  ])('looks up the address %j and finds %j', (address, expected) => {
    expect(hintsOf({ 'x-forwarded-for': address }).address).toBe(expected);
  });

  it('asks the database for no private address', () => {
    const spy = vi.fn(() => 'US');
    const headers = new Headers({ 'x-forwarded-for': '10.0.0.1' });
    countryHints({ headers, url: new URL('https://help.example.org/') }, null, httpConfig({}), spy);
    expect(spy).not.toHaveBeenCalled();
  });

  it.each([
    [{ 'x-operamini-features': 'advanced, secure' }],
    [{ 'user-agent': 'Opera/9.80 (Android; Opera Mini/36.2/191.256; U; en) Presto/2.12.423 Version/12.16' }],
  ])('takes the address that a proxy browser states for its person, with a question: %j', (browser) => {
    const hints = hintsOf({
      ...browser,
      'x-forwarded-for': '82.145.208.1',
      'x-stated-address': '41.90.64.1',
    } as Record<string, string>);
    expect(resolveCountry(hints, new Set(['KE', 'NL']))).toEqual({
      country: 'KE',
      source: 'address',
      confident: false,
    });
  });

  it('does not read what other browsers state', () => {
    const hints = hintsOf({ 'x-forwarded-for': '82.145.208.1', 'x-stated-address': '41.90.64.1' });
    expect(resolveCountry(hints, new Set(['KE', 'NL']))).toEqual({
      country: 'NL',
      source: 'address',
      confident: true,
    });
  });
});
