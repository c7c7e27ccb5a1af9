//! `docs/performance.md`: what was measured, one part for each size and database; a run writes its own part anew.

use anyhow::{Context, Result};
use std::fmt::Write;
use std::fs;

use super::figures::{Held, megabytes, milliseconds, rounded};
use super::{Finder, Outcome, Start};
use crate::process::{root, spoken};

const INTRODUCTION: &str = include_str!("introduction.md");

/// Writes the part of a run and answers what it missed.
pub fn write(outcome: &Outcome) -> Result<Vec<String>> {
    let file = root().join("docs/performance.md");
    let before = fs::read_to_string(&file).unwrap_or_default();
    let title = format!("## {}, {}", outcome.size, outcome.database);
    let missed: Vec<String> = outcome.held().iter().filter(|held| !held.is_met()).map(Held::sentence).collect();
    let part = part(outcome, &title, &missed)?;
    let parts = before.find("\n## ").map_or("", |start| &before[start + 1..]);
    let text = format!("{}\n\n{}", INTRODUCTION.trim_end(), replaced(parts, &title, &part));
    fs::write(&file, text).context("cannot write docs/performance.md")?;
    println!("\n{part}");
    Ok(missed)
}

fn part(outcome: &Outcome, title: &str, missed: &[String]) -> Result<String> {
    let mut text = String::new();
    let Outcome { command, date, commit, machine, .. } = outcome;
    writeln!(text, "{title}\n\n`{command}`, {date}, at `{commit}`: {}.\n", machine.spoken())?;
    text += &made(outcome);
    text += &start(&outcome.start);
    text += &pages(outcome)?;
    text += &finder(&outcome.finder)?;
    text += &storm(outcome);
    text += &copying(outcome);
    text += &load(outcome);
    writeln!(text, "### Missed\n")?;
    if missed.is_empty() {
        writeln!(text, "Nothing.")?;
    }
    for sentence in missed {
        writeln!(text, "- {sentence}")?;
    }
    Ok(text)
}

fn made(outcome: &Outcome) -> String {
    let made = &outcome.made;
    let took = if made.seconds > 0.0 { format!("{:.0} s", made.seconds) } else { "several runs".into() };
    let (most, size) = (megabytes(made.most), megabytes(made.bytes >> 10));
    let longest = made.night.iter().filter(|(_, seconds)| *seconds >= 0.1);
    let night: Vec<String> = longest.map(|(task, seconds)| format!("{task} {} s", rounded(*seconds))).collect();
    let night = if night.is_empty() { "nothing took a tenth of a second".into() } else { night.join(", ") };
    format!(
        "The world was made in {took} with at most {most} MB of memory; the database is {size} MB. Its first night: {night}.\n\n"
    )
}

fn start(start: &Start) -> String {
    let cold = if start.cold { ", the database out of the page cache" } else { "" };
    let (first, ready) = (milliseconds(start.first), start.ready.as_secs_f64());
    format!(
        "### Start and idle memory\n\n\
         | | figure | target |\n|---|---|---|\n\
         | from start to the first page (`/en/`){cold} | {} ms | 1000 ms |\n\
         | until the TwinFinder's index is ready | {ready:.1} s | |\n\
         | the index holds | {} MB | 400 MB |\n\
         | the server's own memory when idle, without the index | {} MB | 80 MB |\n\n",
        rounded(first),
        megabytes(start.index),
        megabytes(start.idle.saturating_sub(start.index)),
    )
}

fn pages(outcome: &Outcome) -> Result<String> {
    let mut text = String::from(
        "### Pages\n\n\
         | page | p50 ms | p95 ms | target | processor ms | target | its floor ms | ratio (target 2.5) | statements (target 6) | kB | 8 at once: a second, p95 ms |\n\
         |---|---|---|---|---|---|---|---|---|---|---|\n",
    );
    for page in &outcome.pages {
        let (own, floor) = (&page.own, &page.floor);
        let (p95, processor) = page.page.targets();
        let processor = processor.map(rounded).unwrap_or_default();
        let statements = page.statements().map(|count| count.to_string()).unwrap_or_default();
        writeln!(
            text,
            "| {} | {} | {} | {} | {} | {processor} | {} | {} | {statements} | {:.0} | {:.0}, {} |",
            page.page.name,
            rounded(own.p50),
            rounded(own.p95),
            rounded(p95),
            rounded(own.processor),
            rounded(floor.processor),
            rounded(page.ratio()),
            own.bytes as f64 / 1000.0,
            page.a_second,
            rounded(page.together_p95),
        )?;
    }
    Ok(text + "\n")
}

fn finder(finder: &Finder) -> Result<String> {
    let mut text = format!(
        "### TwinFinder without its page\n\n\
         {} people; the index is built in {:.1} s. Target: p95 at most 50 ms, and at most 1.5 times the bare statement.\n\n\
         | search | found | index: p50 ms | p95 ms | bare statement: p50 ms | p95 ms |\n|---|---|---|---|---|---|\n",
        finder.documents, finder.index_seconds
    );
    for search in &finder.searches {
        let [ip50, ip95] = [search.index_p50, search.index_p95].map(rounded);
        let [dp50, dp95] = [search.database_p50, search.database_p95].map(rounded);
        writeln!(text, "| {} | {} | {ip50} | {ip95} | {dp50} | {dp95} |", search.kind, search.found)?;
    }
    Ok(text + "\n")
}

