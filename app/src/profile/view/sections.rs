//! A profile in sections, as one viewer may see it: what is hidden from her is not there.

use crate::profile::availability;
use crate::text::{self, Label, profile as say, twinfinder as say_twinfinder};
use crate::ui::{Country, Detail, Details, Empty, Mark, Picture, SectionHead, Stars, Tag, Tone, WebLink};
use domain::base::id::SchoolId;
use domain::profile::{Circle, Equipment, Idea, ProfileView, ProjectLine, Signs, Wishes};
use domain::vocabulary::CodeSet;
use leptos::prelude::*;

/// What the stars say about somebody.
fn stars_note(stars: i64) -> String {
    match stars {
        3.. => say_twinfinder::stars_three(),
        2 => say_twinfinder::stars_two(),
        1 => say_twinfinder::stars_one(),
        _ => say_twinfinder::stars_none(),
    }
}

fn words<T: Label>(values: &CodeSet<T>) -> Option<String> {
    let words: Vec<String> = values.iter().map(|value| value.label()).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// Mark, check and stars below the name.
pub(super) fn signs(signs: Signs) -> impl IntoView {
    view! {
        <p class="row" data-gap="tight">
            <Mark availability=availability(signs.mark)/>
            {if signs.validated {
                view! { <Tag tone=Tone::Good>{say::validated()}</Tag> }.into_any()
            } else {
                view! { <Tag tone=Tone::Wait>{say::not_validated()}</Tag> }.into_any()
            }}
            <Stars count=u8::try_from(signs.stars).unwrap_or(0) note=stars_note(signs.stars)/>
        </p>
    }
}

/// All sections.
#[component]
pub(super) fn Sections(view: ProfileView) -> impl IntoView {
    let ideas = view.ideas.clone();
    let projects = view.projects.clone();
    let wishes = view.wishes.clone();
    let equipment = view.equipment.clone();
    view! {
        <div class="stack" data-gap="wide">
            // Of what is hidden from others it is not said that there is none.
            {(view.circle == Circle::Owner || !ideas.is_empty()).then(|| view! {
                <section aria-labelledby="ideas">
                    <SectionHead id="ideas" title=say::ideas_title()/>
                    {if ideas.is_empty() {
                        view! { <p class="faint">{say::no_idea()}</p> }.into_any()
                    } else {
                        ideas.into_iter().map(idea).collect_view().into_any()
                    }}
                </section>
            })}
            <section aria-labelledby="about">
                <SectionHead id="about" title=say::about_title()/>
                <About view/>
            </section>
            {wishes.map(wishes_section)}
            {equipment.map(equipment_section)}
            {(!projects.is_empty()).then(|| projects_section(projects))}
        </div>
    }
    .into_any()
}

fn idea(idea: Idea) -> impl IntoView {
    let language = idea.language;
    let paragraphs = text::paragraphs(&idea.text).map(|part| view! { <p>{part.to_owned()}</p> }).collect_view();
    view! {
        <div class="stack" data-gap="tight">
            <p class="faint">{language.label()}</p>
            <blockquote lang=language.code() dir="auto">{paragraphs}</blockquote>
        </div>
    }
}

#[component]
fn About(view: ProfileView) -> impl IntoView {
    let line = |term: String, value: Option<String>| value.map(|value| view! { <Detail term>{value}</Detail> });
    let ages = view.pupils.as_ref().and_then(|pupils| pupils.ages);
    let involved = view.pupils.as_ref().and_then(|pupils| pupils.involved);
    let place = view.place.clone().map(|place| {
        [place.town, place.region].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    });
    let language = text::current();
    // A school that nobody has confirmed yet has no public page, but its own people see its record.
    let own = view.circle == Circle::Owner;
    let record = move |id: SchoolId| if own { "/school".to_owned() } else { format!("/{language}/schools/{id}") };
    view! {
        <Details wide=true>
            {line(say::role(), view.role.map(|role| role.label()))}
            {view.school.map(|school| view! {
                <Detail term=say::school()><a href=record(school.id) rel="external">{school.name}</a></Detail>
            })}
            {line(say::place(), place)}
            <Detail term=say::country()><Country code=view.country.code() name=view.country.label()/></Detail>
            {line(say::subjects(), words(&view.subjects))}
            {line(say::languages(), words(&view.languages))}
            {line(say::ages(), ages.map(|(from, to)| text::span(from, to)))}
            {line(say::involved(), involved.map(text::number))}
            {line(say::experience(), view.experience.map(|experience| experience.label()))}
            {view.email.map(|email| {
                let href = format!("mailto:{email}");
                view! { <Detail term=say::email()><a href=href>{email}</a></Detail> }
            })}
            {line(say::phone(), view.phone)}
            {view.website.map(|site| view! { <Detail term=say::website()><WebLink address=site/></Detail> })}
        </Details>
    }
    .into_any()
}

fn wishes_section(wishes: Wishes) -> impl IntoView {
    let line = |term: String, value: Option<String>| value.map(|value| view! { <Detail term>{value}</Detail> });
    view! {
        <section aria-labelledby="wishes">
            <SectionHead id="wishes" title=say::wishes_title()/>
            <Details wide=true>
                {line(say::wished_countries(), words(&wishes.countries))}
                {line(say::wished_languages(), words(&wishes.languages))}
                {line(say::wished_subjects(), words(&wishes.subjects))}
                {line(say::wished_topic(), (!wishes.topic.is_empty()).then_some(wishes.topic))}
            </Details>
        </section>
    }
    .into_any()
}

fn equipment_section(equipment: Equipment) -> impl IntoView {
    let line = |term: String, value: Option<String>| value.map(|value| view! { <Detail term>{value}</Detail> });
    let yes_or_no = |answer: bool| if answer { text::ui::yes() } else { text::ui::no() };
    view! {
        <section aria-labelledby="equipment">
            <SectionHead id="equipment" title=say::equipment_title()/>
            <Details wide=true>
                {line(say::tools(), words(&equipment.tools))}
                {line(say::lab_access(), equipment.lab_access.map(|access| access.label()))}
                {line(say::home_access(), equipment.home_access.map(yes_or_no))}
            </Details>
        </section>
    }
    .into_any()
}

fn projects_section(projects: Vec<ProjectLine>) -> impl IntoView {
    let language = text::current();
    let row = move |project: ProjectLine| {
        let href = format!("/{language}/projects/{}", project.id);
        view! {
            <li class="row" data-push="">
                <a href=href rel="external">{project.title}</a>
                {if project.running {
                    view! { <Tag tone=Tone::Good>{say::running()}</Tag> }.into_any()
                } else {
                    view! { <Tag>{say::ended()}</Tag> }.into_any()
                }}
            </li>
        }
    };
    view! {
        <section aria-labelledby="projects">
            <SectionHead id="projects" title=say::projects_title()/>
            <ul class="rows" data-gap="tight">{projects.into_iter().map(row).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// A profile of which this viewer sees nothing but the country.
pub(super) fn nothing_shown() -> impl IntoView {
    view! { <Empty title=say::nothing_shown() picture=Picture::Houses/> }
}
