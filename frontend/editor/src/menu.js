// A button that opens a menu, by the pattern of the ARIA authoring practices.

import { element, freshId } from "./element.js";
import { icon } from "./icons.js";

/**
 * Makes the button and its menu. `entries()` gives what the menu holds at the moment it opens:
 * `{ label, checked, run }`, without those that cannot be done.
 */
export function menuButton({ label, text, picture, entries, after }) {
  const id = freshId();
  const list = element("div", { role: "menu", id, class: "toolbar-menu", "aria-label": label, hidden: true });
  const button = element(
    "button",
    { type: "button", "aria-label": label, title: label, "aria-haspopup": "menu", "aria-expanded": "false", "aria-controls": id },
    picture && icon(picture),
    text && element("span", {}, text),
    icon("down"),
  );
  const holder = element("span", { class: "menu-holder" }, button, list);

  const items = () => [...list.querySelectorAll("[role^=menuitem]")];
  const focus = (index) => items().at(index)?.focus();

  function close() {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", closeFromOutside);
  }

  function closeFromOutside(event) {
    if (!holder.contains(event.target)) close();
  }

  function open(first) {
    list.replaceChildren(...entries().map(item));
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    document.addEventListener("pointerdown", closeFromOutside);
    focus(first);
  }

  function item({ label: name, checked, run }) {
    const role = checked === undefined ? "menuitem" : "menuitemradio";
    const choose = () => {
      close();
      run();
      after();
    };
    return element("button", { type: "button", role, tabindex: "-1", "aria-checked": checked === undefined ? null : String(checked), click: choose }, name);
  }

  button.addEventListener("click", () => (list.hidden ? open(0) : close()));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(event.key === "ArrowDown" ? 0 : -1);
  });
  list.addEventListener("keydown", (event) => {
    const all = items();
    const at = all.indexOf(document.activeElement);
    const steps = { ArrowDown: (at + 1) % all.length, ArrowUp: at - 1, Home: 0, End: -1 };
    if (event.key in steps) focus(steps[event.key]);
    else if (event.key === "Escape") {
      close();
      button.focus();
    } else if (event.key === "Tab") {
      close();
      return;
    } else if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { holder, button };
}
