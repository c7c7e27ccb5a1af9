/** The road through the demo world: each person signs in and opens what is hers, without a fault. */
import { expect, signIn, test } from '../fixtures.ts';

const PASSWORD = 'twinning-demo';

const PEOPLE = [
  { name: 'chiara', paths: ['/desktop', '/twinfinder', '/candidates', '/mailbox', '/projects', '/spaces', '/profile', '/account', '/notices'] },
  { name: 'officer-it', paths: ['/desktop', '/unit/registrations', '/unit/register', '/unit/projects', '/unit/reports'] },
  { name: 'central', paths: ['/desktop', '/office/units', '/office/outbox'] },
];

for (const { name, paths } of PEOPLE) {
  test(`${name} opens her pages`, async ({ page }) => {
    await signIn(page, name, PASSWORD);
    for (const path of paths) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    }
  });
}
