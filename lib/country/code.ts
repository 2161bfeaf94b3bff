declare const countryCode: unique symbol;

/** Two upper-case letters that stand for a country or territory: ISO 3166-1 alpha-2, and XK for Kosovo. */
export type CountryCode = string & { readonly [countryCode]: true };

/** Codes that are written for a country but are not its ISO code: the European Commission's and old habit. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** Two letters that address databases and proxies use where they know no country: a continent, a region, a proxy, nothing. */
const NOT_COUNTRIES: ReadonlySet<string> = new Set(['AP', 'EU', 'UN']);

/** What ISO 3166-1 leaves to its users, except the one that all use for Kosovo. XX and ZZ ("not known") are among them. */
const USER_ASSIGNED = /^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ)$/;

/**
 * The country code in a text that came from outside (address, cookie, header, database), in any case and with space around it.
 * Null for everything that is not two letters, or that is known to name no country: `T1` (Tor), `A1`, `A2`, `XX`, `ZZ`, `AP`, `EU`.
 * Whether the site knows the country is the caller's question.
 */
export function parseCountryCode(text: string | null | undefined): CountryCode | null {
  const written = text?.trim() ?? '';
  // Before the change of case: "ß" and "ſt" would turn into two capital letters.
  if (!/^[A-Za-z]{2}$/.test(written)) return null;
  const letters = written.toUpperCase();
  const code = Object.hasOwn(OTHER_SPELLINGS, letters) ? OTHER_SPELLINGS[letters]! : letters;
  return NOT_COUNTRIES.has(code) || USER_ASSIGNED.test(code) ? null : (code as CountryCode);
}

/**
 * True for a country header that says "this visitor hides where they are": `T1` is Cloudflare's word for Tor,
 * `A1` the old MaxMind word for an anonymous proxy. Their network address then tells nothing about them.
 */
export function saysHidden(header: string | null | undefined): boolean {
  return /^\s*(?:T1|A1)\s*$/i.test(header ?? '');
}
