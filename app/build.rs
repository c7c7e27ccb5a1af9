//! Compiles the texts of all languages into typed functions and one compact list a language; see
//! `src/text/mod.rs`. A text that is missing somewhere fails the build. While texts are being
//! written, `TWINNING_TEXTS=draft` builds with the English text instead and only warns.

#[path = "src/text/marker.rs"]
mod marker;
#[path = "build/mod.rs"]
mod texts;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};
use texts::{Catalogue, LANGUAGES, Report, Source, code};

fn main() -> io::Result<ExitCode> {
    println!("cargo::rerun-if-changed=../locales");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/text/marker.rs");
    println!("cargo::rerun-if-env-changed=TWINNING_TEXTS");

    let (catalogue, report) = Catalogue::read(&sources(Path::new("../locales"))?);
    if !acceptable(&report) {
        return Ok(ExitCode::FAILURE);
    }
    let folder = env::var_os("OUT_DIR").expect("cargo names the folder for what a build makes");
    let folder = Path::new(&folder);
    let mut generated = code::functions(&catalogue);
    generated.push_str("#[cfg(feature = \"ssr\")]\npub(crate) const COMPILED: [[&str; 2]; 6] = [\n");
    for language in LANGUAGES {
        generated.push_str("    [\n");
        for (list, part) in code::texts(&catalogue, language).iter().zip(["first", "rest"]) {
            let name = format!("texts-{language}-{part}.json");
            fs::write(folder.join(&name), list)?;
            generated.push_str(&format!("        include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}\")),\n"));
        }
        generated.push_str("    ],\n");
    }
    generated.push_str("];\n");
    fs::write(folder.join("texts.rs"), generated)?;
    Ok(ExitCode::SUCCESS)
}

/// Tells what is wrong, and whether the build may go on.
fn acceptable(report: &Report) -> bool {
    let draft = env::var_os("TWINNING_TEXTS").is_some_and(|value| value == "draft");
    for sentence in &report.errors {
        println!("cargo::error={sentence}");
    }
    for sentence in &report.unfinished {
        println!("cargo::{}={sentence}", if draft { "warning" } else { "error" });
    }
    if !draft && !report.unfinished.is_empty() {
        println!("cargo::error=TWINNING_TEXTS=draft builds with the English text where one is missing.");
    }
    report.errors.is_empty() && (draft || report.unfinished.is_empty())
}

/// All Fluent files, sorted.
fn sources(locales: &Path) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for language in LANGUAGES {
        for entry in fs::read_dir(locales.join(language))? {
            let path = entry?.path();
            if path.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            let slice = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            sources.push(Source { language: language.to_owned(), slice, text: fs::read_to_string(&path)? });
        }
    }
    sources.sort_by(|one, other| (&one.slice, &one.language).cmp(&(&other.slice, &other.language)));
    Ok(sources)
}
