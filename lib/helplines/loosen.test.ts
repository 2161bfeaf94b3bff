import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterHelplines, type HelplineFilter } from './filter';
import { ALWAYS, chat, DAYTIME, helpline, phone } from './helpline-fixture';
import { LOOSENABLE, loosen } from './loosen';
import { AUDIENCES, CHANNEL_KINDS, TOPICS } from './vocabulary';

const night = new Date('2026-11-23T23:00:00Z');
const sms = () => ({
  kind: 'sms' as const,
  display: '101',
  dial: '101',
  scope: 'short' as const,
  hours: ALWAYS,
});

const lines = [
  helpline('general'),
  helpline('gambling', { topics: ['gambling'], channels: [phone(DAYTIME)] }),
  helpline('young', {
    audience: ['young-people'],
    channels: [phone(DAYTIME), chat(DAYTIME)],
    languages: ['fr'],
  }),
  helpline('veterans', { audience: ['veterans'], channels: [sms()] }),
  helpline('north', { topics: ['bereavement'], area: ['XX-N'] }),
];
const near = (filter: Partial<HelplineFilter>) => {
  const { loosened, found } = loosen(lines, { at: night, ...filter });
  return [loosened, found.map(({ helpline: { id } }) => id)];
};

describe('loosen', () => {
  it.each<[string, Partial<HelplineFilter>, string[], string[]]>([
    ['gives up nothing where lines fit', { topics: ['gambling'] }, [], ['gambling']],
    [
      'waits for the right line rather than change the topic',
      { topics: ['gambling'], open: true },
      ['open'],
      ['gambling'],
    ],
    [
      'takes lines for everyone in place of a group, never those for another group',
      { audience: ['women'], open: true },
      ['audience'],
      ['general', 'north'],
    ],
    [
      'takes lines for the young for children',
      { audience: ['children'], language: 'fr' },
      ['audience'],
      ['young'],
    ],
    [
      'takes another written way before a call',
      { channel: ['whatsapp'] },
      ['channel'],
      ['young', 'veterans'],
    ],
    [
      'takes a call where nothing is written',
      { channel: ['sms'], topics: ['gambling'] },
      ['channel'],
      ['gambling'],
    ],
    [
      'takes lines for any worry for a topic that no line has',
      { topics: ['perinatal'], open: true, region: 'XX-S' },
      ['topics'],
      ['general', 'veterans'],
    ],
    ['gives up a language last', { language: 'sw', topics: ['gambling'] }, ['language'], ['gambling']],
    [
      'never gives up the region',
      { topics: ['bereavement'], language: 'fr', region: 'XX-S' },
      ['topics'],
      ['young'],
    ],
    [
      'gives up two things where one is not enough',
      { audience: ['young-people'], topics: ['gambling'], open: true },
      ['audience', 'open'],
      ['gambling'],
    ],
  ])('%s', (_, filter, loosened, found) => {
    expect(near(filter)).toEqual([loosened, found]);
  });

  it('finds nothing near where there is nothing', () => {
    expect(loosen([], { at: night, open: true })).toEqual({ loosened: [], found: [] });
  });

  it('gives up only what was asked, keeps the order, and gives up something only where nothing fits', () => {
    const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 1 });
    fc.assert(
      fc.property(
        some(TOPICS),
        some(AUDIENCES),
        some(CHANNEL_KINDS),
        fc.constantFrom(undefined, 'en', 'sw'),
        fc.constantFrom(undefined, true as const),
        fc.constantFrom(null, 'XX-N', 'XX-S'),
        (topics, audience, channel, language, open, region) => {
          const filter = { topics, audience, channel, language, open, region, at: night };
          const exact = filterHelplines(lines, filter);
          const { loosened, found } = loosen(lines, filter);
          if (exact.length > 0) expect([loosened, found]).toEqual([[], exact]);
          const asked = {
            audience: audience.length,
            open: open ? 1 : 0,
            channel: channel.length,
            topics: topics.length,
            language: language ? 1 : 0,
          };
          for (const part of loosened) expect(asked[part]).toBe(1);
          expect([...loosened]).toEqual(LOOSENABLE.filter((part) => loosened.includes(part)));
          for (const { helpline: line } of found) {
            if (region === 'XX-S') expect(line.id).not.toBe('north');
            if (audience.length > 0 && line.id === 'veterans') expect(audience).toEqual(['veterans']);
          }
        },
      ),
    );
  });
});
