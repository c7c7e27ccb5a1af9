//! Keys that act by themselves: `/` leads to the search, and a page may have more of them. Whoever dictates, or strikes keys
//! by chance, switches them off on this device.

use crate::text;
use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlInputElement};

/// Where a key is a letter and no act.
const WRITING: &str = "input, select, textarea, [contenteditable]";

/// Hears keys pressed alone, but not while somebody writes, nor where they are switched off. `act` answers whether the key
/// did something; else it stays what it is. Answers whether keys are heard, for the page to say so.
pub fn on_single_key(act: impl Fn(&str) -> bool + Clone + 'static) -> Signal<bool> {
    let on = RwSignal::new(false);
    Effect::new(move |_| {
        on.set(device::is_on());
        let act = act.clone();
        let handle = window_event_listener(ev::keydown, move |event| {
            if is_alone(&event) && !is_writing(&event) && device::is_on() && act(&event.key()) {
                // Else the key would be the first letter of what it leads to.
                event.prevent_default();
            }
        });
        on_cleanup(move || handle.remove());
    });
    on.into()
}

/// The search of a page, to which `/` leads before the one of the bar.
const OWN_SEARCH: &str = "main form[data-slash]";

/// How many searches of pages take `/` from the one of the bar.
#[derive(Clone, Copy)]
struct OwnSearches(RwSignal<usize>);

/// Puts into the context what bar and pages tell each other of `/`. The application does it once, around both.
pub fn provide_slash() {
    provide_context(OwnSearches(RwSignal::new(0)));
}

/// For a page with a search of its own (a form with `data-slash`): while it stands, `/` is not the key of the bar's.
pub fn take_slash() {
    let Some(OwnSearches(own)) = use_context() else { return };
    own.update(|count| *count += 1);
    on_cleanup(move || {
        // Fails only when the whole application has gone.
        let _gone = own.try_update(|count| *count -= 1);
    });
}

/// Lets `/` lead to the search. Answers whether that is the one of the bar, for its form to say so.
pub(super) fn slash_searches() -> Signal<bool> {
    let heard = on_single_key(|key| key == "/" && to_search());
    let own = use_context().map(|OwnSearches(own)| own);
    Signal::derive(move || heard.get() && own.is_none_or(|own| own.get() == 0))
}

/// Whether no other key is held down. AltGr is how some keyboards write a sign.
fn is_alone(event: &ev::KeyboardEvent) -> bool {
    let held = event.meta_key() || ((event.ctrl_key() || event.alt_key()) && !event.get_modifier_state("AltGraph"));
    !(held || event.repeat() || event.is_composing())
}

/// Over an open dialog no key does anything behind it, wherever the focus is.
fn is_writing(event: &ev::KeyboardEvent) -> bool {
    if document().query_selector("dialog[open]").is_ok_and(|dialog| dialog.is_some()) {
        return true;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.closest(WRITING).ok().flatten().is_some())
}

/// Leads to the search of the page that has its own (a form with `data-slash`), or to the one of the bar. Answers whether
/// there is one.
pub fn to_search() -> bool {
    let page = document();
    let own = page.query_selector(&format!("{OWN_SEARCH} input[type=search]")).ok().flatten();
    // On a narrow screen its pane may not be there.
    let fields = [own, page.get_element_by_id("search")].into_iter().flatten();
    let mut fields = fields.filter_map(|field| field.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = fields.find(|field| field.offset_parent().is_some()) else { return false };
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
