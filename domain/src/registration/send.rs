//! Sending the form: the school is found or made, the person waits at her unit.

use super::draft::{self, Person};
use super::{Draft, Form, number};
use crate::account::{AccountEvent, AccountState};
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::fold::similarity;
use crate::base::id::{AccountId, SchoolId};
use crate::base::notice::{self, NoticeKind};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::profile::{self, Idea};
use crate::school::{self, Picked, Saving, SchoolForm, SchoolState, web_address};
use crate::sql;
use crate::validation::{self, DecisionKind};
use crate::vocabulary::Unit;

/// Names as alike as this, at one school, are perhaps one person (R-REG-1).
const SIMILAR: f64 = 0.5;

/// Sends the form to the national unit. What was typed is saved even when it cannot be sent yet; a stale form is not sent
/// and answers what is stored.
///
/// # Errors
/// [`Error::Invalid`] at the fields that must be corrected, [`Error::Conflict`] when it was sent already.
pub async fn send(store: &Store, viewer: &Viewer, version: i64, form: &Form) -> Result<Saving<Draft>> {
    let saved = draft::save_draft(store, viewer, version, form).await?;
    let Saving::Saved { version, at } = saved else { return Ok(saved) };
    let whole = Whole::of(store, viewer, form).await?;
    let mut tx = store.begin().await?;
    let person = draft::person(&mut tx, viewer).await?;
    let (school, unit) = hand_over(store, &mut tx, &person, &whole).await?;
    validation::note(store, &mut tx, person.id, Some(person.id), unit, DecisionKind::Sent, None, "").await?;
    let entry = Entry {
        actor: Some(person.id),
        action: "registration.sent",
        subject_kind: "person",
        subject: Some(person.id.0),
        unit: Some(unit.code()),
        detail: serde_json::json!({ "school": school, "from": person.state.code() }),
    };
    audit::write(store, &mut tx, entry).await?;
    let received = NoticeKind::RegistrationReceived { unit: unit.code().to_owned() };
    notice::tell_by_mail(store, &mut tx, person.id, &received, "/waiting").await?;
    validation::wake_desk(store, &mut tx, unit).await?;
    tx.commit().await?;
    Ok(Saving::Saved { version, at })
}

/// Answers what the unit asked, with what was corrected in the form meanwhile: she waits again, and the clock runs anew.
///
/// # Errors
/// [`Error::Invalid`] at `text`, also when the corrected form cannot be sent as it is; [`Error::Conflict`] when nothing
/// was asked.
pub async fn answer(store: &Store, viewer: &Viewer, text: &str) -> Result<()> {
    let text = validation::check_text(text)?;
    let person = draft::person(&store.db, viewer).await?;
    if person.state != AccountState::InformationAsked {
        return Err(Error::Conflict);
    }
    let form = draft::own(store, viewer).await?.draft.form;
    let unfinished = |error| match error {
        Error::Invalid(_) => Error::invalid("text", Problem::FormUnfinished),
        other => other,
    };
    let whole = Whole::of(store, viewer, &form).await.map_err(unfinished)?;
    let mut tx = store.begin().await?;
    let (school, unit) = hand_over(store, &mut tx, &person, &whole).await?;
    validation::note(store, &mut tx, person.id, Some(person.id), unit, DecisionKind::Answered, None, text).await?;
    let entry = Entry {
        actor: Some(person.id),
        action: "registration.answered",
        subject_kind: "person",
        subject: Some(person.id.0),
        unit: Some(unit.code()),
        detail: serde_json::json!({ "school": school }),
    };
    audit::write(store, &mut tx, entry).await?;
    validation::wake_desk(store, &mut tx, unit).await?;
    tx.commit().await
}

/// A form that can be sent.
struct Whole {
    form: Form,
    /// The register that its school was picked from.
    source: Option<String>,
}

impl Whole {
    async fn of(store: &Store, viewer: &Viewer, form: &Form) -> Result<Self> {
        let (form, source) = with_register(store, form).await?;
        let mut check = Check::new();
        form.check(&mut check, viewer.adult()?.country);
        check.done()?;
        Ok(Self { form, source })
    }
}

/// Writes the form over what is known of the person, who then waits at the unit of her school; answers both.
async fn hand_over(store: &Store, tx: &mut Tx, person: &Person, whole: &Whole) -> Result<(SchoolId, Unit)> {
    let Whole { form, source } = whole;
    let next = person.state.next(AccountEvent::FormSent).ok_or(Error::Conflict)?;
    let (school, unit) =
        settle_school(store, tx, person.id, person.unit, form.picked, source.clone(), &form.school).await?;
    write_person(store, tx, person, next, school, form).await?;
    let ideas = form.written_ideas().into_iter().map(|(language, text)| Idea { language, text });
    profile::write_ideas(tx, person.id, &ideas.collect::<Vec<_>>()).await?;
    note_similar(tx, person, school).await?;
    // Whoever sends the form again means the same school.
    draft::settle(tx, person.id, school, form).await?;
    Ok((school, unit))
}

/// The fields left empty are those of the row of the register, if one was picked; with the source of that row.
pub(super) async fn with_register(store: &Store, form: &Form) -> Result<(Form, Option<String>)> {
    let mut form = form.clone();
    let mut source = None;
    if let Picked::Register(row) = form.picked {
        let (of_row, _, known) = school::register_row(store, row).await?;
        form.school = SchoolForm { code: known.code.clone(), ..form.school.over(&known) };
        source = Some(of_row);
    }
    form.school = form.school.tidy();
    Ok((form, source))
}

