//! `/spaces/{id}/publish`: the tree with its ticks, the checklist, the preview.

use super::pictures::{Consents, Pictures, asked};
use super::public::Article;
use crate::form::{Kept, Trouble, kept, kept_choices, problems};
use crate::frame::{page_language, shown};
use crate::live;
use crate::publish::api::{self, PreviewShown, PublishShown};
use crate::resource::resource;
use crate::text::{self, publish as say};
use crate::twinspace::space_in_address;
use crate::ui::Title;
use crate::ui::{
    Callout, Checkbox, Choice, ErrorSummary, FormFoot, Item, PageHead, PublicStrip, PublishTree, Reach, SectionHead,
    Tone, TreeNode,
};
use domain::base::hint::Topic;
use domain::base::id::{PageId, SpaceId};
use domain::publish::{Concern, PublishNode, PublishView, Published};
use domain::vocabulary::ConsentItem;
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// Publishing: the tree, or the preview of one page.
#[component]
pub fn Publish() -> impl IntoView {
    let space = space_in_address();
    let query = use_query_map();
    let wanted = Memo::new(move |_| query.read().get("preview").and_then(|id| id.parse::<PageId>().ok()));
    let tree = live::resource(&[Topic::Space], move || space.get(), api::tree);
    let preview = resource(
        move || (space.get(), wanted.get()),
        |(space, page)| async move {
            match page {
                Some(page) => api::preview(space, page).await.map(Some),
                None => Ok(None),
            }
        },
    );
    view! {
        <Title text=say::title()/>
        <div class="stack" data-gap="wide">
            {shown(preview, move |page| match page {
                Some(PreviewShown { page, contacts }) => Either::Left(view! {
                    <PublicStrip reach=Reach::Space sentence=say::preview_note()>
                        <a href=format!("/spaces/{}/publish", space.get_untracked())>{say::back_to_tree()}</a>
                    </PublicStrip>
                    {contacts_warning(contacts, page.space.language.code())}
                    <Article page/>
                }),
                None => Either::Right(()),
            })}
            {move || wanted.get().is_none().then(|| shown(tree, |tree| view! { <Choosing tree/> }))}
        </div>
    }
    .into_any()
}

/// What looks like somebody's address: it is no hindrance, but to be looked at.
fn contacts_warning(sentences: Vec<String>, language: &'static str) -> impl IntoView {
    let line = move |sentence: String| view! { <li lang=language>{sentence}</li> };
    (!sentences.is_empty()).then(|| {
        view! {
            <Callout tone=Tone::Wait>
                <p>{say::contacts_note()}</p>
                <ul>{sentences.into_iter().map(line).collect_view()}</ul>
            </Callout>
        }
    })
}

#[component]
fn Choosing(tree: PublishShown) -> impl IntoView {
    let PublishShown { tree, address, consents } = tree;
    let offered = tree.offered().into_iter();
    let offered = offered.map(|one| view! { <input type="hidden" name="offered[]" value=one.to_string()/> });
    let PublishView { head, slug, open, pages, pictures } = tree;
    let problems = problems(ServerAction::<api::PublishPages>::new());
    let query = use_query_map().get_untracked();
    let (saved, held_back) = (query.get("saved").is_some(), query.get("held_back").is_some());
    let asked = asked(&pictures, &pages);
    let older = any(&pages, &|page| page.published == Published::Older);
    let items: Vec<Item> =
        text::labelled::<ConsentItem>().into_iter().map(|(item, label)| Item::new(item.code(), label)).collect();
    let ticked = ticked();
    let nodes: Vec<TreeNode> = pages.iter().map(|page| node(page, ticked.as_deref())).collect();
    let space = head.id;
    view! {
        <PageHead title=say::title() lead=say::lead()/>
        <Trouble of=&[api::MarkPicture::PATH, api::WithdrawConsent::PATH]/>
        {match open {
            true => Either::Left(view! {
                <PublicStrip reach=Reach::Web sentence=say::address_is()><a href=format!("/{}/spaces/{slug}", page_language())>{address.clone()}</a></PublicStrip>
            }),
            false => Either::Right(view! { <p>{say::address_will_be()} " " <strong>{address.clone()}</strong></p> }),
        }}
        {saved.then(|| view! { <Callout tone=Tone::Good>{say::saved()}</Callout> })}
        {older.then(|| view! { <Callout>{say::older_note()}</Callout> })}
        <form class="form" method="post" action=api::PublishPages::url()>
            <ErrorSummary problems=problems.summary()/>
            <input type="hidden" name="space" value=space.to_string()/>
            {offered.collect_view()}
            <div id="pages"><PublishTree legend=say::which_pages() name="pages[]" nodes/></div>
            {older.then(|| view! { <Checkbox name="renew" checked=!kept("renew", "").is_empty()>{say::renew()}</Checkbox> })}
            <p class="faint">{say::never()}</p>
            <Choice name="confirmed[]" id="confirmed" legend=say::confirm() help=say::confirm_help() items many=true chosen=kept_choices("confirmed[]") problem=problems.of("confirmed")/>
            {(!asked.is_empty()).then(|| view! { <Consents asked problem=problems.of("consented")/> })}
            <FormFoot submit=say::publish()/>
        </form>
        {(!pictures.is_empty()).then(|| view! { <Pictures space pictures consents held_back/> })}
        <section class="stack" aria-labelledby="previews">
            <SectionHead id="previews" title=say::previews()/>
            <ul class="page-list">{previews(space, &pages)}</ul>
        </section>
    }
    .into_any()
}

fn any(pages: &[PublishNode], holds: &dyn Fn(&PublishNode) -> bool) -> bool {
    pages.iter().any(|page| holds(page) || any(&page.children, holds))
}

/// The pages that were ticked when a plain post failed.
fn ticked() -> Option<Vec<String>> {
    use_context::<Kept>().map(|_| kept_choices("pages[]"))
}

fn node(page: &PublishNode, ticked: Option<&[String]>) -> TreeNode {
    let id = page.id.to_string();
    let hindrance = page.concern.as_ref().filter(|concern| concern.forbids()).map(|concern| match concern {
        Concern::NamesPupil { name } => say::names_pupil(name.clone()),
        Concern::ForTeachers => text::ui::teachers_only(),
        _ => say::empty(),
    });
    let label = match page.published {
        Published::Older => say::changed_since(page.title.clone()),
        _ => page.title.clone(),
    };
    let label = match page.concern {
        Some(Concern::ConsentMissing { .. }) => say::without_consent(label),
        _ => label,
    };
    let label = if page.contacts { say::with_contacts(label) } else { label };
    TreeNode {
        label,
        current: ticked.map_or(page.published != Published::No, |ticked| ticked.contains(&id)),
        href: id,
        lang: None,
        reach: Default::default(),
        hindrance,
        children: page.children.iter().map(|child| node(child, ticked)).collect(),
    }
}

fn previews(space: SpaceId, pages: &[PublishNode]) -> AnyView {
    let line = |page: &PublishNode| {
        let below = (!page.children.is_empty()).then(|| view! { <ul>{previews(space, &page.children)}</ul> });
        view! { <li><a href=format!("/spaces/{space}/publish?preview={}", page.id)>{page.title.clone()}</a>{below}</li> }
    };
    pages.iter().map(line).collect_view().into_any()
}
