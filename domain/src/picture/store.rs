//! Taking a picture in, and giving it to whom may see it.

use super::QUOTA;
use super::check::check;
use super::remake::{Remade, remake};
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::{AccountId, FileId, PageId, SpaceId};
use crate::base::limit::Limit;
use crate::base::store::Store;
use crate::base::time::HOUR;
use crate::base::viewer::Viewer;
use crate::page::{self, Right};
use crate::sql;
use crate::twinspace::{Membership, SpaceAct, access_space};
use tokio::sync::Semaphore;

/// Decoding takes memory: no more than so many at once.
static DECODERS: Semaphore = Semaphore::const_new(2);
/// Pictures that one account uploads.
const UPLOADS: Limit = Limit { name: "uploads", most: 300, time: HOUR };
/// Most characters of an alternative text.
const ALTERNATIVE_MOST: usize = 500;

/// A picture as it comes.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The space.
    pub space: SpaceId,
    /// The page it is meant for, which the uploader must be able to edit.
    pub page: Option<PageId>,
    /// The name of the file.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What it shows.
    pub alternative: Words,
    /// Pupils can be recognised on it: publishing asks for their parents' consent.
    pub contains_pupils: bool,
}

/// What stands for a picture where it is not seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// The editor asks for them next, and the document does not take a picture without.
    InThePage,
    /// The words.
    Given(String),
    /// It tells nothing.
    Decorative,
}

/// Takes a picture into a space.
///
/// # Errors
/// Those of [`access_space`]; [`Error::Forbidden`] in a closed space or for a page that the viewer may not edit;
/// [`Error::Invalid`] for what is no picture, too large, has no words, or is not let through by the virus scanner;
/// [`Error::Limited`] after three hundred in an hour.
pub async fn upload(store: &Store, viewer: &Viewer, upload: Upload) -> Result<FileId> {
    let membership = access_space(store, viewer, upload.space).await?;
    if let Some(page) = upload.page {
        page::access_page(store, viewer, upload.space, page, Right::Edit).await?;
    }
    if !membership.may(SpaceAct::UploadPictures) {
        return Err(Error::Forbidden);
    }
    UPLOADS.count(store, &membership.account.to_string())?;
    let alternative = alternative(&upload.alternative)?;
    let checked = check(&upload.name, &upload.bytes)?;
    check_quota(store, upload.space, upload.bytes.len()).await?;
    store.scanner.check(membership.account, "file", &upload.bytes).await?;
    let Upload { space, page, name, bytes, contains_pupils, .. } = upload;
    let permit = DECODERS.acquire().await.map_err(Error::internal)?;
    let remade = tokio::task::spawn_blocking(move || remake(&bytes, checked)).await.map_err(Error::internal)??;
    drop(permit);
    let row = NewFile { membership: &membership, space, page, name, alternative, contains_pupils };
    keep(store, row, remade).await
}

fn alternative(words: &Words) -> Result<String> {
    match words {
        Words::InThePage | Words::Decorative => Ok(String::new()),
        Words::Given(text) => {
            let mut check = Check::new();
            check.ensure(!text.trim().is_empty(), "alternative", Problem::AlternativeText);
            check.length("alternative", text, 0, ALTERNATIVE_MOST);
            check.done()?;
            Ok(text.trim().to_owned())
        }
    }
}

async fn check_quota(store: &Store, space: SpaceId, more: usize) -> Result<()> {
    let used = sql!("select cast(coalesce(sum(size), 0) as bigint) from file where space = $1 and deleted_at is null")
        .bind(space)
        .number(&store.db)
        .await?;
    let fits = i64::try_from(more).is_ok_and(|more| used + more <= QUOTA);
    if fits { Ok(()) } else { Err(Error::invalid("file", Problem::SpaceFull)) }
}

struct NewFile<'a> {
    membership: &'a Membership,
    space: SpaceId,
    page: Option<PageId>,
    name: String,
    alternative: String,
    contains_pupils: bool,
}

