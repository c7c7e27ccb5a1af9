//! What work costs without the product, and the people who cause it: the companion of `cargo xtask bench`. An example, so
//! that nothing of it is in the binary.
//!
//! - `floor serve DATABASE`: bare axum that reads the rows of a page by plain SQL and answers as many bytes
//! - `floor people DATABASE COUNT`: opens sessions in a demo world and prints them as JSON
//! - `floor passwords SECONDS`: how many passwords argon2 checks in a second when nothing else is done
//! - `floor finder DATABASE`: the TwinFinder answered by the database, then by the index in memory

mod finder;
mod pages;
mod passwords;
mod people;

use domain::base::db::Db;
use domain::base::error::{Error, Result};
use std::path::Path;

/// Opens the SQLite file or the PostgreSQL database.
async fn open(place: &str) -> Result<Db> {
    if place.starts_with("postgres") { Db::postgres(place).await } else { Db::sqlite(Path::new(place)).await }
}

/// Prints a value as one line of JSON.
fn print(value: &impl serde::Serialize) -> Result<()> {
    println!("{}", serde_json::to_string(value)?);
    Ok(())
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let number = |text: &str| text.parse::<i64>().map_err(Error::internal);
    match arguments.as_slice() {
        ["serve", database] => pages::serve(open(database).await?).await,
        ["people", database, count] => print(&people::open_sessions(open(database).await?, number(count)?).await?),
        ["passwords", seconds] => print(&passwords::a_second(number(seconds)?.unsigned_abs())?),
        ["finder", database] => print(&finder::measure(open(database).await?).await?),
        _ => Err(Error::internal("serve DATABASE, people DATABASE COUNT, passwords SECONDS or finder DATABASE")),
    }
}
