import { words } from './fixtures/messages';
import { expect, test } from './fixtures/test';

for (const [locale, cry] of [
  ['en', 'i want to die'],
  ['ar', 'اريد ان اموت'],
] as const) {
  test(`with the keyboard alone, a reader of ${locale} skips to the content, searches and reaches the first line`, async ({
    page,
    visit,
  }) => {
    const t = words(locale);
    await visit.from('GB');
    await page.goto(`/${locale}/gb`);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: t('document.skip') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.getByRole('searchbox').evaluate((box) => box === document.activeElement)) break;
    }
    await page.keyboard.type(cry);
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toHaveAttribute('data-support', 'crisis');
    const first = page.locator('article[data-helpline] a').first();
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (await first.evaluate((link) => link === document.activeElement)) break;
    }
    await expect(first).toBeFocused();
    const outline = await first.evaluate((link) => getComputedStyle(link).outlineStyle);
    expect(outline).toBe('solid');
  });
}
