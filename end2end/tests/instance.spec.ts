/** A real instance begins with nobody: its operator makes an administrator, who switches a unit on and invites its officer. */
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, hydrated, type Page, signIn, test as base } from '../fixtures.ts';
import { open, send, unfold } from '../support/acts.ts';
import { binary } from '../support/environment.ts';
import { digits } from '../support/second-factor.ts';
import { Server } from '../support/server.ts';
import { emptyWorld, environmentOf } from '../support/world.ts';

const ADA = 'a lamp beside the harbour wall';
const OLGA = 'seven boats on a grey morning';
const execute = promisify(execFile);

/** A server on which there is nobody. */
const test = base.extend<object, { server: Server }>({
  server: [
    async ({ database }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'instance-'));
      const server = await Server.start(await emptyWorld(folder, database, 'twinning_instance'));
      await use(server);
      await server.stop();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** Opens the link of an invitation and chooses a password. */
async function choosePassword(page: Page, link: string, password: string): Promise<void> {
  const { pathname, search } = new URL(link);
  await open(page, pathname + search);
  await page.getByLabel('New password').fill(password);
  await send(page, 'Save the password');
  await expect(page.getByText('The new password is saved.')).toBeVisible();
}

/** At the first sign-in a second factor is set up; answers its secret and the recovery codes. */
async function setUpSecondFactor(page: Page): Promise<{ secret: string; codes: string[] }> {
  await expect(page).toHaveURL(/\/second-factor/);
  const secret = await page.locator('main p code').innerText();
  await page.getByLabel('The six digits that the app shows now').fill(digits(secret));
  await send(page, 'Confirm');
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
  const codes = await page.locator('main li code').allInnerTexts();
  await page.getByRole('link', { name: 'Go on' }).click();
  await expect(page).toHaveURL(/\/desktop/);
  await hydrated(page);
  return { secret, codes };
}

test('from an empty database to a unit whose officer can work', async ({ page, server, openContext, lastMail, faults }) => {
  // Whose sessions were ended asks once more with the cookie that is no longer good.
  faults.allow(/the server responded with a status of 40[13]/);
  const ada = page;
  const olga = await (await openContext()).newPage();

  await test.step('the operator makes an administrator and hands her the link', async () => {
    const named = ['--first-name', 'Ada', '--last-name', 'Rossi', '--email', 'ada@instance.example', '--username', 'ada', '--unit', 'IT'];
    const { stdout } = await execute(binary(), ['create-admin', ...named], { env: environmentOf(server.world) });
    await choosePassword(ada, /http\S+token=\S+/.exec(stdout)?.[0] ?? '', ADA);
    await signIn(ada, 'ada', ADA);
    const { codes } = await setUpSecondFactor(ada);
    expect(codes).toHaveLength(10);
  });

  await test.step('she switches Italy on and invites its officer', async () => {
    await ada.getByRole('link', { name: 'Units', exact: true }).first().click();
    await expect(ada).toHaveURL(/\/office\/units$/);
    await hydrated(ada);
    await expect(ada.getByText('Switch a unit on first')).toBeVisible();
    const italy = ada.getByRole('listitem').filter({ hasText: 'Italy' }).first();
    await send(ada, italy.getByRole('button', { name: 'Switch on' }));
    const invitation = ada.getByRole('region', { name: 'Invite an officer' });
    await invitation.getByLabel('Unit', { exact: true }).selectOption('IT');
    await invitation.getByLabel('First name').fill('Olga');
    await invitation.getByLabel('Surname').fill('Neri');
    await invitation.getByLabel('E-mail address').fill('olga@unit.example');
    await invitation.getByLabel('Sign-in name').fill('olga');
    await send(ada, 'Send the invitation');
    await expect(ada.getByText('The invitation is on its way.')).toBeVisible();
    await expect(ada.getByText('olga@unit.example · invited')).toBeVisible();
  });

  let secret = '';
  await test.step('the officer sets her password and her second factor, and sees her desk', async () => {
    const mail = await lastMail('olga@unit.example');
    expect(mail.text).toContain('Italy');
    await choosePassword(olga, mail.links.at(-1) ?? '', OLGA);
    await signIn(olga, 'olga', OLGA);
    ({ secret } = await setUpSecondFactor(olga));
    await open(olga, '/unit/registrations');
    await expect(olga.getByRole('heading', { level: 1 })).toHaveText('Registrations to check');
    expect((await olga.request.get('/office/units')).status()).toBe(403);
  });

  await test.step('signed in elsewhere she shows the digits of her app', async () => {
    const elsewhere = await (await openContext()).newPage();
    await signIn(elsewhere, 'olga', OLGA);
    await expect(elsewhere).toHaveURL(/\/second-factor/);
    await elsewhere.getByLabel('Code').fill(digits(secret, 1));
    await send(elsewhere, 'Go on');
    await expect(elsewhere).toHaveURL(/\/desktop/);
  });

  const acts = () => ada.getByRole('listitem').filter({ hasText: 'olga@unit.example' }).last();
  await test.step('she has lost it: Ada takes it away, and Olga sets up another', async () => {
    await open(ada, '/office/units');
    await unfold(ada, 'Acts for Olga Neri');
    await send(ada, acts().getByRole('button', { name: 'Take the second factor away' }));
    await expect(ada.getByText('The second factor was taken away.')).toBeVisible();
    await lastMail('olga@unit.example', ({ text }) => text.includes('taken away the second factor'));
    await olga.goto('/unit/registrations');
    await expect(olga).toHaveURL(/\/sign-in/);
    await signIn(olga, 'olga', OLGA);
    ({ secret } = await setUpSecondFactor(olga));
  });

  await test.step('her office ends', async () => {
    await unfold(ada, 'Acts for Olga Neri');
    await send(ada, acts().getByRole('button', { name: 'End this office' }));
    await expect(ada.getByText('The office has ended.')).toBeVisible();
    await expect(ada.getByText('olga@unit.example')).toHaveCount(0);
    // Her second factor is hers still, and is asked for.
    await signIn(olga, 'olga', OLGA);
    await olga.getByLabel('Code').fill(digits(secret, 1));
    await send(olga, 'Go on');
    expect((await olga.request.get('/unit/registrations')).status()).toBe(403);
  });
});
