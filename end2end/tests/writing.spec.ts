/** Nothing that was written is lost: two people save one page, and a draft outlives its window. */
import { expect, type Page, test } from '../fixtures.ts';
import { follow, open, readIn, send } from '../support/acts.ts';
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
  await expect(chiara.getByText(/Also writing here: Agnieszka/)).toBeVisible();
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
