//! What a notice can tell.

use super::Named;
use crate::base::viewer::Grant;
use crate::vocabulary::RegistrationRefusalReason;
use serde::{Deserialize, Serialize};

/// What happened. The texts are `locales/*/notice.ftl`, one for each kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum NoticeKind {
    /// The form of a registration has arrived at the unit.
    RegistrationReceived {
        /// The unit.
        unit: String,
    },
    /// The change to another school has arrived at its unit.
    SchoolChangeReceived {
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
    /// The unit has taken its refusal back.
    RefusalTakenBack,
    /// The unit has made one account out of her two.
    AccountsMerged {
        /// The name with which she signs in.
        username: String,
    },
    /// The unit has closed the account for some days.
    AccountSuspended {
        /// For how many days.
        days: i64,
        /// What the officer wrote.
        text: String,
    },
    /// An officer asks that the account be closed for good; until a second one has decided it is suspended.
    AccountToBeExpelled {
        /// What the officer wrote.
        text: String,
    },
    /// A unit has ended every session of the account.
    SignedOut,
    /// The account is open again.
    AccountReadmitted,
    /// The account is closed for good.
    AccountExpelled,
    /// An officer asks that somebody be expelled, and a second one has to decide.
    ExpulsionToDecide {
        /// Who is to be expelled.
        name: Named,
    },
    /// Somebody else of the school has registered.
    ColleagueRegistered {
        /// Her name.
        name: Named,
    },
    /// A candidate has not answered for a week, or for two.
    CandidateSilent {
        /// The candidate.
        name: Named,
        /// After how many days: 7 or 14.
        days: i64,
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
        /// The unit, as a code.
        unit: String,
        /// The project's title.
        project: String,
    },
    /// A unit asks for changes in the project.
    ProjectChangesWanted {
        /// The unit, as a code.
        unit: String,
        /// The project's title.
        project: String,
    },
    /// A unit has refused the project.
    ProjectRefused {
        /// The unit, as a code.
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
    /// Nobody has worked in the project for a year after its last month: close it, or extend it.
    ProjectClosingProposed {
        /// The project's title.
        project: String,
    },
    /// The project was archived, two years after it was closed.
    ProjectArchived {
        /// The project's title.
        project: String,
    },
    /// A unit has suspended the project.
    ProjectSuspended {
        /// The project's title.
        project: String,
        /// Why.
        text: String,
    },
    /// The unit lets the project go on.
    ProjectResumed {
        /// The project's title.
        project: String,
    },
    /// The unit has removed the project.
    ProjectRemoved {
        /// The project's title.
        project: String,
        /// Why.
        text: String,
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
    /// The parents' consent for a picture of pupils was withdrawn: nobody outside of the TwinSpace sees it any more (R-TS-13).
    ConsentWithdrawn {
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
    /// What was reported is decided: whether the person was warned. Older notices do not say it.
    ReportConcluded {
        /// She was warned; otherwise nothing was found against the rules.
        warned: bool,
    },
    /// What was reported is decided: the account of the person is suspended.
    ReportSuspended,
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
    /// The reader holds an office no longer.
    OfficeEnded {
        /// Which.
        grant: Grant,
    },
    /// The unit has merged the reader's school with another record of it (R-VAL-6).
    SchoolMerged {
        /// The name of the record that is gone.
        school: String,
        /// The name of the one that goes on.
        into: String,
    },
    /// The unit has closed the reader's school.
    SchoolClosed {
        /// Its name.
        school: String,
        /// Why.
        text: String,
    },
    /// The unit warns the reader.
    Warned {
        /// What the officer wrote.
        text: String,
    },
    /// The product has taken pages of a TwinSpace off the web: they name a pupil who came into it, or is called so now.
    PagesNamePupil {
        /// The space's title.
        space: String,
    },
}
