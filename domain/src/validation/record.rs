//! One registration with everything that is known beside it.

use super::{
    Decision, DecisionKind, Record, RegisterSchool, SimilarAccount, compare_mail, due, hint, open_talk, refused_until,
};
use crate::account::AccountState;
use crate::base::error::Result;
use crate::base::id::{AccountId, SchoolId};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::school::{self, Change, ChangeState, School};
use crate::sql;
use crate::vocabulary::{CodeSet, Country, LanguageSkill, SpokenLanguage, Subject, Unit};

#[derive(sqlx::FromRow)]
struct Person {
    state: AccountState,
    state_since: Time,
    first_name: String,
    last_name: String,
    email: String,
    phone: String,
    website: String,
    role: Option<String>,
    #[sqlx(try_from = "String")]
    subjects: CodeSet<Subject>,
    #[sqlx(try_from = "String")]
    languages: CodeSet<LanguageSkill>,
    #[sqlx(try_from = "String")]
    country: Country,
    #[sqlx(try_from = "String")]
    unit: Unit,
    school: Option<SchoolId>,
    sent_at: Option<Time>,
}

/// A registration that was sent, for the officers of its unit.
///
/// # Errors
/// As [`Viewer::at_desk`].
pub async fn record(store: &Store, viewer: &Viewer, id: AccountId) -> Result<Record> {
    let person: Option<Person> = sql!(
        "select state, state_since, first_name, last_name, email, phone, website, role, subjects, languages,
                country, unit, school, sent_at
         from person where id = $1 and sent_at is not null and state <> 'anonymised'"
    )
    .bind(id)
    .maybe(&store.db)
    .await?;
    let person = viewer.at_desk(person, |person| person.unit)?;
    let school = match person.school {
        Some(school) => Some(school::find(&store.db, school).await?),
        None => None,
    };
    let register = match &school {
        Some(school) => register_of(store, school).await?,
        None => None,
    };
    let (domain, sharing) = register.as_ref().map_or(("", 0), |row| (row.email_domain.as_str(), row.sharing));
    // The address that was confirmed: one that is only typed proves nothing.
    let mail = compare_mail(&[&person.email], domain, sharing);
    let due = due(person.state, person.state_since);
    let history = history(store, id).await?;
    Ok(Record {
        person: id,
        seen: person.state_since,
        state: person.state,
        name: format!("{} {}", person.first_name, person.last_name),
        email: person.email,
        phone: person.phone,
        website: person.website,
        role: person.role.and_then(|code| code.parse().ok()),
        subjects: person.subjects,
        languages: person.languages,
        ideas: ideas(store, id).await?,
        country: person.country,
        unit: person.unit,
        sent_at: person.sent_at,
        due,
        late: due.is_some_and(|due| due <= store.now()),
        refused_until: refused_until(person.state, person.state_since).filter(|until| *until > store.now()),
        colleagues: colleagues(store, id, person.school).await?,
        hint: hint(register.is_some(), mail),
        mail,
        similar: similar(store, id).await?,
        proposals: proposals(store, id, person.school).await?,
        talk: open_talk(&history),
        history,
        school,
        register,
    })
}

/// A school as the register tells of it, by its code.
pub(crate) async fn register_of(store: &Store, school: &School) -> Result<Option<RegisterSchool>> {
    if school.form.code.is_empty() {
        return Ok(None);
    }
    sql!(
        "select r.code, r.name, r.kind, r.institute_name, r.address, r.postal_code, r.town, r.phone, r.email,
                r.email_domain, r.website,
                (select count(*) from register_school d
                 where d.country = r.country and d.email_domain = r.email_domain and d.gone_at is null) as sharing
         from register_school r where r.country = $1 and r.code = $2 and r.gone_at is null order by r.id limit 1"
    )
    .bind(school.country.code())
    .bind(&school.form.code)
    .maybe(&store.db)
    .await
}

async fn ideas(store: &Store, id: AccountId) -> Result<Vec<(SpokenLanguage, String)>> {
    let rows: Vec<(String, String)> =
        sql!("select language, idea from person_idea where person = $1 order by position")
            .bind(id)
            .all(&store.db)
            .await?;
    Ok(rows.into_iter().filter_map(|(code, idea)| Some((code.parse().ok()?, idea))).collect())
}

async fn colleagues(store: &Store, id: AccountId, school: Option<SchoolId>) -> Result<i64> {
    sql!("select count(*) from person where school = $1 and id <> $2 and state in ('validated', 'inactive')")
        .bind(school)
        .bind(id)
        .number(&store.db)
        .await
}

#[derive(sqlx::FromRow)]
struct SimilarRow {
    id: AccountId,
    first_name: String,
    last_name: String,
    email: String,
    state: AccountState,
}

async fn similar(store: &Store, id: AccountId) -> Result<Vec<SimilarAccount>> {
    let rows: Vec<SimilarRow> = sql!(
        "select p.id, p.first_name, p.last_name, p.email, p.state from similar_account a join person p on p.id = a.other
         where a.person = $1 and p.state <> 'anonymised' order by p.id"
    )
    .bind(id)
    .all(&store.db)
    .await?;
    let account = |row: SimilarRow| SimilarAccount {
        person: row.id,
        name: format!("{} {}", row.first_name, row.last_name),
        email: row.email,
        state: row.state,
    };
    Ok(rows.into_iter().map(account).collect())
}

async fn proposals(store: &Store, id: AccountId, school: Option<SchoolId>) -> Result<Vec<Change>> {
    let rows: Vec<(String, String, String, Time)> = sql!(
        "select field, old_value, new_value, at from school_change
         where school = $1 and person = $2 and state = 'proposed' order by id"
    )
    .bind(school)
    .bind(id)
    .all(&store.db)
    .await?;
    let change = |(field, before, after, at)| Change {
        field,
        before,
        after,
        by: id,
        by_name: String::new(),
        at,
        state: ChangeState::Proposed,
    };
    Ok(rows.into_iter().map(change).collect())
}

#[derive(sqlx::FromRow)]
struct HistoryRow {
    kind: DecisionKind,
    at: Time,
    first_name: Option<String>,
    last_name: Option<String>,
    reason: Option<String>,
    text: String,
}

async fn history(store: &Store, id: AccountId) -> Result<Vec<Decision>> {
    let rows: Vec<HistoryRow> = sql!(
        "select d.kind, d.at, o.first_name, o.last_name, d.reason, d.text
         from validation_decision d left join person o on o.id = d.actor where d.person = $1 order by d.id desc"
    )
    .bind(id)
    .all(&store.db)
    .await?;
    let decision = |row: HistoryRow| Decision {
        kind: row.kind,
        at: row.at,
        by: row.first_name.zip(row.last_name).map(|(first, last)| format!("{first} {last}")),
        reason: row.reason.and_then(|code| code.parse().ok()),
        text: row.text,
    };
    Ok(rows.into_iter().map(decision).collect())
}

/// What a person may read of the history of her own registration: no officer's name.
pub(crate) async fn own_history(store: &Store, id: AccountId) -> Result<Vec<Decision>> {
    Ok(history(store, id).await?.into_iter().map(|decision| Decision { by: None, ..decision }).collect())
}
