//! `/spaces/{id}/pages/{page}`: a page, and what can be done with it.

use super::writing::WritingLine;
use super::{names, reach_sentence, tree_nodes};
use crate::form::Trouble;
use crate::frame::shown;
use crate::live;
use crate::page::api::{self, PageOpened, PageWords};
use crate::page::page_in_address;
use crate::text::page as say;
use crate::twinspace::space_in_address;
use crate::ui::Title;
use crate::ui::{
    Button, ButtonKind, ButtonLink, Callout, Glyph, MarginNote, PageHead, PublicStrip, Reach, RichText, Tone, Tree,
    VersionLine, WithMargin,
};
use domain::base::hint::Topic;
use domain::page::{PageReach, Writers};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// A page of a space.
#[component]
pub fn Page() -> impl IntoView {
    let (space, page) = (space_in_address(), page_in_address());
    let source = move || (space.get(), page.get());
    let opened = live::resource(&[Topic::Space], source, |(space, page)| api::read(space, page));
    shown(opened, |opened| view! { <PageShown opened/> })
}

#[component]
fn PageShown(opened: PageOpened) -> impl IntoView {
    let PageOpened { page: words, writers } = opened;
    let (space, page) = (words.space, words.id);
    let path = format!("/spaces/{space}/pages/{page}");
    let language = words.language.code();
    let empty = words.html.is_empty();
    let margin_words = words.clone();
    let (share, edit) = (words.may.share, words.may.edit);
    let rights_path = format!("{path}/rights");
    let strip = if words.reach == PageReach::Web { Reach::Web } else { Reach::Space };
    view! {
        <Title text=words.title.clone()/>
        <PublicStrip reach=strip sentence=reach_sentence(words.reach)>
            {share.then(|| view! { <a href=rights_path>{say::change_who()}</a> })}
        </PublicStrip>
        {words.draft.then(|| view! { <DraftNote path=path.clone() edit/> })}
        <WithMargin label=say::about_page() unprinted=true margin=move || view! { <Margin words=margin_words writers/> }>
            <article lang=language>
                <PageHead title=words.title/>
                <Trouble of=&[api::DeletePage::PATH]/>
                <RichText html=words.html/>
                {empty.then(|| view! { <p class="faint">{say::empty()}</p> })}
                <VersionLine number=u32::try_from(words.version).unwrap_or(0) changed=words.changed printed=say::printed_from(words.space_title)>
                    <a href=format!("{path}/versions")>{say::all_versions()}</a>
                </VersionLine>
            </article>
        </WithMargin>
    }
    .into_any()
}

/// What the reader has begun and not saved.
#[component]
fn DraftNote(path: String, edit: bool) -> impl IntoView {
    view! {
        <Callout tone=Tone::Wait>
            <p>{say::draft_waits()}</p>
            {edit.then(|| view! { <p><a href=format!("{path}/edit")>{say::go_on()}</a></p> })}
        </Callout>
    }
}

#[component]
fn Margin(words: PageWords, writers: Writers) -> impl IntoView {
    let (space, page, may) = (words.space, words.id, words.may);
    let path = format!("/spaces/{space}/pages/{page}");
    view! {
        <div class="stack" data-gap="tight">
            {may.edit.then(|| view! { <p><ButtonLink href=format!("{path}/edit") kind=ButtonKind::Primary glyph=Glyph::Edit>{say::edit_page()}</ButtonLink></p> })}
            <WritingLine space page first=writers/>
        </div>
        <MarginNote title=say::pages()><Tree label=say::pages() nodes=tree_nodes(space, &words.tree, Some(page))/></MarginNote>
        {(may.create || may.delete).then(|| view! {
            <MarginNote title=say::more()>
                <div class="stack" data-gap="tight">
                    {may.create.then(|| view! { <p><a href=format!("/spaces/{space}/pages/new?under={page}")>{say::new_under()}</a></p> })}
                    {may.reorder.then(|| view! { <p><a href=format!("/spaces/{space}/pages?order=1")>{say::change_order()}</a></p> })}
                    {may.delete.then(|| view! {
                        <form method="post" action=api::DeletePage::url()>
                            {names(space, page)}
                            <Button kind=ButtonKind::Danger small=true>{say::remove_page()}</Button>
                        </form>
                    })}
                </div>
            </MarginNote>
        })}
    }
    .into_any()
}
