//! Notices: what a person is told on the Desktop and, for most kinds, by mail. Written in the transaction of what they
//! tell; the stream of the person is woken after the commit.

use super::db::Tx;
use super::error::Result;
use super::id::{AccountId, NoticeId};
use super::language::Language;
use super::mail::{self, Template};
use super::store::Store;
use super::time::Time;
use super::viewer::{Grant, Viewer};
use crate::base::hint::Topic;
use crate::sql;
use crate::vocabulary::RegistrationRefusalReason;
use serde::{Deserialize, Serialize};

/// Somebody whom a notice names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "NamedAsStored")]
pub struct Named {
    /// Her account; 0 in notices of before this was kept.
    pub account: AccountId,
    /// First name and surname; empty for a former member.
    pub name: String,
}

/// Older notices hold the name alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum NamedAsStored {
    Name(String),
    Person { account: AccountId, name: String },
}

impl From<NamedAsStored> for Named {
    fn from(stored: NamedAsStored) -> Self {
        match stored {
            NamedAsStored::Name(name) => Self { account: AccountId(0), name },
            NamedAsStored::Person { account, name } => Self { account, name },
        }
    }
}

/// What happened. The texts are `locales/*/notice.ftl`, one for each kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum NoticeKind {
    /// The form of a registration has arrived at the unit.
    RegistrationReceived {
        /// The unit.
        unit: String,
    },
    /// Registrations wait at the desk: told every morning to its officers.
    RegistrationsWaiting {
        /// The unit.
        unit: String,
        /// How many.
        count: i64,
        /// For so many days the oldest.
        days: i64,
    },
    /// The unit has validated the registration.
    Validated {
        /// What the officer wrote, if anything.
        #[serde(default)]
        text: String,
    },
    /// The unit asks for information.
    InformationAsked {
        /// What the officer wrote.
        text: String,
    },
    /// The unit has refused the registration.
    RegistrationRefused {
        /// Why.
        #[serde(default)]
        reason: Option<RegistrationRefusalReason>,
        /// What the officer wrote.
        text: String,
    },
    /// Somebody else of the school has registered.
    ColleagueRegistered {
        /// Her name.
        name: Named,
    },
    /// A message arrived.
    NewMessage {
        /// Who wrote.
        from: Named,
    },
    /// A colleague asks to found a project together: accept, decline or ask for a change.
    ProjectAsked {
        /// Who asks.
        from: Named,
        /// The project's title.
        project: String,
    },
    /// The partner has accepted the project.
    ProjectAccepted {
        /// The partner.
        from: Named,
        /// The project's title.
        project: String,
    },
    /// The partner asks for a change.
    ProjectChangeAsked {
        /// The partner.
        from: Named,
        /// The project's title.
        project: String,
    },
    /// The partner has declined.
    ProjectDeclined {
        /// The partner.
        from: Named,
        /// The project's title.
        project: String,
    },
    /// The author has withdrawn the project.
    ProjectWithdrawn {
        /// The author.
        from: Named,
        /// The project's title.
        project: String,
    },
    /// A project waits at the unit's desk.
    ProjectToDecide {
        /// The project's title.
        project: String,
    },
    /// A unit has approved the project.
    ProjectApproved {
        /// The unit's country, as a code.
        unit: String,
        /// The project's title.
        project: String,
    },
    /// A unit asks for changes in the project.
    ProjectChangesWanted {
        /// The unit's country, as a code.
        unit: String,
        /// The project's title.
        project: String,
    },
    /// A unit has refused the project.
    ProjectRefused {
        /// The unit's country, as a code.
        unit: String,
        /// The project's title.
        project: String,
    },
    /// The project is active and its TwinSpace is open.
    ProjectActive {
        /// The project's title.
        project: String,
    },
    /// The unit asked for changes and the other founder has written them: confirm the new text (R-PRJ-3a).
    ProjectToConfirm {
        /// Who wrote the new text.
        from: Named,
        /// The project's title.
        project: String,
    },
    /// A colleague still waits for the reader's answer: reminder of day 3, 7, 14, then monthly.
    ProjectStillAsked {
        /// Who waits.
        from: Named,
        /// The project's title.
        project: String,
    },
    /// A project still waits at the unit's desk: reminder of day 5 (R-PRJ-5).
    ProjectStillToDecide {
        /// The project's title.
        project: String,
    },
    /// The seven days of a unit are over (R-PRJ-5).
    ProjectOverdue {
        /// The unit, as a code.
        unit: String,
        /// The project's title.
        project: String,
    },
    /// A unit has taken its approval back to read the new text (R-PRJ-3a).
    ProjectApprovalTakenBack {
        /// The unit, as a code.
        unit: String,
        /// The project's title.
        project: String,
    },
    /// The other founder has changed the text of the running project, with a reason (R-PRJ-9).
    ProjectEdited {
        /// The other founder.
        from: Named,
        /// The project's title.
        project: String,
    },
    /// The other founder has closed the project.
    ProjectClosed {
        /// The other founder.
        from: Named,
        /// The project's title.
        project: String,
    },
    /// The other founder has opened the project again.
    ProjectReopened {
        /// The other founder.
        from: Named,
        /// The project's title.
        project: String,
    },
    /// Invited into the team of a TwinSpace.
    TeamInvited {
        /// Who invites.
        from: Named,
        /// The space's title.
        space: String,
    },
    /// A colleague has joined the team of a TwinSpace.
    TeamJoined {
        /// Who joined.
        name: Named,
        /// The space's title.
        space: String,
    },
    /// A colleague was invited by the other founder, who may object.
    TeamInvitedByOther {
        /// Who was invited.
        name: Named,
        /// The space's title.
        space: String,
    },
    /// A colleague has declined the invitation.
    TeamDeclined {
        /// Who declined.
        name: Named,
        /// The space's title.
        space: String,
    },
    /// The other founder objects to a colleague whom the reader invited.
    TeamObjected {
        /// Who was invited.
        name: Named,
        /// The space's title.
        space: String,
    },
    /// An invitation was taken back before the reader answered.
    TeamInvitationGone {
        /// The space's title.
        space: String,
    },
    /// A teacher has left the space.
    TeamLeft {
        /// Who left.
        name: Named,
        /// The space's title.
        space: String,
    },
    /// The reader was removed from the space.
    TeamRemoved {
        /// The space's title.
        space: String,
    },
    /// The reader has another role in the space.
    TeamRoleChanged {
        /// The space's title.
        space: String,
        /// She administers it from now on; else she is a member.
        administrator: bool,
    },
    /// A page of a TwinSpace was published.
    SpacePublished {
        /// The space's title.
        space: String,
    },
    /// A pupil has told a teacher.
    PupilTold {
        /// The space's title.
        space: String,
    },
    /// A report waits at the unit's desk.
    ReportToDecide,
    /// The unit has decided a report that the reader made.
    ReportDecided,
    /// The reader has not signed in for a year: tomorrow nobody sees her profile any more (R-RET-2).
    InactiveTomorrow,
    /// The reader has not signed in for nearly three years: her data are made anonymous (R-RET-3).
    ForgottenSoon {
        /// In so many days.
        days: i64,
    },
    /// The reader holds an office from now on.
    OfficeGiven {
        /// Which.
        grant: Grant,
    },
    /// The unit warns the reader.
    Warned {
        /// What the officer wrote.
        text: String,
    },
}

