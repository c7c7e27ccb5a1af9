//! Toasts: what just happened, with ten seconds to take it back.

use super::{Glyph, Icon};
use crate::text;
use leptos::prelude::*;
use std::time::Duration;

/// How long something can be taken back from its toast.
pub const UNDO_TIME: Duration = Duration::from_secs(10);

#[derive(Clone)]
struct Toast {
    number: u64,
    words: String,
    undo: Option<Callback<()>>,
}

/// Says what happened. One stands in the context of the whole application.
#[derive(Clone, Copy)]
pub struct Toaster {
    toasts: RwSignal<Vec<Toast>>,
    last: StoredValue<u64>,
}

impl Toaster {
    /// Puts a toaster into the context. The application does it once, around its pages.
    pub fn provide() -> Self {
        let toaster = Self { toasts: RwSignal::new(Vec::new()), last: StoredValue::new(0) };
        provide_context(toaster);
        toaster
    }

    /// The toaster of the application.
    pub fn here() -> Self {
        expect_context()
    }

    /// Says that something happened.
    pub fn say(self, words: impl Into<String>) {
        self.push(words.into(), None);
    }

    /// Says that something happened and offers to take it back.
    pub fn offer_undo(self, words: impl Into<String>, undo: impl Fn() + Send + Sync + 'static) {
        self.push(words.into(), Some(Callback::new(move |()| undo())));
    }

    fn push(self, words: String, undo: Option<Callback<()>>) {
        let number = self.last.get_value() + 1;
        self.last.set_value(number);
        self.toasts.update(|toasts| toasts.push(Toast { number, words, undo }));
        set_timeout(move || self.remove(number), UNDO_TIME);
    }

    fn remove(self, number: u64) {
        self.toasts.update(|toasts| toasts.retain(|toast| toast.number != number));
    }
}

/// The place where toasts appear, once a page. What appears is read out politely.
#[component]
pub fn Toasts(
    /// Whose toasts.
    toaster: Toaster,
) -> impl IntoView {
    let toast = move |toast: Toast| {
        let number = toast.number;
        let undo = toast.undo.map(|undo| {
            let press = move |_| {
                undo.run(());
                toaster.remove(number);
            };
            view! { <button type="button" on:click=press>{text::ui::undo()}</button> }
        });
        view! {
            <div class="toast">
                <span>{toast.words}</span>
                {undo}
                <button class="bare" type="button" aria-label=text::ui::close() on:click=move |_| toaster.remove(number)><Icon glyph=Glyph::Cross/></button>
            </div>
        }
    };
    view! {
        <div class="toasts" role="status">
            <For each=move || toaster.toasts.get() key=|toast| toast.number children=toast/>
        </div>
    }
    .into_any()
}

/// The bar for acts on many things at once; it is there while something is chosen.
#[component]
pub fn BulkBar(
    /// How many are chosen.
    #[prop(into)]
    count: Signal<u32>,
    /// The acts.
    children: ChildrenFn,
) -> impl IntoView {
    view! {
        <Show when=move || count.get() != 0>
            <div class="bulk-bar" role="status"><strong>{move || text::ui::chosen(count.get())}</strong>{children()}</div>
        </Show>
    }
}
