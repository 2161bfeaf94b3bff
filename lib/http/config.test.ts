import { describe, expect, it } from 'vitest';
import { httpConfig } from './config';

describe('httpConfig', () => {
  it('needs no variable at all', () => {
    const config = httpConfig({});
    expect(config).toMatchObject({ trustedProxies: 0, siteUrl: null });
    expect(config.countryHeaders).toContain('cf-ipcountry');
  });

  it.each([
    ['', 0],
    ['0', 0],
    ['1', 1],
    [' 2 ', 2],
    ['10', 10],
  ])('reads TRUSTED_PROXIES %j as %d', (text, expected) => {
    expect(httpConfig({ TRUSTED_PROXIES: text }).trustedProxies).toBe(expected);
  });

  it.each([
    ['none', []],
    ['', []],
    ['X-Geo', ['x-geo']],
    ['X-Geo , cf-ipcountry,', ['x-geo', 'cf-ipcountry']],
  ])('reads COUNTRY_HEADERS %j as %j', (text, expected) => {
    expect(httpConfig({ COUNTRY_HEADERS: text }).countryHeaders).toEqual(expected);
  });

  it.each([
    ['', null],
    ['https://help.example.org', 'https://help.example.org'],
    ['https://help.example.org/', 'https://help.example.org'],
    ['http://localhost:3000', 'http://localhost:3000'],
  ])('reads SITE_URL %j as %j', (text, expected) => {
    expect(httpConfig({ SITE_URL: text }).siteUrl).toBe(expected);
  });

  it.each([
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', 'true'],
    ['TRUSTED_PROXIES', '1e3'],
    ['TRUSTED_PROXIES', '11'],
    ['COUNTRY_HEADERS', 'x country'],
    ['COUNTRY_HEADERS', 'x:y'],
    ['SITE_URL', 'help.example.org'],
    ['SITE_URL', 'ftp://help.example.org'],
    ['SITE_URL', 'https://help.example.org/path'],
    ['SITE_URL', 'https://user@help.example.org'],
  ])('refuses %s=%s and names the variable', (name, value) => {
    expect(() => httpConfig({ [name]: value })).toThrow(new RegExp(`^${name} must be`));
  });

  it('names all that is wrong at once', () => {
    expect(() => httpConfig({ TRUSTED_PROXIES: 'x', SITE_URL: 'x' })).toThrow(
      /TRUSTED_PROXIES.*\n.*SITE_URL/s,
    );
  });
});
