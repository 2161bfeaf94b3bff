import type { Compiled } from '../compiled';
import type { Level, Topic, Who } from '../lexicon';
import type { Match } from '../match/matches';
import type { Vote } from '../vote/model';
import type { LanguageEvidence } from './language';
import type { Judgement } from './rules';

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

/**
 * From where the second vote counts. Chosen by cross-validation on sentences whose writers had not seen the rules, and
 * on a list that was kept from training until then; never on the held sentences that the figures are made of.
 */
const CRISIS = 0.55;
const SENSITIVE = 0.55;
/** Against a covering rule (bereavement, recovery, a real negation, education) it must be surer. */
const CRISIS_AGAINST_COVER = 0.7;
/** A rule that the vote finds this unlikely was a coincidence of words. */
const COINCIDENCE = 0.5;
const NOT_CRISIS = 0.42;
/** Somebody else. */
const OTHER = 0.24;
const NOT_OTHER = 0.08;

/** Puts the rules and the second vote together. The only place with thresholds; without a vote the rules decide. */
export function decide(
  compiled: Compiled,
  judgement: Judgement,
  language: LanguageEvidence,
  vote?: Vote,
): Verdict {
  const level = levelOf(judgement, vote);
  if (level === 'none') {
    return { level, topic: 'none', who: 'unknown', language: language.sure, reasons: [] };
  }
  const byRules = level === judgement.level;
  const details = vote?.details();
  const topic = topicOf(judgement, byRules, details?.topic);
  const who = whoIsMeant(judgement, details?.other);
  const flags = new Set(judgement.flags);
  if (who === 'other' && !flags.has('bereaved')) flags.add('worried-about-another');
  const reasons = byRules
    ? new Set(judgement.deciding.map(({ rule }) => rule.reason))
    : new Set([`vote.${level}`]);
  return {
    level,
    topic,
    who,
    language: language.sure ?? onlyLanguage(compiled, judgement.deciding, language),
    reasons: [...reasons, ...flags],
  };
}

function levelOf({ level, covered, spansQuery }: Judgement, vote: Vote | undefined): Level {
  // A rule that holds every word is no coincidence: of 5,200 such queries 40 were harmless.
  if (vote === undefined || (level === 'crisis' && spansQuery)) return level;
  const { crisis, sensitive } = vote;
  if (level === 'crisis') {
    if (sensitive < COINCIDENCE) return 'none';
    return crisis < NOT_CRISIS ? 'support' : 'crisis';
  }
  if (crisis >= (covered ? CRISIS_AGAINST_COVER : CRISIS) && sensitive >= SENSITIVE) return 'crisis';
  if (level === 'support') return sensitive < COINCIDENCE ? 'none' : 'support';
  return sensitive >= SENSITIVE ? 'support' : 'none';
}

/** The vote knows topics better than the rules do; but an overdose that a rule has found asks for other help, and at once. */
function topicOf(judgement: Judgement, byRules: boolean, voted: Topic | undefined): Topic {
  const overdose = byRules && judgement.level === 'crisis' && judgement.topic === 'overdose';
  return voted === undefined || overdose ? judgement.topic : voted;
}

function whoIsMeant({ level, who }: Judgement, other: number | undefined): Who {
  if (other === undefined) return who;
  if (other >= OTHER) return 'other';
  return who === 'other' && level !== 'none' && other < NOT_OTHER ? 'self' : who;
}

/** All deciding rules are of one language, and no other language has more to say. */
function onlyLanguage(compiled: Compiled, matches: Match[], { scores }: LanguageEvidence): string | null {
  const languages = new Set(matches.map(({ rule }) => rule.language));
  const [language] = languages;
  if (language === undefined || languages.size > 1) return null;
  const rivals = scores.some((score, i) => i !== language && score > (scores[language] as number));
  return rivals ? null : (compiled.languages[language]?.code ?? null);
}
