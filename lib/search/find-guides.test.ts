import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '@/lib/build/search-index';
import { openGuideSearch } from './find-guides';

const guide = (slug: string, title: string, body: string) => ({
  slug,
  title,
  summary: '',
  headings: '',
  body,
});

describe('openGuideSearch', () => {
  const english = openGuideSearch(
    buildSearchIndex('en', [
      guide(
        'friend',
        'Supporting a friend',
        'What to say when someone you know is struggling. Loneliness too.',
      ),
      guide('connections', 'Making connections', 'Steps against loneliness.'),
      guide('eating', 'Eating and body image', 'Food, mirrors and anorexia.'),
    ]),
  );

  it('puts a guide whose title fits before one that only mentions the word', () => {
    expect(english.find('connections', 5)[0]).toBe('connections');
  });

  it.each([['lonliness'], ['lonelyness'], ['LONELINESS'], ['loneli']])('finds guides for %s', (query) => {
    expect(english.find(query, 5)).toContain('connections');
  });

  it('finds nothing for words that every text has', () => {
    expect(english.find('what is the', 5)).toEqual([]);
  });

  it('finds nothing for a word that no guide has', () => {
    expect(english.find('bicycle', 5)).toEqual([]);
  });

  it('finds Arabic words with another article and without hamza', () => {
    const arabic = openGuideSearch(buildSearchIndex('ar', [guide('friend', 'دعم صديق', 'الأصدقاء والوحدة')]));
    expect(arabic.find('اصدقاء', 5)).toEqual(['friend']);
    expect(arabic.find('صديقي', 5)).toEqual(['friend']);
  });

  describe('with the words by which readers ask', () => {
    const search = openGuideSearch(
      buildSearchIndex(
        'en',
        [
          guide('friend', 'Supporting a friend', 'What to say to friends.'),
          guide('lonely', 'When you feel lonely', 'Small steps.'),
          guide('eating', 'Eating and body image', 'Food and mirrors.'),
        ],
        { lonely: ['no friends', 'ghosted'], eating: ['ed', 'anorexia'] },
      ),
    );

    it.each([
      ['i have no friends', 'lonely'],
      ['she ghosted me', 'lonely'],
      ['ed', 'eating'],
      ['anorxia', 'eating'],
    ])('puts first for “%s” the guide %s, which may not hold the word', (query, slug) => {
      expect(search.find(query, 3)[0]).toBe(slug);
    });

    it('finds nothing for other words, but says what comes near', () => {
      expect(search.find('lanelee', 3)).toEqual([]);
      expect(search.near('lanelee', 3)).toContain('lonely');
    });
  });
});
