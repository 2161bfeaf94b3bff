import type { Channel, CompiledCountry, Helpline } from './compiled';
import type { Hours } from './hours';

/** Made-up lines for tests. The numbers are the short codes 100 to 199 of no country. */
export const ALWAYS: Hours = { zone: 'Etc/UTC', osm: '24/7', always: true };
/** 09:00 to 17:00 UTC on every day. */
export const DAYTIME: Hours = {
  zone: 'Etc/UTC',
  osm: '09:00-17:00',
  weekly: [0, 1, 2, 3, 4, 5, 6].map((day) => [day * 1440 + 540, day * 1440 + 1020]),
};

export function phone(hours: Hours | null = ALWAYS, dial = '100'): Channel {
  return { kind: 'phone', display: dial, dial, scope: 'short', hours };
}

export function chat(hours: Hours | null = ALWAYS): Channel {
  return { kind: 'chat', url: 'https://chat.example', hours };
}

/** A fresh, national line for everyone about suicide and emotional support, that always answers the phone. */
export function helpline(id: string, fields: Partial<Helpline> = {}): Helpline {
  return {
    id,
    name: id,
    topics: ['suicide', 'emotional-support'],
    audience: ['everyone'],
    area: 'national',
    languages: ['en'],
    channels: [phone()],
    evidence: [{ url: 'https://evidence.example', kind: 'provider' }],
    sourceDate: '2026-06',
    confidence: 'provider',
    ...fields,
  };
}

export function country(...helplines: Helpline[]): CompiledCountry {
  return {
    code: 'XX',
    timezone: 'Etc/UTC',
    emergency: [
      { display: '110', dial: '110', scope: 'short', services: ['police'] },
      { display: '112', dial: '112', scope: 'short', services: ['police', 'ambulance', 'fire'] },
      { display: '118', dial: '118', scope: 'short', services: ['ambulance'] },
    ],
    emergencyEvidence: [],
    emergencyConfidence: 'government',
    emergencyAccess: [],
    helplines,
    closed: [],
  };
}
