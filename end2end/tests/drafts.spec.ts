/** You cannot lose a word here: what was typed outlives a crash, a lost connection and a session that has ended. */
import { expect, type Page, signIn, test } from '../fixtures.ts';
import { follow, open, readIn, send } from '../support/acts.ts';
import { draftKept, writeMore } from '../support/editor.ts';
import { findPlaces } from '../support/places.ts';

const PASSWORD = 'twinning-demo';
const BACK = 'Your text that was not saved yet is here again.';
/** What the browser says of a request that never arrives. */
const CUT = /Failed to load resource: net::ERR_(FAILED|INTERNET_DISCONNECTED|ABORTED)/;
const SIGNED_OUT = /the server responded with a status of 40[13]/;

const onDevice = (page: Page) => page.evaluate(() => Object.values(localStorage));
const written = (page: Page) => page.locator('[contenteditable=true]');

/** Nothing of what is typed from now on reaches this address, not even while the page is closed: the computer crashes. */
async function cutOff(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => Object.assign(navigator, { sendBeacon: () => true }));
  await page.evaluate(() => Object.assign(navigator, { sendBeacon: () => true }));
  await page.route(`**${address}`, (route) => route.abort());
}

/** Makes a page in the space of Chiara and Agnieszka; answers the address of its editor. */
async function newPage(page: Page, title: string): Promise<string> {
  await open(page, '/spaces');
  await follow(page, page.getByRole('main').getByRole('link', { name: 'Lettres de ma rue' }), /\/spaces\/\d+$/);
  await open(page, `${new URL(page.url()).pathname}/pages/new`);
  await page.getByLabel('Title').fill(title);
  await send(page, 'Create the page');
  return new URL(page.url()).pathname;
}

/** Signs in again over the page. */
async function signInAgain(page: Page): Promise<void> {
  const asked = page.getByRole('dialog', { name: 'Your session has ended' });
  await expect(asked).toBeVisible();
  await asked.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await asked.getByRole('button', { name: 'Go on' }).click();
}

test('a page that was being written outlives a crash, is saved and leaves the device', async ({ openAs, faults }) => {
  faults.allow(CUT);
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/desktop');
  await readIn(chiara, 'English');
  const edit = await newPage(chiara, 'What a crash leaves');
  await cutOff(chiara, '/api/page/keep');
  const title = chiara.getByLabel('Title', { exact: true });
  await title.fill('What no crash takes');
  await writeMore(chiara, 'The bell rings at noon.');
  await expect(chiara.getByText(/[Kk]ept on this device/)).toBeVisible();
  await open(chiara, edit);
  await expect(chiara.getByText(BACK)).toBeVisible();
  await expect(written(chiara)).toContainText('The bell rings at noon.');
  await expect(title).toHaveValue('What no crash takes');

  await chiara.unroute('**/api/page/keep');
  await draftKept(chiara);
  await expect.poll(() => onDevice(chiara)).toEqual([]);
  await chiara.getByRole('button', { name: 'Drop this text' }).click();
  await expect(written(chiara)).not.toContainText('The bell rings at noon.');
  await expect(title).toHaveValue('What a crash leaves');
});

test('who leaves the editor by a link has the text on the server', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/desktop');
  await readIn(chiara, 'English');
  const edit = await newPage(chiara, 'Left at once');
  await writeMore(chiara, 'The bell rings at one.');
  const kept = chiara.waitForResponse('**/api/page/keep');
  await follow(chiara, chiara.getByRole('link', { name: 'Back to the page' }), /\/pages\/\d+$/);
  await kept;
  await expect.poll(() => onDevice(chiara)).toEqual([]);
  const elsewhere = await openAs(/^Chiara/);
  await open(elsewhere, edit);
  await expect(written(elsewhere)).toContainText('The bell rings at one.');
});

test('of a pupil nothing lies on the device, and what she typed is on the server when she leaves', async ({ openAs }) => {
  const [chiara, pupil] = [await openAs(/^Chiara/), await openAs(/pupil/)];
  await open(chiara, '/desktop');
  await readIn(chiara, 'English');
  const edit = await newPage(chiara, 'For our class');
  await open(chiara, edit.replace(/edit$/, 'rights'));
  await chiara.getByRole('group', { name: 'Edit' }).getByLabel('All pupils').check();
  await send(chiara, chiara.getByRole('button', { name: 'Save', exact: true }));

  await open(pupil, edit);
  await written(pupil).click();
  await pupil.keyboard.type('Nel cortile canta un merlo.');
  expect(await onDevice(pupil)).toEqual([]);
  await open(pupil, '/pupil');
  expect(await onDevice(pupil)).toEqual([]);
  await open(pupil, edit);
  await expect(written(pupil)).toContainText('Nel cortile canta un merlo.');
});

