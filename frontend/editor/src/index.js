// The editor as an element of HTML, so that a page needs to know nothing of it but its attributes.
//
// <rich-text-editor data-document="{…}" data-labels="{…}" data-languages="[…]" data-picture-address="/files/{file}"
//                   data-upload="/spaces/1/pictures" data-labelled-by="id">
//   <div data-without-scripts> <textarea name="markdown">…</textarea> </div>
//   <input type="hidden" name="document">
// </rich-text-editor>
//
// Without scripts the form sends `markdown`. With scripts the text area is disabled and the hidden input holds the
// JSON: it is always up to date when the form is sent, and fires `input` a moment after a change, with the number of
// words in `data-words`. It is up to date, too, before anybody else hears that the page is being left or hidden. A new value of
// `data-document` replaces the text.

import { mount } from "./mount.js";

export { mount };

/** The page is being closed or hidden, or another address of the application takes its place. */
const LEAVING = ["beforeunload", "pagehide", "visibilitychange", "popstate"];

class RichTextEditor extends HTMLElement {
  static observedAttributes = ["data-document"];

  #editor = null;

  connectedCallback() {
    // The children are there only when the page has finished putting them in.
    queueMicrotask(() => this.isConnected && !this.#editor && this.#start());
    document.addEventListener("submit", this.#flush, true);
    for (const leaving of LEAVING) globalThis.addEventListener(leaving, this.#flush, true);
  }

  disconnectedCallback() {
    document.removeEventListener("submit", this.#flush, true);
    for (const leaving of LEAVING) globalThis.removeEventListener(leaving, this.#flush, true);
    this.#editor?.destroy();
    this.#editor = null;
  }

  attributeChangedCallback(_name, _before, json) {
    if (!this.#editor || !json || json === this.#input.value) return;
    this.#input.value = json;
    this.#editor.setDocument(json);
  }

  /** Puts the caret into the text. */
  focus() {
    this.#editor?.focus();
  }

  get #input() {
    return this.querySelector("input[type=hidden]");
  }

  #flush = () => this.#editor?.flush();

  #start() {
    const area = this.querySelector("textarea");
    // What was typed as Markdown before the editor came is worth more than the editor.
    if (area && area.value !== area.defaultValue) return;
    const { document: json, labels, languages = "[]", pictureAddress = "", upload, labelledBy } = this.dataset;
    this.#editor = mount(this, {
      document: json,
      labels: JSON.parse(labels),
      languages: JSON.parse(languages),
      labelledBy,
      pictureAddress: (file) => pictureAddress.replace("{file}", file),
      uploadPicture: upload && ((file, showsPupils) => send(upload, file, showsPupils)),
      onChange: (changed, words) => this.#tell(changed, words),
    });
    this.#input.value = this.#editor.json();
    if (area) area.disabled = true;
    this.querySelector("[data-without-scripts]")?.setAttribute("hidden", "");
  }

  #tell(json, words) {
    this.#input.value = json;
    this.#input.dataset.words = String(words);
    this.#input.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** Why a picture was not taken, by what the server says in `x-refused`, else by its status: names of labels. */
const REASONS = {
  large: "pictureTooLarge",
  pixels: "pictureTooLarge",
  kind: "pictureKind",
  missing: "pictureKind",
  full: "spaceFull",
  virus: "virus",
  "not-scanned": "notScanned",
  401: "signInAgain",
  403: "pictureForbidden",
  413: "pictureTooLarge",
};

function reason(answer) {
  return REASONS[answer.headers.get("x-refused")] ?? REASONS[answer.status];
}

/** Sends a picture as the field `file` of a form; the answer is `{ "file": "<number>" }`. */
async function send(address, file, showsPupils) {
  const form = new FormData();
  form.append("contains_pupils", String(showsPupils));
  form.append("file", file);
  const answer = await fetch(address, { method: "POST", body: form, headers: { accept: "application/json" } });
  if (!answer.ok) throw Object.assign(new Error(`status ${answer.status}`), { reason: reason(answer) });
  return String((await answer.json()).file);
}

if (!customElements.get("rich-text-editor")) customElements.define("rich-text-editor", RichTextEditor);
