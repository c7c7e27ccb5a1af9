// The fixtures that the Rust tests read as well.

import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../../../domain/src/document/fixtures/", import.meta.url);

/** All files of a folder: their names and their texts. */
export function fixtures(name) {
  const path = new URL(`${name}/`, folder);
  return readdirSync(path).map((file) => ({ file, json: readFileSync(new URL(file, path), "utf8") }));
}

/** One valid document. */
export const fixture = (name) => readFileSync(new URL(`valid/${name}.json`, folder), "utf8");

/** The addresses that are accepted and refused. */
export const addresses = JSON.parse(readFileSync(new URL("addresses.json", folder), "utf8"));
