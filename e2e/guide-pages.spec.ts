import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { parse } from 'yaml';
import { words } from './fixtures/messages';
import { expect, test } from './fixtures/test';
import { ask } from './fixtures/wire';

interface Row {
  code: string;
  name: string;
}
const rows = parse(readFileSync(new URL('../content/locales.yaml', import.meta.url), 'utf8')) as Row[];

for (const [locale, slug] of [
  ['en', 'panic-and-anxiety'],
  ['ar', 'when-you-think-about-suicide'],
] as const) {
  const t = words(locale);

  test(`every heading of a guide in ${locale} is a link to itself and says nothing else`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/guides/${slug}`);
    const headings = await page.locator('.prose h2:not(#next-minute), .prose h3').evaluateAll((all) =>
      all.map((each) => ({
        id: each.id,
        href: each.querySelector('a')?.getAttribute('href'),
        alone: each.textContent === each.querySelector('a')?.textContent,
      })),
    );
    expect(headings.length).toBeGreaterThan(5);
    for (const { id, href, alone } of headings) expect([href, alone]).toEqual([`#${id}`, true]);
  });

  test(`choosing a heading in ${locale} leads to it, and with the script its address is copied and said`, async ({
    page,
    context,
    javaScriptEnabled,
  }) => {
    const script = javaScriptEnabled !== false;
    if (script) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${locale}/guides/${slug}`);
    const heading = page.locator('.prose h2 > a').nth(1);
    await heading.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#./);
    if (!script) return;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await expect(page.getByRole('status')).toHaveText(t('guides.copied'));
  });
}

test('the contents list leads to each section, and "next" walks through all guides in the order of the index', async ({
  page,
}) => {
  await page.goto('/en/guides');
  const order = await page
    .locator('[data-guide]')
    .evaluateAll((all) => all.map((each) => each.dataset['guide']));
  expect(order.length).toBeGreaterThan(15);
  await page.goto(`/en/guides/${order[0]}`);
  await expect(page.locator('a[rel="prev"]')).toHaveCount(0);
  for (const slug of order) {
    await expect(page).toHaveURL(`/en/guides/${slug}`);
    const anchors = await page
      .locator('nav[aria-labelledby="contents"] a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(anchors.length).toBeGreaterThan(2);
    for (const anchor of anchors) await expect(page.locator(`[id="${anchor!.slice(1)}"]`)).toHaveCount(1);
    if (slug !== order.at(-1)) await page.locator('a[rel="next"]').click();
  }
  await expect(page.locator('a[rel="next"]')).toHaveCount(0);
  await page.locator('a[rel="prev"]').click();
  await expect(page).toHaveURL(`/en/guides/${order.at(-2)}`);
});

for (const locale of ['en', 'es', 'ar']) {
  test(`the index in ${locale} begins with topics, each of which leads to guides and keeps the tab neutral`, async ({
    page,
  }) => {
    const t = words(locale);
    await page.goto(`/${locale}/guides`);
    const topics = page.locator('nav[aria-labelledby="topics"] a');
    const addresses = await topics.evaluateAll((all) => all.map((each) => each.getAttribute('href')!));
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) {
      await page.goto(address);
      expect(await page.locator('[data-guide]').count()).toBeGreaterThan(0);
      await expect(page).toHaveTitle(new RegExp(`^${t('guides.tab')} · `));
      await expect(page.locator('[aria-current="page"]')).toHaveAttribute('href', address);
    }
  });

  test(`every page in ${locale} names who runs this copy and leads to what happens with a complaint`, async ({
    page,
  }) => {
    const t = words(locale);
    for (const path of ['/ke', '/guides/sleep', '/helplines/gb', '/privacy', '/search']) {
      await page.goto(`/${locale}${path}`);
      const footer = page.locator('footer');
      await expect(footer).toContainText(t('footer.noOperator'));
      await expect(footer).toContainText(t('footer.noContact'));
      await footer.getByRole('link', { name: t('footer.complaints') }).click();
      await expect(page).toHaveURL(`/${locale}/about#complaints`);
      await expect(page.locator('#complaints')).toContainText(t('about.noComplaints'));
    }
  });

  test(`the table of languages in ${locale} has a row for each, and says that nobody has read them`, async ({
    page,
  }) => {
    const t = words(locale);
    await page.goto(`/${locale}/about/translations`);
    for (const { name } of rows)
      await expect(page.locator('tbody th').getByText(name, { exact: true })).toBeVisible();
    const spanish = page.locator('tbody').filter({ hasText: 'Español' });
    await expect(spanish).toContainText(t('translations.nobody'));
    await expect(spanish).toContainText(t('translations.complete'));
    await expect(page.locator('main')).toContainText(t('translations.noClinician'));
  });
}

test('a guide on paper has its text and a code of its short link, and none of the screen', async ({
  page,
  baseURL,
}) => {
  const t = words('en');
  await page.goto('/en/guides/when-you-think-about-suicide');
  await page.getByRole('link', { name: t('guides.print') }).click();
  const address = `${baseURL!.replace('http://', '')}/g/when-you-think-about-suicide`;
  await expect(page.getByRole('img', { name: t('print.code', { address }) })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  for (const gone of ['header', 'footer', 'button', 'details', 'textarea', 'main nav'])
    expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
  const { status, headers } = await ask(baseURL!, '/g/when-you-think-about-suicide', {
    headers: { 'Accept-Language': 'en' },
  });
  expect([status, headers.location]).toEqual([307, '/en/guides/when-you-think-about-suicide']);
});

test('a guide printed from its own page is clean too', async ({ page }) => {
  await page.goto('/en/guides/low-mood');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('article h1')).toBeVisible();
  for (const gone of ['header', 'footer', 'nav', 'button', '[data-fold]'])
    expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
});

for (const locale of ['en', 'ar']) {
  for (const theme of ['light', 'dark'] as const) {
    test(`topics, languages and the sheet stand in nobody's way (${locale}, ${theme})`, async ({
      page,
      javaScriptEnabled,
    }) => {
      test.skip(javaScriptEnabled === false, 'axe needs JavaScript.');
      await page.emulateMedia({ colorScheme: theme });
      for (const path of [
        '/topics/suicide',
        '/about/translations',
        '/about',
        '/guides/sleep',
        '/guides/supporting-a-friend/print',
      ]) {
        await page.goto(`/${locale}${path}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
          360,
        );
      }
    });
  }
}
