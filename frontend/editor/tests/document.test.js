import assert from "node:assert/strict";
import { test } from "node:test";
import { plainText, problemOf, read, write } from "../src/document.js";
import { completedAddress, isAddress, isFile, isLanguage, words } from "../src/rules.js";
import { schema } from "../src/schema.js";
import { addresses, fixture, fixtures } from "./fixtures.js";

for (const { file, json } of fixtures("valid")) {
  test(`${file} comes back as it was`, () => {
    assert.deepEqual(JSON.parse(write(read(json))), JSON.parse(json));
  });
}

for (const { file, json } of fixtures("refused")) {
  test(`the editor never writes what ${file} holds`, () => {
    let written;
    try {
      written = write(read(json));
    } catch {
      return;
    }
    assert.notDeepEqual(JSON.parse(written), JSON.parse(json));
  });
}

test("addresses are ours, the web or mail", () => {
  for (const address of addresses.accepted) assert.ok(isAddress(address), address);
  for (const address of addresses.refused) assert.ok(!isAddress(address), address);
});

test("an address is completed when that is safe", () => {
  assert.equal(completedAddress(" example.org/a "), "https://example.org/a");
  assert.equal(completedAddress("anna@example.org"), "mailto:anna@example.org");
  assert.equal(completedAddress("/en/spaces"), "/en/spaces");
  for (const address of ["javascript:alert(1)", "hello", "", "data:text/html,x"]) assert.equal(completedAddress(address), null);
});

test("numbers of files have up to 63 bits", () => {
  for (const file of ["1", "9223372036854775807"]) assert.ok(isFile(file), file);
  for (const file of ["", "0", "-1", "01", "9223372036854775808", "1e3", "../1", 1]) assert.ok(!isFile(file), String(file));
});

test("languages are tags", () => {
  for (const tag of ["pt", "sr-Latn", "el"]) assert.ok(isLanguage(tag), tag);
  for (const tag of ["", "p", "pt\"", "english", "en onclick"]) assert.ok(!isLanguage(tag), tag);
});

test("words are counted as on the server", () => {
  assert.equal(words("One, two – three!\ncztery"), 4);
  assert.ok(plainText(read(fixture("streets"))).includes("In Toruń everybody wrote about gingerbread.\nNo Porto"));
});

test("a document that is too deep or too long has a problem", () => {
  const { nodes } = schema;
  const paragraph = (text) => nodes.paragraph.create(null, text ? schema.text(text) : null);
  let deep = paragraph("x");
  for (let depth = 0; depth < 12; depth += 1) deep = nodes.blockquote.create(null, deep);
  assert.equal(problemOf(nodes.doc.create(null, deep)), "too-deep");
  assert.equal(problemOf(nodes.doc.create(null, paragraph("ä".repeat(200_001)))), "too-long");
  assert.equal(problemOf(nodes.doc.create(null, Array.from({ length: 20_001 }, () => paragraph()))), "too-long");
  assert.equal(problemOf(nodes.doc.create(null, paragraph("fine"))), null);
});

test("no document reaches the prototypes", () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const paragraph = (more) => `{"type":"doc","content":[{"type":"paragraph"${more}}]}`;
  const evil = '{"polluted":"yes","constructor":{"prototype":{"polluted":"yes"}}}';
  const documents = [
    `{"__proto__":${evil},"type":"doc","content":[{"type":"paragraph"}]}`,
    paragraph(`,"__proto__":${evil}`),
    paragraph(`,"attrs":{"__proto__":${evil}}`),
    paragraph(`,"attrs":{"constructor":{"prototype":{"polluted":"yes"}}}`),
    paragraph(`,"content":[{"type":"text","text":"a","marks":[{"type":"link","attrs":{"href":"/en/","__proto__":${evil}}}]}]`),
    ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"].flatMap((name) => [
      `{"type":"doc","content":[{"type":"${name}"}]}`,
      paragraph(`,"content":[{"type":"text","text":"a","marks":[{"type":"${name}"}]}]`),
    ]),
  ];
  for (const json of documents) {
    let written = "";
    try {
      written = write(read(json));
    } catch {
      // Refused is as good as read without it.
    }
    assert.ok(!/polluted|__proto__|constructor|prototype/.test(written), `${json}: ${written}`);
    assert.equal({}.polluted, undefined, json);
    assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before, json);
  }
});
