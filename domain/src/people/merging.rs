//! Two accounts of one person become one (R-REG-1): everything that belongs to the one goes to the other, in one
//! transaction. What is left of it is as of every account that ended, and leads to the other.

use super::desk::{AtDesk, at_desk, case};
use super::rules::{REASON_MOST, becomes_one};
use crate::account::anonymise;
use crate::base::audit::{self, Entry};
use crate::base::db::{Statement, Tx};
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::hint::Topic;
use crate::base::id::AccountId;
use crate::base::language::Language;
use crate::base::mail::{self, Template};
use crate::base::notice::{self, NoticeKind};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::validation::wake_desk;
use crate::{project, pupil, school, sql, twinfinder};

/// Makes an account part of another of the same person. Nothing parts them again, so the officer says how she made sure
/// that it is one person. Mails to both addresses say with which name she signs in.
///
/// # Errors
/// [`Error::Forbidden`] for who is no officer, for the officer's own account and for one that holds an office,
/// [`Error::NotFound`] when it is not at the viewer's desk, [`Error::Conflict`] when it can become part of none any more,
/// [`Error::Invalid`] at `into` for what cannot take it in or has founded a project together with it, and at `merge_checked`.
pub async fn merge(
    store: &Store,
    viewer: &Viewer,
    person: AccountId,
    into: Option<AccountId>,
    checked: &str,
) -> Result<()> {
    let officer = viewer.adult()?.id;
    let mut tx = store.begin().await?;
    let going = case(store, &mut tx, viewer, person, |may| may.merge).await?;
    Check::new().length("merge_checked", checked, 1, REASON_MOST).done()?;
    let staying = staying(store, &mut tx, viewer, &going, into).await?;
    hold_both(&mut tx, &going, &staying).await?;
    if let Some(project) = project::founded_by_both(&mut tx, going.id, staying.id).await? {
        return Err(Error::invalid("into", Problem::FoundedWithEachOther { project }));
    }
    school::refuse_proposals(&mut tx, going.id).await?;
    school::leave_proposed(&mut tx, going.id).await?;
    move_all(&mut tx, going.id, staying.id).await?;
    tell(store, &mut tx, &going, &staying).await?;
    anonymise(store, &mut tx, Some(officer), going.id).await?;
    // Memberships of another school open nothing of its pupils to her any more.
    pupil::hand_over(store, &mut tx, staying.id).await?;
    sql!("update person set merged_into = $2 where id = $1")
        .bind(going.id)
        .bind(staying.id)
        .execute_one(&mut tx)
        .await?;
    twinfinder::refresh(store, &mut tx, staying.id).await?;
    let entry = Entry {
        actor: Some(officer),
        action: super::DeskAct::Merged.action(),
        subject_kind: "account",
        subject: Some(going.id.0),
        unit: Some(staying.unit.code()),
        detail: serde_json::json!({ "into": staying.id, "from": going.state.code(), "checked": checked.trim() }),
    };
    audit::write(store, &mut tx, entry).await?;
    wake_desk(store, &mut tx, staying.unit).await?;
    tx.commit().await
}

/// The account that is to go on: another one at the viewer's desk, of the same unit.
async fn staying(
    store: &Store,
    tx: &mut Tx,
    viewer: &Viewer,
    going: &AtDesk,
    into: Option<AccountId>,
) -> Result<AtDesk> {
    let into = into.ok_or_else(|| Error::invalid("into", Problem::Required))?;
    let unknown = || Error::invalid("into", Problem::Unknown);
    let other = at_desk(tx, store.now(), viewer, into).await.map_err(|_| unknown())?;
    let fits = other.id != going.id
        && other.unit == going.unit
        && !other.holds_office
        && becomes_one(going.state, other.state);
    fits.then_some(other).ok_or_else(unknown)
}

/// Takes both rows, always in the same order: two officers who make the two one the other way round wait for one another.
async fn hold_both(tx: &mut Tx, going: &AtDesk, staying: &AtDesk) -> Result<()> {
    let (first, second) = if going.id < staying.id { (going, staying) } else { (staying, going) };
    for one in [first, second] {
        sql!("update person set version = version + 1 where id = $1 and state = $2 and state_since = $3")
            .bind(one.id)
            .bind(one.state)
            .bind(one.state_since)
            .execute_one(tx)
            .await?;
    }
    Ok(())
}

