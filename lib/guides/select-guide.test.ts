import { describe, expect, it } from 'vitest';
import { aboutTopic, listGuides, selectGuide } from './select-guide';

const guide = (slug: string, locale: string, topic = 'mood', title = slug) => ({
  slug,
  locale,
  topics: [topic],
  title,
});

describe('selectGuide', () => {
  const guides = [guide('a', 'en'), guide('a', 'es'), guide('b', 'en')];

  it('returns the guide in the language of the reader', () => {
    expect(selectGuide(guides, 'a', 'es')).toMatchObject({ slug: 'a', locale: 'es' });
  });

  it('returns the English original when the language lacks the guide', () => {
    expect(selectGuide(guides, 'b', 'es')).toMatchObject({ slug: 'b', locale: 'en' });
  });

  it('returns null for a guide that does not exist', () => {
    expect(selectGuide(guides, 'c', 'en')).toBeNull();
  });
});

describe('listGuides', () => {
  it('names every guide once, by topic, then by title', () => {
    const guides = [
      guide('z', 'en', 'friends', 'Beta'),
      guide('y', 'en', 'friends', 'Alpha'),
      guide('x', 'en', 'mood'),
      guide('x', 'es', 'mood'),
    ];
    expect(
      listGuides(guides, 'es', ['mood', 'friends']).map(({ slug, locale }) => `${slug} ${locale}`),
    ).toEqual(['x es', 'y en', 'z en']);
  });
});

describe('aboutTopic', () => {
  it('puts guides first to which the topic is central, and keeps the order of the list otherwise', () => {
    const guides = [
      { slug: 'signs', topics: ['mood', 'friends'] },
      { slug: 'friend', topics: ['friends'] },
      { slug: 'sleep', topics: ['sleep'] },
      { slug: 'letter', topics: ['friends', 'mood'] },
    ];
    expect(aboutTopic(guides, 'friends').map(({ slug }) => slug)).toEqual(['friend', 'letter', 'signs']);
    expect(aboutTopic(guides, 'weather')).toEqual([]);
  });
});
