//! Somebody who works while something heavy goes on: what she notices of it.

use std::thread;
use std::time::Duration;

use super::client::Client;
use super::crowd::Crowd;
use super::figures::Times;
use super::observed::Observed;

/// She asks for a page so often.
const PAUSE: Duration = Duration::from_millis(25);

/// Looks at her Desktop again and again, as long as it goes on; answers how long each look took.
pub fn look_on(server: &Observed, crowd: &Crowd, mut goes_on: impl FnMut() -> bool) -> Times {
    let mut client = Client::with_cookie(&server.address, &crowd.chiara.cookie);
    let mut times = Vec::new();
    while goes_on() {
        times.extend(client.get("/desktop").ok().filter(|answer| answer.status == 200).map(|answer| answer.took));
        thread::sleep(PAUSE);
    }
    times.into_iter().collect()
}
