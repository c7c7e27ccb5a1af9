/**
 * Every route of the product, asked for by everybody: the page, the way to sign in, or nothing. What people see is opened on
 * a screen of 320 px, without a fault. The list of routes is compared with the application's own table.
 */
import { expect, expectNoHorizontalScroll, findPlaces, hydrated, PHONE, type Page, test } from '../fixtures.ts';
import { type Answer, EVERYBODY, PEOPLE, type Person, ROUTES, type Route, tableOfRoutes } from '../support/routes.ts';

test('the list of routes is whole', () => {
  expect(Object.keys(ROUTES).sort()).toEqual(tableOfRoutes().sort());
});

/** What this person gets. */
function answerFor(person: Person, pattern: string, { sees, others, except }: Route): Answer {
  const own = except[person];
  if (own) return own;
  if (sees.includes(person)) return 'page';
  if (person === 'guest') return pattern.startsWith('/pupil') ? 'to /en/pupils' : 'to /en/sign-in';
  if (person === 'pupil' && !pattern.startsWith('/spaces/')) return 'to /pupil';
  return others;
}

/** Opens an address as people do: the page lives, and fits the screen. */
async function expectPage(page: Page, path: string, answer: Answer): Promise<void> {
  const response = await page.goto(path);
  await hydrated(page);
  if (answer.startsWith('to ')) {
    await expect.soft(page, path).toHaveURL((url) => `to ${url.pathname}` === answer);
    await hydrated(page);
  } else {
    expect.soft(`${got(response?.status())} (${response?.status()})`, path).toMatch(`${answer} (`);
    expect.soft(new URL(page.url()).pathname, path).toBe(path.split('?')[0]);
  }
  await expect.soft(page.getByRole('heading', { level: 1 }), `one heading on ${path}`).toHaveCount(1);
  // The book of styles shows a skeleton on purpose.
  if (path !== '/office/style') await expect.soft(page.locator('.skeleton, [aria-busy=true]'), `nothing is left waiting on ${path}`).toHaveCount(0);
  await expect.soft(page.locator('main#main'), `${path} has a main part`).toHaveCount(1);
  await expectNoHorizontalScroll(page);
}

/** Asks for an address without drawing it: the same answer, and the page is whole without its script. */
async function expectAnswer(page: Page, path: string, answer: Answer): Promise<void> {
  const headers = { accept: 'text/html' };
  const response = await page.request.get(path, { headers });
  // Who is refused may be told where to go instead; the page goes there by itself.
  const onwards = response.ok() ? undefined : response.headers().location;
  const end = new URL(onwards ? (await page.request.get(onwards, { headers })).url() : response.url()).pathname;
  const seen = !onwards && end === path.split('?')[0] ? got(response.status()) : `to ${end}`;
  expect.soft(seen, path).toBe(answer);
  expect.soft((await response.text()).match(/<main id="main"|class="skeleton"/g), `the page at ${path} is whole`).toEqual(['<main id="main"']);
}

const got = (status?: number): Answer => (status === 404 ? 'not found' : status === 403 ? 'refused' : 'page');

/** Who opens the public pages in the browser; for all other members they are the same. */
const READERS: Person[] = ['guest', 'waiting', 'founder', 'pupil'];

/** The part of the product that has its own frame around its pages. */
const frameOf = (pattern: string): string => /^\/(:lang|spaces\/:space|pupil)\//.exec(pattern)?.[1] ?? 'desktop';

test.describe('every route', () => {
  test.describe.configure({ mode: 'parallel', timeout: 240_000 });

  for (const person of EVERYBODY) {
    test(`opened by: ${person}`, async ({ openContext, openAs, browser, server, faults }) => {
      // What is refused or not found is told on the console by the browser itself.
      faults.allow(/the server responded with a status of 40[134]/);
      const places = await findPlaces(browser, server);
      const who = PEOPLE[person];
      const page = who ? await openAs(who, { viewport: PHONE }) : await (await openContext({ viewport: PHONE })).newPage();
      const known = new Set<string>();
      for (const [pattern, found] of Object.entries(ROUTES)) {
        const answer = answerFor(person, pattern, found);
        const frame = frameOf(pattern);
        // Every page that somebody sees is opened, and of what keeps her out one of each kind.
        const kind = `${frame}: ${answer}`;
        const opened = answer === 'page' ? frame !== ':lang' || READERS.includes(person) : !known.has(kind);
        known.add(kind);
        await (opened ? expectPage : expectAnswer)(page, found.at(places), answer);
      }
    });
  }
});
