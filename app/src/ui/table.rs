//! Tables that scroll sideways on their own, and comparisons that become pairs on phones.

use super::Tag;
use super::tag::Tone;
use crate::text;
use leptos::either::Either;
use leptos::prelude::*;

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub label: String,
    /// Holds numbers, which stand to the right.
    pub number: bool,
}

impl Column {
    /// A column of words.
    pub fn words(label: impl Into<String>) -> Self {
        Self { label: label.into(), number: false }
    }

    /// A column of numbers; its cells carry `class="number"`.
    pub fn numbers(label: impl Into<String>) -> Self {
        Self { label: label.into(), number: true }
    }
}

/// A table with its caption. The rows are `<tr>` in the children.
#[component]
pub fn Table(
    /// What it shows.
    #[prop(into)]
    caption: String,
    /// The caption is read out only.
    #[prop(optional)]
    silent: bool,
    /// The columns.
    columns: Vec<Column>,
    /// The rows.
    children: Children,
) -> impl IntoView {
    let heading =
        |column: Column| view! { <th scope="col" class=column.number.then_some("number")>{column.label}</th> };
    let label = caption.clone();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=label>
            <table class="table">
                <caption class=silent.then_some("visually-hidden")>{caption}</caption>
                <thead><tr>{columns.into_iter().map(heading).collect_view()}</tr></thead>
                <tbody>{children()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// One line of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// What is compared.
    pub field: String,
    /// What the person wrote.
    pub wrote: String,
    /// What the register says.
    pub register: String,
    /// What is different, in a word; nothing when both agree.
    pub differs: Option<String>,
}

impl Pair {
    /// A line that says itself whether the two differ.
    pub fn new(field: impl Into<String>, wrote: impl Into<String>, register: impl Into<String>, differ: bool) -> Self {
        let differs = differ.then(text::ui::differs);
        Self { field: field.into(), wrote: wrote.into(), register: register.into(), differs }
    }
}

/// What a person wrote beside what the register says.
#[component]
pub fn Compare(
    /// What is compared, read out only.
    #[prop(into)]
    caption: String,
    /// The lines.
    pairs: Vec<Pair>,
    /// The heading of the person's column.
    #[prop(optional, into)]
    wrote: Option<String>,
    /// The heading of the register's column.
    #[prop(optional, into)]
    register: Option<String>,
) -> impl IntoView {
    let wrote = wrote.unwrap_or_else(text::ui::wrote);
    let register = register.unwrap_or_else(text::ui::in_register);
    let (wrote_heading, register_heading) = (wrote.clone(), register.clone());
    let line = move |pair: Pair| {
        let differs = pair.differs.is_some();
        let word = match pair.differs {
            Some(word) => Either::Left(view! { " " <Tag tone=Tone::Wait>{word}</Tag> }),
            None => Either::Right(()),
        };
        view! {
            <tr data-differs=differs.then_some("")>
                <th scope="row">{pair.field}</th>
                <td data-label=wrote.clone()>{pair.wrote}</td>
                <td data-label=register.clone()>{pair.register}{word}</td>
            </tr>
        }
    };
    let lines = pairs.into_iter().map(line).collect_view();
    view! {
        <table class="compare">
            <caption class="visually-hidden">{caption}</caption>
            <thead><tr><th scope="col">{text::ui::field()}</th><th scope="col">{wrote_heading}</th><th scope="col">{register_heading}</th></tr></thead>
            <tbody>{lines}</tbody>
        </table>
    }
    .into_any()
}
