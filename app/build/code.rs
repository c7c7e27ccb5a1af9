//! Writes what the program includes: typed functions, and for each language a list of texts.

use super::check::{arguments, choices, is_by_number};
use super::pattern::{Message, Part, Slot, Variant};
use super::{Catalogue, LANGUAGES, Messages, marker};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Words that Rust keeps for itself and allows as names only after `r#`.
const KEYWORDS: &str = "abstract as async await become box break const continue do dyn else enum extern false final fn \
    for gen if impl in let loop macro match mod move mut override priv pub ref return static struct trait true try \
    type typeof unsafe unsized use virtual where while yield";

/// The slice whose texts are found by key: the values of lists are data, not places in the program.
const VOCABULARY: &str = "vocabulary";
/// The slices of which the app on the server does not say every text: the server itself writes mails and names those who have
/// left, the browser alone says what is wrong with a field before its form goes, and words of lists are found by key.
const SAID_ELSEWHERE: [&str; 4] = ["mail", "problem", "publish", VOCABULARY];

/// What the frame and the Desktop say: whole slices, and texts of others. The browser loads these first, and the rest with the
/// first other page.
pub(crate) const FIRST: [&str; 16] = [
    "account",
    "desktop",
    "draft",
    "frame",
    "notice",
    "people.title",
    "problem",
    "publish.spaces-title",
    "pupil.desk-title",
    "pupil.home-title",
    "registration.waiting-title",
    "school.title",
    "time",
    "ui",
    "unit.contact-title",
    VOCABULARY,
];

/// Whether a text stands in the first file.
pub(crate) fn is_first(slice: &str, key: &str) -> bool {
    FIRST.iter().any(|first| first.split_once('.').map_or(*first == slice, |text| text == (slice, key)))
}

/// The functions, one module a slice and one function a message. The texts of the first file have the lower numbers.
pub(crate) fn functions(catalogue: &Catalogue) -> String {
    let mut code = String::new();
    let mut numbers = {
        let texts = catalogue.slices.iter().flat_map(|(slice, languages)| {
            languages[LANGUAGES[0]].iter().map(move |message| is_first(slice, &message.key))
        });
        [0, texts.filter(|first| *first).count()]
    };
    let mut keys = Vec::new();
    for (slice, languages) in &catalogue.slices {
        code += &format!("/// The texts of `locales/en/{slice}.ftl`.\n{}mod {} {{\n", seen(slice), rust_name(slice));
        for message in &languages[LANGUAGES[0]] {
            let number = &mut numbers[usize::from(!is_first(slice, &message.key))];
            code += &function(*number, message, languages);
            if slice == VOCABULARY {
                keys.push((&message.key, *number));
            }
            *number += 1;
        }
        code += "}\n";
    }
    keys.sort_unstable();
    code + &format!(
        "/// The numbers of the words of lists, by key.\npub(crate) const VOCABULARY: &[(&str, usize)] = &{keys:?};\n"
    )
}

/// What stands before the module of a slice: the compiler names a text of it that nobody says.
fn seen(slice: &str) -> &'static str {
    if SAID_ELSEWHERE.contains(&slice) {
        "pub "
    } else {
        "#[cfg_attr(not(feature = \"ssr\"), allow(dead_code, reason = \"the server says it\"))]\npub(crate) "
    }
}

fn function(number: usize, message: &Message, languages: &BTreeMap<String, Messages>) -> String {
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for argument in arguments(&message.parts) {
        let name = rust_name(&argument);
        if counts(languages, &message.key, &argument) {
            parameters.push(format!("{name}: impl Into<super::Count>"));
            values.push(format!("super::Argument::Number({name}.into().0)"));
        } else {
            parameters.push(format!("{name}: impl Into<super::Argument<'text>>"));
            values.push(format!("{name}.into()"));
        }
    }
    let lifetime = if parameters.iter().any(|parameter| parameter.contains("'text")) { "<'text>" } else { "" };
    let text = format!("```text\n{}\n```", readable(&message.parts));
    format!(
        "    #[doc = {text:?}]\n    pub fn {}{lifetime}({}) -> String {{\n        super::render({number}, &[{}])\n    }}\n",
        rust_name(&message.key),
        parameters.join(", "),
        values.join(", "),
    )
}

