/** What people do on a page, and how they notice that somebody else has done something. */
import { expect, type Locator, type Page } from '@playwright/test';
import { hydrated } from './people.ts';

/** Opens an address and waits until the page answers to clicks. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await hydrated(page);
}

/** Follows a link, with or without a new document. */
export async function follow(page: Page, link: Locator, to: RegExp): Promise<void> {
  await link.click();
  await expect(page).toHaveURL(to);
  await hydrated(page);
}

/** Presses a button of a plain form and waits for the page that answers. */
export async function send(page: Page, button: string | RegExp | Locator): Promise<void> {
  const answered = page.waitForEvent('domcontentloaded');
  const found = typeof button === 'string' || button instanceof RegExp ? page.getByRole('button', { name: button }) : button;
  await found.click();
  await answered;
  await hydrated(page);
}

/** Unfolds what stands behind a line. */
export async function unfold(page: Page, line: string | RegExp): Promise<void> {
  await page.locator('summary', { hasText: line }).first().click();
}

/** The language of the screens, chosen in the bar. */
export async function readIn(page: Page, language: string): Promise<void> {
  await page.locator('header details:has(button[name=language]) > summary').first().click();
  await send(page, page.getByRole('button', { name: language, exact: true }).first());
}

/**
 * What others do arrives by itself: it is seen on this very page, which is neither loaded again nor left. `act` is what
 * somebody else does, `see` what this person notices.
 */
export async function seenBy(page: Page, act: () => Promise<void>, see: () => Promise<void>): Promise<void> {
  await hydrated(page);
  const mark = `${page.url()} ${Math.random()}`;
  await page.evaluate((value) => Object.assign(globalThis, { stays: value }), mark);
  await act();
  await see();
  const stays = await page.evaluate(() => (globalThis as { stays?: string }).stays);
  expect(stays, `${page.url()} was not loaded again`).toBe(mark);
}
