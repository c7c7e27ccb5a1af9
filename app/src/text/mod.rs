//! Every word on the screen, in every language.
//!
//! **To add a text**, write it in Fluent into `locales/en/<slice>.ftl` and, under the same name, into
//! the files of the other five languages. The build compares them, and a text that one language lacks
//! does not compile (while writing, `TWINNING_TEXTS=draft` lets English stand in). It makes one typed
//! function a text:
//!
//! ```text
//! unread =                                     text::mailbox::unread(count, &name)
//!     { $count ->
//!         [one] One message from { $name }
//!        *[other] { $count } messages from { $name }
//!     }
//! ```
//!
//! - A slice is a module, a name in kebab-case a function in snake_case, a Rust keyword `r#keyword`.
//! - Arguments come in the order of their first appearance in English. What chooses a plural is a
//!   number ([`Count`]); anything else is text or a number ([`Argument`]), and numbers are grouped as
//!   the language does, so a year or a code is given as text.
//! - Polish needs `[one]`, `[few]` and a default, the other languages `[one]` and a default. A choice
//!   by words (`[accepted] … *[other] …`) names the same words everywhere.
//! - `{ -brand }` and `{ -space }` are settings. Functions, attributes, other terms and references
//!   to other texts are not used. A blank line in a text begins a new paragraph: [`paragraphs`]. A
//!   link inside a sentence stands in brackets: [`around_link`].
//! - The words for the values of lists stand in `vocabulary.ftl` as `<list>-<code>`: [`word`].
//!
//! The server speaks all languages and takes the reader's from the context of the request
//! (`provide_context(language)`), or from [`with`](catalogue::with) for mails. The WASM carries no
//! texts: `load` takes the first file of the reader's language before hydration, `load_rest` the second with the first page
//! that is not the Desktop. `build/code.rs` says what stands in the first.

mod argument;
mod catalogue;
mod choice;
mod evaluate;
mod marker;
mod vocabulary_labels;

#[cfg(test)]
#[path = "../../build/mod.rs"]
mod build;
#[cfg(test)]
mod tests;

pub use argument::{Argument, Count};
pub use catalogue::*;
pub use choice::{by_words, labelled, sorted, sorting_key};
pub use domain::base::language::{Day, Direction, Language, Moment};
pub use vocabulary_labels::Label;

use catalogue::Texts;

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// A text of at most so many letters: what is longer ends in three dots, which count as one.
pub fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// A name, or what stands for somebody who has left.
pub fn name_or_former(name: &str) -> String {
    if name.is_empty() { ui::former_member() } else { name.to_owned() }
}

/// "11–14", or "14" alone.
pub fn span(from: i64, to: i64) -> String {
    if from == to { from.to_string() } else { format!("{from}–{to}") }
}

/// A web address as people say it: without `https://` and the last slash.
pub fn short_link(address: &str) -> String {
    let bare = address.trim_start_matches("https://").trim_start_matches("http://");
    bare.trim_end_matches('/').to_owned()
}

/// The word for a value of a list, from `vocabulary.ftl`: `word("country", "AT")` is "Austria".
pub fn word(list: &str, code: &str) -> Option<String> {
    let key = format!("{list}-{}", code.to_ascii_lowercase());
    let place = VOCABULARY.binary_search_by(|(other, _)| (*other).cmp(&key)).ok()?;
    Some(render(VOCABULARY[place].1, &[]))
}

/// A number as the current language writes it.
pub fn number(number: impl Into<Count>) -> String {
    current().number(number.into().0)
}

/// A number with `places` digits behind the decimal sign.
pub fn decimal(number: f64, places: usize) -> String {
    current().decimal(number, places)
}

/// A share in hundredths: "45%".
pub fn percent(hundredths: impl Into<Count>) -> String {
    current().percent(hundredths.into().0)
}

/// "15 October 2026"
pub fn date(day: Day) -> String {
    current().date(day)
}

/// "Thursday 15 October 2026"
pub fn full_date(day: Day) -> String {
    current().full_date(day)
}

/// "Thursday 15 October"
pub fn weekday_date(day: Day) -> String {
    current().weekday_date(day)
}

/// "15/10/2026"
pub fn short_date(day: Day) -> String {
    current().short_date(day)
}

/// "October 2026"
pub fn month(year: i32, month: u8) -> String {
    current().month(year, month)
}

/// "14:05"
pub fn clock(moment: Moment) -> String {
    current().time(moment)
}

/// "15 October 2026, 14:05"
pub fn date_time(moment: Moment) -> String {
    current().date_time(moment)
}

/// "since Tuesday 13 October"
pub fn since(day: Day) -> String {
    current().since(day)
}

/// "until Tuesday 20 October"
pub fn until(day: Day) -> String {
    current().until(day)
}

/// "a, b and c"
pub fn list(names: &[impl AsRef<str>]) -> String {
    current().list(names)
}

/// How long ago a time was, seen from `now`; from a week on the date in the reader's zone. Only the
/// server knows both, so a page gets the words and not the time.
#[cfg(feature = "ssr")]
pub fn ago(now_ms: i64, time_ms: i64, zone: &str) -> String {
    let minutes = (now_ms - time_ms).max(0) / 60_000;
    match minutes {
        0 => time::just_now(),
        1..60 => time::minutes_ago(minutes),
        60..1440 => time::hours_ago(minutes / 60),
        1440..10_080 => time::days_ago(minutes / 1440),
        _ => date(domain::base::language::local(time_ms, zone).day),
    }
}

/// The paragraphs of a text, which blank lines divide.
pub fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n").filter(|paragraph| !paragraph.is_empty())
}

/// What stands before, inside and behind the brackets of a sentence such as "Read the [privacy
/// notice] first." A sentence without brackets is all before.
pub fn around_link(sentence: &str) -> (&str, &str, &str) {
    match sentence.split_once('[').and_then(|(before, rest)| Some((before, rest.split_once(']')?))) {
        Some((before, (inside, behind))) => (before, inside, behind),
        None => (sentence, "", ""),
    }
}
