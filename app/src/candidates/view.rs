//! `/candidates`: My Candidates, each with what can be done next, and the block list below.

use super::api;
use super::place::Place;
use crate::draft::{self, ByHand, IsBack};
use crate::form::{OneOfMany, Trouble};
use crate::frame::shown;
use crate::profile::availability;
use crate::text::{Label, candidates as say, name_or_former, ui};
use crate::ui::Title;
use crate::ui::{
    Button, ButtonKind, ButtonLink, Callout, Chip, Chips, Empty, FormFoot, Glyph, Half, Mark, PageHead, Person,
    Picture, SaveLine, SectionHead, Stars, StatusLine, TextArea, Tone, Turn, pages,
};
use domain::base::hint::Topic;
use domain::base::id::{AccountId, CandidateId};
use domain::base::list::Listing;
use domain::candidates::{
    BlockedPerson, Candidate, CandidateEvent, CandidateList, CandidateStatus, NOTE_MOST, Silence,
};
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The page.
#[component]
pub fn Candidates() -> impl IntoView {
    let query = use_query_map();
    let place = Memo::new(move |_| Place::read(&query.read()));
    let closing = Memo::new(move |_| query.read().get("closing").and_then(|id| id.parse::<CandidateId>().ok()));
    let list = crate::live::resource(
        &[Topic::Mailbox, Topic::Project],
        move || (place.get(), closing.get()),
        |(Place { status, page }, closing)| api::list(status, page, closing),
    );
    let done = query.read_untracked().clone();
    view! {
        <Title text=say::title()/>
        <div class="page stack" data-gap="wide">
            {done.get("removed").map(|id| view! { <Removed id place=place.get_untracked()/> })}
            {done.get("saved").map(|_| view! { <Callout tone=Tone::Good>{say::note_saved()}</Callout> })}
            {done.get("blocked").map(|_| view! { <Callout tone=Tone::Good>{say::blocked_done()}</Callout> })}
            {shown(list, move |list| view! { <Closing of=list.closing.clone()/><Whole list place=place.get_untracked()/> })}
        </div>
    }
    .into_any()
}

/// What was removed can come back.
#[component]
fn Removed(id: String, place: Place) -> impl IntoView {
    view! {
        <Callout tone=Tone::Good>
            <form class="row" method="post" action=api::Restore::url()>
                <input type="hidden" name="candidate" value=id/>
                {place.fields()}
                <span>{say::removed()}</span>
                <Button small=true glyph=Glyph::Undo>{say::restore()}</Button>
            </form>
        </Callout>
    }
}

/// Whoever was just found not to suit is owed a few courteous words, if the two have written (2.9).
#[component]
fn Closing(of: Option<Candidate>) -> impl IntoView {
    of.map(|row| {
        let name = row.name.unwrap_or_default();
        view! {
            <Callout tone=Tone::Good>
                <div class="row">
                    <span>{say::closing_offer(name.clone())}</span>
                    <ButtonLink href=closing_path(row.person) glyph=Glyph::Mail small=true>{say::closing_write()}<span class="visually-hidden">": "{name}</span></ButtonLink>
                </div>
            </Callout>
        }
    })
}

/// Where the closing message to somebody is written.
fn closing_path(person: AccountId) -> String {
    format!("/mailbox/new?to={person}&closing=1")
}

#[component]
fn Whole(list: CandidateList, place: Place) -> impl IntoView {
    let CandidateList { candidates, counts, blocked, .. } = list;
    let count: i64 = counts.iter().map(|(_, count)| count).sum();
    let body = if count == 0 {
        Either::Left(view! {
            <Empty title=say::empty_title() sentence=say::empty_sentence() example=say::empty_example() picture=Picture::Telescope>
                <ButtonLink href="/twinfinder" kind=ButtonKind::Primary>{say::find()}</ButtonLink>
            </Empty>
        })
    } else {
        Either::Right(view! {
            <div class="stack" data-gap="wide">
                <Chips label=say::by_status() chips=chips(&counts, place.status)/>
                <Rows candidates place/>
            </div>
        })
    };
    view! {
        <div class="stack" data-gap="wide">
            <PageHead title=say::title() lead=say::lead(count)/>
            <Trouble of=&[api::Change::PATH, api::Remove::PATH, api::Restore::PATH, api::Block::PATH, api::Unblock::PATH]/>
            {body}
            {(!blocked.is_empty()).then(|| view! { <Blocked blocked place/> })}
        </div>
    }
    .into_any()
}

