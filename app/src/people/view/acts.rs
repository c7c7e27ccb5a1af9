//! What an officer does with an account: another address, the end of its sessions, one account out of two, a suspension, an
//! expulsion.

use crate::desk::{MergeInto, MergeWords};
use crate::form::{Act, Trouble, kept, problems};
use crate::people::api;
use crate::text::people as say;
use crate::ui::{Button, ButtonKind, ErrorSummary, Field, FieldKind, Item, SectionHead, TextArea};
use domain::base::id::AccountId;
use domain::people::{OfficerMay, PersonLine, PersonRecord, REASON_MOST, SUSPENDED_DAYS, SUSPENDED_MOST};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// What went wrong with an act that has no form here: it has no field, or a colleague was faster and it may be done no more.
#[component]
pub(super) fn TooLate(may: OfficerMay) -> impl IntoView {
    view! {
        <Trouble of=&[api::DeclineExpulsion::PATH, api::Readmit::PATH, api::SignOut::PATH]/>
        {(!may.merge).then(|| view! { <Trouble of=&[api::MergeAccounts::PATH]/> })}
        {(!may.give_address).then(|| view! { <Trouble of=&[api::GiveAddress::PATH]/> })}
        {(!may.suspend).then(|| view! { <Trouble of=&[api::Suspend::PATH]/> })}
        {(!may.ask_expulsion).then(|| view! { <Trouble of=&[api::AskExpulsion::PATH]/> })}
        {(!may.decide_expulsion).then(|| view! { <Trouble of=&[api::Expel::PATH]/> })}
    }
    .into_any()
}

/// Everything that may be done now; nothing is shown that may not.
#[component]
pub(super) fn Acts(record: PersonRecord, find: String) -> impl IntoView {
    let (may, id, name) = (record.may, record.line.id, record.line.name.clone());
    if may == OfficerMay::default() {
        return ().into_any();
    }
    view! {
        <section class="stack no-print" aria-labelledby="acts">
            <SectionHead id="acts" title=say::acts()/>
            {may.decide_expulsion.then(|| view! { <DecideExpulsion id name/> })}
            {may.take_back.then(|| view! { <Decline id words=say::take_expulsion_back()/> })}
            {may.merge.then(|| view! { <Merge id others=record.others find/> })}
            {may.give_address.then(|| view! { <GiveAddress id/> })}
            {may.sign_out.then(|| view! { <Act verb=say::sign_out() explain=say::sign_out_explain() post=api::SignOut::url() hidden=whom(id)/> })}
            {may.suspend.then(|| view! { <Suspend id/> })}
            {may.readmit.then(|| view! { <Readmit id/> })}
            {may.ask_expulsion.then(|| view! { <AskExpulsion id/> })}
        </section>
    }
    .into_any()
}

/// The hidden field that names the account.
fn whom(id: AccountId) -> AnyView {
    view! { <input type="hidden" name="person" value=id.to_string()/> }.into_any()
}

/// Two accounts of one person.
#[component]
fn Merge(id: AccountId, others: Vec<PersonLine>, find: String) -> impl IntoView {
    let problems = problems(ServerAction::<api::MergeAccounts>::new());
    let words = MergeWords {
        verb: say::merge(),
        explain: say::merge_explain(),
        find: say::merge_find(),
        find_help: say::words_help(),
        none: say::merge_found_none(),
        alike: say::merge_alike(),
        into: say::merge_into(),
    };
    let items: Vec<Item> = others.into_iter().map(item).collect();
    let address = format!("/unit/people/{id}");
    view! {
        <MergeInto address post=api::MergeAccounts::url() hidden=whom(id) find items words problems>
            <TextArea name="merge_checked" label=say::checked() help=say::checked_help() value=kept("merge_checked", "") rows=3 maxlength=REASON_MOST as u32 problem=problems.of("merge_checked") required=true/>
        </MergeInto>
    }
    .into_any()
}

