// Puts an editor into an element and keeps its promise to the page around it.

import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { EditorState, Plugin } from "prosemirror-state";
import { fixTables, tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { chosenPicture, insertBlock, languageAt, linkAt, removeLink, setLanguage, setLink, setPicture } from "./commands.js";
import { askForLanguage, askForLink, askForPicture } from "./dialogs.js";
import { plainText, problemOf, read, write } from "./document.js";
import { element, freshId } from "./element.js";
import { keys, typingRules } from "./keys.js";
import { quiet } from "./paste.js";
import { pictureView } from "./picture.js";
import { words } from "./rules.js";
import { schema } from "./schema.js";
import { toolbar } from "./toolbar.js";

/** After so many milliseconds without a key the page hears of a change. */
const PAUSE = 250;

/**
 * Mounts an editor.
 * - `document`: the JSON of the document;
 * - `labels`: all words, see locales/<language>/editor.ftl; `languages`: a list of code and name;
 * - `labelledBy`: the id of the element that names the text, or `labels.text` does;
 * - `onChange(json, words)`: called a moment after a change, and at once on `flush`;
 * - `uploadPicture(file, showsPupils)`: promises the number of the stored file, or fails with a `reason` that is a label;
 * - `pictureAddress(file)`: where the browser finds a picture.
 */
export function mount(place, options) {
  const { labels } = options;
  const status = element("p", { role: "status", class: "visually-hidden" });
  const frame = element("div", { class: "rich-text" });
  let bar = null;
  let timer = null;

  const ask = dialogsOf(() => view, options);
  const plugins = [
    typingRules,
    ...keys({ link: () => ask.link() ?? true, focusToolbar }),
    history(),
    dropCursor({ color: false, class: "drop-cursor" }),
    gapCursor(),
    tableEditing(),
    limits((reason) => { status.textContent = labels[reason]; }),
  ];
  const stateOf = (json) => {
    const state = EditorState.create({ doc: read(json), plugins });
    const repaired = fixTables(state);
    return repaired ? state.apply(repaired) : state;
  };

  const view = new EditorView(null, {
    state: stateOf(options.document),
    attributes: {
      class: "writing prose",
      role: "textbox",
      "aria-multiline": "true",
      ...(options.labelledBy ? { "aria-labelledby": options.labelledBy } : { "aria-label": labels.text }),
    },
    nodeViews: { image: pictureView(options.pictureAddress, labels, () => ask.picture?.()) },
    transformPastedHTML: quiet,
    handlePaste: (_view, event) => takePicture(event.clipboardData),
    handleDrop: (_view, event, _slice, moved) => !moved && takePicture(event.dataTransfer),
    handleDOMEvents: { blur: () => flush() },
    dispatchTransaction(change) {
      const { state, transactions } = view.state.applyTransaction(change);
      view.updateState(state);
      bar?.update(state);
      if (!transactions.some((one) => one.docChanged)) return;
      status.textContent = "";
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
  });

  function takePicture(data) {
    const file = [...(data?.files ?? [])].find(({ type }) => type.startsWith("image/"));
    if (!file || !ask.picture) return false;
    ask.picture(file);
    return true;
  }

  function focusToolbar() {
    bar.bar.querySelector("button[tabindex='0']").focus();
    return true;
  }

  function flush() {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    options.onChange(write(view.state.doc), words(plainText(view.state.doc)));
  }

  bar = toolbar(view, labels, ask);
  bar.update(view.state);
  view.dom.id ||= freshId();
  bar.bar.setAttribute("aria-controls", view.dom.id);
  frame.append(bar.bar, view.dom, status);
  place.append(frame);

  return {
    json: () => write(view.state.doc),
    setDocument(json) {
      clearTimeout(timer);
      timer = null;
      view.updateState(stateOf(json));
      bar.update(view.state);
    },
    flush,
    focus: () => view.focus(),
    /** Ends without a word: the page around the editor may be gone already. */
    destroy() {
      clearTimeout(timer);
      timer = null;
      view.destroy();
      frame.remove();
    },
  };
}

/** The dialogs over the document; the focus goes back to the text when one closes. */
function dialogsOf(getView, { labels, languages = [], uploadPicture }) {
  const closed = () => getView().focus();
  const run = (command) => command(getView().state, getView().dispatch);
  return {
    link() {
      const { state } = getView();
      if (state.selection.$from.parent.type === schema.nodes.code_block) return;
      const link = linkAt(state);
      const needsText = !link && state.selection.empty;
      askForLink({ labels, href: link?.href, needsText, set: (href, text) => run(setLink(href, text)), remove: () => run(removeLink), closed });
    },
    picture: uploadPicture && ((file) => {
      const chosen = file instanceof File ? null : chosenPicture(getView().state);
      const set = (attrs) => run(chosen ? setPicture(attrs) : insertBlock(schema.nodes.image.create(attrs)));
      askForPicture({ labels, file: file instanceof File ? file : null, picture: chosen?.node.attrs, upload: uploadPicture, set, closed });
    }),
    language: languages.length > 0 && (() => {
      askForLanguage({ labels, languages, chosen: languageAt(getView().state), set: (lang) => run(setLanguage(lang)), closed });
    }),
  };
}

/** Refuses a change that would make the document deeper or longer than it may be, and says so. */
function limits(tell) {
  return new Plugin({
    filterTransaction(change, state) {
      if (!change.docChanged) return true;
      const problem = problemOf(change.doc);
      // Whoever is over a limit already may still make the text shorter.
      const better = problem === "too-long" && change.doc.content.size < state.doc.content.size;
      if (problem && !better) tell(problem === "too-deep" ? "tooDeep" : "tooLong");
      return !problem || better;
    },
  });
}
