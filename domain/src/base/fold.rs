//! One plain form of every name, so that people are found without accents, across Greek and Cyrillic, and with a typo.
//!
//! What is searched stands folded in the database beside the original, and what is typed is folded the same way.
//! Typos are met with trigrams: the three-letter pieces of the words, most of which survive one wrong letter.

use deunicode::deunicode;

/// The plain form: Latin small letters and digits, words parted by single spaces.
///
/// `fold("L’Ηράκλειον, Škola č. 3")` is `"l erakleion skola c 3"`.
pub fn fold(text: &str) -> String {
    let plain = deunicode(text);
    let mut folded = String::with_capacity(plain.len());
    for letter in plain.chars() {
        if letter.is_ascii_alphanumeric() {
            folded.push(letter.to_ascii_lowercase());
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

/// Most words that a search looks for.
const WORDS: usize = 5;

/// What was typed into a search, as it is looked for: no more of it than the field takes.
pub fn fold_search(words: &str) -> String {
    fold(&words.chars().take(100).collect::<String>())
}

/// A pattern for each word of a folded text, and further ones that fit everything: always five.
pub fn patterns(folded: &str) -> Vec<String> {
    let mut patterns: Vec<String> = folded.split(' ').take(WORDS).map(|word| format!("%{word}%")).collect();
    // The longest word leaves most rows out.
    patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.len()));
    patterns.resize(WORDS, "%".to_owned());
    patterns
}

/// The three-letter pieces of every word, sorted, each once. Two spaces stand before a word and one behind it, so
/// that its beginning counts most.
pub fn trigrams(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = fold(text)
        .split(' ')
        .filter(|word| !word.is_empty())
        .flat_map(|word| {
            let padded = format!("  {word} ");
            (0..padded.len() - 2).map(|start| padded[start..start + 3].to_owned()).collect::<Vec<_>>()
        })
        .collect();
    pieces.sort_unstable();
    pieces.dedup();
    pieces
}

/// How alike two texts are as wholes: 0 for nothing in common, 1 for the same words.
pub fn similarity(one: &str, other: &str) -> f64 {
    let (one, other) = (trigrams(one), trigrams(other));
    let common = common(&one, &other);
    let all = one.len() + other.len() - common;
    if all == 0 { 0.0 } else { common as f64 / all as f64 }
}

/// How many pieces two sorted lists share.
fn common(one: &[String], other: &[String]) -> usize {
    one.iter().filter(|piece| other.binary_search(piece).is_ok()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Željko Ćosić", "zeljko cosic")]
    #[case("Straße", "strasse")]
    #[case("L’Aquila", "l aquila")]
    #[case("Łódź", "lodz")]
    #[case("Αθήναι", "athenai")]
    #[case("Київ", "kiyiv")]
    #[case("София", "sofiia")]
    #[case("Gyõr – 2. sz. iskola", "gyor 2 sz iskola")]
    #[case("İstanbul Işık", "istanbul isik")]
    #[case("  ", "")]
    fn names_are_folded(#[case] written: &str, #[case] plain: &str) {
        assert_eq!(fold(written), plain);
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["Ηράκλειον", "Şişli", "საქართველო", "Istituto «G. Verdi»"] {
            assert_eq!(fold(&fold(text)), fold(text));
        }
    }

    #[test]
    fn a_typo_is_near_and_another_name_is_far() {
        assert_eq!(similarity("Verdi", "VERDI"), 1.0);
        assert!(similarity("Scuola Verdi", "Scuola Vedri") > 0.4);
        assert!(similarity("Verdi", "Gimnazjum") < 0.1);
        assert_eq!(similarity("", ""), 0.0);
    }

    #[test]
    fn trigrams_begin_with_the_beginning() {
        assert_eq!(trigrams("Éva"), ["  e", " ev", "eva", "va "]);
        assert!(trigrams("").is_empty());
    }
}
