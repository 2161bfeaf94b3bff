import { opennessRank } from './channel-choice';
import type { Helpline } from './compiled';
import type { FoundLine } from './filter';
import { coversRegion, isForEveryone, mayHarm } from './fit';
import { keepTogether } from './keep-together';
import { compareRanks, generalRank, rankOf, type RankingContext } from './ranking';
import { SUICIDE_TOPICS, VERDICT_OF, type VerdictTopic } from './verdict-topics';
import type { HelplineTopic, HostileLaw } from './vocabulary';

/** What the order depends on besides the lines. */
export interface NowOrderContext {
  /** Topics that were asked for; none: a line to talk to about anything, as on a country's home. */
  topics?: readonly HelplineTopic[] | undefined;
  /** Languages of the reader, best first; none: no language is better than another. */
  languages: readonly string[];
  at: Date;
  /** ISO 3166-2, where one was chosen: its lines stand among those for everyone. */
  region?: string | null | undefined;
  /** What the law of the line's country punishes; lines of that state then come last for suicide and what is close to it. */
  lawsOf?: (helpline: Helpline) => readonly HostileLaw[];
}

/** The topic of the panel that a topic of the directory is; `null`: the panel has none, or several were asked for. */
function verdictTopic(topics: readonly HelplineTopic[]): VerdictTopic | null {
  const [first, ...more] = topics;
  if (first === undefined) return 'suicide';
  return more.length > 0 ? null : (VERDICT_OF[first] ?? null);
}

function topicRanks(line: Helpline, topics: readonly HelplineTopic[], context: RankingContext | null) {
  if (context) return rankOf(line, context);
  return line.topics.slice(0, 2).some((each) => topics.includes(each)) ? [0] : [1];
}

/**
 * Lines in the order of the panel, for an instant: lines of a state whose law punishes the person last; lines for everyone
 * before those for a group or another region; then who answers now, by the best of the channels that were asked for; then
 * `rankOf`. Lines that are equal in all of it keep their order.
 */
export function orderNow(lines: readonly FoundLine[], context: NowOrderContext): FoundLine[] {
  const { topics = [], languages, at, region = null, lawsOf = () => [] } = context;
  const topic = verdictTopic(topics);
  const touchesSuicide = topic === null ? topics.includes('suicide') : SUICIDE_TOPICS.has(topic);
  const ranking = topic === null ? null : { topic, languages, now: at };
  const rank = ({ helpline, reaches }: FoundLine): readonly number[] => {
    const laws = touchesSuicide ? lawsOf(helpline).filter((law) => law === 'suicide-attempts') : [];
    return [
      mayHarm(helpline, laws) ? 1 : 0,
      isForEveryone(helpline) && coversRegion(helpline, region) ? 0 : 1,
      Math.min(4, ...reaches.map(opennessRank)),
      ...topicRanks(helpline, topics, ranking),
      ...(ranking ? [] : generalRank(helpline, { languages, now: at })),
    ];
  };
  const ranked = lines.map((line) => ({ line, rank: rank(line) }));
  ranked.sort((a, b) => compareRanks(a.rank, b.rank));
  // A twin may pass lines of another group or rank, never who answers now.
  return keepTogether(
    ranked,
    ({ line }) => line.helpline,
    ({ rank: [harm, , openness] }) => `${harm} ${openness}`,
  ).map(({ line }) => line);
}
