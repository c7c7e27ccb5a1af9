// The toolbar: one stop for Tab, arrow keys inside, every state as aria-pressed.

import { redo, redoDepth, undo, undoDepth } from "prosemirror-history";
import {
  addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, isInTable,
  toggleHeaderColumn, toggleHeaderRow,
} from "prosemirror-tables";
import {
  around, chosenPicture, headingLevel, insertBlock, isInList, isMarked, linkAt, newTable, setHeading, toggleCode,
  toggleCodeBlock, toggleEmphasis, toggleList, toggleQuote, toggleStrong,
} from "./commands.js";
import { element } from "./element.js";
import { icon } from "./icons.js";
import { menuButton } from "./menu.js";
import { schema } from "./schema.js";

const { nodes, marks } = schema;

/** Makes the toolbar. `ask` opens the dialogs. Returns the element and `update`, to be called at every change. */
export function toolbar(view, labels, ask) {
  const run = (command) => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const updates = [];

  /** A button of one act. `pressed` and `possible` are asked at every change. */
  function button(name, picture, command, { pressed, possible = () => true, shortcut } = {}) {
    const attributes = { type: "button", "aria-label": labels[name], title: labels[name], "aria-keyshortcuts": shortcut };
    const made = element("button", { ...attributes, click: () => run(command) }, icon(picture));
    updates.push((state) => {
      if (pressed) made.setAttribute("aria-pressed", String(pressed(state)));
      made.setAttribute("aria-disabled", String(!possible(state)));
    });
    return made;
  }

  function menu(options) {
    const made = menuButton({ ...options, after: () => !document.querySelector("dialog[open]") && view.focus() });
    return made.holder;
  }

  const possible = (list) => list.filter(({ command }) => command(view.state));
  const entry = ({ name, command, checked }) => ({ label: labels[name], checked, run: () => run(command) });

  function headings() {
    const level = headingLevel(view.state);
    const names = [[0, "paragraph"], [2, "heading"], [3, "subheading"], [4, "smallHeading"]];
    return names.map(([rank, name]) => entry({ name, command: setHeading(rank), checked: rank === level }));
  }

  function tableActs() {
    if (!isInTable(view.state)) return [entry({ name: "insertTable", command: insertBlock(newTable(3, 3)) })];
    return possible([
      { name: "rowAbove", command: addRowBefore },
      { name: "rowBelow", command: addRowAfter },
      { name: "columnBefore", command: addColumnBefore },
      { name: "columnAfter", command: addColumnAfter },
      { name: "headerRow", command: toggleHeaderRow },
      { name: "headerColumn", command: toggleHeaderColumn },
      { name: "deleteRow", command: deleteRow },
      { name: "deleteColumn", command: deleteColumn },
      { name: "deleteTable", command: deleteTable },
    ]).map(entry);
  }

  function blocks() {
    const { state } = view;
    const picture = chosenPicture(state) ? "changePicture" : "picture";
    const acts = possible([
      { name: "quote", command: toggleQuote },
      { name: "code", command: toggleCode },
      { name: "codeBlock", command: toggleCodeBlock },
      { name: "rule", command: insertBlock(nodes.horizontal_rule.create()) },
    ]).map(entry);
    if (ask.picture) acts.unshift({ label: labels[picture], run: ask.picture });
    if (ask.language && state.selection.$from.parent.type.spec.attrs?.lang) acts.push({ label: labels.language, run: ask.language });
    return acts;
  }

  const separator = () => element("i", { "aria-hidden": "true" });
  const bar = element(
    "div",
    { class: "toolbar", role: "toolbar", "aria-label": labels.toolbar },
    button("strong", "bold", toggleStrong, { pressed: (state) => isMarked(state, marks.strong), shortcut: "Control+B" }),
    button("emphasis", "italic", toggleEmphasis, { pressed: (state) => isMarked(state, marks.em), shortcut: "Control+I" }),
    separator(),
    menu({ label: labels.headings, text: labels.headings, entries: headings }),
    button("bulletList", "bullets", toggleList(nodes.bullet_list), { pressed: (state) => isInList(state, nodes.bullet_list) }),
    button("orderedList", "numbers", toggleList(nodes.ordered_list), { pressed: (state) => isInList(state, nodes.ordered_list) }),
    button("link", "link", ask.link, { pressed: (state) => linkAt(state) !== null, possible: (state) => !around(state, nodes.code_block), shortcut: "Control+K" }),
    menu({ label: labels.table, picture: "table", entries: tableActs }),
    separator(),
    menu({ label: labels.block, text: labels.block, picture: "plus", entries: blocks }),
    separator(),
    button("undo", "undo", undo, { possible: (state) => undoDepth(state) > 0, shortcut: "Control+Z" }),
    button("redo", "redo", redo, { possible: (state) => redoDepth(state) > 0, shortcut: "Control+Y" }),
  );
  roving(bar, view);
  return { bar, update: (state) => updates.forEach((update) => update(state)) };
}

/** One button of the bar is reached by Tab, the others by arrow keys; Escape goes back to the text. */
function roving(bar, view) {
  const buttons = [...bar.querySelectorAll("button")];
  const choose = (chosen) => buttons.forEach((button) => button.setAttribute("tabindex", button === chosen ? "0" : "-1"));
  choose(buttons[0]);
  bar.addEventListener("focusin", ({ target }) => buttons.includes(target) && choose(target));
  bar.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement);
    if (at < 0) return;
    const to = { ArrowRight: (at + 1) % buttons.length, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) buttons.at(to).focus();
    else if (event.key === "Escape") view.focus();
    else return;
    event.preventDefault();
  });
}
