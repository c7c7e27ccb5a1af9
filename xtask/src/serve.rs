//! `cargo xtask serve`: from a bare clone to a running demo, and from then on in seconds.

use anyhow::{Result, bail};
use std::thread;
use std::time::Duration;

use crate::process::stopping;
use crate::server;
use crate::web::{self, Build};

/// Builds what changed, makes the demo world if there is none, and serves it until Ctrl-C.
pub fn serve() -> Result<()> {
    web::build_when_changed()?;
    let binary = server::build()?;
    server::demo_when_empty(&binary)?;
    let mut running = server::start(&binary, Build::Small)?;
    loop {
        match running.ended()? {
            Some(_) if stopping() => return Ok(()),
            Some(status) if status.success() => return Ok(()),
            Some(status) => bail!("the server has ended ({status})"),
            None => thread::sleep(Duration::from_millis(100)),
        }
    }
}
