import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledCountry } from '@/lib/helplines/compiled';
import { isForEveryone } from '@/lib/helplines/fit';
import type { PanelPick, PickedLine } from '@/lib/helplines/panel';
import { pickForPanel } from '@/lib/helplines/pick-for-panel';
import type { VerdictTopic } from '@/lib/helplines/verdict-topics';
import { loadHelplines } from './helplines';
import { loadHostile, type HostileLaws } from './helplines-hostile';

/** Two in the morning and ten o'clock of a Tuesday, on the wall of each place. */
const OFFSETS: Record<string, string> = {
  KE: '+03:00',
  EG: '+02:00',
  TR: '+03:00',
  ET: '+03:00',
  IQ: '+03:00',
  AI: '-04:00',
  GB: '+00:00',
  US: '-05:00',
  BR: '-03:00',
  IN: '+05:30',
};
const LOCALES: Record<string, string> = { EG: 'ar', TR: 'tr', IQ: 'ar', BR: 'pt', ET: 'am' };
const TOPICS: VerdictTopic[] = [
  'suicide',
  'self-harm',
  'overdose',
  'eating-disorders',
  'abuse',
  'sexual-violence',
  'substance-use',
  'distress',
  'none',
];

let countries: Map<string, CompiledCountry>;
let hostile: HostileLaws;
beforeAll(async () => {
  const loaded = await loadHelplines(process.cwd(), new Date('2026-11-23T12:00:00Z'));
  hostile = (await loadHostile(process.cwd())).hostile;
  countries = new Map(loaded.countries.map((country) => [country.code, country]));
}, 60_000);

function pick(code: string, hour: '02' | '10', topic: VerdictTopic, now?: Date): PanelPick {
  const country = countries.get(code);
  const worldwide = countries.get('ZZ');
  if (!country || !worldwide) throw new Error(`No country ${code}`);
  return pickForPanel({
    country,
    worldwide,
    verdict: { level: 'crisis', topic, who: 'self' },
    locale: LOCALES[code] ?? 'en',
    queryLanguage: null,
    now: now ?? new Date(`2026-11-24T${hour}:00:00${OFFSETS[code] ?? 'Z'}`),
    hostile: hostile[code] ?? [],
  });
}

/** `ke-befrienders phone +`: who, how, and whether they answer (+), do not (-), or nobody knows (?). */
function short(line: PickedLine | null): string | null {
  if (!line) return null;
  const mark = { true: '+', false: '-', null: '?' }[String(line.state.open)] ?? '';
  return `${line.helpline.id} ${line.channel.kind} ${mark}`;
}

interface Row {
  state: PanelPick['state'];
  best: string | null;
  silent: string | null;
  others: string[];
  groups: string[];
  emergency: string;
}

