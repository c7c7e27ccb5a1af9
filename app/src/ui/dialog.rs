//! A dialog: the native element, so focus stays inside and goes back to where it was.

use leptos::html;
use leptos::prelude::*;

/// A question over the page. With scripts it is modal; a page that the server sends with an open
/// dialog shows it in the text, so that it works without them too.
#[component]
pub fn Dialog(
    /// Its id; the heading's is `<id>-title`.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    title: String,
    /// Whether it is open.
    open: RwSignal<bool>,
    /// Room for two columns.
    #[prop(optional)]
    large: bool,
    /// What happens when it was closed.
    #[prop(optional, into)]
    on_close: Option<Callback<()>>,
    /// Text, fields, and at the end a `.row` of buttons.
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    let shown_by_server = open.get_untracked();
    Effect::new(move |before: Option<bool>| {
        let wanted = open.get();
        let Some(dialog) = node.get() else { return false };
        let modal = before.unwrap_or_default();
        if wanted && !modal {
            // Opened by the server's attribute it is not modal yet.
            dialog.set_open(false);
            // Fails only if the dialog has left the page.
            let _ = dialog.show_modal();
        } else if !wanted && dialog.open() {
            dialog.close();
        }
        wanted
    });
    let closed = move |_| {
        if open.get_untracked() {
            open.set(false);
        }
        if let Some(on_close) = on_close {
            on_close.run(());
        }
    };
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    view! {
        <dialog
            class="dialog"
            node_ref=node
            id=id
            aria-labelledby=labelled_by
            data-size=large.then_some("large")
            open=shown_by_server
            on:close=closed
        >
            <h2 id=title_id>{title}</h2>
            {children()}
        </dialog>
    }
    .into_any()
}
