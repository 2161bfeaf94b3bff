import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Reader, type Response } from 'mmdb-lib';

type CountryRecord = Response & { country_code?: string };

/**
 * Opens the embedded database of network addresses when it is first asked, once.
 * Whatever goes wrong (no file, a damaged one, an address it cannot read) gives null, so that the site asks for the country instead;
 * the first failure is told to `report`, without the address.
 */
export function openCountryDatabase(
  read: () => Buffer,
  report: (message: string) => void,
): (address: string) => string | null {
  let reader: Reader<CountryRecord> | undefined;
  let broken = false;
  return (address) => {
    if (broken) return null;
    try {
      reader ??= new Reader<CountryRecord>(read());
    } catch (error) {
      broken = true;
      report(
        `The country database cannot be opened, so readers are asked for their country. ${String(error)}`,
      );
      return null;
    }
    try {
      return reader.get(address)?.country_code ?? null;
    } catch {
      return null;
    }
  };
}

/**
 * The country (ISO code, upper case) that a public address belongs to, or null. Takes what `normaliseAddress` gives:
 * the database does not know IPv4 that is wrapped in IPv6, and it places some private ranges in Australia. Nothing is kept or logged.
 */
export const lookupCountry = openCountryDatabase(
  () =>
    readFileSync(
      // One literal path: the build copies the files that it can see being read.
      path.join(
        process.cwd(),
        'node_modules/@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb',
      ),
    ),
  console.error,
);
