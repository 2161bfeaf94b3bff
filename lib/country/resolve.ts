import { regionOfTag } from '@/lib/locales/accept-language';
import { parseCountryCode, saysHidden, type CountryCode } from './code';
import { languagesDoubt } from './language-doubt';
import { isFactorySetting } from './preset-regions';

/** What a request says about its person's country, as it came: nothing here has been checked. Null: the request does not say. */
export interface CountryHints {
  /** The person's own answer: form field or address of the page (`?country=ke`). */
  choice: string | null;
  /** The person's earlier answer, from the cookie. */
  cookie: string | null;
  /** A header that a proxy in front of the site sets. */
  header: string | null;
  /** Country of the network address, from the embedded database. */
  address: string | null;
  /** Set for a browser that fetches pages through its maker's servers: country of the address that it states for its person. */
  proxyBrowser: { address: string | null } | null;
  /** Language tags of the browser, most wanted first. */
  languages: readonly string[];
}

export interface CountryAnswer {
  /** A country from `known`, or null: ask. */
  country: CountryCode | null;
  /** Where the country comes from; `none` exactly where `country` is null. */
  source: 'choice' | 'cookie' | 'header' | 'address' | 'language' | 'none';
  /** False: ask "Are you in ...?" and let every button name the country. Always false for `language` and `none`. */
  confident: boolean;
}

/**
 * The country of a person: own choice, else cookie, else the proxy's header, else network address, else region of a language, else none.
 * A hint that names no country in `known` (upper-case codes) is passed over.
 *
 * What the person said is never doubted. Header and address are the network's word, and doubtful
 * - where the languages of the browser speak of another country (`languagesDoubt`);
 * - where the proxy's header says that the visitor hides (`T1`: the address is Tor's);
 * - in a proxy browser, whose servers stand in a few countries only. The address it states for its person comes first then, as
 *   `address`: a reader in Lagos is asked about Nigeria, not about the Netherlands. It is believed without a question only where
 *   header or address say the same.
 * A language alone is a guess, and `en-US` or `en-GB` not even that: half of all browsers say so, wherever they are.
 */
export function resolveCountry(hints: CountryHints, known: ReadonlySet<string>): CountryAnswer {
  const knownCode = (text: string | null) => {
    const code = parseCountryCode(text);
    return code && known.has(code) ? code : null;
  };
  const choice = knownCode(hints.choice);
  if (choice) return { country: choice, source: 'choice', confident: true };
  const cookie = knownCode(hints.cookie);
  if (cookie) return { country: cookie, source: 'cookie', confident: true };

  const header = knownCode(hints.header);
  const network = header ?? knownCode(hints.address);
  const stated = knownCode(hints.proxyBrowser?.address ?? null);
  const country = stated ?? network;
  if (country) {
    const source = country === header ? 'header' : 'address';
    const believable = hints.proxyBrowser ? stated === network : !saysHidden(hints.header);
    return { country, source, confident: believable && !languagesDoubt(hints.languages, country) };
  }

  for (const tag of hints.languages) {
    if (isFactorySetting(tag)) continue;
    const region = knownCode(regionOfTag(tag));
    if (region) return { country: region, source: 'language', confident: false };
  }
  return { country: null, source: 'none', confident: false };
}
