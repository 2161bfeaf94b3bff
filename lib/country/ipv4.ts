/** An IPv4 address as one number, 0 to 2^32 - 1. */
export type IPv4 = number;

/** Dotted IPv4 of four plain decimal numbers; null for all else. Leading zeros are refused: some programs read them as octal. */
export function parseIPv4(text: string): IPv4 | null {
  const parts = text.split('.', 5);
  if (parts.length !== 4) return null;
  const bytes = parts.map((part) => (/^(?:0|[1-9]\d{0,2})$/.test(part) ? Number(part) : 256));
  return bytes.some((byte) => byte > 255) ? null : bytes.reduce((address, byte) => address * 256 + byte, 0);
}

export function formatIPv4(address: IPv4): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
}

/** True for ranges that are not handed out to anyone's connection: IANA IPv4 special-purpose registry (RFC 6890), multicast, reserved. */
export function isSpecialIPv4(address: IPv4): boolean {
  return SPECIAL.some(([network, length]) => address >>> (32 - length) === network >>> (32 - length));
}

const SPECIAL: readonly (readonly [IPv4, number])[] = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by the customers of a carrier
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // former 6to4 relays
  '192.168.0.0/16', // private
  '198.18.0.0/15', // measurements
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
].map((range) => {
  const [network = '', length = ''] = range.split('/');
  return [parseIPv4(network)!, Number(length)] as const;
});
