/** Who is not well treated has a way out: blocking takes effect at once, a report reaches the desk of the unit. */
import { expect, personWho, test } from '../fixtures.ts';
import { follow, open, readIn, seenBy, send, unfold } from '../support/acts.ts';

const STRANGER = /project in which Chiara has no part/;

test('a person is reported and blocked; the unit decides, and the block can be taken back', async ({ openAs, server }) => {
  const name = (await personWho(server.world, STRANGER)).who.split(',')[0] ?? '';
  const [chiara, stranger, officer] = [await openAs(/^Chiara/), await openAs(STRANGER), await openAs(/^officer.*unit FR\b/)];
  for (const page of [chiara, stranger, officer]) {
    await open(page, '/desktop');
    await readIn(page, 'English');
  }
  await open(chiara, '/twinfinder');
  await chiara.getByLabel('Words').fill(name);
  await chiara.getByRole('button', { name: 'Search' }).last().click();
  await follow(chiara, chiara.getByRole('article').getByRole('link', { name, exact: true }), /\/people\/\d+$/);
  const profile = chiara.url();

  await test.step('Chiara reports her; the desk sees it come, decides, and Chiara is told', async () => {
    await open(officer, '/unit/reports');
    await unfold(chiara, 'Report');
    await chiara.getByLabel('What is wrong?').selectOption({ index: 1 });
    await chiara.getByLabel('In your own words').fill('She sends advertisements.');
    const arrived = officer.getByRole('listitem').filter({ hasText: 'She sends advertisements.' });
    await seenBy(officer, () => send(chiara, 'Send the report'), () => expect(arrived).toBeVisible());
    await expect(chiara.getByRole('heading', { level: 1 })).toHaveText('Your report has arrived');
    await expect(arrived).toContainText('reported by Chiara Benedetti');
    await arrived.getByLabel('Warning').check();
    await arrived.getByLabel('Reason').fill('No advertisements, please.');
    await send(officer, arrived.getByRole('button', { name: 'Decide' }));
    await expect(arrived.getByText('No advertisements, please.')).toBeVisible();
    await open(chiara, '/notices');
    await expect(chiara.getByText(/has decided what you reported/).first()).toBeVisible();
    await open(stranger, '/notices');
    await expect(stranger.getByText('Your national unit warns you.').first()).toBeVisible();
  });

  await test.step('blocked, she neither finds Chiara nor writes to her', async () => {
    await open(chiara, profile);
    await unfold(chiara, 'Block this person');
    await send(chiara, chiara.getByRole('button', { name: 'Block', exact: true }));
    await expect(chiara.getByText('The person is blocked.')).toBeVisible();
    await open(stranger, '/twinfinder?q=Chiara+Benedetti');
    await expect(stranger.getByRole('heading', { name: 'TwinFinder' })).toBeVisible();
    await expect(stranger.getByRole('article').getByRole('link', { name: 'Chiara Benedetti', exact: true })).toHaveCount(0);
    await open(chiara, '/twinfinder');
    await chiara.getByLabel('Words').fill(name);
    await chiara.getByRole('button', { name: 'Search' }).last().click();
    await expect(chiara).toHaveURL(/q=/);
    await expect(chiara.getByRole('article').getByRole('link', { name, exact: true })).toHaveCount(0);
  });

  await test.step('Chiara takes the block back', async () => {
    await open(chiara, '/candidates');
    await send(chiara, chiara.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Unblock' }));
    await open(stranger, '/twinfinder?q=Chiara+Benedetti');
    await expect(stranger.getByRole('article').getByRole('link', { name: 'Chiara Benedetti', exact: true })).toBeVisible();
  });
});

test('what cannot wait reaches the unit and the teachers at once; each deals with it', async ({ openAs }) => {
  const [pupil, chiara, officer] = [await openAs(/pupil/), await openAs(/^Chiara/), await openAs(/^officer.*unit of Italy/)];
  for (const page of [chiara, officer]) {
    await open(page, '/desktop');
    await readIn(page, 'English');
  }
  await open(officer, '/unit/pupils');
  await open(pupil, '/pupil');
  await follow(pupil, pupil.getByRole('main').getByRole('link', { name: 'Lettres de ma rue' }).first(), /\/spaces\/\d+/);
  await follow(pupil, pupil.getByRole('link', { name: 'Dillo a un insegnante' }).first(), /\/pupil\/tell/);
  await pupil.getByLabel('Qualcuno mi fa paura').check();
  await pupil.getByLabel('Con le tue parole').fill('Un uomo aspetta al cancello.');
  const line = officer.getByRole('listitem').filter({ hasText: 'Un uomo aspetta al cancello.' });
  await seenBy(officer, () => send(pupil, 'Dillo ora'), () => expect(line).toBeVisible());
  await open(chiara, '/desktop');
  await expect(chiara.getByText(/pupil has told you something|Pupils have told you/).first()).toBeVisible();

  await send(officer, line.getByRole('button', { name: 'I have dealt with it' }));
  await expect(line).toContainText('of the unit has dealt with it.');
  await expect(line.getByRole('button')).toHaveCount(0);
  await open(chiara, '/desktop');
  await expect(chiara.getByText(/pupil has told you something|Pupils have told you/).first()).toBeVisible();
});

test('a unit suspends a project, its space and its public page close, and both open again', async ({ openAs, openContext, faults }) => {
  faults.allow(/the server responded with a status of (404|422)/);
  const [chiara, officer] = [await openAs(/^Chiara/), await openAs(/^officer.*unit of Italy/)];
  for (const page of [chiara, officer]) {
    await open(page, '/desktop');
    await readIn(page, 'English');
  }
  await open(chiara, '/projects');
  await follow(chiara, chiara.getByRole('main').getByRole('link', { name: 'Lettres de ma rue' }).first(), /\/projects\/\d+$/);
  const project = new URL(chiara.url()).pathname;
  const guest = await (await openContext()).newPage();
  const publicPage = `/en${project}`;
  expect((await guest.goto(publicPage))?.status()).toBe(200);

  await open(officer, `/unit${project}`);
  await unfold(officer, 'Suspend the project');
  await officer.getByLabel('Reason').fill('A parent has complained.');
  const seen = () => expect(chiara.getByText('A national unit has suspended the project')).toBeVisible();
  await seenBy(chiara, () => send(officer, officer.getByRole('button', { name: 'Suspend the project' })), seen);
  await expect(chiara.getByText('A parent has complained.')).toBeVisible();
  expect((await guest.goto(publicPage))?.status()).toBe(404);

  await unfold(officer, 'Remove the project');
  await officer.getByLabel('Reason').fill('It was true.');
  await officer.getByLabel('Type the title of the project to confirm').fill('Lettres');
  await send(officer, officer.getByRole('button', { name: 'Remove the project' }));
  await expect(officer.locator('.error-summary')).toBeVisible();
  await expect(officer.getByLabel('Reason')).toHaveValue('It was true.');

  await seenBy(
    chiara,
    () => send(officer, officer.getByRole('button', { name: 'Let the project go on' })),
    () => expect(chiara.getByText('The project is active.')).toBeVisible(),
  );
  expect((await guest.goto(publicPage))?.status()).toBe(200);
});