impl NoticeKind {
    /// Whom it names.
    fn named(&mut self) -> Option<&mut Named> {
        match self {
            Self::ColleagueRegistered { name: named }
            | Self::TeamJoined { name: named, .. }
            | Self::TeamInvitedByOther { name: named, .. }
            | Self::TeamDeclined { name: named, .. }
            | Self::TeamObjected { name: named, .. }
            | Self::TeamLeft { name: named, .. }
            | Self::NewMessage { from: named }
            | Self::ProjectAsked { from: named, .. }
            | Self::ProjectAccepted { from: named, .. }
            | Self::ProjectChangeAsked { from: named, .. }
            | Self::ProjectDeclined { from: named, .. }
            | Self::ProjectWithdrawn { from: named, .. }
            | Self::ProjectToConfirm { from: named, .. }
            | Self::ProjectStillAsked { from: named, .. }
            | Self::ProjectEdited { from: named, .. }
            | Self::ProjectClosed { from: named, .. }
            | Self::ProjectReopened { from: named, .. }
            | Self::TeamInvited { from: named, .. } => Some(named),
            Self::RegistrationReceived { .. }
            | Self::RegistrationsWaiting { .. }
            | Self::Validated { .. }
            | Self::InformationAsked { .. }
            | Self::RegistrationRefused { .. }
            | Self::ProjectToDecide { .. }
            | Self::ProjectApproved { .. }
            | Self::ProjectChangesWanted { .. }
            | Self::ProjectRefused { .. }
            | Self::ProjectActive { .. }
            | Self::ProjectStillToDecide { .. }
            | Self::ProjectOverdue { .. }
            | Self::ProjectApprovalTakenBack { .. }
            | Self::TeamInvitationGone { .. }
            | Self::TeamRemoved { .. }
            | Self::TeamRoleChanged { .. }
            | Self::SpacePublished { .. }
            | Self::PupilTold { .. }
            | Self::ReportToDecide
            | Self::ReportDecided
            | Self::OfficeGiven { .. }
            | Self::InactiveTomorrow
            | Self::ForgottenSoon { .. }
            | Self::Warned { .. } => None,
        }
    }
}

/// A notice as its reader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Its id.
    pub id: NoticeId,
    /// What happened.
    pub kind: NoticeKind,
    /// Where it leads.
    pub path: String,
    /// When.
    pub at: Time,
    /// Whether it was read.
    pub read: bool,
}

