//! `cargo xtask release`: the one file that is the whole product.

use anyhow::{Context, Result};

use crate::{cargo, sbom, web};

/// Builds the bundle and puts it inside the optimised server; the list of what it contains lies beside it.
pub fn release() -> Result<()> {
    web::build_when_changed()?;
    let arguments = ["build", "--release", "-p", "server", "--bin", "twinning", "--features", "embed"];
    let built = cargo::programs("server, optimised, with the bundle inside (many minutes)", &arguments)?;
    let binary = built.into_iter().find(|program| program.name == "twinning").context("cargo has built no twinning")?;
    let list = sbom::write(&binary.path)?;
    println!("\nThe whole product is {}", binary.path.display());
    println!("What it contains: {}", list.display());
    Ok(())
}
