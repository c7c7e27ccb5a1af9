//! What several pages of projects show: the status line, the text, people, decisions, history, changes.

use crate::project::api::{HistoryWords, Shade, UnitWords};
use crate::text::{self, Label, project as say};
use crate::ui::{Country, Detail, Details, Happened, History, HistoryItem, Person, SectionHead, Tag, Tone};
use domain::base::id::ProjectId;
use domain::project::{Founder, Month, Part, PartChange, ProjectKind, ProjectState, ProjectText, Words};
use domain::vocabulary::{CodeSet, SpokenLanguage, Unit};
use leptos::either::EitherOf3;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The project in the address; one that cannot be read exists nowhere.
pub(super) fn project_in_address() -> Signal<ProjectId> {
    let params = use_params_map();
    Signal::derive(move || params.read().get("id").and_then(|id| id.parse().ok()).unwrap_or(ProjectId(0)))
}

/// The language of a project's text, for readers aloud.
pub(super) fn language_of(project: &ProjectText) -> String {
    project
        .languages
        .as_slice()
        .first()
        .map_or_else(|| text::current().code().to_owned(), |language| language.code().to_owned())
}

/// The name of a state.
pub(super) fn state_word(state: ProjectState) -> String {
    match state {
        ProjectState::Draft => say::state_draft(),
        ProjectState::AwaitingPartner => say::state_awaiting_partner(),
        ProjectState::AwaitingUnits => say::state_awaiting_units(),
        ProjectState::Declined => say::state_declined(),
        ProjectState::Withdrawn => say::state_withdrawn(),
        ProjectState::Active => say::state_active(),
        ProjectState::Refused => say::state_refused(),
        ProjectState::Closed => say::state_closed(),
        ProjectState::Archived => say::state_archived(),
        ProjectState::Suspended => say::state_suspended(),
        ProjectState::Removed => say::state_removed(),
    }
}

/// The kind of a project, in words.
pub(super) fn kind_word(kind: ProjectKind) -> String {
    match kind {
        ProjectKind::European => say::kind_european(),
        ProjectKind::National => say::kind_national(),
    }
}

/// The hidden field of a form that names the project.
pub(super) fn which(id: ProjectId) -> AnyView {
    view! { <input type="hidden" name="project" value=id.to_string()/> }.into_any()
}

/// The units that will decide, and the languages that each reads.
pub(super) fn units_read(units: Vec<(Unit, CodeSet<SpokenLanguage>)>) -> impl IntoView {
    let line = |(unit, languages): (Unit, CodeSet<SpokenLanguage>)| {
        let reads = say::unit_reads(labels(languages.as_slice()));
        view! { <li>{unit_country(unit)} " " <span class="faint">{reads}</span></li> }
    };
    view! { <ul class="stack" data-gap="tight">{units.into_iter().map(line).collect_view()}</ul> }
}

/// Flag and name of a unit.
pub(super) fn unit_country(unit: Unit) -> impl IntoView {
    view! { <Country code=unit.country().code() name=unit.label()/> }
}

/// The name of a founder, or what stands for somebody who has left.
pub(super) fn name_of(founder: &Founder) -> String {
    text::name_or_former(&founder.name)
}

/// The schools of a project in one line.
pub(super) fn schools(founders: &[Founder]) -> impl IntoView + use<> {
    let school = |founder: &Founder| {
        let name = format!("{}, {}", founder.school_name, founder.town);
        view! { <span>{name}</span>{unit_country(founder.unit)} }
    };
    view! { <p class="facts">{founders.iter().map(school).collect_view()}</p> }
}

/// The text of a project, and below it what was chosen for it.
pub(super) fn text_and_facts(text: &ProjectText) -> impl IntoView + use<> {
    let (words, facts) = (text_view(text), facts_view(text));
    view! {
        {words}
        <section aria-labelledby="facts">
            <SectionHead id="facts" title=say::section_facts()/>
            {facts}
        </section>
    }
    .into_any()
}

