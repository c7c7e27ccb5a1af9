//! Writing: a draft for each person, kept while she types.

use super::access::{PageAccess, access_page};
use super::rules::Right;
use super::write::{present, stored};
use super::writing::{begins, ends, writers_of};
use super::{PageEdit, TITLE_MOST};
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::{AccountId, FileId, PageId, SpaceId};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::document::{Document, DocumentProblem, MAXIMUM_BYTES};
use crate::picture;
use crate::sql;
use serde_json::{Value, json};

/// What a form brought: the JSON of the editor or, without scripts, Markdown.
#[derive(Debug, Clone, Default)]
pub struct Written {
    /// The JSON of the editor.
    pub document: Option<String>,
    /// The text of the text area.
    pub markdown: Option<String>,
}

impl Written {
    /// The text. Markdown is read against what was in the text area: the draft, or the version it begins from.
    pub(super) async fn document(&self, store: &Store, access: &PageAccess, base_version: i64) -> Result<Document> {
        let json = self.document.as_deref().filter(|json| !json.is_empty());
        let previous = match json {
            Some(_) => Document::empty(),
            None => before_writing(store, access, base_version).await?,
        };
        Document::sent(json, self.markdown.as_deref(), &previous).map_err(|problem| refused(&problem))
    }
}

/// Why a text was not taken, at the field of the text.
fn refused(problem: &DocumentProblem) -> Error {
    let problem = match problem {
        DocumentProblem::TooLarge | DocumentProblem::TooManyParts => Problem::TooLong { most: MAXIMUM_BYTES },
        DocumentProblem::Address => Problem::NotALink,
        DocumentProblem::Alternative => Problem::AlternativeText,
        DocumentProblem::TooDeep
        | DocumentProblem::Damaged(_)
        | DocumentProblem::Unknown { .. }
        | DocumentProblem::Value { .. } => Problem::Unknown,
    };
    Error::invalid("document", problem)
}

async fn before_writing(store: &Store, access: &PageAccess, base_version: i64) -> Result<Document> {
    if let Some(draft) = draft_of(store, access.row.id, access.membership.account).await? {
        return stored(&draft.document);
    }
    let version: Option<(String,)> = sql!("select document from page_version where page = $1 and version = $2")
        .bind(access.row.id)
        .bind(base_version)
        .maybe(&store.db)
        .await?;
    version.map_or_else(|| Err(Error::Conflict), |(json,)| stored(&json))
}

#[derive(sqlx::FromRow)]
struct DraftRow {
    base_version: i64,
    title: String,
    document: String,
    at: Time,
}

async fn draft_of(store: &Store, page: PageId, account: AccountId) -> Result<Option<DraftRow>> {
    sql!("select base_version, title, document, at from page_draft where page = $1 and account = $2")
        .bind(page)
        .bind(account)
        .maybe(&store.db)
        .await
}

/// The page in the editor: the viewer's draft or the present text; where somebody else has saved since the draft was
/// begun, also that text.
///
/// # Errors
/// Those of [`access_page`].
pub async fn edit(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId) -> Result<PageEdit> {
    let access = access_page(store, viewer, space, page, Right::Edit).await?;
    let present = present(&store.db, page).await?;
    let writers = writers_of(store, &access).await?;
    let base_version = present.version;
    Ok(match draft_of(store, page, access.membership.account).await? {
        None => PageEdit {
            space,
            page,
            title: present.title,
            document: present.document,
            base_version,
            saved_at: None,
            theirs: None,
            writers,
        },
        Some(draft) => PageEdit {
            space,
            page,
            title: draft.title,
            document: stored(&draft.document)?,
            base_version,
            saved_at: Some(draft.at),
            theirs: (draft.base_version < present.version).then_some(present),
            writers,
        },
    })
}

/// Keeps the draft of the viewer; the page itself stays as it is.
///
/// # Errors
/// Those of [`access_page`]; [`Error::Invalid`] for a text that cannot be taken.
pub async fn keep_draft(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    page: PageId,
    base_version: i64,
    title: &str,
    written: &Written,
) -> Result<Time> {
    let access = access_page(store, viewer, space, page, Right::Edit).await?;
    let mut check = Check::new();
    check.length("title", title, 0, TITLE_MOST).range("base_version", base_version, 1, access.row.version);
    check.done()?;
    let document = written.document(store, &access, base_version).await?;
    let me = access.membership.account;
    let mut tx = store.begin().await?;
    store_draft(store, &mut tx, page, me, base_version, title.trim(), &document).await?;
    begins(store, &mut tx, &access).await?;
    tx.commit().await?;
    Ok(store.now())
}

