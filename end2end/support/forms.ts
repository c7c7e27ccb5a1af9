/** Forms as browsers post them: filled by the names of their fields, so that they are found in every language. */
import { expect, type Locator, type Page } from '@playwright/test';

export type Values = Record<string, string | boolean>;

/** The forms that post to an address. */
export const formTo = (page: Page | Locator, action: string): Locator => page.locator(`form[action$="${action}"]`);

/** Fills the fields of a form; true and false tick and untick. */
export async function fillIn(form: Locator, values: Values): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const named = form.locator(`[name="${name}"]`);
    if (typeof value === 'boolean') {
      await named.setChecked(value);
    } else if ((await named.first().evaluate((it) => it.tagName)) === 'SELECT') {
      await named.selectOption(value);
    } else if (/^(checkbox|radio)$/.test((await named.first().getAttribute('type')) ?? '')) {
      await form.locator(`[name="${name}"][value="${value}"]`).check();
    } else {
      await named.fill(value);
    }
  }
}

/** Fills a form and posts it, by the button of this value where it has several. */
export async function send(page: Page, action: string, values: Values = {}, button?: string): Promise<void> {
  const form = formTo(page, action).first();
  await fillIn(form, values);
  const buttons = form.locator(button ? `button[value="${button}"]` : 'button:not([value])');
  await expect(buttons.first(), `a button that posts to ${action}`).toBeAttached();
  await buttons.last().click();
  await page.waitForLoadState();
}
