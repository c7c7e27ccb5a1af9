//! The button of a form that somebody writes in: where the session has ended, the password is asked for in place and the form
//! goes when she is back.

use super::parcel::go_to;
use crate::form::place;
use crate::me;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{HtmlElement, HtmlFormElement, SubmitEvent};
use std::time::Duration;

/// What pressing a button comes to.
pub enum Pressed {
    /// The form goes as it would without scripts.
    Goes,
    /// It has arrived, and leads to this address.
    Arrived(String),
    /// The session has ended.
    AsksToSignIn,
    /// It cannot go now, and its line says why.
    Stays,
}

/// What a form does when one of its buttons is pressed: `ask` says what that comes to. After signing in again it is asked
/// once more.
pub fn sending<A>(
    form: NodeRef<html::Form>,
    ask: impl Fn() -> A + Copy + 'static,
) -> impl Fn(SubmitEvent) + Copy + 'static
where
    A: Future<Output = Pressed> + 'static,
{
    let sending = Sending {
        form,
        button: StoredValue::new(None),
        goes: StoredValue::new(false),
        busy: StoredValue::new(false),
        session_ended: me::session_ended(),
    };
    Effect::new(move |_| {
        if me::returns() > 0 && sending.button.with_value(Option::is_some) {
            untrack(|| sending.ask(ask));
        }
    });
    move |event| sending.pressed(&event, ask)
}

/// The name and the value of a button; of most both are empty.
type Button = (String, String);

#[derive(Clone, Copy)]
struct Sending {
    form: NodeRef<html::Form>,
    /// The button that was pressed, until its form has gone.
    button: StoredValue<Option<Button>>,
    goes: StoredValue<bool>,
    busy: StoredValue<bool>,
    session_ended: RwSignal<bool>,
}

impl Sending {
    fn pressed<A>(self, event: &SubmitEvent, ask: impl Fn() -> A + 'static)
    where
        A: Future<Output = Pressed> + 'static,
    {
        if self.goes.get_value() {
            return;
        }
        event.prevent_default();
        self.button.set_value(Some(button_of(event.submitter())));
        self.ask(ask);
    }

    fn ask<A>(self, ask: impl Fn() -> A + 'static)
    where
        A: Future<Output = Pressed> + 'static,
    {
        if self.busy.try_update_value(|busy| std::mem::replace(busy, true)).unwrap_or(true) {
            return;
        }
        leptos::task::spawn_local(async move {
            let answer = ask().await;
            // The page may have been left meanwhile.
            if self.busy.try_set_value(false).is_some() {
                return;
            }
            match answer {
                Pressed::Goes => self.go(),
                Pressed::Arrived(address) => {
                    if let Some(form) = self.form.try_get_untracked().flatten() {
                        place::remember(&form, None);
                    }
                    go_to(&address);
                }
                Pressed::AsksToSignIn => self.session_ended.set(true),
                Pressed::Stays => self.button.set_value(None),
            }
        });
    }

    /// Lets the form go, once its fields follow what was answered.
    fn go(self) {
        let go = move || {
            let Some(form) = self.form.try_get_untracked().flatten() else { return };
            let button = self.button.try_update_value(Option::take).flatten().and_then(|button| found(&form, &button));
            self.goes.set_value(true);
            // Fails only for a button that has left the form.
            let _gone = form.request_submit_with_submitter(button.as_ref());
            self.goes.set_value(false);
        };
        set_timeout(go, Duration::ZERO);
    }
}

fn button_of(button: Option<HtmlElement>) -> Button {
    let attribute = |name: &str| button.as_ref().and_then(|button| button.get_attribute(name)).unwrap_or_default();
    (attribute("name"), attribute("value"))
}

/// The button of this name and value, if it has a name: the others add nothing to what is sent.
fn found(form: &HtmlFormElement, (name, value): &Button) -> Option<HtmlElement> {
    if name.is_empty() {
        return None;
    }
    let button = form.query_selector(&format!("button[name='{name}'][value='{value}']")).ok().flatten()?;
    button.dyn_into().ok()
}
