// What the toolbar and the keys do.

import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import { NodeSelection, Selection } from "prosemirror-state";
import { isInTable } from "prosemirror-tables";
import { schema } from "./schema.js";

const { nodes, marks } = schema;

export const toggleStrong = toggleMark(marks.strong);
export const toggleEmphasis = toggleMark(marks.em);
export const toggleCode = toggleMark(marks.code);

/** True when the mark is on for the selection or for what is typed next. */
export function isMarked(state, type) {
  const { from, $from, to, empty } = state.selection;
  return empty ? Boolean(type.isInSet(state.storedMarks || $from.marks())) : state.doc.rangeHasMark(from, to, type);
}

/** The innermost node of the type around the selection, with its position; null when there is none. */
export function around({ selection }, type) {
  if (selection instanceof NodeSelection && selection.node.type === type) return { node: selection.node, position: selection.from };
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type === type) return { node: $from.node(depth), position: $from.before(depth) };
  }
  return null;
}

/** The list that an item of the selection belongs to. */
function innermostList(state) {
  const lists = [around(state, nodes.bullet_list), around(state, nodes.ordered_list)].filter(Boolean);
  return lists.sort((left, right) => right.position - left.position)[0] ?? null;
}

/** True when the innermost list around the selection is of this type. */
export const isInList = (state, type) => innermostList(state)?.node.type === type;

/** Makes a list, turns one kind into the other, or makes paragraphs of it again. */
export function toggleList(type) {
  return (state, dispatch) => {
    const list = innermostList(state);
    if (!list) return wrapInList(type)(state, dispatch);
    if (list.node.type === type) return liftListItem(nodes.list_item)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(list.position, type, null).scrollIntoView());
    return true;
  };
}

/** The level of the heading around the selection, 0 for other text. */
export const headingLevel = (state) => around(state, nodes.heading)?.node.attrs.level ?? 0;

/** Makes headings of the chosen passages, or paragraphs with level 0; their language stays. */
export function setHeading(level) {
  return (state, dispatch) => {
    const { from, to } = state.selection;
    const change = state.tr;
    state.doc.nodesBetween(from, to, (node, position) => {
      if (node.type !== nodes.paragraph && node.type !== nodes.heading) return;
      const { lang } = node.attrs;
      const [type, attrs] = level === 0 ? [nodes.paragraph, { lang }] : [nodes.heading, { level, lang }];
      const $position = state.doc.resolve(position);
      if ($position.parent.canReplaceWith($position.index(), $position.index() + 1, type)) change.setNodeMarkup(position, type, attrs);
    });
    if (!change.docChanged) return false;
    dispatch?.(change.scrollIntoView());
    return true;
  };
}

/** Says in which language the chosen passages are; null means that of the page. */
export function setLanguage(lang) {
  return (state, dispatch) => {
    const { from, to } = state.selection;
    const change = state.tr;
    state.doc.nodesBetween(from, to, (node, position) => {
      if (node.type.spec.attrs?.lang) change.setNodeMarkup(position, null, { ...node.attrs, lang });
    });
    dispatch?.(change);
    return true;
  };
}

/** The language of the passage at the selection. */
export const languageAt = ({ selection: { $from } }) => $from.parent.attrs.lang ?? null;

/** Quotes the selection, or ends the quotation around it. */
export function toggleQuote(state, dispatch) {
  return (around(state, nodes.blockquote) ? lift : wrapIn(nodes.blockquote))(state, dispatch);
}

/** Makes code of the selection, or text again. */
export function toggleCodeBlock(state, dispatch) {
  const target = around(state, nodes.code_block) ? nodes.paragraph : nodes.code_block;
  return setBlockType(target)(state, dispatch);
}

/** Where a block of this type fits: in the place of an empty paragraph, or as near below the selection as can be. */
function placeFor({ $from, $to, to }, type) {
  const isEmpty = $from.sameParent($to) && $from.parent.type === nodes.paragraph && $from.parent.content.size === 0;
  if (isEmpty && $from.node(-1).canReplaceWith($from.index(-1), $from.index(-1) + 1, type)) {
    return { from: $from.before(), to: $from.after() };
  }
  if (!$to.parent.isTextblock && $to.parent.canReplaceWith($to.index(), $to.index(), type)) return { from: to, to };
  for (let depth = $to.depth; depth > 0; depth -= 1) {
    const index = $to.index(depth - 1) + 1;
    if ($to.node(depth - 1).canReplaceWith(index, index, type)) return { from: $to.after(depth), to: $to.after(depth) };
  }
  return null;
}

/** Puts a block below the selection; writing goes on inside it or under it. */
export function insertBlock(block) {
  return (state, dispatch) => {
    const place = placeFor(state.selection, block.type);
    if (!place || !dispatch) return place !== null;
    const change = state.tr.replaceWith(place.from, place.to, block);
    const behind = place.from + block.nodeSize;
    const $behind = change.doc.resolve(behind);
    if (block.isAtom && $behind.parentOffset === $behind.parent.content.size) change.insert(behind, nodes.paragraph.create());
    const target = Selection.findFrom(change.doc.resolve(block.isAtom ? behind : place.from), 1, true);
    if (target) change.setSelection(target);
    dispatch(change.scrollIntoView());
    return true;
  };
}

/** A new table: the first row names the columns. */
export function newTable(rows, columns) {
  const row = (type) => nodes.table_row.create(null, Array.from({ length: columns }, () => type.createAndFill()));
  const head = row(nodes.table_header);
  return nodes.table.create(null, [head, ...Array.from({ length: rows - 1 }, () => row(nodes.table_cell))]);
}

export const canInsertTable = (state) => !isInTable(state) && insertBlock(newTable(3, 3))(state);

/** The link around the selection, its address and range; null when there is none. */
export function linkAt({ selection: { $from, from, to } }) {
  const links = [];
  $from.parent.forEach((node, offset) => {
    const href = marks.link.isInSet(node.marks)?.attrs.href;
    const start = $from.start() + offset;
    const before = links.at(-1);
    if (href && before?.href === href && before.to === start) before.to += node.nodeSize;
    else if (href) links.push({ href, from: start, to: start + node.nodeSize });
  });
  return links.find((link) => link.from <= from && to <= link.to) ?? null;
}

/** Links the selection, the link around it, or new text. */
export function setLink(href, text) {
  return (state, dispatch) => {
    const mark = marks.link.create({ href });
    const link = linkAt(state);
    const { from, to, empty } = state.selection;
    const change = state.tr;
    if (link) change.removeMark(link.from, link.to, marks.link).addMark(link.from, link.to, mark);
    else if (!empty) change.addMark(from, to, mark);
    else change.replaceSelectionWith(schema.text(text || href, [mark]), false);
    change.removeStoredMark(marks.link);
    dispatch?.(change.scrollIntoView());
    return true;
  };
}

/** Leaves the text of a link and takes the link away. */
export function removeLink(state, dispatch) {
  const link = linkAt(state);
  const { from, to } = link ?? state.selection;
  dispatch?.(state.tr.removeMark(from, to, marks.link));
  return true;
}

/** The picture that is chosen. */
export function chosenPicture({ selection }) {
  return selection instanceof NodeSelection && selection.node.type === nodes.image ? selection : null;
}

/** Writes what a person said about the chosen picture. */
export function setPicture(attrs) {
  return (state, dispatch) => {
    const chosen = chosenPicture(state);
    if (!chosen) return false;
    const change = state.tr.setNodeMarkup(chosen.from, null, attrs);
    dispatch?.(change.setSelection(NodeSelection.create(change.doc, chosen.from)));
    return true;
  };
}
