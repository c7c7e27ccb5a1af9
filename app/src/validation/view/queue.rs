//! `/unit/registrations`: the queue, oldest first, and beside it the record that is open. The address holds the unit, the
//! filter, the page and the person; on phones one pane is shown, with a way back.

use super::record::RecordPane;
use crate::frame::shown;
use crate::text::validation as say;
use crate::text::{Label, number, sorting_key};
use crate::ui::Title;
use crate::ui::{
    Button, Callout, Chip, Chips, Empty, Happened, History, HistoryItem, Item, PageHead, Pager, Picture, Select, Tag,
    Tone, turns,
};
use crate::validation::api::{self, QueuePage};
use crate::validation::place::Place;
use domain::account::AccountState;
use domain::base::hint::Topic;
use domain::base::list::Listing;
use domain::validation::{DecisionKind, Hint, QueueFilter, QueueRow, UnitDecision, WaitingAt};
use leptos::either::Either;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The page; it asks again when somebody registers, answers or decides.
#[component]
pub fn Registrations() -> impl IntoView {
    let place = Place::read();
    let done = use_query_map().read_untracked().get("done");
    let page = crate::live::resource(
        &[Topic::Unit],
        move || place.get(),
        |place: Place| async move {
            let queue = api::queue(place.unit, place.filter, place.page).await?;
            let record = match place.person {
                Some(person) => Some(api::record(person).await?),
                None => None,
            };
            let decisions = api::decisions(queue.queue.unit, place.decisions).await?;
            Ok((place, queue, record, decisions))
        },
    );
    let done = done.and_then(|what| match what.as_str() {
        "validated" => Some(say::done_validated()),
        "asked" => Some(say::done_asked()),
        "refused" => Some(say::done_refused()),
        "taken-back" => Some(say::done_taken_back()),
        _ => None,
    });
    view! {
        <Title text=say::title()/>
        <div class="page stack">
            {done.map(|done| view! { <Callout tone=Tone::Good>{done}</Callout> })}
            {shown(page, |(place, queue, record, decisions)| {
                let open = record.is_some();
                let back = Place { person: None, ..place }.href();
                let pane = match record {
                    Some(record) => Either::Left(view! { <RecordPane page=record place=Place { unit: Some(queue.queue.unit), ..place }/> }),
                    None => Either::Right(view! { <Decisions decisions place/> }),
                };
                view! {
                    <div>
                        <Head page=queue.clone() place/>
                        <div class="queue">
                            {open.then(|| view! { <p class="back"><a href=back>{say::back()}</a></p> })}
                            <QueuePane page=queue place behind=open/>
                            {pane}
                        </div>
                    </div>
                }
            })}
        </div>
    }
    .into_any()
}

#[component]
fn Head(page: QueuePage, place: Place) -> impl IntoView {
    let unit = page.queue.unit;
    let mut lead = say::lead(page.queue.counts.waiting);
    if let Some(oldest) = page.oldest {
        lead = format!("{lead} {}", say::lead_oldest(oldest));
    }
    let mut desks = page.desks;
    desks.sort_by_cached_key(|desk| sorting_key(&desk.unit.label()));
    let waiting = |desk: &WaitingAt| format!("{} ({})", desk.unit.label(), number(desk.count));
    let desks: Vec<Item> = desks.iter().map(|desk| Item::new(desk.unit.code(), waiting(desk))).collect();
    view! {
        <PageHead title=say::title() eyebrow=say::eyebrow(unit.label()) lead/>
        {(desks.len() > 1).then(|| view! {
            <form class="row" method="get" action="/unit/registrations">
                <Select name="unit" label=say::unit() items=desks value=place.unit.unwrap_or(unit).code() inline=true required=true/>
                <Button small=true>{say::show_unit()}</Button>
            </form>
        })}
    }
    .into_any()
}

/// The filters and the rows.
#[component]
fn QueuePane(page: QueuePage, place: Place, behind: bool) -> impl IntoView {
    let counts = page.queue.counts;
    let chip = |filter: QueueFilter, words: String| {
        view! { <Chip href=place.filtered(filter) current=Signal::stored(place.filter == filter)>{words}</Chip> }
            .into_any()
    };
    let mut chips = vec![chip(QueueFilter::All, say::all(counts.every))];
    let others = [
        (QueueFilter::Waiting, counts.waiting, say::waiting as fn(_) -> _),
        (QueueFilter::Asked, counts.asked, say::asked),
        (QueueFilter::SchoolKnown, counts.school_known(), say::school_known),
        (QueueFilter::SchoolUnknown, counts.school_unknown, say::school_unknown),
        (QueueFilter::Similar, counts.similar, say::similar),
        (QueueFilter::Late, counts.late, say::late),
    ];
    for (filter, count, words) in others {
        if count > 0 || place.filter == filter {
            chips.push(chip(filter, words(count)));
        }
    }
    let rows = page.queue.rows;
    let (previous, next) = turns(&rows, |page| Place { page, person: None, ..place }.href());
    let empty = rows.rows.is_empty();
    view! {
        <section aria-label=say::queue() data-behind=behind.then_some("")>
            <Chips chips/>
            {empty.then(|| view! { <NoRow place/> })}
            <ul class="queue-list">{rows.rows.into_iter().map(|row| queue_row(row, place)).collect_view()}</ul>
            <Pager previous next/>
        </section>
    }
    .into_any()
}

