/** The pictures of the users' guide, made of real screens: `TWINNING_PICTURES=1 npx playwright test pictures`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type Page, personWho, signIn, test } from '../fixtures.ts';
import { follow, open, readIn } from '../support/acts.ts';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
/** A guide is loaded as a whole: no picture may be heavier. */
const MOST = 80_000;

test.use({ viewport: { width: 960, height: 760 }, colorScheme: 'light' });

async function picture(page: Page, name: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 85 });
  const bytes = Buffer.from(data, 'base64');
  expect(bytes.length, name).toBeLessThan(MOST);
  await writeFile(`${folder}${name}.webp`, bytes);
}

test('pictures of the screens', async ({ page, openContext, server }) => {
  await mkdir(folder, { recursive: true });
  await signIn(page, 'chiara', 'twinning-demo');
  await readIn(page, 'English');
  const take = async (path: string, name: string) => {
    await open(page, path);
    await picture(page, name);
  };
  await take('/desktop', 'desktop');
  await take('/twinfinder?q=street', 'twinfinder');
  await take('/mailbox', 'mailbox');
  await open(page, '/projects');
  await follow(page, page.getByRole('main').getByRole('link', { name: 'Geometry walks' }).first(), /\/projects\/\d+$/);
  await picture(page, 'project');

  await open(page, '/spaces');
  await follow(page, page.getByRole('main').getByRole('link', { name: 'Lettres de ma rue' }), /\/spaces\/\d+$/);
  const space = new URL(page.url()).pathname;
  await open(page, `${space}/pages`);
  await follow(page, page.getByRole('main').getByRole('link', { name: 'Our streets' }), /\/pages\/\d+$/);
  await expect(page.getByRole('main').getByRole('img').first()).toBeVisible();
  await picture(page, 'page');
  await open(page, `${new URL(page.url()).pathname}/edit`);
  await expect(page.locator('[contenteditable=true]')).toBeVisible();
  await picture(page, 'editor');
  await take(`${space}/publish`, 'publish');

  const { name, password } = await personWho(server.world, /pupil/);
  const pupil = await (await openContext({ viewport: { width: 960, height: 760 } })).newPage();
  await open(pupil, '/en/pupils');
  await pupil.locator('[name=name]').fill(name);
  await pupil.locator('[name=words]').fill(password);
  await pupil.locator('.form-foot button').click();
  await expect(pupil).toHaveURL(/\/pupil$/);
  await open(pupil, '/pupil');
  await picture(pupil, 'pupil');
});
