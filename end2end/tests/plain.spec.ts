/** The road without a single script: from the first page of a guest to a space whose pages everybody may read. */
import { type BrowserContext } from '@playwright/test';
import { expect, fillIn, formTo, type Page, personWho, send, signIn, test } from '../fixtures.ts';

const LUCIA = { first: 'Lucia', last: 'Ferri', email: 'lucia.ferri@posta.example', name: 'lucia.ferri', password: 'an old bicycle in May' };

/** A PNG of 64 by 64 dots. */
const DOTS = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAAT0lEQVR42u3PQQkAAAgEsItjRCMaywi+hcEKLNP1WgQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQELgsA5oFL7wUmagAAAABJRU5ErkJggg==',
  'base64',
);

/** A wrong entry is told at its field and in the summary, which leads there. */
async function expectProblemAt(page: Page, field: string): Promise<void> {
  await expect(page.locator(`.error-summary a[href="#${field}"]`)).toBeVisible();
  await expect(page.locator(`[id="${field}"][aria-invalid="true"], fieldset[id="${field}"]`).first()).toBeVisible();
}

test('the road, with scripts switched off', async ({ openContext, server, lastMail }) => {
  test.setTimeout(240_000);
  const contexts: BrowserContext[] = [];
  const person = async (who?: RegExp, at?: string): Promise<Page> => {
    const context = await openContext({ javaScriptEnabled: false });
    contexts.push(context);
    const page = await context.newPage();
    if (who) {
      const { name, password } = await personWho(server.world, who);
      await signIn(page, name, password, at);
    }
    return page;
  };
  const lucia = await person();
  let space = '';
  let inSpace = '';

  await test.step('a guest looks around', async () => {
    await lucia.goto('/');
    await expect(lucia).toHaveURL(/\/en\/$/);
    await lucia.locator('main a[href="/en/map/it"]').last().click();
    await lucia.locator('main a[href^="/en/schools/"]').first().click();
    await expect(lucia.getByRole('heading', { level: 1 })).toBeVisible();
    await lucia.goBack();
    await lucia.locator('main a[href^="/en/projects/"]').first().click();
    await expect(lucia.getByRole('heading', { level: 1 })).toBeVisible();
    await lucia.goto('/en/spaces');
    await lucia.locator('main a[href^="/en/spaces/"]').first().click();
    await expect(lucia.getByRole('heading', { level: 1 })).toBeVisible();
  });

  await test.step('she registers; what is wrong is told at its field, and nothing else is lost', async () => {
    await lucia.goto('/en/');
    await lucia.locator('main a[href="/en/register"]').first().click();
    const typed = { first_name: LUCIA.first, last_name: LUCIA.last, email: LUCIA.email, username: LUCIA.name, country: 'IT', conduct: true, privacy: true };
    await send(lucia, '/registration/begin', { ...typed, password: 'password' });
    await expectProblemAt(lucia, 'password');
    await expect(lucia.locator('[name=email]')).toHaveValue(LUCIA.email);
    await expect(lucia.locator('[name=country]')).toHaveValue('IT');
    await expect(lucia.locator('[name=conduct]')).toBeChecked();
    await expect(lucia.locator('[name=password]')).toHaveValue('');
    await send(lucia, '/registration/begin', { password: LUCIA.password });
    const mail = await lastMail(LUCIA.email);
    await lucia.goto(mail.links[0] ?? '');
    await send(lucia, '/registration/confirm', { password: 'not what she has chosen' });
    await expectProblemAt(lucia, 'password');
    await send(lucia, '/registration/confirm', { password: LUCIA.password });
  });

  await test.step('she finds her school with a typo and sends the form', async () => {
    await lucia.goto('/registration');
    if (/sign-in/.test(lucia.url())) await signIn(lucia, LUCIA.name, LUCIA.password);
    await lucia.goto('/registration');
    for (const country of ['PL', 'IT']) {
      await lucia.locator('details:has(button[value=country]) > summary').click();
      await send(lucia, '/registration/fill', { unit: country, 'form[wished_topic]': 'noises' }, 'country');
      await expect(lucia.locator('[name=unit]'), 'a slip in the country is put right').toHaveValue(country);
      await expect(lucia.locator('[name="form[wished_topic]"]')).toHaveValue('noises');
    }
    await send(lucia, '/registration/fill', { find: 'Grazia Deleda' }, 'find');
    await lucia.locator('.picked button').first().click();
    const about = {
      'form[role]': 'teacher',
      'form[subjects][]': 'geography',
      'form[spoken][0][language]': 'it',
      'form[spoken][0][level]': 'native',
      'form[spoken][1][language]': 'fr',
      'form[spoken][1][level]': 'independent',
      'form[ages_from]': '14',
      'form[ages_to]': '11',
      'form[available]': true,
      'form[ideas][0][language]': 'fr',
      'form[ideas][0][text]': 'Nos élèves dessinent la carte des bruits de leur quartier et devinent celle des autres.',
    };
    await send(lucia, '/registration/fill', about, 'send');
    await expect(lucia.locator('.error-summary')).toBeVisible();
    await expect(lucia.locator('[name="form[ideas][0][text]"]')).toHaveValue(/carte des bruits/);
    await send(lucia, '/registration/fill', { 'form[ages_from]': '11', 'form[ages_to]': '14' }, 'send');
    await expect(lucia).toHaveURL(/\/waiting/);
  });

  await test.step('the officer validates her', async () => {
    const officer = await person(/^officer.*unit of Italy\b/);
    await officer.goto('/unit/registrations');
    await officer.getByRole('link', { name: /Lucia Ferri/ }).click();
    await send(officer, '/validation/decide', {}, 'ask');
    await expect(officer.locator('.error-summary')).toBeVisible();
    await send(officer, '/validation/decide', {}, 'validate');
    await officer.goto('/unit/registrations');
    await expect(officer.locator('.queue-list').getByText(/Lucia Ferri/)).toHaveCount(0);
    await expect(officer.getByRole('link', { name: /Lucia Ferri/ })).toBeVisible();
  });

  await test.step('she corrects her profile', async () => {
    await lucia.goto('/profile/edit');
    await send(lucia, '/profile/save', { first_name: ' ', 'form[wished_topic]': 'sounds of a town' });
    await expectProblemAt(lucia, 'first_name');
    await expect(lucia.locator('[name="form[wished_topic]"]')).toHaveValue('sounds of a town');
    await send(lucia, '/profile/save', { first_name: LUCIA.first });
    await expect(lucia.getByText('sounds of a town')).toBeVisible();
  });

  await test.step('she finds Agnieszka, keeps her with a note, and writes to her', async () => {
    await lucia.goto('/twinfinder');
    await lucia.locator('main form[action="/twinfinder"] [name=q]').fill('wisniewska torun');
    await lucia.locator('main form[action="/twinfinder"] button').last().click();
    const found = lucia.locator(':is(li, article):has(form[action$="/candidates/add"])', { hasText: 'Agnieszka Wiśniewska' });
    await formTo(found.last(), '/candidates/add').locator('button').click();
    await lucia.goto('/candidates');
    await lucia.locator('details:has(form[action$="/candidates/note"]) > summary').first().click();
    await send(lucia, '/candidates/note', { note: 'Same age, same street idea.' });
    await expect(lucia.getByText('Same age, same street idea.').first()).toBeVisible();
    await lucia.locator('main a[href^="/mailbox/new"]').first().click();
    await send(lucia, '/mailbox/start', { subject: ' ', body: 'Bonjour Agnieszka, nous écoutons notre rue. Et vous ?' });
    await expectProblemAt(lucia, 'subject');
    await expect(lucia.locator('[name=body]')).toHaveValue(/nous écoutons/);
    await send(lucia, '/mailbox/start', { subject: 'Les bruits de la rue' });
    await expect(lucia.getByRole('heading', { name: 'Les bruits de la rue' })).toBeVisible();
  });

  const agnieszka = await person(/^Agnieszka/);
  await test.step('Agnieszka reads and answers', async () => {
    await agnieszka.goto('/mailbox');
    await agnieszka.getByRole('link', { name: 'Les bruits de la rue' }).click();
    await send(agnieszka, '/mailbox/answer', { body: 'Avec plaisir ! Commençons.' });
    await lucia.goto('/mailbox');
    await lucia.getByRole('link', { name: 'Les bruits de la rue' }).click();
    await expect(lucia.locator('.chat')).toContainText('Avec plaisir ! Commençons.');
    await lucia.goto('/candidates');
    await send(lucia, '/candidates/change', {}, undefined);
  });

  await test.step('they agree on a project, and both units approve it', async () => {
    await lucia.goto('/candidates');
    await lucia.locator('main a[href^="/projects/new"]').first().click();
    await send(lucia, '/project/start', { title: 'La carte des bruits' });
    await expect(lucia).toHaveURL(/\/projects\/\d+\/edit/);
    const text = {
      'text[description]': 'Deux classes enregistrent les bruits de leur quartier.',
      'text[objectives]': 'Écouter, décrire, deviner.',
      'text[process]': 'Un bruit par semaine, une devinette en retour.',
      'text[results]': 'Une carte à écouter.',
      'text[languages][]': 'fr',
      'text[ages_from]': '14',
      'text[ages_to]': '11',
      'text[starts]': '2026-12',
      'text[ends]': '2027-05',
      'text[subjects][]': 'geography',
      'text[tools][]': 'email',
    };
    await send(lucia, '/project/send', text);
    await expect(lucia.locator('.error-summary')).toBeVisible();
    await expect(lucia.locator('[name="text[process]"]')).toHaveValue(/devinette/);
    await send(lucia, '/project/send', { 'text[ages_from]': '11', 'text[ages_to]': '14' });
    await expect(lucia).toHaveURL(/\/projects\/\d+$/);
    await agnieszka.goto('/projects');
    await agnieszka.getByRole('link', { name: 'La carte des bruits' }).click();
    await send(agnieszka, '/project/accept');
    for (const unit of [/^officer.*unit of Italy\b/, /^officer.*unit of Poland\b/]) {
      const officer = await person(unit);
      await officer.goto('/unit/projects');
      await officer.getByRole('link', { name: 'La carte des bruits' }).click();
      await send(officer, '/project/approve', { comment: 'Bon travail !' });
    }
    await lucia.goto('/spaces');
    await lucia.getByRole('link', { name: 'La carte des bruits' }).click();
    space = new URL(lucia.url()).pathname;
  });

  await test.step('a page is written as text with marks, and a picture put into it', async () => {
    await lucia.locator(`a[href="${space}/pages/new"]`).first().click();
    await send(lucia, '/page/create', { title: ' ' });
    await expectProblemAt(lucia, 'title');
    await send(lucia, '/page/create', { title: 'Notre rue' });
    await expect(lucia).toHaveURL(/\/edit/);
    inSpace = new URL(lucia.url()).pathname.replace(/\/edit$/, '');
    await send(lucia, '/page/save', { title: 'Notre rue', markdown: '## Le matin\n\nOn entend **le tram** et:\n\n- un chien\n- une cloche' });
    await expect(lucia.getByRole('heading', { name: 'Le matin' })).toBeVisible();
    await expect(lucia.locator('main li', { hasText: 'une cloche' })).toBeVisible();
    await lucia.goto(`${inSpace}/edit`);
    const text = formTo(lucia, '/page/save').locator('[name=markdown]');
    const before = await text.inputValue();
    await text.fill(`${before}\n\nLe soir, une radio.`);
    const picture = lucia.locator('[role=group]:has([name=file])');
    await picture.locator('[name=file]').setInputFiles({ name: 'rue.png', mimeType: 'image/png', buffer: DOTS });
    await picture.locator('button').click();
    await expect(lucia).toHaveURL(/picture=words/);
    await expect(text).toHaveValue(/une radio/);
    await text.fill(`${before}\n\nLe soir, une radio et un chat.`);
    await picture.locator('[name=file]').setInputFiles({ name: 'rue.png', mimeType: 'image/png', buffer: DOTS });
    await picture.locator('[name=alternative]').fill('Une rue vide le matin');
    await picture.locator('button').click();
    await expect(lucia).not.toHaveURL(/picture/);
    await expect(text).toHaveValue(/le tram[^]*une radio et un chat/);
    await send(lucia, '/page/save', {});
    await expect(lucia.getByRole('img', { name: 'Une rue vide le matin' })).toBeVisible();
    await expect(lucia.getByText('Le soir, une radio et un chat.')).toBeVisible();
    await expect(lucia.getByRole('heading', { name: 'Le matin' })).toBeVisible();
  });

  await test.step('what Agnieszka writes meanwhile is not overwritten', async () => {
    await lucia.goto(`${inSpace}/edit`);
    await agnieszka.goto(`${inSpace}/edit`);
    const before = await formTo(agnieszka, '/page/save').locator('[name=markdown]').inputValue();
    await send(agnieszka, '/page/save', { markdown: `${before}\n\nÀ Toruń on entend la Vistule.` });
    const mine = await formTo(lucia, '/page/save').locator('[name=markdown]').inputValue();
    await send(lucia, '/page/save', { markdown: `${mine}\n\nLe soir, tout se tait.` });
    await expect(lucia.getByText('À Toruń on entend la Vistule.').first()).toBeVisible();
    await expect(formTo(lucia, '/page/save').locator('[name=markdown]')).toHaveValue(/tout se tait/);
    await expect(formTo(lucia, '/page/save').locator('[name=markdown]')).toHaveValue(/le tram/);
    await send(lucia, '/page/save', {});
    await lucia.goto(inSpace);
    await expect(lucia.getByText('Le soir, tout se tait.')).toBeVisible();
    await expect(lucia.getByRole('img', { name: 'Une rue vide le matin' })).toBeVisible();
  });

  await test.step('a colleague is invited and accepts', async () => {
    await agnieszka.goto(`${space}/team`);
    await formTo(agnieszka.locator('li', { hasText: 'Piotr Zalewski' }), '/team/invite').locator('button').click();
    const piotr = await person(/^Piotr/);
    await piotr.goto(`/invitations/${space.split('/').pop()}`);
    await send(piotr, '/team/accept');
    await piotr.goto(inSpace);
    await expect(piotr.getByRole('heading', { level: 1, name: 'Notre rue' })).toBeVisible();
  });

  await test.step('pupils get logins on slips; one signs in and tells a teacher', async () => {
    await lucia.goto(`${space}/pupils/new`);
    // Whoever looks for pupils who have a login already finds her list as she typed it.
    await lucia.goto(`${space}/pupils/new?words=nobody`);
    const list = formTo(lucia, '/pupil/paste');
    await fillIn(list, { list: 'Anna, B\nBruno, C', class: '2A', language: 'it', words: 'nobody else' });
    await list.locator('[role=search] button').click();
    await expect(lucia).toHaveURL(/words=nobody(\+|%20)else/);
    await expect(list.locator('[name=list]')).toHaveValue('Anna, B\nBruno, C');
    await expect(list.locator('[name=class]')).toHaveValue('2A');
    await expect(list.locator('[name=language]')).toHaveValue('it');
    await list.locator('.form-foot button').first().click();
    await formTo(lucia, '/pupil/create').evaluate((form: HTMLFormElement) => (form.noValidate = true));
    await send(lucia, '/pupil/create', {});
    await expectProblemAt(lucia, 'authorised');
    await send(lucia, '/pupil/create', { authorised: true });
    const slip = lucia.locator('.slip').first().locator('code');
    await expect(slip).toHaveCount(3);
    const [, name, words] = await slip.allInnerTexts();
    const pupil = await person();
    await signIn(pupil, name ?? '', words ?? '', '/en/pupils');
    await pupil.goto(inSpace);
    await expect(pupil.getByText('Le soir, tout se tait.')).toBeVisible();
    await pupil.locator('a[href^="/pupil/tell"]').first().click();
    await send(pupil, '/pupil/tell', { reason: 'unkind', words: 'Somebody wrote something unkind.' });
    await lucia.goto(`${space}/team`);
    await expect(lucia.getByText('Somebody wrote something unkind.')).toBeVisible();
    await send(lucia, '/pupil/handle');
  });

  await test.step('a pupil who was removed is put back; new words are asked about before they are drawn', async () => {
    const row = lucia.locator('li.person', { hasText: 'Anna B.' });
    await row.locator('summary').first().click();
    await formTo(row, '/pupil/remove').locator('button').click();
    await expect(row).toHaveCount(0);
    await formTo(lucia, '/pupil/put_back').locator('button').click();
    await expect(row).toHaveCount(1);
    await row.locator('summary').first().click();
    const draw = formTo(row, '/pupil/reset_password').locator('button');
    await expect(draw).toBeHidden();
    await row.locator('details details summary').click();
    await draw.click();
    await expect(lucia.locator('.slip')).toHaveCount(1);
  });

  await test.step('a page is published for everybody, and taken back', async () => {
    const guest = await person();
    await lucia.goto(`${space}/publish`);
    const choice = formTo(lucia, '/publish/save');
    await fillIn(choice, { 'pages[]': inSpace.split('/').pop() ?? '' });
    await send(lucia, '/publish/save', {});
    await expect(lucia.locator('.error-summary')).toBeVisible();
    await choice.locator(`[value="${inSpace.split('/').pop()}"]`).check();
    for (const item of await choice.locator('[name="confirmed[]"]').all()) await item.check();
    await send(lucia, '/publish/save', {});
    const address = (await lucia.locator('.public-strip a').last().getAttribute('href')) ?? '';
    await guest.goto(address);
    await guest.locator(`a[href^="${address}/"]`).first().click();
    await expect(guest.getByText('Le soir, tout se tait.')).toBeVisible();
    const published = guest.url();
    const picture = (await guest.locator('main img').first().getAttribute('src')) ?? '';
    expect((await guest.request.get(picture)).status()).toBe(200);
    await lucia.goto(`${space}/publish`);
    await choice.locator(`[value="${inSpace.split('/').pop()}"]`).uncheck();
    await send(lucia, '/publish/save', {});
    expect((await guest.request.get(published)).status()).toBe(404);
    expect((await guest.request.get(picture)).status()).toBe(404);
  });
});

