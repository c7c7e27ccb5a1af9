//! Saving while it is typed: two seconds after the last key the form goes to the server, one save after the other. What
//! could not be saved is tried again by itself. When another window was faster, nothing is overwritten and both texts are
//! shown.

use crate::draft::{self, LONGEST_PAUSE, LOOK, PAUSE, Turn};
use crate::failure::Failure;
use crate::form::typed;
use crate::me;
use crate::registration::api::{self, Autosaved};
use crate::registration::fields::field_label;
use crate::text::registration as say;
use crate::ui::{Button, ButtonKind, Callout, SaveLine, Saved, Tone};
use domain::base::error::Error;
use domain::registration::{Draft, Form};
use leptos::ev::SubmitEvent;
use leptos::form::FromFormData;
use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::{FormData, HtmlElement};

/// The state of the automatic save of one form.
#[derive(Clone, Copy)]
pub(super) struct Autosave {
    form: NodeRef<html::Form>,
    version: RwSignal<i64>,
    typed: RwSignal<u32>,
    text: RwSignal<String>,
    state: RwSignal<Saved>,
    stale: RwSignal<Option<Draft>>,
    shown: RwSignal<Form>,
    turn: StoredValue<Turn>,
    leaves: StoredValue<bool>,
    session_ended: RwSignal<bool>,
}

impl Autosave {
    /// For a form at this version; `shown` follows what is typed.
    pub(super) fn new(form: NodeRef<html::Form>, version: i64, text: String, shown: RwSignal<Form>) -> Self {
        Self {
            form,
            version: RwSignal::new(version),
            typed: RwSignal::new(0),
            text: RwSignal::new(text),
            state: RwSignal::new(Saved::Safe),
            stale: RwSignal::new(None),
            shown,
            turn: StoredValue::new(Turn::default()),
            leaves: StoredValue::new(false),
            session_ended: me::session_ended(),
        }
    }

    /// The version that the buttons of the form send.
    pub(super) fn version(self) -> RwSignal<i64> {
        self.version
    }

    /// Something was typed: the meter follows at once, the server after a pause.
    pub(super) fn touched(self) {
        let Some(args) = self.read() else { return };
        self.shown.set(args.form);
        self.leaves.set_value(false);
        self.typed.update(|typed| *typed += 1);
        let now = self.typed.get_untracked();
        self.state.set(Saved::Waiting);
        self.text.set(say::saving());
        set_timeout(
            move || {
                if self.typed.try_get_untracked() == Some(now) {
                    self.save();
                }
            },
            PAUSE,
        );
    }

    /// A button of the form was pressed: what it sends stands on the version of the save that is still on its way.
    pub(super) fn sent(self, event: &SubmitEvent) {
        if !self.turn.with_value(|turn| turn.running) {
            self.leaves.set_value(true);
            return;
        }
        event.prevent_default();
        if !self.leaves.try_update_value(|leaves| std::mem::replace(leaves, true)).unwrap_or(true) {
            self.send_when_saved(event.submitter());
        }
    }

    fn send_when_saved(self, button: Option<HtmlElement>) {
        set_timeout(
            move || match self.turn.try_with_value(|turn| turn.running) {
                Some(true) => self.send_when_saved(button),
                Some(false) => {
                    if let Some(form) = self.form.get_untracked() {
                        // Fails only for a button that has left the form.
                        let _ = form.request_submit_with_submitter(button.as_ref());
                    }
                }
                None => {}
            },
            LOOK,
        );
    }

    /// What stands in the form.
    fn read(self) -> Option<api::Autosave> {
        let form = self.form.get_untracked()?;
        let data = FormData::new_with_form(&form).ok()?;
        api::Autosave::from_form_data(&data).ok()
    }

    fn save(self) {
        if self.stale.read_untracked().is_some() || self.leaves.get_value() {
            return;
        }
        let Some(args) = self.read() else { return };
        // While a save is on its way this one waits for it.
        let begins = self.turn.try_update_value(|turn| {
            turn.typed();
            turn.begin()
        });
        if begins != Some(true) {
            return;
        }
        let version = self.version.get_untracked();
        leptos::task::spawn_local(async move {
            let answer = api::autosave(version, args.form).await;
            // The page may have been left meanwhile.
            if self.version.try_get_untracked().is_some() {
                self.answered(answer);
            }
        });
    }

