import type { CompiledCountry, Evidence } from '@/lib/helplines';
import type { CountryRecord } from './dataset-schema';
import { closedAnswer, emergencyAnswer, helplineRecord } from './helpline-answer';

const sourceOf = ({ url, source, kind }: Evidence) => ({ url: url ?? null, source: source ?? null, kind });

/** Every country as the dataset has it: without a clock, and without what only the day of the build decides. */
export function datasetCountries(countries: readonly CompiledCountry[]): CountryRecord[] {
  return countries.map((country) => ({
    code: country.code,
    timezone: country.timezone,
    emergency: country.emergency.map(emergencyAnswer),
    emergencySources: country.emergencyEvidence.map(sourceOf),
    helplines: country.helplines.map((line) => helplineRecord(line, country)),
    closed: country.closed.map(closedAnswer),
  }));
}
