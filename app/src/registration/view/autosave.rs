//! Saving while it is typed: two seconds after the last key the form goes to the server. When another window was faster,
//! nothing is overwritten and both texts are shown.

use crate::registration::api::{self, Autosaved};
use crate::text::registration as say;
use crate::ui::{Button, ButtonKind, Callout, SaveLine, Saved, Tone};
use domain::registration::{Draft, Form};
use leptos::form::FromFormData;
use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::FormData;
use std::time::Duration;

/// How long nobody types before it is saved.
const PAUSE: Duration = Duration::from_secs(2);

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
        self.typed.update(|typed| *typed += 1);
        let now = self.typed.get_untracked();
        self.state.set(Saved::Waiting);
        self.text.set(say::saving());
        set_timeout(
            move || {
                if self.typed.get_untracked() == now {
                    self.save();
                }
            },
            PAUSE,
        );
    }

    /// What stands in the form.
    fn read(self) -> Option<api::Autosave> {
        let form = self.form.get_untracked()?;
        let data = FormData::new_with_form(&form).ok()?;
        api::Autosave::from_form_data(&data).ok()
    }

    fn save(self) {
        if self.stale.read_untracked().is_some() {
            return;
        }
        let Some(args) = self.read() else { return };
        let version = self.version.get_untracked();
        leptos::task::spawn_local(async move {
            match api::autosave(version, args.form).await {
                Ok(Autosaved::Saved { version, at }) => {
                    self.version.set(version);
                    self.state.set(Saved::Safe);
                    self.text.set(say::saved_at(at));
                }
                Ok(Autosaved::Stale(draft)) => {
                    self.stale.set(Some(*draft));
                    self.failed();
                }
                Err(_) => self.failed(),
            }
        });
    }

    fn failed(self) {
        self.state.set(Saved::Failed);
        self.text.set(say::not_saved());
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

/// The texts of a form with their labels.
fn texts(form: &Form) -> Vec<(String, String)> {
    let school = &form.school;
    let ideas = form.ideas.iter().map(|idea| idea.text.trim()).filter(|text| !text.is_empty()).collect::<Vec<_>>();
    let line = |label: String, text: &str| (label, text.to_owned());
    vec![
        line(say::school_name(), &school.name),
        line(say::code(), &school.code),
        line(say::address(), &school.address),
        line(say::postal_code(), &school.postal_code),
        line(say::town(), &school.town),
        line(say::school_email(), &school.email),
        line(say::school_phone(), &school.phone),
        line(say::school_website(), &school.website),
        line(say::pupils(), &school.pupils),
        line(say::head_first_name(), &school.head_first_name),
        line(say::head_last_name(), &school.head_last_name),
        line(say::head_email(), &school.head_email),
        line(format!("{} {}", say::ages(), say::ages_from()), &form.ages_from),
        line(format!("{} {}", say::ages(), say::ages_to()), &form.ages_to),
        line(say::pupils_involved(), &form.pupils_involved),
        line(say::phone(), &form.phone),
        line(say::website(), &form.website),
        line(say::wished_topic(), &form.wished_topic),
        line(say::idea_block(), &ideas.join("\n\n")),
    ]
}

/// The fields in which two forms differ: label, here, there.
pub(super) fn differences(here: &Form, there: &Form) -> Vec<(String, String, String)> {
    let both = texts(here).into_iter().zip(texts(there));
    both.filter(|(here, there)| here.1 != there.1).map(|((label, here), (_, there))| (label, here, there)).collect()
}
