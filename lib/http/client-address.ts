/** Where the server leaves the address that a client stated for its person; only it may set this header. */
export const STATED_ADDRESS = 'x-stated-address';

export interface ClientAddress {
  /** The address that made the request, as the socket or the last trusted proxy wrote it. */
  client: string;
  /** What the client itself put before that: unproven, and of use only for browsers that fetch through a server. Null: nothing. */
  stated: string | null;
}

/**
 * Who sent a request. The socket's address is the right-most hop; each trusted proxy has added the one it saw to the right end of
 * `x-forwarded-for`, so with `trustedProxies` of them the client stands that many hops left of the socket.
 * Everything further left the client may have made up. Where there are fewer hops (somebody came past a proxy), the left-most is taken.
 * Nothing is checked here: `normaliseAddress` turns what is no public address into null.
 */
export function clientAddress(
  socket: string,
  forwardedFor: string | null,
  trustedProxies: number,
): ClientAddress {
  const hops = [
    ...(forwardedFor ?? '')
      .split(',')
      .map((hop) => hop.trim())
      .filter(Boolean),
    socket,
  ];
  const index = Math.max(0, hops.length - 1 - trustedProxies);
  return { client: hops[index]!, stated: hops[index - 1] ?? null };
}
