//! `/mailbox` and `/mailbox/{id}`: the lanes, the conversations, newest first, or those in which words stand, and the one
//! that is read. Three panes where there is room, two on tablets, one on phones. Where somebody is stands in the address,
//! also while she reads: opening another conversation leaves the list as it is.

use super::acts::{Dot, done};
use super::bulk::{BULK, Bar, LIST, Tick, bulk_done};
use super::conversation::{Conversation, PANE, SkipToConversation};
use super::keys::{KeysButton, KeysSheet, hear_keys};
use super::{Here, Opened, country};
use crate::frame::{Failed, shown};
use crate::live;
use crate::mailbox::api::{self, InboxShown};
use crate::mailbox::place::Place;
use crate::text::{mailbox as say, name_or_former};
use crate::ui::{
    Button, ButtonLink, Empty, ErrorSummary, Field, FieldKind, Glyph, Icon, MessageRow, Pager, Picture, Title,
};
use domain::base::error::Error;
use domain::base::hint::Topic;
use domain::mailbox::{ConversationRow, Lane, Ticked};
use leptos::either::{Either, EitherOf3};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The page of the mailbox.
#[component]
pub fn MailboxPage() -> impl IntoView {
    let here = Here::new();
    let query = use_query_map();
    let source = move || (here.place.get(), here.deeds.version());
    let inbox = live::resource(&[Topic::Mailbox], source, |(place, _): (Place, usize)| async move {
        let Place { lane, words, page } = place;
        if words.is_empty() { api::inbox(lane.code().to_owned(), page).await } else { api::search(words, page).await }
    });
    let behind = move || here.is_reading().then_some("");
    let (sheet, heard) = hear_keys();
    let told = move || bulk_done(&query.read(), here).or_else(|| done(&query.read(), here));
    view! {
        {move || matches!(here.opened.get(), Opened::Conversation(_)).then(|| view! { <SkipToConversation/> })}
        <ErrorSummary problems=here.deeds.problems()/>
        <div class="panes">
            <div data-pane="folders" class="folders" data-behind=behind>
                {move || head(here.is_reading())}
                {move || view! { <Search words=here.place.get().words heard/> }}
                <Lanes here/>
                <KeysButton sheet heard/>
            </div>
            <section data-pane="list" id=LIST tabindex="-1" data-behind=behind aria-label=say::conversations()>
                <div class="list-body">
                    <div role="status">{told}</div>
                    {move || (!here.place.get().is_in(Lane::Trash)).then(|| view! { <Bar here/> })}
                    {shown(inbox, move |inbox| view! { <List inbox here/> })}
                </div>
            </section>
            <section
                data-pane="read"
                id=PANE
                tabindex="-1"
                class="stack"
                data-behind=move || (!here.is_reading()).then_some("")
                aria-label=say::reading()
            >
                <Reading here/>
            </section>
        </div>
        <KeysSheet sheet/>
    }
    .into_any()
}

/// The title; while a conversation is read, its subject is the head of the page.
fn head(is_reading: bool) -> impl IntoView {
    if is_reading {
        Either::Left(view! { <p class="pane-title">{say::title()}</p> })
    } else {
        Either::Right(view! { <h1 class="pane-title">{say::title()}</h1> })
    }
}

/// Words of messages, subjects and names.
#[component]
fn Search(words: String, heard: Signal<bool>) -> impl IntoView {
    let key = Signal::derive(move || heard.get().then_some("/"));
    view! {
        <form class="row" method="get" action="/mailbox" role="search" data-slash="" aria-label=say::words()>
            <Field name="words" kind=FieldKind::Search label=say::words() value=words maxlength=100 key/>
            <Button small=true>{crate::text::ui::search()}</Button>
        </form>
    }
    .into_any()
}

/// The name and the sign of a lane.
fn lane_words(lane: Lane) -> (String, Glyph) {
    match lane {
        Lane::Inbox => (say::lane_inbox(), Glyph::Mail),
        Lane::Unread => (say::lane_unread(), Glyph::Bell),
        Lane::Starred => (say::lane_starred(), Glyph::Star),
        Lane::Sent => (say::lane_sent(), Glyph::Send),
        Lane::Archived => (say::lane_archived(), Glyph::Archive),
        Lane::Trash => (say::lane_trash(), Glyph::Cross),
    }
}

