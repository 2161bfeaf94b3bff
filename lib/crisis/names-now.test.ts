import { describe, expect, it } from 'vitest';
import type { Detect, Verdict } from './index';
import { hearNames } from './names-now';

const nothing: Verdict = { level: 'none', topic: 'none', who: 'unknown', language: 'en', reasons: [] };
const crisis: Verdict = { level: 'crisis', topic: 'suicide', who: 'self', language: 'en', reasons: ['en.x'] };
const rules: Detect = (query) => (query.includes('die') ? crisis : nothing);
const now = new Date('2026-11-23T12:00:00Z');
const detect = hearNames(rules, [
  { names: ['Ana María Pérez', 'Amparo'], until: '2026-12-01' },
  { names: ['Old Name'], until: '2026-11-22' },
]);

describe('a name in the news', () => {
  it.each([
    ['ana maria perez'],
    ['ANA MARÍA PÉREZ funeral'],
    ['why did ana-maria perez'],
    ['amparo last song'],
  ])('is heard in "%s", whatever its spelling', (query) => {
    expect(detect(query, { now })).toMatchObject({
      level: 'support',
      topic: 'distress',
      reasons: ['names-now', 'bereaved'],
    });
  });

  it.each([['ana maria'], ['amparos'], ['old name']])('is not heard in "%s"', (query) => {
    expect(detect(query, { now })).toEqual(nothing);
  });

  it('counts less than what the rules find', () => {
    expect(detect('ana maria perez i want to die', { now })).toEqual(crisis);
  });

  it('is heard to the end of its last day, and not without knowing the day', () => {
    expect(detect('amparo', { now: new Date('2026-12-01T23:59:00Z') }).level).toBe('support');
    expect(detect('amparo', { now: new Date('2026-12-02T00:00:00Z') }).level).toBe('none');
    expect(detect('amparo').level).toBe('none');
  });
});
