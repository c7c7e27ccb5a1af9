//! `/projects/{id}/edit`: the form of 2.11.2. It is saved while it is written, and complete without scripts.

use super::parts::{changes_view, project_in_address, units_read, which};
use crate::draft::{self, Arrived, Autosave, IsBack, OnDevice, Parcel, Saving, SavingLine};
use crate::failure::Failure;
use crate::form::{Problems, problems};
use crate::frame::shown;
use crate::project::api::{self, FormShown};
use crate::resource::{Resource, resource};
use crate::text::{self, Label, project as say};
use crate::ui::Title;
use crate::ui::{
    Button, Callout, Choice, ErrorSummary, Field, FieldKind, Item, MarginNote, PageHead, Select, TextArea, Tone,
    WithMargin,
};
use domain::base::id::ProjectId;
use domain::project::{
    CHANGE_REASON_MOST, DESCRIPTION_MOST, Draft, LONG_TEXT_MOST, Month, PUPILS_MOST, ProjectState, ProjectText,
    SHORT_TEXT_MOST, TITLE_MOST,
};
use domain::vocabulary::{
    CodeSet, ErasmusAction, FoundersAgreement, KeyCompetence, OLDEST_PUPIL, SpokenLanguage, Subject, Tool, Vocabulary,
    YOUNGEST_PUPIL,
};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos::{html, web_sys};
use serde::{Deserialize, Serialize};

/// The form, as the server gives it.
type Loaded = Resource<Result<FormShown, Failure>>;

/// The form of a project.
#[component]
pub fn ProjectForm() -> impl IntoView {
    let id = project_in_address();
    let form = resource(move || id.get(), api::draft);
    shown(form, move |shown| view! { <FormPage shown form/> })
}

#[component]
fn FormPage(shown: FormShown, form: Loaded) -> impl IntoView {
    let draft = shown.draft.clone();
    let units = draft.units.clone();
    let title = if draft.text.title.is_empty() { say::form_title() } else { draft.text.title.clone() };
    view! {
        <Title text=say::form_title()/>
        <div class="page">
            <PageHead title eyebrow=say::form_title() lead=say::form_lead()/>
            <WithMargin label=say::units_title() margin=move || view! {
                <MarginNote title=say::units_title()>
                    {units_read(units)}
                </MarginNote>
                <p><a href=format!("/projects/{}", draft.project)>{say::back_to_project()}</a></p>
            }>
                <Aside shown=shown.clone()/>
                <Fields shown form/>
            </WithMargin>
        </div>
    }
    .into_any()
}

/// The text that another window, or the other founder, saved meanwhile.
#[component]
fn Aside(shown: FormShown) -> impl IntoView {
    let Some(other) = shown.draft.aside.clone() else { return ().into_any() };
    view! {
        <Callout tone=Tone::Wait>
            <h2>{say::aside_title()}</h2>
            <p>{say::aside_explain()}</p>
            {changes_view(shown.aside, Some(&shown.draft.text), &other)}
            <form method="post" action=api::ClearAside::url()>
                {which(shown.draft.project)}
                <Button>{say::aside_clear()}</Button>
            </form>
        </Callout>
    }
    .into_any()
}

/// What stands in the form.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Typed {
    text: ProjectText,
    reason: String,
}

/// What was typed, as it lies on the device, with what it stands on.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Left {
    version: i64,
    based_on: i64,
    typed: Typed,
}

/// The draft while it is written.
#[derive(Clone, Copy)]
struct Writing {
    project: ProjectId,
    loaded: Loaded,
    form: NodeRef<html::Form>,
    version: RwSignal<i64>,
    based_on: RwSignal<i64>,
    /// What the server gave.
    given: StoredValue<Typed>,
    /// What the fields begin with; a new value replaces what stands in them.
    begin: RwSignal<Typed>,
    /// What was typed since; kept here, too, while the page is being left and its fields go.
    typed: StoredValue<Option<Typed>>,
    saving: Saving,
    device: OnDevice,
}

