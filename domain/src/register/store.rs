//! Reading imports and what the registers hold.

use super::report::{ImportFailure, ImportReport, ImportState, SourceSize};
use crate::base::error::{Error, Result};
use crate::base::id::ImportId;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::vocabulary::Unit;

#[derive(sqlx::FromRow)]
struct Row {
    id: ImportId,
    #[sqlx(try_from = "String")]
    unit: Unit,
    file_name: String,
    first_name: Option<String>,
    last_name: Option<String>,
    state: ImportState,
    done: i64,
    total: i64,
    added: i64,
    changed: i64,
    unchanged: i64,
    gone: i64,
    rejected: i64,
    rejections: String,
    failure: Option<String>,
    file_key: String,
    created_at: Time,
    finished_at: Option<Time>,
}

impl Row {
    fn report(self) -> Result<ImportReport> {
        let failure = self.failure.map(|failure| serde_json::from_str(&failure)).transpose()?;
        let kept = matches!(failure, Some(ImportFailure::MostlyGone { .. })) && !self.file_key.is_empty();
        Ok(ImportReport {
            id: self.id,
            file_name: self.file_name,
            by: self.first_name.zip(self.last_name).map(|(first, last)| format!("{first} {last}")),
            state: self.state,
            done: self.done,
            total: self.total,
            added: self.added,
            changed: self.changed,
            unchanged: self.unchanged,
            gone: self.gone,
            rejected: self.rejected,
            rejections: serde_json::from_str(&self.rejections)?,
            failure,
            kept,
            created_at: self.created_at,
            finished_at: self.finished_at,
        })
    }
}

async fn load(store: &Store, id: ImportId) -> Result<Row> {
    let row: Option<Row> = sql!(
        "select i.id, i.unit, i.file_name, p.first_name, p.last_name, i.state, i.done, i.total, i.added, i.changed,
                i.unchanged, i.gone, i.rejected, i.rejections, i.failure, i.file_key, i.created_at, i.finished_at
         from register_import i left join person p on p.id = i.account where i.id = $1"
    )
    .bind(id)
    .maybe(&store.db)
    .await?;
    row.ok_or(Error::NotFound)
}

/// An import for our own use: who asks was checked before.
pub(super) async fn report(store: &Store, id: ImportId) -> Result<ImportReport> {
    load(store, id).await?.report()
}

/// How far an import is and what it did.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::NotFound`] for everybody but officers of the unit and the central officer.
pub async fn import_report(store: &Store, viewer: &Viewer, id: ImportId) -> Result<ImportReport> {
    viewer.adult()?;
    let row = load(store, id).await?;
    viewer.officer_of(row.unit).map_err(|_| Error::NotFound)?;
    row.report()
}

/// The newest imports of a unit, without their rejected lines.
///
/// # Errors
/// [`Error::Forbidden`] for everybody but officers of the unit and the central officer.
pub async fn imports(store: &Store, viewer: &Viewer, unit: Unit) -> Result<Vec<ImportReport>> {
    viewer.officer_of(unit)?;
    let rows: Vec<Row> = sql!(
        "select i.id, i.unit, i.file_name, p.first_name, p.last_name, i.state, i.done, i.total, i.added, i.changed,
                i.unchanged, i.gone, i.rejected, '[]' as rejections, i.failure, i.file_key, i.created_at, i.finished_at
         from register_import i left join person p on p.id = i.account where i.unit = $1 order by i.id desc limit 20"
    )
    .bind(unit.code())
    .all(&store.db)
    .await?;
    rows.into_iter().map(Row::report).collect()
}

/// How many schools the registers of a unit hold, by source.
///
/// # Errors
/// [`Error::Forbidden`] for everybody but officers of the unit and the central officer.
pub async fn sizes(store: &Store, viewer: &Viewer, unit: Unit) -> Result<Vec<SourceSize>> {
    viewer.officer_of(unit)?;
    sql!(
        "select source, cast(sum(case when gone_at is null then 1 else 0 end) as bigint) as schools,
                cast(sum(case when gone_at is null then 0 else 1 end) as bigint) as gone
         from register_school where unit = $1 group by source order by source"
    )
    .bind(unit.code())
    .all(&store.db)
    .await
}
