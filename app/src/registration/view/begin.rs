//! `/{lang}/register`: the checklist and step 1, for guests and without scripts.

use crate::form::{kept, problems};
use crate::frame::{page_language, shown};
use crate::registration::api;
use crate::resource::resource;
use crate::text::registration as say;
use crate::text::{around_link, by_words};
use crate::ui::Title;
use crate::ui::{
    Callout, Checkbox, Empty, ErrorSummary, Field, FieldKind, FormFoot, Item, PageHead, Picture, SectionHead, Select,
    Tone,
};
use domain::portal::{CONDUCT_VERSION, PRIVACY_VERSION};
use domain::registration::{CHECKLIST, ChecklistItem};
use domain::vocabulary::Unit;
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The first step, or what to do after it.
#[component]
pub fn Register() -> impl IntoView {
    let units = resource(|| (), |()| api::units());
    let sent = use_query_map().read_untracked().get("sent").is_some();
    view! {
        <Title text=say::title_begin()/>
        <div class="page stack" data-gap="wide">
            {if sent {
                Either::Left(view! { <Sent/> })
            } else {
                Either::Right(view! {
                    <PageHead title=say::title_begin() eyebrow=say::step_one() lead=say::lead_begin()/>
                    <Gather/>
                    {shown(units, |units| view! { <FirstStep units/> })}
                })
            }}
        </div>
    }
    .into_any()
}

/// The answer is the same whether the address is known or not (R-REG-1).
#[component]
fn Sent() -> impl IntoView {
    let language = page_language();
    view! {
        <PageHead title=say::sent_title() eyebrow=say::step_one()/>
        <Callout tone=Tone::Good>{say::sent_text()}</Callout>
        <p>{say::sent_nothing()}</p>
        <p class="row"><a href=format!("/{language}/register")>{say::register_again()}</a></p>
    }
    .into_any()
}

/// What to ask the school office for (R-REG-4).
#[component]
fn Gather() -> impl IntoView {
    let line = |item: ChecklistItem| match item {
        ChecklistItem::SchoolCode => say::gather_school_code(),
        ChecklistItem::Phone => say::gather_phone(),
        ChecklistItem::Fax => say::gather_fax(),
        ChecklistItem::SchoolEmail => say::gather_school_email(),
        ChecklistItem::HeadEmail => say::gather_head_email(),
    };
    view! {
        <section class="stack" aria-labelledby="gather">
            <SectionHead title=say::gather_title() id="gather"/>
            <p>{say::gather_lead()}</p>
            <ul class="plain">{CHECKLIST.into_iter().map(|item| view! { <li>{line(item)}</li> }).collect_view()}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn FirstStep(units: Vec<Unit>) -> impl IntoView {
    if units.is_empty() {
        return view! { <Empty picture=Picture::Letter title=say::no_unit()/> }.into_any();
    }
    let problems = problems(ServerAction::<api::Begin>::new());
    let language = page_language();
    let countries: Vec<Item> = by_words(units).into_iter().map(|(unit, label)| Item::new(unit.code(), label)).collect();
    view! {
        <form class="form" method="post" action=api::Begin::url()>
            <ErrorSummary problems=problems.summary()/>
            <Field name="first_name" label=say::first_name() value=kept("first_name", "") problem=problems.of("first_name") autocomplete="given-name" maxlength=80 required=true/>
            <Field name="last_name" label=say::last_name() value=kept("last_name", "") problem=problems.of("last_name") autocomplete="family-name" maxlength=80 required=true/>
            <Field name="email" label=say::email() help=say::email_help() kind=FieldKind::Email value=kept("email", "") problem=problems.of("email") autocomplete="email" required=true/>
            <Field name="username" label=say::username() help=say::username_help() value=kept("username", "") problem=problems.of("username") autocomplete="username" minlength=3 maxlength=40 required=true/>
            <Field name="password" label=say::password() help=say::password_help() kind=FieldKind::Password problem=problems.of("password") autocomplete="new-password" minlength=8 required=true/>
            <Select name="country" label=say::country() items=countries value=kept("country", "") problem=problems.of("country") required=true/>
            <Accept name="conduct" version=CONDUCT_VERSION sentence=say::accept_conduct() href=format!("/{language}/conduct") problem=problems.of("conduct")/>
            <Accept name="privacy" version=PRIVACY_VERSION sentence=say::accept_privacy() href=format!("/{language}/privacy") problem=problems.of("privacy")/>
            <FormFoot submit=say::begin()>
                <a href=format!("/{language}/sign-in")>{say::sign_in_instead()}</a>
            </FormFoot>
        </form>
    }
    .into_any()
}

/// A text that is accepted by its version.
#[component]
fn Accept(
    name: &'static str,
    version: i64,
    sentence: String,
    href: String,
    problem: Signal<Option<String>>,
) -> impl IntoView {
    let version = version.to_string();
    let checked = kept(name, "") == version;
    let (before, inside, behind) = around_link(&sentence);
    let (before, inside, behind) = (before.to_owned(), inside.to_owned(), behind.to_owned());
    view! {
        <Checkbox name=name value=version checked=checked problem=problem required=true label=inside.clone()>
            {before}<a href=href target="_blank">{inside}</a>{behind}
        </Checkbox>
    }
}
