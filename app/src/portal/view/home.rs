//! The front door.

use super::map::{CountryList, MapOfEurope};
use super::names::public;
use super::ready::{ReadyAside, WayIn};
use crate::frame::PageMeta;
use crate::text;
use domain::portal::{Counters, Overview};
use leptos::prelude::*;

/// The home page: what this is, who is here, how it goes, why it is safe, how to begin.
#[component]
pub fn HomeShown(
    /// Figures and countries.
    overview: Overview,
) -> impl IntoView {
    let Overview { counters, countries } = overview;
    view! {
        <PageMeta title=text::portal::home_title() description=text::portal::home_description() path=""/>
        <section class="hero">
            <div class="page hero-grid">
                <Welcome countries=counters.countries/>
                <MapOfEurope countries=countries.clone()/>
            </div>
        </section>
        <div class="page stack" data-gap="wide">
            <Figures counters/>
            <Phases/>
            <Safety/>
            <section aria-labelledby="countries-title">
                <div class="section-head">
                    <h2 id="countries-title">{text::portal::map_list_title()}</h2>
                    <a href=public("map")>{text::portal::map_all()}</a>
                </div>
                <CountryList countries/>
            </section>
        </div>
    }
    .into_any()
}

#[component]
fn Welcome(countries: i64) -> impl IntoView {
    view! {
        <div class="stack">
            <h1 class="display">
                <span>{text::portal::home_hero_find()}</span>
                " "
                <span>{text::portal::home_hero_make()}</span>
            </h1>
            <p class="lead">{text::portal::home_lead(countries.max(1))}</p>
            <div class="row">
                <WayIn button=true/>
                <a class="button" data-kind="quiet" href=public("about")>{text::portal::home_look_around()}</a>
            </div>
            <p class="faint">{text::portal::home_time()}</p>
        </div>
    }
}

/// True counters, said in a line rather than in tiles.
#[component]
fn Figures(counters: Counters) -> impl IntoView {
    let figures = [
        (counters.people, text::portal::counter_people(counters.people)),
        (counters.schools, text::portal::counter_schools(counters.schools)),
        (counters.projects, text::portal::counter_projects(counters.projects)),
        (counters.countries, text::portal::counter_countries(counters.countries)),
    ];
    let items = figures
        .into_iter()
        .map(|(number, word)| view! { <li><b class="figure">{text::number(number)}</b>" "{word}</li> });
    view! {
        <section aria-labelledby="figures-title">
            <h2 id="figures-title" class="visually-hidden">{text::portal::counters_title()}</h2>
            <ul class="figures">{items.collect_view()}</ul>
        </section>
    }
}

/// The six phases, each with what it gives.
#[component]
fn Phases() -> impl IntoView {
    use text::portal::*;
    let phases = [
        (phase_register_title(), phase_register_text(), phase_register_gives()),
        (phase_search_title(), phase_search_text(), phase_search_gives()),
        (phase_plan_title(), phase_plan_text(), phase_plan_gives()),
        (phase_work_title(), phase_work_text(), phase_work_gives()),
        (phase_produce_title(), phase_produce_text(), phase_produce_gives()),
        (phase_recognition_title(), phase_recognition_text(), phase_recognition_gives()),
    ];
    let phases = phases.into_iter().map(|(title, text, gives)| {
        view! {
            <li>
                <div>
                    <h3>{title}</h3>
                    <p>{text}</p>
                    <p class="gives"><strong>{phase_gives()}</strong>" "{gives}</p>
                </div>
            </li>
        }
    });
    view! {
        <section aria-labelledby="phases-title" class="stack">
            <h2 id="phases-title">{phases_title()}</h2>
            <ol class="steps numbered">{phases.collect_view()}</ol>
        </section>
    }
}

#[component]
fn Safety() -> impl IntoView {
    view! {
        <section class="with-margin" aria-labelledby="safe-title">
            <div class="stack">
                <h2 id="safe-title">{text::portal::safe_title()}</h2>
                <p class="lead">{text::portal::safe_lead()}</p>
                <ul class="row">
                    <li><a href=format!("{}#safe", public("about"))>{text::portal::safe_link()}</a></li>
                    <li><a href=public("about")>{text::portal::about_title()}</a></li>
                    <li><a href=public("reasons")>{text::portal::reasons_title()}</a></li>
                </ul>
            </div>
            <ReadyAside/>
        </section>
    }
}
