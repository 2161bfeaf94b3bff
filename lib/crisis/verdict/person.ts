import type { Compiled } from '../compiled';
import type { Match, Seen } from '../match/matches';
import type { Who } from '../lexicon';

/** Whom a match is about, by its rule and by the person named nearest before it ends. */
export function whoOf(compiled: Compiled, seen: Seen, match: Match): Who {
  const { rule } = match;
  const language = compiled.languages[rule.language];
  if (rule.who === 'self' || rule.who === 'other' || rule.who === 'unknown') return rule.who;
  if (rule.who === 'speaker' && language?.personInVerb === true) return 'self';
  const speaker = language?.speaker ?? -1;
  const others = language?.others ?? -1;
  const self = nearestBefore(seen, speaker, match.end);
  const other = nearestBefore(seen, others, match.end);
  if (other >= 0 || self >= 0) return other >= self ? 'other' : 'self';
  if (rule.who === 'speaker') return 'self';
  if (seen.spans.has(others)) return 'other';
  return seen.spans.has(speaker) ? 'self' : 'unknown';
}

function nearestBefore(seen: Seen, concept: number, end: number): number {
  let nearest = -1;
  for (const span of seen.spans.get(concept) ?? [])
    if (span.end <= end) nearest = Math.max(nearest, span.end);
  return nearest;
}

/** Whom a query is about as a whole, by the last person it names in its likeliest language. */
export function whoOfQuery(compiled: Compiled, seen: Seen, scores: readonly number[]): Who {
  let best = 0;
  scores.forEach((score, i) => {
    if (score > (scores[best] as number)) best = i;
  });
  const speaker = compiled.languages[best]?.speaker ?? -1;
  const others = compiled.languages[best]?.others ?? -1;
  const other = nearestBefore(seen, others, Infinity);
  if (other >= 0 && other >= nearestBefore(seen, speaker, Infinity)) return 'other';
  return 'self';
}
