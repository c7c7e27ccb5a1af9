/** Who has signed in already: a person signs in once on a server, however many browsers are opened for her. */
import type { Browser, BrowserContext } from '@playwright/test';
import { personWho } from './demo.ts';
import { signIn } from './people.ts';
import type { Server } from './server.ts';

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

const known = new WeakMap<Server, Map<string, Promise<State>>>();

/** What a browser keeps of this person's session; for pages that leave the session as it is. */
export function sessionOf(browser: Browser, server: Server, who: RegExp): Promise<State> {
  const sessions = known.get(server) ?? new Map<string, Promise<State>>();
  known.set(server, sessions);
  const session = sessions.get(who.source) ?? begin(browser, server, who);
  sessions.set(who.source, session);
  return session;
}

async function begin(browser: Browser, server: Server, who: RegExp): Promise<State> {
  const context = await browser.newContext({ baseURL: server.address, javaScriptEnabled: false });
  const { name, password, at } = await personWho(server.world, who);
  await signIn(await context.newPage(), name, password, at);
  const state = await context.storageState();
  await context.close();
  return state;
}