test('a block that marks cannot express is kept when a page is edited without scripts', async ({ page, openContext, server }) => {
  const { name, password } = await personWho(server.world, /^Chiara/);
  await signIn(page, name, password);
  const context = await openContext({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  const plain = await context.newPage();
  await plain.goto('/spaces');
  await plain.locator('main a[href^="/spaces/"]').first().click();
  const space = new URL(plain.url()).pathname;
  await plain.goto(`${space}/pages/new`);
  await send(plain, '/page/create', { title: 'Une table' });
  const inSpace = new URL(plain.url()).pathname.replace(/\/edit$/, '');
  const cell = (text: string) => ({ type: 'table_cell', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
  const document = { type: 'doc', content: [{ type: 'table', content: [{ type: 'table_row', content: [cell('lundi'), cell('mardi')] }] }] };
  await formTo(plain, '/page/save').locator('[name=document]').evaluate((field: HTMLInputElement, value) => (field.value = value), JSON.stringify(document));
  await send(plain, '/page/save', {});
  await expect(plain.getByRole('cell', { name: 'mardi' })).toBeVisible();
  await plain.goto(`${inSpace}/edit`);
  const markdown = formTo(plain, '/page/save').locator('[name=markdown]');
  await send(plain, '/page/save', { markdown: `${await markdown.inputValue()}\n\nUne ligne de plus.` });
  await expect(plain.getByRole('cell', { name: 'mardi' })).toBeVisible();
  await expect(plain.getByText('Une ligne de plus.')).toBeVisible();
});
