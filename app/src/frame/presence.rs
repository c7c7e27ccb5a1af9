//! Somebody is there: the stream of hints, and what happens when her session ends.

use crate::account::SignInAgain;
use crate::me::Me;
#[cfg(feature = "hydrate")]
use crate::text;
use domain::base::viewer::Standing;
use leptos::prelude::*;

/// What lives in the page of somebody who is signed in: the stream of hints, and what happens when the session ends. An
/// adult signs in again in place. A pupil's page is left, since the computer is shared: also when nobody touches it.
#[component]
pub fn Presence(me: Me) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    live(&me);
    match me.standing {
        Standing::Adult(adult) if !adult.waits_for_code() => {
            Some(view! { <SignInAgain account=adult.id name=adult.name/> })
        }
        _ => None,
    }
}

/// Opens the stream, and leaves a pupil's page in time.
#[cfg(feature = "hydrate")]
fn live(me: &Me) {
    let moment = me.moment;
    if me.is_signed_in() {
        Effect::new(move |_| crate::live::open(moment));
    }
    if matches!(me.standing, Standing::Pupil(_)) {
        let session_ended = crate::me::session_ended();
        Effect::new(|_| crate::live::when_idle(domain::account::PUPIL_IDLE, leave));
        Effect::new(move |_| {
            if session_ended.get() {
                leave();
            }
        });
    }
}

/// Ends what is left of a pupil's session and shows the page where the next one signs in.
#[cfg(feature = "hydrate")]
fn leave() {
    leptos::task::spawn_local(async {
        // That it has ended already is no fault.
        let _left = crate::account::api::leave().await;
        let _leaving = window().location().assign(&format!("/{}/pupils", text::current()));
    });
}
