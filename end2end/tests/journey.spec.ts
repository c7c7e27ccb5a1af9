/**
 * The main road, end to end: two teachers find each other and their pupils work in one TwinSpace. Seven people, each in a
 * browser of her own, see each other's acts without loading their pages again.
 */
import { expect, hydrated, type Mail, type Page, signIn, test } from '../fixtures.ts';
import { follow, open, readIn, seenBy, send, unfold } from '../support/acts.ts';
import { addPicture, draftKept, writeMore, writeText } from '../support/editor.ts';
import { png } from '../support/picture.ts';

const PASSWORD = 'twinning-demo';
const TITLE = 'Letters from my street';
const SCHOOL = 'Scuola secondaria di primo grado “Giuseppe Verdi”';
const PICTURE = 'A green door in Lucca';
const INBOX = 'anna.bellini@posta.example';

test.setTimeout(360_000);

test('two teachers find each other and their pupils work in one TwinSpace', async ({ openContext, lastMail }) => {
  const person = async (): Promise<Page> => (await openContext()).newPage();
  /** Somebody whom the demo world knows, with English screens. */
  const known = async (name: string): Promise<Page> => {
    const page = await person();
    await signIn(page, name, PASSWORD);
    await readIn(page, 'English');
    return page;
  };
  const link = async (fits: (mail: Mail) => boolean): Promise<string> => {
    const mail = await lastMail(INBOX, fits);
    return mail.links[0] ?? '';
  };

  const guest = await person();
  const anna = await person();
  const [agnieszka, matteo] = [await known('agnieszka'), await known('matteo')];
  const [italy, poland] = [await known('officer-it'), await known('officer-pl')];
  const pupil = await person();
  /** The addresses that later steps come back to. */
  let [conversation, project, space, streets] = ['', '', '', ''];

  await test.step('a guest looks at the map, a country and a school', async () => {
    await open(guest, '/en/map');
    await follow(guest, guest.getByRole('link', { name: /Italy/ }).last(), /\/en\/map\/it/i);
    await expect(guest.getByRole('heading', { level: 1 })).toContainText('Italy');
    await follow(guest, guest.getByRole('link', { name: SCHOOL }).first(), /\/en\/schools\//);
    await expect(guest.getByText('Lucca').first()).toBeVisible();
  });

  await test.step('Anna registers and confirms her address by the link in her mail', async () => {
    await open(anna, '/en/');
    await follow(anna, anna.getByRole('link', { name: /^Register/ }).first(), /\/en\/register/);
    await anna.getByLabel('First name').fill('Anna');
    await anna.getByLabel('Surname').fill('Bellini');
    await anna.getByLabel('E-mail address').fill(INBOX);
    await anna.getByLabel('Sign-in name').fill('anna.bellini');
    await anna.getByLabel('Password', { exact: true }).fill('una porta verde in via Fillungo');
    await anna.getByLabel('Country of your school').selectOption({ label: 'Italy' });
    await anna.getByRole('checkbox', { name: /code of conduct/ }).check();
    await anna.getByRole('checkbox', { name: /privacy notice/ }).check();
    await send(anna, 'Send me the link');
    await expect(anna.getByRole('heading', { level: 1 })).toHaveText('Look into your mailbox');
    await open(anna, await link(({ text }) => text.includes('confirm')));
    await expect(anna.getByText(/do you confirm that anna\.bellini@posta\.example is your address/)).toBeVisible();
    await anna.getByLabel('Your password', { exact: true }).fill('una porta verde in via Fillungo');
    await send(anna, 'Confirm my address');
    await expect(anna).toHaveURL(/\/registration/);
  });

  await test.step('her school is found in spite of typos; what she types is kept', async () => {
    await anna.getByLabel('Look for your school').fill('giusepe verdi luca');
    await send(anna, 'Search');
    await expect(anna.getByText(SCHOOL)).toBeVisible();
    await send(anna, anna.locator('.picked', { hasText: SCHOOL }).getByRole('button', { name: 'This is my school' }));
    await expect(anna.getByText('A colleague has added this school')).toBeVisible();
    await anna.getByLabel('Your role').selectOption({ label: 'Teacher' });
    await anna.getByRole('group', { name: 'Subjects you teach' }).getByLabel('Geography').check();
    await anna.getByLabel('Language 1').selectOption({ label: 'English' });
    await anna.getByLabel('How well (1)').selectOption({ index: 1 });
    await anna.getByRole('spinbutton', { name: /^from/ }).fill('11');
    await anna.getByRole('spinbutton', { name: /^to/ }).fill('13');
    await anna.getByLabel('Language of the text').first().selectOption({ label: 'English' });
    await anna.getByLabel('What would you like to do with another class?').fill('Our pupils draw their street and write a letter about it every month.');
    await expect(anna.getByText(/Saved on the server at/)).toBeVisible();
    await anna.reload();
    await expect(anna.getByLabel('What would you like to do with another class?')).toHaveValue(/draw their street/);
  });

  await test.step('the officer of her unit sees her arrive and validates her; she sees it where she waits', async () => {
    await open(italy, '/unit/registrations');
    const row = italy.getByRole('link', { name: /Anna Bellini/ });
    await seenBy(italy, () => send(anna, 'Send to my national unit'), () => expect(row).toBeVisible());
    await expect(anna).toHaveURL(/\/waiting/);
    await follow(italy, row, /person=/);
    await expect(italy.getByRole('heading', { name: 'Anna Bellini' })).toBeVisible();
    await expect(italy.getByText('known, with 2 validated colleagues')).toBeVisible();
    await seenBy(anna, () => send(italy, 'Validate'), () => expect(anna.getByText('You are validated. Everything is open to you.')).toBeVisible());
    await expect(italy.getByText('Validated. The person has been told by mail.')).toBeVisible();
    await lastMail(INBOX, ({ text }) => /validated|checked/i.test(text));
  });

  await test.step('Anna completes her profile', async () => {
    await follow(anna, anna.getByRole('link', { name: 'Go to my Desktop' }), /\/desktop/);
    await follow(anna, anna.getByRole('navigation').getByRole('link', { name: 'Profile' }).first(), /\/profile/);
    await follow(anna, anna.getByRole('link', { name: 'Edit profile' }), /\/profile\/edit/);
    await anna.getByLabel('A topic I have in mind').fill('Streets and their names');
    await send(anna, anna.getByRole('button', { name: 'Save', exact: true }));
    await expect(anna.getByText('Your profile is saved.')).toBeVisible();
    await expect(anna.getByText('Streets and their names')).toBeVisible();
  });

  await test.step('she finds Agnieszka and puts her on her list', async () => {
    await follow(anna, anna.getByRole('navigation').getByRole('link', { name: 'TwinFinder' }).first(), /\/twinfinder/);
    await anna.getByLabel('Words').fill('wisniewska');
    await anna.getByRole('button', { name: 'Search' }).last().click();
    const found = anna.getByRole('article').filter({ hasText: 'Agnieszka Wiśniewska' });
    await expect(found).toContainText('Matches:');
    await hydrated(anna);
    await found.getByRole('button', { name: /Add to My Candidates/ }).click();
    await follow(anna, found.getByRole('link', { name: 'In My Candidates' }), /\/candidates/);
    await unfold(anna, 'Add a note');
    await anna.getByLabel('My note').fill('Writes about her street too');
    await send(anna, 'Save the note');
    await expect(anna.getByText('The note is saved.')).toBeVisible();
  });

  await test.step('they write to each other, and each sees the other’s words arrive', async () => {
    await open(agnieszka, '/mailbox');
    await follow(anna, anna.getByRole('link', { name: /^Write/ }).first(), /\/mailbox\/new/);
    await anna.getByLabel('What is it about?').fill('Two streets');
    await anna.getByLabel('Your message').fill('Shall our pupils write letters about their streets?');
    const arrived = agnieszka.getByRole('link', { name: /Two streets/ });
    await seenBy(agnieszka, () => send(anna, 'Send'), () => expect(arrived).toBeVisible());
    conversation = anna.url();
    expect(conversation).toMatch(/\/mailbox\/\d+/);
    await follow(agnieszka, arrived, /\/mailbox\/\d+/);
    await expect(agnieszka.locator('.chat')).toContainText('Shall our pupils write letters');
    await agnieszka.getByLabel('Answer to Anna Bellini').fill('Yes! We begin in January.');
    const answer = async () => {
      await agnieszka.getByRole('button', { name: 'Send' }).click();
      await expect(agnieszka.getByLabel('Answer to Anna Bellini')).toHaveValue('');
    };
    await seenBy(anna, answer, () => expect(anna.locator('.chat')).toContainText('Yes! We begin in January.'));
  });

  await test.step('Anna begins the project with the ring and sends the form', async () => {
    await open(anna, '/candidates');
    await follow(anna, anna.getByRole('link', { name: /Activate a project/ }).first(), /\/projects\/new/);
    await anna.getByLabel('Title').fill(TITLE);
    await send(anna, 'Start writing');
    await expect(anna).toHaveURL(/\/projects\/\d+\/edit/);
    await anna.getByLabel('What we will do').fill('Two classes write to each other about the streets they live in.');
    await anna.getByLabel('What pupils gain').fill('They look closely and write for real readers.');
    await anna.getByLabel('How we work').fill('A letter a month, in turn.');
    await anna.getByLabel('Expected results').fill('A book of letters.');
    await anna.getByRole('group', { name: 'Languages of the project' }).getByLabel('English', { exact: true }).check();
    await anna.getByLabel('Youngest pupils (age)').fill('11');
    await anna.getByLabel('Oldest pupils (age)').fill('13');
    await anna.getByLabel('First month').fill('2027-01');
    await anna.getByLabel('Last month').fill('2027-06');
    await anna.getByRole('group', { name: 'Subjects', exact: true }).getByLabel('Geography').check();
    await anna.getByRole('group', { name: 'Tools', exact: true }).getByRole('checkbox').first().check();
    await expect(anna.getByText(/Saved at/)).toBeVisible();
    await open(agnieszka, '/desktop');
    const asked = agnieszka.getByText('Anna Bellini is waiting for your answer.');
    await seenBy(agnieszka, () => send(anna, /^Send to Agnieszka/), () => expect(asked).toBeVisible());
    project = new URL(anna.url()).pathname;
    expect(project).toMatch(/^\/projects\/\d+$/);
  });

  await test.step('Agnieszka wishes a change, Anna makes it, Agnieszka accepts; only now the units see it', async () => {
    await open(italy, '/unit/projects');
    await expect(italy.getByRole('link', { name: TITLE })).toHaveCount(0);
    await follow(agnieszka, agnieszka.getByRole('link', { name: TITLE }), /\/projects\/\d+/);
    await unfold(agnieszka, 'Ask for a change');
    await agnieszka.getByLabel('What should change?').fill('Please add songs.');
    const ask = () => send(agnieszka, agnieszka.getByRole('button', { name: 'Ask for a change' }));
    await seenBy(anna, ask, () => expect(anna.getByText(/Agnieszka Wiśniewska asks for a change/)).toBeVisible());
    await expect(anna.getByText('Please add songs.').first()).toBeVisible();
    await open(anna, `${project}/edit`);
    await anna.getByLabel('Expected results').fill('A book of letters and songs.');
    const again = agnieszka.getByText('Anna Bellini is waiting for your answer.');
    await seenBy(agnieszka, () => send(anna, /^Send to Agnieszka/), () => expect(again).toBeVisible());
    await expect(agnieszka.getByText('A book of letters and songs.')).toBeVisible();
    await open(poland, '/unit/projects');
    await expect(poland.getByRole('link', { name: TITLE })).toHaveCount(0);
    const accept = () => send(agnieszka, 'Accept the project');
    await seenBy(italy, accept, () => expect(italy.getByRole('link', { name: TITLE })).toBeVisible());
    await expect(poland.getByRole('link', { name: TITLE })).toBeVisible();
    await expect(anna.getByText(/The national units must decide: .*(Italy.*Poland|Poland.*Italy)/)).toBeVisible();
  });

  await test.step('one unit wishes changes, the founders make them, both units approve', async () => {
    await follow(poland, poland.getByRole('link', { name: TITLE }), /\/unit\/projects\/\d+/);
    await unfold(poland, 'Ask for changes');
    await poland.getByLabel('Which changes?').fill('Say how the classes keep in touch.');
    const ask = () => send(poland, poland.getByRole('button', { name: 'Ask for changes' }));
    await seenBy(anna, ask, () => expect(anna.getByText(/The national unit \(Poland\) asks for changes/)).toBeVisible());
    await open(anna, `${project}/edit`);
    await anna.getByLabel('How we work').fill('A letter a month, in turn, and a call in between.');
    const confirm = agnieszka.getByRole('button', { name: 'Confirm the new text' });
    await seenBy(agnieszka, () => send(anna, /^Send to Agnieszka/), () => expect(confirm).toBeVisible());
    const approve = poland.getByRole('button', { name: 'Approve' });
    await seenBy(poland, () => send(agnieszka, confirm), () => expect(approve).toBeVisible());
    await seenBy(anna, () => send(poland, approve), () => expect(anna.getByText('The national unit must decide: Italy.')).toBeVisible());
    await follow(italy, italy.getByRole('link', { name: TITLE }), /\/unit\/projects\/\d+/);
    const door = anna.getByRole('link', { name: 'Open the TwinSpace' });
    await seenBy(anna, () => send(italy, italy.getByRole('button', { name: 'Approve' })), () => expect(door).toBeVisible());
    await expect(anna.getByText('The project is active.')).toBeVisible();
    await expect(agnieszka.getByText('The project is active.')).toBeVisible();
  });

  await test.step('Anna writes a page with a picture in the TwinSpace; Agnieszka sees it come', async () => {
    await follow(anna, anna.getByRole('link', { name: 'Open the TwinSpace' }), /\/spaces\/\d+$/);
    space = new URL(anna.url()).pathname;
    await expect(anna.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await open(agnieszka, space);
    await follow(anna, anna.getByRole('link', { name: 'New page' }).first(), /\/pages\/new/);
    await anna.getByLabel('Title').fill('Our streets');
    await send(anna, 'Create the page');
    await expect(anna).toHaveURL(/\/pages\/\d+\/edit/);
    streets = new URL(anna.url()).pathname.replace('/edit', '');
    await writeText(anna, 'Via Fillungo', 'The street is very', 'narrow');
    await addPicture(anna, { name: 'door.png', bytes: png(64, 48, [20, 120, 60]) }, PICTURE);
    await draftKept(anna);
    const news = agnieszka.getByRole('listitem').filter({ hasText: 'Our streets' });
    await seenBy(agnieszka, () => send(anna, 'Show to everyone'), () => expect(news).toContainText('Anna Bellini'));
    await expect(anna.getByRole('heading', { name: 'Via Fillungo' })).toBeVisible();
    await expect(anna.locator('article strong', { hasText: 'narrow' })).toBeVisible();
    await follow(agnieszka, news.getByRole('link'), /\/pages\/\d+$/);
    await expect(agnieszka.getByRole('img', { name: PICTURE })).toHaveJSProperty('naturalWidth', 64);
  });

  await test.step('two write at once: nothing is lost, and an older version comes back', async () => {
    await open(anna, `${streets}/edit`);
    await open(agnieszka, `${space}/team`);
    await expect(agnieszka.getByText('Anna Bellini')).toBeVisible();
    await writeMore(anna, 'It has many shops.');
    await send(anna, 'Show to everyone');
    await expect(anna.getByText('It has many shops.')).toBeVisible();
    await follow(anna, anna.getByRole('link', { name: 'All versions' }), /\/versions/);
    await follow(anna, anna.getByRole('link', { name: 'Version 2' }), /version=2/);
    await send(anna, 'Bring this version back');
    await expect(anna).toHaveURL(new RegExp(`${streets}$`));
    await expect(anna.getByText('It has many shops.')).toHaveCount(0);
    await expect(anna.getByText('Version 4')).toBeVisible();
  });

  await test.step('pupils may write on this page; another is for teachers only', async () => {
    await follow(anna, anna.getByRole('link', { name: 'Change who sees it' }), /\/rights/);
    await anna.getByRole('group', { name: 'Edit' }).getByLabel('All pupils').check();
    await send(anna, anna.getByRole('button', { name: 'Save', exact: true }));
    await open(anna, `${space}/pages/new`);
    await anna.getByLabel('Title').fill('Staff room');
    await send(anna, 'Create the page');
    await writeText(anna, 'Among us', 'Marks are', 'secret');
    await send(anna, 'Show to everyone');
    await follow(anna, anna.getByRole('link', { name: 'Change who sees it' }), /\/rights/);
    await send(anna, 'Teachers only');
    await follow(anna, anna.getByRole('link', { name: 'Back to the page' }), /\/pages\/\d+$/);
    await expect(anna.getByText('Only teachers read this page.')).toBeVisible();
  });

  await test.step('Anna invites Matteo, who finds the invitation on his Desktop and accepts', async () => {
    await open(matteo, '/desktop');
    await open(anna, `${space}/team`);
    const row = anna.getByRole('listitem').filter({ hasText: 'Matteo Ricciardi' });
    const invited = matteo.getByText(`You are invited into the team of “${TITLE}”.`);
    await seenBy(matteo, () => send(anna, row.getByRole('button', { name: 'Invite' })), () => expect(invited).toBeVisible());
    await expect(agnieszka.getByText('invited by Anna Bellini')).toBeVisible();
    await follow(matteo, matteo.locator('p, div', { has: invited }).last().getByRole('link', { name: 'Answer' }), /\/invitations\//);
    await seenBy(anna, () => send(matteo, 'Accept'), () => expect(row.getByText('invited by')).toHaveCount(0));
    await expect(row.locator('.tag')).toHaveText('Teacher');
    await expect(matteo.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  });

  let slip = { name: '', words: '' };
  await test.step('pupils’ logins are made from a pasted list, with slips to print', async () => {
    await follow(anna, anna.getByRole('link', { name: 'Add pupils' }), /\/pupils\/new/);
    await anna.getByLabel('List of pupils').fill('Emma, Rossi, 3B\nLuca, Neri, 3B');
    await anna.getByLabel('Language of the class').selectOption({ label: 'English' });
    await send(anna, 'Look at the logins');
    await expect(anna.getByRole('row').filter({ hasText: 'Emma R.' })).toContainText('3B');
    await expect(anna.getByText('Rossi')).toHaveCount(0);
    await anna.getByRole('checkbox', { name: /parents or guardians/ }).check();
    await send(anna, 'Make 2 logins');
    const emma = anna.locator('.slip', { hasText: 'Emma R.' });
    const [address, name, words] = await emma.locator('code').allTextContents();
    expect(address).toMatch(/\/en\/pupils$/);
    slip = { name: name ?? '', words: words ?? '' };
    expect(slip.words.split('-')).toHaveLength(3);
    await anna.reload();
    await expect(anna.getByText('These words were shown already.')).toBeVisible();
  });

  await test.step('a pupil signs in with three words and sees only what is hers', async () => {
    await open(pupil, '/en/pupils');
    await pupil.getByLabel('Sign-in name').fill(slip.name);
    await pupil.getByLabel('Three words').fill(slip.words.replaceAll('-', ' '));
    await send(pupil, 'Go in');
    await expect(pupil.getByRole('heading', { level: 1 })).toContainText('Hello Emma!');
    await follow(pupil, pupil.getByRole('main').getByRole('link', { name: TITLE }), /\/spaces\/\d+$/);
    await follow(pupil, pupil.getByRole('link', { name: 'Pages' }).first(), /\/pages$/);
    const pages = pupil.getByRole('main').getByRole('navigation', { name: 'Pages' });
    await expect(pages.getByRole('link', { name: 'Our streets' })).toBeVisible();
    await expect(pages.getByRole('link', { name: 'Staff room' })).toHaveCount(0);
    await expect(pupil.getByRole('link', { name: 'New page' })).toHaveCount(0);
    expect((await pupil.request.get('/twinfinder')).status()).toBe(403);
  });

  await test.step('she writes, and her teacher sees it on the open page', async () => {
    await open(anna, streets);
    await open(pupil, streets);
    await follow(pupil, pupil.getByRole('link', { name: 'Edit this page' }), /\/edit$/);
    await writeMore(pupil, 'In my street lives a cat.');
    await seenBy(anna, () => send(pupil, 'Show to everyone'), () => expect(anna.getByText('In my street lives a cat.')).toBeVisible());
    await expect(anna.getByText(/Emma R\. changed it/)).toBeVisible();
  });

  await test.step('she tells a teacher about this space; Anna reads it in the team; the next pupil takes over', async () => {
    await open(anna, `${space}/team`);
    await pupil.getByRole('link', { name: 'Tell a teacher' }).first().click();
    await expect(pupil.getByText(`It is about the project “${TITLE}”.`)).toBeVisible();
    await hydrated(pupil);
    await pupil.getByLabel('Someone is unkind').check();
    await pupil.getByLabel('In your own words').fill('A boy laughs at my cat.');
    await seenBy(anna, () => send(pupil, 'Tell now'), () => expect(anna.getByText('A boy laughs at my cat.')).toBeVisible());
    await expect(pupil.getByText('Your teachers know now.')).toBeVisible();
    await send(anna, 'I have dealt with it');
    await expect(anna.getByText('Anna Bellini has dealt with it.')).toBeVisible();
    await send(pupil, 'Next pupil');
    await expect(pupil).toHaveURL(/\/en\/pupils/);
    await expect(pupil.getByLabel('Sign-in name')).toHaveValue('');
    await pupil.goBack();
    await expect(pupil.getByText('In my street lives a cat.')).toHaveCount(0);
  });

  await test.step('the page is published after the checklist; a guest reads it, and no pupil is named', async () => {
    await open(anna, `${space}/publish`);
    await anna.getByRole('checkbox', { name: /^Our streets/ }).check();
    await send(anna, 'Publish what is ticked');
    await expect(anna.getByRole('alert').or(anna.locator('.error-summary')).first()).toBeVisible();
    await anna.getByRole('checkbox', { name: /^Our streets/ }).check();
    for (const box of await anna.getByRole('group', { name: 'Please confirm' }).getByRole('checkbox').all()) await box.check();
    await anna.getByRole('group', { name: 'The parents agreed to these pictures' }).getByRole('checkbox', { name: PICTURE }).check();
    await send(anna, 'Publish what is ticked');
    await expect(anna.getByText('Done. What is ticked is public')).toBeVisible();

    await open(guest, '/en/spaces');
    await follow(guest, guest.getByRole('link', { name: TITLE }), /\/en\/spaces\//);
    await follow(guest, guest.getByRole('main').getByRole('link', { name: 'Our streets' }), /\/en\/spaces\/[^/]+\/\d+$/);
    await expect(guest.getByText('In my street lives a cat.')).toBeVisible();
    await expect(guest.getByText(`a pupil, ${SCHOOL}`)).toBeVisible();
    await expect(guest.getByText('Emma')).toHaveCount(0);
    await expect(guest.getByRole('img', { name: PICTURE })).toHaveJSProperty('naturalWidth', 64);
  });

  await test.step('a picture of which the parents no longer agree leaves the web at once; taken back, the page is gone too', async () => {
    const [page, picture] = [guest.url(), await guest.getByRole('img', { name: PICTURE }).getAttribute('src')];
    const answers = async (address: string) => (await guest.request.get(new URL(address, page).href)).status();
    expect([await answers(page), await answers(picture ?? '')]).toEqual([200, 200]);
    await send(anna, anna.getByRole('button', { name: /The parents no longer agree/ }));
    expect([await answers(page), await answers(picture ?? '')]).toEqual([200, 404]);
    await guest.reload();
    await expect(guest.getByText('A picture is not shown here.')).toBeVisible();
    await expect(guest.getByRole('img', { name: PICTURE })).toHaveCount(0);
    await anna.getByRole('checkbox', { name: /^Our streets/ }).uncheck();
    await send(anna, 'Publish what is ticked');
    expect([await answers(page), await answers(picture ?? '')]).toEqual([404, 404]);
    await open(guest, '/en/spaces');
    await expect(guest.getByRole('link', { name: TITLE })).toHaveCount(0);
  });
});
