import { z } from 'zod';

/** Request headers in which known hosts name the visitor's country, in lower case; the documents are listed in docs/deploy.md. */
const COUNTRY_HEADERS = [
  'cf-ipcountry',
  'x-vercel-ip-country',
  'cloudfront-viewer-country',
  'x-appengine-country',
  'cdn-requestcountrycode',
  'x-country-code',
];

const environment = z.object({
  TRUSTED_PROXIES: z
    .string()
    .trim()
    .regex(
      /^(?:\d|10)?$/,
      'must be a whole number from 0 to 10: how many proxies of yours stand in front of this server.',
    )
    .default('0')
    .transform(Number),
  COUNTRY_HEADERS: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== '' && name !== 'none'),
    )
    .refine(
      (names) => names.every((name) => /^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name)),
      'must be names of request headers with commas between them, or none.',
    )
    .default(COUNTRY_HEADERS),
  SITE_URL: z
    .string()
    .trim()
    .transform((text, context) => {
      if (text === '') return null;
      const url = URL.canParse(text) ? new URL(text) : null;
      if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url.origin;
      context.addIssue({
        code: 'custom',
        message:
          'must be the public address of the site without a path, for example https://help.example.org.',
      });
      return z.NEVER;
    })
    .nullable()
    .default(null),
});

/** Settings of the running site, from environment variables. */
export interface HttpConfig {
  /** How many proxies the operator runs in front of the server; 0: the socket's address is the visitor's. */
  trustedProxies: number;
  /** Headers that may name the visitor's country, the first that does wins; lower case. */
  countryHeaders: readonly string[];
  /** Public origin for canonical addresses and the sitemap, without a slash at the end; null: not set. */
  siteUrl: string | null;
}

/**
 * Reads the settings out of an environment (`process.env`). An absent or empty variable has its default.
 * @throws Error with one line for each variable that is wrong; the values themselves are not repeated.
 */
export function httpConfig(env: Readonly<Record<string, string | undefined>>): HttpConfig {
  const { data, error } = environment.safeParse(env);
  if (error)
    throw new Error(error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
  return {
    trustedProxies: data.TRUSTED_PROXIES,
    countryHeaders: data.COUNTRY_HEADERS,
    siteUrl: data.SITE_URL,
  };
}
