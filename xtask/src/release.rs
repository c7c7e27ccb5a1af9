//! `cargo xtask release`: the one file that is the whole product.

use anyhow::{Context, Result};

use crate::{cargo, web};

/// Builds the bundle and puts it inside the optimised server.
pub fn release() -> Result<()> {
    web::build_when_changed()?;
    let arguments = ["build", "--release", "-p", "server", "--bin", "twinning", "--features", "embed"];
    let built = cargo::programs("server, optimised, with the bundle inside (many minutes)", &arguments)?;
    let binary = built.into_iter().find(|program| program.name == "twinning").context("cargo has built no twinning")?;
    println!("\nThe whole product is {}", binary.path.display());
    Ok(())
}
