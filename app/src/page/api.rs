//! Server functions of pages.

pub use super::words::{EditWords, PageOpened, PageWords, PagesShown, TheirsWords, VersionShown, VersionWords};

use crate::failure::Failure;
use domain::base::id::{PageId, SpaceId};
use domain::base::list::Listing;
use domain::page::{RightsView, Writers};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
fn html(document: &domain::document::Document, space: SpaceId) -> String {
    document.to_html(|file| format!("/spaces/{space}/files/{file}"))
}

#[cfg(feature = "ssr")]
fn version_words(
    store: &domain::base::store::Store,
    viewer: &domain::base::viewer::Viewer,
    line: domain::page::VersionLine,
) -> VersionWords {
    use crate::text::name_or_former;
    use crate::twinspace::words;
    VersionWords {
        number: line.version,
        title: line.title,
        author: name_or_former(&line.author),
        when: words::when(store, viewer, line.at),
    }
}

/// All pages of a space, and the key with which the form of a new one makes one page.
#[server(LoadPages, endpoint = "page/list")]
pub async fn list(space: SpaceId) -> Result<PagesShown, Failure> {
    let (store, viewer) = crate::server::context()?;
    let pages = domain::page::overview(&store, &viewer, space).await?;
    Ok(PagesShown { pages, request: crate::server::request_key() })
}

/// A page.
#[server(LoadPage, endpoint = "page/read")]
pub async fn read(space: SpaceId, page: PageId) -> Result<PageOpened, Failure> {
    use crate::text::name_or_former;
    use crate::twinspace::words;
    let (store, viewer) = crate::server::context()?;
    let view = domain::page::read(&store, &viewer, space, page).await?;
    let changed =
        crate::text::page::changed_by(name_or_former(&view.changed_by), words::when(&store, &viewer, view.changed_at));
    let page = PageWords {
        html: html(&view.document, space),
        changed,
        space: view.space,
        space_title: view.space_title,
        language: view.language,
        id: view.id,
        title: view.title,
        version: view.version,
        reach: view.reach,
        may: view.may,
        draft: view.draft,
        tree: view.tree,
    };
    Ok(PageOpened { page, writers: view.writers })
}

/// Makes a page and leads into its editor.
#[server(CreatePage, endpoint = "page/create")]
pub async fn create(
    space: SpaceId,
    parent: Option<String>,
    title: String,
    request: Option<String>,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    let parent = parent.and_then(|id| id.parse().ok());
    let page = match request {
        Some(request) => domain::page::create_once(&store, &viewer, space, parent, &title, &request).await?,
        None => domain::page::create(&store, &viewer, space, parent, &title).await?,
    };
    leptos_axum::redirect(&format!("/spaces/{space}/pages/{page}/edit"));
    Ok(())
}

/// A page in the editor.
#[server(EditPage, endpoint = "page/edit")]
pub async fn edit(space: SpaceId, page: PageId) -> Result<EditWords, Failure> {
    use crate::text::name_or_former;
    use crate::twinspace::words;
    use crate::ui::{block_words, change_words};
    use domain::document::Document;
    let (store, viewer) = crate::server::context()?;
    let edit = domain::page::edit(&store, &viewer, space, page).await?;
    let theirs = edit.theirs.map(|theirs| TheirsWords {
        sentence: crate::text::page::version_by(
            theirs.version.to_string(),
            name_or_former(&theirs.author),
            words::when(&store, &viewer, theirs.at),
        ),
        html: html(&theirs.document, space),
        mine: html(&edit.document, space),
        difference: Document::difference(&theirs.document, &edit.document).to_html(&change_words()),
        title: theirs.title,
    });
    Ok(EditWords {
        space,
        page,
        title: edit.title,
        markdown: edit.document.to_markdown_with(&block_words()),
        document: edit.document.to_json(),
        base_version: edit.base_version,
        saved: edit
            .saved_at
            .map(|at| crate::text::page::kept_at(crate::server::clock(&viewer, at)))
            .unwrap_or_default(),
        theirs,
        writers: edit.writers,
    })
}

/// Who else is writing on the page just now.
#[server(ListWriters, endpoint = "page/writers")]
pub async fn writers(space: SpaceId, page: PageId) -> Result<Writers, Failure> {
    let (store, viewer) = crate::server::context()?;
    Ok(domain::page::writers(&store, &viewer, space, page).await?)
}

/// The editor is open; said again and again.
#[server(BeginWriting, endpoint = "page/begin_writing")]
pub async fn begin_writing(space: SpaceId, page: PageId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    Ok(domain::page::begin_writing(&store, &viewer, space, page).await?)
}

/// The editor is left.
#[server(EndWriting, endpoint = "page/end_writing")]
pub async fn end_writing(space: SpaceId, page: PageId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    Ok(domain::page::end_writing(&store, &viewer, space, page).await?)
}

/// Keeps the draft while it is written; answers when, in words.
#[server(KeepDraft, endpoint = "page/keep")]
pub async fn keep(
    space: SpaceId,
    page: PageId,
    base_version: i64,
    title: String,
    document: String,
) -> Result<String, Failure> {
    use domain::page::Written;
    let (store, viewer) = crate::server::context()?;
    let written = Written { document: Some(document), markdown: None };
    let at = domain::page::keep_draft(&store, &viewer, space, page, base_version, &title, &written).await?;
    Ok(crate::text::page::kept_at(crate::server::clock(&viewer, at)))
}

