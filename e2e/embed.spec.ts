import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('the box shows who answers in a country, and the way to all its lines', async ({ page }) => {
  await page.goto('/embed?country=KE&locale=en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kenya');
  await expect(page.locator('[data-helpline^="ke-"]').first()).toBeVisible();
  await expect(page.locator('[data-helpline] a[href^="tel:"]').first()).toBeVisible();
  await expect(page.locator('[data-emergency]').first()).toBeVisible();
  await expect(page.locator('a[href="/en/helplines/ke"]')).toHaveAttribute('target', '_blank');
});

test('the box asks where nobody knows the country, and speaks the language asked for', async ({ page }) => {
  await page.goto('/embed?locale=ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('a[href="/ar/where"]')).toBeVisible();
});

test('the box may stand in a frame of any page, and no other page may', async ({ request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy'];
  expect(await policy('/embed?country=KE')).toContain('frame-ancestors *');
  expect(await policy('/en/ke')).toContain("frame-ancestors 'none'");
});

test('nonsense in the address of the box is no error', async ({ request }) => {
  const answer = await request.get('/embed?country=%00%F0&locale=../../x');
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain('<h1');
});

test('nothing in the box stands in the way of anyone', async ({ page }) => {
  test.skip(
    !test.info().project.use.javaScriptEnabled && test.info().project.use.javaScriptEnabled !== undefined,
  );
  await page.goto('/embed?country=US&locale=en');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
