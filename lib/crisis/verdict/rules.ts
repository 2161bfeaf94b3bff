import type { Level, Topic, Who } from '../lexicon';
import type { Compiled } from '../compiled';
import type { Match, Seen } from '../match/matches';
import type { LanguageEvidence } from './language';
import { whoOf, whoOfQuery } from './person';
import { silence } from './silence';

/** What the rules alone make of a query. */
export interface Judgement {
  level: Level;
  topic: Topic;
  who: Who;
  /** The rules that count, after exclusions and covering rules have silenced others. */
  heard: Match[];
  /** Those of them that gave the level and the topic. */
  deciding: Match[];
  /** A covering rule was heard: bereavement, recovery, a real negation, education. */
  covered: boolean;
  flags: Set<string>;
  /** One of the deciding rules holds the query from its first word to its last. */
  spansQuery: boolean;
}

/** Among rules of the same level the first topic of this list wins: an overdose is urgent whatever else is said. */
const PRECEDENCE: readonly Topic[] = [
  'overdose',
  'suicide',
  'self-harm',
  'sexual-violence',
  'abuse',
  'eating-disorders',
  'substance-use',
  'distress',
  'none',
];

/** A rule of another language needs this much less evidence against it to count (`ownLanguageOnly`). */
const FOREIGN = 1;

/** A language that has this much less evidence than the likeliest one has no say on mere distress. */
const FAR = 1.5;

/** Weighs the rules that fit against one another. */
export function judge(
  compiled: Compiled,
  seen: Seen,
  language: LanguageEvidence,
  locale: string | undefined,
): Judgement {
  if (seen.matches.length === 0) return nothing(compiled, seen, language);
  const best = Math.max(0, ...language.scores);
  const isOwn = (index: number) => best > 0 && language.scores[index] === best;
  const plausible = seen.matches.filter(
    ({ rule }) =>
      (!rule.ownLanguageOnly || isPlausible(compiled, rule.language, language, locale)) &&
      (rule.level !== 'support' || (language.scores[rule.language] as number) > best - FAR),
  );
  const heard = silence(
    plausible,
    (one, other) => (language.scores[one] as number) > (language.scores[other] as number),
  );
  const level: Level = heard.some(({ rule }) => rule.level === 'crisis')
    ? 'crisis'
    : heard.length > 0
      ? 'support'
      : 'none';
  const flags = new Set(heard.flatMap(({ rule }) => rule.flags));
  const covered = heard.some(({ rule }) => rule.covers);
  if (level === 'none') return { ...nothing(compiled, seen, language), heard, covered, flags };
  const atLevel = heard.filter(({ rule }) => rule.level === level);
  const topic = PRECEDENCE.find((name) => atLevel.some(({ rule }) => rule.topic === name)) ?? 'distress';
  const onTopic = atLevel.filter(({ rule }) => rule.topic === topic);
  const who = whoOfAll(compiled, seen, onTopic, isOwn);
  const spansQuery = atLevel.some(({ start, end }) => start === 0 && end === seen.length);
  return { level, topic, who, heard, deciding: atLevel, covered, flags, spansQuery };
}

function nothing(compiled: Compiled, seen: Seen, { scores }: LanguageEvidence): Judgement {
  const who = whoOfQuery(compiled, seen, scores);
  return {
    level: 'none',
    topic: 'none',
    who,
    heard: [],
    deciding: [],
    covered: false,
    flags: new Set(),
    spansQuery: false,
  };
}

/** The query's own language knows best, then the match that spans most words; among equals the reader comes before somebody else. */
function whoOfAll(
  compiled: Compiled,
  seen: Seen,
  matches: Match[],
  isOwn: (language: number) => boolean,
): Who {
  const order: readonly Who[] = ['self', 'other', 'unknown'];
  const firm = (match: Match) => match.rule.who === 'self' || match.rule.who === 'other';
  const votes = matches
    .map((match) => ({
      who: whoOf(compiled, seen, match),
      own: isOwn(match.rule.language),
      firm: firm(match),
      length: match.end - match.start,
    }))
    .sort(
      (a, b) =>
        Number(a.who === 'unknown') - Number(b.who === 'unknown') ||
        Number(b.own) - Number(a.own) ||
        Number(b.firm) - Number(a.firm) ||
        b.length - a.length ||
        order.indexOf(a.who) - order.indexOf(b.who),
    );
  return votes[0]?.who ?? 'unknown';
}

function isPlausible(
  compiled: Compiled,
  rule: number,
  { scores }: LanguageEvidence,
  locale: string | undefined,
): boolean {
  const own = (scores[rule] as number) + (compiled.languages[rule]?.code === locale ? FOREIGN : 0);
  return scores.every((score, i) => i === rule || score < own + FOREIGN);
}
