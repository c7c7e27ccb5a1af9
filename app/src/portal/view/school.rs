//! A school as anybody may see it: never an address to write to, and names only of those who made them public.

use super::names::{self, public};
use super::pager::pager;
use super::rows::ProjectRows;
use crate::frame::PageMeta;
use crate::text::{self, portal as words};
use crate::ui::{Country, Detail, Details, SectionHead};
use domain::base::id::SchoolId;
use domain::base::list::Listing;
use domain::portal::{ProjectRow, PublicPerson, SchoolPage};
use leptos::prelude::*;

/// A school's page.
#[component]
pub fn SchoolShown(
    /// What it shows.
    school: SchoolPage,
) -> impl IntoView {
    let SchoolPage { id, name, town, country, levels, pupils, website, people, unnamed, projects } = school;
    let country_name = names::country(country);
    let description = words::school_description(&name, &town, &country_name);
    let levels = names::levels(&levels);
    let linked = website.starts_with("https://") || website.starts_with("http://");
    let site = crate::text::short_link(&website);
    view! {
        <PageMeta title=name.clone() description path=format!("schools/{id}")/>
        <div class="page stack" data-gap="wide">
            <header class="page-head">
                <p>
                    <a href=names::country_path(country)>
                        <Country code=country.code() name=country_name/>
                    </a>
                </p>
                <h1>{name}</h1>
                <p class="lead">{town}</p>
            </header>
            <div class="with-margin">
                <div class="stack" data-gap="wide">
                    <People people unnamed/>
                    <Projects school=id projects/>
                </div>
                <aside class="margin" aria-labelledby="about-school">
                    <div>
                        <h2 id="about-school">{words::school_about_title()}</h2>
                        <Details>
                            {(!levels.is_empty()).then(|| view! { <Detail term=words::school_levels()>{levels}</Detail> })}
                            {pupils.map(|pupils| view! { <Detail term=words::school_pupils()>{text::number(pupils)}</Detail> })}
                            {linked.then(|| view! {
                                <Detail term=words::school_site()>
                                    <a href=website rel="nofollow noopener">{site}</a>
                                </Detail>
                            })}
                        </Details>
                    </div>
                    <p>{words::school_meet()}" "<a href=public("sign-in")>{text::ui::sign_in()}</a></p>
                </aside>
            </div>
        </div>
    }
    .into_any()
}

#[component]
fn Projects(school: SchoolId, projects: Listing<ProjectRow>) -> impl IntoView {
    let pages = pager(words::pages_projects(), projects.page, projects.pages(), |page| {
        format!("{}?projects={page}#projects", public(&format!("schools/{school}")))
    });
    let rows = if projects.total == 0 {
        view! { <p>{words::school_no_projects()}" "{words::school_no_projects_hint()}</p> }.into_any()
    } else {
        view! { <ProjectRows rows=projects.rows/> }.into_any()
    };
    view! {
        <section aria-labelledby="projects">
            <SectionHead id="projects" title=words::school_projects_title()/>
            {rows}
            {pages}
        </section>
    }
}

#[component]
fn People(people: Vec<PublicPerson>, unnamed: i64) -> impl IntoView {
    let others = match (unnamed, people.is_empty()) {
        (0, _) => None,
        (count, true) => Some(words::school_people_unnamed(count)),
        (count, false) => Some(words::school_people_others(count)),
    };
    let named = people.into_iter().map(|person| {
        let role = person.role.and_then(|role| text::word("school-role", role.code()));
        view! { <li>{person.name}{role.map(|role| view! { <span class="faint">" · "{role}</span> })}</li> }
    });
    view! {
        <section aria-labelledby="people">
            <SectionHead id="people" title=words::school_people_title()/>
            <ul class="stack" data-gap="tight">{named.collect_view()}</ul>
            {others.map(|sentence| view! { <p>{sentence}</p> })}
        </section>
    }
}