/// Both addresses are told, since one of them may be lost.
async fn tell(store: &Store, tx: &mut Tx, going: &AtDesk, staying: &AtDesk) -> Result<()> {
    let kind = NoticeKind::AccountsMerged { username: staying.username.clone() };
    notice::tell_by_mail(store, tx, staying.id, &kind, "/desktop").await?;
    let language = Language::from_code(&going.language).unwrap_or_default();
    let template = Template::Notice { name: going.first_name.clone(), notice: kind, path: "/desktop".to_owned() };
    mail::post(store, tx, staying.id, &going.email, language, &template).await?;
    for topic in Topic::ALL {
        tx.wake(staying.id, topic);
    }
    Ok(())
}

/// How much a membership `m` of a space opens.
macro_rules! rank {
    ($m:literal) => {
        concat!(
            "(case ",
            $m,
            ".state when 'accepted' then 10 when 'invited' then 5 else 0 end + case ",
            $m,
            ".role when 'founder' then 3 when 'administrator' then 2 else 1 end)"
        )
    };
}

/// How far a candidate `c` has come.
macro_rules! progress {
    ($c:literal) => {
        concat!(
            "(case ",
            $c,
            ".status when 'agreed' then 5 when 'negotiating' then 4 when 'contacted' then 3 when 'silent' then 2
                  when 'not_suitable' then 1 else 0 end)"
        )
    };
}

/// Whoever wrote to herself from two accounts keeps those conversations as ones with a former member: `c` is such a one.
macro_rules! of_both {
    ($c:literal) => {
        concat!(
            "(exists (select 1 from conversation_member a where a.conversation = ",
            $c,
            " and a.account = $1)
              and exists (select 1 from conversation_member b where b.conversation = ",
            $c,
            " and b.account = $2))"
        )
    };
}

/// What she wrote, made and was told under `$1` is hers as `$2`.
fn authorship() -> [Statement; 23] {
    [
        sql!("update project set author = $2 where author = $1"),
        sql!("update project_founder set account = $2 where account = $1"),
        sql!("update project_version set author = $2 where author = $1"),
        sql!("update project_event set actor = $2 where actor = $1"),
        sql!("update page set author = $2 where author = $1"),
        sql!("update page_version set author = $2 where author = $1"),
        sql!("update file set uploader = $2 where uploader = $1"),
        sql!("update file set consent_by = $2 where consent_by = $1"),
        sql!("update publication set published_by = $2 where published_by = $1"),
        sql!("update pupil set teacher = $2 where teacher = $1"),
        sql!("update pupil_authorisation set confirmed_by = $2 where confirmed_by = $1"),
        sql!("update pupil_report set handled_by = $2 where handled_by = $1"),
        sql!("update space_member set invited_by = $2 where invited_by = $1"),
        sql!("update school_change set person = $2 where person = $1"),
        sql!("update report set person = $2 where person = $1 and reporter <> $2"),
        sql!("update report set reporter = $2 where reporter = $1 and person <> $2"),
        sql!("update notice set account = $2 where account = $1"),
        sql!("update notice set named = $2 where named = $1"),
        sql!("update person set merged_into = $2 where merged_into = $1"),
        sql!("update conversation set started_by = $2 where started_by = $1"),
        sql!(concat!("update message set author = $2 where author = $1 and not ", of_both!("message.conversation"))),
        sql!(concat!(
            "update conversation_member set account = $2 where account = $1 and not ",
            of_both!("conversation_member.conversation")
        )),
        sql!(
            "insert into page_right (page, subject_kind, subject, allows)
             select page, subject_kind, cast(cast($2 as bigint) as text), allows from page_right
             where subject_kind = 'member' and subject = cast(cast($1 as bigint) as text)
             on conflict (page, subject_kind, subject, allows) do nothing"
        ),
    ]
}

/// What each account has once: the other's stays where it has its own.
fn once() -> impl Iterator<Item = Statement> {
    [drafts(), memberships(), candidates(), blocks(), letters()].into_iter().flatten()
}

/// What she was writing.
fn drafts() -> Vec<Statement> {
    vec![
        sql!(
            "update project_draft set account = $2 where account = $1 and not exists (
                 select 1 from project_draft d where d.project = project_draft.project and d.account = $2)"
        ),
        sql!(
            "update page_draft set account = $2 where account = $1 and not exists (
                 select 1 from page_draft d where d.page = page_draft.page and d.account = $2)"
        ),
    ]
}

