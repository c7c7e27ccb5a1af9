//! An act that needs a few words: a fold with a form. Works without scripts.

use super::Problems;
use crate::ui::{Button, ButtonKind, ErrorSummary};
use leptos::prelude::*;

/// A form that unfolds, with what happens then and a button. After a try that failed it stands open.
#[component]
pub fn Act(
    /// The verb, on the fold and on the button.
    verb: String,
    /// The verb of the button, where the fold says something else.
    #[prop(optional)]
    submit: String,
    /// What happens then.
    #[prop(optional)]
    explain: String,
    /// Where the form is sent.
    post: &'static str,
    /// The hidden fields that name what it is about.
    hidden: AnyView,
    /// What the button is for.
    #[prop(optional)]
    kind: ButtonKind,
    /// What was wrong with the last try; a page with many like acts says it above ([`super::Trouble`]).
    #[prop(optional)]
    problems: Option<Problems>,
    /// They are told above, together with those of the acts beside it.
    #[prop(optional)]
    told_above: bool,
    /// The fields.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let told_here = problems.filter(|_| !told_above);
    let submit = if submit.is_empty() { verb.clone() } else { submit };
    view! {
        <details open=problems.is_some_and(Problems::any)>
            <summary>{verb}</summary>
            <form class="form" method="post" action=post>
                {(!explain.is_empty()).then(|| view! { <p>{explain}</p> })}
                {told_here.map(|problems| view! { <ErrorSummary problems=problems.summary()/> })}
                {hidden}
                {children.map(|children| children())}
                <div class="row"><Button kind>{submit}</Button></div>
            </form>
        </details>
    }
    .into_any()
}
