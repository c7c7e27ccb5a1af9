//! A fold that opens a list over the page. With scripts it closes by Escape, by a choice and by a
//! press elsewhere; without them by its own summary.

use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{EventTarget, Node};

/// A menu. `summary` is what is always seen, the children are the `<li>` of its list.
#[component]
pub fn Menu(
    /// The class of the summary.
    #[prop(optional)]
    class: &'static str,
    /// Under `More` in the menu of the Desktop: whether the open page is inside.
    #[prop(optional, into)]
    holds_current: Signal<bool>,
    /// What is always seen.
    #[prop(into)]
    summary: ViewFnOnce,
    /// The lines of the list.
    children: Children,
) -> impl IntoView {
    let fold = NodeRef::<html::Details>::new();
    let head = NodeRef::<html::Summary>::new();
    let close = move || {
        if let Some(fold) = fold.get_untracked() {
            fold.set_open(false);
        }
    };
    let escape = move |event: ev::KeyboardEvent| {
        let Some(head) = head.get_untracked() else { return };
        if event.key() == "Escape" && fold.get_untracked().is_some_and(|fold| fold.open()) {
            close();
            // Fails only for an element that left the page.
            let _ = head.focus();
        }
    };
    let outside = move |target: Option<EventTarget>| {
        let node = target.and_then(|target| target.dyn_into::<Node>().ok());
        fold.get_untracked().is_some_and(|fold| !fold.contains(node.as_ref()))
    };
    Effect::new(move |_| {
        let handle = window_event_listener(ev::pointerdown, move |event| {
            if outside(event.target()) {
                close();
            }
        });
        on_cleanup(move || handle.remove());
    });
    let leave = move |event: ev::FocusEvent| {
        let target = event.related_target();
        if target.is_some() && outside(target) {
            close();
        }
    };
    view! {
        <details class="menu" node_ref=fold on:keydown=escape on:focusout=leave>
            <summary class=class node_ref=head data-current=move || holds_current.get().then_some("")>{summary.run()}</summary>
            <ul class="list" on:click=move |_| close()>{children()}</ul>
        </details>
    }
    .into_any()
}