/// Tells an account, on the Desktop only.
///
/// # Errors
/// What the database answers.
pub async fn tell(store: &Store, tx: &mut Tx, to: AccountId, kind: &NoticeKind, path: &str) -> Result<()> {
    let named = kind.clone().named().map(|named| named.account);
    sql!("insert into notice (id, account, content, path, at, named) values ($1, $2, $3, $4, $5, $6)")
        .bind(store.new_id::<i64>())
        .bind(to)
        .bind(serde_json::to_string(kind)?)
        .bind(path)
        .bind(store.now())
        .bind(named)
        .execute(tx)
        .await?;
    tx.wake(to, Topic::Notice);
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Recipient {
    first_name: String,
    email: String,
    language: String,
}

/// Tells an adult on the Desktop and by mail, in her language.
///
/// # Errors
/// What the database answers.
pub async fn tell_by_mail(store: &Store, tx: &mut Tx, to: AccountId, kind: &NoticeKind, path: &str) -> Result<()> {
    tell(store, tx, to, kind, path).await?;
    let recipient: Option<Recipient> =
        sql!("select p.first_name, p.email, a.language from person p join account a on a.id = p.id where p.id = $1")
            .bind(to)
            .maybe(&mut *tx)
            .await?;
    let Some(recipient) = recipient else { return Ok(()) };
    let language = Language::from_code(&recipient.language).unwrap_or_default();
    let template = Template::Notice { name: recipient.first_name, notice: kind.clone(), path: path.to_owned() };
    mail::post(store, tx, to, &recipient.email, language, &template).await
}

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    content: String,
    path: String,
    at: Time,
    read_at: Option<Time>,
}

/// The newest notices of the reader.
///
/// # Errors
/// [`super::error::Error::SignIn`] for a guest.
pub async fn list(store: &Store, viewer: &Viewer) -> Result<Vec<Notice>> {
    let rows: Vec<Row> =
        sql!("select id, content, path, at, read_at from notice where account = $1 order by id desc limit 100")
            .bind(viewer.account()?)
            .all(&store.db)
            .await?;
    rows.into_iter()
        .map(|row| {
            let kind = serde_json::from_str(&row.content)?;
            Ok(Notice { id: NoticeId(row.id), kind, path: row.path, at: row.at, read: row.read_at.is_some() })
        })
        .collect()
}

/// Takes an account out of the notices: its own go, in those of others its name does.
///
/// # Errors
/// What the database answers.
pub(crate) async fn forget(tx: &mut Tx, account: AccountId) -> Result<()> {
    sql!("delete from notice where account = $1").bind(account).execute(tx).await?;
    let naming: Vec<(i64, String)> =
        sql!("select id, content from notice where named = $1").bind(account).all(&mut *tx).await?;
    for (id, content) in naming {
        let mut kind: NoticeKind = serde_json::from_str(&content)?;
        if let Some(named) = kind.named() {
            named.name.clear();
        }
        sql!("update notice set content = $2, named = null where id = $1")
            .bind(id)
            .bind(serde_json::to_string(&kind)?)
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Marks all notices of the reader as read.
///
/// # Errors
/// [`super::error::Error::SignIn`] for a guest.
pub async fn read_all(store: &Store, viewer: &Viewer) -> Result<()> {
    let account = viewer.account()?;
    let mut tx = store.begin().await?;
    sql!("update notice set read_at = $2 where account = $1 and read_at is null")
        .bind(account)
        .bind(store.now())
        .execute(&mut tx)
        .await?;
    tx.wake(account, Topic::Notice);
    tx.commit().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::store::test::stores;

    fn message_from(name: &str) -> NoticeKind {
        NoticeKind::NewMessage { from: Named { account: AccountId(2), name: name.into() } }
    }

    #[tokio::test]
    async fn a_former_members_name_leaves_the_notices_of_others() -> Result<()> {
        for store in stores().await {
            let mut tx = store.begin().await?;
            tell(&store, &mut tx, AccountId(1), &message_from("Anna Rossi"), "/mailbox/1").await?;
            tell(&store, &mut tx, AccountId(2), &NoticeKind::Validated { text: String::new() }, "/desktop").await?;
            forget(&mut tx, AccountId(2)).await?;
            tx.commit().await?;
            let left: Vec<(i64, String)> = sql!("select account, content from notice").all(&store.db).await?;
            assert_eq!(left, [(1, serde_json::to_string(&message_from(""))?)]);
        }
        Ok(())
    }

    #[test]
    fn older_notices_hold_the_name_alone() -> Result<()> {
        let stored = serde_json::to_string(&message_from("Anna Rossi"))?;
        let older = stored.replace(r#"{"account":2,"name":"Anna Rossi"}"#, r#""Anna Rossi""#);
        assert_ne!(older, stored);
        let NoticeKind::NewMessage { from } = serde_json::from_str(&older)? else { panic!("{older}") };
        assert_eq!(from, Named { account: AccountId(0), name: "Anna Rossi".into() });
        Ok(())
    }
}
