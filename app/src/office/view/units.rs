//! `/office/units`: which countries take part, and who decides there.

use crate::form::{Trouble, kept, problems};
use crate::frame::shown;
use crate::office::api;
use crate::resource::resource;
use crate::text::{Label, office as say, sorting_key};
use crate::ui::Title;
use crate::ui::{
    Button, ButtonKind, Callout, Country, ErrorSummary, Field, FieldKind, FormFoot, Item, PageHead, SectionHead,
    Select, Tag, Tone,
};
use domain::base::language::Language;
use domain::base::viewer::Grant;
use domain::unit::{Officer, Overview, UnitLine};
use domain::vocabulary::Unit;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The page of units.
#[component]
pub fn Units() -> impl IntoView {
    let units = resource(|| (), |()| api::units());
    let done = use_query_map().read_untracked().get("done").and_then(|act| match act.as_str() {
        "invited" => Some(say::invited()),
        "second" => Some(say::second_removed()),
        "ended" => Some(say::office_ended()),
        "given" => Some(say::given()),
        _ => None,
    });
    view! {
        <Title text=say::units_title()/>
        <div class="page stack" data-gap="wide">
            <PageHead title=say::units_title() lead=say::units_lead()/>
            <Trouble of=&[api::SwitchUnit::PATH, api::EndOffice::PATH, api::RemoveSecondFactor::PATH]/>
            {done.map(|sentence| view! { <Callout tone=Tone::Good>{sentence}</Callout> })}
            {shown(units, |overview| view! { <Everybody overview/> })}
        </div>
    }
    .into_any()
}

