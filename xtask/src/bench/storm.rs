//! Many sign in at once: how many the machine bears beside what argon2 alone allows, and what others notice of it.

use anyhow::{Result, anyhow, ensure};
use serde::Deserialize;
use std::thread;
use std::time::{Duration, Instant};

use super::bystander::look_on;
use super::client::Client;
use super::crowd::Crowd;
use super::figures::{Held, Times};
use super::observed::Observed;
use super::world::World;

/// How long each part is measured.
const LONG: Duration = Duration::from_secs(15);
/// How many sign in at once.
const AT_ONCE: usize = 8;

/// What was measured.
pub struct Storm {
    /// Checks of a password in a second, on all cores, and nothing else.
    pub argon2: f64,
    /// Sign-ins in a second.
    pub sign_ins: f64,
    /// The Desktop's 99th percentile without a storm, in milliseconds.
    pub calm: f64,
    /// And in the storm.
    pub stormy: f64,
}

#[derive(Deserialize)]
struct Passwords {
    a_second: f64,
}

impl Storm {
    /// Its figures beside their targets.
    pub fn held(&self) -> Vec<Held> {
        vec![
            Held::least("sign-ins beside argon2 alone", self.sign_ins / self.argon2, 0.9, ""),
            Held::most("Desktop's p99 in a storm of sign-ins beside its p99 before", self.stormy / self.calm, 1.5, ""),
        ]
    }
}

/// What argon2 alone allows: asked while no server works.
pub fn argon2(world: &World) -> Result<f64> {
    let passwords: Passwords = world.ask("argon2 alone", &["passwords", "10"])?;
    Ok(passwords.a_second)
}

/// Lets people sign in, and somebody else work meanwhile.
pub fn measure(server: &Observed, crowd: &Crowd, argon2: f64) -> Result<Storm> {
    println!("▸ many sign in at once");
    let calm = for_long(server, crowd)?;
    let (signed_in, stormy) = thread::scope(|scope| {
        let storm: Vec<_> = (0..AT_ONCE).map(|place| scope.spawn(move || sign_in(server, crowd, place))).collect();
        let stormy = for_long(server, crowd);
        let mut signed_in = 0;
        for one in storm {
            signed_in += one.join().map_err(|_| anyhow!("a thread has broken off"))??;
        }
        Ok::<_, anyhow::Error>((signed_in, stormy?))
    })?;
    let sign_ins = f64::from(signed_in) / LONG.as_secs_f64();
    Ok(Storm { argon2, sign_ins, calm: calm.percentile(99), stormy: stormy.percentile(99) })
}

fn for_long(server: &Observed, crowd: &Crowd) -> Result<Times> {
    let begun = Instant::now();
    look_on(server, crowd, || begun.elapsed() < LONG)
}

/// Signs in again and again, each time as somebody else; answers how often.
fn sign_in(server: &Observed, crowd: &Crowd, place: usize) -> Result<u32> {
    let mut client = Client::guest(&server.address);
    let people = crowd.people.iter().take(crowd.storm).skip(place).step_by(AT_ONCE);
    let begun = Instant::now();
    let mut done = 0;
    for person in people.cycle() {
        let answer = client.post("/api/account/sign_in", &[("name", &person.name), ("password", &crowd.password)])?;
        ensure!(answer.cookie.is_some(), "{} cannot sign in: {}", person.name, answer.status);
        if begun.elapsed() > LONG {
            break;
        }
        done += 1;
    }
    Ok(done)
}
