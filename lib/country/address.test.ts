import fc from 'fast-check';
import { isIP } from 'node:net';
import { describe, expect, it } from 'vitest';
import { normaliseAddress } from './address';
import { formatIPv4, parseIPv4 } from './ipv4';
import { formatIPv6, parseIPv6 } from './ipv6';

describe('normaliseAddress', () => {
  it.each([
    ['41.90.64.1', '41.90.64.1'],
    [' 41.90.64.1\t', '41.90.64.1'],
    ['41.90.64.1:5060', '41.90.64.1'],
    ['"41.90.64.1"', '41.90.64.1'],
    ['"[2a00:23c0::1]:443"', '2a00:23c0::1'],
    ['::ffff:41.90.64.1', '41.90.64.1'],
    ['::FFFF:41.90.64.1', '41.90.64.1'],
    ['::ffff:295a:4001', '41.90.64.1'],
    ['0:0:0:0:0:ffff:295a:4001', '41.90.64.1'],
    ['[::ffff:41.90.64.1]:443', '41.90.64.1'],
    ['::ffff:41.90.64.1%eth0', '41.90.64.1'],
    ['64:ff9b::41.90.64.1', '41.90.64.1'],
    ['2002:295a:4001::1', '41.90.64.1'],
    ['2a00:23c0:0:0:0:0:0:1', '2a00:23c0::1'],
    ['2A00:23C0::0001', '2a00:23c0::1'],
    ['[2a00:23c0::1]', '2a00:23c0::1'],
    ['[2a00:23c0::1]:8443', '2a00:23c0::1'],
    ['2a00:23c0::1%25en0', '2a00:23c0::1'],
    ['2804:14c:0:1:0:0:0:1', '2804:14c:0:1::1'],
    ['2804:14c:1:0:1:1:1:1', '2804:14c:1:0:1:1:1:1'],
    ['100.63.255.255', '100.63.255.255'],
    ['100.128.0.0', '100.128.0.0'],
    ['172.15.0.1', '172.15.0.1'],
    ['172.32.0.1', '172.32.0.1'],
    ['223.255.255.255', '223.255.255.255'],
  ])('reads %j as %s', (text, expected) => {
    expect(normaliseAddress(text)).toBe(expected);
  });

  it.each([
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['private, mapped', '::ffff:192.168.1.1'],
    ['private, mapped in hexadecimal', '::ffff:c0a8:101'],
    ['private in 6to4', '2002:c0a8:101::1'],
    ['loopback', '127.0.0.1'],
    ['loopback, mapped', '::ffff:127.0.0.1'],
    ['loopback', '::1'],
    ['unspecified', '::'],
    ['unspecified', '0.0.0.0'],
    ['link-local', '169.254.1.1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['carrier-grade NAT', '100.127.255.254'],
    ['unique local', 'fd12:3456::1'],
    ['multicast', '224.0.0.1'],
    ['multicast', 'ff02::1'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff:fff::1'],
    ['Teredo', '2001:0:4136:e378::1'],
    ['broadcast', '255.255.255.255'],
    ['nothing', ''],
    ['nothing', null],
    ['nothing', undefined],
    ['no address', 'unknown'],
    ['no address', '_hidden'],
    ['no address', 'example.org'],
    ['no address', '41.90.64'],
    ['no address', '41.90.64.256'],
    ['no address', '41.90.64.1.2'],
    ['an octal spelling', '041.90.64.1'],
    ['a hexadecimal spelling', '0x29.90.64.1'],
    ['one number', '693780481'],
    ['a list', '41.90.64.1, 41.90.64.2'],
    ['a group too long', '2a00:23c00::1'],
    ['two gaps', '2a00::23c0::1'],
    ['a gap of nothing', '1:2:3:4::5:6:7:8'],
    ['seven groups', '1:2:3:4:5:6:7'],
    ['nine groups', '1:2:3:4:5:6:7:8:9'],
    ['IPv4 in the middle', '2a00:41.90.64.1::1'],
    ['a long text', '1'.repeat(100_000)],
  ])('finds no place in %s: %j', (_name, text) => {
    expect(normaliseAddress(text)).toBeNull();
  });

  it('answers with an address that Node knows and with the same one for its own answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string({ unit: 'binary' })), (text) => {
        const address = normaliseAddress(text);
        if (address === null) return;
        expect(isIP(address)).toBeGreaterThan(0);
        expect(normaliseAddress(address)).toBe(address);
        expect(normaliseAddress(` [${address}]:80 `)).toBe(address);
      }),
    );
  });

  it('gives the same for an IPv4 address and for the same one mapped into IPv6', () => {
    fc.assert(
      fc.property(fc.ipV4(), (text) => {
        expect(normaliseAddress(`::ffff:${text}`)).toBe(normaliseAddress(text));
      }),
    );
  });
});

describe('reading and writing an address', () => {
  it('reads exactly the IPv6 that Node reads, and reads back what it writes', () => {
    const nearly = fc
      .tuple(fc.ipV6(), fc.constantFrom('', ':', '::', '0', '.1'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.ipV6(), nearly), (text) => {
        const groups = parseIPv6(text);
        expect(groups !== null).toBe(isIP(text) === 6);
        if (groups) expect(parseIPv6(formatIPv6(groups))).toEqual(groups);
      }),
    );
  });

  it.each([
    [[0, 0, 0, 0, 0, 0, 0, 0], '::'],
    [[1, 0, 0, 2, 0, 0, 0, 3], '1:0:0:2::3'],
    [[1, 0, 0, 2, 3, 0, 0, 4], '1::2:3:0:0:4'],
    [[1, 0, 2, 3, 4, 5, 6, 0xabcd], '1:0:2:3:4:5:6:abcd'],
  ])('writes %j as %s', (groups, expected) => {
    expect(formatIPv6(groups)).toBe(expected);
  });

  it('reads back every IPv4 that it writes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 0xffffffff }), (address) => {
        expect(parseIPv4(formatIPv4(address))).toBe(address);
      }),
    );
  });
});
