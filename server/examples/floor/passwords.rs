//! What argon2 alone allows: the same check of the same hash, on every core, and nothing beside it.

use domain::base::error::{Error, Result};
use domain::base::secret::{HashCost, Hasher};
use serde::Serialize;
use std::time::{Duration, Instant};

/// Checks in a second.
#[derive(Serialize)]
pub struct Passwords {
    a_second: f64,
}

/// Checks one password on all cores for so many seconds.
pub fn a_second(seconds: u64) -> Result<Passwords> {
    let cores = std::thread::available_parallelism().map_err(Error::internal)?.get();
    let until = Instant::now() + Duration::from_secs(seconds);
    let begun = Instant::now();
    let workers: Vec<_> = (0..cores).map(|_| std::thread::spawn(move || checks(until))).collect();
    let mut all = 0_u32;
    for worker in workers {
        all += worker.join().map_err(|_| Error::internal("a thread has broken off"))??;
    }
    Ok(Passwords { a_second: f64::from(all) / begun.elapsed().as_secs_f64() })
}

fn checks(until: Instant) -> Result<u32> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(Error::internal)?;
    runtime.block_on(async {
        let hasher = Hasher::new(1, HashCost::Full);
        let hash = hasher.hash("a good long password").await?;
        let mut done = 0;
        while Instant::now() < until {
            hasher.verify("a good long password", Some(&hash)).await?;
            done += 1;
        }
        Ok(done)
    })
}
