//! Live hints. One stream a tab brings topics; a page names those of what it shows, which is asked again when one comes.
//! The call checks access again; a lost hint is covered by a poll a minute.
//!
//! ```ignore
//! let inbox = live::resource(&[Topic::Mailbox], move || lane.get(), api::inbox);
//! ```

use crate::failure::Failure;
#[cfg(feature = "hydrate")]
use crate::me::Reader;
use crate::resource::Resource;
use domain::base::hint::Topic;
#[cfg(feature = "hydrate")]
use domain::base::hint::{Moment, Topics};
use leptos::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// How often each topic was hinted at since the page was opened.
#[derive(Clone, Copy)]
struct Versions {
    signals: StoredValue<[RwSignal<u64>; Topic::ALL.len()]>,
    /// The tab has its stream.
    #[cfg(feature = "hydrate")]
    is_open: StoredValue<bool>,
}

impl Versions {
    fn of(self, topic: Topic) -> RwSignal<u64> {
        self.signals.with_value(|all| all[topic as usize])
    }
}

/// Makes the signals; called once by the app.
pub fn provide() {
    #[cfg(feature = "hydrate")]
    Effect::new(|_| {
        window_event_listener_untyped("input", |event| mark_form(&event, true));
        window_event_listener_untyped("submit", |event| mark_form(&event, false));
    });
    provide_context(Versions {
        signals: StoredValue::new(Topic::ALL.map(|_| RwSignal::new(0))),
        #[cfg(feature = "hydrate")]
        is_open: StoredValue::new(false),
    });
}

/// Grows with every hint of a topic; tracked.
pub fn version(topic: Topic) -> u64 {
    use_context::<Versions>().map_or(0, |versions| versions.of(topic).get())
}

/// What a page shows of a source, asked again when one of the topics is hinted at. The page changes only when the answer
/// is another, and never while somebody fills in one of its forms.
pub fn resource<S, T, F, A>(
    topics: &'static [Topic],
    source: impl Fn() -> S + Clone + Send + Sync + 'static,
    ask: F,
) -> Resource<Result<T, Failure>>
where
    S: PartialEq + Clone + Send + Sync + 'static,
    T: Serialize + DeserializeOwned + PartialEq + Clone + Send + Sync + 'static,
    F: Fn(S) -> A + Clone + Send + Sync + 'static,
    A: Future<Output = Result<T, Failure>> + Send + 'static,
{
    let shown = crate::resource::resource(source.clone(), ask.clone());
    Effect::new(move |_| {
        if topics.iter().map(|topic| version(*topic)).sum::<u64>() == 0 {
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

/// Marks the form that an event comes from; sent, it is as new. A field may stand outside of its form.
#[cfg(feature = "hydrate")]
fn mark_form(event: &leptos::ev::Event, begun: bool) {
    use leptos::wasm_bindgen::JsCast;
    use leptos::web_sys::{Element, HtmlFormElement};
    let Some(field) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let own = js_sys::Reflect::get(&field, &"form".into()).ok();
    let own = own.and_then(|form| form.dyn_into::<HtmlFormElement>().ok()).map(Element::from);
    let form = own.or_else(|| field.closest("form").ok().flatten());
    let Some(form) = form.filter(|form| form.matches("[method=post]") == Ok(true)) else { return };
    // Neither can fail with a name that is a constant.
    let _marked = if begun { form.set_attribute(TOUCHED, "") } else { form.remove_attribute(TOUCHED) };
}

/// Says that nothing is filled in any more in the form with this id.
pub fn is_as_new(form: &str) {
    if let Some(form) = document().get_element_by_id(form) {
        // Cannot fail with a name that is a constant.
        let _marked = form.remove_attribute(TOUCHED);
    }
}

/// How long after its end the stream is opened again: the server may be starting anew, or the lid was closed.
#[cfg(feature = "hydrate")]
const AGAIN: std::time::Duration = std::time::Duration::from_secs(5);

/// How often a page asks although no hint came.
#[cfg(feature = "hydrate")]
const POLL: std::time::Duration = std::time::Duration::from_secs(60);

/// Opens the one stream of this tab (in the browser, when somebody is signed in) with what came since the page was made,
/// and opens it again when it ends while she is signed in. A poll a minute covers lost hints.
#[cfg(feature = "hydrate")]
pub fn open(made_at: Moment) {
    let Some(versions) = use_context::<Versions>() else { return };
    if versions.is_open.get_value() {
        return;
    }
    versions.is_open.set_value(true);
    let (reader, session_ended) = (crate::me::beside(), crate::me::session_ended());
    leptos::task::spawn_local(async move {
        versions.hear(reader, &format!("/live?since={made_at}")).await;
        loop {
            pause(AGAIN).await;
            if !session_ended.get_untracked() {
                versions.hear(reader, "/live").await;
            }
        }
    });
    let poll = move || {
        leptos::task::spawn_local(async move {
            if !session_ended.get_untracked() && reader.is_signed_in().await {
                versions.bump(Topic::ALL);
            }
        });
    };
    set_interval(poll, POLL);
}

#[cfg(feature = "hydrate")]
impl Versions {
    /// Takes hints until the stream ends. After the end of her session a page asks for nothing more.
    async fn hear(self, reader: Reader, address: &str) {
        use futures::StreamExt;
        use gloo_net::eventsource::futures::EventSource;
        let Ok(mut source) = EventSource::new(address) else { return };
        let Ok(mut hints) = source.subscribe("hint") else { return };
        while let Some(Ok((_, event))) = hints.next().await {
            let topics = Topics::from(event.data().as_string().unwrap_or_default().as_str());
            if !topics.contains(Topic::Session) || reader.is_signed_in().await {
                self.bump(topics.iter());
            }
        }
    }

    fn bump(self, topics: impl IntoIterator<Item = Topic>) {
        for topic in topics {
            self.of(topic).update(|version| *version += 1);
        }
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
