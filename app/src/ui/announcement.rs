//! What is heard of a change, and not seen.

use leptos::prelude::*;

/// A sentence that is read out politely whenever it changes. The first one is not: with it the page itself is read. It
/// stands outside of what changes, since only an element that stays is listened to.
#[component]
pub fn Announcement(
    /// The sentence; none while there is nothing to tell. It is asked for in the browser only.
    #[prop(into)]
    text: Signal<Option<String>>,
) -> impl IntoView {
    let told = RwSignal::new(String::new());
    Effect::new(move |first_is_past: Option<bool>| {
        let Some(now) = text.get() else { return first_is_past == Some(true) };
        if first_is_past == Some(true) {
            told.set(now);
        }
        true
    });
    view! { <p class="visually-hidden" role="status">{move || told.get()}</p> }.into_any()
}
