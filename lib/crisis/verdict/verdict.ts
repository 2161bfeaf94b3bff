import type { Level, Topic, Who } from '../lexicon';
import type { Compiled } from '../compiled';
import type { Match, Seen } from '../match/matches';
import type { LanguageEvidence } from './language';
import { whoOf, whoOfQuery } from './person';
import { silence } from './silence';
import type { Vote } from '../vote/model';

/** What the detector says about one query. It never carries the query's words. */
export interface Verdict {
  level: Level;
  topic: Topic;
  who: Who;
  /** BCP 47 subtag of the query's language where it is sure, else null. */
  language: string | null;
  /** Ids of the rules that decided (`en.intent-death`), then flags such as `bereaved` or `acting-now`. */
  reasons: string[];
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

/** The second vote counts from here, by the false alarms it makes on sentences it was not trained on. */
const SURE_OF_CRISIS = 0.88;
const SURE_OF_SENSITIVE = 0.88;
const SURE_OF_SUPPORT = 0.96;

/** A language that has this much less evidence than the likeliest one has no say on mere distress. */
const FAR = 1.5;

/** Puts everything together. The only place where matches are weighed against one another. */
export function decide(
  compiled: Compiled,
  seen: Seen,
  language: LanguageEvidence,
  locale: string | undefined,
  vote?: () => Vote,
): Verdict {
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
  if (level === 'none') {
    const excluded = plausible.some(({ rule }) => rule.level === 'none');
    return bySecondVote(compiled, seen, language, excluded ? undefined : vote?.());
  }

  const deciding = heard.filter(({ rule }) => rule.level === level);
  const topic = PRECEDENCE.find((name) => deciding.some(({ rule }) => rule.topic === name)) ?? 'distress';
  const onTopic = deciding.filter(({ rule }) => rule.topic === topic);
  const who = whoOfAll(compiled, seen, onTopic, isOwn);
  const flags = new Set(heard.flatMap(({ rule }) => rule.flags));
  if (who === 'other' && !flags.has('bereaved')) flags.add('worried-about-another');
  const reasons = [...new Set(deciding.map(({ rule }) => rule.reason))];
  return {
    level,
    topic,
    who,
    language: language.sure ?? onlyLanguage(compiled, deciding, language),
    reasons: [...reasons, ...flags],
  };
}

/** The rules found nothing; a model that is nearly sure of the contrary is heard, in doubt it is not. */
function bySecondVote(
  compiled: Compiled,
  seen: Seen,
  language: LanguageEvidence,
  vote: Vote | undefined,
): Verdict {
  const none: Verdict = {
    level: 'none',
    topic: 'none',
    who: 'unknown',
    language: language.sure,
    reasons: [],
  };
  if (vote === undefined || vote.sensitive < SURE_OF_SENSITIVE) return none;
  const level = vote.crisis >= SURE_OF_CRISIS ? 'crisis' : 'support';
  if (level === 'support' && vote.sensitive < SURE_OF_SUPPORT) return none;
  const who = whoOfQuery(compiled, seen, language.scores);
  const reasons = [`vote.${level}`, ...(who === 'other' ? ['worried-about-another'] : [])];
  return { ...none, level, topic: vote.topic, who, reasons };
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

/** All deciding rules are of one language, and no other language has more to say. */
function onlyLanguage(compiled: Compiled, matches: Match[], { scores }: LanguageEvidence): string | null {
  const languages = new Set(matches.map(({ rule }) => rule.language));
  const [language] = languages;
  if (language === undefined || languages.size > 1) return null;
  const rivals = scores.some((score, i) => i !== language && score > (scores[language] as number));
  return rivals ? null : (compiled.languages[language]?.code ?? null);
}
