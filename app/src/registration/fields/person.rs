//! What is asked of a person.

use super::{Problems, folded, items, line, one, several, sorted_items, yes_or_no};
use crate::text::registration as say;
use crate::ui::{Checkbox, FieldKind, Problem, Select, TextArea};
use domain::registration::{Form, IDEA_MOST, IDEAS_MOST, Idea, SPOKEN_MOST, Spoken};
use domain::vocabulary::{
    AccessFrequency, Country, Experience, LanguageLevel, SchoolRole, SpokenLanguage, Subject, Tool, Vocabulary,
};
use leptos::prelude::*;

/// Role, subjects, languages, ages, how to be reached.
#[component]
pub(crate) fn You(form: Form, problems: Problems) -> impl IntoView {
    let roles = items::<SchoolRole>();
    let roles = roles.into_iter().filter(|item| SchoolRole::from_code(&item.value).is_some_and(SchoolRole::eligible));
    view! {
        <fieldset>
            <legend>{say::you_block()}</legend>
            {one("role", say::role(), roles.collect(), form.role, false, problems)}
            {several("subjects", say::subjects(), sorted_items::<Subject>(), &form.subjects, false, problems)}
            <fieldset class="field">
                <legend class="field-label">{say::spoken()}</legend>
                <p class="field-help">{say::spoken_help()}</p>
                {spoken_rows(&form.spoken, problems)}
            </fieldset>
            <fieldset class="field">
                <legend class="field-label">{say::ages()}</legend>
                <p class="field-help">{say::ages_help()}</p>
                <div class="row">
                    {line("ages_from", say::ages_from()).kind(FieldKind::Number).optional().most(2).with(&form.ages_from, problems)}
                    {line("ages_to", say::ages_to()).kind(FieldKind::Number).optional().most(2).with(&form.ages_to, problems)}
                </div>
            </fieldset>
            {line("pupils_involved", say::pupils_involved()).kind(FieldKind::Number).optional().most(4).with(&form.pupils_involved, problems)}
            <p class="field-help">{say::address_help()}" "<a href="/account">{say::address_change()}</a></p>
            {line("phone", say::phone()).kind(FieldKind::Telephone).optional().most(40).with(&form.phone, problems)}
            {line("website", say::website()).optional().with(&form.website, problems)}
        </fieldset>
    }
    .into_any()
}

/// What is there, and two empty rows more.
fn spoken_rows(spoken: &[Spoken], problems: Problems) -> AnyView {
    let filled = spoken.iter().rposition(|row| *row != Spoken::default()).map_or(0, |last| last + 1);
    let rows = (filled + 2).clamp(3, SPOKEN_MOST);
    let row = |place: usize| {
        let Spoken { language, level } = spoken.get(place).copied().unwrap_or_default();
        let code = |code: Option<&'static str>| code.unwrap_or_default().to_owned();
        let number = (place + 1).to_string();
        let problem = problem_at(problems, &format!("spoken-{place}"));
        view! {
            <div class="two-in-line">
                <Select name=format!("form[spoken][{place}][language]") id=format!("spoken-{place}") label=say::spoken_language(number.clone())
                    items={sorted_items::<SpokenLanguage>()} value={code(language.map(Vocabulary::code))} inline=true problem/>
                <Select name=format!("form[spoken][{place}][level]") id=format!("spoken-{place}-level") label=say::spoken_level(number)
                    items={items::<LanguageLevel>()} value={code(level.map(Vocabulary::code))} inline=true/>
            </div>
        }
    };
    (0..rows).map(row).collect_view().into_any()
}

/// A problem whose field is counted: the few names there are, so that they live as long as the page.
fn problem_at(problems: Problems, field: &str) -> Signal<Option<String>> {
    const NAMES: [&str; 16] = [
        "spoken-0",
        "spoken-1",
        "spoken-2",
        "spoken-3",
        "spoken-4",
        "spoken-5",
        "spoken-6",
        "spoken-7",
        "idea-0-text",
        "idea-1-text",
        "idea-2-text",
        "idea-3-text",
        "idea-0-language",
        "idea-1-language",
        "idea-2-language",
        "idea-3-language",
    ];
    NAMES.into_iter().find(|name| *name == field).map_or(Signal::stored(None), |name| problems.of(name))
}

/// Availability, wishes, equipment, experience.
#[component]
pub(crate) fn Preferences(form: Form, problems: Problems) -> impl IntoView {
    view! {
        <fieldset>
            <legend>{say::preferences_block()}</legend>
            <Checkbox name="form[available]" id="available" checked=form.available help=say::available_help()>{say::available()}</Checkbox>
            {folded("wished_countries", say::wished_countries(), sorted_items::<Country>(), &form.wished_countries, problems)}
            {folded("wished_languages", say::wished_languages(), sorted_items::<SpokenLanguage>(), &form.wished_languages, problems)}
            {folded("wished_subjects", say::wished_subjects(), sorted_items::<Subject>(), &form.wished_subjects, problems)}
            {line("wished_topic", say::wished_topic()).optional().with(&form.wished_topic, problems)}
            {folded("tools", say::tools(), items::<Tool>(), &form.tools, problems)}
            {one("lab_access", say::lab_access(), items::<AccessFrequency>(), form.lab_access, true, problems)}
            {yes_or_no("home_access", say::home_access(), form.home_access, problems)}
            {one("experience", say::experience(), items::<Experience>(), form.experience, true, problems)}
        </fieldset>
    }
    .into_any()
}

/// The idea, and the same in another language.
#[component]
pub(crate) fn Ideas(ideas: Vec<Idea>, problems: Problems) -> impl IntoView {
    let filled = ideas.iter().rposition(|idea| *idea != Idea::default()).map_or(0, |last| last + 1);
    let rows = (filled + 1).clamp(2, IDEAS_MOST);
    let row = move |place: usize| {
        let Idea { language, text } = ideas.get(place).cloned().unwrap_or_default();
        let lang = language.map(|language| language.code().to_owned()).unwrap_or_default();
        let label = if place == 0 { say::idea() } else { say::idea_again() };
        view! {
            <div class="stack">
                <Select name=format!("form[ideas][{place}][language]") id=format!("idea-{place}-language") label=say::idea_language()
                    items={sorted_items::<SpokenLanguage>()} value=lang.clone() optional=true
                    problem=problem_at(problems, &format!("idea-{place}-language"))/>
                <TextArea name=format!("form[ideas][{place}][text]") id=format!("idea-{place}-text") label value=text lang
                    rows=6 maxlength=IDEA_MOST as u32 optional=true problem=problem_at(problems, &format!("idea-{place}-text"))/>
            </div>
        }
    };
    let rows = (0..rows).map(row).collect_view();
    view! {
        <fieldset>
            <legend>{say::idea_block()}</legend>
            <p class="field-help">{say::idea_help()}</p>
            {rows}
            <Problem of="ideas" problem=problems.of("ideas")/>
        </fieldset>
    }
    .into_any()
}
