import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { words } from './fixtures/messages';
import { expect, test } from './fixtures/test';

const HARD_NIGHTS = '/guides/when-you-think-about-suicide';

/** Opens one of the small things inside a guide, as a reader does. */
async function open(page: Page, kind: string) {
  const fold = page.locator(`[data-fold="${kind}"]`);
  await fold.locator('summary').click();
  return fold;
}

test('the breathing figure rests until the reader opens it, and closing it puts it away', async ({
  page,
}) => {
  await page.goto('/en/guides/panic-and-anxiety');
  const running = () => page.evaluate(() => document.getAnimations().length);
  const figure = page.locator('.breathe');
  expect(await running()).toBe(0);
  await expect(figure).toBeHidden();
  const fold = await open(page, 'breathe');
  await expect(figure).toBeVisible();
  await expect.poll(running).toBeGreaterThan(0);
  await fold.locator('summary').click();
  await expect(figure).toBeHidden();
});

test('where less motion is asked for, only the words of the rhythm change', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/guides/sleep');
  await open(page, 'breathe');
  const names = await page.evaluate(() =>
    document.getAnimations().map((each) => (each as CSSAnimation).animationName),
  );
  expect(names.sort()).toEqual(['breathe-in', 'breathe-out']);
});

for (const slug of ['panic-and-anxiety', 'after-a-suicide', 'online-hate-and-bullying', 'self-harm-urges']) {
  test(`the five senses of ${slug} can be ticked, and no box has a name to be sent under`, async ({
    page,
  }) => {
    await page.goto(`/en/guides/${slug}`);
    const fold = await open(page, 'ground');
    const boxes = fold.getByRole('checkbox');
    await expect(boxes).toHaveCount(5);
    await fold.getByText(words('en')('widgets.ground.hear')).click();
    await expect(boxes.nth(2)).toBeChecked();
    await page.keyboard.press('Space');
    await expect(boxes.nth(2)).not.toBeChecked();
    expect(
      await boxes.evaluateAll(
        (all) => all.filter((box) => box.closest('form') ?? box.hasAttribute('name')).length,
      ),
    ).toBe(0);
  });
}

for (const locale of ['en', 'es', 'ar']) {
  test(`the safety plan in ${locale} takes seven answers that nothing keeps and nothing could send`, async ({
    page,
  }) => {
    await page.goto(`/${locale}${HARD_NIGHTS}`);
    const fold = await open(page, 'plan');
    const fields = fold.getByRole('textbox');
    await expect(fields).toHaveCount(7);
    for (const field of await fields.all()) {
      await expect(field).toHaveAttribute('autocomplete', 'off');
      await expect(field).toHaveAttribute('spellcheck', 'false');
      expect(await field.evaluate((each) => each.closest('form') ?? each.getAttribute('name'))).toBeNull();
    }
    await fold.getByLabel(words(locale)('widgets.plan.people')).fill('Amina');
    expect(
      await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
    ).toBe(0);
    await page.reload();
    expect(
      await fields.evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value).join('')),
    ).toBe('');
  });
}

test('the button prints the plan alone, with every word that was typed', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'The button is shown by the script.');
  await page.addInitScript(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await page.goto(`/en${HARD_NIGHTS}`);
  const fold = await open(page, 'plan');
  const long = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n');
  await fold.getByRole('textbox').first().fill(long);
  await fold.getByRole('button').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeHidden();
  await expect(fold.getByText(words('en')('widgets.plan.signs'))).toBeVisible();
  await expect(fold.getByRole('textbox')).toHaveCount(0);
  const label = fold.locator('label').first();
  expect(await label.evaluate((each) => getComputedStyle(each, '::after').content)).toContain('line 39');
  expect((await label.boundingBox())!.height).toBeGreaterThan(40 * 20);
});

for (const slug of ['low-mood', 'loneliness', 'self-harm-urges', 'when-you-think-about-suicide']) {
  test(`the first messages of ${slug} open in the message app with their words`, async ({ page }) => {
    await page.goto(`/en/guides/${slug}`);
    const fold = await open(page, 'message');
    const links = fold.getByRole('link', { name: words('en')('widgets.message.sms') });
    await expect(links).toHaveCount(3);
    const pairs = await links.evaluateAll((all) =>
      all.map((each) => [
        (each as HTMLAnchorElement).href,
        each.parentElement?.querySelector('p')?.textContent,
      ]),
    );
    for (const [href, text] of pairs) {
      expect(href).toMatch(/^sms:\?&body=/);
      expect(decodeURIComponent(href!.slice('sms:?&body='.length))).toBe(text);
    }
  });
}

test('a guide that has not spoken of suicide or self-harm offers messages that do not either', async ({
  page,
}) => {
  await page.goto('/en/guides/loneliness');
  expect(await page.locator('[data-fold="message"]').innerText()).not.toMatch(/suicide|hurt/i);
});

test('a first message is copied where the browser cannot share', async ({
  page,
  context,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'The button is shown by the script.');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.goto('/en/guides/loneliness');
  const fold = await open(page, 'message');
  const t = words('en');
  await fold
    .getByRole('button', { name: t('widgets.message.share') })
    .first()
    .click();
  await expect(fold.getByRole('button', { name: t('widgets.message.copied') })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(t('widgets.message.talk'));
});

test('where a phone may be watched, no message is offered to send', async ({ page }) => {
  await page.goto('/en/guides/unsafe-at-home');
  await expect(page.locator('a[href^="sms:"], [data-fold="message"]')).toHaveCount(0);
});

for (const [locale, theme] of [
  ['en', 'light'],
  ['en', 'dark'],
  ['ar', 'light'],
  ['ar', 'dark'],
] as const) {
  test(`opened, the small things stand in nobody's way (${locale}, ${theme})`, async ({
    page,
    javaScriptEnabled,
  }) => {
    test.skip(javaScriptEnabled === false, 'axe needs JavaScript.');
    await page.emulateMedia({ colorScheme: theme });
    for (const slug of ['panic-and-anxiety', 'when-you-think-about-suicide']) {
      await page.goto(`/${locale}/guides/${slug}`);
      for (const summary of await page.locator('[data-fold] > summary').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
}
