import type { HelplineTopic } from './vocabulary';

/** What a search can be about; the detector's own list. */
export type VerdictTopic =
  | 'suicide'
  | 'self-harm'
  | 'overdose'
  | 'eating-disorders'
  | 'abuse'
  | 'sexual-violence'
  | 'substance-use'
  | 'distress'
  | 'none';

/** Which lines are for a topic. */
export interface TopicFit {
  /** Lines made for it. */
  exact: readonly HelplineTopic[];
  /** Lines that also take it; they may lead where no exact line does. */
  near: readonly HelplineTopic[];
  /** Lines that may stand further down, but never lead. */
  aside: readonly HelplineTopic[];
}

const TALK: readonly HelplineTopic[] = ['emotional-support', 'mental-health', 'anxiety-depression'];

/** The one place where a search's topic becomes topics of helplines. */
export const TOPIC_FIT: Readonly<Record<VerdictTopic, TopicFit>> = {
  suicide: { exact: ['suicide'], near: [...TALK, 'self-harm'], aside: [] },
  'self-harm': { exact: ['self-harm', 'suicide'], near: TALK, aside: [] },
  // An overdose may be meant to end a life: a line about drugs alone does not lead.
  overdose: { exact: ['suicide'], near: [...TALK, 'self-harm'], aside: ['substance-use'] },
  'eating-disorders': { exact: ['eating-disorders'], near: TALK, aside: ['suicide'] },
  abuse: { exact: ['domestic-abuse'], near: ['sexual-violence', 'child-protection'], aside: TALK },
  'sexual-violence': {
    exact: ['sexual-violence'],
    near: ['domestic-abuse'],
    aside: [...TALK, 'child-protection'],
  },
  'substance-use': { exact: ['substance-use'], near: TALK, aside: ['suicide'] },
  distress: {
    exact: [...TALK, 'loneliness'],
    near: ['suicide'],
    aside: ['bereavement', 'perinatal', 'bullying'],
  },
  none: {
    exact: [...TALK, 'loneliness'],
    near: ['suicide'],
    aside: ['bereavement', 'perinatal', 'bullying'],
  },
};

/** Where a topic is a matter of life and death within the hour, the ambulance is the first emergency number. */
export const AMBULANCE_FIRST: ReadonlySet<VerdictTopic> = new Set<VerdictTopic>([
  'suicide',
  'self-harm',
  'overdose',
  'eating-disorders',
  'substance-use',
  'distress',
  'none',
]);

/** Topics on which a law against suicide attempts can turn on the person who calls. */
export const SUICIDE_TOPICS: ReadonlySet<VerdictTopic> = new Set<VerdictTopic>([
  'suicide',
  'self-harm',
  'overdose',
]);

/** Calls leave a trace that another person may read: silent and free ways stand first. */
export const TRACE_MATTERS: ReadonlySet<VerdictTopic> = new Set<VerdictTopic>(['abuse', 'sexual-violence']);

/** The topic of a search that stands for a topic of the directory; the others have none of their own. */
export const VERDICT_OF: Readonly<Partial<Record<HelplineTopic, VerdictTopic>>> = {
  suicide: 'suicide',
  'self-harm': 'self-harm',
  'emotional-support': 'distress',
  'mental-health': 'distress',
  'anxiety-depression': 'distress',
  loneliness: 'distress',
  'eating-disorders': 'eating-disorders',
  'substance-use': 'substance-use',
  'domestic-abuse': 'abuse',
  'sexual-violence': 'sexual-violence',
};
