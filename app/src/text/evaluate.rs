//! The interpreter of compiled texts, whose signs [`marker`] explains.

use super::marker::{BRAND, CHOICE, DEFAULT, END, SPACE, THEN, VALUE, VARIANT};
use super::{Argument, Texts};

/// Appends a text with its values put in.
pub(super) fn evaluate(texts: &Texts, pattern: &str, arguments: &[Argument<'_>], written: &mut String) {
    let mut rest = pattern;
    while let Some(place) = rest.find([VALUE, CHOICE]) {
        let (words, sign) = rest.split_at(place);
        written.push_str(words);
        let mut letters = sign.chars();
        let (kind, slot) = (letters.next(), letters.next());
        rest = letters.as_str();
        let Some(slot) = slot else { return };
        if kind == Some(VALUE) {
            push_value(texts, slot, arguments, written);
        } else {
            let (variants, after) = split_choice(rest);
            rest = after;
            evaluate(texts, choose(texts, variants, argument(slot, arguments)), arguments, written);
        }
    }
    written.push_str(rest);
}

fn argument<'a, 'text>(slot: char, arguments: &'a [Argument<'text>]) -> Option<&'a Argument<'text>> {
    arguments.get(slot.to_digit(10)? as usize)
}

fn push_value(texts: &Texts, slot: char, arguments: &[Argument<'_>], written: &mut String) {
    match (slot, argument(slot, arguments)) {
        (BRAND, _) => written.push_str(&texts.brand.name),
        (SPACE, _) => written.push_str(&texts.brand.space),
        (_, Some(Argument::Text(text))) => written.push_str(text),
        (_, Some(Argument::Number(number))) => written.push_str(&texts.language.number(*number)),
        (_, None) => {}
    }
}

/// The variants of a choice, and what follows it.
fn split_choice(pattern: &str) -> (&str, &str) {
    let mut depth = 0;
    for (place, sign) in pattern.char_indices() {
        match sign {
            CHOICE => depth += 1,
            END if depth == 0 => return (&pattern[..place], &pattern[place + END.len_utf8()..]),
            END => depth -= 1,
            _ => {}
        }
    }
    (pattern, "")
}

/// The text of the first variant that fits the value, or else of the default.
fn choose<'a>(texts: &Texts, variants: &'a str, value: Option<&Argument<'_>>) -> &'a str {
    let mut default = "";
    let mut rest = variants;
    while let Some((key, after)) = rest.strip_prefix(VARIANT).and_then(|variant| variant.split_once(THEN)) {
        let end = end_of_variant(after);
        let text = &after[..end];
        rest = &after[end..];
        let plain = key.strip_prefix(DEFAULT);
        if plain.is_some() {
            default = text;
        }
        if value.is_some_and(|value| fits(texts, plain.unwrap_or(key), value)) {
            return text;
        }
    }
    default
}

fn end_of_variant(text: &str) -> usize {
    let mut depth = 0;
    for (place, sign) in text.char_indices() {
        match sign {
            CHOICE => depth += 1,
            END => depth -= 1,
            VARIANT if depth == 0 => return place,
            _ => {}
        }
    }
    text.len()
}

fn fits(texts: &Texts, key: &str, value: &Argument<'_>) -> bool {
    match value {
        Argument::Text(text) => key == text.as_ref(),
        Argument::Number(number) => {
            key == texts.language.plural(*number).code() || key.parse().is_ok_and(|exact: i64| exact == *number)
        }
    }
}
