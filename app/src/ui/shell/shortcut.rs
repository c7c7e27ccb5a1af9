//! The one key that acts by itself: `/` leads to the search. Whoever dictates, or strikes keys by chance, switches it off
//! on this device.

use crate::text;
use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlInputElement};

/// Where a key is a letter and no act.
const WRITING: &str = "input, select, textarea, [contenteditable], dialog[open]";

/// Lets `/` lead to the search form of the bar. Answers whether it does, for the form to say so.
pub(super) fn slash_searches() -> Signal<bool> {
    let on = RwSignal::new(false);
    Effect::new(move |_| {
        on.set(device::is_on());
        let handle = window_event_listener(ev::keydown, |event| {
            let alone = !(event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing());
            if event.key() == "/" && alone && !is_writing(&event) && device::is_on() && to_search() {
                // Else the key would be the first letter of the search.
                event.prevent_default();
            }
        });
        on_cleanup(move || handle.remove());
    });
    on.into()
}

fn is_writing(event: &ev::KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.closest(WRITING).ok().flatten().is_some())
}

/// Answers whether there is a search.
fn to_search() -> bool {
    let field = document().get_element_by_id("search").and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else { return false };
    field.select();
    field.focus().is_ok()
}

/// The switch. It stands there only where scripts run, since without them no key acts.
#[component]
pub fn SingleKeys() -> impl IntoView {
    let on = RwSignal::new(None);
    Effect::new(move |_| on.set(Some(device::is_on())));
    move || {
        on.get().map(|checked| {
            view! {
                <label class="choice">
                    <input
                        type="checkbox"
                        checked=checked
                        on:change=move |event| device::switch(event_target_checked(&event))
                    />
                    <span>{text::ui::single_keys()}<small>{text::ui::single_keys_help()}</small></span>
                </label>
            }
        })
    }
}

/// What this device keeps: only that single keys are switched off.
#[cfg(feature = "hydrate")]
mod device {
    use leptos::prelude::window;

    const KEY: &str = "single-keys";

    fn storage() -> Option<web_sys::Storage> {
        window().local_storage().ok().flatten()
    }

    pub(super) fn is_on() -> bool {
        storage().and_then(|storage| storage.get_item(KEY).ok().flatten()).is_none()
    }

    pub(super) fn switch(on: bool) {
        let Some(storage) = storage() else { return };
        // Fails only where nothing can be kept; single keys then stay on.
        let _kept = if on { storage.remove_item(KEY) } else { storage.set_item(KEY, "off") };
    }
}

/// On the server no key is pressed; effects do not run there.
#[cfg(not(feature = "hydrate"))]
mod device {
    pub(super) fn is_on() -> bool {
        false
    }

    pub(super) fn switch(_: bool) {}
}
