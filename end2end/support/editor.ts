/** Writing in the rich-text editor. */
import { expect, type Page } from '@playwright/test';

/** The place where the text is written; until the editor is loaded it is a text area. */
const writing = (page: Page) => page.locator('[contenteditable=true]').and(page.getByRole('textbox', { name: 'Text of the page' }));

/** Writes a heading and a sentence below it, one word of it bold, with the keyboard. */
export async function writeText(page: Page, heading: string, words: string, bold: string): Promise<void> {
  await writing(page).click();
  await page.getByRole('button', { name: 'Heading' }).click();
  await page.getByRole('menuitemradio', { name: 'Heading', exact: true }).click();
  await page.keyboard.type(heading);
  await page.keyboard.press('Enter');
  await page.keyboard.type(`${words} `);
  await page.keyboard.press('Control+b');
  await page.keyboard.type(bold);
  await page.keyboard.press('Control+b');
}

/** Adds a sentence at the end of the text. */
export async function writeMore(page: Page, words: string): Promise<void> {
  await writing(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
}

/** Puts a picture into the text; without words for those who do not see it, it is not taken. */
export async function addPicture(page: Page, file: { name: string; bytes: Buffer }, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Picture' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Picture from this device').setInputFiles({ name: file.name, mimeType: 'image/png', buffer: file.bytes });
  await dialog.getByRole('button', { name: 'Insert the picture' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say in a sentence what the picture shows');
  await dialog.getByLabel('What the picture shows').fill(words);
  await dialog.getByLabel('Pupils can be recognised in it').check();
  await dialog.getByRole('button', { name: 'Insert the picture' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('img', { name: words })).toBeVisible();
}

/** The draft lies on the server. */
export async function draftKept(page: Page): Promise<void> {
  await expect(page.getByText(/Draft saved on the server at/)).toBeVisible();
}
