//! `/mailbox`: the conversations, newest first; the lane stands in the address.

use super::{country, name_or_former};
use crate::frame::shown;
use crate::live;
use crate::mailbox::api::{self, InboxShown};
use crate::me::{Me, reader};
use crate::text::mailbox as say;
use crate::ui::Title;
use crate::ui::{ButtonLink, Empty, MessageRow, PageHead, Pager, Picture, Tab, Tabs};
use domain::base::hint::Topic;
use domain::base::viewer::Standing;
use domain::mailbox::{ConversationRow, Lane};
use leptos::either::Either;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The page of the mailbox.
#[component]
pub fn MailboxPage() -> impl IntoView {
    let query = use_query_map();
    let lane = Memo::new(move |_| Lane::from_code(&query.read().get("lane").unwrap_or_default()));
    let number =
        Memo::new(move |_| query.read().get("page").and_then(|page| page.parse::<i64>().ok()).unwrap_or(1).max(1));
    let source = move || (lane.get(), number.get());
    let inbox = live::resource(&[Topic::Mailbox], source, |(lane, page)| api::inbox(lane.code().to_owned(), page));
    view! {
        <Title text=say::title()/>
        <div class="page stack">
            <PageHead title=say::title()/>
            {move || view! { <Lanes lane=lane.get()/> }}
            {shown(inbox, move |inbox| view! { <List inbox lane=lane.get_untracked() page=number.get_untracked()/> })}
        </div>
    }
    .into_any()
}

/// The name of a lane.
fn lane_name(lane: Lane) -> String {
    match lane {
        Lane::Inbox => say::lane_inbox(),
        Lane::Unread => say::lane_unread(),
        Lane::Starred => say::lane_starred(),
        Lane::Archived => say::lane_archived(),
    }
}

#[component]
fn Lanes(lane: Lane) -> impl IntoView {
    let tabs =
        Lane::ALL.into_iter().map(|one| Tab::new(lane_name(one), format!("/mailbox?lane={}", one.code()), one == lane));
    let tabs: Vec<Tab> = tabs.collect();
    view! { <Tabs label=say::lanes() tabs/> }
}

#[component]
fn List(inbox: InboxShown, lane: Lane, page: i64) -> impl IntoView {
    if inbox.rows.is_empty() {
        return Either::Left(shown(reader(), move |me| nothing(lane, &me)));
    }
    let address = |number: i64| format!("/mailbox?lane={}&page={number}", lane.code());
    let previous = (page > 1).then(|| address(page - 1));
    let next = (page < inbox.pages).then(|| address(page + 1));
    Either::Right(view! {
        <ul class="rows-plain">{inbox.rows.into_iter().map(|(row, when)| list_row(row, when)).collect_view()}</ul>
        <Pager previous next/>
    })
}

/// An empty lane. Only who collects candidates is sent to them: officers have none.
fn nothing(lane: Lane, me: &Me) -> impl IntoView + use<> {
    let collects = matches!(&me.standing, Standing::Adult(adult) if adult.school_staff && adult.validated);
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