#[component]
fn Everybody(overview: Overview) -> impl IntoView {
    let Overview { mut units, central } = overview;
    // In the order of their names in the reader's language.
    units.sort_by_cached_key(|line| sorting_key(&line.unit.label()));
    let on: Vec<Unit> = units.iter().filter(|line| line.on).map(|line| line.unit).collect();
    view! {
        <Invite on=on.clone()/>
        <Give on/>
        <Lost/>
        <section aria-labelledby="all-units">
            <SectionHead id="all-units" title=say::all_units()/>
            <ul class="rows">{units.into_iter().map(row).collect_view()}</ul>
        </section>
        <section aria-labelledby="central">
            <SectionHead id="central" title=say::central_title()/>
            <ul class="rows">{central.into_iter().map(central_row).collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn row(line: UnitLine) -> impl IntoView {
    let UnitLine { unit, on, officers } = line;
    let alone = on && officers.is_empty();
    view! {
        <li>
            <div class="row" data-push="">
                <span>
                    <Country code=unit.country().code() name=unit.label()/>
                    " " <span class="faint">{if on { say::on() } else { say::off() }}</span>
                    {alone.then(|| view! { " " <Tag tone=Tone::Wait>{say::no_officer()}</Tag> })}
                </span>
                <form method="post" action=api::SwitchUnit::url()>
                    <input type="hidden" name="unit" value=unit.code()/>
                    <input type="hidden" name="on" value=(!on).to_string()/>
                    <Button small=true>
                        {if on { say::switch_off() } else { say::switch_on() }}
                        <span class="visually-hidden">" " {unit.label()}</span>
                    </Button>
                </form>
            </div>
            <ul>{officers.into_iter().map(officer_row).collect_view()}</ul>
        </li>
    }
}

fn central_row(officer: Officer) -> impl IntoView {
    let office = if officer.grant == Grant::Central { say::grant_central() } else { say::grant_administrator() };
    view! { <li><p>{office}</p><ul>{officer_row(officer)}</ul></li> }
}

fn officer_row(officer: Officer) -> impl IntoView {
    let state = match (officer.has_password, officer.has_second_factor) {
        (false, _) => say::invited_only(),
        (true, false) => say::without_second(),
        (true, true) => say::ready(),
    };
    let name = officer.name.clone();
    // Her own she keeps, so that an administrator is always left.
    let acts = (!officer.is_viewer).then(|| view! { <Acts officer=officer.clone()/> });
    view! { <li>{name} " " <span class="faint">{officer.email} " · " {state}</span>{acts}</li> }
}

/// What an administrator does about an officer; each act says first what it means.
#[component]
fn Acts(officer: Officer) -> impl IntoView {
    let Officer { account, grant, name, has_second_factor, .. } = officer;
    let lost = has_second_factor.then(|| {
        view! {
            <form class="stack" method="post" action=api::RemoveSecondFactor::url()>
                <input type="hidden" name="account" value=account.to_string()/>
                <p>{say::remove_second_why(name.clone())}</p>
                <div class="row"><Button small=true>{say::remove_second()}</Button></div>
            </form>
        }
    });
    view! {
        <details>
            <summary>{say::acts(name.clone())}</summary>
            <div class="stack">
                {lost}
                <form class="stack" method="post" action=api::EndOffice::url()>
                    <input type="hidden" name="account" value=account.to_string()/>
                    <input type="hidden" name="grant" value=grant.kind()/>
                    {grant.unit().map(|unit| view! { <input type="hidden" name="unit" value=unit.code()/> })}
                    <p>{say::end_office_why(name)}</p>
                    <div class="row"><Button small=true kind=ButtonKind::Danger>{say::end_office()}</Button></div>
                </form>
            </div>
        </details>
    }
    .into_any()
}

/// The form that invites an officer.
#[component]
fn Invite(on: Vec<Unit>) -> impl IntoView {
    let problems = problems(ServerAction::<api::InviteOfficer>::new());
    let units: Vec<Item> = on.iter().map(|unit| Item::new(unit.code(), unit.label())).collect();
    let languages: Vec<Item> = Language::ALL.into_iter().map(|one| Item::new(one.code(), one.name())).collect();
    if units.is_empty() {
        return view! { <Callout>{say::none_on()}</Callout> }.into_any();
    }
    view! {
        <section aria-labelledby="invite">
            <SectionHead id="invite" title=say::invite_title()/>
            <form class="form" method="post" action=api::InviteOfficer::url()>
                <ErrorSummary problems=problems.summary()/>
                <Select name="grant" label=say::grant() items=offices() value=kept("grant", "officer") problem=problems.of("grant") required=true/>
                <Select name="unit" label=say::unit() items=units value=kept("unit", "") problem=problems.of("unit") required=true/>
                <Field name="first_name" label=say::first_name() value=kept("first_name", "") problem=problems.of("first_name") required=true/>
                <Field name="last_name" label=say::last_name() value=kept("last_name", "") problem=problems.of("last_name") required=true/>
                <Field name="email" label=say::email() kind=FieldKind::Email value=kept("email", "") problem=problems.of("email") required=true/>
                <Field name="username" label=say::username() value=kept("username", "") problem=problems.of("username") required=true/>
                <Select name="language" label=say::language() items=languages value=kept("language", "en") required=true/>
                <FormFoot submit=say::invite()/>
            </form>
        </section>
    }
    .into_any()
}

/// The form that gives an office to somebody who has an account.
#[component]
fn Give(on: Vec<Unit>) -> impl IntoView {
    let problems = problems(ServerAction::<api::GiveOffice>::new());
    let units: Vec<Item> = on.iter().map(|unit| Item::new(unit.code(), unit.label())).collect();
    (!units.is_empty()).then(|| {
        view! {
            <section aria-labelledby="give">
                <SectionHead id="give" title=say::give_title()/>
                <form class="form" method="post" action=api::GiveOffice::url()>
                    <ErrorSummary problems=problems.summary()/>
                    <Field name="holder" label=say::give_account() help=say::give_help() value=kept("holder", "") problem=problems.of("holder") autocomplete="off" required=true/>
                    <Select name="office" label=say::grant() items=offices() value=kept("office", "officer") problem=problems.of("office") required=true/>
                    <Select name="office_unit" label=say::unit() items=units value=kept("office_unit", "") problem=problems.of("office_unit") required=true/>
                    <FormFoot submit=say::give()/>
                </form>
            </section>
        }
    })
}

/// The form that takes the second factor away from anybody who has lost it: teachers have one too.
#[component]
fn Lost() -> impl IntoView {
    let problems = problems(ServerAction::<api::RemoveSecondFactorOf>::new());
    view! {
        <section aria-labelledby="lost">
            <SectionHead id="lost" title=say::lost_title()/>
            <form class="form" method="post" action=api::RemoveSecondFactorOf::url()>
                <ErrorSummary problems=problems.summary()/>
                <Field name="lost_name" label=say::username() help=say::lost_help() value=kept("lost_name", "") problem=problems.of("lost_name") autocomplete="off" required=true/>
                <FormFoot submit=say::remove_second() kind=ButtonKind::Plain/>
            </form>
        </section>
    }
    .into_any()
}

fn offices() -> Vec<Item> {
    vec![
        Item::new("officer", say::grant_officer()),
        Item::new("central", say::grant_central()),
        Item::new("administrator", say::grant_administrator()),
    ]
}
