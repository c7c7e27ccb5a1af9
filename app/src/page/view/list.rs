//! `/spaces/{id}/pages`: all pages, their order, what was removed. `/spaces/{id}/pages/new`.

use super::{flat, names, tree_nodes};
use crate::failure::Failure;
use crate::form::{Trouble, kept, problems};
use crate::frame::{Failed, shown};
use crate::live;
use crate::page::api::{self, PagesShown};
use crate::resource::resource;
use crate::text::page as say;
use crate::twinspace::space_in_address;
use crate::ui::Title;
use crate::ui::{
    Button, ButtonKind, ButtonLink, Callout, ErrorSummary, Field, FormFoot, Item, PageHead, SectionHead, Select, Tone,
    Tree,
};
use domain::base::error::Error;
use domain::base::hint::Topic;
use domain::base::id::{PageId, SpaceId};
use domain::page::{DeletedPage, PageNode, PagesView, TITLE_MOST};
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// All pages of a space.
#[component]
pub fn Pages() -> impl IntoView {
    let space = space_in_address();
    let pages = live::resource(&[Topic::Space], move || space.get(), api::list);
    shown(pages, |shown| view! { <PagesPage pages=shown.pages/> })
}

#[component]
fn PagesPage(pages: PagesView) -> impl IntoView {
    let PagesView { space, tree, create, reorder, deleted } = pages;
    let query = use_query_map();
    let removed = query.read_untracked().get("removed").and_then(|id| id.parse::<PageId>().ok());
    let removed = removed.filter(|page| deleted.iter().any(|one| one.id == *page));
    let ordering = query.read_untracked().get("order").is_some();
    let moving = problems(ServerAction::<api::MovePage>::new());
    view! {
        <Title text=say::pages()/>
        <div class="stack" data-gap="wide">
            <PageHead title=say::pages()/>
            <Trouble of=&[api::UndeletePage::PATH]/>
            {removed.map(|page| view! { <Removed space page/> })}
            <Tree label=say::pages() nodes=tree_nodes(space, &tree, None)/>
            {create.then(|| view! {
                <p><ButtonLink href=format!("/spaces/{space}/pages/new") kind=ButtonKind::Primary>{say::new_page()}</ButtonLink></p>
            })}
            {reorder.then(|| view! {
                <details class="no-print" open=ordering>
                    <summary>{say::change_order()}</summary>
                    <ErrorSummary problems=moving.summary()/>
                    <ul class="rows" data-gap="tight">
                        {flat(&tree).into_iter().map(|(depth, node)| view! { <OrderRow space depth node tree=tree.clone()/> }).collect_view()}
                    </ul>
                </details>
            })}
            {(!deleted.is_empty()).then(|| view! { <Bin space deleted/> })}
        </div>
    }
    .into_any()
}

/// "The page is removed", and the way back.
#[component]
fn Removed(space: SpaceId, page: PageId) -> impl IntoView {
    view! {
        <Callout tone=Tone::Good>
            <p>{say::removed()}</p>
            <form method="post" action=api::UndeletePage::url()>{names(space, page)}<Button small=true>{crate::text::ui::undo()}</Button></form>
        </Callout>
    }
}

/// A page that can be moved with buttons.
#[component]
fn OrderRow(space: SpaceId, depth: usize, node: PageNode, tree: Vec<PageNode>) -> impl IntoView {
    let page = node.id;
    let own: Vec<PageId> = flat(std::slice::from_ref(&node)).into_iter().map(|(_, one)| one.id).collect();
    let places = flat(&tree).into_iter().filter(|(_, one)| !own.contains(&one.id));
    let places =
        places.map(|(depth, one)| Item::new(one.id.to_string(), indented(depth, &one.title))).collect::<Vec<_>>();
    let step = move |way: &'static str, label: String| {
        view! {
            <form method="post" action=api::MovePage::url()>
                {names(space, page)}
                <input type="hidden" name="way" value=way/>
                <Button small=true>{label}</Button>
            </form>
        }
    };
    view! {
        <li class="stack" data-gap="tight">
            <p>{indented(depth, &node.title)}</p>
            <div class="row">
                {step("up", say::move_up())}
                {step("down", say::move_down())}
                <details>
                    <summary>{say::move_under()}</summary>
                    <form method="post" class="row" action=api::MovePage::url()>
                        {names(space, page)}
                        <input type="hidden" name="way" value="under"/>
                        <Select name="parent" id=format!("parent-{page}") label=say::move_where() items=places empty=say::top_level()/>
                        <Button small=true>{say::move_here()}</Button>
                    </form>
                </details>
            </div>
        </li>
    }
    .into_any()
}

fn indented(depth: usize, title: &str) -> String {
    format!("{}{title}", "– ".repeat(depth))
}

/// What was removed in the last thirty days.
#[component]
fn Bin(space: SpaceId, deleted: Vec<DeletedPage>) -> impl IntoView {
    let rows = deleted.into_iter().map(|page| {
        view! {
            <li class="row" data-push="">
                <span>{page.title}</span>
                <form method="post" action=api::UndeletePage::url()>{names(space, page.id)}<Button small=true>{say::bring_back()}</Button></form>
            </li>
        }
    });
    view! {
        <section aria-labelledby="removed">
            <SectionHead id="removed" title=say::removed_pages()/>
            <p class="faint">{say::removed_note()}</p>
            <ul class="rows" data-gap="tight">{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// A new page.
#[component]
pub fn NewPage() -> impl IntoView {
    let space = space_in_address();
    let page = resource(move || space.get(), api::list);
    shown(page, |page| match page.pages.create {
        true => Either::Left(view! { <NewPageForm page/> }),
        false => Either::Right(view! { <Failed failure=Failure(Error::Forbidden)/> }),
    })
}

#[component]
fn NewPageForm(page: PagesShown) -> impl IntoView {
    let PagesShown { pages, request } = page;
    let problems = problems(ServerAction::<api::CreatePage>::new());
    let under = use_query_map().read_untracked().get("under").unwrap_or_default();
    let places = flat(&pages.tree).into_iter();
    let places =
        places.map(|(depth, one)| Item::new(one.id.to_string(), indented(depth, &one.title))).collect::<Vec<_>>();
    view! {
        <Title text=say::new_page()/>
        <PageHead title=say::new_page() lead=say::new_page_lead()/>
        <form class="form" method="post" action=api::CreatePage::url()>
            <ErrorSummary problems=problems.summary()/>
            <input type="hidden" name="space" value=pages.space.to_string()/>
            <input type="hidden" name="request" value=kept("request", &request)/>
            <Field name="title" label=say::title() value=kept("title", "") problem=problems.of("title") maxlength=TITLE_MOST as u32 required=true/>
            <Select name="parent" label=say::where_it_stands() help=say::where_help() items=places value=kept("parent", &under) empty=say::top_level() problem=problems.of("parent")/>
            <FormFoot submit=say::create_page()/>
        </form>
    }
    .into_any()
}
