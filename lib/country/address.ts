import { embeddedIPv4, formatIPv6, isSpecialIPv6, parseIPv6 } from './ipv6';
import { formatIPv4, isSpecialIPv4, parseIPv4 } from './ipv4';

/** Room for an IPv6 address with brackets, a zone and a port; nobody's address is longer. */
const LONGEST = 100;

/**
 * The public address in a text from a socket or a forwarding header, spelt in one way that the country database understands
 * (dotted IPv4, or IPv6 as RFC 5952 writes it), or null.
 *
 * Taken off first: space, quotes, brackets, a port (`41.90.64.1:5060`, `[2001:4860::1]:443`), a zone (`%eth0`).
 * IPv6 that wraps IPv4 comes back as that IPv4: mapped (`::ffff:41.90.64.1`, also in hexadecimal), NAT64 and 6to4.
 * Null for what is no address and for addresses that say nothing about a place: private, loopback, link-local, shared by a carrier
 * (100.64.0.0/10), unique local, multicast, documentation and the other ranges of the IANA special-purpose registries (RFC 6890).
 */
export function normaliseAddress(text: string | null | undefined): string | null {
  const bare = withoutDecoration(text ?? '');
  const four = parseIPv4(bare);
  if (four !== null) return isSpecialIPv4(four) ? null : formatIPv4(four);
  const six = parseIPv6(bare);
  if (six === null) return null;
  const embedded = embeddedIPv4(six);
  if (embedded !== null) return isSpecialIPv4(embedded) ? null : formatIPv4(embedded);
  return isSpecialIPv6(six) ? null : formatIPv6(six);
}

function withoutDecoration(text: string): string {
  if (text.length > LONGEST) return '';
  const plain = text.trim().replace(/^"(.*)"$/, '$1');
  const bracketed = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(plain)?.[1];
  const dotted = /^([\d.]+):\d{1,5}$/.exec(plain)?.[1];
  return (bracketed ?? dotted ?? plain).replace(/%.*$/, '');
}
