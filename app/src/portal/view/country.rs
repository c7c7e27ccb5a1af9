//! A country: its schools, its projects and how to reach its unit.

use super::names::{self, public};
use super::pager::pager;
use super::rows::{ProjectRows, SchoolRows};
use crate::frame::{PageMeta, shown};
use crate::me::reader;
use crate::text::{Label, portal as words};
use crate::ui::{Empty, Flag, SectionHead};
use crate::unit::ContactDetails;
use domain::base::list::Listing;
use domain::base::viewer::Standing;
use domain::portal::{CountryPage, ProjectRow, SchoolRow};
use domain::unit::UnitContact;
use domain::vocabulary::{Country, Unit};
use leptos::prelude::*;

/// A country's page.
#[component]
pub fn CountryShown(
    /// What it shows.
    country: CountryPage,
) -> impl IntoView {
    let CountryPage { country, units, schools, projects } = country;
    let name = names::country(country);
    let path = format!("map/{}", country.code().to_ascii_lowercase());
    let here = (schools.page, projects.page);
    view! {
        <PageMeta title=words::country_title(&name) description=words::country_description(&name) path/>
        <div class="page stack" data-gap="wide">
            <header class="page-head">
                <p><a href=public("map")>{words::country_back()}</a></p>
                <h1 class="country"><Flag code=country.code()/>{name.clone()}</h1>
                <p class="facts">
                    <span>{words::count_schools(schools.total)}</span>
                    <span>{words::count_projects(projects.total)}</span>
                </p>
            </header>
            <div class="with-margin">
                <div class="stack" data-gap="wide">
                    <Schools country schools other=here.1/>
                    <Projects country projects other=here.0/>
                </div>
                <Units units/>
            </div>
        </div>
    }
    .into_any()
}

/// The address of a page of both lists.
fn address(country: Country, schools: i64, projects: i64) -> String {
    format!("{}?schools={schools}&projects={projects}", names::country_path(country))
}

#[component]
fn Schools(country: Country, schools: Listing<SchoolRow>, other: i64) -> impl IntoView {
    let pages = pager(words::pages_schools(), schools.page, schools.pages(), |page| {
        format!("{}#schools", address(country, page, other))
    });
    let rows = if schools.total == 0 {
        view! {
            <Empty title=words::country_no_schools() sentence=words::country_no_schools_hint()>
                <a class="button" data-kind="primary" href=public("register")>{words::home_register()}</a>
            </Empty>
        }
        .into_any()
    } else {
        view! { <SchoolRows rows=schools.rows/> }.into_any()
    };
    view! {
        <section aria-labelledby="schools">
            <SectionHead id="schools" title=words::country_schools_title()/>
            {rows}
            {pages}
        </section>
    }
}

#[component]
fn Projects(country: Country, projects: Listing<ProjectRow>, other: i64) -> impl IntoView {
    let pages = pager(words::pages_projects(), projects.page, projects.pages(), |page| {
        format!("{}#projects", address(country, other, page))
    });
    let rows = if projects.total == 0 {
        view! {
            <p>{words::country_no_projects()}</p>
            <p class="faint">{words::country_no_projects_hint()}</p>
        }
        .into_any()
    } else {
        view! { <ProjectRows rows=projects.rows/> }.into_any()
    };
    view! {
        <section aria-labelledby="projects">
            <SectionHead id="projects" title=words::country_projects_title()/>
            {rows}
            {pages}
        </section>
    }
}

#[component]
fn Units(units: Vec<(Unit, UnitContact)>) -> impl IntoView {
    let several = units.len() > 1;
    let none = units.is_empty().then(|| {
        view! {
            <p>{words::country_unit_none()}</p>
            <p><a href=public("contact")>{words::contact_title()}</a></p>
        }
    });
    let name = |unit: Unit| several.then(|| view! { <h3>{unit.label()}</h3> });
    let contacts = units
        .into_iter()
        .map(|(unit, contact)| view! { <div>{name(unit)}<ContactDetails contact/></div> })
        .collect_view();
    view! {
        <aside class="margin" aria-labelledby="unit">
            <div class="stack">
                <h2 id="unit">{words::country_unit_title()}</h2>
                <p>{words::country_unit_text()}</p>
                {none}
                {contacts}
            </div>
            {shown(reader(), |me| matches!(me.standing, Standing::Guest).then(|| view! {
                <div class="stack" data-gap="tight">
                    <h2>{words::country_teach_here()}</h2>
                    <p><a href=public("register")>{words::home_register()}</a></p>
                </div>
            }))}
        </aside>
    }
}
