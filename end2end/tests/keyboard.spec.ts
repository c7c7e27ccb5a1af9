/** The road by the keyboard alone: Tab, Enter, Space, arrows and Escape; the focus is seen at every stop. */
import { expect, hydrated, type Page, test } from '../fixtures.ts';
import { open, readIn } from '../support/acts.ts';
import { arrived, enterButton, enterLink, expectFocusSeen, opensAndCloses, tabTo, typeInto } from '../support/keyboard.ts';

test.setTimeout(240_000);

/** The menu of the bar with these words on it. */
const menu = (page: Page, words: RegExp) => page.locator('header.topbar details:visible').filter({ has: page.locator('> summary', { hasText: words }) });
const inMenu = (page: Page, link: string) => page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: link, exact: true });

test('the road by the keyboard alone', async ({ page }) => {
  let space = '';

  await test.step('past the bar, and to the page to sign in', async () => {
    await page.goto('/en/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await expectFocusSeen(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.goto('/en/');
    await tabTo(page, page.getByRole('link', { name: 'Sign in' }).first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/sign-in/);
  });

  await test.step('Chiara signs in', async () => {
    await typeInto(page, page.getByLabel('Sign-in name or e-mail address'), 'chiara');
    await typeInto(page, page.getByLabel('Password', { exact: true }), 'twinning-demo');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/desktop/);
    await hydrated(page);
  });

  await test.step('she chooses English in the bar', async () => {
    await page.keyboard.press('Tab');
    await expect(page.locator('a.skip')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await tabTo(page, page.locator('header.topbar details:has(button[name=language]) > summary').first(), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await enterButton(page, page.getByRole('button', { name: 'English', exact: true }).first());
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  await test.step('menus of the bar open, and Escape gives the focus back', async () => {
    await opensAndCloses(page, menu(page, /^Create/), 'Enter');
    await opensAndCloses(page, menu(page, /Language:/), 'Space');
    await opensAndCloses(page, menu(page, /Menu of/), 'Enter');
  });

  await test.step('she searches with words and a filter, and stays where she is', async () => {
    await enterLink(page, inMenu(page, 'TwinFinder'), /\/twinfinder$/);
    await typeInto(page, page.getByLabel('Words'), 'street');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/q=street/);
    await expect(page.getByText('“street”')).toBeVisible();
    // Who does not see the list change hears how many are left.
    await expect(page.getByRole('status').filter({ hasText: /teacher/ })).toHaveText(/match/);
    await expect(page.getByLabel('Words')).toBeFocused();
    const polish = page.getByRole('group', { name: 'Country' }).getByRole('checkbox', { name: /Poland/ });
    await tabTo(page, polish);
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/country=PL/);
    await expect(page.getByRole('navigation', { name: 'Filters in use' }).or(page.getByRole('list', { name: 'Filters in use' })).getByText('Poland')).toBeVisible();
    await expect(polish).toBeChecked();
    await expect(polish).toBeFocused();
  });

  await test.step('she puts the first one on her list', async () => {
    const add = page.getByRole('button', { name: /Add to My Candidates/ });
    const name = await page.getByRole('article').filter({ has: add }).first().getByRole('heading').innerText();
    const found = page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });
    await tabTo(page, found.getByRole('button', { name: /Add to My Candidates/ }));
    await page.keyboard.press('Enter');
    await expect(found.getByRole('link', { name: 'In My Candidates' })).toBeFocused();
    await tabTo(page, found.getByRole('link', { name: /^Write/ }), 'Shift+Tab');
  });

  await test.step('she writes to her', async () => {
    await page.keyboard.press('Enter');
    await arrived(page, /\/mailbox\/new/);
    await typeInto(page, page.getByLabel('What is it about?'), 'By the keyboard');
    await typeInto(page, page.getByLabel('Your message'), 'Shall we begin in spring?');
    await enterButton(page, page.getByRole('button', { name: 'Send' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('By the keyboard');
    await typeInto(page, page.getByLabel(/^Answer to/), 'Or in autumn?');
    await tabTo(page, page.getByRole('button', { name: 'Send', exact: true }));
    await page.keyboard.press('Space');
    await expect(page.locator('.chat')).toContainText('Or in autumn?');
    await expect(page.getByLabel(/^Answer to/)).toHaveValue('');
    await expectFocusSeen(page);
  });

  await test.step('she opens a space and makes a page', async () => {
    await enterLink(page, inMenu(page, 'TwinSpaces'), /\/spaces$/, 'Shift+Tab');
    await enterLink(page, page.getByRole('main').getByRole('link', { name: 'Lettres de ma rue' }), /\/spaces\/\d+$/);
    space = new URL(page.url()).pathname;
    await enterLink(page, page.getByRole('main').getByRole('link', { name: 'New page' }).first(), /\/pages\/new$/);
    await typeInto(page, page.getByLabel('Title'), 'Without a mouse');
    await enterButton(page, page.getByRole('button', { name: 'Create the page' }));
    await expect(page).toHaveURL(/\/pages\/\d+\/edit/);
  });

  await test.step('she writes a heading and a sentence with the bar of the editor', async () => {
    await expect(page.locator('[contenteditable=true]')).toBeVisible();
    const bar = page.getByRole('toolbar');
    await tabTo(page, bar.getByRole('button').first());
    const heading = bar.getByRole('button', { name: 'Heading' });
    for (let steps = 0; steps < 6 && !(await heading.evaluate((it) => it === document.activeElement)); steps += 1) {
      await page.keyboard.press('ArrowRight');
      await expectFocusSeen(page);
    }
    await expect(heading).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(heading).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitemradio', { name: 'Heading', exact: true })).toBeFocused();
    await expectFocusSeen(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type('The first snow');
    await page.keyboard.press('Enter');
    await page.keyboard.type('It came at night.');
    await expect(page.getByText(/Draft saved on the server at/)).toBeVisible();
    await enterButton(page, page.getByRole('button', { name: 'Show to everyone' }));
    await expect(page.getByRole('heading', { level: 2, name: 'The first snow' })).toBeVisible();
    await expect(page.getByText('It came at night.')).toBeVisible();
  });

  await test.step('the checklist of publishing is reached, and its problems lead to their fields', async () => {
    await enterLink(page, page.locator(`nav.rail a[href="${space}/publish"]`), /\/publish$/);
    await tabTo(page, page.getByRole('checkbox', { name: /^Without a mouse/ }));
    await page.keyboard.press('Space');
    await enterButton(page, page.getByRole('button', { name: 'Publish what is ticked' }));
    await expect(page.locator('.error-summary')).toBeFocused();
    await tabTo(page, page.locator('.error-summary a').first());
    await page.keyboard.press('Enter');
    const checklist = page.getByRole('group', { name: 'Please confirm' }).getByRole('checkbox');
    await expect(checklist.first()).toBeFocused();
    await expectFocusSeen(page);
    await page.keyboard.press('Space');
    await expect(checklist.first()).toBeChecked();
    await tabTo(page, checklist.last());
    await expectFocusSeen(page);
  });
});

test('an officer opens what folds in her menu by the keyboard', async ({ openAs }) => {
  const page = await openAs(/^central officer/);
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.goto('/desktop');
  await hydrated(page);
  const more = page.locator('nav.mainnav details:visible');
  await opensAndCloses(page, more, 'Enter');
  await page.keyboard.press('Enter');
  await enterLink(page, more.getByRole('link').last(), /\/(unit|office)\//);
});

test('whoever does not see a list hears it again, also when it holds as many as before', async ({ openAs }) => {
  const page = await openAs(/^Chiara/);
  await open(page, '/desktop');
  await readIn(page, 'English');
  await open(page, '/twinfinder');
  const told = page.getByRole('status').filter({ hasText: /teacher/ });
  const words = () => told.evaluate((it) => it.textContent);
  await page.getByLabel('Sort by').selectOption('stars');
  await expect(page).toHaveURL(/sort=stars/);
  await expect(told).toHaveText(/match/);
  const before = await words();
  await page.getByLabel('Sort by').selectOption('newest');
  await expect(page).toHaveURL(/sort=newest/);
  // Only a text that changes is read out; what is added to it nobody hears.
  await expect.poll(words).not.toBe(before);
  await expect(told).toHaveText(before?.trim() ?? '');
});
