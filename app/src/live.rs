//! Live hints. One stream a tab brings topics ("mailbox", "project", …); a page names those of what it shows, which is
//! asked again when one comes. The call checks access again; a lost hint is covered by a poll a minute.
//!
//! ```ignore
//! let inbox = live::resource(&["mailbox"], move || lane.get(), api::inbox);
//! ```

use crate::failure::Failure;
use leptos::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;

/// Every topic a hint can have.
pub const TOPICS: [&str; 6] = ["notice", "mailbox", "project", "space", "session", "unit"];

/// How often each topic was hinted at since the page was opened.
#[derive(Clone, Copy)]
struct Versions {
    signals: StoredValue<HashMap<&'static str, RwSignal<u64>>>,
    /// The tab has its stream.
    #[cfg(feature = "hydrate")]
    is_open: StoredValue<bool>,
}

/// Makes the signals; called once by the app.
pub fn provide() {
    #[cfg(feature = "hydrate")]
    Effect::new(|_| {
        window_event_listener_untyped("input", |event| mark_form(&event, true));
        window_event_listener_untyped("submit", |event| mark_form(&event, false));
    });
    let signals = TOPICS.iter().map(|topic| (*topic, RwSignal::new(0))).collect();
    provide_context(Versions {
        signals: StoredValue::new(signals),
        #[cfg(feature = "hydrate")]
        is_open: StoredValue::new(false),
    });
}

/// Grows with every hint of a topic; tracked.
pub fn version(topic: &'static str) -> u64 {
    use_context::<Versions>()
        .and_then(|Versions { signals, .. }| signals.with_value(|all| all.get(topic).copied()))
        .map_or(0, |signal| signal.get())
}

/// What a page shows of a source, asked again when one of the topics is hinted at. The page changes only when the answer
/// is another, and never while somebody fills in one of its forms.
pub fn resource<S, T, F, A>(
    topics: &'static [&'static str],
    source: impl Fn() -> S + Clone + Send + Sync + 'static,
    ask: F,
) -> Resource<Result<T, Failure>>
where
    S: PartialEq + Clone + Send + Sync + 'static,
    T: Serialize + DeserializeOwned + PartialEq + Clone + Send + Sync + 'static,
    F: Fn(S) -> A + Clone + Send + Sync + 'static,
    A: Future<Output = Result<T, Failure>> + Send + 'static,
{
    let shown = Resource::new(source.clone(), ask.clone());
    Effect::new(move |_| {
        if topics.iter().map(|topic| version(topic)).sum::<u64>() == 0 {
            return;
        }
        let (asked, ask, source) = (untrack(&source), ask.clone(), source.clone());
        leptos::task::spawn_local(async move {
            let answer = ask(asked.clone()).await;
            // Meanwhile the page may have been left, or show something else.
            let still = shown.try_with_untracked(|now| (now.as_ref() != Some(&answer), untrack(&source) == asked));
            if still == Some((true, true)) && answer.is_ok() && !is_writing() {
                shown.set(Some(answer));
            }
        });
    });
    shown
}

/// The mark of a form that somebody has begun to fill in.
const TOUCHED: &str = "data-touched";

/// Whether a form of the page has been begun; what is written to somebody else stands outside of what changes.
fn is_writing() -> bool {
    document().query_selector(&format!("main form[{TOUCHED}]:not(.composer)")).ok().flatten().is_some()
}

/// Marks the form that an event comes from; sent, it is as new.
#[cfg(feature = "hydrate")]
fn mark_form(event: &leptos::ev::Event, begun: bool) {
    use leptos::wasm_bindgen::JsCast;
    let field = event.target().and_then(|target| target.dyn_into::<leptos::web_sys::Element>().ok());
    let Some(form) = field.and_then(|field| field.closest("form[method=post]").ok().flatten()) else { return };
    // Neither can fail with a name that is a constant.
    let _marked = if begun { form.set_attribute(TOUCHED, "") } else { form.remove_attribute(TOUCHED) };
}

/// How long after its end the stream is opened again: the server may be starting anew, or the lid was closed.
#[cfg(feature = "hydrate")]
const AGAIN: std::time::Duration = std::time::Duration::from_secs(5);

/// Opens the one stream of this tab (in the browser, when somebody is signed in), and opens it again when it ends. A poll
/// a minute covers lost hints.
#[cfg(feature = "hydrate")]
pub fn open() {
    let Some(versions) = use_context::<Versions>() else { return };
    if versions.is_open.get_value() {
        return;
    }
    versions.is_open.set_value(true);
    set_interval(move || versions.bump_all(), std::time::Duration::from_secs(60));
    leptos::task::spawn_local(async move {
        loop {
            versions.hear().await;
            pause(AGAIN).await;
        }
    });
}

#[cfg(feature = "hydrate")]
impl Versions {
    /// Takes hints until the stream ends. The server begins each stream with `resync`.
    async fn hear(self) {
        use futures::StreamExt;
        use gloo_net::eventsource::futures::EventSource;
        let Ok(mut source) = EventSource::new("/live") else { return };
        let Ok(mut hints) = source.subscribe("hint") else { return };
        while let Some(Ok((_, event))) = hints.next().await {
            match event.data().as_string().unwrap_or_default().as_str() {
                "resync" => self.bump_all(),
                topic => self.bump(topic),
            }
        }
    }

    fn bump(self, topic: &str) {
        self.signals.with_value(|all| {
            if let Some(signal) = all.get(topic) {
                signal.update(|version| *version += 1);
            }
        });
    }

    fn bump_all(self) {
        TOPICS.iter().for_each(|topic| self.bump(topic));
    }
}

#[cfg(feature = "hydrate")]
async fn pause(time: std::time::Duration) {
    let (sender, receiver) = futures::channel::oneshot::channel();
    set_timeout(move || drop(sender), time);
    // The sender is dropped when the time is over: that is the sign.
    let _over: Result<(), _> = receiver.await;
}

/// Does something once nobody has touched the page for so many milliseconds.
#[cfg(feature = "hydrate")]
pub fn when_idle(milliseconds: i64, act: impl Fn() + 'static) {
    let touched = StoredValue::new(js_sys::Date::now());
    for event in ["pointerdown", "pointermove", "keydown", "wheel"] {
        let listening = window_event_listener_untyped(event, move |_| touched.set_value(js_sys::Date::now()));
        on_cleanup(move || listening.remove());
    }
    let check = move || {
        if touched.try_get_value().is_some_and(|at| js_sys::Date::now() - at > milliseconds as f64) {
            act();
        }
    };
    if let Ok(checking) = set_interval_with_handle(check, std::time::Duration::from_secs(30)) {
        on_cleanup(move || checking.clear());
    }
}
