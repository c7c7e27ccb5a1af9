/** Nothing that was written is lost: two people save one page, and a draft outlives its window. */
import { expect, type Page, signIn, test } from '../fixtures.ts';
import { follow, open, readIn, seenBy, send } from '../support/acts.ts';
import { draftKept, writeMore } from '../support/editor.ts';

test('two save one page: the second sees both texts and loses no word', async ({ openAs }) => {
  const [chiara, agnieszka] = [await openAs(/^Chiara/), await openAs(/^Agnieszka/)];
  for (const page of [chiara, agnieszka]) {
    await open(page, '/desktop');
    await readIn(page, 'English');
  }
  await open(chiara, '/spaces');
  await follow(chiara, chiara.getByRole('main').getByRole('link', { name: 'Lettres de ma rue' }), /\/spaces\/\d+$/);
  await open(chiara, `${new URL(chiara.url()).pathname}/pages/new`);
  await chiara.getByLabel('Title').fill('Both of us');
  await send(chiara, 'Create the page');
  const edit = new URL(chiara.url()).pathname;
  await writeMore(chiara, 'The bell rings at noon.');
  await send(chiara, 'Show to everyone');
  const address = edit.replace(/\/edit$/, '');

  await open(chiara, edit);
  await open(agnieszka, edit);
  await writeMore(agnieszka, 'In Toruń a trumpet sounds.');
  await draftKept(agnieszka);
  await expect(chiara.getByText('Agnieszka Wiśniewska is writing here now')).toBeVisible();
  await send(agnieszka, 'Show to everyone');
  await expect(agnieszka.getByText('In Toruń a trumpet sounds.')).toBeVisible();

  await writeMore(chiara, 'In Lucca it is a cannon.');
  await send(chiara, 'Show to everyone');
  const seesBoth = async (page: Page) => {
    await expect(page.getByText('Somebody else has saved this page meanwhile. Both texts are here.')).toBeVisible();
    const own = page.locator('section', { has: page.getByRole('heading', { name: 'Your text', exact: true }) });
    await expect(own).toContainText('In Lucca it is a cannon.');
    await expect(own).not.toContainText('In Toruń');
    await expect(page.getByRole('main').getByText('In Toruń a trumpet sounds.').first()).toBeVisible();
    await expect(page.locator('[contenteditable=true]')).toContainText('In Lucca it is a cannon.');
  };
  await seesBoth(chiara);
  await chiara.close();
  const again = await chiara.context().newPage();
  await open(again, edit);
  await seesBoth(again);
  await writeMore(again, 'In Toruń a trumpet sounds.');
  await send(again, 'Show to everyone');
  await expect(again).toHaveURL(new RegExp(`${address}$`));
  for (const words of ['The bell rings at noon.', 'In Lucca it is a cannon.', 'In Toruń a trumpet sounds.']) {
    await expect(again.getByRole('article').getByText(words)).toBeVisible();
  }
  await follow(again, again.getByRole('link', { name: 'All versions' }), /\/versions/);
  await expect(again.getByText('Agnieszka Wiśniewska').first()).toBeVisible();
});

test('whoever reads a page sees that somebody writes on it, and of a pupil no name', async ({ openAs }) => {
  const [chiara, agnieszka, pupil] = [await openAs(/^Chiara/), await openAs(/^Agnieszka/), await openAs(/pupil/)];
  for (const page of [chiara, agnieszka]) {
    await open(page, '/desktop');
    await readIn(page, 'English');
  }
  await open(agnieszka, '/spaces');
  await follow(agnieszka, agnieszka.getByRole('main').getByRole('link', { name: 'Lettres de ma rue' }), /\/spaces\/\d+$/);
  await open(agnieszka, `${new URL(agnieszka.url()).pathname}/pages`);
  await follow(agnieszka, agnieszka.locator('main a', { hasText: 'Letters' }).first(), /\/pages\/\d+$/);
  const letters = new URL(agnieszka.url()).pathname;
  const quiet = async (page: Page) => expect(page.getByText(/writing here now/i)).toHaveCount(0);
  await quiet(agnieszka);

  const [adult, child] = ['Chiara Benedetti is writing here now', 'A pupil is writing here now'];
  await seenBy(agnieszka, () => open(chiara, `${letters}/edit`), () => expect(agnieszka.getByText(adult)).toBeVisible());
  await seenBy(
    agnieszka,
    () => follow(chiara, chiara.getByRole('link', { name: 'Back to the page' }), /\/pages\/\d+$/),
    () => quiet(agnieszka),
  );
  await expect(chiara.getByText(adult)).toHaveCount(0);

  const writes = async () => {
    await open(pupil, letters);
    await follow(pupil, pupil.locator(`a[href="${letters}/edit"]`), /\/edit$/);
    await expect(pupil.locator('[contenteditable=true]')).toContainText('Bonjour Toruń');
  };
  await seenBy(agnieszka, writes, () => expect(agnieszka.getByText(child)).toBeVisible());
  await expect(chiara.getByText(child)).toBeVisible();
  await seenBy(agnieszka, () => open(pupil, '/pupil'), () => quiet(agnieszka));
});

