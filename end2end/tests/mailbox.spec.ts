/** The mailbox beside writing and answering: what was sent, words that are looked for, the trash, one message to several. */
import { expect, PHONE, test } from '../fixtures.ts';
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
  await follow(chiara, found, /\/mailbox\/\d+\?words=podcast/);
  const conversation = new URL(chiara.url()).pathname;
  await expect(found).toHaveAttribute('aria-current', 'true');

  const reading = chiara.getByRole('region', { name: 'The open conversation' });
  await reading.getByRole('button', { name: 'Throw away' }).click();
  await expect(chiara).toHaveURL(/\/mailbox\?words=podcast.*&thrown=\d+$/);
  await expect(found).toHaveCount(0);
  await follow(chiara, chiara.getByRole('link', { name: 'Trash' }), /lane=trash/);
  await follow(chiara, found, /\/mailbox\/\d+\?lane=trash$/);
  expect(new URL(chiara.url()).pathname).toBe(conversation);
  await expect(reading.getByText('gone after thirty days')).toBeVisible();
  await chiara.getByRole('button', { name: 'Take out of the trash' }).click();
  await expect(reading.getByRole('button', { name: 'Throw away' })).toBeVisible();
  await open(chiara, '/mailbox');
  await expect(found).toBeVisible();
});

test('a conversation is read beside the list, which stays; what was put away comes back where one was', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/mailbox?lane=sent');
  await readIn(chiara, 'English');
  const list = chiara.getByRole('region', { name: 'Conversations' });
  const reading = chiara.getByRole('region', { name: 'The open conversation' });
  await expect(chiara.getByRole('heading', { level: 1 })).toHaveText('Mailbox');
  await expect(reading).toContainText('Choose a conversation');
  const links = list.locator('a.subject');
  // Two that no other journey puts away.
  const [first, second] = ['A question about the plan', 'Birds in winter'];
  const [one, other] = [links.filter({ hasText: first }), links.filter({ hasText: second })];
  await follow(chiara, one, /\/mailbox\/\d+\?lane=sent$/);
  await expect(chiara.getByRole('heading', { level: 1 })).toHaveText(first);
  await expect(chiara.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(one).toHaveAttribute('aria-current', 'true');
  const asked: string[] = [];
  chiara.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await follow(chiara, other, /\/mailbox\/\d+\?lane=sent$/);
  await expect(chiara.getByRole('heading', { level: 1 })).toHaveText(second);
  expect(asked.filter((path) => path.startsWith('/mailbox'))).toEqual([]);

  const here = chiara.url();
  await reading.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(chiara).toHaveURL(/\/mailbox\?lane=sent&archived=\d+$/);
  await expect(reading).toContainText('Choose a conversation');
  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(chiara).toHaveURL(here);
  await expect(chiara.getByRole('heading', { level: 1 })).toHaveText(second);
  await expect(reading.getByRole('button', { name: 'Archive', exact: true })).toBeVisible();
  await chiara.goBack();
  await expect(chiara).toHaveURL(/archived=\d+$/);
});

test('the dot of a row marks it as unread and as read again, without leaving the page', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/mailbox?lane=sent');
  await readIn(chiara, 'English');
  const dot = chiara.getByRole('region', { name: 'Conversations' }).getByRole('button', { name: /^Unread: / }).first();
  const before = await dot.getAttribute('aria-pressed');
  const after = before === 'true' ? 'false' : 'true';
  await dot.click();
  await expect(dot).toHaveAttribute('aria-pressed', after);
  await dot.click();
  await expect(dot).toHaveAttribute('aria-pressed', before ?? '');
  await expect(chiara).toHaveURL(/\/mailbox\?lane=sent$/);
});

test('what is done with all that are ticked is told and taken back, without leaving the page', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/mailbox?lane=sent');
  await readIn(chiara, 'English');
  const list = chiara.getByRole('region', { name: 'Conversations' });
  const links = list.locator('a.subject');
  const count = await links.count();
  const away = list.getByRole('button', { name: 'Throw away' });
  const told = (words: string) => list.getByRole('status').filter({ hasText: words });
  await away.click();
  await expect(told('No conversation is ticked')).toBeVisible();
  const ticks = list.getByRole('checkbox', { name: /^Tick / });
  await ticks.nth(0).check();
  await ticks.nth(1).check();
  await expect(told('2 ticked')).toBeVisible();
  const asked: string[] = [];
  chiara.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await away.click();
  await expect(told('2 conversations lie in the trash')).toBeVisible();
  await expect(links).toHaveCount(count - 2);
  await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(links).toHaveCount(count);
  await expect(chiara).toHaveURL(/\/mailbox\?lane=sent$/);
  await expect(list).toBeFocused();
  expect(asked.filter((path) => path.startsWith('/mailbox'))).toEqual([]);
});

