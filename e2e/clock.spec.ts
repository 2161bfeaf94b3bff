import { words } from './fixtures/messages';
import { expect, test } from './fixtures/test';

/** Monday evening in Kenya, where Befrienders answers by day. */
const EVENING = new Date('2026-11-23T17:00:00Z');

for (const [locale, zone] of [
  ['en', 'Africa/Nairobi'],
  ['es', 'America/Lima'],
  ['ar', 'Africa/Cairo'],
] as const) {
  const t = words(locale);

  test.describe(`a static page in ${locale}, read in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('is marked in place by the script: closed, when it opens, and who answers instead', async ({
      page,
    }) => {
      await page.clock.setFixedTime(EVENING);
      await page.goto(`/${locale}/helplines/ke`);
      const line = page.locator('article[data-helpline="ke-befrienders"]');
      const mark = line.locator('[data-hours] strong').first();
      const closed = t('now.opens', { time: '\uE000', relative: '\uE000' }).split('\uE000')[0]!;
      await expect(mark).toContainText(closed.trim());
      const inHours = new Intl.RelativeTimeFormat(locale).format(13, 'hour');
      await expect(mark).toContainText(inHours);
      const own = t('now.own', { time: '\uE000' }).replace('\uE000', '').trim();
      if (zone === 'Africa/Nairobi') await expect(mark).not.toContainText(own);
      else await expect(mark).toContainText(own);
      const instead = t('line.answersNow', { line: '\uE000' }).split('\uE000')[0]!.trim();
      const note = line.locator('p', { hasText: instead });
      const other = page.locator('article[data-everyone]', {
        hasNot: page.locator('[data-hours]:not([data-hours="24/7"])'),
      });
      if ((await other.count()) > 0) await expect(note.locator('a')).toHaveAttribute('href', /^#ke-/);
    });

    test('is marked open by day', async ({ page }) => {
      await page.clock.setFixedTime(new Date('2026-11-24T08:00:00Z'));
      await page.goto(`/${locale}/helplines/ke`);
      const mark = page.locator('article[data-helpline="ke-befrienders"] [data-hours] strong').first();
      await expect(mark).toContainText(t('now.until', { time: '\uE000' }).split('\uE000')[0]!.trim());
    });
  });

  test(`without JavaScript no page in ${locale} says open or closed that does not know the time`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    for (const path of ['/helplines/ke', '/ke', '/helplines/gb', '/us']) {
      await page.goto(`/${locale}${path}`);
      const text = await page.locator('main').innerText();
      for (const key of ['now.open', 'now.closed', 'line.openNow', 'line.closedNow'] as const)
        expect(text).not.toContain(t(key));
    }
    await context.close();
  });
}

test('a live answer adds the reader’s own clock where it differs', async ({ browser, baseURL }) => {
  const t = words('en');
  const context = await browser.newContext({ timezoneId: 'Asia/Kathmandu', baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('/en/helplines/ke/find?open=0');
  const timed = page.locator('[data-at]');
  expect(await timed.count()).toBeGreaterThan(0);
  await expect(timed.first()).toContainText(t('now.own', { time: '' }).trim());
  await context.close();
});
