import { chooseReach, isSilent, opennessRank, type Reach } from './channel-choice';
import type { CompiledCountry, EmergencyNumber, Helpline } from './compiled';
import { orderEmergency } from './emergency';
import {
  coversRegion,
  isForEveryone,
  isForTopic,
  isForYoung,
  isWorthNaming,
  mayHarm,
  topicRank,
} from './fit';
import { compareRanks, rankOf, type RankingContext } from './ranking';
import { SUICIDE_TOPICS, TRACE_MATTERS, type VerdictTopic } from './verdict-topics';
import type { Audience, HostileLaw } from './vocabulary';

/** What the panel knows of a search. */
export interface PanelRequest {
  country: CompiledCountry;
  /** The entry `ZZ`. */
  worldwide: CompiledCountry;
  verdict: { level: 'crisis' | 'support' | 'none'; topic: VerdictTopic; who: 'self' | 'other' | 'unknown' };
  /** Language of the page. */
  locale: string;
  /** Language of the query, if the detector is sure of it. */
  queryLanguage: string | null;
  now: Date;
  /** What this country's law punishes; from `content/hostile.yaml`. */
  hostile: readonly HostileLaw[];
  /** ISO 3166-2 code, where the reader has chosen one. */
  region?: string | null;
}

/** A line with the channel to offer. */
export interface PickedLine extends Reach {
  helpline: Helpline;
}

/** A line that is not for everyone: the page names the group, or the region, before the number. */
export interface GroupLine extends PickedLine {
  /** Empty for a line that is for everyone in `regions`. */
  audience: readonly Audience[];
  /** ISO 3166-2 codes; empty where the whole country is served. */
  regions: readonly string[];
}

/**
 * - `open`: `best` answers now.
 * - `hours-unknown`: nobody is known to answer now; the hours of `best` are not known: "try it".
 * - `closed`: nobody answers now; `best` opens again at `best.state.changesAt`.
 * - `none`: no line for everyone in this country is for this topic; `best` is null.
 * - `withheld`: the only such lines are the state's, and its law punishes the person; `best` is null, they stand in
 *   `others`, the worldwide entry comes first.
 */
export type PanelState = 'open' | 'hours-unknown' | 'closed' | 'none' | 'withheld';

/** What to put into the panel, in this order. */
export interface PanelPick {
  state: PanelState;
  best: PickedLine | null;
  /** One written way to reach somebody; null when there is none or when `best` is one itself. */
  silent: PickedLine | null;
  /** Up to two more lines for everyone. */
  others: readonly PickedLine[];
  /** Lines for a group or a region, one a group: with `others` two at most beside an open line, else up to three. */
  groups: readonly GroupLine[];
  emergency: readonly EmergencyNumber[];
  /** Directories to look further in. */
  worldwide: readonly Helpline[];
  /** Put the silent way before the call: calls and texts leave a trace that others may read. */
  silentFirst: boolean;
  /** Laws that touch this search: the page says what one does not have to tell. */
  laws: readonly HostileLaw[];
}

interface Candidate extends PickedLine {
  rank: readonly number[];
}

const MOST_OTHERS = 2;
const MOST_GROUPS = 3;

function candidates(
  lines: readonly Helpline[],
  context: RankingContext,
  laws: readonly HostileLaw[],
): Candidate[] {
  return lines
    .flatMap((helpline): Candidate[] => {
      const reach = chooseReach(helpline, context.now);
      if (!reach || topicRank(helpline, context.topic) === null) return [];
      const harm = mayHarm(helpline, laws) ? 1 : 0;
      return [{ helpline, ...reach, rank: [harm, opennessRank(reach), ...rankOf(helpline, context)] }];
    })
    .sort((a, b) => compareRanks(a.rank, b.rank));
}

/** Only a line for the topic, that can answer, and whose caller is safe may be the first thing a reader sees. */
function mayLead(
  { helpline, channel }: Candidate,
  topic: VerdictTopic,
  laws: readonly HostileLaw[],
): boolean {
  return isForTopic(helpline, topic) && channel.kind !== 'email' && !mayHarm(helpline, laws);
}

function stateOf(best: Candidate | undefined, withheld: boolean): PanelState {
  if (!best) return withheld ? 'withheld' : 'none';
  if (best.state.open === true) return 'open';
  return best.state.open === null ? 'hours-unknown' : 'closed';
}

