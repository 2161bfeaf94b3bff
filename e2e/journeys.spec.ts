import { ADDRESSES } from './fixtures/addresses';
import { countryName, panelWords, words } from './fixtures/messages';
import { expect, test } from './fixtures/test';

const CRISIS = { en: 'i want to kill myself', ar: 'اريد ان اموت' } as const;
const HARMLESS = { en: 'making connections', ar: 'صديق' } as const;

for (const locale of ['en', 'ar'] as const) {
  const t = words(locale);
  const panel = panelWords(locale);

  test.describe(`a visitor who reads ${locale}`, () => {
    test.use({ locale });
    test('comes from Kenya and finds a line on the first page', async ({ page, visit }) => {
      await visit.from('KE');
      await page.goto('/');
      await expect(page).toHaveURL(`/${locale}/ke`);
      await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
      await expect(
        page.getByText(t('country.stated', { country: countryName(locale, 'KE') })).first(),
      ).toBeVisible();
      const line = page.locator('article[data-helpline]').first();
      await expect(line.locator('a[href^="tel:"]').first()).toBeVisible();
    });

    test('types a cry for help and meets a person to talk to before anything else', async ({
      page,
      visit,
    }) => {
      await visit.from('GB');
      await page.goto(`/${locale}/gb`);
      await page.getByRole('searchbox').fill(CRISIS[locale]);
      await page.getByRole('button', { name: t('search.submit') }).click();
      await expect(page).toHaveURL(`/${locale}/search`);
      const main = page.locator('main');
      await expect(main).toHaveAttribute('data-support', 'crisis');
      await expect(main).toHaveAttribute('data-topic', 'suicide');
      await expect(
        main.locator('article[data-helpline]').first().locator('a[href="tel:116123"]'),
      ).toBeVisible();
      await expect(main.locator('a[data-emergency]').first()).toBeVisible();
      expect(await page.content()).not.toContain(CRISIS[locale]);
      expect(await page.title()).not.toContain(CRISIS[locale]);
      await expect(page.getByRole('searchbox')).toHaveValue('');
      await page.goBack();
      await expect(page.getByRole('searchbox')).toHaveValue('');
      await page.goForward();
      // What was asked for stays one tap away.
      await expect(page.locator('article[data-guide]').first()).toBeHidden();
      await page.getByText(t('search.openGuides')).click();
      await expect(page.locator('article[data-guide]').first()).toBeVisible();
    });

    test('follows a link from an app with a cry for help in it', async ({
      page,
      visit,
      javaScriptEnabled,
    }) => {
      await visit.from('KE');
      await page.goto(`/${locale}/search?q=${encodeURIComponent(CRISIS[locale])}`);
      await expect(page.locator('main')).toHaveAttribute('data-support', 'crisis');
      await expect(page.getByRole('heading', { name: panel('emergency.title') })).toBeVisible();
      expect(await page.content()).not.toContain(CRISIS[locale]);
      if (javaScriptEnabled !== false) await expect(page).toHaveURL(`/${locale}/search`);
    });

    test('goes Back from a guide to the results', async ({ page, visit }) => {
      await visit.from('GB');
      await page.goto(`/${locale}/gb`);
      await page.getByRole('searchbox').fill(HARMLESS[locale]);
      await page.getByRole('button', { name: t('search.submit') }).click();
      await page.locator('article[data-guide] a').first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/guides/`));
      await page.goBack();
      await expect(page).toHaveURL(`/${locale}/search`);
      await expect(page.locator('article[data-guide]').first()).toBeVisible();
    });

    test('changes the country, and keeps it from then on', async ({ page, context, visit }) => {
      await visit.from('KE');
      await page.goto(`/${locale}/ke`);
      expect(await context.cookies()).toEqual([]);
      await page.getByRole('link', { name: t('country.change') }).click();
      await expect(page.getByText(t('where.cookie'))).toBeVisible();
      await page.getByRole('combobox').selectOption('br');
      await page.getByRole('button', { name: t('where.submit') }).click();
      await expect(page).toHaveURL(`/${locale}/br`);
      const [cookie] = await context.cookies();
      expect(cookie).toMatchObject({
        name: 'country',
        value: 'br',
        httpOnly: true,
        sameSite: 'Lax',
        expires: -1,
      });
      await page.goto('/');
      await expect(page).toHaveURL(`/${locale}/br`);
    });

    test('is told the truth in a country without lines, and what to do', async ({ page, visit }) => {
      await visit.from('KE');
      await page.goto(`/${locale}/ai`);
      await expect(
        page.getByRole('heading', { name: t('helplines.none', { country: countryName(locale, 'AI') }) }),
      ).toBeVisible();
      await expect(page.locator('a[data-emergency="911"]')).toBeVisible();
      await expect(page.locator('article[data-helpline^="zz-"]').first()).toBeVisible();
    });

    test('opens a guide from its short link, and goes on to the lines near them', async ({ page, visit }) => {
      await visit.from('GB');
      await page.goto('/g/supporting-a-friend');
      await expect(page).toHaveURL(`/${locale}/guides/supporting-a-friend`);
      await expect(page.getByText(t('guides.unreviewed')).first()).toBeVisible();
      await expect(page.getByText(t('guides.notCare'))).toBeVisible();
      await page
        .getByRole('link', { name: t('guides.findHelp') })
        .last()
        .click();
      await expect(page).toHaveURL(`/${locale}/helplines/gb`);
    });

    test('sees who answers now', async ({ page, visit }) => {
      await visit.from('GB');
      await page.goto(`/${locale}/helplines/gb`);
      await page.getByRole('button', { name: t('helplines.findNow') }).click();
      await expect(page).toHaveURL(`/${locale}/helplines/gb/find`);
      await expect(
        page.locator('article[data-helpline="gb-samaritans"]').getByText(t('line.openAlways')),
      ).toBeVisible();
    });
  });
}

test('a visitor whose browser speaks of another country is asked', async ({ page, visit }) => {
  await visit.from('KE');
  const response = await page.request.get('/', {
    maxRedirects: 0,
    headers: { 'X-Forwarded-For': ADDRESSES.KE, 'Accept-Language': 'ko-KR' },
  });
  expect(response.headers().location).toBe('/en/where/ke');
  const t = words('en');
  await page.goto('/en/where/ke');
  await page.getByRole('button', { name: t('country.askYes', { country: 'Kenya' }) }).click();
  await expect(page).toHaveURL('/en/ke');
});

test('anyone can try another country', async ({ page, visit }) => {
  await visit.from('GB');
  await page.goto('/?country=ke');
  await expect(page).toHaveURL('/en/ke');
});

test('a visitor from nowhere is asked for the country, with emergency advice at hand', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/where$/);
  await expect(page.locator('a[data-emergency]').first()).toBeVisible();
  await expect(page.locator('article[data-helpline]').first()).toBeVisible();
});

test('a cry for help from nowhere is answered with support and the list of countries', async ({ page }) => {
  await page.goto(`/en/search?q=${encodeURIComponent(CRISIS.en)}`);
  await expect(page.locator('main')).toHaveAttribute('data-support', 'crisis');
  await expect(page.getByRole('combobox')).toBeVisible();
  await expect(page.locator('a[data-emergency]').first()).toBeVisible();
});
