//! Making a record part of another one, which is searched by the address, so that it works without scripts.

use crate::form::{Problems, kept};
use crate::ui::{Button, ButtonKind, Choice, ErrorSummary, Field, FieldKind, Item};
use leptos::prelude::*;

/// What the words of one such act say and those of another do not.
pub struct MergeWords {
    /// The verb, on the fold and on the button.
    pub verb: String,
    /// What happens then.
    pub explain: String,
    /// What is looked for.
    pub find: String,
    /// Where the words are looked for.
    pub find_help: String,
    /// Nothing fits the words.
    pub none: String,
    /// Nobody has looked: why these are offered.
    pub alike: String,
    /// The choice of the one that goes on.
    pub into: String,
}

/// Finds the record that goes on, and makes this one part of it. The children are the proof that the officer gives.
#[component]
pub fn MergeInto(
    /// The address of the record that ends.
    address: String,
    /// Where the form is sent.
    post: &'static str,
    /// The hidden field that names the record.
    hidden: AnyView,
    /// The words that were looked for.
    find: String,
    /// The records that can go on.
    items: Vec<Item>,
    /// What it says.
    words: MergeWords,
    /// What was wrong with the last try.
    problems: Problems,
    /// The proof.
    children: Children,
) -> impl IntoView {
    let MergeWords { verb, explain, find: find_label, find_help, none, alike, into } = words;
    let searched = !find.is_empty();
    let open = searched || problems.any();
    let told = match (searched, items.is_empty()) {
        (true, true) => Some(none),
        (false, false) => Some(alike),
        _ => None,
    };
    let button = verb.clone();
    view! {
        <details id="merge" open=open>
            <summary>{verb}</summary>
            <div class="stack">
                <p>{explain}</p>
                <form class="row" method="get" action=format!("{address}#merge") role="search">
                    <Field name="find" kind=FieldKind::Search label=find_label help=find_help value=find maxlength=100/>
                    <Button>{crate::text::ui::search()}</Button>
                </form>
                {told.map(|told| view! { <p>{told}</p> })}
                {(!items.is_empty()).then(|| view! {
                    <form class="form" method="post" action=post>
                        <ErrorSummary problems=problems.summary()/>
                        {hidden}
                        <Choice name="into" legend=into items chosen=vec![kept("into", "")] problem=problems.of("into") required=true/>
                        {children()}
                        <div class="row"><Button kind=ButtonKind::Danger>{button}</Button></div>
                    </form>
                })}
            </div>
        </details>
    }
    .into_any()
}