    fn answered(self, answer: Result<Autosaved, Failure>) {
        match answer {
            Ok(Autosaved::Saved { version, at }) => {
                self.version.set(version);
                let more = self.turn.try_update_value(Turn::saved).unwrap_or(false);
                if more {
                    return self.save();
                }
                self.state.set(Saved::Safe);
                self.text.set(say::saved_at(at));
            }
            Ok(Autosaved::Stale(draft)) => {
                self.turn.set_value(Turn::default());
                self.stale.set(Some(*draft));
                self.not_saved();
            }
            Err(Failure(cause)) => {
                let pause = self.turn.try_update_value(Turn::failed).unwrap_or(LONGEST_PAUSE);
                self.not_saved();
                match cause {
                    Error::SignIn => self.session_ended.set(true),
                    Error::Offline | Error::Internal { .. } | Error::Limited { .. } => {
                        set_timeout(move || self.try_again(), pause);
                    }
                    // It was refused: the same again would be, too.
                    _ => {}
                }
            }
        }
    }

    fn not_saved(self) {
        self.state.set(Saved::Failed);
        self.text.set(say::not_saved());
    }

    /// Saves once more what could not be saved.
    fn try_again(self) {
        if self.state.try_get_untracked() == Some(Saved::Failed) {
            self.save();
        }
    }

    /// Her own text wins: it is saved over what the other window saved.
    fn keep_mine(self) {
        if let Some(theirs) = self.stale.get_untracked() {
            self.version.set(theirs.version);
            self.stale.set(None);
            self.save();
        }
    }
}

/// The line that says where the text is safe.
#[component]
pub(super) fn AutosaveLine(autosave: Autosave) -> impl IntoView {
    draft::when_back(move || autosave.try_again());
    view! { <SaveLine text=autosave.text state=autosave.state/> }
}

/// Both texts, when another window was faster.
#[component]
pub(super) fn StaleForm(autosave: Autosave) -> impl IntoView {
    move || {
        autosave.stale.get().map(|theirs| {
            let differences = differences(&autosave.shown.get_untracked(), &theirs.form);
            view! {
                <Callout tone=Tone::Wait>
                    <p><strong>{say::stale_title()}</strong></p>
                    <BothTexts differences/>
                    <p class="row">
                        <Button plain_press=true kind=ButtonKind::Primary on:click=move |_| autosave.keep_mine()>{say::keep_mine()}</Button>
                        <a class="button" href="/registration" rel="external">{say::take_theirs()}</a>
                    </p>
                </Callout>
            }
        })
    }
}

/// The fields that differ: what was typed here, and what was saved there.
#[component]
pub(super) fn BothTexts(differences: Vec<(String, String, String)>) -> impl IntoView {
    view! {
        <p>{say::stale_text()}</p>
        <dl class="details">
            {differences.into_iter().map(|(field, here, there)| view! {
                <dt>{field}</dt>
                <dd>{say::typed_here()}": " <q>{here}</q> <br/> {say::saved_there()}": " <q>{there}</q></dd>
            }).collect_view()}
        </dl>
    }
    .into_any()
}

/// The fields in which two forms differ: label, here, there. Those of the school are laid side by side one by one.
pub(super) fn differences(here: &Form, there: &Form) -> Vec<(String, String, String)> {
    let schools = typed::differences(&here.school, &there.school).into_iter();
    let schools = schools.map(|(field, here, there)| (format!("school-{field}"), here, there));
    let others = typed::differences(here, there).into_iter().filter(|(field, ..)| field != "school");
    let labelled = |(field, here, there): (String, String, String)| (field_label(&field).unwrap_or(field), here, there);
    schools.chain(others).map(labelled).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_that_differs_is_shown_under_its_label() {
        let here = serde_json::json!({
            "role": "teacher", "subjects": ["art"], "spoken": [{ "language": "fr", "level": "proficient" }],
            "available": true, "experience": "beginner", "home_access": true, "lab_access": "daily",
            "wished_countries": ["PL"], "school": { "name": "Verdi", "levels": ["primary"], "fax": "1" },
        });
        let here: Form = serde_json::from_value(here).expect("a form");
        crate::text::with(domain::base::language::Language::En, || {
            let shown = differences(&here, &Form::default());
            assert_eq!(shown.len(), 11, "{shown:?}");
            assert!(shown.iter().all(|(label, ..)| label.starts_with(char::is_uppercase)), "{shown:?}");
        });
    }
}
