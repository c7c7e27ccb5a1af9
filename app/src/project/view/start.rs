//! `/projects/new?partner=…`: from the ring in My Candidates to the first words of a project.

use super::parts::{kind_word, labels, units_read};
use crate::candidates;
use crate::form::{kept, problems};
use crate::frame::shown;
use crate::project::api::{self, FoundingShown};
use crate::resource::resource;
use crate::text::{self, Label, project as say};
use crate::ui::Title;
use crate::ui::{
    ButtonKind, ButtonLink, ErrorSummary, Field, FormFoot, MarginNote, PageHead, Pager, Person, WithMargin, turns,
};
use domain::base::id::AccountId;
use domain::base::list::Listing;
use domain::candidates::Candidate;
use domain::project::TITLE_MOST;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;
use serde::{Deserialize, Serialize};

/// What the page shows: the partner of the address, or those who can be chosen.
#[derive(Debug, Clone, Serialize, Deserialize)]
enum Beginning {
    With(FoundingShown),
    Choose(Listing<Candidate>),
}

/// Begins a project with a candidate.
#[component]
pub fn NewProject() -> impl IntoView {
    let query = use_query_map();
    let partner = move || query.read().get("partner").and_then(|id| id.parse::<AccountId>().ok());
    let page = move || query.read().get("page").and_then(|page| page.parse::<i64>().ok()).unwrap_or(1);
    let beginning = resource(
        move || (partner(), page()),
        |(partner, page)| async move {
            match partner {
                Some(partner) => api::founding(partner).await.map(Beginning::With),
                None => candidates::api::partners(page).await.map(Beginning::Choose),
            }
        },
    );
    shown(beginning, |beginning| match beginning {
        Beginning::With(shown) => view! { <Start shown/> }.into_any(),
        Beginning::Choose(candidates) => view! { <Choose candidates/> }.into_any(),
    })
}

/// Nobody was chosen yet: the candidates with whom a project can be begun.
#[component]
fn Choose(candidates: Listing<Candidate>) -> impl IntoView {
    let (previous, next) = turns(&candidates, |number| format!("/projects/new?page={number}"));
    let rows = candidates.rows.into_iter().map(choice).collect_view();
    view! {
        <Title text=say::title()/>
        <div class="page stack">
            <PageHead title=say::title() lead=say::new_no_partner()/>
            <ul class="rows">{rows}</ul>
            <Pager previous next/>
            <p><ButtonLink href="/candidates">{say::none_button()}</ButtonLink></p>
        </div>
    }
    .into_any()
}

fn choice(candidate: Candidate) -> impl IntoView {
    let name = candidate.name.unwrap_or_default();
    let country = (candidate.country.code().to_owned(), candidate.country.label());
    let facts = [candidate.school, candidate.town].into_iter().flatten().map(|fact| view! { <span>{fact}</span> });
    let facts = facts.collect_view();
    let begin = format!("/projects/new?partner={}", candidate.person);
    view! {
        <li class="row" data-push="">
            <Person name=name.clone() id=candidate.person.0 country>{facts}</Person>
            <ButtonLink href=begin kind=ButtonKind::Ring small=true>{text::candidates::activate()}<span class="visually-hidden">": " {name}</span></ButtonLink>
        </li>
    }
}

#[component]
fn Start(shown: FoundingShown) -> impl IntoView {
    let FoundingShown { founding, request } = shown;
    let problems = problems(ServerAction::<api::StartProject>::new());
    let title = say::new_title(&founding.name);
    let kind = kind_word(founding.kind);
    let school = format!("{}, {}", founding.school_name, founding.town);
    let partner = founding.partner.to_string();
    let together = founding.together.clone();
    let units = founding.units.clone();
    let shared = labels(founding.shared_languages.as_slice());
    view! {
        <Title text=title.clone()/>
        <div class="page">
            <PageHead title eyebrow=kind lead=say::new_lead()><p class="facts"><span>{school}</span></p></PageHead>
            <WithMargin label=say::units_title() margin=move || view! {
                <MarginNote title=say::units_title()>
                    {units_read(units)}
                    <p>{say::shared_languages(shared)}</p>
                </MarginNote>
                {(!together.is_empty()).then(|| view! {
                    <MarginNote title=say::together_title()>
                        <ul class="plain">
                            {together.into_iter().map(|(id, title)| view! { <li><a href=format!("/projects/{id}")>{title}</a></li> }).collect_view()}
                        </ul>
                    </MarginNote>
                })}
            }>
                <form class="form" method="post" action=api::StartProject::url()>
                    <ErrorSummary problems=problems.summary()/>
                    <input type="hidden" name="partner" value=partner/>
                    <input type="hidden" name="request" value=request/>
                    <Field
                        name="title"
                        label=say::part_title()
                        help=say::part_title_help()
                        value=kept("title", "")
                        problem=problems.of("title")
                        maxlength=TITLE_MOST as u32
                        required=true
                    />
                    <FormFoot submit=say::start()/>
                </form>
            </WithMargin>
        </div>
    }
    .into_any()
}
