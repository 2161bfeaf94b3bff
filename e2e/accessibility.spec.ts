import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures/test';

const PAGES: Record<string, string> = {
  home: '/gb',
  'home of a country without lines': '/ai',
  directory: '/helplines/us',
  'who answers now': '/helplines/gb/find',
  'narrowed lines': '/helplines/gb/find?channel=written&audience=young-people&region=GB-SCT',
  'nearest lines': '/helplines/ke/find?topic=gambling&channel=whatsapp&open=1&audience=nonsense',
  'lines to print': '/helplines/gb/print',
  guides: '/guides',
  guide: '/guides/when-you-think-about-suicide',
  'guide in another language': '/guides/how-helplines-work',
  'search, empty': '/search',
  'search, crisis': '/search?country=gb&q=i%20want%20to%20die',
  'search, support': '/search?country=ke&q=i%20feel%20so%20sad',
  'search, from nowhere': '/search?q=suicide',
  'search, in another language than the page': '/search?country=ke&q=sitaki%20kuishi%20tena',
  'search, harmless': '/search?country=gb&q=friends',
  'search, for a service that has ended': '/search?country=us&q=neda%20helpline',
  'choosing a country': '/where',
  'doubtful country': '/where/ke',
  about: '/about',
  privacy: '/privacy',
  'page not found': '/nowhere/at/all',
};
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const locale of ['en', 'ar']) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${theme}`, () => {
      test.use({ colorScheme: theme });
      for (const [name, path] of Object.entries(PAGES)) {
        test(`${name}: nothing stands in the way of anyone`, async ({ browser, baseURL }) => {
          // A 404 is reported on the console by the browser itself, so this test opens pages of its own.
          const context = await browser.newContext({
            baseURL: baseURL!,
            colorScheme: theme,
            viewport: { width: 360, height: 800 },
          });
          const page = await context.newPage();
          await page.goto(`/${locale}${path}`);
          for (const summary of await page
            .locator('main > section > details > summary, main > details > summary')
            .all())
            await summary.click();
          const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
          ).toEqual([]);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width).toBeLessThanOrEqual(360);
          await context.close();
        });
      }
    });
  }
}

for (const width of [320, 360]) {
  test(`nothing runs out of the page at ${width} pixels, with text spaced out as a reader may set it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      '/en/us',
      '/ar/eg',
      '/en/helplines/us',
      '/en/guides/when-you-think-about-suicide',
      '/en/about/translations',
      '/ar/topics/mood',
      '/ar/search?country=eg&q=انتحار',
    ]) {
      await page.goto(path);
      // WCAG 2.2, 1.4.12. Set by script, since the pages' policy forbids added style sheets.
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('body *')) {
          element.style.setProperty('line-height', '1.5', 'important');
          element.style.setProperty('letter-spacing', '0.12em', 'important');
          element.style.setProperty('word-spacing', '0.16em', 'important');
        }
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
