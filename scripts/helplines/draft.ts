import { checkCountryFile } from '@/lib/build/helplines';
import { schemaProblems } from '@/lib/build/helplines-problem';
import type { Problem } from '@/lib/build/problems';
import { countryFileSchema } from '@/lib/helplines/schema';
import { WORLDWIDE } from '@/lib/helplines/vocabulary';
import type { Reading } from './ask';

/** The country for which a line is written, and what its checks need. */
export interface DraftContext {
  country: string;
  zones: ReadonlyMap<string, string>;
  /** UTC date. */
  today: string;
}

/** Fields of a line as they stand in a file, checked or not. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a build would find wrong with these fields of a line; the ones that are not there yet count as sound. */
export function problemsOfFields(fields: Fields, { country, zones, today }: DraftContext): Problem[] {
  const file = `content/helplines/${country.toLowerCase()}.yaml`;
  const sound = {
    id: `${country.toLowerCase()}-draft`,
    name: 'Draft',
    topics: ['suicide'],
    audience: ['everyone'],
    area: country === WORLDWIDE ? 'worldwide' : 'national',
    languages: [],
    website: 'https://draft.example',
    channels: [],
    evidence: [{ url: 'https://draft.example', kind: 'provider' }],
    sourceDate: null,
    confidence: 'provider',
  };
  const content = { country, emergency: [], emergencyEvidence: [], helplines: [{ ...sound, ...fields }] };
  const result = countryFileSchema.safeParse(content);
  return result.success
    ? checkCountryFile(file, result.data, zones, today)
    : schemaProblems(file, content, result.error);
}

/** The value, if the fields are sound; else what is wrong and what to do, without the path that an editor does not see here. */
export function readFields<Value>(value: Value, fields: Fields, context: DraftContext): Reading<Value> {
  const [first] = problemsOfFields(fields, context);
  if (!first) return { value };
  const field = first.where
    .replace(/^helplines\[[^\]]*\]\.?/, '')
    .replace(/^channels\[0\]\.|^evidence\[0\]\./, '');
  const generic = first.mend.endsWith('docs/helplines.md explains each.');
  return { problem: `${field === '' ? '' : `${field}: `}${first.problem}${generic ? '' : ` ${first.mend}`}` };
}