impl Writing {
    fn new(draft: &Draft, saved: String, loaded: Loaded) -> Self {
        let given = Typed { text: draft.text.clone(), reason: crate::form::kept("reason", "") };
        Self {
            project: draft.project,
            loaded,
            form: NodeRef::new(),
            version: RwSignal::new(draft.version),
            based_on: RwSignal::new(draft.based_on),
            given: StoredValue::new(given.clone()),
            begin: RwSignal::new(given),
            typed: StoredValue::new(None),
            saving: Saving::new(saved),
            device: OnDevice::new(format!("project-{}", draft.project)),
        }
    }

    /// Something was typed.
    fn touched(self) {
        if let Some(typed) = self.form.get_untracked().and_then(|form| read_form(&form)) {
            self.typed.set_value(Some(typed));
        }
        draft::touched(self);
    }

    fn put(self, typed: Typed) {
        self.typed.set_value(Some(typed.clone()));
        self.begin.set(typed);
        draft::touched(self);
    }

    /// Puts into the form what was left on the device. Where it was changed elsewhere meanwhile, the server then keeps both.
    fn put_back(self, left: Left) -> bool {
        let given = self.given.get_value();
        if left.typed.text.clone().trimmed() == given.text.trimmed() && left.typed.reason.trim().is_empty() {
            self.device.forget();
            return false;
        }
        self.version.set(left.version);
        self.based_on.set(left.based_on);
        self.put(left.typed);
        true
    }
}

impl Autosave for Writing {
    type Answer = api::SavedWords;

    fn saving(self) -> Saving {
        self.saving
    }

    fn device(self) -> OnDevice {
        self.device
    }

    fn lay_down(self) -> bool {
        let (version, based_on) = (self.version.get_untracked(), self.based_on.get_untracked());
        self.typed.get_value().is_some_and(|typed| self.device.keep(&Left { version, based_on, typed }))
    }

    fn send(self) -> Option<impl Future<Output = Result<api::SavedWords, Failure>> + 'static> {
        let here = || self.form.try_get_untracked().flatten().and_then(|form| read_form(&form));
        let typed = self.typed.try_get_value()?.or_else(here)?;
        Some(api::save(self.project, self.version.get_untracked(), self.based_on.get_untracked(), typed.text))
    }

    fn arrived(self, saved: api::SavedWords) -> Arrived {
        self.version.set(saved.version);
        Arrived { sentence: saved.sentence, stale: saved.stale }
    }

    fn parcel(self) -> Option<Parcel> {
        // Beside a save that is still on its way it would be stale.
        let form = self.form.try_get_untracked().flatten().filter(|_| !self.saving.is_running())?;
        Parcel::of(api::SaveProject::url(), &form)
    }

    fn show_both(self) {
        self.loaded.refetch();
    }
}

#[component]
fn Fields(shown: FormShown, form: Loaded) -> impl IntoView {
    let draft = shown.draft;
    let problems = problems(ServerAction::<api::SendProject>::new());
    let writing = Writing::new(&draft, shown.saved, form);
    let press = draft::sending(writing.form, move || draft::saved_first(writing));
    draft::watch(writing);
    let came_back = draft::came_back();
    let back = draft::put_back(writing.device, move |left| writing.put_back(left) && !came_back);
    let drop_it = Callback::new(move |()| writing.put(writing.given.get_value()));
    let text = move || writing.begin.with(|typed| typed.text.clone());
    let (version, based_on) = (writing.version, writing.based_on);
    let needs_reason = draft.state == ProjectState::Active;
    let reason = move || {
        let typed = writing.begin.with(|typed| typed.reason.clone());
        draft.sent_before.then(|| view! { <Reason typed needed=needs_reason problems/> })
    };
    let send = if needs_reason { say::save_change() } else { say::send_to(&draft.other) };
    view! {
        <IsBack back drop_it/>
        <form node_ref=writing.form class="form" method="post" action=api::SendProject::url() on:input=move |_| writing.touched() on:submit=press>
            <ErrorSummary problems=problems.summary() names=part_name/>
            <button class="visually-hidden" name="act" value="save" formnovalidate tabindex="-1" aria-hidden="true">{say::save_later()}</button>
            {which(draft.project)}
            <input type="hidden" name="version" prop:value=move || version.get().to_string() value=draft.version.to_string()/>
            <input type="hidden" name="based_on" prop:value=move || based_on.get().to_string() value=draft.based_on.to_string()/>
            {move || view! { <Idea text=text() problems/> }}
            {move || view! { <InShort text=text() problems/> }}
            {move || view! { <IfYouLike text=text() problems/> }}
            {reason}
            <div class="form-foot">
                <button class="button" data-kind="primary">{send}</button>
                <button class="button" name="act" value="save" formnovalidate>{say::save_later()}</button>
                <SavingLine saving=writing.saving/>
            </div>
        </form>
    }
    .into_any()
}

