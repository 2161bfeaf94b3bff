/**
 * True for browsers whose pages are fetched by their maker's servers, so that the network address is the servers': Opera Mini
 * (dev.opera.com, "Opera Mini request headers"), Puffin, UC Browser in its fast mode. They send the person's address in front of
 * `x-forwarded-for`.
 *
 * Not recognised, because nothing in a request tells: VPNs, iCloud Private Relay and Cloudflare WARP. The last two give each person
 * an address of their own country and publish the list, so that the database knows most of them.
 */
export function isProxyBrowser(headers: Headers): boolean {
  return (
    ['x-operamini-features', 'x-operamini-phone-ua', 'x-puffin-ua', 'x-ucbrowser-ua'].some((name) =>
      headers.has(name),
    ) || /\bOpera Mini\/|\bPuffin\//.test(headers.get('user-agent') ?? '')
  );
}
