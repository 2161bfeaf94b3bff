import type { Helpline } from './compiled';
import { isCentral, isForEveryone, topicRank } from './fit';
import { isStale } from './freshness';
import { sharesLanguage } from './language-match';
import type { VerdictTopic } from './verdict-topics';
import { CONFIDENCES } from './vocabulary';

/** What the order depends on besides the line itself. */
export interface RankingContext {
  topic: VerdictTopic;
  /** Languages that the reader knows, best first: of the query, of the page. BCP 47. */
  languages: readonly string[];
  now: Date;
}

/** 0 answers in a language of the reader (or none was named), 1 nobody says in which, 2 answers in others. */
function languageRank({ languages }: Helpline, wanted: readonly string[]): number {
  if (wanted.length === 0) return 0;
  if (languages.length === 0) return 1;
  return sharesLanguage(languages, wanted) ? 0 : 2;
}

/** 0 for everyone alike, 1 for everyone and made with a group in mind, 2 for groups only. */
function audienceRank(helpline: Helpline): number {
  if (!isForEveryone(helpline)) return 2;
  return helpline.audience.length === 1 ? 0 : 1;
}

function costRank({ channels }: Helpline): number {
  if (channels.some(({ cost }) => cost === 'free')) return 0;
  return channels.some(({ cost }) => cost === undefined) ? 1 : 2;
}

/** What does not depend on a topic, compared from left to right: audience, language, freshness, confirmation, cost, area. */
export function generalRank(
  helpline: Helpline,
  { languages, now }: Pick<RankingContext, 'languages' | 'now'>,
): readonly number[] {
  return [
    audienceRank(helpline),
    languageRank(helpline, languages),
    isStale(helpline.sourceDate, now) ? 1 : 0,
    CONFIDENCES.indexOf(helpline.confidence),
    costRank(helpline),
    typeof helpline.area === 'string' ? 0 : 1,
  ];
}

/**
 * The documented order as a list of numbers, compared from left to right, smaller first: topic, centrality, audience,
 * language, fresh before old or undated, confirmed best, free, national. Openness stands before all of it and is
 * added by whoever has a clock. No popularity, no clicks.
 */
export function rankOf(helpline: Helpline, context: RankingContext): readonly number[] {
  return [
    topicRank(helpline, context.topic) ?? 3,
    isCentral(helpline, context.topic) ? 0 : 1,
    ...generalRank(helpline, context),
  ];
}

/** Compares two lists of numbers from left to right; 0 keeps the order of the file. */
export function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
