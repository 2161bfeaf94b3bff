import libphonenumber from 'google-libphonenumber';
import type { Scope } from '@/lib/helplines/vocabulary';

const { PhoneNumberFormat, PhoneNumberType, PhoneNumberUtil, ShortNumberInfo } = libphonenumber;
const full = PhoneNumberUtil.getInstance();
const short = ShortNumberInfo.getInstance();

/** Kinds of full numbers that callers abroad usually cannot reach. */
const NATIONAL_TYPES: ReadonlySet<number> = new Set([
  PhoneNumberType.TOLL_FREE,
  PhoneNumberType.SHARED_COST,
  PhoneNumberType.PREMIUM_RATE,
  PhoneNumberType.UAN,
]);

// The package's types know neither regions as plain text nor this method.
type Region = Parameters<typeof short.isEmergencyNumber>[1];
const reach = full as unknown as {
  canBeInternationallyDialled(number: libphonenumber.PhoneNumber): boolean;
};

/** What the phone library knows of a number as it is dialled in `country`; `null`: nothing. */
export interface KnownNumber {
  dial: string;
  scope: Scope;
}

function parse(number: string, country: string) {
  try {
    return full.parse(number, country);
  } catch {
    return null;
  }
}

/**
 * The number as a link should carry it, if the phone library's metadata knows it in this country.
 * A full number counts when it lies under the country's calling code: freephone numbers of North America and the
 * territories that share a code belong to several countries.
 */
export function knownNumber(number: string, country: string): KnownNumber | null {
  const region = country as Region;
  const keys = number.replace(/[^0-9*#+]/g, '');
  if (short.isEmergencyNumber(keys, region)) return { dial: keys, scope: 'short' };
  const parsed = parse(number, country);
  if (!parsed) return null;
  if (full.isValidNumber(parsed) && parsed.getCountryCode() === full.getCountryCodeForRegion(country)) {
    const abroad =
      reach.canBeInternationallyDialled(parsed) && !NATIONAL_TYPES.has(full.getNumberType(parsed));
    return { dial: full.format(parsed, PhoneNumberFormat.E164), scope: abroad ? 'global' : 'national' };
  }
  if (!number.startsWith('+') && short.isValidShortNumberForRegion(parsed, region))
    return { dial: keys, scope: 'short' };
  return null;
}

/** `dial` holds the same digits as `display`: as they stand, or with the country's code in place of a trunk prefix. */
export function sameDigits(display: string, dial: string, country: string): boolean {
  if (display.replace(/[^0-9*#+]/g, '') === dial) return true;
  const parsed = parse(display, country);
  return parsed !== null && full.format(parsed, PhoneNumberFormat.E164) === dial;
}
