import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from './fixtures/test';
import { ask } from './fixtures/wire';

const DOCUMENT = 14_000;
const LONGEST_DIRECTORY = 20_000;
const PAGE_VIEW = 20_000;
const SCRIPT = 2_000;

const countries = readdirSync(new URL('../content/helplines/', import.meta.url))
  .filter((name) => /^[a-y][a-z]\.yaml$/.test(name))
  .map((name) => name.slice(0, 2));
const guides = readdirSync(new URL('../content/guides/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const locales = (
  parse(readFileSync(new URL('../content/locales.yaml', import.meta.url), 'utf8')) as {
    code: string;
    enabled: boolean;
  }[]
).flatMap(({ code, enabled }) => (enabled ? [code] : []));

for (const locale of locales) {
  test(`every home and every guide in ${locale} fits into one flight of ${DOCUMENT} bytes`, async ({
    baseURL,
  }) => {
    const heavy: string[] = [];
    for (const path of [
      ...countries.map((code) => `/${code}`),
      ...guides.map((slug) => `/guides/${slug}`),
      '/guides',
      '/where',
      '/about',
      '/privacy',
      '/topics/mood',
      '/about/translations',
    ]) {
      const { bytes, status } = await ask(baseURL!, `/${locale}${path}`);
      if (status !== 200 || bytes > DOCUMENT) heavy.push(`${path}: ${bytes} bytes, status ${status}`);
    }
    expect(heavy).toEqual([]);
  });

  test(`every directory in ${locale} stays under ${LONGEST_DIRECTORY} bytes`, async ({ baseURL }) => {
    const heavy: string[] = [];
    for (const code of countries) {
      const { bytes, status } = await ask(baseURL!, `/${locale}/helplines/${code}`);
      if (status !== 200 || bytes > LONGEST_DIRECTORY)
        heavy.push(`${code}: ${bytes} bytes, status ${status}`);
    }
    expect(heavy).toEqual([]);
  });

  test(`a search with the support panel in ${locale} fits into one flight`, async ({ baseURL }) => {
    for (const country of ['ke', 'gb', 'us', 'eg', 'ai', '']) {
      const { bytes, body } = await ask(baseURL!, `/${locale}/search`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: `q=suicide&country=${country}`,
      });
      expect(body).toContain('data-support="crisis"');
      expect(bytes, `from ${country || 'nowhere'}`).toBeLessThanOrEqual(DOCUMENT);
    }
  });
}

test('a cold view is at most three requests and 20 kB, of which 2 kB are script', async ({ baseURL }) => {
  for (const path of [
    '/en/us',
    '/en/guides/when-you-think-about-suicide',
    '/ar/guides/when-you-think-about-suicide',
  ]) {
    const page = await ask(baseURL!, path);
    const addresses = [...page.body.matchAll(/<(?:script|link|img)[^>]+(?:src|href)="(\/[^"]+)"/g)]
      .map((match) => match[1]!)
      .filter((address) => !locales.includes(address.split('/')[1]!));
    const parts = await Promise.all(addresses.map((address) => ask(baseURL!, address)));
    expect(addresses.length + 1).toBeLessThanOrEqual(3);
    expect(page.bytes + parts.reduce((sum, part) => sum + part.bytes, 0)).toBeLessThanOrEqual(PAGE_VIEW);
    const script = parts.find((part) => String(part.headers['content-type']).startsWith('text/javascript'));
    expect(script?.bytes).toBeLessThanOrEqual(SCRIPT);
  }
});