/// A page of the candidates.
#[component]
fn Rows(candidates: Listing<Candidate>, place: Place) -> impl IntoView {
    let turns = pages(&candidates, |number| place.turned_to(number).list());
    // The last of a status may just have been moved on.
    let none = place.status.filter(|_| candidates.rows.is_empty()).map(status_word);
    let rows = candidates.rows.into_iter().map(|row| view! { <Row row place/> }).collect_view();
    view! {
        <div class="stack" data-gap="wide">
            {match none {
                Some(status) => Either::Left(view! { <p class="faint">{say::none_of_status(status)}</p> }),
                None => Either::Right(view! { <ul class="rows">{rows}</ul> }),
            }}
            {turns}
        </div>
    }
    .into_any()
}

/// All, and each status that somebody has.
fn chips(counts: &[(CandidateStatus, i64)], current: Option<CandidateStatus>) -> Vec<AnyView> {
    let count: i64 = counts.iter().map(|(_, count)| count).sum();
    let all = view! { <Chip href="/candidates" current={current.is_none()}>{say::all()}" "{count}</Chip> };
    let chip = |&(status, count): &(CandidateStatus, i64)| {
        let href = Place::of_status(Some(status)).list();
        view! { <Chip href current={current == Some(status)}>{status_word(status)}" "{count}</Chip> }.into_any()
    };
    std::iter::once(all.into_any()).chain(counts.iter().map(chip)).collect()
}

/// A status in words.
pub fn status_word(status: CandidateStatus) -> String {
    match status {
        CandidateStatus::ToContact => say::status_to_contact(),
        CandidateStatus::Contacted => say::status_contacted(),
        CandidateStatus::Negotiating => say::status_negotiating(),
        CandidateStatus::Agreed => say::status_agreed(),
        CandidateStatus::NotSuitable => say::status_not_suitable(),
        CandidateStatus::Silent => say::status_silent(),
    }
}

/// One candidate.
#[component]
fn Row(row: Candidate, place: Place) -> impl IntoView {
    let (member, reached) = (row.name.is_some(), row.reached());
    let name = row.name.clone().unwrap_or_else(ui::former_member);
    let country = (row.country.code().to_owned(), row.country.label());
    let facts = [row.school.clone(), row.town.clone()].into_iter().flatten().map(|fact| view! { <span>{fact}</span> });
    let facts = facts.collect_view();
    let person = if reached {
        let href = format!("/people/{}", row.person);
        Either::Left(view! { <Person name=name.clone() id=row.person.0 href country>{facts}</Person> })
    } else {
        Either::Right(view! { <Person name=name.clone() id=row.person.0 country>{facts}</Person> })
    };
    let stars = u8::try_from(row.stars).unwrap_or(0);
    view! {
        <li class="stack" data-gap="tight">
            {person}
            <p class="row" data-gap="tight">
                {member.then(|| view! { <Mark availability=availability(row.mark)/><Stars count=stars/> })}
            </p>
            {row.away.then(|| view! { <p class="faint">{say::away()}</p> })}
            <p><strong>{status_word(row.status)}"."</strong>" "{last_contact(&row)}</p>
            <Quiet row=row.clone() name=name.clone()/>
            <Acts row=row.clone() name place/>
            <Note row place/>
        </li>
    }
    .into_any()
}

/// The last message, in words.
fn last_contact(row: &Candidate) -> String {
    match row.last_contact {
        None => say::never_written(),
        Some(last) if last.mine && last.days == 0 => say::you_wrote_today(),
        Some(last) if last.mine => say::you_wrote(last.days),
        Some(last) if last.days == 0 => say::answer_today(),
        Some(last) => say::answer(last.days),
    }
}

/// The status line of somebody who has not answered for a week or two.
#[component]
fn Quiet(row: Candidate, name: String) -> impl IntoView {
    let next = match row.silence {
        Silence::None => return ().into_any(),
        Silence::Remind => say::silence_remind(),
        Silence::LetGo => say::silence_let_go(),
    };
    let turn = if row.silence == Silence::LetGo { Turn::Late } else { Turn::Other };
    let days = row.last_contact.map_or(0, |last| last.days);
    view! { <StatusLine turn half=Half::First small=true who=say::silence_who(name) since=say::you_wrote(days) next/> }
        .into_any()
}