test('a message that is being written outlives its page, and leaves the device with who signs out', async ({ page: chiara }) => {
  await signIn(chiara, 'chiara', 'twinning-demo');
  await open(chiara, '/candidates');
  await readIn(chiara, 'English');
  const kept = chiara.getByText('Kept on this device until you send it');
  const onDevice = () => chiara.evaluate(() => Object.values(localStorage));

  await follow(chiara, chiara.getByRole('link', { name: /^Write/ }).first(), /\/mailbox\/new/);
  const address = chiara.url();
  await chiara.getByLabel('What is it about?').fill('The bells of Lucca');
  await chiara.getByLabel('Your message').fill('Do yours ring at noon?');
  await expect(kept).toBeVisible();
  await open(chiara, '/desktop');
  await open(chiara, address);
  await expect(chiara.getByLabel('What is it about?')).toHaveValue('The bells of Lucca');
  await expect(chiara.getByLabel('Your message')).toHaveValue('Do yours ring at noon?');

  await send(chiara, 'Send');
  await expect(chiara.getByRole('heading', { level: 1 })).toHaveText('The bells of Lucca');
  await expect.poll(onDevice).toEqual([]);

  await chiara.getByLabel(/^Answer/).fill('And in the evening?');
  await expect(kept).toBeVisible();
  await expect.poll(onDevice).toEqual(['And in the evening?']);
  await chiara.locator('header details:has(form[action$="/account/leave"]) > summary').first().click();
  await send(chiara, chiara.locator('header form[action$="/account/leave"] button').first());
  await expect.poll(onDevice).toEqual([]);
});

test('a note that is too long comes back with its error, in its own form alone', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/candidates');
  await readIn(chiara, 'English');
  const second = chiara.getByRole('main').getByRole('listitem').filter({ has: chiara.locator('textarea[name=note]') }).nth(1);
  await second.locator('summary').click();
  const note = second.locator('textarea[name=note]');
  await note.evaluate((area) => area.removeAttribute('maxlength'));
  await note.fill('r'.repeat(1001));
  await send(chiara, second.getByRole('button', { name: 'Save the note' }));
  await expect(chiara.locator('.error-summary')).toHaveCount(1);
  await expect(second.locator('.error-summary')).toBeVisible();
  await expect(note).toHaveValue('r'.repeat(1001));
});

test('a closing message is written, left, found again and sent; the conversations are put away', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/candidates');
  await readIn(chiara, 'English');
  const owed = chiara.getByRole('link', { name: /^Write a closing message/ });
  const before = await owed.count();
  await open(chiara, '/candidates?status=negotiating');
  await send(chiara, chiara.getByRole('button', { name: /^It does not fit/ }).first());
  await expect(chiara).toHaveURL(/\/candidates\?status=negotiating&closing=\d+$/);
  await follow(chiara, owed.first(), /\/mailbox\/new/);
  const address = chiara.url();
  const words = chiara.getByLabel('Your message');
  await expect(words).toHaveValue(/Thank you for our exchange/);
  await words.fill('Thank you. This year my class writes with a school in Porto.');
  await expect(chiara.getByText('Kept on this device until you send it')).toBeVisible();
  await open(chiara, '/candidates');
  await open(chiara, address);
  await expect(words).toHaveValue('Thank you. This year my class writes with a school in Porto.');
  await send(chiara, 'Send');
  await expect(chiara.getByText('This year my class writes with a school in Porto.')).toBeVisible();
  await expect.poll(() => chiara.evaluate(() => Object.values(localStorage))).toEqual([]);
  await open(chiara, '/candidates');
  // She is owed nothing any more.
  await expect(owed).toHaveCount(before);
});