const none: Omit<Row, 'emergency'> = { state: 'none', best: null, silent: null, others: [], groups: [] };
const keChildren = 'children: ke-childline-116 phone +';
const table: [string, '02' | '10', VerdictTopic, Row][] = [
  [
    'KE',
    '02',
    'suicide',
    {
      state: 'closed',
      best: 'ke-befrienders phone -',
      silent: 'ke-befrienders sms -',
      others: [],
      groups: [keChildren],
      emergency: '999',
    },
  ],
  [
    'KE',
    '10',
    'suicide',
    {
      state: 'open',
      best: 'ke-befrienders phone +',
      silent: 'ke-befrienders sms +',
      others: [],
      groups: [keChildren],
      emergency: '999',
    },
  ],
  [
    'KE',
    '02',
    'abuse',
    {
      state: 'open',
      best: 'ke-gbv-1195 phone +',
      silent: null,
      others: [],
      groups: [keChildren, 'women: ke-covaw phone ?'],
      emergency: '999',
    },
  ],
  [
    'EG',
    '02',
    'suicide',
    {
      ...none,
      state: 'open',
      best: 'eg-mental-health-secretariat phone +',
      groups: ['children: eg-child-helpline phone +'],
      emergency: '123',
    },
  ],
  [
    'EG',
    '10',
    'suicide',
    {
      ...none,
      state: 'open',
      best: 'eg-mental-health-secretariat phone +',
      groups: ['children: eg-child-helpline phone +'],
      emergency: '123',
    },
  ],
  [
    'EG',
    '02',
    'abuse',
    {
      ...none,
      others: ['eg-mental-health-secretariat phone +'],
      groups: ['children: eg-child-helpline phone +', 'women: eg-ncw-15115 phone ?'],
      emergency: '122',
    },
  ],
  ['TR', '02', 'suicide', { ...none, emergency: '112' }],
  ['TR', '10', 'suicide', { ...none, emergency: '112' }],
  [
    'TR',
    '02',
    'abuse',
    {
      ...none,
      state: 'hours-unknown',
      best: 'tr-alo-183 phone ?',
      groups: ['women: tr-tkdf-aile-ici-siddet phone +'],
      emergency: '112',
    },
  ],
  ['ET', '02', 'suicide', { ...none, emergency: '911' }],
  ['ET', '10', 'suicide', { ...none, emergency: '911' }],
  ['ET', '10', 'abuse', { ...none, state: 'hours-unknown', best: 'et-ewla-7711 phone ?', emergency: '991' }],
  ['IQ', '02', 'suicide', { ...none, emergency: '122' }],
  ['IQ', '10', 'suicide', { ...none, emergency: '122' }],
  ['IQ', '02', 'abuse', { ...none, groups: ['IQ-AR,IQ-DA,IQ-SU: iq-krg-119 phone +'], emergency: '104' }],
  ['AI', '02', 'suicide', { ...none, emergency: '911' }],
  ['AI', '10', 'suicide', { ...none, emergency: '911' }],
  [
    'GB',
    '02',
    'suicide',
    {
      state: 'open',
      best: 'gb-samaritans phone +',
      silent: 'gb-shout sms +',
      others: [],
      groups: ['young-people: gb-papyrus-hopeline247 phone +'],
      emergency: '999',
    },
  ],
  [
    'GB',
    '10',
    'suicide',
    {
      state: 'open',
      best: 'gb-samaritans phone +',
      silent: 'gb-shout sms +',
      others: [],
      groups: ['young-people: gb-papyrus-hopeline247 phone +'],
      emergency: '999',
    },
  ],
  [
    'US',
    '02',
    'suicide',
    {
      state: 'open',
      best: 'us-988-lifeline phone +',
      silent: 'us-988-lifeline sms +',
      others: ['us-crisis-text-line sms +'],
      groups: ['lgbtq: us-trevor-project phone +'],
      emergency: '911',
    },
  ],
  [
    'US',
    '02',
    'sexual-violence',
    {
      state: 'open',
      best: 'us-rainn phone +',
      silent: 'us-rainn chat +',
      others: ['us-domestic-violence-hotline phone +'],
      groups: ['indigenous: us-stronghearts-native phone +'],
      emergency: '911',
    },
  ],
  [
    'BR',
    '02',
    'suicide',
    {
      state: 'open',
      best: 'br-cvv phone +',
      silent: 'br-cvv chat ?',
      others: [],
      groups: [],
      emergency: '192',
    },
  ],
  [
    'BR',
    '10',
    'distress',
    {
      state: 'open',
      best: 'br-cvv phone +',
      silent: 'br-cvv chat ?',
      others: [],
      groups: ['young-people: br-pode-falar whatsapp +'],
      emergency: '192',
    },
  ],
  [
    'IN',
    '02',
    'suicide',
    {
      state: 'open',
      best: 'in-tele-manas phone +',
      silent: null,
      others: ['in-aasra phone +'],
      groups: ['children: in-childline phone ?'],
      emergency: '108',
    },
  ],
  [
    'IN',
    '02',
    'abuse',
    {
      state: 'none',
      best: null,
      silent: null,
      others: ['in-tele-manas phone +', 'in-aasra phone +'],
      groups: ['women: in-ncw phone +', 'children: in-childline phone ?'],
      emergency: '100',
    },
  ],
];

describe('the panel, on the directory as it stands', () => {
  it.each(table)('%s at %s:00, %s', (code, hour, topic, expected) => {
    const { state, best, silent, others, groups, emergency } = pick(code, hour, topic);
    expect({
      state,
      best: short(best),
      silent: short(silent),
      others: others.map(short),
      groups: groups.map((line) => `${line.audience[0] ?? line.regions.join()}: ${short(line) ?? ''}`),
      emergency: emergency[0]?.dial,
    }).toEqual(expected);
  });

  it('says when the closed line opens next', () => {
    const { best } = pick('KE', '02', 'suicide');
    expect(best?.state.changesAt).toEqual(new Date('2026-11-24T09:00:00+03:00'));
    expect(best?.state.minutesUntil).toBe(420);
  });

  it.each(TOPICS)('never leads with a line for another group, anywhere, at any hour: %s', (topic) => {
    for (const code of countries.keys()) {
      for (let hour = 0; hour < 24; hour += 6) {
        const { best, silent, others } = pick(code, '02', topic, new Date(Date.UTC(2026, 10, 24, hour)));
        for (const line of [best, silent, ...others])
          if (line) {
            expect([code, line.helpline.id, isForEveryone(line.helpline)]).toEqual([
              code,
              line.helpline.id,
              true,
            ]);
            expect(typeof line.helpline.area).toBe('string');
          }
      }
    }
  });

  it('never claims that somebody answers unless the hours say so', () => {
    for (const code of countries.keys())
      for (const topic of TOPICS) {
        const { state, best } = pick(code, '02', topic, new Date('2026-11-24T01:00:00Z'));
        const expected = best
          ? { true: 'open', false: 'closed', null: 'hours-unknown' }[String(best.state.open)]
          : 'none';
        expect([code, topic, state === 'withheld' ? 'none' : state]).toEqual([code, topic, expected]);
      }
  });

  it('keeps the line of the state from the front where the law punishes suicide attempts', () => {
    const chosen = pick('LC', '02', 'suicide');
    expect([chosen.state, chosen.best, chosen.others.map(short)]).toEqual([
      'withheld',
      null,
      ['lc-203 phone +'],
    ]);
    expect(pick('LC', '02', 'distress').best?.helpline.id).toBe('lc-203');
  });

  it('leads with a charity where the law punishes suicide attempts', () => {
    expect(pick('BD', '10', 'suicide').best?.helpline.id).toBe('bd-kaan-pete-roi');
  });

  it('offers the worldwide entry everywhere', () => {
    for (const code of countries.keys())
      expect(pick(code, '02', 'suicide').worldwide.length).toBeGreaterThan(0);
  });
});
