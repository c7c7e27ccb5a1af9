//! The pages that load something, each of which hands plain data on.

use super::{ContactShown, CountryShown, HomeShown, MapShown, ProjectShown, SchoolShown};
use crate::frame::shown;
use crate::portal::api;
use crate::resource::resource;
use domain::base::id::{ProjectId, SchoolId};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The home page.
#[component]
pub fn HomePage() -> impl IntoView {
    let overview = resource(|| (), |()| api::overview());
    shown(overview, |overview| view! { <HomeShown overview/> })
}

/// The map.
#[component]
pub fn MapPage() -> impl IntoView {
    let overview = resource(|| (), |()| api::overview());
    shown(overview, |overview| view! { <MapShown countries=overview.countries/> })
}

/// A country: `map/{country}?schools=2&projects=1`.
#[component]
pub fn CountryPage() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let wanted = move || (parameter(params, "country"), page_of(query, "schools"), page_of(query, "projects"));
    let country = resource(wanted, |(code, schools, projects)| api::country(code, schools, projects));
    shown(country, |country| view! { <CountryShown country/> })
}

/// A school: `schools/{id}?projects=2`.
#[component]
pub fn SchoolPage() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let wanted = move || (SchoolId(number(params)), page_of(query, "projects"));
    let school = resource(wanted, |(id, projects)| api::school(id, projects));
    shown(school, |school| view! { <SchoolShown school/> })
}

/// A project: `projects/{id}`.
#[component]
pub fn ProjectPage() -> impl IntoView {
    let params = use_params_map();
    let project = resource(move || ProjectId(number(params)), api::project);
    shown(project, |project| view! { <ProjectShown project/> })
}

/// How to reach people.
#[component]
pub fn ContactPage() -> impl IntoView {
    let contact = resource(|| (), |()| api::contact());
    shown(contact, |contact| view! { <ContactShown email=contact.email countries=contact.overview.countries/> })
}

/// The page of one of the lists of a page, as the address says.
fn page_of(query: Memo<leptos_router::params::ParamsMap>, list: &str) -> i64 {
    query.read().get(list).and_then(|number| number.parse().ok()).unwrap_or(1)
}

fn parameter(params: Memo<leptos_router::params::ParamsMap>, name: &str) -> String {
    params.read().get(name).unwrap_or_default()
}

/// The id in the address; what is no number is nobody's id, so the page is not found.
fn number(params: Memo<leptos_router::params::ParamsMap>) -> i64 {
    parameter(params, "id").parse().unwrap_or_default()
}
