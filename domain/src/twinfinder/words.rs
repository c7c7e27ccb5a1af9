//! What somebody typed, as the words that are written in documents: themselves, words that begin so, and words with a
//! typo less.

use crate::base::db::Value;
use crate::base::error::Result;
use crate::base::fold::{fold, trigrams};
use crate::base::store::Store;
use crate::sql;
use std::collections::BTreeSet;

/// Words of a search beyond this many say nothing new.
pub(super) const WORDS_MOST: usize = 4;
/// Words that are compared letter by letter.
pub(super) const NEAR_MOST: i64 = 600;
/// Written words that one typed word may stand for.
const MEANINGS_MOST: usize = 80;

/// One typed word and the written words it may stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meant {
    /// The typed word, folded.
    pub typed: String,
    /// The words as they are written, folded; the nearest first.
    pub written: Vec<String>,
}

/// The words of a search that count: the longest four, and short ones only when there are no others.
pub(super) fn typed_words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let all: BTreeSet<&str> = folded.split(' ').filter(|word| (2..=40).contains(&word.len())).collect();
    let long: Vec<&str> = all.iter().copied().filter(|word| word.len() > 2).collect();
    let mut words: Vec<&str> = if long.is_empty() { all.into_iter().collect() } else { long };
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words.into_iter().take(WORDS_MOST).map(str::to_owned).collect()
}

/// How many letters may differ: none in short words, two in long ones.
fn typos(word: &str) -> usize {
    match word.len() {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// How far a written word is from a typed one, or nothing when it is another word.
fn distance(typed: &str, written: &str) -> Option<usize> {
    if typed == written {
        return Some(0);
    }
    if written.starts_with(typed) {
        return Some(1);
    }
    let apart = strsim::osa_distance(typed, written);
    (apart <= typos(typed)).then_some(apart + 1)
}

/// The pieces by which the words near to the typed ones are met.
pub(super) fn pieces_of(typed: &[String]) -> BTreeSet<String> {
    typed.iter().flat_map(|word| pieces_inside(word)).collect()
}

/// What every typed word may stand for among the words near to them.
pub(super) fn meanings(typed: Vec<String>, near: &[impl AsRef<str>]) -> Vec<Meant> {
    let meant = |word: String| {
        let mut written: Vec<(usize, &str)> =
            near.iter().filter_map(|near| Some((distance(&word, near.as_ref())?, near.as_ref()))).collect();
        written.sort_unstable();
        let written = written.into_iter().take(MEANINGS_MOST).map(|(_, near)| near.to_owned()).collect();
        Meant { typed: word, written }
    };
    typed.into_iter().map(meant).collect()
}

/// Looks up what every typed word may stand for, by one statement.
pub(super) async fn look_up(store: &Store, text: &str) -> Result<Vec<Meant>> {
    let typed = typed_words(text);
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    let near: Vec<(String,)> = sql!(
        "select word from twinfinder_piece where piece in list($1)
         group by word order by count(*) desc, length(word), word limit $2"
    )
    .bind(Value::list(pieces_of(&typed)))
    .bind(NEAR_MOST)
    .all(&store.db)
    .await?;
    let near: Vec<String> = near.into_iter().map(|(word,)| word).collect();
    Ok(meanings(typed, &near))
}

/// The pieces of a word without the one at its end, since a longer word may begin so.
fn pieces_inside(word: &str) -> Vec<String> {
    let mut pieces = trigrams(word);
    if word.len() > 3 {
        pieces.retain(|piece| !piece.ends_with(' '));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("verdi", "verdi", Some(0))]
    #[case("bibl", "biblioteca", Some(1))]
    #[case("vedri", "verdi", Some(2))]
    #[case("kyiv", "kiyiv", Some(2))]
    #[case("papadopulou", "papadopoulou", Some(2))]
    #[case("ana", "eva", None)]
    #[case("lucca", "torun", None)]
    fn words_are_met_with_a_typo(#[case] typed: &str, #[case] written: &str, #[case] apart: Option<usize>) {
        assert_eq!(distance(typed, written), apart);
    }

    #[test]
    fn short_words_count_only_alone() {
        assert_eq!(typed_words("La scuola di Ελένη"), ["scuola", "elene"]);
        assert_eq!(typed_words("nr 3"), ["nr"]);
        assert_eq!(typed_words("one two three four five six").len(), 4);
        assert!(typed_words(" – ").is_empty());
    }
}
