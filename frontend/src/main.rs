//! What the browser starts with: a readable panic, then hydration. The texts of the reader's language are loaded by the
//! page before it calls us.

use leptos::prelude::{document, set_timeout};
use std::time::Duration;
use wasm_bindgen_futures::spawn_local;

fn main() {
    console_error_panic_hook::set_once();
    spawn_local(async {
        app::frame::hydrate().await;
        set_timeout(mark_as_hydrated, Duration::ZERO);
    });
}

/// Says in the document that the page answers now: whoever drives a browser waits for it.
fn mark_as_hydrated() {
    if let Some(root) = document().document_element() {
        // It fails only for a name that is none.
        let _marked = root.set_attribute("data-hydrated", "");
    }
}
