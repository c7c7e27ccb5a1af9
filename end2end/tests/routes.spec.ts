/**
 * Every route of the product, asked for by everybody: the page, the way to sign in, or nothing. What people see is opened on
 * a screen of 320 px, without a fault. The list of routes is compared with the application's own table.
 */
import { readFileSync } from 'node:fs';
import { expect, expectNoHorizontalScroll, findPlaces, hydrated, PHONE, type Page, type Places, test } from '../fixtures.ts';

const PEOPLE = {
  guest: undefined,
  waiting: /^Giulia/,
  founder: /^Chiara/,
  invited: /^Piotr/,
  stranger: /project in which Chiara has no part/,
  officer: /^officer.*unit of Italy\b/,
  otherOfficer: /^officer.*unit of Poland\b/,
  central: /^central officer/,
  pupil: /^\S+ \S+, pupil/,
} as const;

type Person = keyof typeof PEOPLE;
type Answer = 'page' | 'refused' | 'not found' | `to ${string}`;

const EVERYBODY = Object.keys(PEOPLE) as Person[];
const TEACHERS: Person[] = ['founder', 'invited', 'stranger'];
const ADULTS: Person[] = ['waiting', ...TEACHERS, 'officer', 'otherOfficer', 'central'];
const OFFICERS: Person[] = ['officer', 'otherOfficer', 'central'];

interface Route {
  at: (places: Places) => string;
  /** Who sees the page. */
  sees: Person[];
  /** What all others see: guests are sent to sign in, pupils to their own pages, and the others get this. */
  others: Answer;
  /** Who sees something else. */
  except: Partial<Record<Person, Answer>>;
}

const route = (at: Route['at'], sees: Person[], others: Answer = 'refused', except: Route['except'] = {}): Route => ({ at, sees, others, except });
const fixed = (path: string, sees: Person[], others?: Answer, except?: Route['except']) => route(() => path, sees, others, except);
const ofSpace = (rest: (places: Places) => string, sees: Person[] = ['founder', 'pupil']) =>
  route((places) => `/spaces/${places.space}${rest(places)}`, sees, 'not found', sees.includes('pupil') ? {} : { pupil: 'refused' });
const publicly = (rest: (places: Places) => string) => route((places) => `/en${rest(places)}`, EVERYBODY);

