import type { Helpline } from './compiled';
import { TOPIC_FIT, type VerdictTopic } from './verdict-topics';
import type { HostileLaw, Operator } from './vocabulary';

/** Made for children or young people. */
export const isForYoung = ({ audience }: Helpline) =>
  audience.includes('children') || audience.includes('young-people');

/** How well a line is for a topic: 0 made for it, 1 takes it as well, 2 may stand aside; `null` not for it. */
export function topicRank(helpline: Helpline, topic: VerdictTopic): 0 | 1 | 2 | null {
  const { exact, near, aside } = TOPIC_FIT[topic];
  const { topics } = helpline;
  if (topics.some((each) => exact.includes(each))) return 0;
  if (topics.some((each) => near.includes(each))) return 1;
  if (topics.some((each) => aside.includes(each))) return 2;
  // A line for children answers whatever a child brings.
  return isForYoung(helpline) && !isForEveryone(helpline) && topics.includes('child-protection') ? 2 : null;
}

/** The best fitting topic is among the first two that a line names: it is what the line is about. */
export function isCentral(helpline: Helpline, topic: VerdictTopic): boolean {
  const { exact, near } = TOPIC_FIT[topic];
  const fitting = topicRank(helpline, topic) === 0 ? exact : near;
  return helpline.topics.slice(0, 2).some((each) => fitting.includes(each));
}

/**
 * Fit to be what a reader sees first: the line is made for the topic and names it, or something close to it, among its
 * first two; or the first thing that it names is close to it.
 */
export function isForTopic(helpline: Helpline, topic: VerdictTopic): boolean {
  const rank = topicRank(helpline, topic);
  if (rank !== 0 && rank !== 1) return false;
  const { exact, near } = TOPIC_FIT[topic];
  const first = helpline.topics.slice(0, rank === 0 ? 2 : 1);
  return first.some((each) => exact.includes(each) || near.includes(each));
}

/** Worth naming beside a line that answers: made for the topic, or for the young, who have most reason to ask. */
export function isWorthNaming(helpline: Helpline, topic: VerdictTopic): boolean {
  const rank = topicRank(helpline, topic);
  return rank === 0 || (isForYoung(helpline) && (rank === 1 || helpline.topics.includes('child-protection')));
}

/** Anybody may use it. A line that names groups and not `everyone` is for these groups only. */
export function isForEveryone({ audience }: Helpline): boolean {
  return audience.includes('everyone');
}

/** It answers in the whole country, or in the region that the reader has named. */
export function coversRegion({ area }: Helpline, region: string | null): boolean {
  return typeof area === 'string' || (region !== null && area.includes(region));
}

const STATE: ReadonlySet<Operator> = new Set<Operator>(['state', 'health-service', 'police']);

/** Run by the state; where nobody says who runs it, a line that only a government page confirms counts as such. */
export function isOfState({ operator, confidence }: Helpline): boolean {
  return operator === undefined ? confidence === 'government' : STATE.has(operator);
}

/** A law punishes what this topic is about, and the line is the state's: it must not be what a reader sees first. */
export function mayHarm(helpline: Helpline, topicLaws: readonly HostileLaw[]): boolean {
  return topicLaws.length > 0 && isOfState(helpline);
}
