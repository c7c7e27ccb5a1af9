//! The WebAssembly module in parts: the frame that every page needs, and one part for each corner of the product, which
//! the browser loads when somebody goes there. The app says in `app/src/pages.rs` which page travels with which part.

use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{command, root, run};
use crate::web::{Build, target};
use crate::{tools, watch};

/// The script that loads the parts.
const LOADER: &str = "__wasm_split.js";

/// What rustc emits and every browser of our list reads.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

fn folder() -> PathBuf {
    target().join("parts")
}

/// Puts our wasm-bindgen, which splits first, before the real one on Trunk's PATH.
pub fn split_in(trunk: &mut Command) -> Result<()> {
    let real = tools::on_path("wasm-bindgen").context("there is no wasm-bindgen")?;
    let ours = target().join("bin");
    fs::create_dir_all(&ours)?;
    fs::copy(root().join("xtask/scripts/wasm-bindgen.sh"), ours.join("wasm-bindgen"))?;
    let parts = folder();
    if parts.exists() {
        fs::remove_dir_all(&parts)?;
    }
    let path = std::env::join_paths([ours].into_iter().chain(std::env::split_paths(&tools::search_path())))?;
    trunk.env("PATH", path).env("TWINNING_PARTS", parts).env("TWINNING_WASM_BINDGEN", real);
    Ok(())
}

/// Adds the parts to the bundle, says in its `index.html` which files each part needs, and puts the hash of the whole
/// bundle into all addresses.
pub fn add_to(bundle: &Path, build: Build) -> Result<()> {
    let loader = fs::read_to_string(folder().join(LOADER)).context("the module was not split")?;
    fs::write(bundle.join(LOADER), &loader)?;
    let parts = files_of_parts(&loader);
    for file in fs::read_dir(folder())?.flatten().map(|entry| entry.path()) {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if !name.ends_with(".wasm") || name == "frontend.wasm" {
            continue;
        }
        match build {
            Build::Small => shrink(&file, &bundle.join(name))?,
            Build::Fast => {
                fs::copy(&file, bundle.join(name))?;
            }
        }
    }
    let index = bundle.join("index.html");
    let html = fs::read_to_string(&index)?;
    fs::remove_file(&index)?;
    let version = &watch::fingerprint(&[bundle.to_owned()])?[..16];
    let listed = parts.iter().map(|(part, files)| {
        let files: Vec<_> = files.iter().map(|file| format!("/assets/{file}")).collect();
        format!("{part}={}", files.join(","))
    });
    let listed = format!("id=\"bundle\" data-parts=\"{}\"", listed.collect::<Vec<_>>().join(" "));
    let html = html.replace("id=\"bundle\"", &listed).replace("/assets/", &format!("/assets/{version}/"));
    fs::write(index, html).context("cannot write the bundle's index.html")
}

fn shrink(part: &Path, to: &Path) -> Result<()> {
    let name = part.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    run(&format!("part {name}"), command("wasm-opt").arg("-Oz").args(FEATURES).arg(part).arg("-o").arg(to))
}

/// Reads out of the loader which files each part needs: pieces shared with others, then its own.
fn files_of_parts(loader: &str) -> BTreeMap<String, Vec<String>> {
    let mut pieces = BTreeMap::new();
    let mut parts = BTreeMap::new();
    for (declared, body) in declarations(loader) {
        let own = between(body, "new URL(\"./", "\"").map(str::to_owned);
        if let Some(part) = declared.strip_prefix("__wasm_split_load_") {
            let needed = between(body, "}\n, [", "]").or_else(|| between(body, "}, [", "]")).unwrap_or_default();
            let shared = needed.split(", ").filter_map(|piece| pieces.get(piece).cloned());
            parts.insert(part.to_owned(), shared.chain(own).collect());
        } else if let Some(own) = own {
            pieces.insert(declared.to_owned(), own);
        }
    }
    parts
}

/// Every `const name = …` of a script, with what follows up to the next.
fn declarations(script: &str) -> impl Iterator<Item = (&str, &str)> {
    script.split("\nconst ").flat_map(|each| each.split("\nexport const ")).filter_map(|each| each.split_once(" = "))
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    rest.split_once(end).map(|(found, _)| found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_needs_its_shared_pieces_and_its_own_file() {
        let loader = "import { initSync } from \"./frontend.js\";\n\
            /* find, work */\nconst __chunk_3 = makeLoad(() => {\n    const src = fetch(new URL(\"./chunk_3.wasm\", \
            import.meta.url));\n    return x;\n}\n, []);\n\
            export const __wasm_split_load_find = wrapAsyncCb(makeLoad(() => {\n    const src = \
            fetch(new URL(\"./split_find.wasm\", import.meta.url));\n    return x;\n}\n, [__chunk_3]));\n\
            export const __wasm_split_load_desktop = wrapAsyncCb(makeLoad(() => {\n    const src = \
            fetch(new URL(\"./split_desktop.wasm\", import.meta.url));\n}\n, []));\n";
        let parts = files_of_parts(loader);
        assert_eq!(parts["find"], ["chunk_3.wasm", "split_find.wasm"]);
        assert_eq!(parts["desktop"], ["split_desktop.wasm"]);
    }
}
