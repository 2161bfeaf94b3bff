import { describe, expect, it, vi } from 'vitest';
import { normaliseAddress } from '@/lib/country/address';
import { lookupCountry, openCountryDatabase } from './country-database';

describe('lookupCountry', () => {
  it.each([
    ['41.90.64.1', 'KE'],
    ['197.248.0.1', 'KE'],
    ['212.58.244.1', 'GB'],
    ['200.147.3.157', 'BR'],
    ['41.33.0.1', 'EG'],
    ['49.36.1.1', 'IN'],
    ['8.8.8.8', 'US'],
    ['2a00:23c0::1', 'GB'],
    ['2804:14c::1', 'BR'],
    ['::ffff:197.248.0.1', 'KE'],
    ['::ffff:c5f8:1', 'KE'],
    ['2002:c5f8:1::1', 'KE'],
    ['[2a00:23c0::1]:443', 'GB'],
  ])('finds %s in %s', (address, country) => {
    expect(lookupCountry(normaliseAddress(address)!)).toBe(country);
  });

  it.each([['::1'], ['fe80::1'], ['not an address'], ['']])(
    'knows no country for %j and does not throw',
    (address) => {
      expect(lookupCountry(address)).toBeNull();
    },
  );
});

describe('openCountryDatabase', () => {
  it.each([
    [
      'is missing',
      () => {
        throw new Error('ENOENT');
      },
    ],
    ['is damaged', () => Buffer.from('this is no database')],
    ['is empty', () => Buffer.alloc(0)],
  ])('knows no country where the file %s, and says so once without the address', (_name, read) => {
    const report = vi.fn<(message: string) => void>();
    const lookup = openCountryDatabase(read, report);
    expect([lookup('41.90.64.1'), lookup('8.8.8.8')]).toEqual([null, null]);
    expect(report).toHaveBeenCalledOnce();
    expect(report.mock.calls[0]?.[0]).not.toContain('41.90');
  });

  it('does not open the file before the first question, and opens it once', () => {
    const read = vi.fn(() => Buffer.alloc(0));
    const lookup = openCountryDatabase(read, () => {});
    expect(read).not.toHaveBeenCalled();
    lookup('41.90.64.1');
    lookup('41.90.64.1');
    expect(read).toHaveBeenCalledOnce();
  });
});
