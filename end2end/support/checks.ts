/** What must hold on any page. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe finds nothing, neither in the light theme nor in the dark one. */
export async function axeCheck(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}\n    ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`),
    );
    expect.soft(found, `accessibility of ${page.url()}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** The narrowest screen that a page must fit. */
export const PHONE = { width: 320, height: 640 };

/** At 320 px nothing lies outside the screen. */
export async function expectNoHorizontalScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  const isPhone = before?.width === PHONE.width;
  if (!isPhone) await page.setViewportSize(PHONE);
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.body.querySelectorAll('*')].filter((it) => it.getBoundingClientRect().right > clientWidth + 1);
    return outside.slice(0, 8).map((it) => `${it.tagName.toLowerCase()}.${it.getAttribute('class')} reaches ${it.getBoundingClientRect().right}`);
  });
  expect.soft(wide, `${page.url()} scrolls sideways at 320 px`).toEqual([]);
  if (before && !isPhone) await page.setViewportSize(before);
}
