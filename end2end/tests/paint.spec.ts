/**
 * How soon a slow phone shows a page and answers a press: Chromium with a processor four times slower and slow 4G.
 * `TWINNING_PAINT=1 npx playwright test paint` prints the figures of docs/performance.md.
 */
import { expect, hydrated, type Page, personWho, signIn, test } from '../fixtures.ts';

const SLOW_PHONE = 4;
/** As Lighthouse has it: 1.6 Mbit a second down, 750 kbit up, 150 ms there and back. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };

interface Figures {
  /** Until the largest text or picture of the first screen stood there, in milliseconds. */
  paint: number;
  /** Until a press is answered by the page itself; nothing for pages without scripts. */
  alive?: number;
  /** The longest that a press on a menu took to be seen, in milliseconds. */
  press: number;
}

async function measure(page: Page, address: string): Promise<Figures> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PHONE });
  await page.addInitScript(() => {
    const seen = { paint: 0, press: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => (seen.paint = list.getEntries().at(-1)?.startTime ?? 0)).observe({ type: 'largest-contentful-paint', buffered: true });
    const pressed = (list: PerformanceObserverEntryList) => list.getEntries().forEach((entry) => (seen.press = Math.max(seen.press, entry.duration)));
    new PerformanceObserver(pressed).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  await page.goto(address);
  const scripted = await page.locator('script[type=module]').count();
  await hydrated(page);
  const alive = scripted ? await page.evaluate(() => performance.now()) : undefined;
  const paint = await page.evaluate(() => (globalThis as unknown as { seen: { paint: number } }).seen.paint);
  const menu = page.locator('header.topbar summary:visible').last();
  await menu.click();
  await menu.click();
  await page.waitForTimeout(500);
  const press = await page.evaluate(() => (globalThis as unknown as { seen: { press: number } }).seen.press);
  return { paint, alive, press };
}

test.use({ viewport: { width: 412, height: 823 } });
test.setTimeout(180_000);

test('a slow phone', async ({ page, openContext, context, server }) => {
  const teacher = await personWho(server.world, /teacher.*Italy/i);
  await signIn(page, teacher.name, teacher.password);
  const signedIn = await context.storageState();
  for (const [address, state] of [['/en/', undefined], ['/en/map', undefined], ['/desktop', signedIn], ['/twinfinder', signedIn]] as const) {
    const fresh = await openContext({ viewport: { width: 412, height: 823 }, storageState: state });
    const { paint, alive, press } = await measure(await fresh.newPage(), address);
    const ms = (time: number) => `${Math.round(time)} ms`;
    console.log(`${address}: largest paint ${ms(paint)}, ${alive ? `alive ${ms(alive)}` : 'no scripts'}, longest press ${ms(press)}`);
    expect(paint).toBeGreaterThan(0);
  }
});
