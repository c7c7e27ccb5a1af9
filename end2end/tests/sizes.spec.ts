/** What a first visit loads, for the report of sizes: `cargo xtask test` compares it with docs/sizes.json. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect, hydrated, type Page, personWho, signIn, test } from '../fixtures.ts';

const report = new URL('../test-results/page-sizes.json', import.meta.url);

interface Size {
  raw: number;
  brotli: number;
}

/** What a first visit of a public page may cost: bytes as they come over the wire, and requests. */
const GUEST = { bytes: 25_000, requests: 6 };

/** Every byte of a visit with an empty cache: decoded, and as it came over the wire with its headers. */
async function weigh(page: Page, address: string): Promise<Size & { requests: number }> {
  const size = { raw: 0, brotli: 0, requests: 0 };
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Network.dataReceived', ({ dataLength }) => (size.raw += dataLength));
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (size.brotli += encodedDataLength));
  devtools.on('Network.requestWillBeSent', () => (size.requests += 1));
  await devtools.send('Network.enable');
  await page.goto(address);
  await hydrated(page);
  // Finished requests are told a moment later; an open stream of hints never finishes.
  await page.waitForTimeout(1000);
  return size;
}

async function note(name: string, { raw, brotli }: Size): Promise<void> {
  const known = await readFile(report, 'utf8').then(JSON.parse, () => ({}));
  await mkdir(new URL('.', report), { recursive: true });
  await writeFile(report, `${JSON.stringify({ ...known, [name]: { raw, brotli } }, null, 2)}\n`);
}

test.describe.configure({ mode: 'serial' });

test('the first page of a guest is light', async ({ page }) => {
  const size = await weigh(page, '/en/');
  await note('first page of a guest', size);
  expect(size.brotli).toBeLessThanOrEqual(GUEST.bytes);
  expect(size.requests).toBeLessThanOrEqual(GUEST.requests);
});

test('the Desktop is weighed', async ({ page, context, openContext, server }) => {
  const teacher = await personWho(server.world, /teacher.*Italy/i);
  await signIn(page, teacher.name, teacher.password);
  const fresh = await openContext({ storageState: await context.storageState() });
  const size = await weigh(await fresh.newPage(), '/desktop');
  await note('Desktop', size);
  expect(size.brotli).toBeGreaterThan(0);
});