function silentLine(
  leading: readonly Candidate[],
  best: Candidate | undefined,
  now: Date,
): PickedLine | null {
  if (!best || isSilent(best.channel)) return null;
  const ways = leading.flatMap(({ helpline, rank }) => {
    const reach = chooseReach(helpline, now, isSilent);
    return reach ? [{ helpline, ...reach, rank: [opennessRank(reach), ...rank.slice(2)] }] : [];
  });
  const [first] = ways.sort((a, b) => compareRanks(a.rank, b.rank));
  return first ? picked(first) : null;
}

const YOUNG: ReadonlySet<Audience> = new Set<Audience>(['children', 'young-people', 'students']);

function groupName([first]: readonly Audience[]): string {
  if (first === undefined) return '';
  return YOUNG.has(first) ? 'young' : first;
}

/** The first line of each group; a group is what a page would name before the number. */
function onePerGroup(lines: readonly Candidate[], region: string | null): GroupLine[] {
  const groups = new Map<string, GroupLine>();
  for (const line of lines) {
    const { audience, area } = line.helpline;
    const regions = coversRegion(line.helpline, region) || typeof area === 'string' ? [] : area;
    const named = isForEveryone(line.helpline) ? [] : audience;
    const key = `${groupName(named)} ${regions.join()}`;
    if (!groups.has(key)) groups.set(key, { ...picked(line), audience: named, regions });
  }
  return [...groups.values()];
}

/** Beside a line that answers two more are enough, none of them closed: one for everyone, one for a group. */
function besideOpen(further: readonly PickedLine[], grouped: readonly GroupLine[], topic: VerdictTopic) {
  const open = further.filter(({ state }) => state.open !== false);
  const worth = grouped
    .filter(
      ({ helpline, state, regions }) =>
        state.open !== false && regions.length === 0 && isWorthNaming(helpline, topic),
    )
    .sort((a, b) => Number(isForYoung(b.helpline)) - Number(isForYoung(a.helpline)));
  const others = open.slice(0, MOST_OTHERS - Math.min(worth.length, 1));
  return { others, groups: worth.slice(0, MOST_OTHERS - others.length) };
}

/** A closed line for a group helps nobody as long as another group's line answers. */
function withoutClosed(groups: readonly GroupLine[]): readonly GroupLine[] {
  const rest = groups.filter(({ state }) => state.open !== false);
  return rest.length > 0 ? rest : groups;
}

function picked({ helpline, channel, state }: PickedLine): PickedLine {
  return { helpline, channel, state };
}

/**
 * Chooses what the panel shows, by the rules of the project's design: one first step, one silent way, up to two more;
 * never a line in front that is not for this topic or not for everyone, none of the state where its law punishes the
 * person; the truth when nobody is known to answer. Never throws on sound data; a country without lines gives `none`.
 */
export function pickForPanel(request: PanelRequest): PanelPick {
  const { country, worldwide, verdict, locale, queryLanguage, now, hostile, region = null } = request;
  const { topic } = verdict;
  const context: RankingContext = {
    topic,
    languages: queryLanguage === null ? [locale] : [queryLanguage, locale],
    now,
  };
  const laws = hostile.filter((law) => law === 'suicide-attempts' && SUICIDE_TOPICS.has(topic));
  const all = candidates(country.helplines, context, laws);
  const general = all.filter(({ helpline }) => isForEveryone(helpline) && coversRegion(helpline, region));
  const leading = general.filter((line) => mayLead(line, topic, laws));
  const best = leading[0];
  const state = stateOf(
    best,
    general.some(({ helpline }) => isForTopic(helpline, topic) && mayHarm(helpline, laws)),
  );
  const silent = silentLine(leading, best, now);
  const shown = new Set([best?.helpline.id, silent?.helpline.id]);
  const further = general.filter(({ helpline }) => !shown.has(helpline.id)).map(picked);
  const grouped = onePerGroup(
    all.filter((line) => !general.includes(line)),
    region,
  );
  const more =
    state === 'open'
      ? besideOpen(further, grouped, topic)
      : { others: further, groups: withoutClosed(grouped) };
  return {
    state,
    best: best ? picked(best) : null,
    silent,
    others: more.others.slice(0, MOST_OTHERS),
    groups: more.groups.slice(0, MOST_GROUPS),
    emergency: orderEmergency(country.emergency, topic),
    worldwide: worldwide.helplines,
    silentFirst: TRACE_MATTERS.has(topic),
    laws,
  };
}
