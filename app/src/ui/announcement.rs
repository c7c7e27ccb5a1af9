//! What is heard of a change, and not seen.

use leptos::prelude::*;

/// A sentence that is read out politely whenever it is told anew, also when it is the same as before. The first one is not:
/// with it the page itself is read. It stands outside of what changes, since only an element that stays is listened to.
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
            told.update(|told| *told = anew(told, now));
        }
        true
    });
    view! { <p class="visually-hidden" role="status">{move || told.get()}</p> }.into_any()
}

/// Only a text that changes is read out: the same one gets a blank at its end that nobody hears, and loses it the next time.
fn anew(told: &str, now: String) -> String {
    if told == now { now + "\u{a0}" } else { now }
}

#[cfg(test)]
mod tests {
    use super::anew;

    #[test]
    fn the_same_sentence_is_heard_again() {
        let mut told = String::new();
        for now in
            ["5 teachers match", "5 teachers match", "5 teachers match", "No teacher matches", "5 teachers match"]
        {
            let next = anew(&told, now.to_owned());
            assert_ne!(next, told);
            assert_eq!(next.trim_end(), now);
            told = next;
        }
    }
}
