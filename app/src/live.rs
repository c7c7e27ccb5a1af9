//! Live hints. One stream a tab brings topics ("mailbox", "project", …); a page names the topic as the source of its
//! resource and asks again when it grows. The call checks access again; a lost hint is covered by a poll a minute.
//!
//! ```ignore
//! let inbox = Resource::new(move || live::version("mailbox"), |_| list());
//! ```

use leptos::prelude::*;
use std::collections::HashMap;

/// Every topic a hint can have.
pub const TOPICS: [&str; 6] = ["notice", "mailbox", "project", "space", "session", "unit"];

/// How often each topic was hinted at since the page was opened.
#[derive(Clone, Copy)]
struct Versions(StoredValue<HashMap<&'static str, RwSignal<u64>>>);

/// Makes the signals; called once by the app.
pub fn provide() {
    let signals = TOPICS.iter().map(|topic| (*topic, RwSignal::new(0))).collect();
    provide_context(Versions(StoredValue::new(signals)));
}

/// Grows with every hint of a topic; tracked.
pub fn version(topic: &'static str) -> u64 {
    use_context::<Versions>()
        .and_then(|Versions(signals)| signals.with_value(|all| all.get(topic).copied()))
        .map_or(0, |signal| signal.get())
}

/// Asks again when a topic is hinted at, and changes the page only when the answer is another: what somebody is typing
/// into it stays.
pub fn follow<T, F, A>(topic: &'static str, resource: Resource<Result<T, crate::failure::Failure>>, ask: F)
where
    T: Clone + PartialEq + Send + Sync + 'static,
    F: Fn() -> A + 'static,
    A: Future<Output = Result<T, crate::failure::Failure>> + 'static,
{
    Effect::new(move |_| {
        if version(topic) == 0 {
            return;
        }
        let answer = ask();
        leptos::task::spawn_local(async move {
            let answer = answer.await;
            let is_new = resource.with_untracked(|shown| shown.as_ref() != Some(&answer));
            if is_new && answer.is_ok() {
                resource.set(Some(answer));
            }
        });
    });
}

/// Opens the stream of this tab (in the browser, when somebody is signed in). A poll a minute covers lost hints.
#[cfg(feature = "hydrate")]
pub fn open() {
    use futures::StreamExt;
    use gloo_net::eventsource::futures::EventSource;
    let Some(Versions(signals)) = use_context::<Versions>() else { return };
    let bump = move |topic: &str| {
        signals.with_value(|all| {
            if let Some(signal) = all.get(topic) {
                signal.update(|version| *version += 1);
            }
        });
    };
    set_interval(move || TOPICS.iter().for_each(|topic| bump(topic)), std::time::Duration::from_secs(60));
    leptos::task::spawn_local(async move {
        let Ok(mut source) = EventSource::new("/live") else { return };
        let Ok(mut hints) = source.subscribe("hint") else { return };
        while let Some(Ok((_, event))) = hints.next().await {
            match event.data().as_string().unwrap_or_default().as_str() {
                "resync" => TOPICS.iter().for_each(|topic| bump(topic)),
                topic => bump(topic),
            }
        }
    });
}