/// The text of a project, part by part.
fn text_view(text: &ProjectText) -> impl IntoView + use<> {
    let part = |title: Option<String>, words: &str| {
        let lines: Vec<String> = words.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
        view! {
            {title.map(|title| view! { <h2>{title}</h2> })}
            {lines.is_empty().then(|| view! { <p class="faint">{say::empty_part()}</p> })}
            {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        }
    };
    view! {
        <div class="prose" lang=language_of(text)>
            {part(None, &text.description)}
            {part(Some(say::part_objectives()), &text.objectives)}
            {part(Some(say::part_process()), &text.process)}
            {part(Some(say::part_results()), &text.results)}
        </div>
    }
    .into_any()
}

/// The chosen parts of a text.
fn facts_view(text: &ProjectText) -> impl IntoView + use<> {
    let parts = [
        Part::Languages,
        Part::Ages,
        Part::Pupils,
        Part::Months,
        Part::Subjects,
        Part::Competences,
        Part::Tools,
        Part::Origin,
        Part::ErasmusAction,
        Part::ErasmusNumber,
        Part::Agreement,
    ];
    let facts: Vec<(Part, String)> =
        parts.into_iter().map(|part| (part, value_of(part, text))).filter(|(_, value)| !value.is_empty()).collect();
    view! {
        <Details wide=true>
            {facts.into_iter().map(|(part, value)| view! { <Detail term=label_of(part)>{value}</Detail> }).collect_view()}
        </Details>
    }
    .into_any()
}

/// The name of a part of the form.
pub(super) fn label_of(part: Part) -> String {
    match part {
        Part::Title => say::part_title(),
        Part::Description => say::part_description(),
        Part::Objectives => say::part_objectives(),
        Part::Process => say::part_process(),
        Part::Results => say::part_results(),
        Part::Languages => say::part_languages(),
        Part::Ages => say::part_ages(),
        Part::Pupils => say::part_pupils(),
        Part::Months => say::part_months(),
        Part::Subjects => say::part_subjects(),
        Part::Competences => say::part_competences(),
        Part::Tools => say::part_tools(),
        Part::Origin => say::part_origin(),
        Part::ErasmusAction => say::part_erasmus_action(),
        Part::ErasmusNumber => say::part_erasmus_number(),
        Part::Agreement => say::part_agreement(),
    }
}

/// The words for the values of a list; some are sentences, so no "and" joins them.
pub(super) fn labels<T: Label>(values: &[T]) -> String {
    values.iter().map(|value| value.label()).collect::<Vec<_>>().join("; ")
}

/// What stands in a part, in words.
fn value_of(part: Part, text: &ProjectText) -> String {
    let range = |from: Option<String>, to: Option<String>| match (from, to) {
        (Some(from), Some(to)) if from == to => from,
        (Some(from), Some(to)) => say::range(from, to),
        (one, other) => one.or(other).unwrap_or_default(),
    };
    let month = |month: Month| text::month(month.year, month.month);
    match part {
        Part::Title => text.title.clone(),
        Part::Description => text.description.clone(),
        Part::Objectives => text.objectives.clone(),
        Part::Process => text.process.clone(),
        Part::Results => text.results.clone(),
        Part::Languages => labels(text.languages.as_slice()),
        Part::Ages => range(text.ages_from.map(|age| age.to_string()), text.ages_to.map(|age| age.to_string())),
        Part::Pupils => text.pupils.map(text::number).unwrap_or_default(),
        Part::Months => range(text.starts.map(month), text.ends.map(month)),
        Part::Subjects => labels(text.subjects.as_slice()),
        Part::Competences => labels(text.competences.as_slice()),
        Part::Tools => labels(text.tools.as_slice()),
        Part::Origin => text.origin.clone(),
        Part::ErasmusAction => text.erasmus_action.map(Label::label).unwrap_or_default(),
        Part::ErasmusNumber => text.erasmus_number.clone(),
        Part::Agreement => labels(text.agreement.as_slice()),
    }
}

/// What changed, part by part. Of chosen parts the older values are shown where they are known.
pub(super) fn changes_view(
    changes: Vec<PartChange>,
    old: Option<&ProjectText>,
    new: &ProjectText,
) -> impl IntoView + use<> {
    let (gone, come) = (text::ui::removed(), text::ui::added());
    let lang = language_of(new);
    let shown = changes.into_iter().map(|change| {
        let words = if change.words.is_empty() {
            let before = old.map(|old| Words::Removed(value_of(change.part, old)));
            before.into_iter().chain([Words::Added(value_of(change.part, new))]).collect()
        } else {
            change.words
        };
        let words = words.into_iter().map(|words| words_view(words, &gone, &come)).collect_view();
        view! { <section><h3>{label_of(change.part)}</h3><p class="changed" lang=lang.clone()>{words}</p></section> }
    });
    view! { <div class="stack">{shown.collect_view()}</div> }.into_any()
}

fn words_view(words: Words, gone: &str, come: &str) -> impl IntoView + use<> {
    let said = |word: &str| format!("{word}: ");
    match words {
        Words::Same(words) => EitherOf3::A(view! { <span>{words}</span> }),
        Words::Removed(words) => {
            EitherOf3::B(view! { <del><span class="visually-hidden">{said(gone)}</span>{words}</del>" " })
        }
        Words::Added(words) => {
            EitherOf3::C(view! { <ins><span class="visually-hidden">{said(come)}</span>{words}</ins>" " })
        }
    }
}

/// The founders, each with what she has said to the present text.
pub(super) fn founders_view(founders: &[Founder], state: ProjectState) -> impl IntoView + use<> {
    let person = |founder: &Founder| {
        let word = match (state, founder.author, founder.confirmed) {
            (ProjectState::AwaitingPartner | ProjectState::AwaitingUnits, _, true) => Some(say::founder_confirmed()),
            (ProjectState::AwaitingPartner, _, false) => Some(say::founder_open()),
            (_, true, _) => Some(say::founder_began()),
            _ => None,
        };
        let country = (founder.unit.country().code().to_owned(), founder.unit.country().label());
        let path = format!("/people/{}", founder.account);
        let (name, id, school) = (name_of(founder), founder.account.0, founder.school_name.clone());
        view! {
            <li>
                <Person name id href=path country=country>
                    {word.map(|word| view! { <span>{word}</span> })}
                    <span>{school}</span>
                </Person>
            </li>
        }
    };
    view! { <ul class="stack">{founders.iter().map(person).collect_view()}</ul> }.into_any()
}

/// The tag of a decision.
pub(super) fn decision_tag(words: &UnitWords) -> impl IntoView + use<> {
    let tone = match words.shade {
        Shade::Good => Tone::Good,
        Shade::Wait => Tone::Wait,
        Shade::Bad => Tone::Bad,
    };
    let sentence = words.sentence.clone();
    view! { <Tag tone>{sentence}</Tag> }
}

/// The decisions of the units.
pub(super) fn decisions_view(units: Vec<UnitWords>) -> impl IntoView {
    let line = |words: UnitWords| {
        view! { <li class="row" data-push="">{unit_country(words.unit)}{decision_tag(&words)}</li> }
    };
    view! { <ul class="stack" data-gap="tight">{units.into_iter().map(line).collect_view()}</ul> }.into_any()
}

/// What happened, newest first.
pub(super) fn history_view(history: Vec<HistoryWords>, lang: String) -> impl IntoView {
    let item = move |line: HistoryWords| {
        let kind = match line.good {
            Some(true) => Happened::Good,
            Some(false) => Happened::Bad,
            None => Happened::Then,
        };
        let lang = lang.clone();
        let note = (!line.note.is_empty()).then_some(line.note);
        view! {
            <HistoryItem kind when=line.when>
                <span>{line.sentence}</span>
                {line.reason.map(|reason| view! { <span>": "{reason.label()}</span> })}
                {note.map(|note| view! { " "<q lang=lang>{note}</q> })}
            </HistoryItem>
        }
    };
    view! { <History>{history.into_iter().map(item).collect_view()}</History> }.into_any()
}
