//! Importing a register: the file is read and checked whole, its rows wait in a table of their own, and one transaction
//! brings the register to what they say. Until then nothing has changed, and a broken file changes nothing at all.

mod apply;

use super::confirm::forget_kept;
use super::layout::Layout;
use super::parse::{RegisterFileError, RegisterRow, email_domain, read};
use super::report::{ImportFailure, ImportState};
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::fold::fold;
use crate::base::hint::Topic;
use crate::base::id::{AccountId, ImportId};
use crate::base::job;
use crate::base::limit::Limit;
use crate::base::secret::hash_hex;
use crate::base::store::Store;
use crate::base::time::HOUR;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::vocabulary::{Country, Unit};
use apply::apply;

/// The kind of the job that runs an import; its payload is `{"import": id}`.
pub const JOB: &str = "register.import";
/// Rows brought in by one transaction: progress is seen after each.
const CHUNK: usize = 500;
/// Rejected lines kept with line and reason.
const REJECTIONS_KEPT: usize = 1_000;

/// Whether a file may leave out more than half of the schools known so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shrinking {
    /// It is taken for cut off, and refused.
    #[default]
    Refused,
    /// Somebody has said that so many schools are no more.
    Allowed,
}

/// What is told of the progress: rows done, and rows in all.
pub type Progress<'a> = &'a mut (dyn FnMut(i64, i64) + Send);

/// Registers that one officer uploads.
const UPLOADS: Limit = Limit { name: "registers", most: 30, time: HOUR };

/// An officer's file has arrived: it is kept, and the job that reads it is enqueued.
///
/// # Errors
/// [`Error::Forbidden`] for everybody but officers of the unit and the central officer; [`Error::Limited`] after thirty in an
/// hour; [`Error::Invalid`] when the virus scanner does not let it through.
pub async fn import(store: &Store, viewer: &Viewer, unit: Unit, file_name: &str, bytes: Vec<u8>) -> Result<ImportId> {
    let officer = viewer.officer_of(unit)?.id;
    UPLOADS.count(store, &officer.to_string())?;
    store.scanner.check(officer, "file", &bytes).await?;
    let key = store.files.put(bytes).await?;
    let mut tx = store.begin().await?;
    let id = insert(store, &mut tx, unit, Some(officer), file_name, &key).await?;
    job::enqueue(store, &mut tx, JOB, &serde_json::json!({ "import": id })).await?;
    tx.commit().await?;
    forget_kept(store, unit, id).await?;
    Ok(id)
}

/// A file from the command line or the demo world: read at once.
///
/// # Errors
/// What the database or the disk answers; a refused file is told by the report.
pub async fn import_now(
    store: &Store,
    unit: Unit,
    file_name: &str,
    bytes: Vec<u8>,
    shrinking: Shrinking,
    progress: Progress<'_>,
) -> Result<super::report::ImportReport> {
    let key = store.files.put(bytes).await?;
    let mut tx = store.begin().await?;
    let id = insert(store, &mut tx, unit, None, file_name, &key).await?;
    tx.commit().await?;
    forget_kept(store, unit, id).await?;
    run_import(store, id, shrinking, progress).await?;
    super::store::report(store, id).await
}

async fn insert(
    store: &Store,
    tx: &mut Tx,
    unit: Unit,
    by: Option<AccountId>,
    file_name: &str,
    key: &str,
) -> Result<ImportId> {
    let id: ImportId = store.new_id();
    sql!(
        "insert into register_import (id, unit, account, file_name, file_key, state, created_at)
         values ($1, $2, $3, $4, $5, 'waiting', $6)"
    )
    .bind(id)
    .bind(unit.code())
    .bind(by)
    .bind(file_name.chars().take(200).collect::<String>())
    .bind(key)
    .bind(store.now())
    .execute(tx)
    .await?;
    Ok(id)
}

#[derive(sqlx::FromRow)]
struct Import {
    #[sqlx(try_from = "String")]
    unit: Unit,
    account: Option<AccountId>,
    file_key: String,
    state: ImportState,
}

/// A file that was read and found sound.
struct Sound {
    layout: Layout,
    rows: Vec<RegisterRow>,
    rejections: String,
    rejected: i64,
}

/// Runs an import that waits. Doing it twice does no harm: what is done or refused stays so, what was cut short begins
/// anew. A file that is refused only for what it leaves out is kept: it may be imported all the same.
///
/// # Errors
/// What the database or the disk answers.
pub async fn run_import(store: &Store, id: ImportId, shrinking: Shrinking, progress: Progress<'_>) -> Result<()> {
    let import: Option<Import> = sql!("select unit, account, file_key, state from register_import where id = $1")
        .bind(id)
        .maybe(&store.db)
        .await?;
    let import = import.filter(|import| import.state.goes_on());
    let Some(import) = import else { return Ok(()) };
    let bytes = store.files.get(&import.file_key).await?;
    let country = import.unit.country();
    let read = tokio::task::spawn_blocking(move || examine(&bytes, country)).await.map_err(Error::internal)?;
    match read {
        Err(failure) => refuse(store, id, &import, &failure).await?,
        Ok(file) => {
            stage(store, id, &import, &file, progress).await?;
            if let Some(failure) = apply(store, id, &import, &file, shrinking).await? {
                return refuse(store, id, &import, &failure).await;
            }
        }
    }
    store.files.remove(&import.file_key).await
}

