/** One's own account: a lost password, and the places where one is signed in. */
import { expect, hydrated, signIn, test } from '../fixtures.ts';
import { open, readIn, send } from '../support/acts.ts';

const PASSWORD = 'twinning-demo';
const NEW_PASSWORD = 'a bell in the tower at noon';
/** What the browser says of a page that was opened after the session had ended. */
const OUT = /the server responded with a status of 40[13]/;

test('a lost password is set anew by the link of a mail; whoever else was signed in is out', async ({ page, openContext, lastMail, faults }) => {
  faults.allow(OUT);
  const before = await (await openContext()).newPage();
  await signIn(before, 'matteo', PASSWORD);
  await readIn(before, 'English');
  await open(before, '/profile');
  const address = await before.getByText(/^\S+@\S+\.example$/).first().innerText();

  await open(page, '/en/sign-in');
  await page.getByRole('link', { name: 'I have forgotten my password' }).click();
  await page.getByLabel('Sign-in name or e-mail address').fill('nobody at all');
  await send(page, 'Send me a link');
  const answer = page.getByText('If the account exists, a mail is on its way.');
  await expect(answer).toBeVisible();
  await open(page, '/en/lost-password');
  await page.getByLabel('Sign-in name or e-mail address').fill('matteo');
  await send(page, 'Send me a link');
  await expect(answer).toBeVisible();

  const mail = await lastMail(address, ({ text }) => text.includes('set a new password'));
  const link = mail.links[0] ?? '';
  await open(page, link);
  await page.getByLabel('New password').fill('password');
  await send(page, 'Save the password');
  await expect(page.locator('.error-summary')).toContainText('Too many people use this password');
  await page.getByLabel('New password').fill(NEW_PASSWORD);
  await send(page, 'Save the password');
  await expect(page.getByText('The new password is saved.')).toBeVisible();

  await before.goto('/desktop');
  await expect(before).toHaveURL(/\/sign-in/);
  await signIn(page, 'matteo', NEW_PASSWORD);
  await expect(page).toHaveURL(/\/desktop/);
  await lastMail(address, ({ text }) => text.includes('was changed'));

  const late = await (await openContext()).newPage();
  await late.goto(link);
  await expect(late.getByText('This link was used already or is too old.')).toBeVisible();
  await late.goto('/en/sign-in');
  await late.getByLabel('Sign-in name or e-mail address').fill('matteo');
  await late.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await send(late, 'Sign in');
  await expect(late.locator('.error-summary')).toContainText('do not belong together');

  // The world is shared with other journeys: she takes her old password again.
  await open(page, '/account');
  await page.getByLabel('Present password').fill(NEW_PASSWORD);
  await page.getByLabel('New password').fill(PASSWORD);
  await send(page, page.locator('form:has([name=old_password]) button:not([hidden])').last());
  await expect(page.getByText('The new password is saved.')).toBeVisible();
});

test('one sees where one is signed in, and ends a session there', async ({ page, openContext, faults }) => {
  faults.allow(OUT);
  const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const elsewhere = await (await openContext({ userAgent: firefox })).newPage();
  await signIn(elsewhere, 'agnieszka', PASSWORD);
  await signIn(page, 'agnieszka', PASSWORD);
  await readIn(page, 'English');
  await open(page, '/account');
  const sessions = page.getByRole('region', { name: 'Where I am signed in' }).getByRole('listitem');
  await expect(sessions.filter({ hasText: 'this session' })).toHaveCount(1);
  await expect(sessions.filter({ hasText: 'this session' }).getByRole('button')).toHaveCount(0);
  const other = sessions.filter({ hasText: 'Firefox' });
  await expect(other).toHaveCount(1);
  await send(page, other.getByRole('button', { name: 'End' }));
  await expect(page.getByText('The sessions have ended.')).toBeVisible();
  await expect(other).toHaveCount(0);
  await elsewhere.goto('/mailbox');
  await expect(elsewhere).toHaveURL(/\/sign-in\?next=/);
  await page.goto('/mailbox');
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mailbox');
});

test('a session that ends takes nothing with it: one signs in again in place', async ({ page, openContext, faults }) => {
  faults.allow(/the server responded with a status of (401|403|422)/);
  await signIn(page, 'agnieszka', PASSWORD);
  await readIn(page, 'English');
  await open(page, '/profile/edit');
  const phone = page.locator('[name="form[phone]"]');
  await phone.fill('+48 600 100 200');

  const elsewhere = await (await openContext()).newPage();
  await signIn(elsewhere, 'agnieszka', PASSWORD);
  await open(elsewhere, '/account');
  await send(elsewhere, 'End all other sessions');

  const asked = page.getByRole('dialog', { name: 'Your session has ended' });
  await expect(asked).toBeVisible();
  await asked.getByLabel('Password', { exact: true }).fill('not the password');
  await asked.getByRole('button', { name: 'Go on' }).click();
  await expect(asked.locator('.error-summary')).toContainText('do not belong together');
  await asked.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await asked.getByRole('button', { name: 'Go on' }).click();
  await expect(asked).toBeHidden();
  await expect(phone).toHaveValue('+48 600 100 200');
  await send(page, page.locator('form[action$="/profile/save"] button[type=submit], form[action$="/profile/save"] .form-foot button').first());
  await expect(page).toHaveURL(/\/profile\?done=saved/);
  await open(page, '/profile/edit');
  await expect(phone).toHaveValue('+48 600 100 200');
});

test('all mails go to a new address once its link was followed', async ({ page, lastMail }) => {
  const address = 'emilie.nouvelle@posta.example';
  await signIn(page, 'emilie.lefebvre', PASSWORD);
  await readIn(page, 'English');
  await open(page, '/account');
  const mine = page.getByRole('region', { name: 'My e-mail address' });
  const before = (await mine.getByText(/^All mails go to/).innerText()).replace(/^All mails go to |\.$/g, '');
  await mine.getByLabel('New e-mail address').fill(address);
  await mine.getByLabel('Password', { exact: true }).fill('not this one');
  await send(page, mine.getByRole('button', { name: 'Send me a link' }));
  await expect(page.locator('.error-summary')).toContainText('This is not your password.');
  await expect(mine.getByLabel('New e-mail address')).toHaveValue(address);
  await mine.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await send(page, mine.getByRole('button', { name: 'Send me a link' }));
  await expect(mine.getByText(`A link went to ${address}.`)).toBeVisible();
  await expect(mine.getByText(`All mails go to ${before}.`)).toBeVisible();

  const { links } = await lastMail(address, ({ text }) => text.includes('confirm that it is yours'));
  await open(page, links[0] ?? '');
  await expect(page.getByText(`From now on all mails shall go to ${address}.`)).toBeVisible();
  await send(page, 'Confirm');
  await expect(page.getByText(`All mails go to ${address}.`)).toBeVisible();
  await lastMail(before, ({ text }) => text.includes(address));
});
