import { words } from './fixtures/messages';
import { expect, test } from './fixtures/test';
import { ask } from './fixtures/wire';

for (const locale of ['en', 'es', 'ar'] as const) {
  const t = words(locale);

  test.describe(`the directory in ${locale}`, () => {
    test('narrows the lines by a form, and says in its first heading how many fit what', async ({ page }) => {
      await page.goto(`/${locale}/helplines/gb`);
      const form = page.locator('form').filter({ has: page.locator('#find-topic') });
      await expect(form.getByRole('button').first()).toHaveText(t('helplines.findNow'));
      await page.getByText(t('find.narrow')).click();
      await page.locator('#find-topic').selectOption('suicide');
      await page.locator('#find-channel').selectOption('written');
      await page.locator('#find-region').selectOption('GB-SCT');
      await page.getByRole('checkbox', { name: t('find.field.open') }).uncheck();
      await page.getByRole('button', { name: t('find.show') }).click();
      await expect(page).toHaveURL(`/${locale}/helplines/gb/find`);
      const count = await page.locator('article[data-helpline]').count();
      expect(count).toBeGreaterThan(0);
      const heading = page.locator('h1');
      const what = [t('topic.suicide'), t('find.way.written')].join(t('line.comma'));
      await expect(heading).toContainText(t('find.title', { count, what }));
      // The form keeps the question, so that one can go on from it.
      await expect(page.locator('#find-topic')).toHaveValue('suicide');
      await expect(page.locator('#find-region')).toHaveValue('GB-SCT');
    });

    test('shows who answers now first, and those that are closed after one more tap', async ({ page }) => {
      await page.goto(`/${locale}/helplines/gb`);
      await page.getByRole('button', { name: t('helplines.findNow') }).click();
      await expect(page.locator('h1')).toContainText(t('find.openNow'));
      const open = await page.locator('article[data-helpline]').count();
      await page.getByRole('button', { name: t('find.closedToo') }).click();
      await expect(page.locator('h1')).toContainText(t('find.everything'));
      expect(await page.locator('article[data-helpline]').count()).toBeGreaterThanOrEqual(open);
    });

    test('offers the nearest lines where none fits, and says what it left out', async ({ page }) => {
      await page.goto(`/${locale}/helplines/ke/find?topic=perinatal&open=0`);
      await expect(page.locator('h1')).toHaveText(t('find.title', { count: 0, what: t('topic.perinatal') }));
      await expect(page.getByText(t('find.loosened', { what: t('topic.perinatal') }))).toBeVisible();
      await expect(page.locator('article[data-helpline]').first()).toBeVisible();
      await expect(page.locator('a[data-emergency]').first()).toBeVisible();
    });

    test('says of each line how its number is known, whom to try next and who runs it', async ({ page }) => {
      await page.goto(`/${locale}/helplines/us`);
      const line = page.locator('article[data-helpline="us-trans-lifeline"]');
      const next = t('line.noAnswer', { line: '\uE000' }).split('\uE000')[0]!.trim();
      await expect(line.getByText(next)).toBeVisible();
      const sources = line.locator('details');
      await expect(sources.locator('summary')).toContainText(t('line.confidence.directories'));
      await sources.locator('summary').click();
      await expect(sources.getByText(t('line.wholeCountry'))).toBeVisible();
      await expect(sources.getByText(t('line.callsEmergency.consent'))).toBeVisible();
      await expect(sources.locator('a[href^="https://"]').first()).toBeVisible();
      // Nothing is said about a line of which nobody read it.
      const silent = page.locator('article[data-helpline="us-988-lifeline"]');
      await expect(silent.locator('details')).not.toContainText(t('line.callsEmergency.may'));
    });

    test('tells whoever looks for a service that has ended where to go now, and never offers its number', async ({
      page,
    }) => {
      await page.goto(`/${locale}/search?country=kr&q=${encodeURIComponent('phone 1393')}`);
      const notice = page.locator('[data-closed="kr-1393"]');
      await expect(notice.getByText(t('closed.instead'))).toBeVisible();
      await expect(notice.locator('a[href="tel:109"]')).toBeVisible();
      await expect(page.locator('a[href="tel:1393"]')).toHaveCount(0);
      await page.goto(`/${locale}/search?country=us&q=NEDA+helpline`);
      await expect(page.locator('main [data-closed]').first()).toHaveAttribute(
        'data-closed',
        'us-neda-helpline',
      );
      await expect(page.locator('main [data-closed]').getByText(t('closed.noSuccessor'))).toBeVisible();
      await page.goto(`/${locale}/helplines/kr#kr-1393`);
      await expect(page.locator('li#kr-1393')).toContainText('1393');
      await expect(page.locator('a[href="tel:1393"]')).toHaveCount(0);
    });

    test('says how emergency numbers are known, and how to reach them without a voice', async ({ page }) => {
      await page.goto(`/${locale}/helplines/gb`);
      await expect(page.getByText(t('emergency.confidence.government'))).toBeVisible();
      await expect(page.getByRole('heading', { name: t('emergency.access.title') })).toBeVisible();
      await expect(page.locator('a[href="sms:999"]')).toBeVisible();
      await expect(page.getByText(t('emergency.access.register'))).toBeVisible();
      await page.goto(`/${locale}/helplines/au`);
      await expect(page.locator('a[href="sms:106"]')).toHaveCount(0);
      await expect(page.locator('main')).toContainText('106');
    });

    test('answers nonsense with a clear word and with lines', async ({ page }) => {
      await page.goto(
        `/${locale}/helplines/ke/find?topic=%3Cscript%3E&region=US-CA&language=${'x'.repeat(900)}`,
      );
      const fields = ['topic', 'language', 'region'] as const;
      const said = t('find.misread', {
        fields: fields.map((field) => t(`find.field.${field}`)).join(t('line.comma')),
      });
      await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
      await expect(page.locator('article[data-helpline]').first()).toBeVisible();
    });
  });
}

test('a region keeps national lines and drops those of other regions', async ({ page }) => {
  await page.goto('/en/helplines/gb/find?region=GB-SCT&open=0');
  await expect(page.locator('article[data-helpline="gb-samaritans"]')).toBeVisible();
  const text = await page.locator('main').innerText();
  expect(text).toContain('Scotland');
  expect(text).not.toMatch(/part of the country: England\b/);
});

for (const [what, sent] of Object.entries({
  'more than a form may hold': { body: `topic=suicide&rest=${'x'.repeat(200_000)}` },
  'bytes that are no text': { body: 'topic=%ff%fe&open=%00' },
  'fields that stand twice': { body: 'topic=suicide&topic=gambling&open=1&open=0' },
})) {
  test(`a question with ${what} gets an answer`, async ({ baseURL }) => {
    const answer = await ask(baseURL!, '/en/helplines/gb/find', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      ...sent,
    });
    expect([200, 413]).toContain(answer.status);
    expect(answer.body).toContain('tel:');
    expect(answer.headers['set-cookie']).toBeUndefined();
    if (answer.status === 200) expect(answer.headers['cache-control']).toBe('private, no-cache');
  });
}
