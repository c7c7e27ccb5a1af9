// A browser for tests: a window of jsdom with what it lacks.

import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><html><body></body></html>", { url: "http://127.0.0.1/", pretendToBeVisual: true });
const names = [
  "document", "Element", "HTMLElement", "HTMLDialogElement", "Node", "Event", "KeyboardEvent", "File", "FormData", "MutationObserver", "customElements",
  "DOMParser", "getComputedStyle", "requestAnimationFrame", "cancelAnimationFrame", "getSelection",
];
Object.defineProperty(globalThis, "navigator", { value: window.navigator, configurable: true });
for (const name of names) globalThis[name] = window[name].bind && !/^[A-Z]/.test(name) && typeof window[name] === "function" ? window[name].bind(window) : window[name];
globalThis.window = window;
globalThis.addEventListener = window.addEventListener.bind(window);
globalThis.removeEventListener = window.removeEventListener.bind(window);

window.HTMLDialogElement.prototype.showModal = function showModal() {
  this.setAttribute("open", "");
  this.querySelector("[autofocus]")?.focus();
};
window.HTMLDialogElement.prototype.close = function close() {
  this.removeAttribute("open");
  this.dispatchEvent(new window.Event("close"));
};
window.document.elementFromPoint = () => null;
window.Range.prototype.getClientRects = () => [];
window.Range.prototype.getBoundingClientRect = () => ({ left: 0, right: 0, top: 0, bottom: 0 });

/** Every label says its own name. */
export const labels = new Proxy({}, { get: (_target, name) => name });
