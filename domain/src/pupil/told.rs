//! What pupils told, for the teachers of their school who read it.

use super::Told;
use super::care::own_school;
use crate::base::audit::{self, Entry};
use crate::base::error::{Error, Result};
use crate::base::id::{SchoolId, SpaceId};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::twinspace::{Membership, access_space};
use crate::vocabulary::PupilReportReason;

#[derive(sqlx::FromRow)]
pub(super) struct ToldRow {
    id: i64,
    pupil: String,
    class: String,
    reason: String,
    words: String,
    at: Time,
    handled_by: Option<String>,
}

impl ToldRow {
    pub(super) fn into_told(self) -> Told {
        Told {
            id: self.id,
            pupil: self.pupil,
            class: self.class,
            reason: PupilReportReason::from_code(&self.reason).unwrap_or(PupilReportReason::Other),
            words: self.words,
            at: self.at,
            handled_by: self.handled_by,
        }
    }
}

/// Whose pupils' words the viewer reads: all of her school's, or only of those in her own care.
fn reads(viewer: &Viewer, membership: &Membership) -> Result<(SchoolId, bool)> {
    if let Ok(school) = own_school(viewer, membership) {
        return Ok((school, true));
    }
    let works_there = viewer.adult()?.school == Some(membership.school);
    if works_there { Ok((membership.school, false)) } else { Err(Error::Forbidden) }
}

/// What pupils of the viewer's school told in this space: what waits first. Nothing for who may not read it.
///
/// # Errors
/// Those of [`access_space`]; [`Error::Forbidden`] for pupils and for who does not work at her school of this space any more.
pub async fn told(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<Vec<Told>> {
    let membership = access_space(store, viewer, space).await?;
    let (school, all) = reads(viewer, &membership)?;
    let rows: Vec<ToldRow> = sql!(
        "select r.id, u.display_name as pupil, u.class, r.reason, r.words, r.at,
                trim(h.first_name || ' ' || h.last_name) as handled_by
         from pupil_report r
         join pupil u on u.id = r.pupil
         left join person h on h.id = r.handled_by
         where r.space = $1 and r.school = $2 and ($3 or u.teacher = $4)
         order by case when r.handled_at is null then 0 else 1 end, r.at desc, r.id desc limit 200"
    )
    .bind(space)
    .bind(school)
    .bind(all)
    .bind(membership.account)
    .all(&store.db)
    .await?;
    Ok(rows.into_iter().map(ToldRow::into_told).collect())
}

/// Marks what a pupil told as dealt with.
///
/// # Errors
/// Those of [`told`]; [`Error::NotFound`] for what the viewer may not read; [`Error::Conflict`] when a colleague was faster.
pub async fn handle(store: &Store, viewer: &Viewer, space: SpaceId, report: i64) -> Result<()> {
    if !told(store, viewer, space).await?.iter().any(|one| one.id == report) {
        return Err(Error::NotFound);
    }
    let me = viewer.adult()?.id;
    let mut tx = store.begin().await?;
    sql!(
        "update pupil_report set handled_at = $2, handled_by = $3 where id = $1 and space = $4 and handled_at is null"
    )
    .bind(report)
    .bind(store.now())
    .bind(me)
    .bind(space)
    .execute_one(&mut tx)
    .await?;
    let detail = serde_json::json!({ "space": space.0 });
    let entry = Entry {
        actor: Some(me),
        action: "pupil.told_handled",
        subject_kind: "pupil_report",
        subject: Some(report),
        unit: None,
        detail,
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await
}
