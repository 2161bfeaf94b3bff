import { describe, expect, it } from 'vitest';
import type { Helpline } from './compiled';
import { chat, country, DAYTIME, helpline, phone } from './helpline-fixture';
import type { PanelPick, PanelRequest } from './panel';
import { pickForPanel } from './pick-for-panel';
import type { VerdictTopic } from './verdict-topics';

const NIGHT = new Date('2026-11-24T02:00:00Z');
const MORNING = new Date('2026-11-24T10:00:00Z');

function pick(
  lines: Helpline[],
  topic: VerdictTopic = 'suicide',
  changes: Partial<PanelRequest> = {},
): PanelPick {
  return pickForPanel({
    country: country(...lines),
    worldwide: country(helpline('zz-directory', { channels: [], area: 'worldwide' })),
    verdict: { level: 'crisis', topic, who: 'self' },
    locale: 'en',
    queryLanguage: null,
    now: NIGHT,
    hostile: [],
    ...changes,
  });
}
const ids = (lines: readonly { helpline: Helpline }[]) => lines.map((line) => line.helpline.id);

describe('the best line', () => {
  it.each<[string, Helpline, Helpline]>([
    ['answers now', helpline('b'), helpline('a', { channels: [phone(DAYTIME)] })],
    [
      'may answer, rather than one that is closed',
      helpline('b', { channels: [phone(null)] }),
      helpline('a', { channels: [phone(DAYTIME)] }),
    ],
    [
      'answers, rather than one that may',
      helpline('b', { topics: ['emotional-support'] }),
      helpline('a', { channels: [phone(null)] }),
    ],
    ['is made for the topic', helpline('b'), helpline('a', { topics: ['mental-health'] })],
    [
      'is mainly about the topic',
      helpline('b'),
      helpline('a', { topics: ['emotional-support', 'loneliness', 'suicide'] }),
    ],
    ['speaks the language of the reader', helpline('b'), helpline('a', { languages: ['fr'] })],
    [
      'may speak it, rather than one that does not',
      helpline('b', { languages: [] }),
      helpline('a', { languages: ['fr'] }),
    ],
    [
      'has sources of this year',
      helpline('b', { confidence: 'directories' }),
      helpline('a', { sourceDate: '2024' }),
    ],
    [
      'has sources with a date',
      helpline('b', { confidence: 'directories' }),
      helpline('a', { sourceDate: null }),
    ],
    ['is confirmed by the provider', helpline('b'), helpline('a', { confidence: 'directories' })],
    ['is free', helpline('b', { channels: [{ ...phone(), cost: 'free' }] }), helpline('a')],
    [
      'is for everyone',
      helpline('b', { channels: [phone(DAYTIME)] }),
      helpline('a', { audience: ['women'] }),
    ],
    [
      'is made for everyone alike',
      helpline('b', { confidence: 'directories' }),
      helpline('a', { audience: ['children', 'everyone'] }),
    ],
    ['is national', helpline('b', { channels: [phone(DAYTIME)] }), helpline('a', { area: ['XX-A'] })],
    [
      'can be reached without waiting for an e-mail',
      helpline('b', { channels: [phone(DAYTIME)] }),
      helpline('a', { channels: [{ kind: 'email', address: 'a@b.example', hours: null }] }),
    ],
  ])('%s', (_, better, worse) => {
    expect(pick([worse, better]).best?.helpline.id).toBe('b');
    expect(pick([better, worse]).best?.helpline.id).toBe('b');
  });

  it('prefers the language of the query and of the page alike', () => {
    const lines = [helpline('fr', { languages: ['fr'] }), helpline('sw', { languages: ['sw-KE'] })];
    expect(pick(lines, 'suicide', { queryLanguage: 'sw', locale: 'en' }).best?.helpline.id).toBe('sw');
  });

  it('is one of the region that the reader has chosen', () => {
    const lines = [helpline('a', { area: ['XX-A'] }), helpline('b', { area: ['XX-B'] })];
    expect(pick(lines, 'suicide', { region: 'XX-B' }).best?.helpline.id).toBe('b');
    expect(pick(lines).best).toBeNull();
  });

  it('offers the channel that answers, not the first one', () => {
    const line = helpline('a', { channels: [phone(DAYTIME), chat()] });
    expect(pick([line]).best?.channel.kind).toBe('chat');
    expect(pick([line], 'suicide', { now: MORNING }).best?.channel.kind).toBe('phone');
  });

  it.each<[VerdictTopic, Helpline['topics']]>([
    ['overdose', ['substance-use']],
    ['suicide', ['gambling']],
    ['eating-disorders', ['suicide']],
    ['abuse', ['emotional-support']],
    ['distress', ['domestic-abuse', 'sexual-violence', 'emotional-support']],
    ['suicide', ['child-protection', 'emotional-support']],
  ])('is none, for %s, where the only line is about %s', (topic, topics) => {
    expect(pick([helpline('a', { topics })], topic)).toMatchObject({ state: 'none', best: null });
  });
});

