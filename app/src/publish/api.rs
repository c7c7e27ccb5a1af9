//! Server functions of publishing and of public spaces.

use crate::failure::Failure;
use domain::base::id::{FileId, PageId, SpaceId};
use domain::base::list::Listing;
#[cfg(feature = "ssr")]
use domain::base::list::PageNumber;
#[cfg(feature = "ssr")]
use domain::document::HeldBack;
#[cfg(feature = "ssr")]
use domain::publish::PublishPicture;
use domain::publish::{Offered, PublicAuthor, PublicSpace, PublicSpaceRow, PublishView};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A published page, or its preview, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicPageShown {
    /// Its space.
    pub space: PublicSpace,
    /// The page.
    pub id: PageId,
    /// Its title.
    pub title: String,
    /// Its text.
    pub html: String,
    /// Who wrote it.
    pub authors: Vec<PublicAuthor>,
    /// When.
    pub day: String,
}

#[cfg(feature = "ssr")]
fn page_shown(page: domain::publish::PublicPage, zone: &str, files: &str) -> PublicPageShown {
    let day = crate::text::date(domain::base::language::local(page.at.0, zone).day);
    let words = crate::text::publish::picture_held_back();
    let language = crate::text::current().code();
    let held_back = HeldBack { pictures: &page.held_back, words: &words, language };
    let html = page.document.to_html_without(&held_back, |file| format!("{files}/{file}"));
    PublicPageShown { space: page.space, id: page.id, title: page.title, html, authors: page.authors, day }
}

/// A page as a visitor would see it, and what to look at before it is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviewShown {
    /// The page.
    pub page: PublicPageShown,
    /// The sentences with what looks like a mail address or a phone number.
    pub contacts: Vec<String>,
}

/// The tree of what can be published, and the whole address under which everyone reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishShown {
    /// The tree.
    pub tree: PublishView,
    /// The address, to be handed on.
    pub address: String,
    /// Who confirmed the parents' consent for a picture, and when, in words.
    pub consents: Vec<(FileId, String)>,
}

/// Who confirmed the parents' consent for a picture, and when.
#[cfg(feature = "ssr")]
fn consent(picture: &PublishPicture, zone: &str) -> Option<String> {
    let day = crate::text::date(domain::base::language::local(picture.consent_at?.0, zone).day);
    let by = crate::text::name_or_former(&picture.consent_by);
    Some(crate::text::publish::consent_given(by, day))
}

/// The tree of what can be published. Founders and administrators.
#[server(LoadPublishTree, endpoint = "publish/tree")]
pub async fn tree(space: SpaceId) -> Result<PublishShown, Failure> {
    let context = crate::server::request()?;
    let tree = domain::publish::publish_tree(&context.store, &context.viewer, space).await?;
    let address = format!("{}/{}/spaces/{}", context.instance.public_url, context.language, tree.slug);
    let zone = crate::server::zone(&context.viewer);
    let consents = tree.pictures.iter().filter_map(|picture| Some((picture.id, consent(picture, &zone)?))).collect();
    Ok(PublishShown { tree, address, consents })
}

/// Publishes the pages ticked and takes all others that were offered back. Founders and administrators.
#[server(PublishPages, endpoint = "publish/save")]
pub async fn save(
    space: SpaceId,
    #[server(default)] pages: Vec<PageId>,
    #[server(default)] offered: Vec<Offered>,
    #[server(default)] confirmed: Vec<String>,
    #[server(default)] consented: Vec<FileId>,
    renew: Option<String>,
) -> Result<(), Failure> {
    use domain::publish::Choice;
    use domain::vocabulary::{CodeSet, ConsentItem};
    let (store, viewer) = crate::server::context()?;
    let mut items = CodeSet::default();
    for item in confirmed.iter().filter_map(|code| ConsentItem::from_code(code)) {
        items.insert(item);
    }
    let choice = Choice { pages, offered, confirmed: items, consented, renew: renew.is_some() };
    domain::publish::publish(&store, &viewer, space, &choice).await?;
    leptos_axum::redirect(&format!("/spaces/{space}/publish?saved=1"));
    Ok(())
}

/// Notes whether pupils can be recognised in a picture, which nobody outside sees then until their parents' consent is
/// confirmed. Founders and administrators.
#[server(MarkPicture, endpoint = "publish/mark_picture")]
pub async fn mark_picture(space: SpaceId, file: FileId, contains_pupils: bool) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::publish::mark_picture(&store, &viewer, space, file, contains_pupils).await?;
    let what = if contains_pupils { "?held_back=1" } else { "" };
    leptos_axum::redirect(&format!("/spaces/{space}/publish{what}#pictures"));
    Ok(())
}

/// Takes the parents' consent for a picture back, which nobody outside sees from then on. Founders and administrators.
#[server(WithdrawConsent, endpoint = "publish/withdraw_consent")]
pub async fn withdraw_consent(space: SpaceId, file: FileId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::publish::withdraw_consent(&store, &viewer, space, file).await?;
    leptos_axum::redirect(&format!("/spaces/{space}/publish?held_back=1#pictures"));
    Ok(())
}

/// A page as a visitor would see it. Founders and administrators.
#[server(PreviewPage, endpoint = "publish/preview")]
pub async fn preview(space: SpaceId, page: PageId) -> Result<PreviewShown, Failure> {
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let domain::publish::Preview { page, contacts } = domain::publish::preview(&store, &viewer, space, page).await?;
    Ok(PreviewShown { page: page_shown(page, &zone, &format!("/spaces/{space}/files")), contacts })
}

/// Spaces of which something is published. Everybody.
#[server(ListPublicSpaces, endpoint = "publish/spaces")]
pub async fn spaces(page: i64) -> Result<Listing<PublicSpaceRow>, Failure> {
    let (store, _) = crate::server::context()?;
    Ok(domain::publish::public_spaces(&store, PageNumber(page)).await?)
}

/// A space as everybody sees it. Everybody.
#[server(LoadPublicSpace, endpoint = "publish/space")]
pub async fn space(slug: String) -> Result<PublicSpace, Failure> {
    let (store, _) = crate::server::context()?;
    Ok(domain::publish::public_space(&store, &slug).await?)
}

/// A published page. Everybody.
#[server(LoadPublicPage, endpoint = "publish/page")]
pub async fn page(slug: String, page: PageId) -> Result<PublicPageShown, Failure> {
    let context = crate::server::request()?;
    let zone = crate::server::zone(&context.viewer);
    let found = domain::publish::public_page(&context.store, &slug, page).await?;
    Ok(page_shown(found, &zone, &format!("/{}/spaces/{slug}/files", context.language)))
}
