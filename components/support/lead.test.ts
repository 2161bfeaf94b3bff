import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/lib/crisis';
import { leadKey } from './lead';

const verdict = (over: Partial<Verdict>): Verdict => ({
  level: 'crisis',
  topic: 'suicide',
  who: 'self',
  language: 'en',
  reasons: [],
  ...over,
});

describe('the sentence that opens the panel', () => {
  it.each([
    ['names suicide where the query did', verdict({ reasons: ['names-suicide'] }), 'suicide-self'],
    [
      'names it without saying "you" where nobody knows who is meant',
      verdict({ who: 'unknown', reasons: ['names-suicide'] }),
      'suicide-unknown',
    ],
    ['does not bring suicide up where the query did not name it', verdict({}), 'unnamed-crisis'],
    [
      'speaks to the friend of someone in danger',
      verdict({ who: 'other', reasons: ['names-suicide'] }),
      'other-crisis',
    ],
    [
      'sends for the ambulance after an overdose, also for a friend',
      verdict({ topic: 'overdose', who: 'other' }),
      'overdose',
    ],
    [
      'speaks to the bereaved as such',
      verdict({ level: 'support', who: 'other', reasons: ['bereaved'] }),
      'bereaved-suicide',
    ],
    [
      'does not name how somebody died where the query did not',
      verdict({ level: 'support', topic: 'distress', reasons: ['bereaved'] }),
      'bereaved',
    ],
    [
      'treats a bereaved person in danger as a person in danger',
      verdict({ reasons: ['bereaved'] }),
      'unnamed-crisis',
    ],
    [
      'honours the way that someone has come',
      verdict({ level: 'support', reasons: ['recovering'] }),
      'recovering',
    ],
    [
      'stays gentle where a topic is only named',
      verdict({ level: 'support', who: 'unknown', topic: 'eating-disorders' }),
      'gentle',
    ],
  ])('%s', (_, given, key) => {
    expect(leadKey(given)).toBe(key);
  });
});
