import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterHelplines, lineAt, type HelplineFilter } from './filter';
import { ALWAYS, chat, DAYTIME, helpline, phone } from './helpline-fixture';
import type { Hours } from './hours';
import { AUDIENCES, CHANNEL_KINDS, TOPICS } from './vocabulary';

const noon = new Date('2026-11-23T12:00:00Z');
const night = new Date('2026-11-23T23:00:00Z');
const email = (hours: Hours | null = null) => ({ kind: 'email' as const, address: 'a@b.example', hours });

const lines = [
  helpline('always'),
  helpline('daytime', { channels: [phone(DAYTIME)], languages: ['pt-BR'], area: ['XX-N'] }),
  helpline('unknown', { channels: [phone(null)], languages: [], area: ['XX-S'] }),
  helpline('young', {
    topics: ['bullying', 'suicide'],
    audience: ['children', 'young-people'],
    channels: [phone(), chat(DAYTIME)],
  }),
  helpline('gambling', { topics: ['gambling'], audience: ['everyone', 'men'], channels: [chat(null)] }),
  helpline('post', { channels: [email(ALWAYS)], area: 'worldwide' }),
  helpline('list', { channels: [] }),
];
const all = lines.map(({ id }) => id);
const idsOf = (filter: Partial<HelplineFilter>) =>
  filterHelplines(lines, { at: noon, ...filter }).map(({ helpline: { id } }) => id);

describe('filterHelplines', () => {
  it.each<[string, Partial<HelplineFilter>, string[]]>([
    ['keeps every line in its order where nothing is asked', {}, all],
    ['takes empty lists for nothing asked', { topics: [], audience: [], channel: [] }, all],
    ['takes any of several topics', { topics: ['gambling', 'bullying'] }, ['young', 'gambling']],
    ['takes lines made for a group, not those for everyone', { audience: ['young-people'] }, ['young']],
    ['takes a line for everyone that also names the group', { audience: ['men'] }, ['gambling']],
    ['takes lines with one of the channels', { channel: ['sms', 'chat'] }, ['young', 'gambling']],
    ['takes a language for its variants', { language: 'pt' }, ['daytime']],
    [
      'takes a variant for its language',
      { language: 'EN-gb' },
      ['always', 'young', 'gambling', 'post', 'list'],
    ],
    [
      'keeps national and worldwide lines beside those of a region',
      { region: 'XX-S' },
      all.filter((id) => id !== 'daytime'),
    ],
    ['narrows nothing for no region', { region: null }, all],
    ['keeps only lines known to be open', { open: true }, ['always', 'daytime', 'young']],
    ['finds none closed at noon: unknown is not closed', { open: false }, []],
    ['knows closed lines at night', { open: false, at: night }, ['daytime']],
    ['looks at the channels asked for, not at others', { open: true, channel: ['chat'], at: night }, []],
    [
      'calls a line closed by the channels asked for',
      { open: false, channel: ['chat'], at: night },
      ['young'],
    ],
    ['never takes an e-mail for somebody who answers', { open: true, channel: ['email'] }, []],
    ['never takes an e-mail for closed', { open: false, channel: ['email'] }, []],
  ])('%s', (_, filter, expected) => {
    expect(idsOf(filter)).toEqual(expected);
  });

  it('gives the channels asked for with their state', () => {
    const [found] = filterHelplines(lines, { channel: ['chat'], topics: ['bullying'], at: night });
    expect(found?.reaches.map(({ channel, state }) => [channel.kind, state.open])).toEqual([['chat', false]]);
    expect([found?.open, found?.opensAt?.toISOString()]).toEqual([false, '2026-11-24T09:00:00.000Z']);
  });

  it('keeps exactly the lines that are open, closed and unknown apart, whatever else is asked', () => {
    const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values]), { nil: undefined });
    fc.assert(
      fc.property(
        some(TOPICS),
        some(AUDIENCES),
        some(CHANNEL_KINDS),
        fc.constantFrom(undefined, 'en', 'pt', 'sw'),
        fc.constantFrom(null, 'XX-N', 'XX-S'),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
        (topics, audience, channel, language, region, at) => {
          const filter = { topics, audience, channel, language, region, at };
          const found = filterHelplines(lines, filter);
          const open = filterHelplines(lines, { ...filter, open: true });
          const closed = filterHelplines(lines, { ...filter, open: false });
          expect(found.filter((each) => each.open === true)).toEqual(open);
          expect(found.filter((each) => each.open === false)).toEqual(closed);
          expect(found.map((each) => all.indexOf(each.helpline.id))).toEqual(
            found.map((each) => all.indexOf(each.helpline.id)).sort((a, b) => a - b),
          );
        },
      ),
    );
  });
});

describe('lineAt', () => {
  it('is open while one channel is, and then says no opening', () => {
    const found = lineAt(lines[3]!, night);
    expect([found.open, found.opensAt]).toEqual([true, null]);
  });

  it('does not know a line with one channel closed and one unknown, but when the first opens', () => {
    const found = lineAt(helpline('both', { channels: [phone(DAYTIME), chat(null)] }), night);
    expect([found.open, found.opensAt?.toISOString()]).toEqual([null, '2026-11-24T09:00:00.000Z']);
  });
});
