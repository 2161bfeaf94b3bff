import { chooseReach, isSilent, opennessRank } from './channel-choice';
import type { Helpline } from './compiled';
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
import { onePerGroup, withoutClosed } from './group-lines';
import { keepTogether } from './keep-together';
import type { GroupLine, PanelPick, PanelRequest, PanelState, PickedLine } from './panel';
import { compareRanks, rankOf, type RankingContext } from './ranking';
import { SUICIDE_TOPICS, TRACE_MATTERS, type VerdictTopic } from './verdict-topics';
import type { HostileLaw } from './vocabulary';

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
  const ranked = lines
    .flatMap((helpline): Candidate[] => {
      const reach = chooseReach(helpline, context.now);
      if (!reach || topicRank(helpline, context.topic) === null) return [];
      const harm = mayHarm(helpline, laws) ? 1 : 0;
      return [{ helpline, ...reach, rank: [harm, opennessRank(reach), ...rankOf(helpline, context)] }];
    })
    .sort((a, b) => compareRanks(a.rank, b.rank));
  return keepTogether(
    ranked,
    ({ helpline }) => helpline,
    ({ rank: [harm, openness] }) => `${harm} ${openness}`,
  );
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
