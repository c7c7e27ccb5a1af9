//! `/school/change`: whoever has moved to another school looks it up, completes what is known of it, and is checked again
//! by its unit (R-VAL-5). The address holds what was looked for and what was picked, so that it works without scripts.

use super::school::how_many;
use crate::form::problems;
use crate::frame::shown;
use crate::registration::api::{self, JoinPage};
use crate::registration::fields::{Problems, field_label, school_fields};
use crate::resource::resource;
use crate::text::{Label, by_words, registration as say};
use crate::ui::Title;
use crate::ui::{
    Button, ButtonKind, Callout, ErrorSummary, Field, FieldGood, FieldKind, FormFoot, Item, PageHead, Select, Tone,
};
use domain::school::{Found, Picked};
use domain::vocabulary::Unit;
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The page.
#[component]
pub fn ChangeSchoolPage() -> impl IntoView {
    let query = use_query_map();
    let asked = move |name: &str| query.read().get(name).unwrap_or_default();
    let page = resource(
        move || (asked("unit"), asked("find"), asked("picked")),
        |(unit, find, picked)| api::school_to_join(unit, find, picked),
    );
    let find = move || query.read_untracked().get("find").unwrap_or_default();
    view! {
        <Title text=say::change_title()/>
        <div class="page stack">
            <PageHead title=say::change_title() lead=say::change_lead()/>
            {shown(page, move |page| match page.form.picked {
                Picked::Nothing => Either::Left(view! { <Search page find=find()/> }),
                _ => Either::Right(view! { <Join page/> }),
            })}
        </div>
    }
    .into_any()
}

/// Looking the new school up, in any country that takes part.
#[component]
fn Search(page: JoinPage, find: String) -> impl IntoView {
    let JoinPage { units, unit, found, .. } = page;
    let units: Vec<Item> = by_words(units).into_iter().map(|(unit, label)| Item::new(unit.code(), label)).collect();
    let count = found.as_ref().map(Vec::len);
    let rows = found.unwrap_or_default().into_iter().map(|found| found_row(unit, found)).collect_view();
    view! {
        <form class="form" method="get" action="/school/change">
            <Select name="unit" label=say::country() items=units value=unit.code() required=true/>
            <Field name="find" kind=FieldKind::Search label=say::find() help=say::find_help() value=find maxlength=100/>
            <p><Button kind=ButtonKind::Primary>{say::find_button()}</Button></p>
        </form>
        <div aria-live="polite" class="stack">
            {count.map(how_many)}
            {rows}
        </div>
        <p><a href=address(unit, Picked::New)>{say::not_there()}</a></p>
        <p><a href="/school">{crate::text::profile::cancel()}</a></p>
    }
    .into_any()
}

/// Where the form for a picked school stands.
fn address(unit: Unit, picked: Picked) -> String {
    format!("/school/change?unit={}&picked={picked}", unit.code())
}

fn found_row(unit: Unit, found: Found) -> impl IntoView {
    let place = [found.address, found.town, found.code].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    view! {
        <div class="picked">
            <div><strong>{found.name.clone()}</strong>" "<span class="faint">{place.join(", ")}</span></div>
            <a class="button" data-size="small" href=address(unit, found.picked)>
                {say::take()}<span class="visually-hidden">" "{found.name}</span>
            </a>
        </div>
    }
}

/// What is known of the school, to be completed, and the last step.
#[component]
fn Join(page: JoinPage) -> impl IntoView {
    let JoinPage { unit, form, .. } = page;
    let problems: Problems = problems(ServerAction::<api::ChangeSchool>::new());
    let note = match form.picked {
        Picked::School(_) => say::picked_school(),
        Picked::Register(_) => say::picked_register(),
        _ => say::picked_new(),
    };
    let title = if form.school.name.is_empty() { say::not_there() } else { form.school.name.clone() };
    let fields = school_fields(&form.school, matches!(form.picked, Picked::School(_)), &[], problems);
    view! {
        <form class="form" method="post" action=api::ChangeSchool::url() novalidate=true>
            <ErrorSummary problems=problems.summary() names=field_label/>
            <input type="hidden" name="unit" value=unit.code()/>
            <input type="hidden" name="form[picked]" value=form.picked.to_string()/>
            <div class="field" id="picked">
                <div class="picked">
                    <strong>{title}</strong>
                    <a href=format!("/school/change?unit={}", unit.code())>{say::another()}</a>
                </div>
                <FieldGood>{note}</FieldGood>
            </div>
            {match form.picked {
                Picked::School(_) => Either::Left(view! {
                    <details class="stack"><summary>{say::correct_school()}</summary><Callout>{say::proposals()}</Callout>{fields}</details>
                }),
                _ => Either::Right(fields),
            }}
            <Callout tone=Tone::Wait>{say::change_note(unit.label())}</Callout>
            <FormFoot submit=say::change_send()><a href="/school">{crate::text::profile::cancel()}</a></FormFoot>
        </form>
    }
    .into_any()
}