describe('what is said', () => {
  it.each<[PanelPick['state'], Helpline[]]>([
    ['open', [helpline('a')]],
    ['hours-unknown', [helpline('a', { channels: [phone(null)] })]],
    ['closed', [helpline('a', { channels: [phone(DAYTIME)] })]],
    ['none', [helpline('a', { audience: ['children'] })]],
    ['none', []],
  ])('is "%s"', (state, lines) => {
    expect(pick(lines).state).toBe(state);
  });
});

describe('the silent way', () => {
  it('may be another line than the best one', () => {
    const { best, silent } = pick([
      helpline('call'),
      helpline('write', { channels: [chat()], confidence: 'directories' }),
    ]);
    expect([best?.helpline.id, silent?.helpline.id]).toEqual(['call', 'write']);
  });

  it('answers now, rather than belonging to the best line', () => {
    const { silent } = pick([
      helpline('call', { channels: [phone(), chat(DAYTIME)] }),
      helpline('write', { channels: [chat()], confidence: 'directories' }),
    ]);
    expect(silent?.helpline.id).toBe('write');
  });

  it('is not said twice where the best way is a silent one', () => {
    expect(pick([helpline('a', { channels: [chat()] })]).silent).toBeNull();
  });

  it('is not one for a group', () => {
    expect(pick([helpline('a'), helpline('b', { audience: ['men'], channels: [chat()] })]).silent).toBeNull();
  });

  it('stands first where calls leave a trace', () => {
    expect(pick([], 'abuse').silentFirst).toBe(true);
    expect(pick([], 'suicide').silentFirst).toBe(false);
  });
});

describe('further lines', () => {
  const young = helpline('young', { audience: ['young-people'] });
  it('are two at most beside one that answers: one for everyone, one for the young', () => {
    const pickOf = pick([
      helpline('a'),
      helpline('b'),
      helpline('c'),
      helpline('d'),
      young,
      helpline('men', { audience: ['men'] }),
    ]);
    expect([ids(pickOf.others), ids(pickOf.groups)]).toEqual([['b'], ['young']]);
  });

  it('leave out closed ones beside one that answers', () => {
    const closed = helpline('closed', { channels: [phone(DAYTIME)] });
    expect(ids(pick([helpline('a'), closed]).others)).toEqual([]);
  });

  it('name each group once, and its region, when nobody is known to answer', () => {
    const { groups } = pick([
      helpline('closed', { channels: [phone(DAYTIME)] }),
      young,
      helpline('children', { audience: ['children'] }),
      helpline('men', { audience: ['men'] }),
      helpline('region', { area: ['XX-A'] }),
    ]);
    expect(groups.map(({ helpline: { id }, audience, regions }) => [id, audience, regions])).toEqual([
      ['region', [], ['XX-A']],
      ['young', ['young-people'], []],
      ['men', ['men'], []],
    ]);
  });

  it('hold a line for children whatever a child brings', () => {
    const { state, groups } = pick([helpline('c', { topics: ['child-protection'], audience: ['children'] })]);
    expect([state, ids(groups)]).toEqual(['none', ['c']]);
  });
});

describe('emergency numbers', () => {
  it.each<[VerdictTopic, string[]]>([
    ['suicide', ['118', '112', '110']],
    ['self-harm', ['118', '112', '110']],
    ['overdose', ['118', '112', '110']],
    ['abuse', ['110', '112', '118']],
    ['sexual-violence', ['110', '112', '118']],
  ])('%s', (topic, numbers) => {
    expect(pick([], topic).emergency.map(({ dial }) => dial)).toEqual(numbers);
  });
});

describe('where the law punishes suicide attempts', () => {
  const hostile = { hostile: ['suicide-attempts'] } as const;
  const state = helpline('state', { operator: 'health-service' });
  const charity = helpline('charity', { operator: 'charity', channels: [phone(DAYTIME)] });

  it('no line of the state leads, even if no other answers', () => {
    const chosen = pick([state, charity], 'suicide', hostile);
    expect([chosen.state, chosen.best?.helpline.id, ids(chosen.others)]).toEqual([
      'closed',
      'charity',
      ['state'],
    ]);
    expect(chosen.laws).toEqual(['suicide-attempts']);
  });

  it('the only line, of the state, stands behind the worldwide entry', () => {
    const chosen = pick([state], 'suicide', hostile);
    expect([chosen.state, chosen.best, ids(chosen.others)]).toEqual(['withheld', null, ['state']]);
  });

  it('a line that only a government confirms counts as the state’s', () => {
    expect(pick([helpline('a', { confidence: 'government' })], 'suicide', hostile).state).toBe('withheld');
  });

  it('nothing changes for topics that the law does not touch', () => {
    expect(pick([state], 'distress', hostile)).toMatchObject({ state: 'open', laws: [] });
  });

  it('nothing changes elsewhere', () => {
    expect(pick([state, charity]).best?.helpline.id).toBe('state');
  });
});
