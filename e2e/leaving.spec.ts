import { words } from './fixtures/messages';
import { expect, test } from './fixtures/test';

// The exit address is another site, which the tests do not visit: a stand-in answers in its name.
test.beforeEach(async ({ context }) => {
  await context.route('https://www.bbc.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
});

for (const [locale, exit] of [
  ['en', 'https://www.bbc.com/weather'],
  ['ar', 'https://www.bbc.com/arabic'],
] as const) {
  const t = words(locale);

  test.describe(`leaving the page in ${locale}`, () => {
    test('replaces the page with one tap, so that Back does not lead to it', async ({ page }) => {
      await page.goto(`/${locale}/gb`);
      await page.goto(`/${locale}/guides/supporting-a-friend`);
      await page.getByRole('link', { name: t('exit.label') }).click();
      await expect(page).toHaveURL(exit);
      await page.goBack();
      await expect(page).toHaveURL(`/${locale}/gb`);
    });

    test('covers the page at once, before the other site has answered', async ({ page }) => {
      await page.goto(`/${locale}/gb`);
      // One look in the same turn as the click: afterwards the browser is on its way and answers no more questions.
      const seen = await page.evaluate(() => {
        document.querySelector<HTMLElement>('a[data-exit]')?.click();
        const cover = document.querySelector('[role="alert"]');
        const { width, height } = cover?.getBoundingClientRect() ?? { width: 0, height: 0 };
        return {
          words: cover?.textContent,
          title: document.title,
          main: getComputedStyle(document.querySelector('main')!).display,
          covers: width === innerWidth && height === innerHeight,
        };
      });
      expect(seen).toEqual({ words: t('exit.leaving'), title: '', main: 'none', covers: true });
      await expect(page).toHaveURL(exit);
    });

    test('works with Shift pressed three times, and says how many are left', async ({ page }) => {
      await page.goto(`/${locale}/gb`);
      await page.keyboard.press('Shift');
      await expect(page.getByRole('status')).toHaveText(t('exit.pressTwice'));
      await page.keyboard.press('Shift');
      await expect(page.getByRole('status')).toHaveText(t('exit.pressOnce'));
      await page.keyboard.press('Shift');
      await expect(page).toHaveURL(exit);
    });

    test('does not take capital letters for presses', async ({ page }) => {
      await page.goto(`/${locale}/gb`);
      await page.getByRole('searchbox').focus();
      for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
      await expect(page).toHaveURL(`/${locale}/gb`);
      await expect(page.getByRole('status')).toHaveText('');
    });

    test('stays in reach while the reader scrolls', async ({ page }) => {
      await page.goto(`/${locale}/guides/supporting-a-friend`);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await expect(page.getByRole('link', { name: t('exit.label') })).toBeInViewport();
    });
  });

  test(`without JavaScript, leaving is a plain link in ${locale}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    await context.route('https://www.bbc.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
    );
    const page = await context.newPage();
    await page.goto(`/${locale}/gb`);
    await page.getByRole('link', { name: t('exit.label') }).click();
    await expect(page).toHaveURL(exit);
    await context.close();
  });
}
