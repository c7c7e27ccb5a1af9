// Line pictures of the toolbar, 24 units wide, drawn with a round pen.

const PATHS = {
  bold: "M7 4.5h5.5a3.7 3.7 0 0 1 0 7.5H7zM7 12h6.5a3.8 3.8 0 0 1 0 7.5H7zM7 4.5v15",
  italic: "M10 4.500h7M7 19.500h7M14 4.500l-4 15",
  bullets: "M9 6h11M9 12h11M9 18h11M4.500 6h.1M4.500 12h.1M4.500 18h.1",
  numbers: "M10 6h10M10 12h10M10 18h10M4 4.500l1.500-.8V8M3.800 14.200c.4-1.600 2.600-1.400 2.400.1-.1 1-2.400 2.500-2.400 2.500h2.600M4 19.500h2",
  link: "M10 14a4 4 0 0 0 5.700 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3a4 4 0 0 0 5.700 5.700l1-1",
  table: "M4 5h16v14H4zM4 10h16M10 5v14",
  plus: "M12 5v14M5 12h14",
  undo: "M8 5 4 9l4 4M4 9h10a5.500 5.500 0 0 1 0 11h-3",
  redo: "m16 5 4 4-4 4M20 9H10a5.500 5.500 0 0 0 0 11h3",
  down: "m7 10 5 5 5-5",
};

const SVG = "http://www.w3.org/2000/svg";

/** An icon that says nothing by itself: the button around it has a label. */
export function icon(name) {
  const picture = document.createElementNS(SVG, "svg");
  for (const [attribute, value] of [["class", "icon"], ["viewBox", "0 0 24 24"], ["aria-hidden", "true"], ["focusable", "false"]]) {
    picture.setAttribute(attribute, value);
  }
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  picture.append(path);
  return picture;
}
