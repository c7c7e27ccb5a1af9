//! Reads one Fluent file into the few shapes we allow.

use super::marker;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// A text with a name.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Message {
    /// Its name, in kebab-case.
    pub(crate) key: String,
    /// Its text.
    pub(crate) parts: Vec<Part>,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    /// Words.
    Text(String),
    /// A value put in by the program.
    Value(Slot),
    /// A text that depends on an argument.
    Choice {
        /// The argument's name.
        on: String,
        /// The texts to choose from, one of them the default.
        variants: Vec<Variant>,
    },
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Slot {
    /// An argument of this name.
    Argument(String),
    /// The setting for the brand name, written `{ -brand }`.
    Brand,
    /// The setting for the name of a TwinSpace, written `{ -space }`.
    Space,
}

/// One text of a choice.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Variant {
    /// What the argument must be: a plural category, a word or a number.
    pub(crate) key: String,
    /// Whether the key is a number.
    pub(crate) number: bool,
    /// Whether this text is taken when no other fits.
    pub(crate) default: bool,
    /// The text.
    pub(crate) parts: Vec<Part>,
}

/// The messages of a file. What cannot be understood is told in sentences that name file and message.
pub(crate) fn parse(file: &str, text: &str, errors: &mut Vec<String>) -> Vec<Message> {
    let text = text.replace("\r\n", "\n");
    let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, found)| {
        for error in found {
            let line = text[..error.pos.start.min(text.len())].matches('\n').count() + 1;
            errors.push(format!("{file}, line {line}: this is no Fluent: {}.", error.kind));
        }
        resource
    });
    let mut messages: Vec<Message> = Vec::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                errors.push(format!(
                    "{file}: -{} cannot be defined; only -brand and -space exist, and they are settings.",
                    term.id.name
                ));
                continue;
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let key = message.id.name;
        if !is_kebab_case(key) {
            errors.push(format!("{file}: the name {key} is not in kebab-case."));
        }
        if messages.iter().any(|earlier| earlier.key == key) {
            errors.push(format!("{file}: message {key} is there twice."));
            continue;
        }
        if !message.attributes.is_empty() {
            errors.push(format!("{file}: message {key} has attributes; make each a message of its own."));
        }
        let Some(value) = &message.value else {
            errors.push(format!("{file}: message {key} is empty."));
            continue;
        };
        match pattern(value) {
            Ok(parts) => messages.push(Message { key: key.to_owned(), parts }),
            Err(reason) => errors.push(format!("{file}: message {key} {reason}.")),
        }
    }
    messages
}

fn is_kebab_case(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && !name.ends_with('-')
        && !name.contains("--")
        && name.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

fn pattern(source: &Pattern<&str>) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    for element in &source.elements {
        match element {
            PatternElement::TextElement { value } => push_text(&mut parts, value)?,
            PatternElement::Placeable { expression } => push_expression(&mut parts, expression)?,
        }
    }
    Ok(parts)
}

/// Appends words, in one piece with the words before them.
fn push_text(parts: &mut Vec<Part>, text: &str) -> Result<(), String> {
    if text.contains([marker::VALUE, marker::CHOICE, marker::VARIANT, marker::THEN, marker::END]) {
        return Err("holds a character of Unicode's private area".to_owned());
    }
    match parts.last_mut() {
        Some(Part::Text(before)) => before.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
    Ok(())
}

fn push_expression(parts: &mut Vec<Part>, expression: &Expression<&str>) -> Result<(), String> {
    match expression {
        Expression::Inline(inline) => push_inline(parts, inline),
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err("chooses by something that is no argument".to_owned());
            };
            let variants = variants
                .iter()
                .map(|variant| {
                    let (key, number) = match variant.key {
                        VariantKey::Identifier { name } => (name, false),
                        VariantKey::NumberLiteral { value } => (value, true),
                    };
                    let parts = pattern(&variant.value)?;
                    Ok(Variant { key: key.to_owned(), number, default: variant.default, parts })
                })
                .collect::<Result<_, String>>()?;
            parts.push(Part::Choice { on: id.name.to_owned(), variants });
            Ok(())
        }
    }
}

fn push_inline(parts: &mut Vec<Part>, inline: &InlineExpression<&str>) -> Result<(), String> {
    let slot = match inline {
        InlineExpression::StringLiteral { value } => return push_text(parts, &unescape_unicode_to_string(value)),
        InlineExpression::NumberLiteral { value } => return push_text(parts, value),
        InlineExpression::Placeable { expression } => return push_expression(parts, expression),
        InlineExpression::VariableReference { id } => Slot::Argument(id.name.to_owned()),
        InlineExpression::TermReference { id, attribute: None, arguments: None } => match id.name {
            "brand" => Slot::Brand,
            "space" => Slot::Space,
            other => return Err(format!("uses -{other}; only -brand and -space exist")),
        },
        InlineExpression::TermReference { id, .. } => {
            return Err(format!("gives -{} an argument or an attribute, which it does not have", id.name));
        }
        InlineExpression::FunctionReference { id, .. } => {
            return Err(format!("calls {}; numbers and dates come formatted from the program", id.name));
        }
        InlineExpression::MessageReference { id, .. } => {
            return Err(format!("refers to message {}; write its words instead", id.name));
        }
    };
    parts.push(Part::Value(slot));
    Ok(())
}
