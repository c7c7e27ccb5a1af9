//! That somebody is writing on a page just now: its readers see it, and an open editor says it.

use crate::draft::Parcel;
use crate::page::api;
use crate::text::page as say;
use crate::ui::{Glyph, Icon};
use crate::{live, me};
use domain::base::hint::Topic;
use domain::base::id::{PageId, SpaceId};
use domain::page::{WRITERS_ASKED_EVERY, WRITING_SAID_EVERY, Writers};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos::task::spawn_local;

/// Says who else is writing on the page just now. It is asked again when a hint comes and, while somebody writes, until she
/// is gone.
#[component]
pub(super) fn WritingLine(
    /// The space.
    space: SpaceId,
    /// The page.
    page: PageId,
    /// Who was writing when the page was opened.
    first: Writers,
    /// Says also what that means for who writes herself.
    #[prop(optional)]
    for_writer: bool,
) -> impl IntoView {
    let writers = RwSignal::new(first);
    let session_ended = me::session_ended();
    let ask = move || {
        if session_ended.get_untracked() {
            return;
        }
        spawn_local(async move {
            // An answer that was lost says nothing of who writes.
            if let Ok(answer) = api::writers(space, page).await {
                // The page may have been left meanwhile.
                let _gone = writers.try_set(answer);
            }
        });
    };
    Effect::new(move |asked: Option<u64>| {
        let hints = live::version(Topic::Writing);
        if asked.is_some() {
            ask();
        }
        hints
    });
    Effect::new(move |_| {
        let again = move || {
            if writers.try_with_untracked(Writers::is_empty) == Some(false) {
                ask();
            }
        };
        if let Ok(asking) = set_interval_with_handle(again, WRITERS_ASKED_EVERY) {
            on_cleanup(move || asking.clear());
        }
    });
    let sentence = Memo::new(move |_| sentence(&writers.read()));
    let line = move || {
        sentence.get().map(|sentence| {
            view! {
                <div class="writing-now">
                    <p><Icon glyph=Glyph::Edit/>{sentence}</p>
                    {for_writer.then(|| view! { <p class="faint">{say::nothing_lost()}</p> })}
                </div>
            }
        })
    };
    view! { <div class="contents" role="status">{line}</div> }.into_any()
}

/// Who writes, in a sentence; nothing when nobody does.
fn sentence(writers: &Writers) -> Option<String> {
    match (writers.adults.as_slice(), writers.pupils) {
        ([], 0) => None,
        ([name], 0) => Some(say::writes_now(name)),
        ([], 1) => Some(say::pupil_writes_now()),
        (names, pupils) => {
            let pupils = (pupils > 0).then(|| say::some_pupils(pupils));
            Some(say::write_now(names.iter().cloned().chain(pupils).collect::<Vec<_>>().join(", ")))
        }
    }
}

/// Says that the editor is open, until it is left.
pub(super) fn say_writing(space: SpaceId, page: PageId) {
    let session_ended = me::session_ended();
    let begin = move || {
        if !session_ended.get_untracked() {
            spawn_local(async move {
                // What does not get through is said again.
                let _said = api::begin_writing(space, page).await;
            });
        }
    };
    let end = move || {
        if session_ended.try_get_untracked() == Some(false) {
            let (space, page) = (space.to_string(), page.to_string());
            let fields = [("space", space.as_str()), ("page", page.as_str())];
            // Not taken by the browser, it is over by itself.
            let _taken = Parcel::new(api::EndWriting::url(), &fields).hand_over();
        }
    };
    Effect::new(move |_| {
        begin();
        let saying = set_interval_with_handle(begin, WRITING_SAID_EVERY);
        let leaving = window_event_listener_untyped("pagehide", move |_| end());
        on_cleanup(move || {
            leaving.remove();
            if let Ok(saying) = saying {
                saying.clear();
            }
            end();
        });
    });
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::text::{Language, with};

    #[test]
    fn who_writes_in_a_sentence() {
        let cases: [(&[&str], i64, Option<&str>); 6] = [
            (&[], 0, None),
            (&["Anna Rossi"], 0, Some("Anna Rossi is writing here now")),
            (&[], 1, Some("A pupil is writing here now")),
            (&["Anna Rossi", "Beata Nowak"], 0, Some("Writing here now: Anna Rossi, Beata Nowak")),
            (&["Anna Rossi"], 1, Some("Writing here now: Anna Rossi, a pupil")),
            (&[], 2, Some("Writing here now: 2 pupils")),
        ];
        for (adults, pupils, expected) in cases {
            let writers = Writers { adults: adults.iter().map(|name| (*name).to_owned()).collect(), pupils };
            assert_eq!(with(Language::En, || sentence(&writers)).as_deref(), expected);
        }
    }
}
