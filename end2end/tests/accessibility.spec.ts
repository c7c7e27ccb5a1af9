/** axe finds nothing on any page, in light and dark: each page with the person who sees most of it. */
import { axeCheck, expect, findPlaces, hydrated, type Page, type Places, test } from '../fixtures.ts';

type Pages = (places: Places) => string[];

const GUEST: Pages = ({ school, project, slug, publicPage }) => [
  '/en/',
  '/en/about',
  '/en/reasons',
  '/en/map',
  '/en/map/it',
  `/en/schools/${school}`,
  `/en/projects/${project}`,
  '/en/conduct',
  '/en/privacy',
  '/en/accessibility',
  '/en/contact',
  '/en/spaces',
  `/en/spaces/${slug}`,
  `/en/spaces/${slug}/${publicPage}`,
  '/en/pupils',
  '/en/sign-in',
  '/en/lost-password',
  '/en/register',
];

const TEACHER: Pages = ({ conversation, person, project }) => [
  '/desktop',
  '/account',
  '/second-factor',
  '/mailbox',
  `/mailbox/new?to=${person}`,
  `/mailbox/${conversation}`,
  '/reported',
  '/notices',
  '/profile',
  '/profile/edit',
  '/profile/privacy',
  `/people/${person}`,
  '/school',
  '/twinfinder',
  '/candidates',
  '/projects',
  `/projects/new?partner=${person}`,
  `/projects/${project}`,
  `/projects/${project}/edit`,
  `/projects/${project}/versions?old=1&new=1`,
  '/spaces',
];

const FOUNDER: Pages = ({ space, page }) =>
  ['', '/pages', '/pages/new', `/pages/${page}`, `/pages/${page}/edit`, `/pages/${page}/versions`, `/pages/${page}/rights`, '/team', '/pupils/new', '/publish'].map(
    (rest) => `/spaces/${space}${rest}`,
  );

const SETS: { title: string; who?: RegExp; pages: Pages }[] = [
  { title: 'what guests read', pages: GUEST },
  { title: 'what teachers use', who: /^Chiara/, pages: TEACHER },
  { title: 'a space', who: /^Chiara/, pages: FOUNDER },
  { title: 'the waiting room', who: /^Giulia/, pages: () => ['/waiting'] },
  { title: 'an invitation', who: /^Piotr/, pages: ({ space }) => [`/invitations/${space}`] },
  {
    title: 'the desk of a unit',
    who: /^officer.*unit of Italy\b/,
    pages: ({ unitProject, school }) => [
      '/desktop',
      '/unit/registrations',
      '/unit/register',
      '/unit/schools',
      '/unit/schools?words=nowhere&twice=1',
      '/unit/schools/fields',
      `/unit/schools/${school}?find=scuola`,
      '/unit/projects',
      `/unit/projects/${unitProject}`,
      '/unit/reports',
      '/unit/pupils',
      '/unit/contact',
    ],
  },
  { title: 'the office', who: /^central officer/, pages: () => ['/office/units', '/office/style', '/office/outbox'] },
  { title: 'what pupils use', who: /, pupil in/, pages: ({ space }) => ['/pupil', '/pupil/tell', '/pupil/profile', `/spaces/${space}`, `/spaces/${space}/pages`, `/spaces/${space}/team`] },
];

test.describe.configure({ mode: 'parallel', timeout: 240_000 });

/** Opens every fold and menu of a page, so that what lies inside is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => all.slice(0, 12).forEach((it) => it.setAttribute('open', '')));
}

for (const { title, who, pages } of SETS) {
  test(`${title}: axe finds nothing`, async ({ openContext, openAs, browser, server }) => {
    const places = await findPlaces(browser, server);
    const page = who ? await openAs(who) : await (await openContext()).newPage();
    for (const path of pages(places)) {
      await page.goto(path);
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
