//! `/unit/projects/{id}`: a project at the desk of a unit, which decides on it.

use super::conduct::Conduct;
use super::page::{Margin, eyebrow};
use super::parts::{changes_view, language_of, project_in_address, schools, text_and_facts, which};
use crate::form::{Act, InVain, Problems, kept, problems};
use crate::frame::shown;
use crate::project::api::{self, PageWords};
use crate::project::status_line;
use crate::text::{self, Label, project as say};
use crate::ui::Title;
use crate::ui::{Button, ButtonKind, ErrorSummary, Item, PageHead, SectionHead, Select, TextArea, WithMargin};
use domain::base::hint::Topic;
use domain::base::id::ProjectId;
use domain::project::{NOTE_MOST, OfficerMay};
use domain::vocabulary::{ProjectRefusalReason, Unit};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// A project on the desk.
#[component]
pub fn UnitProject() -> impl IntoView {
    let id = project_in_address();
    let page = crate::live::resource(&[Topic::Project], move || id.get(), api::unit_page);
    shown(page, |page| view! { <UnitProjectShown page/> })
}

#[component]
fn UnitProjectShown(page: PageWords) -> impl IntoView {
    let margin_page = page.clone();
    let (id, version, text) = (page.id, page.version, page.text.clone());
    let may_act = page.office.iter().any(|may| may.decide || may.take_back);
    let decisions = page.office.iter().map(|may| view! { <Decide may=*may id version/> }).collect_view();
    let changed = page.changed_since.clone().map(|(number, changes)| {
        view! {
            <section aria-labelledby="changed" class="stack">
                <SectionHead id="changed" title=say::changed_since(number.to_string())/>
                {changes_view(changes, None, &text)}
                <p><a href=format!("/projects/{id}/versions?old={number}&new={version}")>{say::compare_with(number.to_string())}</a></p>
            </section>
        }
    });
    let schools = schools(&page.founders);
    view! {
        <Title text=page.text.title.clone()/>
        <div class="page stack" data-gap="wide">
            <PageHead title=page.text.title.clone() eyebrow=eyebrow(page.kind, page.state) lang=language_of(&page.text)>
                {schools}
            </PageHead>
            {status_line(page.status.clone())}
            {changed}
            <WithMargin label=say::margin() margin=move || view! { <Margin page=margin_page/> }>
                {text_and_facts(&page.text)}
                {decisions}
                {(!may_act).then(|| view! {
                    <InVain of=&[api::ApproveProject::PATH, api::WantChanges::PATH, api::RefuseProject::PATH, api::TakeBack::PATH]/>
                })}
                <Conduct may=page.conduct id/>
            </WithMargin>
        </div>
    }
    .into_any()
}

/// What an officer can do for one unit.
#[component]
fn Decide(may: OfficerMay, id: ProjectId, version: i64) -> impl IntoView {
    if !may.decide && !may.take_back {
        return ().into_any();
    }
    let heading = format!("decide-{}", may.unit);
    let labelled_by = heading.clone();
    let approve = problems(ServerAction::<api::ApproveProject>::new());
    let change = problems(ServerAction::<api::WantChanges>::new());
    let refuse = problems(ServerAction::<api::RefuseProject>::new());
    let back = problems(ServerAction::<api::TakeBack>::new());
    let summary = Problems::together([approve, change, refuse, back]);
    let unit = may.unit;
    view! {
        <section class="stack no-print" aria-labelledby=labelled_by>
            <SectionHead id=heading title=say::decide_for(unit.label())/>
            <ErrorSummary problems=summary/>
            {may.decide.then(|| view! {
                <p class="faint">{say::check_reminder()}</p>
                <form class="form" method="post" action=api::ApproveProject::url()>
                    <Named id unit version/>
                    <TextArea name="comment" label=say::comment() value=kept("comment", "") problem=approve.of("comment") rows=2 maxlength=NOTE_MOST as u32 optional=true/>
                    <div class="row"><Button kind=ButtonKind::Primary>{say::approve()}</Button></div>
                </form>
                <WantChanges id unit version problems=change/>
                <Refuse id unit version problems=refuse/>
            })}
            {may.take_back.then(|| view! {
                <form class="stack" data-gap="tight" method="post" action=api::TakeBack::url()>
                    <Named id unit version/>
                    <p>{say::take_back_explain()}</p>
                    <div class="row"><Button>{say::take_back()}</Button></div>
                </form>
            })}
        </section>
    }
    .into_any()
}

/// What every decision names: the project, the unit, the version (R-PRJ-3a).
#[component]
fn Named(id: ProjectId, unit: Unit, version: i64) -> impl IntoView {
    view! {
        {which(id)}
        <input type="hidden" name="unit" value=unit.code()/>
        <input type="hidden" name="version" value=version.to_string()/>
    }
}

#[component]
fn WantChanges(id: ProjectId, unit: Unit, version: i64, problems: Problems) -> impl IntoView {
    let hidden = view! { <Named id unit version/> }.into_any();
    view! {
        <Act verb=say::want_changes() post=api::WantChanges::url() hidden problems told_above=true>
            <TextArea name="note" label=say::want_changes_note() value=kept("note", "") problem=problems.of("note") rows=4 maxlength=NOTE_MOST as u32 required=true/>
        </Act>
    }
    .into_any()
}

/// A refusal needs a reason from the list and a text (R-PRJ-6).
#[component]
fn Refuse(id: ProjectId, unit: Unit, version: i64, problems: Problems) -> impl IntoView {
    let reasons = text::labelled::<ProjectRefusalReason>();
    let items: Vec<Item> = reasons.into_iter().map(|(reason, label)| Item::new(reason.code(), label)).collect();
    let hidden = view! { <Named id unit version/> }.into_any();
    view! {
        <Act verb=say::refuse() post=api::RefuseProject::url() hidden kind=ButtonKind::Danger problems told_above=true>
            <Select name="refusal" label=say::refuse_reason() items value=kept("refusal", "") problem=problems.of("refusal") required=true/>
            <TextArea name="text" label=say::refuse_text() value=kept("text", "") problem=problems.of("text") rows=4 maxlength=NOTE_MOST as u32 required=true/>
        </Act>
    }
    .into_any()
}
