//! What came and what went between two texts, in whole words.

/// A piece of two texts laid over each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// In both.
    Same(String),
    /// Only in the older.
    Went(String),
    /// Only in the newer.
    Came(String),
}

/// Above this many words on a side the texts are compared line by line, so that the table stays small.
const WORDS: usize = 1_500;

/// The two texts laid over each other.
pub fn difference(older: &str, newer: &str) -> Vec<Part> {
    let (mut old, mut new) = (words(older), words(newer));
    if old.len().max(new.len()) > WORDS {
        (old, new) = (older.split_inclusive('\n').collect(), newer.split_inclusive('\n').collect());
    }
    let start = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let rest = old.len().min(new.len()) - start;
    let end = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(one, other)| one == other).count();
    let mut parts = Vec::new();
    for word in &old[..start] {
        push(&mut parts, Part::Same((*word).to_owned()));
    }
    middle(&old[start..old.len() - end], &new[start..new.len() - end], &mut parts);
    for word in &old[old.len() - end..] {
        push(&mut parts, Part::Same((*word).to_owned()));
    }
    parts
}

/// Words with the space behind them.
fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

/// The longest common sequence of words, walked from the front.
fn middle(old: &[&str], new: &[&str], parts: &mut Vec<Part>) {
    let width = new.len() + 1;
    let mut length = vec![0_u32; (old.len() + 1) * width];
    for row in (0..old.len()).rev() {
        for column in (0..new.len()).rev() {
            length[row * width + column] = if old[row] == new[column] {
                length[(row + 1) * width + column + 1] + 1
            } else {
                length[(row + 1) * width + column].max(length[row * width + column + 1])
            };
        }
    }
    let (mut row, mut column) = (0, 0);
    while row < old.len() || column < new.len() {
        if row < old.len() && column < new.len() && old[row] == new[column] {
            push(parts, Part::Same(old[row].to_owned()));
            (row, column) = (row + 1, column + 1);
        } else if column == new.len()
            || (row < old.len() && length[(row + 1) * width + column] >= length[row * width + column + 1])
        {
            push(parts, Part::Went(old[row].to_owned()));
            row += 1;
        } else {
            push(parts, Part::Came(new[column].to_owned()));
            column += 1;
        }
    }
}

/// Adds a piece to the last one when both are of the same kind.
fn push(parts: &mut Vec<Part>, part: Part) {
    match (parts.last_mut(), &part) {
        (Some(Part::Same(text)), Part::Same(more))
        | (Some(Part::Went(text)), Part::Went(more))
        | (Some(Part::Came(text)), Part::Came(more)) => {
            text.push_str(more);
        }
        _ => parts.push(part),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_words_are_found_and_the_rest_stays() {
        let parts = difference("We write one letter a month.", "We write two letters a month.");
        let expected = [
            Part::Same("We write ".into()),
            Part::Went("one letter ".into()),
            Part::Came("two letters ".into()),
            Part::Same("a month.".into()),
        ];
        assert_eq!(parts, expected);
    }

    #[test]
    fn both_texts_can_be_read_back() {
        let (old, new) = ("a b c d e f", "b c x e f g");
        let parts = difference(old, new);
        let read = |skip: fn(&Part) -> bool| -> String {
            let text = |part: &Part| match part {
                Part::Same(text) | Part::Went(text) | Part::Came(text) => text.clone(),
            };
            parts.iter().filter(|part| !skip(part)).map(text).collect()
        };
        assert_eq!(read(|part| matches!(part, Part::Came(_))), old);
        assert_eq!(read(|part| matches!(part, Part::Went(_))), new);
    }

    #[test]
    fn empty_and_equal_texts() {
        assert_eq!(difference("", ""), []);
        assert_eq!(difference("same", "same"), [Part::Same("same".into())]);
        assert_eq!(difference("", "new"), [Part::Came("new".into())]);
    }
}