/// Writes the draft of a person.
pub(super) async fn store_draft(
    store: &Store,
    tx: &mut Tx,
    page: PageId,
    account: AccountId,
    base_version: i64,
    title: &str,
    document: &Document,
) -> Result<()> {
    // A draft is kept whether or not its pictures are still there: the words are worth more.
    picture::hold_pictures(store, tx, page, &document.files()).await?;
    sql!(
        "insert into page_draft (page, account, base_version, title, document, at) values ($1, $2, $3, $4, $5, $6)
         on conflict (page, account) do update set base_version = excluded.base_version, title = excluded.title,
             document = excluded.document, at = excluded.at"
    )
    .bind(page)
    .bind(account)
    .bind(base_version)
    .bind(title)
    .bind(document.to_json())
    .bind(store.now())
    .execute(tx)
    .await?;
    Ok(())
}

/// Removes the draft of a person.
pub(super) async fn delete_draft(tx: &mut Tx, page: PageId, account: AccountId) -> Result<()> {
    sql!("delete from page_draft where page = $1 and account = $2").bind(page).bind(account).execute(tx).await?;
    Ok(())
}

/// Removes the draft of a person when it is this text and no other.
pub(super) async fn delete_draft_of(
    tx: &mut Tx,
    page: PageId,
    account: AccountId,
    title: &str,
    document: &Document,
) -> Result<()> {
    sql!("delete from page_draft where page = $1 and account = $2 and title = $3 and document = $4")
        .bind(page)
        .bind(account)
        .bind(title)
        .bind(document.to_json())
        .execute(tx)
        .await?;
    Ok(())
}

/// Throws the viewer's draft away; the page stays as it is.
///
/// # Errors
/// Those of [`access_page`].
pub async fn drop_draft(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId) -> Result<()> {
    let access = access_page(store, viewer, space, page, Right::Read).await?;
    let mut tx = store.begin().await?;
    delete_draft(&mut tx, page, access.membership.account).await?;
    ends(store, &mut tx, &access).await?;
    tx.commit().await
}

/// Puts a picture at the end of the viewer's draft: how pictures come into a page without scripts. `alternative` is what
/// it shows; nothing when it is decorative.
///
/// # Errors
/// Those of [`access_page`].
pub async fn add_picture(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    page: PageId,
    file: FileId,
    alternative: Option<&str>,
) -> Result<()> {
    let access = access_page(store, viewer, space, page, Right::Edit).await?;
    let me = access.membership.account;
    let (base, title, document) = match draft_of(store, page, me).await? {
        Some(draft) => (draft.base_version, draft.title, stored(&draft.document)?),
        None => {
            let present = present(&store.db, page).await?;
            (present.version, present.title, present.document)
        }
    };
    let document = with_picture(&document, file, alternative).map_err(|problem| refused(&problem))?;
    let mut tx = store.begin().await?;
    store_draft(store, &mut tx, page, me, base, &title, &document).await?;
    tx.commit().await
}

fn with_picture(document: &Document, file: FileId, alternative: Option<&str>) -> Result<Document, DocumentProblem> {
    let attributes = match alternative {
        Some(words) => json!({ "file": file.to_string(), "alt": words.trim() }),
        None => json!({ "file": file.to_string(), "decorative": true }),
    };
    let mut json: Value = serde_json::from_str(&document.to_json()).unwrap_or_default();
    if document.is_empty() {
        json["content"] = json!([]);
    }
    if let Some(blocks) = json["content"].as_array_mut() {
        blocks.push(json!({ "type": "image", "attrs": attributes }));
    }
    Document::parse(&json.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_comes_to_the_end_with_its_words() {
        let document = with_picture(&Document::empty(), FileId(7), Some("A street")).unwrap();
        assert_eq!(document.files(), [FileId(7)]);
        let document = with_picture(&document, FileId(8), None).unwrap();
        assert_eq!(document.files(), [FileId(7), FileId(8)]);
        assert_eq!(document.plain_text(), "A street");
        assert_eq!(with_picture(&document, FileId(9), Some(" ")), Err(DocumentProblem::Alternative));
    }
}
