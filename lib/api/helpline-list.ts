import {
  filterHelplines,
  orderEmergency,
  orderNow,
  VERDICT_OF,
  type CompiledCountry,
  type Helpline,
  type HostileLaw,
} from '@/lib/helplines';
import type { HelplineList } from './answer-schema';
import { emergencyAnswer, helplineNow } from './helpline-answer';
import type { ListQuery } from './read-parameters';

/** The data that a list is made from. */
export interface ListData {
  countries: readonly CompiledCountry[];
  worldwide: CompiledCountry;
  /** What the law of a country punishes, by upper-case code. */
  hostileLaws: (country: string) => readonly HostileLaw[];
}

/** The answer to a query at an instant. A country without lines has an empty list, and the directories to look further in. */
export function helplineList(query: ListQuery, at: Date, data: ListData): HelplineList {
  const { worldwide } = data;
  const chosen =
    query.country === null
      ? data.countries
      : [worldwide, ...data.countries].filter(({ code }) => code === query.country);
  const homes = new Map<Helpline, CompiledCountry>(
    chosen.flatMap((country) => country.helplines.map((line) => [line, country] as const)),
  );
  const found = orderNow(filterHelplines([...homes.keys()], { ...query, at }), {
    topics: query.topics,
    languages: query.language === undefined ? [] : [query.language],
    at,
    region: query.region,
    lawsOf: (line) => data.hostileLaws(homes.get(line)?.code ?? ''),
  });
  const [topic] = query.topics;
  const emergency = query.country === null ? [] : chosen.flatMap((country) => country.emergency);
  return {
    at: at.toISOString(),
    total: found.length,
    emergency: orderEmergency(emergency, (topic && VERDICT_OF[topic]) ?? 'none').map(emergencyAnswer),
    laws: query.country === null ? [] : [...data.hostileLaws(query.country)],
    helplines: found
      .slice(0, query.limit)
      .map((line) => helplineNow(line, homes.get(line.helpline) ?? worldwide, at)),
    elsewhere: worldwide.helplines.map(({ id, name, website }) => ({ id, name, website: website ?? null })),
  };
}