test('when the connection is back, the editor saves by itself', async ({ openAs, faults }) => {
  faults.allow(CUT);
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/desktop');
  await readIn(chiara, 'English');
  await newPage(chiara, 'In the tunnel');
  await written(chiara).click();
  await chiara.context().setOffline(true);
  await writeMore(chiara, 'No light at all.');
  await expect(chiara.getByText(/The server does not answer. Your text is kept on this device/)).toBeVisible();
  expect(await onDevice(chiara)).toHaveLength(1);
  // Its button does not leave for a page that cannot come.
  await chiara.getByRole('button', { name: 'Show to everyone' }).click();
  await expect(written(chiara)).toContainText('No light at all.');
  await chiara.context().setOffline(false);
  await draftKept(chiara);
  await expect.poll(() => onDevice(chiara)).toEqual([]);
});

test('what waits on the device beside a newer version: both texts are kept', async ({ openAs, faults }) => {
  faults.allow(CUT);
  const [chiara, agnieszka] = [await openAs(/^Chiara/), await openAs(/^Agnieszka/)];
  for (const page of [chiara, agnieszka]) {
    await open(page, '/desktop');
    await readIn(page, 'English');
  }
  const edit = await newPage(chiara, 'Two bells');
  await cutOff(chiara, '/api/page/keep');
  await writeMore(chiara, 'Mine is a cannon.');
  await expect(chiara.getByText(/[Kk]ept on this device/)).toBeVisible();
  await chiara.goto('about:blank');

  await open(agnieszka, edit);
  await writeMore(agnieszka, 'Mine is a trumpet.');
  await send(agnieszka, 'Show to everyone');

  await chiara.unroute('**/api/page/keep');
  await open(chiara, edit);
  await expect(chiara.getByText('Somebody else has saved this page meanwhile. Both texts are here.')).toBeVisible();
  await expect(written(chiara)).toContainText('Mine is a cannon.');
  await expect(chiara.getByRole('main').getByText('Mine is a trumpet.').first()).toBeVisible();
  await expect.poll(() => onDevice(chiara)).toEqual([]);
});

test('what she wrote on two computers: neither text takes the place of the other', async ({ openAs, faults }) => {
  faults.allow(CUT);
  const atHome = await openAs(/^Chiara/);
  await open(atHome, '/desktop');
  await readIn(atHome, 'English');
  const edit = await newPage(atHome, 'At home and at school');
  await cutOff(atHome, '/api/page/keep');
  await writeMore(atHome, 'Written at home.');
  await expect(atHome.getByText(/[Kk]ept on this device/)).toBeVisible();
  await atHome.goto('about:blank');

  const atSchool = await openAs(/^Chiara/);
  await open(atSchool, edit);
  await writeMore(atSchool, 'Written at school.');
  await draftKept(atSchool);
  await atSchool.close();

  await atHome.unroute('**/api/page/keep');
  await open(atHome, edit);
  await expect(atHome.getByText('There is another text of yours on this device')).toBeVisible();
  await expect(written(atHome)).toContainText('Written at school.');
  await atHome.getByRole('button', { name: 'Put it into the editor' }).click();
  await expect(written(atHome)).toContainText('Written at home.');
  await draftKept(atHome);
  await open(atHome, edit);
  await expect(written(atHome)).toContainText('Written at home.');
  await atHome.getByRole('button', { name: 'Put it into the editor' }).click();
  await expect(written(atHome)).toContainText('Written at school.');
  await atHome.getByRole('button', { name: 'Throw the other text away' }).click();
  await draftKept(atHome);
  await expect.poll(() => onDevice(atHome)).toEqual([]);
});

