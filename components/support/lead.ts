import type { Verdict } from '@/lib/crisis';

/** Keys of `lead` in the panel's messages. */
export type LeadKey =
  | 'suicide-self'
  | 'suicide-unknown'
  | 'unnamed-crisis'
  | 'self-harm'
  | 'overdose'
  | 'eating-disorders'
  | 'abuse'
  | 'sexual-violence'
  | 'substance-use'
  | 'distress'
  | 'gentle'
  | 'other-crisis'
  | 'other-support'
  | 'bereaved-suicide'
  | 'bereaved'
  | 'recovering';

/**
 * Which sentence opens the panel. Suicide is named only where the query named it (flag `names-suicide`); somebody bereaved or on
 * the way up is spoken to as such; a friend is spoken to as a friend.
 */
export function leadKey({
  level,
  topic,
  who,
  reasons,
}: Pick<Verdict, 'level' | 'topic' | 'who' | 'reasons'>): LeadKey {
  const named = reasons.includes('names-suicide');
  if (level !== 'crisis' && reasons.includes('bereaved'))
    return topic === 'suicide' ? 'bereaved-suicide' : 'bereaved';
  if (topic === 'overdose' && level === 'crisis') return 'overdose';
  if (who === 'other') return level === 'crisis' ? 'other-crisis' : 'other-support';
  if (level !== 'crisis') {
    if (reasons.includes('recovering')) return 'recovering';
    return who === 'self' ? 'distress' : 'gentle';
  }
  switch (topic) {
    case 'suicide':
      if (!named) return 'unnamed-crisis';
      return who === 'self' ? 'suicide-self' : 'suicide-unknown';
    case 'self-harm':
    case 'eating-disorders':
    case 'abuse':
    case 'sexual-violence':
    case 'substance-use':
      return topic;
    default:
      return 'unnamed-crisis';
  }
}
