import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseReach, isSilent, opennessRank } from './channel-choice';
import type { Helpline } from './compiled';
import { lineAt } from './filter';
import { isForEveryone, isForTopic } from './fit';
import { ALWAYS, chat, country, DAYTIME, helpline, phone } from './helpline-fixture';
import { orderNow } from './order-now';
import { pickForPanel } from './pick-for-panel';
import { directorySections, orderForDirectory, orderForHome } from './static-order';

/** The rule of docs/helplines.md, "Which line comes first", as properties of whatever lines a country may have. */

const noon = new Date('2026-11-23T12:00:00Z');
const night = new Date('2026-11-23T23:00:00Z');
const email = { kind: 'email' as const, address: 'a@b.example', hours: null };

const anyLines = fc
  .array(
    fc.record({
      topics: fc.constantFrom<Helpline['topics']>(
        ['suicide'],
        ['emotional-support', 'suicide'],
        ['domestic-abuse'],
        ['gambling', 'mental-health', 'suicide'],
      ),
      audience: fc.constantFrom<Helpline['audience']>(
        ['everyone'],
        ['everyone', 'men'],
        ['children'],
        ['women'],
      ),
      languages: fc.constantFrom([], ['en'], ['es']),
      area: fc.constantFrom<Helpline['area']>('national', ['XX-N']),
      channels: fc.constantFrom(
        [phone(ALWAYS)],
        [phone(DAYTIME)],
        [phone(null)],
        [phone(DAYTIME), chat(DAYTIME)],
        [phone(ALWAYS), chat(null)],
        [email],
      ),
      sourceDate: fc.constantFrom('2026-06', '2021', null),
      confidence: fc.constantFrom<Helpline['confidence']>('provider', 'government', 'directories'),
      together: fc.constantFrom(undefined, undefined, 'x', 'y'),
    }),
    { maxLength: 9 },
  )
  .map((all) =>
    all.map(({ together, ...fields }, index) =>
      helpline(`line-${index}`, { ...fields, ...(together ? { together } : {}) }),
    ),
  );
const anyTime = fc.constantFrom(noon, night);

const panel = (lines: readonly Helpline[], now: Date) =>
  pickForPanel({
    country: country(...lines),
    worldwide: country(),
    verdict: { level: 'crisis', topic: 'suicide', who: 'self' },
    locale: 'en',
    queryLanguage: null,
    now,
    hostile: [],
  });
/** Lines that may be the first thing a reader sees. */
const mayLead = (lines: readonly Helpline[]) =>
  lines.filter(
    (line) =>
      isForEveryone(line) &&
      line.area === 'national' &&
      isForTopic(line, 'suicide') &&
      line.channels.some(({ kind }) => kind !== 'email'),
  );
const openness = (line: Helpline, now: Date) => Math.min(4, ...lineAt(line, now).reaches.map(opennessRank));

describe('the rule of ranking', () => {
  it('leads with a line for everyone in the whole country, and with none that is further from answering than another', () => {
    fc.assert(
      fc.property(anyLines, anyTime, (lines, now) => {
        const { best } = panel(lines, now);
        const leading = mayLead(lines);
        if (leading.length === 0) expect(best).toBeNull();
        else {
          expect(leading.map(({ id }) => id)).toContain(best?.helpline.id);
          expect(openness(best!.helpline, now)).toBe(Math.min(...leading.map((line) => openness(line, now))));
        }
      }),
    );
  });

  it('always has a way without a sound beside the first line, if any line that may lead has one', () => {
    fc.assert(
      fc.property(anyLines, anyTime, (lines, now) => {
        const { best, silent } = panel(lines, now);
        const some = mayLead(lines).some((line) => chooseReach(line, now, isSilent) !== null);
        expect(Boolean(silent) || Boolean(best && isSilent(best.channel))).toBe(some);
      }),
    );
  });

  it('keeps lines that belong together side by side, in the directory and among those that answer alike', () => {
    fc.assert(
      fc.property(anyLines, anyTime, (lines, now) => {
        const apart = (ordered: readonly Helpline[], key: string) => {
          const places = ordered.flatMap(({ together }, at) => (together === key ? [at] : []));
          return places.some((place, index) => place !== places[0]! + index);
        };
        const found = orderNow(
          lines.map((line) => lineAt(line, now)),
          { languages: ['en'], at: now },
        ).map((each) => each.helpline);
        for (const key of ['x', 'y']) {
          for (const { helplines } of directorySections(country(...lines), { locale: 'en', now }))
            expect(apart(helplines, key)).toBe(false);
          expect(apart(orderForHome(country(...lines), { locale: 'en', now }), key)).toBe(false);
          for (const state of [0, 1, 2, 3])
            expect(
              apart(
                found.filter((line) => openness(line, now) === state),
                key,
              ),
            ).toBe(false);
        }
      }),
    );
  });

  it('knows no popularity: names and addresses do not count, and every line is there', () => {
    fc.assert(
      fc.property(anyLines, anyTime, (lines, now) => {
        const renamed = lines.map((line, index) => ({
          ...line,
          name: `${9 - index}`,
          website: 'https://x.example',
        }));
        const ids = (all: readonly Helpline[]) =>
          orderForDirectory(country(...all), { locale: 'en', now }).map(({ id }) => id);
        expect(ids(renamed)).toEqual(ids(lines));
        expect([...ids(lines)].sort()).toEqual(lines.map(({ id }) => id).sort());
        const live = (all: readonly Helpline[]) =>
          orderNow(
            all.map((line) => lineAt(line, now)),
            { languages: ['en'], at: now },
          ).map((each) => each.helpline.id);
        expect(live(renamed)).toEqual(live(lines));
      }),
    );
  });

  it.each<[string, Partial<Helpline>, Partial<Helpline>]>([
    ['the reader’s language before another', { languages: ['en'] }, { languages: ['es'] }],
    ['fresh sources before old ones', { sourceDate: '2026-06' }, { sourceDate: '2021' }],
    ['dated before undated', { sourceDate: '2026-06' }, { sourceDate: null }],
    ['the provider’s word before directories', {}, { confidence: 'directories' }],
    [
      'free before paid',
      { channels: [{ ...phone(), cost: 'free' }] },
      { channels: [{ ...phone(), cost: 'premium' }] },
    ],
    ['the whole country before a region', {}, { area: ['XX-N'] }],
    ['who answers before who is closed', {}, { channels: [phone(DAYTIME)] }],
  ])('prefers %s', (_, first, second) => {
    const lines = [helpline('second', second), helpline('first', first)];
    const found = orderNow(
      lines.map((line) => lineAt(line, night)),
      { languages: ['en'], at: night },
    );
    expect(found.map((each) => each.helpline.id)).toEqual(['first', 'second']);
    expect(panel(lines, night).best?.helpline.id).toBe('first');
  });
});
