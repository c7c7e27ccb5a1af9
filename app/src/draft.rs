//! What an adult is writing, kept on her device until the server has it: a crash, a lost connection or a session that ended
//! loses nothing. It is kept by account; signing out erases it. Never for pupils, whose computers are shared.
//!
//! - A message: [`keep`] and [`forget_sent`].
//! - A text that is saved while it is typed (a page, a project): an [`Autosave`], with [`touched`], [`watch`],
//!   [`SavingLine`], and [`saved_first`] for its buttons.
//! - A form with a saving of its own (the registration) takes from here whose [`Turn`] it is, and [`when_back`].
//! - A form that its button alone saves (the profile, a note): [`ByHand`].
//! - [`put_back`] and [`IsBack`] bring back what was left, [`sending`] asks for the password in place where a button is
//!   pressed after the session has ended.

mod back;
mod by_hand;
mod device;
mod parcel;
mod saving;
mod sending;
mod turn;

pub use back::{IsBack, came_back, put_back};
pub use by_hand::ByHand;
pub use device::{OnDevice, Receipt};
pub use parcel::Parcel;
pub use saving::{Arrived, Autosave, Saving, SavingLine, saved_first, touched, watch, when_back};
pub use sending::{Pressed, sending};
pub use turn::{LONGEST_PAUSE, LOOK, PAUSE, Turn};

use crate::failure::Failure;
use crate::me::Me;
use crate::resource::Resource;
use leptos::prelude::*;

/// Keeps a text on this device while it is written. Where the page opened with `blank`, its text before anybody wrote, what
/// was left on the device comes back. Answers whether the text is kept.
pub fn keep(name: String, blank: String, text: RwSignal<String>) -> Signal<bool> {
    let kept = RwSignal::new(false);
    let reader = crate::me::reader();
    // Once she has written, an empty text is hers too.
    Effect::new(move |written: Option<Option<bool>>| {
        let place = device::place(reader, &name)?;
        let written = written.flatten().unwrap_or_else(|| {
            let left = place.read();
            if !left.is_empty() && text.with_untracked(|text| *text == blank) {
                text.set(left);
            }
            false
        });
        let words = text.get();
        if words == blank && !written {
            return Some(false);
        }
        kept.set(place.write(if words == blank { "" } else { &words }));
        Some(true)
    });
    kept.into()
}

/// Erases drafts of these names once the first of them was sent: its words are those of the message.
pub fn forget_sent(names: Vec<String>, message: String) {
    let reader = crate::me::reader();
    Effect::new(move |_| {
        let Some(place) = names.first().and_then(|name| device::place(reader, name)) else { return };
        if place.read().trim() == message.replace("\r\n", "\n").trim() {
            for place in names.iter().filter_map(|name| device::place(reader, name)) {
                place.write("");
            }
        }
    });
}

/// Erases all drafts of the reader: she signs out.
pub fn forget_all(reader: Resource<Result<Me, Failure>>) {
    device::forget_all(reader);
}