const ROUTES: Record<string, Route> = {
  '/desktop': fixed('/desktop', ADULTS, 'refused', { waiting: 'to /waiting' }),
  '/account': fixed('/account', ADULTS),
  '/second-factor': fixed('/second-factor', ADULTS),
  '/mailbox': fixed('/mailbox', [...TEACHERS, ...OFFICERS]),
  '/mailbox/new': route(({ person }) => `/mailbox/new?to=${person}`, [...TEACHERS, ...OFFICERS]),
  '/mailbox/:id': route(({ conversation }) => `/mailbox/${conversation}`, ['founder'], 'not found', { waiting: 'refused' }),
  '/reported': fixed('/reported', ADULTS),
  '/unit/reports': fixed('/unit/reports', OFFICERS),
  '/notices': fixed('/notices', ADULTS),
  '/profile': fixed('/profile', ADULTS),
  '/profile/edit': fixed('/profile/edit', ADULTS),
  '/profile/privacy': fixed('/profile/privacy', ADULTS),
  '/people/:id': route(({ person }) => `/people/${person}`, [...TEACHERS, ...OFFICERS]),
  '/school': fixed('/school', ['waiting', ...TEACHERS], 'not found'),
  '/school/change': fixed('/school/change', TEACHERS),
  '/twinfinder': fixed('/twinfinder', TEACHERS),
  '/candidates': fixed('/candidates', TEACHERS),
  '/projects': fixed('/projects', ADULTS),
  '/projects/new': route(({ person }) => `/projects/new?partner=${person}`, ['founder'], 'refused', { invited: 'not found', stranger: 'not found' }),
  '/projects/:id': route(({ project }) => `/projects/${project}`, ['founder'], 'not found'),
  '/projects/:id/edit': route(({ project }) => `/projects/${project}/edit`, ['founder'], 'not found'),
  '/projects/:id/versions': route(({ project }) => `/projects/${project}/versions?old=1&new=1`, ['founder', ...OFFICERS], 'not found'),
  '/spaces': fixed('/spaces', ADULTS),
  '/invitations/:space': route(({ space }) => `/invitations/${space}`, ['invited'], 'refused', { founder: 'not found', stranger: 'not found' }),
  '/unit/pupils': fixed('/unit/pupils', OFFICERS),
  '/unit/projects': fixed('/unit/projects', OFFICERS),
  '/unit/projects/:id': route(({ unitProject }) => `/unit/projects/${unitProject}`, ['officer', 'central'], 'refused', { otherOfficer: 'not found' }),
  '/registration': fixed('/registration', [], 'to /desktop', { waiting: 'to /waiting', officer: 'refused', otherOfficer: 'refused', central: 'refused' }),
  '/waiting': fixed('/waiting', ['waiting', ...TEACHERS]),
  '/unit/registrations': fixed('/unit/registrations', OFFICERS),
  '/unit/schools': fixed('/unit/schools', OFFICERS),
  '/unit/schools/fields': fixed('/unit/schools/fields', OFFICERS),
  '/unit/schools/:id': route(({ school }) => `/unit/schools/${school}`, ['officer', 'central'], 'refused', { otherOfficer: 'not found' }),
  '/unit/contact': fixed('/unit/contact', OFFICERS),
  '/unit/register': fixed('/unit/register', OFFICERS),
  '/office/units': fixed('/office/units', ['central']),
  '/office/style': fixed('/office/style', ADULTS),
  '/office/outbox': fixed('/office/outbox', ['central']),

  '/spaces/:space/': ofSpace(() => ''),
  '/spaces/:space/pages': ofSpace(() => '/pages'),
  '/spaces/:space/pages/new': ofSpace(() => '/pages/new', ['founder']),
  '/spaces/:space/pages/:page': ofSpace(({ page }) => `/pages/${page}`),
  '/spaces/:space/pages/:page/edit': ofSpace(({ page }) => `/pages/${page}/edit`, ['founder']),
  '/spaces/:space/pages/:page/versions': ofSpace(({ page }) => `/pages/${page}/versions`),
  '/spaces/:space/pages/:page/rights': ofSpace(({ page }) => `/pages/${page}/rights`, ['founder']),
  '/spaces/:space/team': ofSpace(() => '/team'),
  '/spaces/:space/pupils/new': ofSpace(() => '/pupils/new', ['founder']),
  '/spaces/:space/publish': ofSpace(() => '/publish', ['founder']),

  '/pupil/': fixed('/pupil', ['pupil'], 'to /desktop', { waiting: 'to /waiting' }),
  '/pupil/tell': fixed('/pupil/tell', ['pupil'], 'to /desktop', { waiting: 'to /waiting' }),
  '/pupil/profile': fixed('/pupil/profile', ['pupil'], 'to /desktop', { waiting: 'to /waiting' }),

  '/:lang/': publicly(() => '/'),
  '/:lang/about': publicly(() => '/about'),
  '/:lang/reasons': publicly(() => '/reasons'),
  '/:lang/map': publicly(() => '/map'),
  '/:lang/map/:country': publicly(() => '/map/it'),
  '/:lang/schools/:id': publicly(({ school }) => `/schools/${school}`),
  '/:lang/projects/:id': publicly(({ project }) => `/projects/${project}`),
  '/:lang/conduct': publicly(() => '/conduct'),
  '/:lang/privacy': publicly(() => '/privacy'),
  '/:lang/accessibility': publicly(() => '/accessibility'),
  '/:lang/contact': publicly(() => '/contact'),
  '/:lang/spaces': publicly(() => '/spaces'),
  '/:lang/spaces/:slug': publicly(({ slug }) => `/spaces/${slug}`),
  '/:lang/spaces/:slug/:page': publicly(({ slug, publicPage }) => `/spaces/${slug}/${publicPage}`),
  '/:lang/pupils': publicly(() => '/pupils'),
  '/:lang/sign-in': publicly(() => '/sign-in'),
  '/:lang/lost-password': publicly(() => '/lost-password'),
  '/:lang/new-address': publicly(() => '/new-address'),
  '/:lang/new-password': publicly(() => '/new-password'),
  '/:lang/register': publicly(() => '/register'),
  '/:lang/register/confirm': publicly(() => '/register/confirm'),
};

/** The routes that the application has, in its own words. */
function tableOfRoutes(): string[] {
  const source = readFileSync(new URL('../../app/src/lib.rs', import.meta.url), 'utf8');
  let above = '';
  return [...source.matchAll(/<(Parent)?Route path=path!\("([^"]*)"\)/g)].flatMap(([, parent, path]) => {
    if (parent) above = path ?? '';
    return parent ? [] : [`${above}${path}`];
  });
}

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