/// Whether some language chooses by the number of this argument.
fn counts(languages: &BTreeMap<String, Messages>, key: &str, argument: &str) -> bool {
    let mut versions = languages.values().flatten().filter(|message| message.key == key);
    versions.any(|message| {
        choices(&message.parts).into_iter().any(|(name, variants)| name == argument && is_by_number(variants))
    })
}

fn rust_name(name: &str) -> String {
    let mut snake = String::with_capacity(name.len());
    for letter in name.chars() {
        if letter == '-' {
            snake.push('_');
        } else {
            if letter.is_ascii_uppercase() {
                snake.push('_');
            }
            snake.push(letter.to_ascii_lowercase());
        }
    }
    if KEYWORDS.split_whitespace().any(|keyword| keyword == snake) { format!("r#{snake}") } else { snake }
}

/// A text as a comment shows it.
fn readable(parts: &[Part]) -> String {
    let mut text = String::new();
    for part in parts {
        match part {
            Part::Text(words) => text += words,
            Part::Value(Slot::Argument(name)) => text += &format!("{{ ${name} }}"),
            Part::Value(Slot::Brand) => text += "{ -brand }",
            Part::Value(Slot::Space) => text += "{ -space }",
            Part::Choice { on, variants } => {
                text += &format!("{{ ${on} ->");
                for Variant { key, parts, default, .. } in variants {
                    let star = if *default { "*" } else { "" };
                    text += &format!(" {star}[{key}] {}", readable(parts));
                }
                text += " }";
            }
        }
    }
    text
}

/// The texts of one language as two JSON lists, in the order of the functions' numbers: those of the first file, and the rest.
pub(crate) fn texts(catalogue: &Catalogue, language: &str) -> [String; 2] {
    let mut lists = [String::from("["), String::from("[")];
    for (slice, languages) in &catalogue.slices {
        for (original, message) in languages[LANGUAGES[0]].iter().zip(&languages[language]) {
            let list = &mut lists[usize::from(!is_first(slice, &original.key))];
            let mut text = String::new();
            push_parts(&mut text, &message.parts, &arguments(&original.parts));
            if list.len() > 1 {
                list.push_str(",\n");
            }
            push_json(list, &text);
        }
    }
    lists.map(|list| list + "]")
}

fn push_parts(text: &mut String, parts: &[Part], names: &[String]) {
    let number = |name: &String| {
        let place = names.iter().position(|other| other == name).unwrap_or_default();
        char::from_digit(place as u32, 10).unwrap_or('0')
    };
    for part in parts {
        match part {
            Part::Text(words) => text.push_str(words),
            Part::Value(slot) => {
                text.push(marker::VALUE);
                text.push(match slot {
                    Slot::Argument(name) => number(name),
                    Slot::Brand => marker::BRAND,
                    Slot::Space => marker::SPACE,
                });
            }
            Part::Choice { on, variants } => {
                text.extend([marker::CHOICE, number(on)]);
                for variant in variants {
                    text.push(marker::VARIANT);
                    if variant.default {
                        text.push(marker::DEFAULT);
                    }
                    text.push_str(&variant.key);
                    text.push(marker::THEN);
                    push_parts(text, &variant.parts, names);
                }
                text.push(marker::END);
            }
        }
    }
}

fn push_json(list: &mut String, text: &str) {
    list.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => list.extend(['\\', letter]),
            '\n' => list.push_str("\\n"),
            control if control.is_control() => {
                write!(list, "\\u{:04x}", u32::from(control)).expect("writing into a string cannot fail");
            }
            other => list.push(other),
        }
    }
    list.push('"');
}
