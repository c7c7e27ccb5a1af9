//! What guests read: the list of public spaces, a space, a page.

use crate::frame::{PageMeta, page_language, shown};
use crate::publish::api::{self, PublicPageShown};
use crate::resource::resource;
use crate::text::{Label, publish as say};
use crate::ui::{Country, Empty, Facts, MarginNote, PageHead, RichText, SectionHead, Tree, TreeNode, WithMargin};
use domain::base::id::PageId;
use domain::base::list::Listing;
use domain::publish::{PublicAuthor, PublicNode, PublicSchool, PublicSpace as Space, PublicSpaceRow};
use leptos::either::Either;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// `/{lang}/spaces`: spaces of which something is published.
#[component]
pub fn PublicSpaces() -> impl IntoView {
    let query = use_query_map();
    let number = Memo::new(move |_| query.read().get("page").and_then(|page| page.parse::<i64>().ok()).unwrap_or(1));
    let spaces = resource(move || number.get(), api::spaces);
    view! {
        <PageMeta title=say::spaces_title() description=say::spaces_lead() path="spaces"/>
        <div class="page stack">
            <PageHead title=say::spaces_title() lead=say::spaces_lead()/>
            {shown(spaces, |spaces| view! { <List spaces/> })}
        </div>
    }
    .into_any()
}

#[component]
fn List(spaces: Listing<PublicSpaceRow>) -> impl IntoView {
    if spaces.rows.is_empty() {
        return view! { <Empty title=say::no_spaces() sentence=say::no_spaces_why()/> }.into_any();
    }
    let language = page_language();
    let (page, pages) = (spaces.page, spaces.pages());
    let rows = spaces.rows.into_iter().map(move |row| {
        let countries = row.countries.into_iter().map(|country| view! { <Country code=country.code() name=country.label()/> });
        view! {
            <li class="stack" data-gap="tight">
                <a href=format!("/{language}/spaces/{}", row.slug) lang=row.language.code()><strong>{row.title}</strong></a>
                <Facts>{countries.collect_view()}<span>{say::pages(row.pages)}</span></Facts>
            </li>
        }
    });
    view! {
        <ul class="rows">{rows.collect_view()}</ul>
        <nav class="row" aria-label=say::more_spaces()>
            {(page > 1).then(|| view! { <a href=format!("/{language}/spaces?page={}", page - 1)>{say::newer()}</a> })}
            {(page < pages).then(|| view! { <a href=format!("/{language}/spaces?page={}", page + 1)>{say::older()}</a> })}
        </nav>
    }
    .into_any()
}

/// The slug in the address.
fn slug_in_address() -> Memo<String> {
    let params = use_params_map();
    Memo::new(move |_| params.read().get("slug").unwrap_or_default())
}

/// `/{lang}/spaces/{slug}`: a space as everybody sees it.
#[component]
pub fn PublicSpace() -> impl IntoView {
    let slug = slug_in_address();
    let space = resource(move || slug.get(), api::space);
    shown(space, |space| view! { <SpaceShown space/> })
}

#[component]
fn SpaceShown(space: Space) -> impl IntoView {
    let language = space.language.code();
    let here = page_language();
    view! {
        <PageMeta title=space.title.clone() description=space.description.clone() path=format!("spaces/{}", space.slug)/>
        <div class="page stack" data-gap="wide">
            <PageHead title=space.title.clone() lead=space.description.clone() lang=language/>
            <Schools schools=space.schools.clone()/>
            <section class="stack" aria-labelledby="pages">
                <SectionHead id="pages" title=say::pages_of()/>
                <Tree label=say::pages_of() nodes=nodes(&space.slug, &space.pages, None)/>
            </section>
            <p><a href=format!("/{here}/projects/{}", space.project)>{say::to_project()}</a></p>
        </div>
    }
    .into_any()
}

#[component]
fn Schools(schools: Vec<PublicSchool>) -> impl IntoView {
    let rows = schools.into_iter().map(|school| {
        view! { <li>{school.name}", "{school.town}" "<Country code=school.country.code() name=school.country.label()/></li> }
    });
    view! { <ul class="plain">{rows.collect_view()}</ul> }
}

fn nodes(slug: &str, pages: &[PublicNode], open: Option<PageId>) -> Vec<TreeNode> {
    let language = page_language();
    let node = |page: &PublicNode| TreeNode {
        label: page.title.clone(),
        href: format!("/{language}/spaces/{slug}/{}", page.id),
        current: open == Some(page.id),
        children: nodes(slug, &page.children, open),
        ..TreeNode::default()
    };
    pages.iter().map(node).collect()
}

/// `/{lang}/spaces/{slug}/{page}`: a published page.
#[component]
pub fn PublicPage() -> impl IntoView {
    let slug = slug_in_address();
    let params = use_params_map();
    let page = Memo::new(move |_| params.read().get("page").and_then(|id| id.parse().ok()).unwrap_or(PageId(0)));
    let found = resource(move || (slug.get(), page.get()), |(slug, page)| api::page(slug, page));
    shown(found, |page| {
        let path = format!("spaces/{}/{}", page.space.slug, page.id);
        let tree = nodes(&page.space.slug, &page.space.pages, Some(page.id));
        view! {
            <PageMeta title=page.title.clone() description=page.space.description.clone() path/>
            <div class="page">
                <WithMargin label=say::pages_of() unprinted=true margin=move || view! { <MarginNote title=say::pages_of()><Tree label=say::pages_of() nodes=tree/></MarginNote> }>
                    <Article page/>
                </WithMargin>
            </div>
        }
    })
}

/// A page as a visitor sees it; also its preview.
#[component]
pub(super) fn Article(page: PublicPageShown) -> impl IntoView {
    let here = page_language();
    let language = page.space.language.code();
    let authors: Vec<String> = page.authors.into_iter().map(author).collect();
    let by = crate::text::list(&authors);
    // Before anything is published, nothing stands at the address of the space.
    let space = match page.space.pages.is_empty() {
        true => Either::Left(view! { <span lang=language>{page.space.title}</span> }),
        false => Either::Right(view! {
            <a href=format!("/{here}/spaces/{}", page.space.slug) lang=language>{page.space.title}</a>
        }),
    };
    view! {
        <article class="stack">
            <p>{space}</p>
            <h1 lang=language>{page.title}</h1>
            <div lang=language><RichText html=page.html/></div>
            <p class="faint">{say::written_by(by, page.day)}</p>
        </article>
    }
    .into_any()
}

/// Pupils are never named; teachers only where they opened their name to the web.
fn author(author: PublicAuthor) -> String {
    match author {
        PublicAuthor::Pupil { school } => say::a_pupil(school),
        PublicAuthor::Teacher { name: Some(name), school } => say::named_teacher(name, school),
        PublicAuthor::Teacher { name: None, school } => say::a_teacher(school),
    }
}
