//! Saving while it is typed: on the device at once, on the server two seconds after the first key that it does not have, one
//! save after the other. What could not be saved is tried again by itself, and what is not saved yet when the page is left
//! goes at once.

use super::turn::{LONGEST_PAUSE, LOOK, PAUSE, Turn};
use super::{OnDevice, Parcel, Pressed};
use crate::failure::Failure;
use crate::form::failure_sentence;
use crate::me;
use crate::text::draft as say;
use crate::ui::{Button, SaveLine, Saved};
use domain::base::error::Error;
use leptos::prelude::*;
use std::time::Duration;

/// A text that is saved while it is typed.
pub trait Autosave: Copy + Send + Sync + 'static {
    /// What the server answers to a save.
    type Answer: 'static;

    /// How the saving stands.
    fn saving(self) -> Saving;

    /// Where the text lies on the device.
    fn device(self) -> OnDevice;

    /// Lays the text on the device as it stands; answers whether it lies there.
    fn lay_down(self) -> bool;

    /// Sends the text to the server as it stands, if there is any. Also called while the page is being left.
    fn send(self) -> Option<impl Future<Output = Result<Self::Answer, Failure>> + 'static>;

    /// It has arrived.
    fn arrived(self, answer: Self::Answer) -> Arrived;

    /// The text as a parcel that outlives the page.
    fn parcel(self) -> Option<Parcel>;

    /// Another text was saved meanwhile, and all of this one is saved: the page shows both.
    fn show_both(self);
}

/// What became of a text that has arrived.
pub struct Arrived {
    /// When it was saved, in words.
    pub sentence: String,
    /// Another text was saved meanwhile.
    pub stale: bool,
}

/// How the saving of one text stands.
#[derive(Clone, Copy)]
pub struct Saving {
    sentence: RwSignal<String>,
    state: RwSignal<Saved>,
    turn: StoredValue<Turn>,
    timer: StoredValue<Option<TimeoutHandle>>,
    /// The text lies on the device.
    here: StoredValue<bool>,
    stale: StoredValue<bool>,
    signed_out: RwSignal<bool>,
    session_ended: RwSignal<bool>,
}

impl Saving {
    /// For a text that the server has; the sentence says since when.
    pub fn new(sentence: String) -> Self {
        Self {
            sentence: RwSignal::new(sentence),
            state: RwSignal::new(Saved::Safe),
            turn: StoredValue::new(Turn::default()),
            timer: StoredValue::new(None),
            here: StoredValue::new(false),
            stale: StoredValue::new(false),
            signed_out: RwSignal::new(false),
            session_ended: me::session_ended(),
        }
    }

    /// The text is thrown away: nothing of it is sent any more.
    pub fn forget(self) {
        self.stop_waiting();
        self.turn.set_value(Turn::default());
    }

    /// A save is on its way.
    pub fn is_running(self) -> bool {
        self.turn.try_get_value().is_some_and(|turn| turn.running)
    }

    fn is_unsaved(self) -> bool {
        self.turn.try_get_value().is_some_and(|turn| turn.unsaved)
    }

    fn is_gone(self) -> bool {
        self.turn.try_get_value().is_none()
    }

    fn say(self, sentence: String, state: Saved) {
        self.sentence.set(sentence);
        self.state.set(state);
    }

    /// Does something after a pause, unless it waits already.
    fn after(self, pause: Duration, act: impl FnOnce() + 'static) {
        if self.timer.try_get_value() != Some(None) {
            return;
        }
        let then = move || {
            if self.timer.try_set_value(None).is_none() {
                act();
            }
        };
        self.timer.set_value(set_timeout_with_handle(then, pause).ok());
    }

    fn stop_waiting(self) {
        if let Some(Some(timer)) = self.timer.try_get_value() {
            timer.clear();
            self.timer.set_value(None);
        }
    }
}

/// Something was typed: it lies on the device at once and goes to the server soon, however fast the next keys come.
pub fn touched<T: Autosave>(text: T) {
    let saving = text.saving();
    let here = text.lay_down();
    saving.here.set_value(here);
    saving.turn.update_value(Turn::typed);
    if saving.state.get_untracked() == Saved::Failed {
        // The next try may be a minute away.
        saving.stop_waiting();
    }
    saving.say(if here { say::kept_here() } else { say::saving() }, Saved::Waiting);
    save_soon(text);
}

/// Sends what is not saved when the page is left, hidden or closed, and tries again what failed when the connection is back
/// and when she has signed in again. To be called where the text is made.
pub fn watch<T: Autosave>(text: T) {
    on_cleanup(move || save_unsaved(text));
    when_back(move || try_again(text));
    Effect::new(move |_| {
        // A page that is loaded anew is asked for before the old one hides: the text should be there first. What is typed
        // after that, the browser takes along.
        let leaving = ["beforeunload", "visibilitychange"];
        let leaving = leaving.map(|event| window_event_listener_untyped(event, move |_| save_unsaved(text)));
        let left = window_event_listener_untyped("pagehide", move |_| hand_over(text));
        on_cleanup(move || {
            leaving.into_iter().for_each(WindowListenerHandle::remove);
            left.remove();
        });
    });
}

