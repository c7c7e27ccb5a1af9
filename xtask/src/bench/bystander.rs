//! Somebody who works while something heavy goes on: what she notices of it.

use anyhow::{Result, ensure};
use std::thread;
use std::time::Duration;

use super::client::Client;
use super::crowd::Crowd;
use super::figures::Times;
use super::observed::Observed;

/// She asks for a page so often.
const PAUSE: Duration = Duration::from_millis(25);

/// Looks at her Desktop again and again, as long as it goes on; answers how long each look took. A page that does not come
/// is no quick one: it ends the measuring.
pub fn look_on(server: &Observed, crowd: &Crowd, mut goes_on: impl FnMut() -> bool) -> Result<Times> {
    let mut client = Client::with_cookie(&server.address, &crowd.chiara.cookie);
    let mut times = Vec::new();
    while goes_on() {
        let answer = client.get("/desktop")?;
        ensure!(answer.status == 200, "the Desktop answers {}", answer.status);
        times.push(answer.took);
        thread::sleep(PAUSE);
    }
    Ok(times.into_iter().collect())
}
