//! The register is brought to what the waiting rows say.

use super::{Import, Shrinking, Sound, note};
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::id::ImportId;
use crate::base::store::Store;
use crate::register::ImportFailure;
use crate::sql;
use crate::vocabulary::Unit;

/// Below so many known schools a file may leave out as many as it likes.
const SMALL_REGISTER: i64 = 100;

/// One transaction: changed rows are overwritten, new ones added, missing ones marked as gone. Schools are not touched.
pub(super) async fn apply(
    store: &Store,
    id: ImportId,
    import: &Import,
    file: &Sound,
    shrinking: Shrinking,
) -> Result<Option<ImportFailure>> {
    let country = import.unit.country().code();
    let source = file.layout.source(import.unit);
    let source = source.as_str();
    let mut tx = store.begin().await?;
    let (known, gone) = missing(&mut tx, id, country, source).await?;
    if shrinking == Shrinking::Refused && known >= SMALL_REGISTER && gone * 2 > known {
        return Ok(Some(ImportFailure::MostlyGone { gone, known }));
    }
    let changed = update_changed(store, &mut tx, id, import.unit, source).await?;
    let added = insert_added(store, &mut tx, id, import.unit, source).await?;
    mark_gone(store, &mut tx, id, country, source).await?;
    sql!("delete from register_line where import = $1").bind(id).execute(&mut tx).await?;
    sql!(
        "update register_import set state = 'done', added = $2, changed = $3, unchanged = total - $2 - $3, gone = $4,
             rejected = $5, rejections = $6, finished_at = $7 where id = $1 and state = 'running'"
    )
    .bind(id)
    .bind(added)
    .bind(changed)
    .bind(gone)
    .bind(file.rejected)
    .bind(&file.rejections)
    .bind(store.now())
    .execute_one(&mut tx)
    .await?;
    let detail = serde_json::json!({
        "source": source, "added": added, "changed": changed, "gone": gone, "rejected": file.rejected,
    });
    note(store, &mut tx, id, import, "register.imported", detail).await?;
    tx.commit().await?;
    Ok(None)
}

/// How many schools of the source are known, and how many of them the file leaves out.
async fn missing(tx: &mut Tx, id: ImportId, country: &str, source: &str) -> Result<(i64, i64)> {
    let known = sql!("select count(*) from register_school where country = $1 and source = $2 and gone_at is null")
        .bind(country)
        .bind(source)
        .number(&mut *tx)
        .await?;
    let found = sql!(
        "select count(*) from register_school r where r.country = $1 and r.source = $2 and r.gone_at is null
            and exists (select 1 from register_line l where l.import = $3 and l.code = r.code)"
    )
    .bind(country)
    .bind(source)
    .bind(id)
    .number(&mut *tx)
    .await?;
    Ok((known, known - found))
}

async fn update_changed(store: &Store, tx: &mut Tx, id: ImportId, unit: Unit, source: &str) -> Result<i64> {
    let changed = sql!(
        "update register_school set unit = $4, name = l.name, kind = l.kind, levels = l.levels, status = l.status,
             institute_code = l.institute_code, institute_name = l.institute_name, address = l.address,
             postal_code = l.postal_code, town = l.town, province = l.province, region = l.region, phone = l.phone,
             email = l.email, email_domain = l.email_domain, website = l.website, search_folded = l.search_folded,
             digest = l.digest, changed_at = $5, gone_at = null
         from register_line l
         where l.import = $1 and register_school.country = $2 and register_school.source = $3
             and register_school.code = l.code
             and (register_school.digest <> l.digest or register_school.gone_at is not null)"
    )
    .bind(id)
    .bind(unit.country().code())
    .bind(source)
    .bind(unit.code())
    .bind(store.now())
    .execute(tx)
    .await?;
    Ok(i64::try_from(changed).unwrap_or(i64::MAX))
}

async fn insert_added(store: &Store, tx: &mut Tx, id: ImportId, unit: Unit, source: &str) -> Result<i64> {
    let added = sql!(
        "insert into register_school (id, unit, country, source, code, name, kind, levels, status, institute_code,
             institute_name, address, postal_code, town, province, region, phone, email, email_domain, website,
             search_folded, digest, changed_at)
         select l.id, cast($4 as text), cast($2 as text), cast($3 as text), l.code, l.name, l.kind, l.levels, l.status,
             l.institute_code, l.institute_name, l.address, l.postal_code, l.town, l.province, l.region, l.phone, l.email,
             l.email_domain, l.website, l.search_folded, l.digest, cast($5 as bigint)
         from register_line l
         where l.import = $1 and not exists (
             select 1 from register_school r
             where r.country = cast($2 as text) and r.source = cast($3 as text) and r.code = l.code)"
    )
    .bind(id)
    .bind(unit.country().code())
    .bind(source)
    .bind(unit.code())
    .bind(store.now())
    .execute(tx)
    .await?;
    Ok(i64::try_from(added).unwrap_or(i64::MAX))
}

async fn mark_gone(store: &Store, tx: &mut Tx, id: ImportId, country: &str, source: &str) -> Result<()> {
    sql!(
        "update register_school set gone_at = $4
         where country = $2 and source = $3 and gone_at is null
             and not exists (select 1 from register_line l where l.import = $1 and l.code = register_school.code)"
    )
    .bind(id)
    .bind(country)
    .bind(source)
    .bind(store.now())
    .execute(tx)
    .await?;
    Ok(())
}
