import "./browser.js";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { DOMParser as Reader } from "prosemirror-model";
import { quiet } from "../src/paste.js";
import { schema } from "../src/schema.js";
import { write } from "../src/document.js";
import { mount } from "../src/index.js";
import { labels } from "./browser.js";
import { fixture } from "./fixtures.js";

const EMPTY = '{"type":"doc","content":[{"type":"paragraph"}]}';

beforeEach(() => document.body.replaceChildren());

/** What pasting this HTML leaves. */
function pasted(html) {
  const holder = document.createElement("div");
  holder.innerHTML = quiet(html);
  return JSON.parse(write(Reader.fromSchema(schema).parse(holder))).content;
}

function editor(options = {}) {
  const changes = [];
  const made = mount(document.body, {
    document: EMPTY,
    labels,
    onChange: (json, words) => changes.push({ json, words }),
    pictureAddress: (file) => `/files/${file}`,
    ...options,
  });
  return { ...made, changes };
}

const button = (label) => document.querySelector(`.toolbar button[aria-label="${label}"]`);
const settled = () => new Promise((resolve) => { setTimeout(resolve, 20); });

function choose(menu, item) {
  button(menu).click();
  const found = [...document.querySelectorAll("[role=menu]:not([hidden]) button")].find(({ textContent }) => textContent === item);
  assert.ok(found, `no ${item} in ${menu}`);
  found.click();
}

function answer(fill) {
  const dialog = document.querySelector("dialog");
  assert.ok(dialog, "no dialog");
  fill(dialog);
  dialog.querySelector("form").dispatchEvent(new Event("submit", { cancelable: true, bubbles: true }));
  return settled();
}