#[component]
fn NoRow(place: Place) -> impl IntoView {
    if place.filter == QueueFilter::All {
        view! { <Empty picture=Picture::Letter title=say::nobody() sentence=say::nobody_text()/> }.into_any()
    } else {
        view! { <p>{say::nobody_filter()} " " <a href=place.filtered(QueueFilter::All)>{say::show_all()}</a></p> }
            .into_any()
    }
}

/// The hint as a tag.
pub(super) fn hint_tag(hint: Hint) -> impl IntoView {
    let (tone, words) = match hint {
        Hint::Found => (Tone::Good, say::hint_found()),
        Hint::SchoolFound => (Tone::Wait, say::hint_school_found()),
        Hint::NotFound => (Tone::Bad, say::hint_not_found()),
    };
    view! { <Tag tone>{words}</Tag> }
}

fn queue_row(row: QueueRow, place: Place) -> impl IntoView {
    let current = (place.person == Some(row.person)).then_some("true");
    let href = Place { person: Some(row.person), ..place }.href();
    let days = if row.days == 0 { say::today() } else { say::days(row.days) };
    let school = [row.school, row.town].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    view! {
        <li>
            <a class="queue-row" href=href aria-current=current>
                <span class="row" data-push=""><strong>{row.name}</strong><span class="faint">{days}</span></span>
                <span class="faint">{school}</span>
                <span class="row" data-gap="tight">
                    {hint_tag(row.hint)}
                    {row.similar.then(|| view! { <Tag tone=Tone::Wait>{say::similar_account()}</Tag> })}
                    {row.wrote.then(|| view! { <Tag tone=Tone::Blue>{say::has_written()}</Tag> })}
                    {row.late.then(|| view! { <Tag tone=Tone::Bad>{say::is_late()}</Tag> })}
                    {(row.state == AccountState::InformationAsked).then(|| view! { <Tag>{say::is_asked()}</Tag> })}
                    {(row.state == AccountState::AwaitingRevalidation).then(|| view! { <Tag tone=Tone::Blue>{say::is_again()}</Tag> })}
                </span>
            </a>
        </li>
    }
}

/// A page of what the unit has decided.
#[component]
fn Decisions(decisions: Listing<(UnitDecision, String)>, place: Place) -> impl IntoView {
    let (previous, next) = turns(&decisions, |decisions| Place { decisions, ..place }.href());
    view! {
        <div class="stack">
            <Nobody decisions=decisions.rows/>
            <Pager label=say::decisions() previous next/>
        </div>
    }
    .into_any()
}

/// No record is open: what the unit has decided so far (R-VAL-7).
#[component]
fn Nobody(decisions: Vec<(UnitDecision, String)>) -> impl IntoView {
    let none = decisions.is_empty();
    view! {
        <section class="record" aria-labelledby="decisions">
            <p>{say::choose()} ". " {say::choose_text()}</p>
            <h2 id="decisions">{say::decisions()}</h2>
            {none.then(|| view! { <p class="faint">{say::decisions_none()}</p> })}
            <History>{decisions.into_iter().map(decision_line).collect_view()}</History>
        </section>
    }
    .into_any()
}

fn decision_line((line, when): (UnitDecision, String)) -> impl IntoView {
    let gone = line.name.is_empty();
    let name = if gone { say::former() } else { line.name };
    let officer = line.decision.by.unwrap_or_else(say::somebody);
    let (words, kind) = match line.decision.kind {
        DecisionKind::Validated => (say::decision_validated(officer, name), Happened::Good),
        DecisionKind::Refused => (say::decision_refused(officer, name), Happened::Bad),
        DecisionKind::TakenBack => (say::decision_taken_back(officer, name), Happened::Then),
        _ => (say::decision_asked(officer, name), Happened::Then),
    };
    let reason = line.decision.reason.map(|reason| reason.label());
    let text = (!line.decision.text.is_empty()).then_some(line.decision.text);
    let href = Place { unit: Some(line.unit), person: Some(line.person), ..Place::default() }.href();
    view! {
        <HistoryItem kind when>
            {if gone { Either::Left(words) } else { Either::Right(view! { <a href=href>{words}</a> }) }}
            {reason.map(|reason| format!(": {reason}"))}
            {text.map(|text| view! { <br/><q>{text}</q> })}
        </HistoryItem>
    }
}
