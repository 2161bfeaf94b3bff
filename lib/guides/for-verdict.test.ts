import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guidesForVerdict } from './for-verdict';

const guides = [
  { slug: 'signs', topics: ['mood', 'friends', 'suicide'] },
  { slug: 'friend', topics: ['friends', 'suicide'] },
  { slug: 'think', topics: ['suicide', 'mood'] },
  { slug: 'eating', topics: ['eating'] },
  { slug: 'loss', topics: ['grief'] },
];
const slugs = (topic: string, who: string, reasons: string[] = []) =>
  guidesForVerdict(guides, { topic, who, reasons }).map(({ slug }) => slug);

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

  it.each([['self'], ['other'], ['unknown']])(
    'gives whoever has lost somebody the guide on loss, not one for people in danger (%s)',
    (who) => {
      expect(slugs('suicide', who, ['en.lost-someone', 'bereaved'])).toEqual(['loss']);
    },
  );

  it('answers danger first where somebody bereaved is in danger', () => {
    const verdict = { level: 'crisis', topic: 'suicide', who: 'self', reasons: ['bereaved'] };
    expect(guidesForVerdict(guides, verdict)[0]?.slug).toBe('think');
  });
});

describe('the guides of this site', () => {
  const own = readdirSync('content/guides', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => {
      const [, front = ''] = readFileSync(`content/guides/${slug}/en.mdx`, 'utf8').split(/^---$/m);
      return { slug, topics: (parse(front) as { topics: string[] }).topics };
    });

  it.each([
    ['suicide', 'self', 'when-you-think-about-suicide'],
    ['suicide', 'other', 'supporting-a-friend'],
    ['self-harm', 'self', 'self-harm-urges'],
    ['overdose', 'self', 'when-you-think-about-suicide'],
    ['eating-disorders', 'self', 'eating-and-body-image'],
    ['abuse', 'self', 'unsafe-at-home'],
    ['sexual-violence', 'self', 'unsafe-at-home'],
    ['substance-use', 'self', 'low-mood'],
    ['distress', 'self', 'low-mood'],
  ])('answer %s (%s) with %s', (topic, who, slug) => {
    expect(guidesForVerdict(own, { topic, who })[0]?.slug).toBe(slug);
  });
});
