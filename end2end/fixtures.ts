/**
 * What a journey has at hand: a server with a world of its own for each worker, pages that fail the test when anything
 * goes wrong in them, and the mails.
 */
import { test as base, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { Faults } from './support/faults.ts';
import { type Mail, mailsTo, waitForMail } from './support/mail.ts';
import { Server } from './support/server.ts';
import { sessionOf } from './support/sessions.ts';
import { copyWorld, type Database } from './support/world.ts';

export { expect, type Page } from '@playwright/test';
export { axeCheck, expectNoHorizontalScroll, PHONE } from './support/checks.ts';
export { personWho, type SignIn, signIns } from './support/demo.ts';
export { fillIn, formTo, send } from './support/forms.ts';
export { findPlaces, type Places } from './support/places.ts';
export { hydrated, signIn, signOut } from './support/people.ts';
export type { Mail } from './support/mail.ts';

interface ForEachTest {
  /** What went wrong; `faults.allow(/409/)` for what a journey provokes knowingly. */
  faults: Faults;
  /** One more person, in a browser of her own. */
  openContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A page of somebody of the demo world, in a browser of her own that she is signed in with. */
  openAs: (who: RegExp, options?: BrowserContextOptions) => Promise<Page>;
  /** Waits for a mail to an address and gives the latest one that fits. */
  lastMail: (address: string, fits?: (mail: Mail) => boolean) => Promise<Mail>;
  /** All mails to an address so far, oldest first. */
  mails: (address: string) => Promise<Mail[]>;
}

export interface ForEachWorker {
  /** Where the world is kept: `test.use({ database: 'postgres' })` plays a journey on PostgreSQL. */
  database: Database;
  server: Server;
}

export const test = base.extend<ForEachTest, ForEachWorker>({
  database: ['sqlite', { option: true, scope: 'worker' }],

  server: [
    async ({ database }, use, worker) => {
      const worlds = process.env.TWINNING_WORLDS ?? '';
      const world = await copyWorld(worlds, worlds, database, `worker-${database}-${worker.workerIndex}`);
      const server = await Server.start(world);
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  baseURL: async ({ server }, use) => use(server.address),

  faults: async ({ server }, use, info) => {
    const faults = new Faults(server.address);
    const said = server.log.length;
    await use(faults);
    if (info.status !== info.expectedStatus || faults.unexpected.length > 0) {
      await info.attach('server.log', { body: server.log.slice(said), contentType: 'text/plain' });
    }
    base.expect(faults.unexpected, 'nothing goes wrong in the browser').toEqual([]);
  },

  context: async ({ context, faults }, use) => {
    await faults.watch(context);
    await use(context);
  },

  openContext: async ({ browser, contextOptions, baseURL, faults, locale, timezoneId }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...contextOptions, baseURL, locale, timezoneId, ...options });
      opened.push(context);
      await faults.watch(context);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },

  openAs: async ({ browser, server, openContext }, use) =>
    use(async (who, options = {}) => {
      const context = await openContext({ ...options, storageState: await sessionOf(browser, server, who) });
      return context.newPage();
    }),

  lastMail: async ({ server }, use) => use((address, fits) => waitForMail(server.world.data, address, fits)),
  mails: async ({ server }, use) => use((address) => mailsTo(server.world.data, address)),
});
