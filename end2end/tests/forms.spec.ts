/** What all forms share: the place in the page is kept, problems say where they are, and the browser speaks the reader's language. */
import { type Locator } from '@playwright/test';
import { expect, type Page, test } from '../fixtures.ts';
import { follow, open, readIn, send } from '../support/acts.ts';

/** A low window: lists are longer than it. */
const LOW = { viewport: { width: 1000, height: 620 } };

/** Those of My Candidates who are members. */
const candidates = (page: Page): Locator => page.getByRole('main').getByRole('listitem').filter({ has: page.locator('a[href^="/people/"]') });
const nameOf = (row: Locator): Promise<string> => row.getByRole('link').first().innerText();
const byName = (page: Page, name: string): Locator => candidates(page).filter({ hasText: name });
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** What the browser says of a field in its bubble. */
const complaint = (field: Locator): Promise<string> => field.evaluate((it: HTMLInputElement) => it.validationMessage);

test('after a step in a long list the same row is still at hand', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/, LOW);
  await open(chiara, '/candidates');
  await readIn(chiara, 'English');
  const last = candidates(chiara).last();
  const name = await nameOf(last);
  await last.getByText(/^(Add a note|Change the note)$/).click();
  await last.getByLabel('My note').fill('Writes in the evening.');
  await send(chiara, last.getByRole('button', { name: 'Save the note' }));
  const row = byName(chiara, name);
  await expect(row.getByText('Change the note')).toBeFocused();
  await expect(row.getByText('Change the note')).toBeInViewport();
  await expect(row.getByText('Change the note')).toHaveAccessibleDescription(/The note is saved/);
  await expect(chiara.getByText('The note is saved.')).toBeInViewport();
});

test('the row below takes the place of one that is gone, and what was done is seen and heard', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/, LOW);
  await open(chiara, '/candidates');
  await readIn(chiara, 'English');
  const count = await candidates(chiara).count();
  const [gone, next] = [await nameOf(candidates(chiara).nth(count - 2)), await nameOf(candidates(chiara).nth(count - 1))];
  const remove = (name: string) => byName(chiara, name).getByRole('button', { name: /^Remove/ });
  await send(chiara, remove(gone));
  await expect(remove(next)).toBeFocused();
  await expect(remove(next)).toBeInViewport();
  await expect(remove(next)).toHaveAccessibleDescription(/The person is no longer on your list/);
  const back = chiara.getByRole('button', { name: 'Bring back' });
  await expect(back).toBeInViewport();
  expect(await scrolled(chiara)).toBeGreaterThan(0);

  await send(chiara, back);
  await expect(byName(chiara, gone)).toHaveCount(1);
  await expect(chiara.getByRole('heading', { level: 1 })).toBeFocused();
});

test('nothing is put back on another page, and nothing stays in the browser', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/, LOW);
  await open(chiara, '/candidates');
  await readIn(chiara, 'English');
  const kept = () => chiara.evaluate(() => Object.values(sessionStorage));
  const write = candidates(chiara).last().getByRole('link', { name: /^Write/ });
  await follow(chiara, write, /\/mailbox\/new/);
  await chiara.getByLabel('What is it about?').fill('The clock of the town hall');
  await chiara.getByLabel('Your message').fill('Ours is five minutes late.');
  await send(chiara, 'Send');
  await expect(chiara.getByText('Ours is five minutes late.')).toBeVisible();
  expect(await kept()).toEqual([]);
  expect(await scrolled(chiara)).toBe(0);
});

test('an officer goes on with the next person, whose name has the focus', async ({ openAs }) => {
  const officer = await openAs(/^officer.*unit of Italy/, LOW);
  await open(officer, '/unit/registrations');
  await readIn(officer, 'English');
  const waiting = officer.locator('.queue-row').filter({ hasNotText: /Similar account|waits for an answer/ }).first();
  await follow(officer, waiting, /person=/);
  const name = officer.locator('.record h2').first();
  const asked = await name.innerText();
  await officer.getByLabel('Message to the person').fill('Which classes do you teach?');
  await send(officer, 'Ask for information');
  await expect(name).not.toHaveText(asked);
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/^Asked\./);
});

for (const scripts of [true, false]) {
  test(`each problem of a summary names its field, ${scripts ? 'with' : 'without'} scripts`, async ({ openAs }) => {
    const chiara = await openAs(/^Chiara/, { ...LOW, javaScriptEnabled: scripts });
    await open(chiara, '/desktop');
    await readIn(chiara, 'English');
    await open(chiara, '/account');
    const mine = chiara.getByRole('region', { name: 'Change my sign-in name' });
    await mine.getByLabel('Sign-in name').fill('not a sign-in name');
    await mine.getByLabel('Password', { exact: true }).fill('twinning-demo');
    await send(chiara, mine.getByRole('button', { name: 'Save', exact: true }));
    const problem = chiara.getByRole('link', { name: 'Sign-in name: Letters, digits, dot, hyphen and underscore only.' });
    await expect(problem).toBeVisible();
    if (scripts) await expect(chiara.locator('.error-summary')).toBeFocused();
    await problem.click();
    await expect(chiara).toHaveURL(/#username$/);
  });
}

test('an Italian reads in Italian what a field lacks, in a browser that speaks English', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/account');
  await readIn(chiara, 'Italiano');
  await open(chiara, '/account');
  const present = chiara.getByLabel('Password attuale', { exact: true });
  const fresh = chiara.getByLabel('Nuova password', { exact: true });
  const save = chiara.getByRole('button', { name: 'Salva la password' });
  await save.click();
  await expect.poll(() => complaint(present)).toBe('Compila questo campo.');
  await expect(present).toBeFocused();
  await present.pressSequentially('x');
  expect(await complaint(present)).toBe('');
  await fresh.pressSequentially('corta');
  await save.click();
  await expect.poll(() => complaint(fresh)).toBe('Almeno 8 caratteri.');
  // What is right now goes: no complaint stays behind, also where a script has written.
  await fresh.evaluate((it: HTMLInputElement) => (it.value = 'una bicicletta a maggio'));
  await send(chiara, save);
  await expect(chiara.locator('.error-summary')).toContainText('Password attuale: Questa non è la tua password.');
});

test('a registration that is sent from an old page says what was typed there, and the page lives', async ({ openAs }) => {
  const here = await openAs(/has begun to register/);
  await open(here, '/registration');
  const there = await here.context().newPage();
  await open(there, '/registration');
  const [other, own] = ['https://there.example', 'https://here.example'];
  await there.getByLabel('Web page or blog').fill(other);
  await send(there, 'Save and go on later');
  await here.getByLabel('Number of pupils likely involved').fill('4711');
  await here.getByLabel('Web page or blog').fill(own);
  await send(here, 'Save and go on later');
  await expect(here.getByText('This form was saved in another window meanwhile')).toBeVisible();
  await expect(here.getByText(own)).toBeVisible();
  await expect(here.getByText(own)).toContainText('4711');
  await expect(here.getByLabel('Web page or blog')).toHaveValue(other);
});
