//! The buttons beside other people's names.

use super::api;
use crate::text::candidates as say;
use crate::ui::{Button, ButtonKind, Glyph, Icon};
use domain::base::id::AccountId;
use leptos::either::Either;
use leptos::html;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// "Add to My Candidates", and once she is there, the way to the list. Without scripts the page comes back with it.
#[component]
pub fn AddButton(
    /// Who.
    person: AccountId,
    /// Her name, read out with the button.
    #[prop(into)]
    name: String,
    /// Whether she is there already.
    candidate: bool,
    /// The address of this page.
    #[prop(into)]
    back: String,
) -> impl IntoView {
    let add = ServerAction::<api::Add>::new();
    let added = move || matches!(add.value().read().as_ref(), Some(Ok(())));
    let there = move || candidate || added();
    let link = NodeRef::<html::A>::new();
    // The button that was pressed is gone: the focus goes to what stands in its place.
    Effect::new(move |_| {
        if added()
            && let Some(link) = link.get()
        {
            // A link takes the focus; nothing else can go wrong.
            let _ = link.focus();
        }
    });
    move || {
        let (name, back) = (name.clone(), back.clone());
        if there() {
            Either::Left(view! {
                <a class="button" data-size="small" data-kind="quiet" href="/candidates" node_ref=link><Icon glyph=Glyph::Check/>{say::is_candidate()}</a>
            })
        } else {
            Either::Right(view! {
                <ActionForm action=add>
                    <input type="hidden" name="person" value=person.to_string()/>
                    <input type="hidden" name="back" value=back/>
                    <Button small=true glyph=Glyph::Plus disabled=add.pending()>
                        {say::add()}<span class="visually-hidden">": "{name}</span>
                    </Button>
                </ActionForm>
            })
        }
    }
}

/// Blocks a person, after a sentence that says what it means.
#[component]
pub fn BlockButton(
    /// Who.
    person: AccountId,
    /// Her name.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! {
        <details>
            <summary>{say::block_open()}</summary>
            <form class="stack" method="post" action=api::Block::url()>
                <input type="hidden" name="person" value=person.to_string()/>
                <p>{say::block_help(name)}</p>
                <p><Button kind=ButtonKind::Danger small=true>{say::block()}</Button></p>
            </form>
        </details>
    }
    .into_any()
}
