/** The main screens in Italian: by the address for guests, by the profile for members; no word of English is left. */
import { expect, type Page, personWho, signIn, test } from '../fixtures.ts';
import { follow, open, readIn } from '../support/acts.ts';
import { onlyEnglish, said } from '../support/words.ts';

test.setTimeout(180_000);

/** Opens the screens one after the other; each is Italian, has its heading, and says nothing in English. */
async function walk(page: Page, screens: [path: string, heading: string | RegExp][]): Promise<void> {
  const english = await onlyEnglish('it');
  for (const [path, heading] of screens) {
    await open(page, path);
    await expect(page.locator('html'), path).toHaveAttribute('lang', 'it');
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(heading);
    const left = (await said(page, 'it')).filter((text) => english.has(text));
    expect.soft([...new Set(left)], `English on ${path}`).toEqual([]);
  }
}

test('a guest reads Italian', async ({ page }) => {
  await walk(page, [
    ['/it/', /Trova una classe/],
    ['/it/about', /./],
    ['/it/reasons', /./],
    ['/it/map', /./],
    ['/it/map/it', 'Italia'],
    ['/it/conduct', 'Codice di condotta'],
    ['/it/privacy', /rivacy/],
    ['/it/accessibility', 'Accessibilità'],
    ['/it/contact', /Contatt/],
    ['/it/register', 'Registrati'],
    ['/it/sign-in', /./],
    ['/it/lost-password', /./],
    ['/it/pupils', /alunni/],
    ['/it/spaces', /pubblici/],
  ]);
  await follow(page, page.getByRole('main').getByRole('link', { name: 'Lettres de ma rue' }), /\/it\/spaces\/[a-z0-9-]+$/);
  await walk(page, [[new URL(page.url()).pathname, 'Lettres de ma rue']]);
});

test('a teacher works in Italian', async ({ page }) => {
  await signIn(page, 'chiara', 'twinning-demo');
  // Another journey may have left her with another language.
  await readIn(page, 'Italiano');
  await walk(page, [
    ['/desktop', 'Ciao, Chiara Benedetti'],
    ['/profile', /./],
    ['/profile/edit', /./],
    ['/profile/privacy', /./],
    ['/school', /./],
    ['/account', /./],
    ['/twinfinder', 'TwinFinder'],
    ['/candidates', 'I miei candidati'],
    ['/mailbox', 'Posta'],
    ['/projects', 'Progetti'],
    ['/notices', /./],
    ['/spaces', 'I miei TwinSpace'],
  ]);
  await follow(page, page.getByRole('main').getByRole('link', { name: 'Lettres de ma rue' }), /\/spaces\/\d+$/);
  const space = new URL(page.url()).pathname;
  await open(page, `${space}/pages`);
  await follow(page, page.getByRole('main').getByRole('link', { name: 'Our streets' }), /\/pages\/\d+$/);
  const streets = new URL(page.url()).pathname;
  await walk(page, [
    [space, 'Lettres de ma rue'],
    [`${space}/pages`, 'Pagine'],
    [`${space}/pages/new`, 'Nuova pagina'],
    [streets, 'Our streets'],
    [`${streets}/edit`, 'Modifica «Our streets»'],
    [`${streets}/rights`, 'Chi vede «Our streets»'],
    [`${streets}/versions`, 'Versioni'],
    [`${space}/team`, 'Team'],
    [`${space}/pupils/new`, 'Aggiungi alunni'],
    [`${space}/publish`, 'Pubblica'],
  ]);
});

test('an officer decides in Italian', async ({ page }) => {
  await signIn(page, 'officer-it', 'twinning-demo');
  // Another journey may have left her with another language.
  await readIn(page, 'Italiano');
  await walk(page, [
    ['/desktop', /Ciao/],
    ['/unit/registrations', /./],
    ['/unit/register', /./],
    ['/unit/people', 'Persone'],
    ['/unit/schools', 'Scuole'],
    ['/unit/schools/fields', /./],
    ['/unit/projects', /./],
    ['/unit/reports', /./],
    ['/unit/pupils', /./],
  ]);
});

test('a pupil is met in Italian', async ({ page, server }) => {
  const { name, password } = await personWho(server.world, /pupil/);
  await open(page, '/it/pupils');
  await page.locator('[name=name]').fill(name);
  await page.locator('[name=words]').fill(password);
  await page.locator('.form-foot button').click();
  await expect(page).toHaveURL(/\/pupil$/);
  await walk(page, [
    ['/pupil', /^Ciao \p{L}+!/u],
    ['/pupil/tell', 'Dillo a un insegnante'],
    ['/pupil/profile', 'Su di me'],
  ]);
});
