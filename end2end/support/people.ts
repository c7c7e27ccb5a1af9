/** Coming and going. */
import { expect, type Page } from '@playwright/test';

/** Waits until the page answers to clicks: pages without scripts do so at once, as all do in a browser without scripts. */
export async function hydrated(page: Page): Promise<void> {
  const scripted = await page.evaluate(() => matchMedia('(scripting: enabled)').matches && document.querySelector('script[type=module]') !== null);
  if (scripted) await expect(page.locator('html[data-hydrated]')).toBeAttached({ timeout: 20_000 });
}

/** Signs in on the page that people use, with or without scripts, and waits until it has gone somewhere else. */
export async function signIn(page: Page, name: string, password: string, at = '/en/sign-in'): Promise<void> {
  await page.goto(at);
  await hydrated(page);
  // Pupils have three words instead of a password.
  const secret = 'input[type=password], input[name=words]';
  const form = page.locator(`form:has(input[type=password]), form:has(input[name=words])`);
  await form.locator('input:not([type=hidden]):not([type=password]):not([type=checkbox])').first().fill(name);
  await form.locator(secret).fill(password);
  await form.locator('button[type=submit], button:not([type])').first().click();
  await expect(page).not.toHaveURL(new RegExp(at));
  await hydrated(page);
}

/** Signs out by the form that every page of a signed-in person has. */
export async function signOut(page: Page): Promise<void> {
  const form = page.locator('form[action$="/account/leave"]').first();
  await form.evaluate((it: HTMLFormElement) => it.requestSubmit());
  await expect(page).toHaveURL(/\/(en|it|fr|de|es|pl)\//);
}