/// Files before the row: what a row names is on the disk.
async fn keep(store: &Store, file: NewFile<'_>, remade: Remade) -> Result<FileId> {
    let size = remade.whole.len() + remade.shown.as_ref().map_or(0, Vec::len);
    let storage_key = store.files.put(remade.whole).await?;
    let shown_key = match remade.shown {
        Some(bytes) => store.files.put(bytes).await?,
        None => storage_key.clone(),
    };
    let id: FileId = store.new_id();
    let mut tx = store.begin().await?;
    sql!(
        "insert into file (id, space, page, uploader, name, kind, size, width, height, storage_key, shown_key,
                           alternative_text, contains_pupils, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
    )
    .bind(id)
    .bind(file.space)
    .bind(file.page)
    .bind(file.membership.account)
    .bind(plain_name(&file.name))
    .bind(remade.kind)
    .bind(i64::try_from(size).unwrap_or(i64::MAX))
    .bind(remade.width)
    .bind(remade.height)
    .bind(storage_key)
    .bind(shown_key)
    .bind(file.alternative)
    .bind(file.contains_pupils)
    .bind(store.now())
    .execute(&mut tx)
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// The name without folders and signs, for whoever saves the picture again.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String =
        last.chars().filter(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ')).take(100).collect();
    if plain.trim_matches(['.', ' ']).is_empty() { "picture".into() } else { plain }
}

/// The row of a file.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(crate) struct FileRow {
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) storage_key: String,
    pub(super) shown_key: String,
    pub(super) uploader: AccountId,
}

async fn file_row(store: &Store, space: SpaceId, file: FileId) -> Result<FileRow> {
    sql!(
        "select name, kind, storage_key, shown_key, uploader from file
         where id = $1 and space = $2 and deleted_at is null"
    )
    .bind(file)
    .bind(space)
    .one(&store.db)
    .await
}

/// Loads a file as somebody who may see it: its uploader, an administrator, or a reader of a page on which it stands.
pub(crate) async fn access_file(store: &Store, membership: &Membership, file: FileId) -> Result<FileRow> {
    let row = file_row(store, membership.space, file).await?;
    let own = row.uploader == membership.account || membership.role.administers();
    if own || page::stands_on_readable_page(store, membership, file).await? { Ok(row) } else { Err(Error::NotFound) }
}

/// A picture on its way to the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenPicture {
    /// Its media type.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A picture that its reader may see and that is not read yet.
#[derive(Debug)]
pub struct FoundPicture {
    kind: String,
    name: String,
    key: String,
}

impl FoundPicture {
    /// Reads it.
    ///
    /// # Errors
    /// What the disk answers.
    pub async fn read(self, store: &Store) -> Result<OpenPicture> {
        let bytes = store.files.get(&self.key).await?;
        Ok(OpenPicture { kind: self.kind, name: self.name, bytes })
    }
}

/// Finds a picture: as pages show it, or with all its pixels.
///
/// # Errors
/// Those of [`access_space`]; [`Error::NotFound`] for who may read no page on which it stands.
pub async fn find(store: &Store, viewer: &Viewer, space: SpaceId, file: FileId, whole: bool) -> Result<FoundPicture> {
    let membership = access_space(store, viewer, space).await?;
    let row = access_file(store, &membership, file).await?;
    Ok(FoundPicture { kind: row.kind, name: row.name, key: if whole { row.storage_key } else { row.shown_key } })
}

/// Finds a picture and reads it.
///
/// # Errors
/// Those of [`find`].
pub async fn open(store: &Store, viewer: &Viewer, space: SpaceId, file: FileId, whole: bool) -> Result<OpenPicture> {
    find(store, viewer, space, file, whole).await?.read(store).await
}

/// Opens a picture as pages show it without asking who reads. The caller has made sure that it stands on a page that
/// everybody may read.
///
/// # Errors
/// [`Error::NotFound`] when the space has no such picture.
pub async fn shown(store: &Store, space: SpaceId, file: FileId) -> Result<OpenPicture> {
    let row = file_row(store, space, file).await?;
    let bytes = store.files.get(&row.shown_key).await?;
    Ok(OpenPicture { kind: row.kind, name: row.name, bytes })
}

#[cfg(test)]
mod names {
    use super::plain_name;

    #[rstest::rstest]
    #[case("street.jpg", "street.jpg")]
    #[case("../../etc/passwd", "passwd")]
    #[case("C:\\Users\\Ada\\foto \"1\".png", "foto 1.png")]
    #[case("..", "picture")]
    fn names_of_files_lead_nowhere(#[case] name: &str, #[case] plain: &str) {
        assert_eq!(plain_name(name), plain);
    }
}
