//! A project as anybody may see it: the description given by its teachers.

use super::names::{self, public};
use crate::frame::PageMeta;
use crate::text::{self, portal as words};
use crate::ui::{Country, Detail, Details, Ring, SectionHead};
use domain::portal::{ProjectPage, ProjectSchool, PublicState};
use domain::vocabulary::{Country as Place, Subject};
use leptos::prelude::*;

/// A project's page.
#[component]
pub fn ProjectShown(
    /// What it shows.
    project: ProjectPage,
) -> impl IntoView {
    let ProjectPage { id, title, description, state, months, schools, ages, languages, subjects, published } = project;
    let language = languages.as_slice().first().map(|language| language.code());
    let mut places: Vec<Place> = schools.iter().map(|school| school.country).collect();
    places.dedup();
    let summary = words::project_description(&title, names::countries(&places));
    let paragraphs = description
        .split("\n")
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p>{line.to_owned()}</p> })
        .collect_view();
    let published = published.map(|address| {
        view! { <p><a class="button" href=public(&format!("spaces/{address}"))>{words::project_space()}</a></p> }
    });
    view! {
        <PageMeta title=title.clone() description=summary path=format!("projects/{id}")/>
        <div class="page stack" data-gap="wide">
            <header class="page-head">
                <h1 lang=language>{title}</h1>
                <p class="row" data-gap="tight"><Ring/>{standing(state)}</p>
            </header>
            <div class="with-margin">
                <div class="stack" data-gap="wide">
                    <section aria-labelledby="about">
                        <SectionHead id="about" title=words::project_about_title()/>
                        <div class="prose" lang=language>{paragraphs}</div>
                    </section>
                    {published}
                    <Schools schools/>
                </div>
                <aside class="margin" aria-labelledby="facts">
                    <div>
                        <h2 id="facts">{words::project_facts_title()}</h2>
                        <Details>
                            {months.map(|(first, last)| view! { <Detail term=words::project_months()>{words::project_months_range(text::month(first.year, first.month), text::month(last.year, last.month))}</Detail> })}
                            <Detail term=words::project_ages()>{names::ages(ages)}</Detail>
                            <Detail term=words::project_languages()>{names::languages(&languages)}</Detail>
                            <Detail term=words::project_subjects()>{subject_names(subjects.as_slice())}</Detail>
                        </Details>
                    </div>
                    <p><a href=public("register")>{words::project_own()}</a></p>
                </aside>
            </div>
        </div>
    }
    .into_any()
}

/// "Running since 3 May 2026"
fn standing(state: PublicState) -> String {
    match state {
        PublicState::Running(day) => words::project_running(text::date(day)),
        PublicState::Closed(day) => words::project_closed(text::date(day)),
    }
}

fn subject_names(subjects: &[Subject]) -> String {
    let names: Vec<String> = subjects.iter().filter_map(|subject| text::word("subject", subject.code())).collect();
    text::list(&names)
}

#[component]
fn Schools(schools: Vec<ProjectSchool>) -> impl IntoView {
    let rows = schools.into_iter().map(|school| {
        let contact = school.contact.unwrap_or_else(|| words::project_teacher(&school.name));
        view! {
            <li>
                <h3><a href=public(&format!("schools/{}", school.id))>{school.name}</a></h3>
                <p class="facts">
                    <span>{school.town}</span>
                    <Country code=school.country.code() name=names::country(school.country)/>
                </p>
                <p>{words::project_contact(contact)}</p>
            </li>
        }
    });
    view! {
        <section aria-labelledby="schools">
            <SectionHead id="schools" title=words::project_schools_title()/>
            <ul class="columns plain-cards">{rows.collect_view()}</ul>
        </section>
    }
}
