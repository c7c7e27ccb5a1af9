//! `/unit/schools/fields`: which fields of its schools a unit keeps for itself (R-REG-3).

use super::label;
use crate::desk::DeskChoice;
use crate::form::problems;
use crate::frame::shown;
use crate::resource::resource;
use crate::school::api::{self, LockPage};
use crate::text::{Label, school as say};
use crate::ui::Title;
use crate::ui::{Callout, Choice, ErrorSummary, FormFoot, Item, PageHead, Tone};
use domain::school::field_names;
use domain::vocabulary::Unit;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The page.
#[component]
pub fn SchoolFields() -> impl IntoView {
    let query = use_query_map();
    let unit = move || query.read().get("unit").and_then(|code| code.parse::<Unit>().ok());
    let done = query.read_untracked().get("done").is_some();
    let page = resource(unit, api::locks);
    view! {
        <Title text=say::fields_title()/>
        <div class="page stack">
            {done.then(|| view! { <Callout tone=Tone::Good>{say::fields_saved()}</Callout> })}
            {shown(page, |page| view! { <Locks page/> })}
        </div>
    }
    .into_any()
}

#[component]
fn Locks(page: LockPage) -> impl IntoView {
    let LockPage { unit, desks, fields } = page;
    let problems = problems(ServerAction::<api::LockFields>::new());
    let items: Vec<Item> = field_names().into_iter().map(|field| Item::new(field, label(field))).collect();
    let list = format!("/unit/schools?unit={unit}");
    view! {
        <div class="stack">
            <p><a href=list>{say::back()}</a></p>
            <PageHead title=say::fields_title() eyebrow=say::eyebrow(unit.label()) lead=say::fields_lead()/>
            <DeskChoice action="/unit/schools/fields" desks unit/>
            <form class="form" method="post" action=api::LockFields::url()>
                <ErrorSummary problems=problems.summary()/>
                <input type="hidden" name="unit" value=unit.code()/>
                <Choice name="fields[]" legend=say::fields_legend() help=say::fields_help() items many=true chosen=fields columns=true problem=problems.of("fields")/>
                <FormFoot submit=crate::text::ui::save()/>
            </form>
        </div>
    }
    .into_any()
}
