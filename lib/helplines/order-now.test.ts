import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Helpline } from './compiled';
import { filterHelplines } from './filter';
import { ALWAYS, chat, country, DAYTIME, helpline, phone } from './helpline-fixture';
import { orderNow, type NowOrderContext } from './order-now';
import { pickForPanel } from './pick-for-panel';

const noon = new Date('2026-11-23T12:00:00Z');
const night = new Date('2026-11-23T23:00:00Z');

function order(lines: readonly Helpline[], context: Partial<NowOrderContext> = {}): string[] {
  const at = context.at ?? noon;
  const found = filterHelplines(lines, { at, topics: context.topics });
  return orderNow(found, { languages: ['en'], at, ...context }).map(({ helpline: { id } }) => id);
}

describe('orderNow', () => {
  it.each<[string, Helpline[], Partial<NowOrderContext>, string[]]>([
    [
      'puts who answers now first, then unknown, then closed, then lists without a channel',
      [
        helpline('list', { channels: [] }),
        helpline('closed', { channels: [phone(DAYTIME)] }),
        helpline('unknown', { channels: [phone(null)] }),
        helpline('open'),
      ],
      { at: night },
      ['open', 'unknown', 'closed', 'list'],
    ],
    [
      'puts lines for everyone before those for a group, open or not',
      [helpline('group', { audience: ['veterans'] }), helpline('all', { channels: [phone(DAYTIME)] })],
      { at: night },
      ['all', 'group'],
    ],
    [
      'puts lines of other regions behind, and those of the chosen one among the rest',
      [helpline('n', { area: ['XX-N'] }), helpline('s', { area: ['XX-S'] }), helpline('all')],
      { region: 'XX-S' },
      ['all', 's', 'n'],
    ],
    [
      'prefers a line that names the topic first, also where the panel has no such topic',
      [
        helpline('third', { topics: ['suicide', 'mental-health', 'gambling'] }),
        helpline('first', { topics: ['gambling'] }),
      ],
      { topics: ['gambling'] },
      ['first', 'third'],
    ],
    [
      'takes a language that was named, and holds none against a line otherwise',
      [helpline('es', { languages: ['es'] }), helpline('unknown', { languages: [] }), helpline('en')],
      { languages: [] },
      ['es', 'unknown', 'en'],
    ],
    [
      'puts the reader’s language first',
      [helpline('es', { languages: ['es'] }), helpline('unknown', { languages: [] }), helpline('en')],
      {},
      ['en', 'unknown', 'es'],
    ],
    [
      'puts lines of a state that punishes the caller last',
      [
        helpline('state', { operator: 'state' }),
        helpline('charity', { operator: 'charity', channels: [phone(null)] }),
      ],
      { lawsOf: () => ['suicide-attempts'] },
      ['charity', 'state'],
    ],
    [
      'does so for suicide only',
      [
        helpline('state', { operator: 'state', topics: ['gambling'] }),
        helpline('charity', { operator: 'charity', topics: ['gambling'], channels: [phone(null)] }),
      ],
      { topics: ['gambling'], lawsOf: () => ['suicide-attempts'] },
      ['state', 'charity'],
    ],
  ])('%s', (_, lines, context, expected) => {
    expect(order(lines, context)).toEqual(expected);
  });

  it('begins with the line that leads the panel, wherever the panel has one', () => {
    const anyLine = fc.record({
      audience: fc.constantFrom<Helpline['audience']>(['everyone'], ['everyone', 'men'], ['children']),
      languages: fc.constantFrom([], ['en'], ['es']),
      channels: fc.constantFrom(
        [phone(ALWAYS)],
        [phone(DAYTIME)],
        [phone(null), chat(DAYTIME)],
        [chat(ALWAYS)],
      ),
      sourceDate: fc.constantFrom('2026-06', null),
      confidence: fc.constantFrom<Helpline['confidence']>('provider', 'government', 'directories'),
      operator: fc.constantFrom<NonNullable<Helpline['operator']>>('state', 'charity'),
      area: fc.constantFrom<Helpline['area']>('national', ['XX-N']),
    });
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 8 }),
        fc.constantFrom(noon, night),
        fc.boolean(),
        (fields, now, punishes) => {
          const lines = fields.map((each, index) => helpline(`line-${index}`, each));
          const hostile = punishes ? (['suicide-attempts'] as const) : [];
          const { best } = pickForPanel({
            country: country(...lines),
            worldwide: country(),
            verdict: { level: 'crisis', topic: 'suicide', who: 'self' },
            locale: 'en',
            queryLanguage: null,
            now,
            hostile,
          });
          const [first] = order(lines, { topics: ['suicide'], at: now, lawsOf: () => hostile });
          if (best) expect(first).toBe(best.helpline.id);
        },
      ),
      { numRuns: 500 },
    );
  });
});
