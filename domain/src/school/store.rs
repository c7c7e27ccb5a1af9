//! Reading schools.

use super::{Change, ChangeState, School, SchoolForm, SchoolState};
use crate::base::db::{On, Statement, Tx};
use crate::base::error::{Error, Result};
use crate::base::id::{AccountId, SchoolId};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::vocabulary::{CodeSet, Country, SchoolLevel, SpokenLanguage, Tool, Unit};

#[derive(sqlx::FromRow)]
struct SchoolRow {
    id: SchoolId,
    #[sqlx(try_from = "String")]
    unit: Unit,
    #[sqlx(try_from = "String")]
    country: Country,
    state: SchoolState,
    merged_into: Option<SchoolId>,
    register_source: Option<String>,
    register_code: Option<String>,
    name: String,
    #[sqlx(try_from = "String")]
    levels: CodeSet<SchoolLevel>,
    track: Option<String>,
    status: Option<String>,
    area: Option<String>,
    address: String,
    postal_code: String,
    town: String,
    region: String,
    phone: String,
    fax: String,
    email: String,
    website: String,
    pupils: Option<i64>,
    #[sqlx(try_from = "String")]
    tools: CodeSet<Tool>,
    in_other_projects: Option<bool>,
    head_first_name: String,
    head_last_name: String,
    head_email: String,
    #[sqlx(try_from = "String")]
    head_languages: CodeSet<SpokenLanguage>,
    version: i64,
}

impl From<SchoolRow> for School {
    fn from(row: SchoolRow) -> Self {
        Self {
            id: row.id,
            unit: row.unit,
            country: row.country,
            state: row.state,
            merged_into: row.merged_into,
            register: row.register_source.zip(row.register_code.clone()),
            form: SchoolForm {
                name: row.name,
                levels: row.levels,
                track: row.track.and_then(|code| code.parse().ok()),
                status: row.status.and_then(|code| code.parse().ok()),
                area: row.area.and_then(|code| code.parse().ok()),
                address: row.address,
                postal_code: row.postal_code,
                town: row.town,
                region: row.region,
                code: row.register_code.unwrap_or_default(),
                phone: row.phone,
                fax: row.fax,
                email: row.email,
                website: row.website,
                pupils: row.pupils.map(|count| count.to_string()).unwrap_or_default(),
                tools: row.tools,
                in_other_projects: row.in_other_projects,
                head_first_name: row.head_first_name,
                head_last_name: row.head_last_name,
                head_email: row.head_email,
                head_languages: row.head_languages,
            },
            version: row.version,
        }
    }
}

fn select_one() -> Statement {
    sql!(
        "select id, unit, country, state, merged_into, register_source, register_code, name, levels, track, status,
                area, address, postal_code, town, region, phone, fax, email, website, pupils, tools, in_other_projects,
                head_first_name, head_last_name, head_email, head_languages, version
         from school where id = $1"
    )
}

/// A school's record for our own use: who asks was checked before.
pub(crate) async fn find(on: impl Into<On<'_>>, id: SchoolId) -> Result<School> {
    maybe(on, id).await?.ok_or(Error::NotFound)
}

/// The school, if there is one.
pub(super) async fn maybe(on: impl Into<On<'_>>, id: SchoolId) -> Result<Option<School>> {
    let row: Option<SchoolRow> = select_one().bind(id).maybe(on).await?;
    Ok(row.map(School::from))
}

/// The open school with this national code, so that no second record of it is made; of one that was merged, the school
/// that goes on in its place.
pub(crate) async fn of_register(on: impl Into<On<'_>>, country: Country, code: &str) -> Result<Option<SchoolId>> {
    let found: Option<(SchoolId,)> = sql!(
        "select t.id from school s join school t on t.id = coalesce(s.merged_into, s.id)
         where s.country = $1 and s.register_code = $2 and t.state in ('proposed', 'confirmed')
         order by s.merged_into is not null, t.id limit 1"
    )
    .bind(country.code())
    .bind(code)
    .maybe(on)
    .await?;
    Ok(found.map(|(id,)| id))
}

/// Takes the row of a school for this transaction, as it was seen: nobody closes or merges it meanwhile.
pub(crate) async fn hold(tx: &mut Tx, id: SchoolId, seen: SchoolState) -> Result<()> {
    sql!("update school set version = version where id = $1 and state = $2").bind(id).bind(seen).execute_one(tx).await
}

/// Takes the row of a school for writing, whatever its state: whoever comes next waits until this transaction ends.
pub(super) async fn take(tx: &mut Tx, id: SchoolId) -> Result<()> {
    sql!("update school set version = version where id = $1").bind(id).execute(tx).await?;
    Ok(())
}

/// A school's record: for its staff and for the officers of its unit. Who its head is stays hidden from staff not yet
/// validated: anybody can claim to be of a school.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::NotFound`] for everybody else.
pub async fn school(store: &Store, viewer: &Viewer, id: SchoolId) -> Result<School> {
    let adult = viewer.adult()?;
    let school = find(&store.db, id).await?;
    if viewer.officer_of(school.unit).is_ok() {
        Ok(school)
    } else if adult.school != Some(id) {
        Err(Error::NotFound)
    } else if adult.validated {
        Ok(school)
    } else {
        Ok(School { form: school.form.without_head(), ..school })
    }
}

#[derive(sqlx::FromRow)]
struct ChangeRow {
    field: String,
    old_value: String,
    new_value: String,
    person: AccountId,
    first_name: Option<String>,
    last_name: Option<String>,
    at: Time,
    state: ChangeState,
}

/// The changes of a school's record, newest first (R-REG-3). Who only says that it is her school reads her own alone: those
/// of others carry their names.
///
/// # Errors
/// As [`school`].
pub async fn changes(store: &Store, viewer: &Viewer, id: SchoolId) -> Result<Vec<Change>> {
    let school = school(store, viewer, id).await?;
    let adult = viewer.adult()?;
    let mut changes = changes_of(store, id).await?;
    if !adult.validated && viewer.officer_of(school.unit).is_err() {
        changes.retain(|change| change.by == adult.id);
    }
    Ok(changes)
}

/// The same for our own use: who asks was checked before.
pub(super) async fn changes_of(store: &Store, id: SchoolId) -> Result<Vec<Change>> {
    let rows: Vec<ChangeRow> = sql!(
        "select c.field, c.old_value, c.new_value, c.person, p.first_name, p.last_name, c.at, c.state
         from school_change c left join person p on p.id = c.person
         where c.school = $1 order by c.id desc limit 200"
    )
    .bind(id)
    .all(&store.db)
    .await?;
    let change = |row: ChangeRow| Change {
        field: row.field,
        before: row.old_value,
        after: row.new_value,
        by: row.person,
        by_name: [row.first_name, row.last_name].into_iter().flatten().collect::<Vec<_>>().join(" "),
        at: row.at,
        state: row.state,
    };
    Ok(rows.into_iter().map(change).collect())
}