test('a conversation stays open beside what is done with others, and is closed by what is done with it', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/mailbox?lane=sent');
  await readIn(chiara, 'English');
  const list = chiara.getByRole('region', { name: 'Conversations' });
  const ticks = list.getByRole('checkbox', { name: /^Tick / });
  await follow(chiara, list.locator('a.subject').first(), /\/mailbox\/\d+\?lane=sent$/);
  const opened = new URL(chiara.url()).pathname;
  await expect(chiara.getByRole('heading', { level: 1 })).toBeFocused();
  await ticks.nth(1).check();
  await list.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(list.getByRole('status').filter({ hasText: 'One conversation is put away' })).toBeVisible();
  await expect(list).toBeFocused();
  expect(new URL(chiara.url()).pathname).toBe(opened);
  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(chiara).toHaveURL(/\/mailbox\/\d+\?lane=sent$/);
  await ticks.nth(0).check();
  await list.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(chiara).toHaveURL(/\/mailbox\?lane=sent&bulk=archive/);
  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(chiara).toHaveURL(/\/mailbox\?lane=sent$/);
});

test('single keys lead through the mailbox, and not while one writes or has switched them off', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/mailbox');
  await readIn(chiara, 'English');
  const links = chiara.getByRole('region', { name: 'Conversations' }).locator('a.subject');
  const head = chiara.getByRole('heading', { level: 1 });
  const [first, second] = [await links.nth(0).innerText(), await links.nth(1).innerText()];
  await chiara.keyboard.press('?');
  const sheet = chiara.getByRole('dialog', { name: 'Keys of the mailbox' });
  await expect(sheet).toBeVisible();
  await chiara.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await chiara.keyboard.press('j');
  await expect(head).toHaveText(first);
  await expect(head).toBeFocused();
  await chiara.keyboard.press('j');
  await expect(head).toHaveText(second);
  await chiara.keyboard.press('k');
  await expect(head).toHaveText(first);
  await expect(head).toBeFocused();
  await chiara.keyboard.press('r');
  const answer = chiara.getByLabel(/^Answer to/);
  await expect(answer).toBeFocused();
  await chiara.keyboard.type('jke');
  await expect(answer).toHaveValue('jke');
  await answer.fill('');
  await expect(head).toHaveText(first);
  await head.focus();
  await chiara.keyboard.press('e');
  await expect(chiara).toHaveURL(/archived=\d+$/);
  await chiara.getByRole('button', { name: 'Undo' }).click();
  await expect(head).toHaveText(first);
  await chiara.keyboard.press('/');
  await expect(chiara.getByRole('search', { name: 'Search the mailbox' }).getByRole('searchbox')).toBeFocused();
  // Only the search to which it leads says so.
  await expect(chiara.locator('[aria-keyshortcuts="/"]')).toHaveCount(1);
  await expect(chiara.locator('main [aria-keyshortcuts="/"]')).toBeFocused();

  await open(chiara, '/account');
  await chiara.getByLabel(/Single-key shortcuts/).uncheck();
  await open(chiara, '/mailbox?lane=sent');
  await expect(chiara.getByRole('button', { name: 'Keys of the mailbox' })).toHaveCount(0);
  await chiara.keyboard.press('j');
  await expect(head).toHaveText('Mailbox');
});

test('a link leads past the list to the open conversation', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/mailbox?lane=sent');
  await readIn(chiara, 'English');
  const skip = chiara.getByRole('link', { name: 'Skip to the open conversation' });
  await expect(skip).toHaveCount(0);
  await follow(chiara, chiara.getByRole('region', { name: 'Conversations' }).locator('a.subject').first(), /\/mailbox\/\d+\?lane=sent$/);
  // Opened, the conversation takes the focus: only then it is given elsewhere.
  await expect(chiara.getByRole('heading', { level: 1 })).toBeFocused();
  await chiara.getByRole('main').focus();
  await chiara.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await chiara.keyboard.press('Enter');
  await expect(chiara.getByRole('region', { name: 'The open conversation' })).toBeFocused();
  await expect(chiara).toHaveURL(/#conversation$/);
});

test('on a phone the list and the conversation take turns', async ({ openAs }) => {
  const chiara = await openAs(/^Chiara/);
  await open(chiara, '/mailbox?lane=sent');
  await readIn(chiara, 'English');
  await chiara.setViewportSize(PHONE);
  const list = chiara.getByRole('region', { name: 'Conversations' });
  await follow(chiara, list.locator('a.subject').first(), /\/mailbox\/\d+\?lane=sent$/);
  await expect(list).toBeHidden();
  await follow(chiara, chiara.getByRole('link', { name: 'Back to the mailbox' }), /\/mailbox\?lane=sent$/);
  await expect(list).toBeVisible();
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
