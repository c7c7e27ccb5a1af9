/** axe finds nothing on any page, in light and dark: each route with somebody who sees much of it. */
import { axeCheck, expect, findPlaces, hydrated, type Page, type Places, test } from '../fixtures.ts';
import { PEOPLE, type Person, ROUTES, type Route } from '../support/routes.ts';

type Visit = { who: Person; at: Route['at'] };

/** Who opens a route: the first of these who sees it. */
const READERS: Person[] = ['guest', 'founder', 'completing', 'waiting', 'invited', 'officer', 'central', 'pupil'];

/** Pages that look otherwise for somebody else. */
const ALSO: Visit[] = [
  { who: 'waiting', at: () => '/waiting' },
  { who: 'completing', at: () => '/waiting' },
  { who: 'officer', at: () => '/desktop' },
  { who: 'officer', at: () => '/unit/schools?words=nowhere&twice=1' },
  { who: 'officer', at: () => '/unit/people?words=nowhere&twice=1' },
  { who: 'officer', at: ({ unitPerson }: Places) => `/unit/people/${unitPerson}?find=a` },
  { who: 'central', at: ({ suspendedPerson }: Places) => `/unit/people/${suspendedPerson}` },
  { who: 'officer', at: ({ school }: Places) => `/unit/schools/${school}?find=scuola` },
  ...['', '/pages', '/team'].map((rest): Visit => ({ who: 'pupil', at: ({ space }: Places) => `/spaces/${space}${rest}` })),
];

const VISITS: Visit[] = [
  ...Object.entries(ROUTES).map(([pattern, { at, sees }]): Visit => {
    const who = READERS.find((person) => sees.includes(person));
    if (!who) throw new Error(`nobody of these sees ${pattern}`);
    return { who, at };
  }),
  ...ALSO,
];

/** Pages that one person opens in one test. */
const TOGETHER = 12;

const SETS = READERS.flatMap((who) => {
  const pages = VISITS.filter((visit) => visit.who === who).map(({ at }) => at);
  const parts = Array.from({ length: Math.ceil(pages.length / TOGETHER) }, (_, part) => pages.slice(part * TOGETHER, (part + 1) * TOGETHER));
  return parts.map((part, number) => ({ title: `${who} ${number + 1}`, who, pages: part }));
});

test.describe.configure({ mode: 'parallel', timeout: 240_000 });

/** Opens every fold and menu of a page, so that what lies inside is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => all.slice(0, 12).forEach((it) => it.setAttribute('open', '')));
}

for (const { title, who, pages } of SETS) {
  test(`${title}: axe finds nothing`, async ({ openContext, openAs, browser, server }) => {
    const places = await findPlaces(browser, server);
    const known = PEOPLE[who];
    const page = known ? await openAs(known) : await (await openContext()).newPage();
    for (const at of pages) {
      await page.goto(at(places));
      await hydrated(page);
      await unfold(page);
      await axeCheck(page);
    }
  });
}

test('open menus, a form with errors and high contrast: axe finds nothing', async ({ openAs }) => {
  const page = await openAs(/^Chiara/);
  await page.goto('/desktop');
  await hydrated(page);
  for (const menu of await page.locator('header.topbar details > summary').all()) {
    if (!(await menu.isVisible())) continue;
    await menu.click();
    await axeCheck(page);
    await page.keyboard.press('Escape');
  }
  await page.goto('/profile/edit');
  await hydrated(page);
  await page.locator('[name=first_name]').evaluate((field: HTMLInputElement) => {
    field.required = false;
    field.value = '';
  });
  await page.locator('form[action$="/profile/save"] button[type=submit]').first().click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await axeCheck(page);
  await page.goto('/account');
  await hydrated(page);
  await page.locator('[name=contrast]').check();
  await page.locator('form:has([name=contrast]) button[type=submit]').click();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', /.+/);
  for (const path of ['/desktop', '/twinfinder', '/office/style']) {
    await page.goto(path);
    await hydrated(page);
    await axeCheck(page);
  }
});
