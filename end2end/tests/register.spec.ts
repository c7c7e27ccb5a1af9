/** A national unit brings the register of its schools; whoever registers finds her school in it. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { open, readIn, send } from '../support/acts.ts';

const fixture = (name: string) => readFile(new URL(`../../domain/src/register/fixtures/${name}`, import.meta.url));

test('an officer imports a register; a broken file changes nothing', async ({ openAs }) => {
  const officer = await openAs(/^officer.*unit of Poland\b/);
  await open(officer, '/unit/register');
  await readIn(officer, 'English');
  await open(officer, '/unit/register');
  const choose = async (name: string, buffer: Buffer) => {
    await officer.getByLabel('CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await send(officer, 'Import this file');
    await expect(officer.getByRole('heading', { level: 1 })).toContainText(name);
  };
  const row = (name: string) => officer.getByRole('row').filter({ has: officer.getByRole('rowheader', { name, exact: true }) });

  const simple = await fixture('simple.csv');
  const schools = simple.toString().trim().split('\n').length - 1;
  await choose('szkoly.csv', simple);
  await expect(officer.getByText('Done', { exact: true })).toBeVisible();
  await expect(row('Added').getByRole('cell').first()).toHaveText(String(schools));

  await officer.getByRole('link', { name: 'Back to the register' }).click();
  await expect(row('Simple layout').getByRole('cell').first()).toHaveText(String(schools));

  await choose('broken.csv', Buffer.from('what;is;this\n1;2;3\n'));
  await expect(officer.getByText('The file was refused. Nothing has changed in the register.')).toBeVisible();
  await expect(officer.getByText(/Columns are missing: code, name, town. There are: what, is, this/)).toBeVisible();
  await officer.getByRole('link', { name: 'Back to the register' }).click();
  await expect(officer.getByRole('link', { name: 'broken.csv' })).toBeVisible();
  await expect(row('Simple layout').getByRole('cell').first()).toHaveText(String(schools));
});

test("an officer of Italy imports both of the ministry's layouts; again nothing changes", async ({ openAs }) => {
  const officer = await openAs(/^officer.*unit of Italy\b/);
  await open(officer, '/unit/register');
  await readIn(officer, 'English');
  const row = (name: string) => officer.getByRole('row').filter({ has: officer.getByRole('rowheader', { name, exact: true }) });
  const layouts = [
    ['italy-recognised.csv', 'Italy: recognised private schools'],
    ['italy-autonomous.csv', 'Italy: state schools of the autonomous provinces'],
  ] as const;
  for (const round of ['first', 'again'] as const) {
    for (const [file, layout] of layouts) {
      const buffer = await fixture(file);
      const schools = String(buffer.toString('latin1').trim().split('\n').length - 1);
      await open(officer, '/unit/register');
      await officer.getByLabel('CSV file').setInputFiles({ name: file, mimeType: 'text/csv', buffer });
      await send(officer, 'Import this file');
      await expect(officer.getByRole('heading', { level: 1 })).toContainText(file);
      await expect(officer.getByText('Done', { exact: true })).toBeVisible();
      const figures = { Added: round === 'first' ? schools : '0', Changed: '0', Unchanged: round === 'first' ? '0' : schools, Gone: '0', Rejected: '0' };
      for (const [name, figure] of Object.entries(figures)) await expect(row(name).getByRole('cell').first()).toHaveText(figure);
      await officer.getByRole('link', { name: 'Back to the register' }).click();
      await expect(row(layout).getByRole('cell').first()).toHaveText(schools);
    }
  }
});
