import { describe, expect, it } from 'vitest';
import { slugNow } from './former-slugs';

const GUIDES = [{ slug: 'being-there', formerSlugs: ['friend', 'supporting'] }, { slug: 'sleep' }];

describe('slugNow', () => {
  it.each([
    ['friend', 'being-there'],
    ['supporting', 'being-there'],
    ['sleep', null],
    ['constructor', null],
    ['', null],
  ])('leads %j to %j', (former, now) => {
    expect(slugNow(GUIDES, former)).toBe(now);
  });
});
