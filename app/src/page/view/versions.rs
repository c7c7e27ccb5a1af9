//! `/spaces/{id}/pages/{page}/versions`: every accepted text, what it changed, and the way back to it.

use super::names;
use crate::form::Trouble;
use crate::frame::shown;
use crate::live;
use crate::page::api::{self, VersionShown, VersionWords};
use crate::page::page_in_address;
use crate::resource::resource;
use crate::text::page as say;
use crate::twinspace::space_in_address;
use crate::ui::Title;
use crate::ui::{Button, Happened, History, HistoryItem, MarginNote, PageHead, RichText, WithMargin, pages};
use domain::base::hint::Topic;
use domain::base::id::{PageId, SpaceId};
use domain::base::list::Listing;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The versions of a page; one is open.
#[component]
pub fn PageVersions() -> impl IntoView {
    let (space, page) = (space_in_address(), page_in_address());
    let query = use_query_map();
    let asked = move |name: &'static str| {
        Memo::new(move |_| query.read().get(name).and_then(|number| number.parse::<i64>().ok()))
    };
    let (chosen, number) = (asked("version"), asked("page"));
    let source = move || (space.get(), page.get(), number.get().unwrap_or(1));
    let lines = live::resource(&[Topic::Space], source, |(space, page, number)| api::versions(space, page, number));
    let open = resource(
        move || (space.get(), page.get(), chosen.get()),
        |(space, page, number)| async move {
            match number {
                Some(number) => api::version(space, page, number).await.map(Some),
                None => Ok(None),
            }
        },
    );
    view! {
        <Title text=say::versions()/>
        <div class="stack" data-gap="wide">
            {shown(open, move |open| view! { <Opened space=space.get_untracked() page=page.get_untracked() open/> })}
            {shown(lines, move |lines| view! { <List space=space.get_untracked() page=page.get_untracked() lines/> })}
        </div>
    }
    .into_any()
}

#[component]
fn Opened(space: SpaceId, page: PageId, open: Option<VersionShown>) -> impl IntoView {
    let back = format!("/spaces/{space}/pages/{page}");
    let Some(open) = open else {
        return view! { <PageHead title=say::versions() lead=say::versions_lead()/> <p><a href=back>{say::back_to_page()}</a></p> }.into_any();
    };
    let VersionShown { version, html, difference, present, may_restore } = open;
    let line = say::version_by(version.number.to_string(), version.author, version.when);
    view! {
        <WithMargin label=say::versions() margin=move || view! {
            <MarginNote title=say::versions()>
                <div class="stack" data-gap="tight">
                    {present.then(|| view! { <p>{say::present_version()}</p> })}
                    {may_restore.then(|| view! {
                        <form method="post" action=api::RestoreVersion::url()>
                            {names(space, page)}
                            <input type="hidden" name="number" value=version.number.to_string()/>
                            <Button>{say::restore()}</Button>
                        </form>
                        <p class="small">{say::restore_note()}</p>
                    })}
                    <p><a href=back>{say::back_to_page()}</a></p>
                </div>
            </MarginNote>
        }>
            <PageHead title=version.title eyebrow=line/>
            <Trouble of=&[api::RestoreVersion::PATH]/>
            {difference.map(|difference| view! {
                <section aria-labelledby="changed"><h2 id="changed">{say::what_changed()}</h2><RichText html=difference/></section>
            })}
            <section aria-labelledby="whole"><h2 id="whole">{say::whole_text()}</h2><RichText html/></section>
        </WithMargin>
    }
    .into_any()
}

#[component]
fn List(space: SpaceId, page: PageId, lines: Listing<VersionWords>) -> impl IntoView {
    let here = format!("/spaces/{space}/pages/{page}/versions");
    let (number, present) = (lines.page, lines.total);
    let turns = pages(&lines, |number| format!("{here}?page={number}"));
    let rows = lines.rows.into_iter().map(|line| {
        // The list stays where it is while a version of it is open.
        let behind = if number > 1 { format!("&page={number}") } else { String::new() };
        let href = format!("{here}?version={}{behind}", line.number);
        let kind = if line.number == present { Happened::Now } else { Happened::Then };
        view! { <HistoryItem kind when=line.when><a href=href>{crate::text::ui::version(line.number.to_string())}</a> ", " {line.author}</HistoryItem> }
    });
    let rows = rows.collect_view();
    view! {
        <div class="stack">
            <History>{rows}</History>
            {turns}
        </div>
    }
    .into_any()
}
