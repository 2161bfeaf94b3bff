import { words } from './fixtures/messages';
import { expect, test } from './fixtures/test';

for (const locale of ['en', 'es', 'ar'] as const) {
  const t = words(locale);

  test(`the lines of a country fit on one sheet in ${locale}, on both kinds of paper`, async ({ page }) => {
    for (const country of ['us', 'nz', 'au', 'be', 'ke', 'ai', 'jp']) {
      await page.goto(`/${locale}/helplines/${country}/print`);
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await page.pdf({ format });
        const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
        expect(sheets.length, `${country}, ${format}`).toBe(1);
      }
    }
  });

  test(`the sheet in ${locale} has numbers, and a code that was drawn here`, async ({ page, baseURL }) => {
    await page.goto(`/${locale}/helplines/ke`);
    await page.getByRole('link', { name: t('print.link') }).click();
    const address = `${baseURL!.replace('http://', '')}/${locale}/helplines/ke`;
    await expect(page.getByRole('img', { name: t('print.code', { address }) })).toBeVisible();
    await expect(page.getByText(address, { exact: true })).toBeVisible();
    await expect(page.locator('a[href="tel:116"]')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('header')).toBeHidden();
    await expect(page.getByText(t('print.how'))).toBeHidden();
  });
}
