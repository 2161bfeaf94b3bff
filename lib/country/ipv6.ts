import type { IPv4 } from './ipv4';

/** An IPv6 address as its eight groups of 16 bits. */
export type IPv6 = readonly number[];

/** IPv6 in any spelling of RFC 4291 section 2.2 (`::`, a dotted IPv4 tail), without brackets and zone; null for all else. */
export function parseIPv6(text: string): IPv6 | null {
  const url = `http://[${text}]`;
  if (!/^[\da-f:.]{2,45}$/i.test(text) || !URL.canParse(url)) return null;
  // A URL spells its host in groups with at most one gap, so that only the gap is left to fill.
  const [head = [], tail = []] = new URL(url).hostname.slice(1, -1).split('::').map(groupsOf);
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}

/** The spelling of RFC 5952: lower case, no leading zeros, the longest run of two or more zero groups (the first of equals) as `::`. */
export function formatIPv6(groups: IPv6): string {
  return new URL(`http://[${groups.map((group) => group.toString(16)).join(':')}]`).hostname.slice(1, -1);
}

/** The IPv4 address inside a mapped (`::ffff:0:0/96`), translated (NAT64, `64:ff9b::/96`) or 6to4 (`2002::/16`) address, or null. */
export function embeddedIPv4(groups: IPv6): IPv4 | null {
  if (startsWith(groups, [0, 0, 0, 0, 0, 0xffff]) || startsWith(groups, [0x64, 0xff9b, 0, 0, 0, 0])) {
    return groups[6]! * 0x10000 + groups[7]!;
  }
  return groups[0] === 0x2002 ? groups[1]! * 0x10000 + groups[2]! : null;
}

/**
 * True for all but addresses given to networks (2000::/3), and inside that for Teredo, benchmarks, ORCHID and documentation:
 * IANA IPv6 special-purpose registry (RFC 6890). So loopback, link-local, unique local and multicast are special.
 */
export function isSpecialIPv6(groups: IPv6): boolean {
  const [first = 0, second = 0] = groups;
  if (first < 0x2000 || first > 0x3fff) return true;
  if (first === 0x2001) return second < 0x200 || second === 0xdb8;
  return first === 0x3fff && second < 0x1000;
}

function groupsOf(side: string): number[] {
  return side === '' ? [] : side.split(':').map((group) => parseInt(group, 16));
}

function startsWith(groups: IPv6, prefix: readonly number[]): boolean {
  return prefix.every((group, index) => groups[index] === group);
}