/// What a part is called.
fn part_name(field: &str) -> Option<String> {
    Some(match field {
        "title" => say::part_title(),
        "description" => say::part_description(),
        "objectives" => say::part_objectives(),
        "process" => say::part_process(),
        "results" => say::part_results(),
        "languages" => say::part_languages(),
        "ages_from" => say::part_ages_from(),
        "ages_to" => say::part_ages_to(),
        "pupils" => say::part_pupils(),
        "starts" => say::part_starts(),
        "ends" => say::part_ends(),
        "subjects" => say::part_subjects(),
        "tools" => say::part_tools(),
        "origin" => say::part_origin(),
        "erasmus_number" => say::part_erasmus_number(),
        "reason" => say::reason(),
        _ => return None,
    })
}

/// What stands in the form, as it would be sent.
fn read_form(form: &web_sys::HtmlFormElement) -> Option<Typed> {
    use leptos::form::FromFormData;
    let data = web_sys::FormData::new_with_form(form).ok()?;
    let sent = api::SendProject::from_form_data(&data).ok()?;
    Some(Typed { text: sent.text, reason: sent.reason.unwrap_or_default() })
}

/// The values of a list as boxes.
fn boxes<T: Vocabulary + Label>(values: Vec<(T, String)>) -> Vec<Item> {
    values.into_iter().map(|(value, label)| Item::new(value.code(), label)).collect()
}

/// The codes that are chosen.
fn codes<T: Vocabulary>(set: &CodeSet<T>) -> Vec<String> {
    set.iter().map(|value| value.code().to_owned()).collect()
}

/// Title, description, objectives, process, results.
#[component]
fn Idea(text: ProjectText, problems: Problems) -> impl IntoView {
    view! {
        <section>
            <h2>{say::section_idea()}</h2>
            <Field name="text[title]" id="title" label=say::part_title() help=say::part_title_help() value=text.title problem=problems.of("title") maxlength=TITLE_MOST as u32 required=true/>
            <TextArea name="text[description]" id="description" label=say::part_description() help=say::part_description_help() value=text.description problem=problems.of("description") maxlength=DESCRIPTION_MOST as u32 required=true/>
            <TextArea name="text[objectives]" id="objectives" label=say::part_objectives() value=text.objectives problem=problems.of("objectives") maxlength=LONG_TEXT_MOST as u32 required=true/>
            <TextArea name="text[process]" id="process" label=say::part_process() help=say::part_process_help() value=text.process problem=problems.of("process") maxlength=LONG_TEXT_MOST as u32 required=true/>
            <TextArea name="text[results]" id="results" label=say::part_results() value=text.results problem=problems.of("results") maxlength=LONG_TEXT_MOST as u32 required=true/>
        </section>
    }
    .into_any()
}