fn storm(outcome: &Outcome) -> String {
    let storm = &outcome.storm;
    format!(
        "### Many sign in at once\n\n\
         | | figure | target |\n|---|---|---|\n\
         | argon2 alone, on all cores | {} a second | |\n\
         | sign-ins | {} a second, {} of it | 0.9 |\n\
         | Desktop's p99 before | {} ms | |\n\
         | Desktop's p99 meanwhile | {} ms, {} times | 1.5 |\n\n",
        rounded(storm.argon2),
        rounded(storm.sign_ins),
        rounded(storm.sign_ins / storm.argon2),
        rounded(storm.calm),
        rounded(storm.stormy),
        rounded(storm.stormy / storm.calm),
    )
}

fn copying(outcome: &Outcome) -> String {
    let copying = &outcome.copying;
    format!(
        "### A copy while people work\n\n\
         | | figure | target |\n|---|---|---|\n\
         | `twinning backup` copies | {} s | |\n\
         | copying the file, until it is on the disk (PostgreSQL: `pg_dump`) | {} s | |\n\
         | a copy beside it | {} times | 2 |\n\
         | and puts the copy back into a scratch place and compares | {} s | |\n\
         | Desktop's p99 before | {} ms | |\n\
         | Desktop's p99 meanwhile | {} ms, {} times | 1.3 |\n\n",
        rounded(copying.copied),
        rounded(copying.file),
        rounded(copying.copied / copying.file),
        rounded(copying.proven),
        rounded(copying.calm),
        rounded(copying.meanwhile),
        rounded(copying.meanwhile / copying.calm),
    )
}

fn load(outcome: &Outcome) -> String {
    let load = &outcome.load;
    let [before, with, first, end] = load.memory.map(megabytes);
    let (streams, open) = load.streams;
    let slowest: Vec<String> =
        load.slowest.iter().take(4).map(|(deed, p99)| format!("{deed} {} ms", rounded(*p99))).collect();
    let mut text = format!(
        "### All of Europe\n\n\
         {} at 48 requests a second on average with bursts of 250, {streams} open streams, the load made on the same cores.\n\n\
         | | figure | target |\n|---|---|---|\n\
         | requests answered | {} | |\n\
         | errors | {} | 0 |\n\
         | p50, p99, longest | {} ms, {} ms, {} ms | p99 150 ms |\n\
         | slowest kinds, p99 | {} | |\n\
         | streams open at the end | {open} of {streams} | all |\n\
         | own memory: idle, with streams, after a minute, at the end | {before}, {with}, {first}, {end} MB | flat |\n\
         | processor | {:.2} cores | |\n\n",
        spoken(std::time::Duration::from_secs(load.minutes * 60)),
        load.requests,
        load.errors.0,
        rounded(load.p50),
        rounded(load.p99),
        rounded(load.longest),
        slowest.join(", "),
        load.cores,
    );
    for error in &load.errors.1 {
        text += &format!("- {error}\n");
    }
    if !load.errors.1.is_empty() {
        text.push('\n');
    }
    text
}

/// The parts with this one in place of the one with the same title, or at the end.
fn replaced(parts: &str, title: &str, part: &str) -> String {
    let mut kept: Vec<String> = Vec::new();
    let mut is_there = false;
    for text in format!("\n{}", parts.trim_end()).split("\n## ").skip(1) {
        let heading = text.lines().next().unwrap_or_default();
        // What the introduction says stands before all parts already.
        if INTRODUCTION.contains(&format!("\n## {heading}\n")) {
            continue;
        }
        let same = Some(heading) == title.strip_prefix("## ");
        is_there |= same;
        kept.push(if same { part.trim_end().to_owned() } else { format!("## {}", text.trim_end()) });
    }
    if !is_there {
        kept.push(part.trim_end().to_owned());
    }
    kept.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_takes_the_place_of_the_one_before() {
        let parts = "## 2008, SQLite\n\nold\n\n### Pages\n\n## 2020, SQLite\n\nkept\n";
        let new = replaced(parts, "## 2008, SQLite", "## 2008, SQLite\n\nnew\n");
        assert_eq!(new, "## 2008, SQLite\n\nnew\n\n## 2020, SQLite\n\nkept\n");
        assert_eq!(replaced("", "## small, SQLite", "## small, SQLite\n"), "## small, SQLite\n");
        assert!(replaced(parts, "## small, SQLite", "## small, SQLite").ends_with("kept\n\n## small, SQLite\n"));
        let introduced = format!("## A slow phone\n\nas the introduction says\n\n{parts}");
        assert_eq!(replaced(&introduced, "## 2008, SQLite", "## 2008, SQLite\n\nnew\n"), new, "once is enough");
    }
}
