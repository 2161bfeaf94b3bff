import { expect, it } from 'vitest';
import { guideTopics } from '@/lib/data/guides';
import { renderPage } from '../html-page';
import { viewFor } from '../view';
import { searchPage } from './search-page';

async function search(locale: string, query: string): Promise<string> {
  const view = viewFor(locale)!;
  const request = new Request(`http://localhost/${locale}/search?country=gb`, {
    method: 'POST',
    body: new URLSearchParams({ q: query }),
  });
  return renderPage(view, await searchPage(view, { locale }, request));
}

it.each([
  ['en', 'xqzvw'],
  ['es', 'xqzvw'],
  ['ar', '؟؟؟'],
  ['en', '🚲'],
])(
  'a search that no guide fits (%s, “%s”) offers three guides, the topics and the lines of the country',
  async (locale, query) => {
    const html = await search(locale, query);
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(new Set(main.match(/\/guides\/[a-z-]+/g)).size).toBe(3);
    for (const topic of guideTopics) expect(main).toContain(`/${locale}/topics/${topic}"`);
    expect(main).toContain(`/${locale}/helplines/gb"`);
  },
);
