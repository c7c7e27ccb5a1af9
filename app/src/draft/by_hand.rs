//! A form that its button alone saves: until then what was typed lies on the device.

use super::{OnDevice, Parcel, Pressed, sending};
use crate::text::draft as say;
use crate::ui::Saved;
use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::SubmitEvent;
use serde::Serialize;

/// Such a form.
#[derive(Clone, Copy)]
pub struct ByHand {
    /// Where its text lies.
    pub device: OnDevice,
    /// The form itself.
    pub form: NodeRef<html::Form>,
    /// The line that says where the text is.
    pub sentence: RwSignal<String>,
    /// How safe it is.
    pub state: RwSignal<Saved>,
}

impl ByHand {
    /// The form whose text has this name on the device.
    pub fn new(name: String) -> Self {
        Self {
            device: OnDevice::new(name),
            form: NodeRef::new(),
            sentence: RwSignal::default(),
            state: RwSignal::new(Saved::Safe),
        }
    }

    /// Whether its line says anything; tracked.
    pub fn has_line(self) -> bool {
        self.sentence.with(|sentence| !sentence.is_empty())
    }

    /// Lays on the device what was typed.
    pub fn keep(self, typed: &impl Serialize) {
        let here = self.device.keep(typed);
        self.say(if here { say::until_saved() } else { String::new() }, Saved::Waiting);
    }

    /// The text is as the server has it.
    pub fn forget(self) {
        self.device.forget();
        self.say(String::new(), Saved::Safe);
    }

    /// What its button does. Where `is_right` says no, the form goes as without scripts, and comes back with its problems.
    pub fn sending(
        self,
        address: &'static str,
        is_right: impl Fn() -> bool + Copy + 'static,
    ) -> impl Fn(SubmitEvent) + Copy + 'static {
        sending(self.form, move || {
            let parcel = self.form.try_get_untracked().flatten().filter(|_| is_right());
            self.post(parcel.and_then(|form| Parcel::of(address, &form)))
        })
    }

    async fn post(self, parcel: Option<Parcel>) -> Pressed {
        let Some(parcel) = parcel else { return Pressed::Goes };
        let receipt = self.device.receipt();
        match parcel.post().await {
            Some((200, Some(address))) => {
                receipt.settle();
                Pressed::Arrived(address)
            }
            Some((401, _)) => Pressed::AsksToSignIn,
            Some((502..=504, _)) | None => {
                self.say(say::press_again(), Saved::Failed);
                Pressed::Stays
            }
            // It was refused: it comes back with the reason.
            Some(_) => Pressed::Goes,
        }
    }

    fn say(self, sentence: String, state: Saved) {
        // The page may have been left meanwhile.
        let _gone = self.sentence.try_set(sentence);
        let _gone = self.state.try_set(state);
    }
}