/// The lanes; none is shown among what was searched.
#[component]
fn Lanes(here: Here) -> impl IntoView {
    let line = |lane| {
        let (name, glyph) = lane_words(lane);
        let current = move || here.place.get().is_in(lane).then_some("page");
        view! { <li><a href=Place::of_lane(lane).list() aria-current=current><Icon glyph/>{name}</a></li> }
    };
    view! { <nav aria-label=say::lanes()><ul>{Lane::ALL.map(line).collect_view()}</ul></nav> }.into_any()
}

/// What the reading pane shows.
#[component]
fn Reading(here: Here) -> impl IntoView {
    let opened_before = StoredValue::new(false);
    move || {
        let follows = opened_before.get_value();
        opened_before.set_value(true);
        match here.opened.get() {
            Opened::Conversation(id) => EitherOf3::A(view! { <Conversation id here follows/> }),
            Opened::Unknown => EitherOf3::B(view! { <Failed failure=Error::NotFound.into()/> }),
            Opened::Nothing => {
                EitherOf3::C(view! { <Title text=say::title()/><p class="faint">{say::choose_one()}</p> })
            }
        }
    }
}

#[component]
fn List(inbox: InboxShown, here: Here) -> impl IntoView {
    let place = here.place.get_untracked().turned_to(inbox.page);
    here.ticks.follow(inbox.rows.iter().map(|(row, _)| row.id).collect(), untrack(|| here.deeds.version()));
    if inbox.rows.is_empty() && !place.words.is_empty() {
        return EitherOf3::A(
            view! { <Empty title=say::nothing_found(place.words) sentence=say::nothing_found_why()/> },
        );
    }
    if inbox.rows.is_empty() {
        return EitherOf3::B(nothing(inbox.collects && place.lane == Lane::Inbox));
    }
    let previous = (place.page > 1).then(|| place.turned_to(place.page - 1).list());
    let next = (place.page < inbox.pages).then(|| place.turned_to(place.page + 1).list());
    let trash = place.is_in(Lane::Trash).then(|| view! { <p class="faint list-head">{say::in_trash()}</p> });
    let rows = inbox.rows.into_iter().map(|(row, when)| list_row(row, when, &place, here)).collect_view();
    EitherOf3::C(view! {
        {trash}
        <input type="hidden" form=BULK name="request" value=inbox.request/>
        <ul class="rows-plain">{rows}</ul>
        <Pager previous next/>
    })
}

/// An empty lane. In the first one, who collects candidates is sent to them.
fn nothing(first: bool) -> impl IntoView + use<> {
    view! {
        <Empty title=say::empty() sentence=if first { say::empty_why() } else { say::empty_lane() } picture=Picture::Letter>
            {first.then(|| view! { <ButtonLink href="/candidates">{say::to_candidates()}</ButtonLink> })}
        </Empty>
    }
}

/// A conversation in the list. The one that stands open is read.
fn list_row(row: ConversationRow, when: String, place: &Place, here: Here) -> impl IntoView + use<> {
    let snippet = if row.mine { say::you_wrote(row.beginning.as_str()) } else { row.beginning.clone() };
    let (id, last, new, name) = (row.id, row.last, row.unread > 0, name_or_former(&row.name));
    let current = here.shows(id);
    let unread = Signal::derive(move || new && !current.get());
    let dot = {
        let (name, ticks) = (format!("{name}, {}", row.subject), !row.trashed);
        move || {
            let tick = ticks.then(|| view! { <Tick row=Ticked { conversation: id, last } name=name.clone() here/> });
            view! { <Dot id last name unread here/>{tick} }
        }
    };
    view! {
        <MessageRow
            from=name
            place=country(&row.country)
            subject=row.subject
            href=place.conversation(id)
            snippet
            when
            unread
            current
            dot
        />
    }
}
