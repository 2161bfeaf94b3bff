import type { CompiledCountry, Helpline } from './compiled';
import { isForEveryone } from './fit';
import { keepTogether } from './keep-together';
import { compareRanks, rankOf, type RankingContext } from './ranking';
import type { HelplineTopic } from './vocabulary';

/** What a static page orders by: the language of the page and the day of the build. */
export interface StaticOrderContext {
  locale: string;
  now: Date;
}

/** Lines that belong together on a page, in the order of the page. */
export const FAMILIES = ['talk', 'violence', 'children', 'addiction', 'other'] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Readonly<Record<HelplineTopic, Family>> = {
  suicide: 'talk',
  'self-harm': 'talk',
  'emotional-support': 'talk',
  'mental-health': 'talk',
  'anxiety-depression': 'talk',
  loneliness: 'talk',
  'domestic-abuse': 'violence',
  'sexual-violence': 'violence',
  'child-protection': 'children',
  bullying: 'children',
  'online-safety': 'children',
  'substance-use': 'addiction',
  gambling: 'addiction',
  'eating-disorders': 'other',
  lgbtq: 'other',
  bereavement: 'other',
  perinatal: 'other',
};

/** A static page has no clock: what stands for "answers now" is how likely that is. */
function hoursRank({ channels }: Helpline): number {
  if (channels.some(({ hours }) => hours !== null && 'always' in hours)) return 0;
  return channels.some(({ hours }) => hours !== null) ? 1 : 2;
}

function familyOf({ topics }: Helpline): Family {
  const [first] = topics;
  return first === undefined ? 'other' : FAMILY_OF[first];
}

/** Made for talking, or a line for a group that takes any worry, as lines for children do. */
function isForTalking(line: Helpline): boolean {
  return familyOf(line) === 'talk' || (!isForEveryone(line) && line.topics.includes('emotional-support'));
}

function sorted(lines: readonly Helpline[], { locale, now }: StaticOrderContext): Helpline[] {
  const context: RankingContext = { topic: 'suicide', languages: [locale], now };
  const ranks = new Map(lines.map((line) => [line.id, [hoursRank(line), ...rankOf(line, context)]]));
  return [...lines].sort((a, b) => compareRanks(ranks.get(a.id) ?? [], ranks.get(b.id) ?? []));
}

const together = (lines: readonly Helpline[]) => keepTogether(lines, (line) => line);

/**
 * The lines for a country's home, the order of the panel without the clock: lines for everyone that one can talk to
 * about anything, then those for groups. Other lines are left to the directory.
 */
export function orderForHome(country: CompiledCountry, context: StaticOrderContext): Helpline[] {
  const talk = country.helplines.filter((line) => line.channels.length > 0 && isForTalking(line));
  const isGeneral = (line: Helpline) => isForEveryone(line) && typeof line.area === 'string';
  return together([
    ...sorted(talk.filter(isGeneral), context),
    ...sorted(
      talk.filter((line) => !isGeneral(line)),
      context,
    ),
  ]);
}

/** Every line of a country, in families; empty families are left out. */
export function directorySections(
  country: CompiledCountry,
  context: StaticOrderContext,
): { family: Family; helplines: Helpline[] }[] {
  return FAMILIES.map((family) => {
    const lines = country.helplines.filter((line) => familyOf(line) === family);
    const general = lines.filter(isForEveryone);
    return {
      family,
      helplines: together([
        ...sorted(general, context),
        ...sorted(
          lines.filter((line) => !isForEveryone(line)),
          context,
        ),
      ]),
    };
  }).filter(({ helplines }) => helplines.length > 0);
}

/** Every line of a country in the order of the directory. */
export function orderForDirectory(country: CompiledCountry, context: StaticOrderContext): Helpline[] {
  return directorySections(country, context).flatMap(({ helplines }) => helplines);
}
