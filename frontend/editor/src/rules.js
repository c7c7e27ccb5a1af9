// What both sides agree on: the same rules stand in domain/src/document, and both are tested with its fixtures.

/** The longest document in bytes of JSON. */
export const MAXIMUM_BYTES = 400_000;
/** The most nodes of a document. */
export const MAXIMUM_NODES = 20_000;
/** How deep blocks may stand in each other. */
export const MAXIMUM_DEPTH = 12;
/** The longest alternative text and caption of a picture. */
export const MAXIMUM_ALTERNATIVE = 500;
export const MAXIMUM_CAPTION = 1000;
/** The most columns or rows that a cell covers. */
export const MAXIMUM_SPAN = 50;

const FORBIDDEN_IN_ADDRESS = /[\p{White_Space}\p{Cc}\\<>"]/u;

/** True for `https://…`, `http://…`, `mailto:somebody@…` and `/…`. */
export function isAddress(text) {
  if (typeof text !== "string" || [...text].length > 2000 || FORBIDDEN_IN_ADDRESS.test(text)) return false;
  return /^\/(?!\/)/.test(text) || /^https?:\/\/[^/?#:@]/i.test(text) || /^mailto:[^@]+@./i.test(text);
}

/** What a person types as an address, made complete; null when it leads nowhere. */
export function completedAddress(text) {
  const typed = text.trim();
  if (isAddress(typed)) return typed;
  const candidate = /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(typed) ? `mailto:${typed}` : `https://${typed}`;
  const looksComplete = /^[^\s/:]+\.[^\s/:]{2,}/.test(typed);
  return looksComplete && isAddress(candidate) ? candidate : null;
}

/** True for what may stand in a `lang` attribute. */
export function isLanguage(text) {
  return typeof text === "string" && text.length <= 35 && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text);
}

/** True for the number of an uploaded file, written as text because it has up to 63 bits. */
export function isFile(text) {
  return typeof text === "string" && /^[1-9][0-9]{0,18}$/.test(text) && BigInt(text) < 2n ** 63n;
}

/** How many words a text has: pieces between spaces with a letter or a digit. */
export function words(text) {
  return text.split(/\p{White_Space}+/u).filter((word) => /[\p{Alphabetic}\p{N}]/u.test(word)).length;
}
