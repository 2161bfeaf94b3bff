import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNEL_KINDS, TOPICS } from '@/lib/helplines';
import { problemSchema } from './answer-schema';
import { listParameters } from './parameters';
import { listQuery, readParameters } from './read-parameters';

const PARAMETERS = listParameters(['KE', 'US']);
const read = (query: string) => readParameters(new URLSearchParams(query), PARAMETERS);
const asked = (query: string) => {
  const { query: values, errors } = read(query);
  expect(errors).toBeUndefined();
  return listQuery(values ?? new Map<string, string[]>());
};

describe('readParameters', () => {
  it('asks for nothing where nothing is asked, but for a limit', () => {
    expect(asked('')).toEqual({
      country: null,
      topics: [],
      audience: [],
      channel: [],
      language: undefined,
      region: null,
      open: undefined,
      at: null,
      limit: 100,
    });
  });

  it.each([
    ['country=ke', { country: 'KE' }],
    ['country=zz', { country: 'ZZ' }],
    ['region=us-ca', { region: 'US-CA' }],
    ['topic=suicide&topic=gambling', { topics: ['suicide', 'gambling'] }],
    ['open=false', { open: false }],
    ['limit=1000', { limit: 1000 }],
    ['at=2026-11-23T18:30:59.999Z', { at: new Date('2026-11-23T18:30:00Z') }],
    ['at=2026-11-23T18:30:00%2B05:45', { at: new Date('2026-11-23T12:45:00Z') }],
    ['at=2026-11-23T18:30:00+05:45', { at: new Date('2026-11-23T12:45:00Z') }],
    ['at=2026-11-23T18:30:00-03:00', { at: new Date('2026-11-23T21:30:00Z') }],
  ])('reads %s', (query, expected) => {
    expect(asked(query)).toMatchObject(expected);
  });

  it('takes every word that it names as allowed', () => {
    for (const topic of TOPICS) expect(asked(`topic=${topic}`).topics).toEqual([topic]);
    for (const kind of CHANNEL_KINDS) expect(asked(`channel=${kind}`).channel).toEqual([kind]);
  });

  it('gives either a query or errors that a problem can hold, whatever is sent', () => {
    const name = fc.oneof(fc.constantFrom(...PARAMETERS.map((each) => each.name)), fc.string());
    const value = fc.oneof(
      fc.constantFrom('ke', 'suicide', 'true', '7', 'en', 'chat', '2026-11-23T18:30:00Z', ''),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 5 }), (pairs) => {
        const { query, errors } = readParameters(new URLSearchParams(pairs), PARAMETERS);
        if (!errors) {
          const { limit, at } = listQuery(query);
          expect(limit).toBeGreaterThan(0);
          expect(at === null || Number.isFinite(at.getTime())).toBe(true);
          return;
        }
        expect(errors.length).toBeGreaterThan(0);
        problemSchema.parse({ type: 'about:blank', title: '', status: 400, detail: '', errors });
        for (const error of errors) expect(error.value?.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