/// Does something when the connection is back, and when she has signed in again in place.
pub fn when_back(act: impl Fn() + Copy + 'static) {
    Effect::new(move |_| {
        let listening = window_event_listener_untyped("online", move |_| act());
        on_cleanup(move || listening.remove());
    });
    Effect::new(move |_| {
        if me::returns() > 0 {
            untrack(act);
        }
    });
}

/// Saves the text before its form is sent: so its button never leaves the page for a session that has ended or a server that
/// does not answer.
pub async fn saved_first<T: Autosave>(text: T) -> Pressed {
    while text.saving().is_running() {
        pause(LOOK).await;
    }
    match save(text).await {
        Ok(false) => Pressed::Goes,
        Err(Error::SignIn) => Pressed::AsksToSignIn,
        Err(error) if !passes(&error) => Pressed::Goes,
        Ok(true) | Err(_) => Pressed::Stays,
    }
}

fn save_soon<T: Autosave>(text: T) {
    text.saving().after(PAUSE, move || save_unsaved(text));
}

fn save_unsaved<T: Autosave>(text: T) {
    if text.saving().is_unsaved() {
        // Begun at once: while the page is being left, its text is there no longer when the task runs.
        let saving = save(text);
        leptos::task::spawn_local(async move {
            let _saved = saving.await;
        });
    }
}

/// Saves once more what could not be saved.
fn try_again<T: Autosave>(text: T) {
    if text.saving().state.try_get_untracked() == Some(Saved::Failed) {
        save_unsaved(text);
    }
}

fn hand_over<T: Autosave>(text: T) {
    let saving = text.saving();
    if saving.is_unsaved() && text.parcel().is_some_and(|parcel| parcel.hand_over()) {
        saving.turn.update_value(Turn::handed_over);
    }
}

/// Begins a save, unless one is on its way; answers whether another text was saved meanwhile.
fn save<T: Autosave>(text: T) -> impl Future<Output = Result<bool, Error>> {
    let saving = text.saving();
    saving.stop_waiting();
    let sending = if saving.is_running() { None } else { text.send() };
    let sending = sending.filter(|_| saving.turn.try_update_value(Turn::begin).unwrap_or(false));
    let receipt = text.device().receipt();
    async move {
        let Some(sending) = sending else { return Ok(false) };
        let answer = sending.await;
        if answer.is_ok() {
            receipt.settle();
        }
        // The page may have been left meanwhile.
        if saving.is_gone() {
            return Ok(false);
        }
        match answer {
            Ok(answer) => Ok(saved(text, text.arrived(answer))),
            Err(Failure(error)) => {
                failed(text, &error);
                Err(error)
            }
        }
    }
}

fn saved<T: Autosave>(text: T, Arrived { sentence, stale }: Arrived) -> bool {
    let saving = text.saving();
    saving.signed_out.set(false);
    let stale = stale || saving.stale.get_value();
    let more = saving.turn.try_update_value(Turn::saved).unwrap_or(false);
    saving.stale.set_value(stale && more);
    if more {
        save_soon(text);
        return stale;
    }
    saving.say(sentence, Saved::Safe);
    if stale {
        text.show_both();
    }
    stale
}

fn failed<T: Autosave>(text: T, error: &Error) {
    let saving = text.saving();
    let pause = saving.turn.try_update_value(Turn::failed).unwrap_or(LONGEST_PAUSE);
    saving.say(not_saved(error, saving.here.get_value()), Saved::Failed);
    saving.signed_out.set(*error == Error::SignIn);
    if *error == Error::SignIn {
        saving.session_ended.set(true);
    } else if passes(error) {
        saving.after(pause, move || save_unsaved(text));
    }
}

/// Whether the same may succeed later. What the server refuses names its fields; without one, the answer was none of ours.
fn passes(error: &Error) -> bool {
    match error {
        Error::Offline | Error::Internal { .. } | Error::Limited { .. } => true,
        Error::Invalid(problems) => problems.is_empty(),
        Error::SignIn | Error::Forbidden | Error::NotFound | Error::Conflict => false,
    }
}

/// Why a text is not saved, and where it is meanwhile.
fn not_saved(error: &Error, here: bool) -> String {
    match (error, here) {
        (Error::Offline, true) => say::offline_here(),
        (Error::Offline, false) => say::offline(),
        (_, true) => say::not_saved_here(failure_sentence(error)),
        (_, false) => say::not_saved(failure_sentence(error)),
    }
}

#[cfg(feature = "hydrate")]
async fn pause(time: Duration) {
    let (sender, receiver) = futures::channel::oneshot::channel();
    set_timeout(move || drop(sender), time);
    // The sender is dropped when the time is over: that is the sign.
    let _over: Result<(), _> = receiver.await;
}

/// On the server nobody presses a button.
#[cfg(not(feature = "hydrate"))]
async fn pause(_: Duration) {}

/// The line that says where the text is safe, with the way to sign in again where the session has ended.
#[component]
pub fn SavingLine(
    /// How the saving stands.
    saving: Saving,
) -> impl IntoView {
    let sign_in = move |_| saving.session_ended.set(true);
    let way = move || {
        let button =
            move || view! { <Button plain_press=true small=true on:click=sign_in>{say::sign_in_again()}</Button> };
        saving.signed_out.get().then(button)
    };
    view! {
        <SaveLine text=saving.sentence state=saving.state/>
        {way}
    }
    .into_any()
}