/// Languages, ages, months, subjects, tools.
#[component]
fn InShort(text: ProjectText, problems: Problems) -> impl IntoView {
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let month = |month: Option<Month>| month.map(|month| month.to_string()).unwrap_or_default();
    let (youngest, oldest) = (YOUNGEST_PUPIL.to_string(), OLDEST_PUPIL.to_string());
    view! {
        <section>
            <h2>{say::section_facts()}</h2>
            <Choice name="text[languages][]" id="languages" legend=say::part_languages() items=boxes(text::sorted::<SpokenLanguage>()) many=true columns=true chosen=codes(&text.languages) problem=problems.of("languages")/>
            <Field name="text[ages_from]" id="ages_from" label=say::part_ages_from() kind=FieldKind::Number min=youngest.clone() max=oldest.clone() value=number(text.ages_from) problem=problems.of("ages_from") required=true/>
            <Field name="text[ages_to]" id="ages_to" label=say::part_ages_to() kind=FieldKind::Number min=youngest max=oldest value=number(text.ages_to) problem=problems.of("ages_to") required=true/>
            <Field name="text[starts]" id="starts" label=say::part_starts() help=say::part_months_help() kind=FieldKind::Month value=month(text.starts) problem=problems.of("starts") required=true/>
            <Field name="text[ends]" id="ends" label=say::part_ends() kind=FieldKind::Month value=month(text.ends) problem=problems.of("ends") required=true/>
            <Choice name="text[subjects][]" id="subjects" legend=say::part_subjects() items=boxes(text::sorted::<Subject>()) many=true columns=true chosen=codes(&text.subjects) problem=problems.of("subjects")/>
            <Choice name="text[tools][]" id="tools" legend=say::part_tools() items=boxes(text::labelled::<Tool>()) many=true columns=true chosen=codes(&text.tools) problem=problems.of("tools")/>
        </section>
    }
    .into_any()
}

/// What may stay open.
#[component]
fn IfYouLike(text: ProjectText, problems: Problems) -> impl IntoView {
    let pupils = text.pupils.map(|number| number.to_string()).unwrap_or_default();
    let action = text.erasmus_action.map(|action| action.code().to_owned()).unwrap_or_default();
    view! {
        <section>
            <h2>{say::section_more()}</h2>
            <Field name="text[pupils]" id="pupils" label=say::part_pupils() kind=FieldKind::Number min="1" max=PUPILS_MOST.to_string() value=pupils problem=problems.of("pupils") optional=true/>
            <Choice name="text[competences][]" id="competences" legend=say::part_competences() items=boxes(text::labelled::<KeyCompetence>()) many=true columns=true chosen=codes(&text.competences) optional=true/>
            <Choice name="text[agreement][]" id="agreement" legend=say::part_agreement() help=say::part_agreement_help() items=boxes(text::labelled::<FoundersAgreement>()) many=true chosen=codes(&text.agreement) optional=true/>
            <Field name="text[origin]" id="origin" label=say::part_origin() value=text.origin problem=problems.of("origin") maxlength=SHORT_TEXT_MOST as u32 optional=true/>
            <Select name="text[erasmus_action]" id="erasmus_action" label=say::part_erasmus_action() items=boxes(text::labelled::<ErasmusAction>()) value=action empty=say::part_erasmus_none() optional=true/>
            <Field name="text[erasmus_number]" id="erasmus_number" label=say::part_erasmus_number() value=text.erasmus_number problem=problems.of("erasmus_number") maxlength=SHORT_TEXT_MOST as u32 optional=true/>
        </section>
    }
    .into_any()
}

/// Why a text that was sent before is changed; needed once the project is active (R-PRJ-9).
#[component]
fn Reason(typed: String, needed: bool, problems: Problems) -> impl IntoView {
    view! {
        <section>
            <TextArea name="reason" label=say::reason() help=say::reason_help() value=typed problem=problems.of("reason") rows=2 maxlength=CHANGE_REASON_MOST as u32 required=needed optional=!needed/>
        </section>
    }
    .into_any()
}
