/** Every route of the product with an address in the demo world, and who sees it. */
import { readFileSync } from 'node:fs';
import type { Places } from './places.ts';

/** One of each kind, as the list of sign-ins says it. */
export const PEOPLE = {
  guest: undefined,
  completing: /has begun to register/,
  waiting: /^Giulia/,
  founder: /^Chiara/,
  invited: /^Piotr/,
  stranger: /project in which Chiara has no part/,
  officer: /^officer.*unit of Italy\b/,
  otherOfficer: /^officer.*unit of Poland\b/,
  central: /^central officer/,
  pupil: /^\S+ \S+, pupil/,
} as const;

export type Person = keyof typeof PEOPLE;
export type Answer = 'page' | 'refused' | 'not found' | `to ${string}`;

export const EVERYBODY = Object.keys(PEOPLE) as Person[];
const TEACHERS: Person[] = ['founder', 'invited', 'stranger'];
const ADULTS: Person[] = ['completing', 'waiting', ...TEACHERS, 'officer', 'otherOfficer', 'central'];
const OFFICERS: Person[] = ['officer', 'otherOfficer', 'central'];

export interface Route {
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

export const ROUTES: Record<string, Route> = {
  '/desktop': fixed('/desktop', ADULTS, 'refused', { completing: 'to /registration', waiting: 'to /waiting' }),
  '/account': fixed('/account', ADULTS),
  '/second-factor': fixed('/second-factor', ADULTS),
  '/mailbox': fixed('/mailbox', [...TEACHERS, ...OFFICERS]),
  '/mailbox/new': route(({ person }) => `/mailbox/new?to=${person}`, [...TEACHERS, ...OFFICERS]),
  '/mailbox/:id': route(({ conversation }) => `/mailbox/${conversation}`, ['founder'], 'not found', { completing: 'refused', waiting: 'refused' }),
  '/reported': fixed('/reported', ADULTS),
  '/unit/reports': fixed('/unit/reports', OFFICERS),
  '/notices': fixed('/notices', ADULTS),
  '/profile': fixed('/profile', ADULTS),
  '/profile/edit': fixed('/profile/edit', ADULTS.filter((person) => person !== 'completing'), 'refused', { completing: 'to /registration' }),
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
  '/registration': fixed('/registration', ['completing'], 'to /desktop', { waiting: 'to /waiting', officer: 'refused', otherOfficer: 'refused', central: 'refused' }),
  '/waiting': fixed('/waiting', ['completing', 'waiting', ...TEACHERS]),
  '/unit/registrations': fixed('/unit/registrations', OFFICERS),
  '/unit/schools': fixed('/unit/schools', OFFICERS),
  '/unit/schools/fields': fixed('/unit/schools/fields', OFFICERS),
  '/unit/schools/:id': route(({ school }) => `/unit/schools/${school}`, ['officer', 'central'], 'refused', { otherOfficer: 'not found' }),
  '/unit/people': fixed('/unit/people', OFFICERS),
  '/unit/people/:id': route(({ unitPerson }) => `/unit/people/${unitPerson}`, ['officer', 'central'], 'refused', { otherOfficer: 'not found' }),
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

  '/pupil/': fixed('/pupil', ['pupil'], 'to /desktop', { completing: 'to /registration', waiting: 'to /waiting' }),
  '/pupil/tell': fixed('/pupil/tell', ['pupil'], 'to /desktop', { completing: 'to /registration', waiting: 'to /waiting' }),
  '/pupil/profile': fixed('/pupil/profile', ['pupil'], 'to /desktop', { completing: 'to /registration', waiting: 'to /waiting' }),

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

/** A route whose last part may be left out is two. */
function withAndWithout(path: string): string[] {
  return path.endsWith('?') ? [path.replace(/\/[^/]+$/, ''), path.slice(0, -1)] : [path];
}

/** The routes that the application has, in its own words. */
export function tableOfRoutes(): string[] {
  const source = readFileSync(new URL('../../app/src/lib.rs', import.meta.url), 'utf8');
  let above = '';
  return [...source.matchAll(/<(Parent)?Route path=path!\("([^"]*)"\)/g)].flatMap(([, parent, path]) => {
    if (parent) above = path ?? '';
    return parent ? [] : withAndWithout(`${above}${path}`);
  });
}