/// The school that was picked: one that is here, a row of the register, or a new one. No second record is made of a code
/// that is here already. Changes to somebody else's record are proposals (R-REG-3). Answers the unit that looks after it, too: in a
/// country of several not always the one that was named.
pub(super) async fn settle_school(
    store: &Store,
    tx: &mut Tx,
    by: AccountId,
    unit: Unit,
    picked: Picked,
    source: Option<String>,
    wished: &SchoolForm,
) -> Result<(SchoolId, Unit)> {
    let existing = match picked {
        Picked::Nothing => return Err(Error::invalid("picked", Problem::Required)),
        Picked::School(id) => Some(id),
        Picked::Register(_) | Picked::New if wished.code.is_empty() => None,
        Picked::Register(_) | Picked::New => school::of_register(&mut *tx, unit.country(), &wished.code).await?,
    };
    let (chosen, unit) = match existing {
        Some(id) => (id, wish(store, tx, by, unit, id, wished).await?),
        None => (school::insert(store, tx, unit, source.as_deref(), wished, Some(by)).await?, unit),
    };
    // What she proposed before and gave up again is nobody's school.
    sql!(
        "update school set state = 'closed' where created_by = $1 and id <> $2 and state = 'proposed'
            and not exists (select 1 from person p where p.school = school.id and p.id <> $1)"
    )
    .bind(by)
    .bind(chosen)
    .execute(tx)
    .await?;
    Ok((chosen, unit))
}

/// Changes one's own proposed school, or proposes changes to somebody else's; answers its unit.
async fn wish(
    store: &Store,
    tx: &mut Tx,
    by: AccountId,
    unit: Unit,
    id: SchoolId,
    wished: &SchoolForm,
) -> Result<Unit> {
    let unknown = || Error::invalid("picked", Problem::Unknown);
    let school = school::find(&mut *tx, id).await.map_err(|_| unknown())?;
    if school.country != unit.country() || !school.state.is_open() {
        return Err(unknown());
    }
    school::hold(tx, id, school.state).await?;
    let wished = wished.over(&school.form);
    let (mine,): (Option<AccountId>,) =
        sql!("select created_by from school where id = $1").bind(id).one(&mut *tx).await?;
    if school.state == SchoolState::Proposed && mine == Some(by) {
        school::write(store, tx, &school, &wished, by).await?;
    } else {
        school::propose(store, tx, &school, &wished, by).await?;
    }
    Ok(school.unit)
}

async fn write_person(
    store: &Store,
    tx: &mut Tx,
    person: &Person,
    next: AccountState,
    school: SchoolId,
    form: &Form,
) -> Result<()> {
    let trimmed = |text: &str| text.trim().to_owned();
    // The officer asked about a record as she saw it: an answer in the same millisecond is still another moment.
    let since = match person.state {
        AccountState::InformationAsked => store.now().max(person.state_since.plus(1)),
        _ => store.now(),
    };
    sql!(
        "update person set state = $3, state_since = $4, sent_at = coalesce(sent_at, $4), school = $5,
             unit = (select unit from school where id = $5), role = $6, subjects = $7, languages = $8, ages_from = $9,
             ages_to = $10, pupils_involved = $11, phone = $12, website = $13, available = $14, wished_countries = $15,
             wished_languages = $16, wished_subjects = $17, wished_topic = $18, tools = $19, lab_access = $20,
             home_access = $21, experience = $22, version = version + 1
         where id = $1 and state = $2"
    )
    .bind(person.id)
    .bind(person.state)
    .bind(next)
    .bind(since)
    .bind(school)
    .bind(form.role.map(|role| role.code().to_owned()))
    .bind(form.subjects.to_column())
    .bind(form.languages().to_column())
    .bind(number(&form.ages_from))
    .bind(number(&form.ages_to))
    .bind(number(&form.pupils_involved))
    .bind(trimmed(&form.phone))
    .bind(web_address(&form.website))
    .bind(form.available)
    .bind(form.wished_countries.to_column())
    .bind(form.wished_languages.to_column())
    .bind(form.wished_subjects.to_column())
    .bind(trimmed(&form.wished_topic))
    .bind(form.tools.to_column())
    .bind(form.lab_access.map(|access| access.code().to_owned()))
    .bind(form.home_access)
    .bind(form.experience.map(|experience| experience.code().to_owned()))
    .execute_one(tx)
    .await
}

/// Puts down who at the same school has a name like hers: the officer is warned (R-REG-1).
pub(super) async fn note_similar(tx: &mut Tx, person: &Person, school: SchoolId) -> Result<()> {
    sql!("delete from similar_account where person = $1").bind(person.id).execute(tx).await?;
    let colleagues: Vec<(AccountId, String)> = sql!(
        "select id, name_folded from person
         where school = $1 and id <> $2 and state not in ('unconfirmed', 'anonymised')"
    )
    .bind(school)
    .bind(person.id)
    .all(&mut *tx)
    .await?;
    let name = format!("{} {}", person.first_name, person.last_name);
    for (other, _) in colleagues.iter().filter(|(_, other)| similarity(&name, other) >= SIMILAR) {
        sql!("insert into similar_account (person, other) values ($1, $2)")
            .bind(person.id)
            .bind(*other)
            .execute(tx)
            .await?;
    }
    Ok(())
}
