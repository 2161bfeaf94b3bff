import type { CompiledCountry, HostileLaw } from '@/lib/helplines';
import type { CountryAnswer } from './answer-schema';
import { emergencyAnswer } from './helpline-answer';

/** The names of a country or of a region (by its code) in each language of the site. */
export type NamesOf = (code: string) => Readonly<Record<string, string>>;

/** A country for machines. `laws`: what its law punishes among the things that people seek help with. */
export function countryAnswer(
  country: CompiledCountry,
  namesOfCountry: NamesOf,
  namesOfRegion: NamesOf,
  laws: readonly HostileLaw[],
): CountryAnswer {
  const { code, timezone, helplines, emergency } = country;
  const regions = new Set(helplines.flatMap(({ area }) => (typeof area === 'string' ? [] : area)));
  return {
    code,
    names: { ...namesOfCountry(code) },
    timezone,
    laws: [...laws],
    helplines: helplines.length,
    regions: [...regions].sort().map((region) => ({ code: region, names: { ...namesOfRegion(region) } })),
    emergency: emergency.map(emergencyAnswer),
  };
}
