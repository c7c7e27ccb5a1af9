/** Getting about by the keyboard alone, as people do who use no mouse: every stop can be seen. */
import { expect, type Locator, type Page } from '@playwright/test';
import { hydrated } from './people.ts';

/** A line around what has the focus is at least so wide, in CSS pixels. */
const LINE = 2;
/** Nobody presses Tab more often than this to get somewhere. */
const STOPS = 150;

/** Whoever presses keys sees where she is: the line is there, inside the screen, and nothing lies over all of it. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const wrong = await page.evaluate((least) => {
    const it = document.activeElement;
    if (!it || it === document.body) return 'nothing has the focus';
    const name = `${it.outerHTML.slice(0, 120)}: `;
    // The beginning of a page is no control: there the keyboard goes on, but nothing is to be pressed.
    if (it.matches('main, h1')) return null;
    const lined = (one: Element | null) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= least;
    };
    // A field leaves the line to the box that it stands in.
    const around = [it, it.parentElement, it.parentElement?.parentElement ?? null];
    if (!around.some(lined)) return `${name}no line around it`;
    const { left, right, top, bottom } = it.getBoundingClientRect();
    const inside = (x: number, y: number) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    const points = [[left + 3, top + 3], [right - 3, top + 3], [(left + right) / 2, (top + bottom) / 2], [left + 3, bottom - 3], [right - 3, bottom - 3]] as const;
    const seen = points.some(([x, y]) => {
      const above = inside(x, y) ? document.elementFromPoint(x, y) : null;
      return above !== null && (it.contains(above) || above.contains(it));
    });
    return seen ? null : `${name}something lies over it, or it is outside of the screen`;
  }, LINE);
  expect.soft(wrong, `the focus is seen on ${page.url()}`).toBeNull();
}

/** Presses Tab until this has the focus; every stop on the way is seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press(key);
    await expectFocusSeen(page);
    if (await target.evaluateAll((all) => all.some((it) => it === document.activeElement))) return;
  }
  throw new Error(`${key} never comes to ${target} on ${page.url()}`);
}

/** Goes to a field by Tab and types. */
export async function typeInto(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(words);
}

/** Goes to a link by Tab and follows it. */
export async function enterLink(page: Page, link: Locator, to: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, link, key);
  await page.keyboard.press('Enter');
  await arrived(page, to);
}

/** Waits until a new page is there to be read; the keyboard stands at its beginning. */
export async function arrived(page: Page, to: RegExp): Promise<void> {
  await expect(page).toHaveURL(to);
  await hydrated(page);
  await expectAtBeginning(page);
  // Until then nothing in it can be reached: the keyboard would go on behind it, in the foot.
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
  await expect(page.locator('main h1').first()).toBeVisible();
}

/** Goes to a button of a plain form by Tab and presses it; the page that answers is a new one. */
export async function enterButton(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  const answered = page.waitForEvent('domcontentloaded');
  await page.keyboard.press('Enter');
  await answered;
  await hydrated(page);
}

/** The keyboard goes on at the beginning of the page that has come. */
export async function expectAtBeginning(page: Page): Promise<void> {
  const where = () => page.evaluate(() => (document.activeElement?.matches('main, h1') ? 'beginning' : (document.activeElement?.outerHTML.slice(0, 120) ?? '')));
  await expect.poll(where, { message: `the focus is at the beginning of ${page.url()}` }).toBe('beginning');
}

/** A menu opens by this key; Escape closes it and leaves the focus where it was opened. */
export async function opensAndCloses(page: Page, menu: Locator, key: 'Enter' | 'Space'): Promise<void> {
  const head = menu.locator('> summary');
  await tabTo(page, head);
  await page.keyboard.press(key);
  await expect(menu).toHaveAttribute('open', '');
  await page.keyboard.press('Tab');
  await expectFocusSeen(page);
  await expect(menu.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(head).toBeFocused();
}