/// Write, the ring, and the steps of the road.
#[component]
fn Acts(row: Candidate, name: String, place: Place) -> impl IntoView {
    let reached = row.reached();
    let owed = row.closing_owed;
    let write = if owed { closing_path(row.person) } else { format!("/mailbox/new?to={}", row.person) };
    let write_word = if owed { say::closing_write() } else { say::write() };
    let ring = format!("/projects/new?partner={}", row.person);
    let id = row.id.to_string();
    let open = row.may_found();
    let step = {
        let (id, name) = (id.clone(), name.clone());
        move |event: CandidateEvent| {
            let (id, name) = (id.clone(), name.clone());
            view! {
                <form method="post" action=api::Change::url()>
                    <input type="hidden" name="candidate" value=id/>
                    <input type="hidden" name="event" value=event.code()/>
                    {place.fields()}
                    <Button small=true kind=ButtonKind::Quiet>{event_word(event)}<span class="visually-hidden">": "{name}</span></Button>
                </form>
            }
        }
    };
    let steps = row.status.choices().map(step).collect_view();
    view! {
        <div class="row" data-gap="tight">
            {open.then(|| view! { <ButtonLink href=ring kind=ButtonKind::Ring small=true>{say::activate()}</ButtonLink> })}
            {reached.then(|| view! { <ButtonLink href=write glyph=Glyph::Mail small=true>{write_word}</ButtonLink> })}
            {steps}
            <form method="post" action=api::Remove::url()>
                <input type="hidden" name="candidate" value=id/>
                {place.fields()}
                <Button small=true kind=ButtonKind::Quiet glyph=Glyph::Cross>{say::remove()}<span class="visually-hidden">": "{name}</span></Button>
            </form>
        </div>
    }
    .into_any()
}

fn event_word(event: CandidateEvent) -> String {
    match event {
        CandidateEvent::Written => say::event_written(),
        CandidateEvent::Answered => say::event_answered(),
        CandidateEvent::Negotiate => say::event_negotiate(),
        CandidateEvent::Agree => say::event_agree(),
        CandidateEvent::FallSilent => say::event_fall_silent(),
        CandidateEvent::Dismiss => say::event_dismiss(),
    }
}

/// The private note. Until it is saved, what was typed lies on her device.
#[component]
fn Note(row: Candidate, place: Place) -> impl IntoView {
    let id = row.id.to_string();
    let form = OneOfMany::of::<api::Note>(format!("candidate-{id}"));
    let came_back = form.came_back();
    let written = row.note.clone();
    let text = RwSignal::new(form.typed("note", &row.note));
    let stored = StoredValue::new(row.note.clone());
    let by_hand = ByHand::new(format!("note-{id}"));
    let back = draft::put_back(by_hand.device, move |left: String| {
        if came_back {
            return false;
        }
        if left.trim() == stored.get_value() {
            by_hand.forget();
            return false;
        }
        by_hand.keep(&left);
        text.set(left);
        true
    });
    let drop_it = Callback::new(move |()| {
        by_hand.forget();
        text.set(stored.get_value());
    });
    // The field itself is heard first: the signal follows it.
    let typed = move |_| by_hand.keep(&text.get_untracked());
    let press =
        by_hand.sending(api::Note::url(), move || text.with_untracked(|text| text.trim().chars().count() <= NOTE_MOST));
    view! {
        {(!written.is_empty()).then(|| view! { <p class="faint">{say::note()}": "{written}</p> })}
        <details open=move || came_back || back.get()>
            <summary>{if row.note.is_empty() { say::note_add() } else { say::note_change() }}</summary>
            <IsBack back drop_it/>
            <form node_ref=by_hand.form class="form" method="post" action=api::Note::url() on:input=typed on:submit=press>
                <input type="hidden" name="candidate" value=id/>
                {place.fields()}
                {form.head()}
                <TextArea name="note" id=form.id("note") label=say::note() help=say::note_help() bound=text problem=form.problem("note") rows=3 maxlength=NOTE_MOST as u32/>
                <FormFoot submit=say::note_save() kind=ButtonKind::Plain/>
                {move || by_hand.has_line().then(|| view! { <SaveLine text=by_hand.sentence state=by_hand.state/> })}
            </form>
        </details>
    }
    .into_any()
}

/// The block list.
#[component]
fn Blocked(blocked: Vec<BlockedPerson>, place: Place) -> impl IntoView {
    let row = move |person: BlockedPerson| {
        let name = name_or_former(&person.name);
        view! {
            <li class="row" data-push="">
                <span>{name.clone()}</span>
                <form method="post" action=api::Unblock::url()>
                    <input type="hidden" name="person" value=person.person.to_string()/>
                    {place.fields()}
                    <Button small=true>{say::unblock()}<span class="visually-hidden">": "{name}</span></Button>
                </form>
            </li>
        }
    };
    view! {
        <section aria-labelledby="blocked">
            <SectionHead id="blocked" title=say::blocked_title()/>
            <p>{say::blocked_lead()}</p>
            <ul class="rows">{blocked.into_iter().map(row).collect_view()}</ul>
        </section>
    }
    .into_any()
}
