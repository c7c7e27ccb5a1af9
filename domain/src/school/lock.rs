//! What a unit keeps for its officers in the records of its schools (R-REG-3).

use super::field_names;
use crate::base::audit::{self, Entry};
use crate::base::db::On;
use crate::base::error::{Error, Problem, Result};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::vocabulary::Unit;

pub(super) async fn locked_of(on: impl Into<On<'_>>, unit: Unit) -> Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sql!("select field from school_lock where unit = $1 order by field").bind(unit.code()).all(on).await?;
    Ok(rows.into_iter().map(|(field,)| field).collect())
}

/// The fields that a unit keeps for its officers.
///
/// # Errors
/// What the database answers.
pub async fn locked_fields(store: &Store, unit: Unit) -> Result<Vec<String>> {
    locked_of(&store.db, unit).await
}

/// Locks fields of all schools of a unit: staff reads them, officers write them (R-REG-3).
///
/// # Errors
/// [`Error::Forbidden`] for everybody but the unit's officers, [`Error::Invalid`] for a field that does not exist.
pub async fn set_locked_fields(store: &Store, viewer: &Viewer, unit: Unit, fields: &[String]) -> Result<()> {
    let officer = viewer.officer_of(unit)?.id;
    let known = field_names();
    if fields.iter().any(|field| !known.contains(&field.as_str())) {
        return Err(Error::invalid("fields", Problem::Unknown));
    }
    let mut tx = store.begin().await?;
    sql!("delete from school_lock where unit = $1").bind(unit.code()).execute(&mut tx).await?;
    for field in fields {
        sql!("insert into school_lock (unit, field) values ($1, $2)")
            .bind(unit.code())
            .bind(field)
            .execute(&mut tx)
            .await?;
    }
    let entry = Entry {
        actor: Some(officer),
        action: "school.fields_locked",
        subject_kind: "unit",
        subject: None,
        unit: Some(unit.code()),
        detail: serde_json::json!({ "fields": fields }),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await
}
