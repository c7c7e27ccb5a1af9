// The schema of a document, node by node the same as domain/src/document/read.rs.

import { Schema } from "prosemirror-model";
import {
  MAXIMUM_ALTERNATIVE, MAXIMUM_CAPTION, MAXIMUM_SPAN, isAddress, isFile, isLanguage,
} from "./rules.js";

/** Makes a check of an attribute that ProseMirror runs on all JSON it reads. */
function must(name, holds) {
  return (value) => {
    if (!holds(value)) throw new RangeError(`${name} does not take ${JSON.stringify(value)}`);
  };
}

const text = (maximum) => (value) => typeof value === "string" && [...value].length <= maximum;
const span = { default: 1, validate: must("span", (value) => Number.isInteger(value) && value >= 1 && value <= MAXIMUM_SPAN) };
const language = { default: null, validate: must("lang", (value) => value === null || isLanguage(value)) };

/** Only the writer chooses a language: pages on the web carry it on every other tag. */
const languageOf = (element) => (isLanguage(element.dataset.lang) ? element.dataset.lang : null);
const languageAttributes = ({ attrs: { lang } }) => (lang ? { lang, "data-lang": lang } : {});

function heading(tag, level) {
  return { tag, getAttrs: (element) => ({ level, lang: languageOf(element) }) };
}

function cell(tag, role) {
  const read = (element, name) => Math.min(Math.max(Number.parseInt(element.getAttribute(name), 10) || 1, 1), MAXIMUM_SPAN);
  return {
    content: "(paragraph | bullet_list | ordered_list | image)+",
    // ProseMirror's tables expect a width; it is never set.
    attrs: { colspan: span, rowspan: span, colwidth: { default: null, validate: "null" } },
    tableRole: role,
    isolating: true,
    parseDOM: [{ tag, getAttrs: (element) => ({ colspan: read(element, "colspan"), rowspan: read(element, "rowspan") }) }],
    toDOM({ attrs: { colspan, rowspan } }) {
      return [tag, { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) }, 0];
    },
  };
}

const image = {
  group: "block",
  draggable: true,
  attrs: {
    file: { validate: must("file", isFile) },
    alt: { default: "", validate: must("alt", text(MAXIMUM_ALTERNATIVE)) },
    decorative: { default: false, validate: "boolean" },
    caption: { default: "", validate: must("caption", text(MAXIMUM_CAPTION)) },
  },
  // Only our own pictures, as the editor writes them to the clipboard: a picture of the web has to be uploaded.
  parseDOM: [{
    tag: "figure[data-file]",
    getAttrs({ dataset: { file, alternative = "", decorative, caption = "" } }) {
      const attrs = { file, alt: alternative, decorative: decorative === "true", caption };
      return isFile(file) && isPictureComplete(attrs) ? attrs : false;
    },
  }],
  toDOM({ attrs: { file, alt, decorative, caption } }) {
    const data = { "data-file": file, "data-alternative": alt, "data-decorative": String(decorative), "data-caption": caption };
    return ["figure", data, ["figcaption", caption || alt]];
  },
};

/** A picture has alternative text or the mark "decorative", never both. */
export function isPictureComplete({ alt, decorative }) {
  return (alt.trim() === "") === decorative;
}

const nodes = {
  doc: { content: "block+" },
  paragraph: {
    group: "block",
    content: "inline*",
    attrs: { lang: language },
    parseDOM: [{ tag: "p", getAttrs: (element) => ({ lang: languageOf(element) }) }],
    toDOM: (node) => ["p", languageAttributes(node), 0],
  },
  heading: {
    group: "block",
    content: "inline*",
    attrs: { level: { default: 2, validate: must("level", (value) => [2, 3, 4].includes(value)) }, lang: language },
    defining: true,
    parseDOM: [heading("h1", 2), heading("h2", 2), heading("h3", 3), heading("h4", 4), heading("h5", 4), heading("h6", 4)],
    toDOM: (node) => [`h${node.attrs.level}`, languageAttributes(node), 0],
  },
  bullet_list: { group: "block", content: "list_item+", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
  ordered_list: {
    group: "block",
    content: "list_item+",
    attrs: { order: { default: 1, validate: must("order", (value) => Number.isInteger(value) && value >= 0 && value <= 1_000_000) } },
    parseDOM: [{ tag: "ol", getAttrs: ({ start }) => ({ order: start >= 0 && start <= 1_000_000 ? start : 1 }) }],
    toDOM: ({ attrs: { order } }) => ["ol", order === 1 ? {} : { start: order }, 0],
  },
  list_item: { content: "paragraph block*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  blockquote: { group: "block", content: "block+", defining: true, parseDOM: [{ tag: "blockquote" }], toDOM: () => ["blockquote", 0] },
  code_block: {
    group: "block",
    content: "text*",
    marks: "",
    code: true,
    defining: true,
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: () => ["pre", ["code", 0]],
  },
  horizontal_rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
  table: {
    group: "block",
    content: "table_row+",
    tableRole: "table",
    isolating: true,
    parseDOM: [{ tag: "table" }],
    toDOM: () => ["table", { class: "table" }, ["tbody", 0]],
  },
  table_row: {
    content: "(table_cell | table_header)*",
    tableRole: "row",
    parseDOM: [{ tag: "tr" }],
    toDOM: () => ["tr", 0],
  },
  table_cell: cell("td", "cell"),
  table_header: cell("th", "header_cell"),
  image,
  text: { group: "inline" },
  hard_break: { inline: true, group: "inline", selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
};

const marks = {
  link: {
    inclusive: false,
    attrs: { href: { validate: must("href", isAddress) } },
    parseDOM: [{ tag: "a[href]", getAttrs: (element) => (isAddress(element.getAttribute("href")) ? { href: element.getAttribute("href") } : false) }],
    toDOM: ({ attrs: { href } }) => ["a", { href, rel: "noopener nofollow ugc" }, 0],
  },
  em: { parseDOM: [{ tag: "i" }, { tag: "em" }, { tag: "span[data-look~=em]", consuming: false }], toDOM: () => ["em", 0] },
  strong: {
    // Word processors write `<b style="font-weight: normal">` around everything; see paste.js for the looks.
    parseDOM: [{ tag: "strong" }, { tag: "b:not([data-look~=plain])" }, { tag: "span[data-look~=strong]", consuming: false }],
    toDOM: () => ["strong", 0],
  },
  code: { parseDOM: [{ tag: "code" }, { tag: "kbd" }, { tag: "samp" }], toDOM: () => ["code", 0] },
};

/** The schema of all documents. */
export const schema = new Schema({ nodes, marks });
