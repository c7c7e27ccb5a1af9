/** Where things are in the demo world: their addresses, found as people find them, by following links. */
import { expect, type Browser } from '@playwright/test';
import type { Server } from './server.ts';
import { sessionOf } from './sessions.ts';

export interface Places {
  /** A conversation of Chiara's. */
  conversation: string;
  /** Agnieszka. */
  person: string;
  /** The running project of Chiara and Agnieszka. */
  project: string;
  /** Their space. */
  space: string;
  /** A page in it. */
  page: string;
  /** A project that waits for the units of Italy. */
  unitProject: string;
  /** A validated teacher of Italy, and somebody of Italy whose account is suspended. */
  unitPerson: string;
  suspendedPerson: string;
  school: string;
  /** The public address of a space, and of a page in it. */
  slug: string;
  publicPage: string;
}

const known = new WeakMap<Server, Promise<Places>>();

/** Follows the links of the demo world, once. */
export function findPlaces(browser: Browser, server: Server): Promise<Places> {
  const places = known.get(server) ?? followLinks(browser, server);
  known.set(server, places);
  return places;
}

async function followLinks(browser: Browser, server: Server): Promise<Places> {
  const context = await browser.newContext({ baseURL: server.address, javaScriptEnabled: false });
  const page = await context.newPage();
  /** The last part of the first link on a page that fits. */
  const follow = async (from: string, link: RegExp, says = ''): Promise<string> => {
    await page.goto(from);
    const links = await page.locator('a[href]', { hasText: says }).evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''));
    const found = links.map((href) => link.exec(href)?.[1]).find((id) => id !== undefined);
    expect(found, `a link like ${link} on ${from}`).toBeDefined();
    return found as string;
  };
  const slug = await follow('/en/spaces', /^\/en\/spaces\/([\w-]+)$/);
  const publicPage = await follow(`/en/spaces/${slug}`, new RegExp(`^/en/spaces/${slug}/(\\w+)$`));
  const school = await follow('/en/map/it', /^\/en\/schools\/(\d+)$/);
  const as = async (who: RegExp) => {
    const { cookies } = await sessionOf(browser, server, who);
    await context.clearCookies();
    await context.addCookies(cookies);
  };
  await as(/^Chiara/);
  const conversation = await follow('/mailbox', /^\/mailbox\/(\d+)/);
  const person = await follow('/candidates', /^\/people\/(\d+)$/);
  const space = await follow('/spaces', /^\/spaces\/(\d+)$/);
  const project = await follow('/projects', /^\/projects\/(\d+)$/, 'Lettres de ma rue');
  const inSpace = await follow(`/spaces/${space}/pages`, new RegExp(`^/spaces/${space}/pages/(\\d+)$`));
  await as(/^officer.*unit of Italy\b/);
  const unitProject = await follow('/unit/projects', /^\/unit\/projects\/(\d+)/);
  const [unitPerson, suspendedPerson] = [
    await follow('/unit/people?state=validated', /^\/unit\/people\/(\d+)$/),
    await follow('/unit/people?state=suspended', /^\/unit\/people\/(\d+)$/),
  ];
  await context.close();
  return { conversation, person, project, space, page: inSpace, unitProject, unitPerson, suspendedPerson, school, slug, publicPage };
}
