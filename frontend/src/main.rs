//! What the browser starts with: a readable panic, then hydration. The texts of the reader's language are loaded by the
//! page before it calls us.

use leptos::prelude::{document, set_timeout};
use std::time::Duration;

fn main() {
    console_error_panic_hook::set_once();
    app::frame::hydrate();
    set_timeout(mark_as_hydrated, Duration::ZERO);
}

/// Says in the document that the page answers now: whoever drives a browser waits for it.
fn mark_as_hydrated() {
    if let Some(root) = document().document_element() {
        // It fails only for a name that is none.
        let _marked = root.set_attribute("data-hydrated", "");
    }
}
