// Between JSON and ProseMirror's document, and the limits of a document.

import { MAXIMUM_BYTES, MAXIMUM_DEPTH, MAXIMUM_NODES } from "./rules.js";
import { isPictureComplete, schema } from "./schema.js";

/** Reads the JSON of a document; throws when it is none of ours. */
export function read(json) {
  const doc = schema.nodeFromJSON(JSON.parse(json));
  doc.check();
  if (doc.type !== schema.topNodeType) throw new RangeError("not a whole document");
  const problem = problemOf(doc);
  if (problem) throw new RangeError(problem);
  return doc;
}

/** The JSON to store: what is as usual is left out, as Rust does. */
export function write(doc) {
  return JSON.stringify(plain(doc.toJSON()));
}

function plain({ type, attrs = {}, content, marks, text }) {
  const usual = (schema.nodes[type] ?? schema.marks[type]).spec.attrs ?? {};
  const set = Object.entries(attrs).filter(([name, value]) => value !== usual[name].default || (type === "heading" && name === "level"));
  return {
    type,
    ...(set.length > 0 && { attrs: Object.fromEntries(set) }),
    ...(content?.length > 0 && { content: content.map(plain) }),
    ...(text !== undefined && { text }),
    ...(marks?.length > 0 && type !== "hard_break" && { marks: marks.map(plain) }),
  };
}

/** What is too much in a document: "too-deep", "too-long", "picture", or null. */
export function problemOf(doc) {
  let nodes = 0;
  let incomplete = false;
  let deepest = 0;
  const walk = (node, depth) => {
    nodes += 1;
    if (node.isBlock) deepest = Math.max(deepest, depth);
    if (node.type === schema.nodes.image && !isPictureComplete(node.attrs)) incomplete = true;
    node.forEach((child) => walk(child, depth + 1));
  };
  doc.forEach((block) => walk(block, 1));
  if (deepest > MAXIMUM_DEPTH) return "too-deep";
  if (nodes > MAXIMUM_NODES) return "too-long";
  // Short documents cannot be too long in bytes; the long ones are measured.
  if (doc.content.size > MAXIMUM_BYTES / 40 && bytes(write(doc)) > MAXIMUM_BYTES) return "too-long";
  return incomplete ? "picture" : null;
}

const bytes = (text) => new TextEncoder().encode(text).length;

/** The words of a document, one line for each passage, as Rust's plain_text. */
export function plainText(doc) {
  const lines = [];
  doc.descendants((node) => {
    if (node.isTextblock) lines.push(node.textBetween(0, node.content.size, "\n", "\n"));
    if (node.type === schema.nodes.image) lines.push(node.attrs.alt, node.attrs.caption);
  });
  return lines.filter((line) => line.trim() !== "").join("\n");
}
