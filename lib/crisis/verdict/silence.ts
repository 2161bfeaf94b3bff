import type { Match } from '../match/matches';

/** Whether more speaks for one language, by index, than for another. */
type KnowsBetter = (language: number, other: number) => boolean;

/**
 * The matches that count, after exclusions and covering rules have silenced others:
 * an exclusion silences what it overlaps in the query's language and what it holds in another (with `wholeQuery` everything that is not firm), and a covering rule, such as
 * "suicide prevention", what lies inside it.
 */
export function silence(matches: readonly Match[], knowsBetter: KnowsBetter): Match[] {
  const exclusions = matches.filter(({ rule }) => rule.level === 'none');
  const wholeQuery = exclusions.some(({ rule }) => rule.wholeQuery);
  const heard = matches.filter(
    (match) =>
      match.rule.level !== 'none' &&
      (match.rule.firm || !wholeQuery) &&
      !exclusions.some((exclusion) => !exclusion.rule.wholeQuery && excludes(exclusion, match, knowsBetter)),
  );
  const covers = heard.filter(({ rule }) => rule.covers);
  return heard.filter(
    (match) => !covers.some((cover) => cover !== match && isCovered(match, cover, knowsBetter)),
  );
}

/** An exclusion of a language that is not the query's knows only a part of what was said: it must hold the match. */
function excludes(exclusion: Match, match: Match, knowsBetter: KnowsBetter): boolean {
  const { language } = exclusion.rule;
  if (language !== match.rule.language && !knowsBetter(language, match.rule.language)) {
    return exclusion.start <= match.start && match.end <= exclusion.end;
  }
  return exclusion.start < match.end && match.start < exclusion.end;
}

/** What another language makes of words that the query's own has understood as a whole does not count. */
function isCovered(match: Match, cover: Match, knowsBetter: KnowsBetter): boolean {
  if (match.rule === cover.rule) return false;
  if (match.rule.level === 'crisis' && knowsBetter(cover.rule.language, match.rule.language)) {
    return match.start < cover.end && cover.start < match.end;
  }
  const inside = match.start >= cover.start && match.end <= cover.end;
  const smaller = match.end - match.start < cover.end - cover.start;
  return inside && (smaller || !match.rule.covers);
}
