//! A form that came too late: somebody else has decided, and the form is gone. What was typed is still there to be copied.

use super::{Kept, Trouble};
use crate::text::problem as say;
use crate::ui::TextArea;
use leptos::prelude::*;
use leptos::server::ServerActionError;

/// What went wrong with forms that this page no longer has, and the words that were typed into them.
#[component]
pub fn InVain(
    /// The addresses of their functions.
    of: &'static [&'static str],
) -> impl IntoView {
    let failed = use_context::<ServerActionError>().filter(|failed| of.contains(&failed.path()));
    failed.map(|_| {
        // What was typed is known to the server alone, and the browser must find the same elements.
        let words = typed_words();
        let none = words.is_empty();
        view! {
            <div class="stack" data-gap="tight">
                <Trouble of/>
                <div hidden=none>
                    <TextArea name="in_vain" label=say::in_vain() value=words rows=5/>
                </div>
            </div>
        }
    })
}

/// The fields that hold words: several of them, as no id, code or choice does.
fn typed_words() -> String {
    let fields = use_context::<Kept>().map(|kept| kept.0).unwrap_or_default();
    let words: Vec<String> =
        fields.into_iter().map(|(_, value)| value).filter(|value| value.split_whitespace().count() > 1).collect();
    words.join("\n\n")
}
