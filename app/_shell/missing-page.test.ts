import { describe, expect, it, vi } from 'vitest';
import type * as guidesModule from '@/lib/data/guides';

vi.mock('@/lib/data/guides', async (original) => ({
  ...(await original<typeof guidesModule>()),
  currentSlug: (slug: string) => (slug === 'old-name' ? 'supporting-a-friend' : null),
}));

const { missingPage } = await import('./missing-page');
const { GET: shortLink } = await import('../g/[slug]/route');

const ask = (path: string) =>
  new Request(`http://localhost${path}`, { headers: { 'Accept-Language': 'es' } });

describe('a guide that had another name once', () => {
  it.each([
    ['/en/guides/old-name', '/en/guides/supporting-a-friend'],
    ['/ar/guides/old-name', '/ar/guides/supporting-a-friend'],
  ])('is found at %s, for good', async (path, now) => {
    const answer = await missingPage(ask(path));
    expect([answer.status, answer.headers.get('location')]).toEqual([308, now]);
  });

  it('is found by its old short link', async () => {
    const answer = await shortLink(ask('/g/old-name'), { params: Promise.resolve({ slug: 'old-name' }) });
    expect(answer.headers.get('location')).toBe('/es/guides/supporting-a-friend');
  });

  it.each(['/en/guides/nope', '/xx/guides/old-name', '/en/guides/old-name/more'])(
    'leads nowhere from %s',
    async (path) => {
      expect((await missingPage(ask(path))).status).toBe(404);
    },
  );
});