/// Of two memberships of a space the one that opens more.
fn memberships() -> Vec<Statement> {
    vec![
        sql!(concat!(
            "delete from space_member where account = $2 and exists (
                 select 1 from space_member g where g.space = space_member.space and g.account = $1
                     and ",
            rank!("g"),
            " > ",
            rank!("space_member"),
            ")"
        )),
        sql!(
            "update space_member set account = $2 where account = $1 and not exists (
                 select 1 from space_member m where m.space = space_member.space and m.account = $2)"
        ),
        sql!("delete from space_member where account = $1 and cast($2 as bigint) is not null"),
    ]
}

/// Whom she has on her list, and on whose list she is; of two rows the one that has come further.
fn candidates() -> Vec<Statement> {
    vec![
        sql!("delete from candidate where (owner = $1 and person = $2) or (owner = $2 and person = $1)"),
        // Whom one account has taken off its list and the other has on it stays on it, as far as the two have come.
        sql!(
            "delete from candidate where removed_at is not null and (
                 (owner = $2 and exists (select 1 from candidate g where g.owner = $1 and g.person = candidate.person
                                         and g.removed_at is null))
                 or (person = $2 and exists (select 1 from candidate g where g.person = $1 and g.owner = candidate.owner
                                             and g.removed_at is null)))"
        ),
        sql!(concat!(
            "update candidate set status = (select g.status from candidate g
                                            where g.owner = $1 and g.person = candidate.person)
             where owner = $2 and exists (select 1 from candidate g where g.owner = $1 and g.person = candidate.person
                                          and g.removed_at is null and ",
            progress!("g"),
            " > ",
            progress!("candidate"),
            ")"
        )),
        sql!(concat!(
            "update candidate set status = (select g.status from candidate g
                                            where g.person = $1 and g.owner = candidate.owner)
             where person = $2 and exists (select 1 from candidate g where g.person = $1 and g.owner = candidate.owner
                                           and g.removed_at is null and ",
            progress!("g"),
            " > ",
            progress!("candidate"),
            ")"
        )),
        sql!(
            "update candidate set owner = $2 where owner = $1 and person <> $2 and not exists (
                 select 1 from candidate c where c.owner = $2 and c.person = candidate.person)"
        ),
        sql!(
            "update candidate set person = $2 where person = $1 and owner <> $2 and not exists (
                 select 1 from candidate c where c.person = $2 and c.owner = candidate.owner)"
        ),
        sql!(
            "update candidate set note = trim(note || ' ' || (
                 select g.note from candidate g where g.owner = $1 and g.person = candidate.person))
             where owner = $2 and exists (
                 select 1 from candidate g where g.owner = $1 and g.person = candidate.person and g.note <> '')"
        ),
    ]
}

/// Whom she has blocked, and who has blocked her.
fn blocks() -> Vec<Statement> {
    vec![
        sql!("delete from block where (owner = $1 and person = $2) or (owner = $2 and person = $1)"),
        sql!(
            "update block set owner = $2 where owner = $1 and person <> $2 and not exists (
                 select 1 from block b where b.owner = $2 and b.person = block.person)"
        ),
        sql!(
            "update block set person = $2 where person = $1 and owner <> $2 and not exists (
                 select 1 from block b where b.person = $2 and b.owner = block.owner)"
        ),
    ]
}

/// To whom she wrote, and who wrote to her, each with the last time; and the days on which she was here.
fn letters() -> Vec<Statement> {
    vec![
        sql!(
            "insert into written (sender, receiver, at)
             select case when sender = $1 then cast($2 as bigint) else sender end,
                    case when receiver = $1 then cast($2 as bigint) else receiver end, at
             from written where (sender = $1 and receiver <> $2) or (receiver = $1 and sender <> $2)
             on conflict (sender, receiver) do update
                 set at = case when excluded.at > written.at then excluded.at else written.at end"
        ),
        sql!(
            "insert into sign_in_day (account, day) select cast($2 as bigint), day from sign_in_day where account = $1
             on conflict (account, day) do nothing"
        ),
    ]
}

async fn move_all(tx: &mut Tx, from: AccountId, into: AccountId) -> Result<()> {
    for statement in authorship().into_iter().chain(once()) {
        statement.bind(from).bind(into).execute(tx).await?;
    }
    sql!("delete from page_right where subject_kind = 'member' and subject = $1")
        .bind(from.to_string())
        .execute(tx)
        .await?;
    // Her ideas come along where the account that stays has told none.
    sql!(
        "update person_idea set person = $2
         where person = $1 and not exists (select 1 from person_idea i where i.person = $2)"
    )
    .bind(from)
    .bind(into)
    .execute(tx)
    .await?;
    Ok(())
}
