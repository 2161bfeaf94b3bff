import type { Match } from '../match/matches';

/**
 * The matches that count, after exclusions and covering rules have silenced others:
 * an exclusion silences what it overlaps (with `wholeQuery` everything that is not firm), and a covering rule, such as
 * "suicide prevention", what lies inside it.
 */
export function silence(matches: readonly Match[]): Match[] {
  const exclusions = matches.filter(({ rule }) => rule.level === 'none');
  const wholeQuery = exclusions.some(({ rule }) => rule.wholeQuery);
  const heard = matches.filter(
    (match) =>
      match.rule.level !== 'none' &&
      (match.rule.firm || !wholeQuery) &&
      !exclusions.some((exclusion) => !exclusion.rule.wholeQuery && overlaps(exclusion, match)),
  );
  const covers = heard.filter(({ rule }) => rule.covers);
  return heard.filter((match) => !covers.some((cover) => cover !== match && isCovered(match, cover)));
}

function overlaps(a: Match, b: Match): boolean {
  return a.start < b.end && b.start < a.end;
}

function isCovered(match: Match, cover: Match): boolean {
  if (match.rule === cover.rule) return false;
  const inside = match.start >= cover.start && match.end <= cover.end;
  const smaller = match.end - match.start < cover.end - cover.start;
  return inside && (smaller || !match.rule.covers);
}
