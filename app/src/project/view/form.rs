//! `/projects/{id}/edit`: the form of 2.11.2. It is saved while it is written, and complete without scripts.

use super::parts::{changes_view, labels, project_in_address, unit_country};
use crate::form::{Problems, problems};
use crate::frame::shown;
use crate::project::api::{self, FormShown};
use crate::text::{self, Label, project as say};
use crate::ui::Title;
use crate::ui::{
    Button, Callout, Choice, ErrorSummary, Field, FieldKind, FieldProblem, Item, MarginNote, PageHead, SaveLine, Saved,
    Select, TextArea, Tone, WithMargin,
};
use domain::project::{
    DESCRIPTION_MOST, Draft, LONG_TEXT_MOST, Month, PUPILS_MOST, ProjectState, ProjectText, TITLE_MOST,
};
use domain::vocabulary::{
    CodeSet, ErasmusAction, FoundersAgreement, KeyCompetence, OLDEST_PUPIL, SpokenLanguage, Subject, Tool, Vocabulary,
    YOUNGEST_PUPIL,
};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos::{html, web_sys};

/// The form of a project.
#[component]
pub fn ProjectForm() -> impl IntoView {
    let id = project_in_address();
    let form = Resource::new(move || id.get(), api::draft);
    shown(form, move |shown| view! { <FormPage shown form/> })
}

#[component]
fn FormPage(shown: FormShown, form: Resource<Result<FormShown, crate::failure::Failure>>) -> impl IntoView {
    let draft = shown.draft.clone();
    let units = draft.units.clone();
    let title = if draft.text.title.is_empty() { say::form_title() } else { draft.text.title.clone() };
    view! {
        <Title text=say::form_title()/>
        <div class="page">
            <PageHead title eyebrow=say::form_title() lead=say::form_lead()/>
            <WithMargin label=say::units_title() margin=move || view! {
                <MarginNote title=say::units_title()>
                    <ul class="stack" data-gap="tight">
                        {units.into_iter().map(|(unit, languages)| view! {
                            <li>{unit_country(unit)} " " <span class="faint">{say::unit_reads(labels(languages.as_slice()))}</span></li>
                        }).collect_view()}
                    </ul>
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
                <input type="hidden" name="project" value=shown.draft.project.to_string()/>
                <Button>{say::aside_clear()}</Button>
            </form>
        </Callout>
    }
    .into_any()
}

/// Where the draft stands while it is written.
#[derive(Clone, Copy)]
struct Writing {
    version: RwSignal<i64>,
    sentence: RwSignal<String>,
    state: RwSignal<Saved>,
}

#[component]
fn Fields(shown: FormShown, form: Resource<Result<FormShown, crate::failure::Failure>>) -> impl IntoView {
    let draft = shown.draft;
    let problems = problems(ServerAction::<api::SendProject>::new());
    let writing = Writing {
        version: RwSignal::new(draft.version),
        sentence: RwSignal::new(shown.saved),
        state: RwSignal::new(Saved::Safe),
    };
    let node = NodeRef::<html::Form>::new();
    let save = autosave(node, writing, form);
    let version = writing.version;
    let send = if draft.state == ProjectState::Active { say::save_change() } else { say::send_to(&draft.other) };
    view! {
        <form node_ref=node class="form" method="post" action=api::SendProject::url() on:input=move |_| save()>
            <ErrorSummary problems=named(problems)/>
            <button class="visually-hidden" name="act" value="save" formnovalidate tabindex="-1" aria-hidden="true">{say::save_later()}</button>
            <input type="hidden" name="project" value=draft.project.to_string()/>
            <input type="hidden" name="version" prop:value=move || version.get().to_string() value=draft.version.to_string()/>
            <input type="hidden" name="based_on" value=draft.based_on.to_string()/>
            <Idea text=draft.text.clone() problems/>
            <InShort text=draft.text.clone() problems/>
            <IfYouLike text=draft.text.clone() problems/>
            {draft.sent_before.then(|| view! { <Reason draft=draft.clone() problems/> })}
            <div class="form-foot">
                <button class="button" data-kind="primary">{send}</button>
                <button class="button" name="act" value="save" formnovalidate>{say::save_later()}</button>
                <SaveLine text=writing.sentence state=writing.state/>
            </div>
        </form>
    }
    .into_any()
}

/// The problems, each with the name of its field before it.
fn named(problems: Problems) -> Signal<Vec<FieldProblem>> {
    let summary = problems.summary();
    let name = |field: &str| match field {
        "title" => Some(say::part_title()),
        "description" => Some(say::part_description()),
        "objectives" => Some(say::part_objectives()),
        "process" => Some(say::part_process()),
        "results" => Some(say::part_results()),
        "languages" => Some(say::part_languages()),
        "ages_from" => Some(say::part_ages_from()),
        "ages_to" => Some(say::part_ages_to()),
        "pupils" => Some(say::part_pupils()),
        "starts" => Some(say::part_starts()),
        "ends" => Some(say::part_ends()),
        "subjects" => Some(say::part_subjects()),
        "tools" => Some(say::part_tools()),
        "origin" => Some(say::part_origin()),
        "erasmus_number" => Some(say::part_erasmus_number()),
        "reason" => Some(say::reason()),
        _ => None,
    };
    Signal::derive(move || {
        let with_name = |(field, sentence): FieldProblem| match name(&field) {
            Some(name) => (field, format!("{name}: {sentence}")),
            None => (field, sentence),
        };
        summary.get().into_iter().map(with_name).collect()
    })
}

/// How long after the last key the draft is saved.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(1500);

/// Saves the form a moment after the last key. When another text lies aside, the page loads it.
fn autosave(
    node: NodeRef<html::Form>,
    writing: Writing,
    form: Resource<Result<FormShown, crate::failure::Failure>>,
) -> impl Fn() + Clone + 'static {
    let timer = StoredValue::new(None::<TimeoutHandle>);
    move || {
        writing.sentence.set(say::saving());
        writing.state.set(Saved::Waiting);
        if let Some(running) = timer.get_value() {
            running.clear();
        }
        let later = set_timeout_with_handle(move || save_now(node, writing, form), PAUSE);
        timer.set_value(later.ok());
    }
}

