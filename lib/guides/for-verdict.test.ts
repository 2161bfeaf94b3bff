import { describe, expect, it } from 'vitest';
import { guidesForVerdict } from './for-verdict';

const guides = [
  { slug: 'signs', topics: ['mood', 'friends', 'suicide'] },
  { slug: 'friend', topics: ['friends', 'suicide'] },
  { slug: 'think', topics: ['suicide', 'mood'] },
  { slug: 'eating', topics: ['eating'] },
];
const slugs = (topic: string, who: string) =>
  guidesForVerdict(guides, { topic, who }).map(({ slug }) => slug);

describe('guidesForVerdict', () => {
  it('puts the guide that is about the topic before those that touch it', () => {
    expect(slugs('suicide', 'self')).toEqual(['think', 'signs']);
  });

  it('gives a friend the guide for friends first', () => {
    expect(slugs('suicide', 'other')[0]).toBe('friend');
    expect(slugs('eating-disorders', 'other')).toEqual(['friend', 'eating']);
  });

  it('gives nothing where a search has no topic', () => {
    expect(slugs('none', 'unknown')).toEqual([]);
  });
});
