/** Mails, as the server writes them into files when no SMTP is configured. */
import { expect } from '@playwright/test';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

export interface Mail {
  to: string[];
  subject: string;
  text: string;
  html: string;
  /** Every address in the text, in its order. */
  links: string[];
  /** When it was written, in milliseconds. */
  at: number;
}

/** All mails to an address, oldest first. */
export async function mailsTo(data: string, address: string): Promise<Mail[]> {
  const folder = join(data, 'mail');
  const names = await readdir(folder).catch(() => [] as string[]);
  const mails = await Promise.all(names.filter((name) => name.endsWith('.eml')).map((name) => read(join(folder, name))));
  return mails.filter((mail) => mail.to.includes(address.toLowerCase())).sort((one, other) => one.at - other.at);
}

/** Waits for a mail to an address, the latest that fits; mails leave the outbox a moment after the click. */
export async function waitForMail(data: string, address: string, fits: (mail: Mail) => boolean = () => true): Promise<Mail> {
  let found: Mail | undefined;
  const look = async () => {
    found = (await mailsTo(data, address)).findLast(fits);
    return found !== undefined;
  };
  await expect.poll(look, { message: `a mail to ${address}`, timeout: 20_000 }).toBe(true);
  return found as Mail;
}

async function read(path: string): Promise<Mail> {
  const [content, about] = await Promise.all([readFile(path), stat(path)]);
  const mail = await PostalMime.parse(content);
  const text = mail.text ?? '';
  const to = (mail.to ?? []).flatMap((each) => each.address?.toLowerCase() ?? []);
  const links = [...text.matchAll(/https?:\/\/[^\s<>"]+/g)].map((match) => match[0].replace(/[.,;)]+$/, ''));
  return { to, subject: mail.subject ?? '', text, html: mail.html ?? '', links, at: about.mtimeMs };
}