/// Saves the page, or keeps the draft where the button says so. When somebody else was faster, the editor shows both
/// texts.
#[server(SavePage, endpoint = "page/save")]
pub async fn save(
    space: SpaceId,
    page: PageId,
    base_version: i64,
    title: String,
    document: Option<String>,
    markdown: Option<String>,
    act: Option<String>,
) -> Result<(), Failure> {
    use domain::page::{Saved, Written};
    let (store, viewer) = crate::server::context()?;
    let written = Written { document, markdown };
    let path = if act.as_deref() == Some("keep") {
        domain::page::keep_draft(&store, &viewer, space, page, base_version, &title, &written).await?;
        "/edit"
    } else {
        match domain::page::save(&store, &viewer, space, page, base_version, &title, &written).await? {
            Saved::Saved { .. } => "",
            Saved::Stale { .. } => "/edit",
        }
    };
    leptos_axum::redirect(&format!("/spaces/{space}/pages/{page}{path}"));
    Ok(())
}

/// Throws the reader's draft away.
#[server(DropDraft, endpoint = "page/drop_draft")]
pub async fn drop_draft(space: SpaceId, page: PageId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::page::drop_draft(&store, &viewer, space, page).await?;
    leptos_axum::redirect(&format!("/spaces/{space}/pages/{page}"));
    Ok(())
}

/// Moves a page: `up`, `down`, or `under` another (the top where none is named).
#[server(MovePage, endpoint = "page/move")]
pub async fn move_page(space: SpaceId, page: PageId, way: String, parent: Option<String>) -> Result<(), Failure> {
    use domain::base::error::{Error, Problem};
    use domain::page::Move;
    let (store, viewer) = crate::server::context()?;
    let to = match way.as_str() {
        "up" => Move::Up,
        "down" => Move::Down,
        "under" => Move::Under(parent.and_then(|id| id.parse().ok())),
        _ => return Err(Failure(Error::invalid("way", Problem::Unknown))),
    };
    domain::page::move_page(&store, &viewer, space, page, to).await?;
    leptos_axum::redirect(&format!("/spaces/{space}/pages?order=1"));
    Ok(())
}

/// Removes a page with those under it; for thirty days it can be brought back.
#[server(DeletePage, endpoint = "page/delete")]
pub async fn delete(space: SpaceId, page: PageId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::page::delete(&store, &viewer, space, page).await?;
    leptos_axum::redirect(&format!("/spaces/{space}/pages?removed={page}"));
    Ok(())
}

/// Brings a removed page back.
#[server(UndeletePage, endpoint = "page/undelete")]
pub async fn undelete(space: SpaceId, page: PageId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::page::undelete(&store, &viewer, space, page).await?;
    leptos_axum::redirect(&format!("/spaces/{space}/pages/{page}"));
    Ok(())
}

/// A page of the versions of a page; the first is 1.
#[server(ListVersions, endpoint = "page/versions")]
pub async fn versions(
    space: SpaceId,
    page: PageId,
    #[server(default)] number: i64,
) -> Result<Listing<VersionWords>, Failure> {
    use domain::base::list::PageNumber;
    let (store, viewer) = crate::server::context()?;
    let lines = domain::page::versions(&store, &viewer, space, page, PageNumber(number)).await?;
    Ok(lines.map(|line| version_words(&store, &viewer, line)))
}

/// One version and what it changed.
#[server(OpenVersion, endpoint = "page/version")]
pub async fn version(space: SpaceId, page: PageId, number: i64) -> Result<VersionShown, Failure> {
    use domain::document::Document;
    let (store, viewer) = crate::server::context()?;
    let version = domain::page::version(&store, &viewer, space, page, number).await?;
    let words = crate::ui::change_words();
    Ok(VersionShown {
        html: html(&version.document, space),
        difference: version.before.map(|before| Document::difference(&before, &version.document).to_html(&words)),
        present: version.present,
        may_restore: version.may_restore,
        version: version_words(&store, &viewer, version.line),
    })
}

/// Brings an older version back as the next one.
#[server(RestoreVersion, endpoint = "page/restore")]
pub async fn restore(space: SpaceId, page: PageId, number: i64) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::page::restore(&store, &viewer, space, page, number).await?;
    leptos_axum::redirect(&format!("/spaces/{space}/pages/{page}"));
    Ok(())
}

/// The rights of a page.
#[server(LoadRights, endpoint = "page/rights")]
pub async fn rights(space: SpaceId, page: PageId) -> Result<RightsView, Failure> {
    let (store, viewer) = crate::server::context()?;
    Ok(domain::page::rights(&store, &viewer, space, page).await?)
}

/// Sets who reads and who edits a page.
#[server(SetRights, endpoint = "page/set_rights")]
pub async fn set_rights(
    space: SpaceId,
    page: PageId,
    #[server(default)] read: Vec<String>,
    #[server(default)] edit: Vec<String>,
) -> Result<(), Failure> {
    use domain::base::error::{Error, Problem};
    use domain::page::{PageRight, Right};
    let (store, viewer) = crate::server::context()?;
    let all = |subjects: Vec<String>, allows: Right| {
        subjects.into_iter().map(move |subject| subject.parse().map(|subject| PageRight { subject, allows }))
    };
    let wished: Result<Vec<PageRight>, ()> = all(read, Right::Read).chain(all(edit, Right::Edit)).collect();
    let wished = wished.map_err(|()| Error::invalid("read", Problem::Unknown))?;
    domain::page::set_rights(&store, &viewer, space, page, &wished).await?;
    leptos_axum::redirect(&format!("/spaces/{space}/pages/{page}"));
    Ok(())
}

/// Sets who reads a page by a preset.
#[server(SetPreset, endpoint = "page/set_preset")]
pub async fn set_preset(space: SpaceId, page: PageId, preset: domain::page::Preset) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::page::set_preset(&store, &viewer, space, page, preset).await?;
    leptos_axum::redirect(&format!("/spaces/{space}/pages/{page}/rights?done=1"));
    Ok(())
}