fn item(line: PersonLine) -> Item {
    let facts = [line.email, line.school, line.town];
    let facts = facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>();
    Item::new(line.id.to_string(), line.name).with_help(facts.join(" · "))
}

/// Another address for who has lost her mailbox (R-LOG-1).
#[component]
fn GiveAddress(id: AccountId) -> impl IntoView {
    let problems = problems(ServerAction::<api::GiveAddress>::new());
    view! {
        <Act verb=say::lost_mailbox() submit=say::give_address() explain=say::lost_mailbox_text() post=api::GiveAddress::url() hidden=whom(id) problems>
            <Field name="new_email" kind=FieldKind::Email label=say::new_email() value=kept("new_email", "") maxlength=200 required=true problem=problems.of("new_email")/>
            <TextArea name="checked" label=say::checked() help=say::checked_help() value=kept("checked", "") rows=3 maxlength=REASON_MOST as u32 required=true problem=problems.of("checked")/>
        </Act>
    }
    .into_any()
}

#[component]
fn Suspend(id: AccountId) -> impl IntoView {
    let problems = problems(ServerAction::<api::Suspend>::new());
    view! {
        <Act verb=say::suspend() explain=say::suspend_explain() post=api::Suspend::url() hidden=whom(id) kind=ButtonKind::Danger problems>
            <Field name="days" kind=FieldKind::Number min="1" max=SUSPENDED_MOST.to_string() label=say::days() help=say::days_help() value=kept("days", &SUSPENDED_DAYS.to_string()) problem=problems.of("days") required=true/>
            <TextArea name="suspend_reason" label=say::reason() help=say::reason_help() value=kept("suspend_reason", "") rows=3 maxlength=REASON_MOST as u32 problem=problems.of("suspend_reason") required=true/>
        </Act>
    }
    .into_any()
}

#[component]
fn Readmit(id: AccountId) -> impl IntoView {
    view! {
        <form class="form" method="post" action=api::Readmit::url()>
            {whom(id)}
            <p>{say::readmit_explain()}</p>
            <div class="row"><Button>{say::readmit()}</Button></div>
        </form>
    }
    .into_any()
}

/// The first officer asks; nothing is for good yet.
#[component]
fn AskExpulsion(id: AccountId) -> impl IntoView {
    let problems = problems(ServerAction::<api::AskExpulsion>::new());
    view! {
        <Act verb=say::ask_expulsion() explain=say::ask_expulsion_explain() post=api::AskExpulsion::url() hidden=whom(id) kind=ButtonKind::Danger problems>
            <TextArea name="expel_reason" label=say::reason() help=say::reason_help() value=kept("expel_reason", "") rows=3 maxlength=REASON_MOST as u32 problem=problems.of("expel_reason") required=true/>
        </Act>
    }
    .into_any()
}

#[component]
fn Decline(id: AccountId, words: String) -> impl IntoView {
    view! {
        <form method="post" action=api::DeclineExpulsion::url()>
            {whom(id)}
            <Button>{words}</Button>
        </form>
    }
    .into_any()
}

/// The second officer agrees or not.
#[component]
fn DecideExpulsion(id: AccountId, name: String) -> impl IntoView {
    let problems = problems(ServerAction::<api::Expel>::new());
    view! {
        <div class="stack">
            <h3>{say::expel_title()}</h3>
            <p>{say::expel_explain()}</p>
            <form class="form" method="post" action=api::Expel::url()>
                <ErrorSummary problems=problems.summary()/>
                {whom(id)}
                <Field name="expelled_name" label=say::typed_name(name) value=kept("expelled_name", "") maxlength=200 problem=problems.of("expelled_name") required=true/>
                <div class="row"><Button kind=ButtonKind::Danger>{say::expel()}</Button></div>
            </form>
            <Decline id words=say::decline_expulsion()/>
        </div>
    }
    .into_any()
}
