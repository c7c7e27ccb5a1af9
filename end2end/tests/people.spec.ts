/** The desk of a unit's people: two accounts of one person become one, and an expulsion takes two officers. */
import { expect, signIn, test } from '../fixtures.ts';
import { follow, open, readIn, send, unfold } from '../support/acts.ts';

test('somebody who has registered twice is found, and her accounts become one', async ({ openAs, lastMail }) => {
  const officer = await openAs(/^officer.*unit of Italy\b/);
  await open(officer, '/unit/registrations?filter=similar');
  await readIn(officer, 'English');
  const row = officer.locator('a[href*="person="]').filter({ hasText: /./ }).first();
  await follow(officer, row, /person=\d+/);
  const name = await officer.locator('h2#record').innerText();
  await follow(officer, officer.getByRole('link', { name: 'The account of this person' }), /\/unit\/people\/\d+$/);
  await expect(officer.getByRole('heading', { name, level: 1 })).toBeVisible();
  const second = await officer.locator('.details dd').first().innerText();

  await unfold(officer, 'Make it part of another account');
  const merge = officer.locator('#merge form[method=post]');
  await merge.getByRole('radio').first().check();
  await merge.getByLabel('How have you made sure who she is?').fill('The school office knows her by both addresses.');
  await send(officer, merge.getByRole('button', { name: 'Make it part of another account' }));
  await expect(officer.getByText('The two accounts are one now.')).toBeVisible();
  await expect(officer.getByText('The school office knows her by both addresses.')).toBeVisible();
  const first = await officer.locator('.details dd').first().innerText();
  expect(first).not.toEqual(second);
  for (const address of [first, second]) await lastMail(address);
  await open(officer, '/unit/registrations?filter=similar');
  await expect(officer.getByText(name, { exact: true })).toHaveCount(0);
});

test('what one officer asks another decides', async ({ openAs }) => {
  const central = await openAs(/central/);
  await open(central, '/notices');
  await readIn(central, 'English');
  await follow(central, central.getByRole('link', { name: /be expelled/ }).first(), /\/unit\/people\/\d+$/);
  await expect(central.getByText('Insults in the mailbox')).toBeVisible();
  const typed = central.getByLabel(/^To confirm, type the name/);
  await typed.fill('Somebody Else');
  await send(central, 'Expel her');
  await expect(central.locator('.error-summary')).toContainText('This is not the name asked for.');
  await typed.fill(await central.getByRole('heading', { level: 1 }).innerText());
  await send(central, 'Expel her');
  await expect(central.getByText('The account is closed for good. She has been told.')).toBeVisible();
  await expect(central.getByText(/^Expelled by/)).toBeVisible();
  await expect(central.getByRole('button', { name: 'Expel her' })).toHaveCount(0);
});

test('who has lost a device is signed out everywhere, told so, and writes on with her password', async ({ page: matteo, openAs, lastMail, faults }) => {
  faults.allow(/the server responded with a status of (401|403)/);
  await signIn(matteo, 'matteo', 'twinning-demo');
  await readIn(matteo, 'English');
  await open(matteo, '/profile/edit');
  const phone = matteo.locator('[name="form[phone]"]');
  await phone.fill('+39 0583 100 200');

  const officer = await openAs(/^officer.*unit of Italy\b/);
  await open(officer, '/unit/people?words=matteo');
  await readIn(officer, 'English');
  await follow(officer, officer.getByRole('link', { name: 'Matteo Ricciardi' }), /\/unit\/people\/\d+$/);
  await unfold(officer, 'Sign her out everywhere');
  await send(officer, 'Sign her out everywhere');
  await expect(officer.getByText('She is signed out everywhere, and has been told.')).toBeVisible();
  await expect(officer.getByText(/^Signed out everywhere by/)).toBeVisible();
  await lastMail(await officer.locator('.details dd').first().innerText(), ({ text }) => text.includes('signed you out on every device'));

  const asked = matteo.getByRole('dialog', { name: 'Your session has ended' });
  await expect(asked).toBeVisible();
  await asked.getByLabel('Password', { exact: true }).fill('twinning-demo');
  await asked.getByRole('button', { name: 'Go on' }).click();
  await expect(asked).toBeHidden();
  await expect(phone).toHaveValue('+39 0583 100 200');
});