/// Runs the import that a job's payload names.
///
/// # Errors
/// As [`run_import`].
pub async fn run_job(store: &Store, payload: &str) -> Result<()> {
    #[derive(serde::Deserialize)]
    struct Payload {
        import: ImportId,
        #[serde(default)]
        shrinking: Shrinking,
    }
    let Payload { import, shrinking } = serde_json::from_str(payload)?;
    run_import(store, import, shrinking, &mut |_, _| {}).await
}

/// Reads the whole file; a damaged one is refused before anything is written.
fn examine(bytes: &[u8], country: Country) -> Result<Sound, ImportFailure> {
    let register = read(bytes).map_err(|cause| match cause {
        RegisterFileError::Empty => ImportFailure::Empty,
        RegisterFileError::NotText => ImportFailure::NotText,
        RegisterFileError::UnknownHeaders { found, missing } => ImportFailure::UnknownHeaders { found, missing },
        RegisterFileError::BrokenQuotes { line } => ImportFailure::BrokenQuotes { line },
        RegisterFileError::Unreadable(_) => ImportFailure::Unreadable,
    })?;
    if register.layout.country().is_some_and(|of_file| of_file != country) {
        return Err(ImportFailure::OtherCountry);
    }
    let (rows, rejected) = (count(register.rows.len()), count(register.rejected.len()));
    if rejected > rows {
        return Err(ImportFailure::MostlyRejected { rejected, lines: rows + rejected });
    }
    let kept = &register.rejected[..register.rejected.len().min(REJECTIONS_KEPT)];
    let rejections = serde_json::to_string(kept).map_err(|_| ImportFailure::Unreadable)?;
    Ok(Sound { layout: register.layout, rows: register.rows, rejections, rejected })
}

fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// The rows wait beside the register; what an earlier try left is taken away first.
async fn stage(store: &Store, id: ImportId, import: &Import, file: &Sound, progress: Progress<'_>) -> Result<()> {
    let total = count(file.rows.len());
    let mut tx = store.begin().await?;
    sql!("delete from register_line where import = $1").bind(id).execute(&mut tx).await?;
    sql!("update register_import set state = 'running', done = 0, total = $2, source = $3 where id = $1")
        .bind(id)
        .bind(total)
        .bind(file.layout.source(import.unit))
        .execute(&mut tx)
        .await?;
    tx.commit().await?;
    let mut done = 0;
    for chunk in file.rows.chunks(CHUNK) {
        let mut tx = store.begin().await?;
        for row in chunk {
            insert_line(store, &mut tx, id, row).await?;
        }
        done += count(chunk.len());
        sql!("update register_import set done = $2 where id = $1").bind(id).bind(done).execute(&mut tx).await?;
        if let Some(officer) = import.account {
            tx.wake(officer, Topic::Unit);
        }
        tx.commit().await?;
        progress(done, total);
    }
    Ok(())
}

async fn insert_line(store: &Store, tx: &mut Tx, import: ImportId, row: &RegisterRow) -> Result<()> {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let email = row.email.as_ref().or(row.certified_email.as_ref()).cloned().unwrap_or_default();
    let searched = [&row.name, &row.town, &row.code, &text(&row.institute_name)].map(String::as_str).join(" ");
    let domain = row.email.as_deref().and_then(email_domain).unwrap_or_default().to_owned();
    sql!(
        "insert into register_line (import, id, code, name, kind, levels, status, institute_code, institute_name, address,
             postal_code, town, province, region, phone, email, email_domain, website, search_folded, digest)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)"
    )
    .bind(import)
    .bind(store.new_id::<i64>())
    .bind(&row.code)
    .bind(&row.name)
    .bind(text(&row.kind))
    .bind(row.levels.to_column())
    .bind(row.status.map(|status| status.code().to_owned()))
    .bind(text(&row.institute_code))
    .bind(text(&row.institute_name))
    .bind(text(&row.address))
    .bind(text(&row.postal_code))
    .bind(&row.town)
    .bind(text(&row.province))
    .bind(text(&row.region))
    .bind(text(&row.phone))
    .bind(email)
    .bind(domain)
    .bind(text(&row.website))
    .bind(format!(" {} ", fold(&searched)))
    .bind(digest(row))
    .execute(tx)
    .await?;
    Ok(())
}

/// Tells whether a row says the same as last year: all of it but the line it stands on.
fn digest(row: &RegisterRow) -> String {
    let mut same = row.clone();
    same.line = 0;
    hash_hex(format!("{same:?}").as_bytes())
}

/// The file is refused as a whole: nothing has changed in the register.
async fn refuse(store: &Store, id: ImportId, import: &Import, failure: &ImportFailure) -> Result<()> {
    let mut tx = store.begin().await?;
    sql!("delete from register_line where import = $1").bind(id).execute(&mut tx).await?;
    sql!("update register_import set state = 'failed', failure = $2, finished_at = $3 where id = $1")
        .bind(id)
        .bind(serde_json::to_string(failure)?)
        .bind(store.now())
        .execute(&mut tx)
        .await?;
    note(store, &mut tx, id, import, "register.refused", serde_json::json!({ "failure": failure })).await?;
    tx.commit().await
}

async fn note(
    store: &Store,
    tx: &mut Tx,
    id: ImportId,
    import: &Import,
    action: &str,
    detail: serde_json::Value,
) -> Result<()> {
    if let Some(officer) = import.account {
        tx.wake(officer, Topic::Unit);
    }
    let entry = Entry {
        actor: import.account,
        action,
        subject_kind: "register_import",
        subject: Some(id.0),
        unit: Some(import.unit.code()),
        detail,
    };
    audit::write(store, tx, entry).await
}
