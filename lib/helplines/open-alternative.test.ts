import { describe, expect, it } from 'vitest';
import { DAYTIME, helpline, phone } from './helpline-fixture';
import { nextToTry, openAlternative } from './open-alternative';

const night = new Date('2026-11-23T23:00:00Z');
const closed = (id: string, fields = {}) => helpline(id, { channels: [phone(DAYTIME)], ...fields });
const email = {
  kind: 'email' as const,
  address: 'a@b.example',
  hours: { zone: 'Etc/UTC', osm: '24/7', always: true as const },
};

describe('openAlternative', () => {
  it.each<[string, Parameters<typeof helpline>[1], ReturnType<typeof helpline>[], string | null]>([
    [
      'takes one about the same thing before one that takes any worry',
      { topics: ['gambling'] },
      [helpline('talk'), helpline('bets', { topics: ['gambling'] })],
      'bets',
    ],
    [
      'takes one that listens to any worry where none is about the same',
      { topics: ['gambling'] },
      [helpline('grief', { topics: ['bereavement'], audience: ['men'] }), helpline('talk')],
      'talk',
    ],
    [
      'takes none that is closed, unknown or only read later',
      {},
      [
        closed('shut'),
        helpline('perhaps', { channels: [phone(null)] }),
        helpline('post', { channels: [email] }),
      ],
      null,
    ],
    [
      'takes none for a group that the reader may not belong to',
      {},
      [helpline('women', { audience: ['women'] })],
      null,
    ],
    [
      'takes one for the same group',
      { audience: ['women'] },
      [helpline('women', { audience: ['women'] })],
      'women',
    ],
    ['takes none for another region', { area: ['XX-N'] }, [helpline('south', { area: ['XX-S'] })], null],
    [
      'takes one for the same region, or for all',
      { area: ['XX-N'] },
      [helpline('north', { area: ['XX-N', 'XX-S'] })],
      'north',
    ],
    [
      'takes none for a region when the closed one was for all',
      {},
      [helpline('north', { area: ['XX-N'] })],
      null,
    ],
  ])('%s', (_, fields, others, expected) => {
    const line = closed('line', fields);
    expect(openAlternative(line, [line, ...others], night)?.helpline.id ?? null).toBe(expected);
  });
});

describe('nextToTry', () => {
  it('takes a closed line too: in ten minutes nobody knows', () => {
    expect(nextToTry(closed('a'), [closed('a'), closed('b')])?.id).toBe('b');
  });

  it('takes no list without a channel, and no line that only reads letters', () => {
    const lines = [closed('a'), helpline('list', { channels: [] }), helpline('post', { channels: [email] })];
    expect(nextToTry(closed('a'), lines)).toBeNull();
  });
});
