//! `/mailbox`: the conversations, newest first, or those in which words stand; lane and words stand in the address.

use super::{country, name_or_former};
use crate::address::{said, written};
use crate::frame::shown;
use crate::live;
use crate::mailbox::api::{self, InboxShown};
use crate::me::{Me, reader};
use crate::text::mailbox as say;
use crate::ui::Title;
use crate::ui::{
    Button, ButtonLink, Callout, Empty, Field, FieldKind, Glyph, MessageRow, PageHead, Pager, Picture, Tab, Tabs, Tone,
};
use domain::base::hint::Topic;
use domain::base::viewer::Standing;
use domain::mailbox::{ConversationRow, Lane};
use leptos::either::EitherOf3;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;
use leptos_router::params::ParamsMap;

/// The page of the mailbox.
#[component]
pub fn MailboxPage() -> impl IntoView {
    let query = use_query_map();
    let lane = Memo::new(move |_| Lane::from_code(&query.read().get("lane").unwrap_or_default()));
    let number =
        Memo::new(move |_| query.read().get("page").and_then(|page| page.parse::<i64>().ok()).unwrap_or(1).max(1));
    let words = Memo::new(move |_| said(&query.read(), "words"));
    let source = move || (lane.get(), words.get(), number.get());
    let inbox = live::resource(&[Topic::Mailbox], source, |(lane, words, page)| async move {
        if words.is_empty() { api::inbox(lane.code().to_owned(), page).await } else { api::search(words, page).await }
    });
    let place =
        move || Place { lane: lane.get_untracked(), words: words.get_untracked(), page: number.get_untracked() };
    view! {
        <Title text=say::title()/>
        <div class="page stack">
            <PageHead title=say::title()/>
            {done(&query.read_untracked())}
            {move || view! { <Search words=words.get()/> }}
            {move || view! { <Lanes lane=words.get().is_empty().then(|| lane.get())/> }}
            {shown(inbox, move |inbox| view! { <List inbox place=place()/> })}
        </div>
    }
    .into_any()
}

/// What was done just now with a conversation, and the way back.
fn done(query: &ParamsMap) -> Option<AnyView> {
    let back = |words: String, id: String, post: &'static str, on: Option<&'static str>| {
        view! {
            <Callout tone=Tone::Good>
                <form class="row" method="post" action=post>
                    <p>{words}</p>
                    <input type="hidden" name="id" value=id/>
                    {on.map(|on| view! { <input type="hidden" name="on" value=on/> })}
                    <Button small=true glyph=Glyph::Undo>{crate::text::ui::undo()}</Button>
                </form>
            </Callout>
        }
        .into_any()
    };
    if let Some(id) = query.get("archived") {
        return Some(back(say::archived(), id, api::Archive::url(), Some("false")));
    }
    query.get("thrown").map(|id| back(say::thrown_away(), id, api::TakeOut::url(), None))
}

/// What the address says.
struct Place {
    lane: Lane,
    words: String,
    page: i64,
}

impl Place {
    /// The address of another page of it.
    fn at(&self, page: i64) -> String {
        let shown = match self.words.as_str() {
            "" => ("lane", self.lane.code().to_owned()),
            words => ("words", words.to_owned()),
        };
        written("/mailbox", [shown, ("page", page.to_string())])
    }
}

/// Words of messages, subjects and names.
#[component]
fn Search(words: String) -> impl IntoView {
    view! {
        <form class="row" method="get" action="/mailbox" role="search" aria-label=say::words()>
            <Field name="words" kind=FieldKind::Search label=say::words() value=words maxlength=100/>
            <Button>{crate::text::ui::search()}</Button>
        </form>
    }
    .into_any()
}

/// The name of a lane.
fn lane_name(lane: Lane) -> String {
    match lane {
        Lane::Inbox => say::lane_inbox(),
        Lane::Unread => say::lane_unread(),
        Lane::Starred => say::lane_starred(),
        Lane::Sent => say::lane_sent(),
        Lane::Archived => say::lane_archived(),
        Lane::Trash => say::lane_trash(),
    }
}

/// The lanes; none is shown among what was searched.
#[component]
fn Lanes(lane: Option<Lane>) -> impl IntoView {
    let tabs = Lane::ALL
        .into_iter()
        .map(|one| Tab::new(lane_name(one), format!("/mailbox?lane={}", one.code()), Some(one) == lane));
    let tabs: Vec<Tab> = tabs.collect();
    view! { <Tabs label=say::lanes() tabs/> }
}

#[component]
fn List(inbox: InboxShown, place: Place) -> impl IntoView {
    if inbox.rows.is_empty() && !place.words.is_empty() {
        return EitherOf3::A(
            view! { <Empty title=say::nothing_found(place.words) sentence=say::nothing_found_why()/> },
        );
    }
    if inbox.rows.is_empty() {
        return EitherOf3::B(shown(reader(), move |me| nothing(place.lane, &me)));
    }
    let previous = (place.page > 1).then(|| place.at(place.page - 1));
    let next = (place.page < inbox.pages).then(|| place.at(place.page + 1));
    let trash =
        (place.words.is_empty() && place.lane == Lane::Trash).then(|| view! { <p class="faint">{say::in_trash()}</p> });
    EitherOf3::C(view! {
        {trash}
        <ul class="rows-plain">{inbox.rows.into_iter().map(|(row, when)| list_row(row, when)).collect_view()}</ul>
        <Pager previous next/>
    })
}

/// An empty lane. Only who collects candidates is sent to them: officers have none.
fn nothing(lane: Lane, me: &Me) -> impl IntoView + use<> {
    let collects = matches!(&me.standing, Standing::Adult(adult) if adult.is_validated_staff());
    let first = collects && lane == Lane::Inbox;
    view! {
        <Empty title=say::empty() sentence=if first { say::empty_why() } else { say::empty_lane() } picture=Picture::Letter>
            {first.then(|| view! { <ButtonLink href="/candidates">{say::to_candidates()}</ButtonLink> })}
        </Empty>
    }
}

fn list_row(row: ConversationRow, when: String) -> impl IntoView {
    let snippet = if row.mine { say::you_wrote(row.beginning.as_str()) } else { row.beginning.clone() };
    let new = row.unread > 0;
    let mark = move || new.then(|| view! { <span class="visually-hidden">{say::unread()}</span> });
    view! {
        <MessageRow
            from=name_or_former(&row.name)
            place=country(&row.country)
            subject=row.subject
            href=format!("/mailbox/{}", row.id)
            snippet
            when
            unread=new
            dot=move || view! { <span class="unread-mark" data-new=new.then_some("")>{mark()}</span> }
        />
    }
}
