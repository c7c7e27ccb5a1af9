/** The words of the product in its languages, and those that a person sees on a page. */
import type { Page } from '@playwright/test';
import { readFile, readdir } from 'node:fs/promises';

const locales = new URL('../../locales/', import.meta.url);

/** Every sentence without numbers or names in it. */
async function sentences(language: string): Promise<Set<string>> {
  const folder = new URL(`${language}/`, locales);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ftl'));
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  const lines = texts.join('\n').matchAll(/^[a-z][\w-]* = (.+)$/gm);
  const plain = [...lines].map(([, text]) => (text ?? '').replaceAll('{ -brand }', 'Twinning').replaceAll('{ -space }', 'TwinSpace').trim());
  return new Set(plain.filter((text) => !text.includes('{')));
}

/** What is said in English and never in this language. */
export async function onlyEnglish(language: string): Promise<Set<string>> {
  const [english, own] = [await sentences('en'), await sentences(language)];
  return new Set([...english].filter((text) => !own.has(text)));
}

/** What a person reads or hears on the page in its own language: text, names, hints; not what stands there in another one. */
export async function said(page: Page, language: string): Promise<string[]> {
  return page.evaluate((lang) => {
    const own = (it: Element) => it.closest('[lang]')?.getAttribute('lang') === lang && it.checkVisibility();
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent && own(parent)) texts.push(node.textContent ?? '');
    }
    for (const it of document.body.querySelectorAll('[aria-label], [placeholder], [title], option')) {
      if (!own(it)) continue;
      for (const name of ['aria-label', 'placeholder', 'title']) texts.push(it.getAttribute(name) ?? '');
      if (it instanceof HTMLOptionElement) texts.push(it.label);
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  }, language);
}
