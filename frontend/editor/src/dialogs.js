// The dialogs: a link, a picture, the language of a passage. Enter takes, Escape leaves.

import { element, freshId } from "./element.js";
import { MAXIMUM_ALTERNATIVE, MAXIMUM_CAPTION, completedAddress } from "./rules.js";

/**
 * Opens a dialog with these fields. `take` gets nothing and returns the sentence that says what is wrong, or null when
 * the dialog may close; it may take its time.
 */
function open({ title, labels, fields, submit, extra, take, closed }) {
  const heading = element("h2", { id: freshId() }, title);
  const problem = element("p", { class: "field-error", role: "alert", id: freshId(), hidden: true });
  const take_button = element("button", { type: "submit", class: "button", "data-kind": "primary" }, submit);
  const cancel = element("button", { type: "button", class: "button", "data-kind": "quiet", click: () => dialog.close() }, labels.cancel);
  const form = element("form", { class: "stack", novalidate: true }, ...fields, problem, element("div", { class: "row" }, take_button, extra?.(() => dialog.close()), cancel));
  const dialog = element("dialog", { class: "dialog", "aria-labelledby": heading.id }, heading, form);

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (take_button.disabled) return;
    take_button.disabled = true;
    const sentence = await take();
    take_button.disabled = false;
    problem.textContent = sentence ?? "";
    problem.hidden = !sentence;
    if (sentence) form.querySelector("[aria-invalid=true]")?.focus();
    else dialog.close();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    closed();
  });
  // A key in the dialog is none for the page or the form around the editor.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  return { problem };
}

function field(label, control, help) {
  control.id ||= freshId();
  const hint = help && element("p", { class: "field-help", id: freshId() }, help);
  if (hint) control.setAttribute("aria-describedby", hint.id);
  return element("div", { class: "field" }, element("label", { for: control.id }, label), hint, control);
}

function say(control, wrong) {
  control.setAttribute("aria-invalid", String(wrong));
  return wrong;
}

/** Asks for an address, and for a text when none is chosen. */
export function askForLink({ labels, href, needsText, set, remove, closed }) {
  const address = element("input", { type: "text", inputmode: "url", autocomplete: "off", spellcheck: "false", value: href ?? "", autofocus: true });
  const text = element("input", { type: "text", maxlength: "300" });
  open({
    title: labels.link,
    labels,
    submit: labels.linkSet,
    fields: [field(labels.linkAddress, address, labels.linkHelp), needsText && field(labels.linkText, text)],
    extra: (close) => href && element("button", { type: "button", class: "button", click: () => { close(); remove(); } }, labels.linkRemove),
    take: () => {
      const complete = completedAddress(address.value);
      if (say(address, complete === null)) return labels.linkWrong;
      set(complete, text.value.trim());
      return null;
    },
    closed,
  });
}

/** Asks for a picture with alternative text or the mark "decorative", and for a caption. */
export function askForPicture({ labels, file, picture, upload, set, closed }) {
  const chooser = element("input", { type: "file", accept: "image/jpeg,image/png,image/webp,image/gif", required: true });
  const alternative = element("textarea", { rows: "3", maxlength: String(MAXIMUM_ALTERNATIVE), autofocus: Boolean(picture || file) });
  const decorative = element("input", { type: "checkbox", id: freshId() });
  const pupils = element("input", { type: "checkbox", id: freshId() });
  const caption = element("input", { type: "text", maxlength: String(MAXIMUM_CAPTION) });
  alternative.value = picture?.alt ?? "";
  decorative.checked = picture?.decorative ?? false;
  caption.value = picture?.caption ?? "";
  const follow = () => { alternative.disabled = decorative.checked; };
  decorative.addEventListener("change", follow);
  follow();

  const chosen = file && element("p", {}, element("strong", {}, file.name));
  const status = element("p", { role: "status", class: "field-help" });
  open({
    title: picture ? labels.changePicture : labels.picture,
    labels,
    submit: picture ? labels.pictureChange : labels.pictureInsert,
    fields: [
      picture ? null : chosen ?? field(labels.pictureFile, chooser),
      field(labels.alternative, alternative, labels.alternativeHelp),
      element("label", { class: "choice", for: decorative.id }, decorative, ` ${labels.decorative}`),
      // Said when the picture is sent: publishing then asks for the parents' consent.
      picture ? null : element("label", { class: "choice", for: pupils.id }, pupils, ` ${labels.showsPupils}`),
      field(labels.caption, caption),
      status,
    ],
    take: async () => {
      const source = file ?? chooser.files[0];
      if (say(chooser, !picture && !source)) return labels.pictureMissing;
      const alt = decorative.checked ? "" : alternative.value.trim();
      if (say(alternative, alt === "" && !decorative.checked)) return labels.alternativeMissing;
      const attrs = { alt, decorative: decorative.checked, caption: caption.value.trim() };
      if (picture) {
        set({ ...attrs, file: picture.file });
        return null;
      }
      status.textContent = labels.pictureSending;
      try {
        set({ ...attrs, file: await upload(source, pupils.checked) });
        return null;
      } catch (problem) {
        return labels[problem.reason] ?? labels.pictureFailed;
      } finally {
        status.textContent = "";
      }
    },
    closed,
  });
}

/** Asks for the language of a passage; `languages` is a list of code and name. */
export function askForLanguage({ labels, languages, chosen, set, closed }) {
  const codes = languages.some(([code]) => code === chosen) || !chosen ? languages : [...languages, [chosen, chosen]];
  const option = ([code, name]) => element("option", { value: code, selected: code === (chosen ?? "") }, name);
  const select = element("select", { autofocus: true }, ...[["", labels.languageOfPage], ...codes].map(option));
  open({
    title: labels.language,
    labels,
    submit: labels.languageSet,
    fields: [field(labels.languageName, select, labels.languageHelp)],
    take: () => {
      set(select.value || null);
      return null;
    },
    closed,
  });
}
