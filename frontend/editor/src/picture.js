// A picture while editing: the picture itself, what stands for it, and its caption.

import { element } from "./element.js";

/** Makes the view of a picture. */
export function pictureView(pictureAddress, labels, edit) {
  return (node, view, position) => {
    const image = element("img", { alt: node.attrs.alt, src: pictureAddress(node.attrs.file), draggable: "false" });
    const note = element("span", { class: "picture-note" }, node.attrs.decorative ? labels.decorativeNote : node.attrs.alt);
    const caption = node.attrs.caption && element("figcaption", {}, node.attrs.caption);
    const dom = element("figure", { "data-file": node.attrs.file, dblclick: () => edit() }, image, note, caption || null);
    return { dom, ignoreMutation: () => true };
  };
}
