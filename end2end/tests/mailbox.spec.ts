/** The mailbox beside writing and answering: what was sent, words that are looked for, the trash, one message to several. */
import { expect, test } from '../fixtures.ts';
import { follow, open, readIn, send, unfold } from '../support/acts.ts';

test('a conversation is found by its words, thrown away and taken out of the trash', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/mailbox');
  await readIn(chiara, 'English');
  const search = chiara.getByRole('search', { name: 'Search the mailbox' });
  await search.getByRole('searchbox').fill('podcast microphones');
  await search.getByRole('button').click();
  const found = chiara.getByRole('link', { name: /Podcast for 15-year-olds/ });
  await expect(found).toBeVisible();
  await follow(chiara, found, /\/mailbox\/\d+$/);
  const conversation = new URL(chiara.url()).pathname;

  await send(chiara, 'Throw away');
  await expect(chiara).toHaveURL(/\/mailbox\?thrown=\d+$/);
  await expect(chiara.getByRole('link', { name: /Podcast for 15-year-olds/ })).toHaveCount(0);
  await follow(chiara, chiara.getByRole('link', { name: 'Trash' }), /lane=trash/);
  await follow(chiara, chiara.getByRole('link', { name: /Podcast for 15-year-olds/ }), /\/mailbox\/\d+$/);
  expect(new URL(chiara.url()).pathname).toBe(conversation);
  await expect(chiara.getByText('gone after thirty days')).toBeVisible();
  await send(chiara, 'Take out of the trash');
  await open(chiara, '/mailbox');
  await expect(chiara.getByRole('link', { name: /Podcast for 15-year-olds/ })).toBeVisible();
});

test('one message goes to several candidates, to each for herself', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/candidates');
  await readIn(chiara, 'English');
  const write = chiara.getByRole('link', { name: /^Write/ }).first();
  await follow(chiara, write, /\/mailbox\/new\?to=\d+/);
  await chiara.getByLabel('What is it about?').fill('A week of letters');
  await chiara.getByLabel('Your message').fill('Dear colleague, in March my class writes letters about the street it lives in.');
  await unfold(chiara, 'Send it to other candidates too');
  const others = chiara.getByRole('group', { name: 'Also to' }).getByRole('checkbox');
  await others.first().check();
  await send(chiara, 'Send');
  await expect(chiara).toHaveURL(/lane=sent/);
  await expect(chiara.getByRole('link', { name: /A week of letters/ })).toHaveCount(2);
});
