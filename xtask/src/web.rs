//! The bundle for the browser: one stylesheet, one WebAssembly module with its glue, and the editor.

use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{command, root, run};
use crate::{parts, tools, watch};

/// How the bundle is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// Small, with compressed twins beside each file: minutes.
    Small,
    /// At once after an edit, and large: seconds.
    Fast,
}

impl Build {
    /// The folder that the server reads.
    pub fn folder(self) -> PathBuf {
        match self {
            Self::Small => root().join("dist"),
            Self::Fast => target().join("dist-fast"),
        }
    }
}

/// The web has a target folder of its own: a build of the server and one of the bundle do not block each other.
pub fn target() -> PathBuf {
    root().join("target-web")
}

/// What a bundle is made of.
pub fn sources() -> Vec<PathBuf> {
    ["app", "domain", "frontend", "style", "locales", "Cargo.lock", "Cargo.toml", "Trunk.toml", ".cargo/config.toml"]
        .map(|name| root().join(name))
        .into()
}

/// Builds the small bundle unless nothing has changed since the last time.
pub fn build_when_changed() -> Result<()> {
    let made_from = target().join("made-from");
    let now = watch::fingerprint(&sources())?;
    let built = Build::Small.folder().join("index.html").is_file();
    if built && fs::read_to_string(&made_from).is_ok_and(|before| before == now) {
        println!("▸ the bundle for the browser is up to date");
        return Ok(());
    }
    build(Build::Small)?;
    fs::write(made_from, now).context("cannot note what the bundle was made from")
}

/// Builds the bundle.
pub fn build(build: Build) -> Result<()> {
    tools::prepare_web()?;
    stylesheet()?;
    editor()?;
    module(build)?;
    parts::add_to(&build.folder(), build)?;
    if build == Build::Small {
        compress(&build.folder())?;
    }
    Ok(())
}

/// The oldest browsers whose style sheet we write, those of 2022: nesting is lowered for them.
const BROWSERS: &str = "chrome >= 105, firefox >= 104, safari >= 16";

/// Bundles `style/main.css` and all it imports into the one stylesheet that Trunk takes.
pub fn stylesheet() -> Result<()> {
    let target = target().join("style");
    fs::create_dir_all(&target)?;
    let mut bundle = command("lightningcss");
    bundle.args(["--bundle", "--minify", "--targets", BROWSERS, "style/main.css", "-o"]).arg(target.join("main.css"));
    run("stylesheet", &mut bundle)
}

/// Bundles the editor, which is loaded only where people edit; Trunk gives it its hashed name.
fn editor() -> Result<()> {
    let source = root().join("frontend/editor");
    let target = target().join("editor/editor.js");
    tools::npm_packages(&source)?;
    let mut bundle = command("esbuild");
    bundle.arg(&source).args(["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=warning"]);
    run("editor", bundle.arg(format!("--outfile={}", target.display())))
}

fn module(build: Build) -> Result<()> {
    // Trunk, offline, keeps cargo from fetching what a new clone does not have yet.
    run("packages of Cargo.lock", command("cargo").args(["fetch", "--quiet"]))?;
    let mut trunk = command("trunk");
    trunk.args(["build", "--skip-version-check", "--dist"]).arg(build.folder());
    trunk.env("CARGO_TARGET_DIR", target());
    // Trunk takes this variable for its own option and wants it to be true or false.
    trunk.env_remove("NO_COLOR").env_remove("RUST_BACKTRACE");
    parts::split_in(&mut trunk)?;
    match build {
        Build::Small => {
            trunk.arg("--release");
            run("bundle for the browser (minutes, when code has changed)", &mut trunk)
        }
        Build::Fast => {
            trunk.env("CARGO_PROFILE_DEV_DEBUG", "0");
            run("bundle for the browser, fast", &mut trunk)
        }
    }
}

fn compress(folder: &Path) -> Result<()> {
    run("compression", command("node").arg("xtask/scripts/compress.mjs").arg(folder))?;
    let compressed =
        fs::read_dir(folder)?.flatten().any(|file| file.file_name().to_string_lossy().ends_with(".wasm.br"));
    ensure!(compressed, "{} holds no compressed module", folder.display());
    Ok(())
}
