// Small help for making elements.

/** Makes an element: `element("button", { type: "button" }, "Save")`. A function is a listener, false leaves out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(attribute, value);
    else if (value === true) made.setAttribute(attribute, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...children.filter((child) => child !== null && child !== false && child !== undefined));
  return made;
}

let last = 0;

/** An id that no other element has. */
export function freshId() {
  last += 1;
  return `rich-text-${last}`;
}
