//! `/twinfinder`: filters on the left, chips above, people below, each with the reason why.

mod filters;
mod row;
mod words;

use super::address::{read, with, write};
use super::api;
use crate::frame::shown;
use crate::resource::resource;
use crate::text::{Label, around_link, twinfinder as say};
use crate::ui::Title;
use crate::ui::{Announcement, Callout, Chip, Chips, Glyph, NoResults, PageHead, Tone, pages};
use domain::twinfinder::{Findings, OwnCountry, Search};
use filters::{Filters, Order};
use leptos::either::Either;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use row::Row;
use words::{filter_word, in_use};

/// The page.
#[component]
pub fn TwinFinder() -> impl IntoView {
    let query = use_query_map();
    let search = Memo::new(move |_| read(&query.read()));
    let found =
        resource(move || search.get(), |search| async move { Ok((api::search(search.clone()).await?, search)) });
    let told = Signal::derive(move || match found.read().as_ref()? {
        Ok((findings, _)) => Some(how_many(findings)),
        Err(_) => None,
    });
    view! {
        <Title text=say::title()/>
        <div class="page">
            {shown(found, |(findings, search)| view! { <Whole findings search/> })}
            <Announcement text=told/>
        </div>
    }
    .into_any()
}

/// How many people fit.
fn how_many(findings: &Findings) -> String {
    let total = findings.people.total;
    if total == 0 { say::lead_none() } else { say::lead(total) }
}

#[component]
fn Whole(findings: Findings, search: Search) -> impl IntoView {
    let lead = how_many(&findings);
    let results = if findings.people.total == 0 {
        Either::Left(view! { <Nobody findings=findings.clone() search=search.clone()/> })
    } else {
        Either::Right(view! { <People findings=findings.clone() search=search.clone()/> })
    };
    view! {
        <div class="stack" data-gap="wide">
            <PageHead title=say::title() lead/>
            <div class="with-side">
                <Filters facets=findings.facets own=findings.own_country search=search.clone()/>
                <div class="stack">
                    <div class="row" data-push="">
                        <Chips chips=chips(&search)/>
                        <Order search=search.clone()/>
                    </div>
                    <Own own=findings.own_country search/>
                    {results}
                    <Callout><p><strong>{say::tip_title()}</strong>" "{say::tip()}</p></Callout>
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// The filters in use; following one takes it away.
fn chips(search: &Search) -> Vec<AnyView> {
    let used = in_use(search);
    let clear =
        (used.len() > 1).then(|| view! { <a class="text-act" href="/twinfinder">{say::clear_all()}</a> }.into_any());
    let chip = |(words, href): (String, String)| view! { <Chip href removes=true>{words}</Chip> }.into_any();
    used.into_iter().map(chip).chain(clear).collect()
}

/// Why nobody of the viewer's own country is there (R-TF-1), with the switch where the instance allows it.
#[component]
fn Own(own: OwnCountry, search: Search) -> impl IntoView {
    if own.included {
        return ().into_any();
    }
    let why = say::own_country(own.country.label());
    let switch = own.can_include.then(|| {
        let sentence = say::own_include();
        let (before, inside, behind) = around_link(&sentence);
        let href = with(&search, |search| search.national = true);
        view! { <span>{before.to_owned()}<a href=href>{inside.to_owned()}</a>{behind.to_owned()}</span> }
    });
    let tone = if own.asked { Tone::Wait } else { Tone::Plain };
    view! { <Callout tone glyph=Glyph::Help><p>{why}" "{switch}</p></Callout> }.into_any()
}

#[component]
fn People(findings: Findings, search: Search) -> impl IntoView {
    let people = findings.people;
    let start = (people.page - 1) * people.size + 1;
    let turns = pages(&people, |page| write(&Search { page, ..search.clone() }));
    let back = write(&search);
    view! {
        <div class="stack">
            <ol class="rows" start=start>
                {people.rows.into_iter().map(|finding| view! { <li><Row finding back=back.clone()/></li> }).collect_view()}
            </ol>
            {turns}
        </div>
    }
    .into_any()
}

/// Nobody fits: which filter to relax, and who misses one only.
#[component]
fn Nobody(findings: Findings, search: Search) -> impl IntoView {
    let sentence = match findings.relax.first() {
        _ if findings.own_country.asked && !findings.own_country.included => say::none_own_country(),
        Some((filter, _)) => say::none_relax(filter_word(*filter)),
        None => say::none_at_all(),
    };
    let chip = |(filter, people): (domain::twinfinder::Filter, i64)| {
        let href = with(&search, |search| words::drop_filter(search, filter));
        view! { <Chip href>{say::without(people, filter_word(filter))}</Chip> }.into_any()
    };
    let relax: Vec<AnyView> = findings.relax.iter().copied().map(chip).collect();
    let near = findings.near;
    let back = write(&search);
    if near.is_empty() {
        return view! { <NoResults title=say::none_title() sentence relax/> }.into_any();
    }
    view! {
        <NoResults title=say::none_title() sentence relax>
            <ol class="rows">
                {near.into_iter().map(|finding| view! { <li><Row finding back=back.clone()/></li> }).collect_view()}
            </ol>
        </NoResults>
    }
    .into_any()
}
