//! What was left on the device comes back when its form is opened again.

use super::OnDevice;
use crate::text::draft as say;
use crate::ui::{Button, Callout, Tone};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use serde::de::DeserializeOwned;

/// Looks once for what was left on the device and gives it to `found`, which answers whether it has put it into its form.
pub fn put_back<T: DeserializeOwned + 'static>(
    device: OnDevice,
    found: impl Fn(T) -> bool + 'static,
) -> RwSignal<bool> {
    let back = RwSignal::new(false);
    Effect::new(move |looked: Option<bool>| {
        if looked == Some(true) {
            return true;
        }
        let Some(left) = device.left() else { return false };
        if let Some(left) = left {
            back.set(untrack(|| found(left)));
        }
        true
    });
    back
}

/// Whether this page is a form's that was sent and came back: what was typed stands in it already.
pub fn came_back() -> bool {
    use_query_map().read_untracked().get("__err").is_some()
}

/// Says that what was left on the device stands in the form again, with a way to drop it.
#[component]
pub fn IsBack(
    /// Whether it does.
    back: RwSignal<bool>,
    /// Puts into the form what stood in it without that.
    #[prop(into)]
    drop_it: Callback<()>,
) -> impl IntoView {
    let dropped = move |_| {
        drop_it.run(());
        back.set(false);
    };
    let line = move || {
        back.get().then(|| {
            view! {
                <Callout tone=Tone::Wait>
                    <p>{say::is_back()}</p>
                    <Button plain_press=true small=true on:click=dropped>{say::drop_it()}</Button>
                </Callout>
            }
        })
    };
    view! { <div class="contents" role="status">{line}</div> }.into_any()
}
