//! What the demo world is made of, in texts that can be read and added to without knowing Rust.
//!
//! To add a name, a kind of school, an idea or a page, write it into the text file of its module: a section begins
//! with `==`, and a line with `#` is a remark. Where the towns come from is told in `docs/data.md`.

mod ideas;
mod names;
mod pages;
mod projects;
mod schools;
mod sections;
mod talks;
mod towns;

#[cfg(test)]
mod tests;

pub use ideas::{Idea, idea, ideas};
pub use names::{Person, person, pupil};
pub use pages::{Page, PageReader, pages};
pub use projects::{Project, projects};
pub use schools::{School, school};
pub use talks::{Talk, talks, talks_in};
pub use towns::{Town, town, towns, units};

use rand::Rng;
use rand::seq::IndexedRandom;

/// One of several, by chance.
fn one_of<'a, T>(rng: &mut impl Rng, values: &'a [T]) -> &'a T {
    values.choose(rng).expect("every list of the sources has entries: a test reads them all")
}