test('the buttons of editor and project ask for the password in place and then do their work', async ({ openAs, browser, server, faults }) => {
  faults.allow(SIGNED_OUT);
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/desktop');
  await readIn(chiara, 'English');
  const edit = await newPage(chiara, 'Across a session');
  await writeMore(chiara, 'The session ends at noon.');
  await chiara.context().clearCookies();
  await chiara.getByRole('button', { name: 'Show to everyone' }).click();
  await signInAgain(chiara);
  await expect(chiara).toHaveURL(new RegExp(`${edit.replace(/\/edit$/, '')}$`));
  await expect(chiara.getByRole('article').getByText('The session ends at noon.')).toBeVisible();

  const { project } = await findPlaces(browser, server);
  await open(chiara, `/projects/${project}/edit`);
  const results = chiara.getByLabel('Expected results');
  const before = await results.inputValue();
  await results.fill('A book that no session ends.');
  await chiara.context().clearCookies();
  await chiara.getByRole('button', { name: 'Save for later' }).last().click();
  const asked = chiara.getByRole('dialog', { name: 'Your session has ended' });
  await expect(asked).toBeVisible();
  // Put away, the question can be asked for again at the foot of the form.
  await chiara.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  await chiara.getByRole('button', { name: 'Sign in again' }).click();
  await signInAgain(chiara);
  await expect(chiara).toHaveURL(/\/edit\?saved=1$/);
  await expect(results).toHaveValue('A book that no session ends.');
  await expect.poll(() => onDevice(chiara)).toEqual([]);
  await results.fill(before);
  await send(chiara, chiara.getByRole('button', { name: 'Save for later' }).last());
});

test('the form of a project outlives a crash', async ({ openAs, browser, server, faults }) => {
  faults.allow(CUT);
  const { project } = await findPlaces(browser, server);
  const agnieszka = await openAs(/^Agnieszka/);
  await open(agnieszka, '/desktop');
  await readIn(agnieszka, 'English');
  await open(agnieszka, `/projects/${project}/edit`);
  await cutOff(agnieszka, '/api/project/save');
  const [results, reason] = [agnieszka.getByLabel('Expected results'), agnieszka.getByLabel('Why do you change it?')];
  const before = await results.inputValue();
  await results.fill('A book and a map.');
  await reason.fill('The map is new.');
  await expect(agnieszka.getByText(/[Kk]ept on this device/)).toBeVisible();
  await open(agnieszka, `/projects/${project}/edit`);
  await expect(agnieszka.getByText(BACK)).toBeVisible();
  await expect(results).toHaveValue('A book and a map.');
  await expect(reason).toHaveValue('The map is new.');

  await agnieszka.unroute('**/api/project/save');
  await agnieszka.getByRole('button', { name: 'Drop this text' }).click();
  await expect(results).toHaveValue(before);
  await expect(agnieszka.getByText(/Saved at/)).toBeVisible();
  await expect.poll(() => onDevice(agnieszka)).toEqual([]);
});

test('profile and note come back until they are saved or dropped', async ({ page: matteo, openAs, faults }) => {
  faults.allow(SIGNED_OUT);
  await signIn(matteo, 'matteo', PASSWORD);
  await open(matteo, '/desktop');
  await readIn(matteo, 'English');
  await open(matteo, '/profile/edit');
  await expect(matteo.getByText(/[Ee]arlier versions/)).toHaveCount(0);
  const topic = matteo.locator('[name="form[wished_topic]"]');
  const before = await topic.inputValue();
  await topic.fill('Bells and clocks');
  await expect(matteo.getByText('Kept on this device until you save it')).toBeVisible();
  await open(matteo, '/desktop');
  await open(matteo, '/profile/edit');
  await expect(matteo.getByText(BACK)).toBeVisible();
  await expect(topic).toHaveValue('Bells and clocks');
  await matteo.getByRole('button', { name: 'Drop this text' }).click();
  await expect(topic).toHaveValue(before);
  expect(await onDevice(matteo)).toEqual([]);
  await topic.fill('Bells and towers');
  await send(matteo, matteo.getByRole('button', { name: 'Save', exact: true }));
  await expect(matteo).toHaveURL(/\/profile\?done=saved$/);
  expect(await onDevice(matteo)).toEqual([]);
  await open(matteo, '/profile/edit');
  await expect(topic).toHaveValue('Bells and towers');
  await topic.fill(before);
  await matteo.context().clearCookies();
  await matteo.getByRole('button', { name: 'Save', exact: true }).click();
  await signInAgain(matteo);
  await expect(matteo).toHaveURL(/\/profile\?done=saved$/);
  expect(await onDevice(matteo)).toEqual([]);

  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/candidates');
  await readIn(chiara, 'English');
  const row = chiara.getByRole('main').getByRole('listitem').filter({ has: chiara.locator('textarea[name=note]') }).first();
  const note = row.locator('textarea[name=note]');
  await row.locator('summary').click();
  await note.fill('Answers on Sundays.');
  await open(chiara, '/candidates');
  await expect(row.getByText(BACK)).toBeVisible();
  await expect(note).toHaveValue('Answers on Sundays.');
  await send(chiara, row.getByRole('button', { name: 'Save the note' }));
  await expect(row.locator('p', { hasText: 'Answers on Sundays.' })).toBeVisible();
  await expect.poll(() => onDevice(chiara)).toEqual([]);
});