fn save_now(node: NodeRef<html::Form>, writing: Writing, form: Resource<Result<FormShown, crate::failure::Failure>>) {
    let Some(fields) = node.get_untracked().and_then(|form| read_form(&form)) else { return };
    leptos::task::spawn_local(async move {
        match api::save(fields.project, fields.version, fields.based_on, fields.text).await {
            Ok(saved) => {
                writing.version.set(saved.version);
                writing.sentence.set(saved.sentence);
                writing.state.set(Saved::Safe);
                if saved.stale {
                    form.refetch();
                }
            }
            Err(failure) => {
                let offline = failure.0 == domain::base::error::Error::Offline;
                writing.sentence.set(if offline {
                    say::not_saved()
                } else {
                    crate::form::failure_sentence(&failure.0)
                });
                writing.state.set(Saved::Failed);
            }
        }
    });
}

/// What stands in the form, as it would be sent.
fn read_form(form: &web_sys::HtmlFormElement) -> Option<api::SaveProject> {
    use leptos::form::FromFormData;
    let data = web_sys::FormData::new_with_form(form).ok()?;
    api::SaveProject::from_form_data(&data).ok()
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
    let long = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    view! {
        <section>
            <h2>{say::section_idea()}</h2>
            <Field name="text[title]" id="title" label=say::part_title() help=say::part_title_help() value=text.title problem=problems.of("title") maxlength=long(TITLE_MOST) required=true/>
            <TextArea name="text[description]" id="description" label=say::part_description() help=say::part_description_help() value=text.description problem=problems.of("description") maxlength=long(DESCRIPTION_MOST) required=true/>
            <TextArea name="text[objectives]" id="objectives" label=say::part_objectives() value=text.objectives problem=problems.of("objectives") maxlength=long(LONG_TEXT_MOST) required=true/>
            <TextArea name="text[process]" id="process" label=say::part_process() help=say::part_process_help() value=text.process problem=problems.of("process") maxlength=long(LONG_TEXT_MOST) required=true/>
            <TextArea name="text[results]" id="results" label=say::part_results() value=text.results problem=problems.of("results") maxlength=long(LONG_TEXT_MOST) required=true/>
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
            <Field name="text[origin]" id="origin" label=say::part_origin() value=text.origin problem=problems.of("origin") maxlength=200 optional=true/>
            <Select name="text[erasmus_action]" id="erasmus_action" label=say::part_erasmus_action() items=boxes(text::labelled::<ErasmusAction>()) value=action empty=say::part_erasmus_none() optional=true/>
            <Field name="text[erasmus_number]" id="erasmus_number" label=say::part_erasmus_number() value=text.erasmus_number problem=problems.of("erasmus_number") maxlength=200 optional=true/>
        </section>
    }
    .into_any()
}

/// Why a text that was sent before is changed; needed once the project is active (R-PRJ-9).
#[component]
fn Reason(draft: Draft, problems: Problems) -> impl IntoView {
    let needed = draft.state == ProjectState::Active;
    view! {
        <section>
            <TextArea name="reason" label=say::reason() help=say::reason_help() value=crate::form::kept("reason", "") problem=problems.of("reason") rows=2 maxlength=500 required=needed optional=!needed/>
        </section>
    }
    .into_any()
}
