/** The house stands: a guest's first page is whole. */
import { axeCheck, expect, expectNoHorizontalScroll, test } from '../fixtures.ts';

test('the first page opens in the language that the browser wishes', async ({ page }) => {
  const answer = await page.goto('/');
  expect(answer?.status()).toBe(200);
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('a guest is served no script', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (/\.(js|wasm)(\?|$)/.test(request.url())) scripts.push(request.url());
  });
  await page.goto('/en/', { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
});

for (const language of ['en', 'it', 'fr', 'de', 'es', 'pl']) {
  test(`the first page is accessible and fits a phone in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await axeCheck(page);
    await expectNoHorizontalScroll(page);
  });
}