test("pasting keeps the words and drops the rest", () => {
  const [first, second, third] = pasted(`
    <h1 style="color:red" onclick="x()">Title</h1>
    <p class="MsoNormal"><b style="font-weight:normal"><span style="font-weight:700">bold</span> <i>em</i></b>
      <a href="javascript:alert(1)">bad</a> <a href="https://example.org" onclick="x()">good</a><img src="https://example.org/x.png"></p>
    <script>alert(1)</script><style>p{}</style>
    <ul><li>one<ul><li>two</li></ul></li></ul>`);
  assert.deepEqual(first, { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Title" }] });
  const texts = second.content.map(({ text, marks = [] }) => [text, ...marks.map(({ type }) => type)]);
  assert.deepEqual(texts, [["bold", "strong"], [" "], ["em", "em"], [" bad "], ["good", "link"]]);
  assert.equal(third.type, "bullet_list");
});

test("nothing of a pasted text breaks the page's policy", () => {
  const html = `<!--StartFragment--><style>p { color: red }</style><p style='a"b' onclick=x() title="a > b" style="x"><span STYLE="font-style:italic; font-weight: 700">x</span></p>`;
  assert.equal(quiet(html), '<p title="a > b"><span data-look="strong em">x</span></p>');
  assert.deepEqual(pasted(html)[0].content[0].marks.map(({ type }) => type), ["em", "strong"]);
});

test("a pasted table keeps its cells and no styles", () => {
  const [table] = pasted('<table style="width:99px"><tr><th colspan="2" data-colwidth="9,9">A</th></tr><tr><td>b</td><td><h2>c</h2></td></tr></table>');
  assert.deepEqual(table.content[0].content, [
    { type: "table_header", attrs: { colspan: 2 }, content: [{ type: "paragraph", content: [{ type: "text", text: "A" }] }] },
  ]);
  assert.equal(table.content[1].content[1].content[0].type, "paragraph");
});

test("pictures of the web are not taken, our own are", () => {
  const [own] = pasted('<figure data-file="7" data-alternative="A street" data-decorative="false"><figcaption>x</figcaption></figure>');
  assert.deepEqual(own, { type: "image", attrs: { file: "7", alt: "A street" } });
  const all = pasted('<figure data-file="../7" data-alternative="x">a</figure><figure data-file="7">b</figure>');
  assert.ok(all.every(({ type }) => type === "paragraph"));
});

test("a document comes out as it went in, and the page is told of changes only", async () => {
  const made = editor({ document: fixture("everything") });
  assert.deepEqual(JSON.parse(made.json()), JSON.parse(fixture("everything")));
  made.flush();
  assert.deepEqual(made.changes, []);
});

test("the toolbar is one stop, moved through by arrows", () => {
  editor();
  const bar = document.querySelector("[role=toolbar]");
  const reachable = () => [...bar.querySelectorAll("button[tabindex='0']")].map((one) => one.getAttribute("aria-label"));
  assert.deepEqual(reachable(), ["strong"]);
  const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  button("strong").focus();
  press("ArrowRight");
  assert.deepEqual(reachable(), ["emphasis"]);
  press("End");
  assert.deepEqual(reachable(), ["redo"]);
  press("ArrowRight");
  assert.deepEqual(reachable(), ["strong"]);
});

test("every button has a name, and none sends the form", () => {
  editor({ uploadPicture: () => {} });
  for (const one of document.querySelectorAll("button")) {
    assert.equal(one.getAttribute("type"), "button");
    assert.ok(one.getAttribute("aria-label"));
  }
});

test("headings, lists and quotations come and go", () => {
  const made = editor();
  const first = () => JSON.parse(made.json()).content[0];
  choose("headings", "subheading");
  assert.deepEqual(first(), { type: "heading", attrs: { level: 3 } });
  choose("headings", "paragraph");
  button("bulletList").click();
  assert.equal(first().type, "bullet_list");
  assert.equal(button("bulletList").getAttribute("aria-pressed"), "true");
  button("orderedList").click();
  assert.equal(first().type, "ordered_list");
  button("orderedList").click();
  assert.equal(first().type, "paragraph");
  choose("block", "quote");
  assert.equal(first().type, "blockquote");
  button("undo").click();
  assert.equal(first().type, "paragraph");
});

test("a table grows and shrinks", () => {
  const made = editor();
  const shape = () => JSON.parse(made.json()).content.find(({ type }) => type === "table")?.content.map((row) => row.content.map(({ type }) => type));
  choose("table", "insertTable");
  assert.deepEqual(shape()[0], ["table_header", "table_header", "table_header"]);
  choose("table", "rowBelow");
  choose("table", "columnAfter");
  assert.equal(shape().length, 4);
  assert.equal(shape()[0].length, 4);
  choose("table", "deleteColumn");
  choose("table", "deleteTable");
  assert.equal(shape(), undefined);
});

test("a link needs an address that leads somewhere", async () => {
  const made = editor();
  button("link").click();
  const type = (address) => answer((dialog) => {
    dialog.querySelectorAll("input")[0].value = address;
    dialog.querySelectorAll("input")[1].value = "our school";
  });
  await type("javascript:alert(1)");
  assert.equal(document.querySelector("dialog [role=alert]").textContent, "linkWrong");
  await type("example.org");
  assert.equal(document.querySelector("dialog"), null);
  const [piece] = JSON.parse(made.json()).content[0].content;
  assert.deepEqual(piece, { type: "text", text: "our school", marks: [{ type: "link", attrs: { href: "https://example.org" } }] });
});

test("a picture needs words or the mark decorative", async () => {
  const sent = [];
  const made = editor({ uploadPicture: async (file) => { sent.push(file.name); return "12"; } });
  const choosePicture = (dialog) => Object.defineProperty(dialog.querySelector("input[type=file]"), "files", { value: [new File(["x"], "street.png", { type: "image/png" })], configurable: true });
  choose("block", "picture");
  await answer(() => {});
  assert.equal(document.querySelector("dialog [role=alert]").textContent, "pictureMissing");
  await answer(choosePicture);
  assert.equal(document.querySelector("dialog [role=alert]").textContent, "alternativeMissing");
  assert.deepEqual(sent, []);
  await answer((dialog) => {
    dialog.querySelector("textarea").value = "A street with lime trees";
  });
  assert.deepEqual(sent, ["street.png"]);
  const image = JSON.parse(made.json()).content.find(({ type }) => type === "image");
  assert.deepEqual(image, { type: "image", attrs: { file: "12", alt: "A street with lime trees" } });
  assert.equal(document.querySelector(".writing img").getAttribute("src"), "/files/12");
});

test("a picture that was not taken says why, and nothing is lost", async () => {
  const made = editor({ uploadPicture: () => Promise.reject(Object.assign(new Error("no"), { reason: "pictureTooLarge" })) });
  choose("block", "picture");
  await answer((dialog) => {
    Object.defineProperty(dialog.querySelector("input[type=file]"), "files", { value: [new File(["x"], "a.png")] });
    dialog.querySelector("textarea").value = "words";
  });
  assert.equal(document.querySelector("dialog [role=alert]").textContent, "pictureTooLarge");
  assert.equal(document.querySelector("dialog textarea").value, "words");
  assert.equal(made.json(), EMPTY);
});

test("a passage says in which language it is", async () => {
  const made = editor({ languages: [["pt", "português"]] });
  choose("block", "language");
  await answer((dialog) => { dialog.querySelector("select").value = "pt"; });
  assert.deepEqual(JSON.parse(made.json()).content[0].attrs, { lang: "pt" });
});

test("the element keeps the form up to date and the Markdown out of it", async () => {
  document.body.innerHTML = `<form><rich-text-editor data-labels="{}" data-picture-address="/files/{file}">
    <div data-without-scripts><textarea name="markdown">text</textarea></div><input type="hidden" name="document"></rich-text-editor></form>`;
  const one = document.querySelector("rich-text-editor");
  one.remove();
  one.dataset.document = EMPTY;
  document.querySelector("form").append(one);
  await settled();
  const sent = () => [...new FormData(document.querySelector("form")).keys()];
  assert.deepEqual(sent(), ["document"]);
  assert.equal(one.querySelector("input").value, EMPTY);

  const heard = [];
  one.addEventListener("input", ({ target }) => target.type === "hidden" && heard.push(target.dataset.words));
  const next = '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"two words"}]}]}';
  one.dataset.document = next;
  assert.equal(one.querySelector(".writing").textContent, "two words");
  one.querySelectorAll(".toolbar button")[4].click();
  one.ownerDocument.querySelector("form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  assert.deepEqual(heard, ["2"]);
  assert.notEqual(one.querySelector("input").value, next);
});

test("the form is up to date before anybody hears that the page is left or hidden", async () => {
  for (const leaving of ["beforeunload", "pagehide", "popstate", "visibilitychange"]) {
    document.body.innerHTML = `<form><rich-text-editor data-labels="{}" data-picture-address="/files/{file}">
      <div data-without-scripts><textarea name="markdown"></textarea></div><input type="hidden" name="document"></rich-text-editor></form>`;
    const one = document.querySelector("rich-text-editor");
    one.remove();
    one.dataset.document = EMPTY;
    let heard;
    const left = () => { heard = one.querySelector("input").value; };
    // Whoever listens before the editor came hears it after the editor all the same.
    window.addEventListener(leaving, left);
    document.querySelector("form").append(one);
    await settled();
    one.querySelectorAll(".toolbar button")[4].click();
    window.dispatchEvent(new Event(leaving));
    window.removeEventListener(leaving, left);
    assert.ok(heard && heard !== EMPTY, leaving);
  }
});

test("Markdown that was typed before the editor came is kept", async () => {
  document.body.innerHTML = `<div id="place"></div>`;
  const one = document.createElement("rich-text-editor");
  Object.assign(one.dataset, { document: EMPTY, labels: "{}" });
  one.innerHTML = '<textarea name="markdown">before</textarea><input type="hidden" name="document">';
  one.querySelector("textarea").value = "typed";
  document.body.append(one);
  await settled();
  assert.equal(one.querySelector(".writing"), null);
  assert.equal(one.querySelector("textarea").disabled, false);
});
