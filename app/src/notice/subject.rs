//! Subjects of the mails that tell a notice: what it is, and what it is about.

use super::words::{country, who};
use crate::text::{shortened, subject as say};
use domain::base::notice::NoticeKind;

/// Mail programs show so many letters of a subject, on a telephone fewer.
const LONGEST: usize = 60;

/// What a mail that tells this is called, in the current language; the mail says it in a whole sentence.
pub fn subject(kind: &NoticeKind) -> String {
    use NoticeKind as Kind;
    match kind {
        Kind::RegistrationReceived { .. } => say::registration_received(),
        Kind::SchoolChangeReceived { .. } => say::school_change_received(),
        Kind::RegistrationsWaiting { unit, count, .. } => say::registrations_waiting(*count, country(unit)),
        Kind::Validated { .. } => say::validated(),
        Kind::InformationAsked { .. } => say::information_asked(),
        Kind::RegistrationRefused { .. } => say::registration_refused(),
        Kind::RefusalTakenBack => say::refusal_taken_back(),
        Kind::ColleagueRegistered { name } => about(say::colleague_registered, &who(name)),
        Kind::CandidateSilent { name, .. } => about(say::candidate_silent, &who(name)),
        Kind::NewMessage { from } => about(say::new_message, &who(from)),
        Kind::ProjectAsked { project, .. } => about(say::project_asked, project),
        Kind::ProjectAccepted { project, .. } => about(say::project_accepted, project),
        Kind::ProjectChangeAsked { project, .. } => about(say::project_change_asked, project),
        Kind::ProjectDeclined { project, .. } => about(say::project_declined, project),
        Kind::ProjectWithdrawn { project, .. } => about(say::project_withdrawn, project),
        Kind::ProjectToDecide { project } => about(say::project_to_decide, project),
        Kind::ProjectApproved { project, .. } => about(say::project_approved, project),
        Kind::ProjectChangesWanted { project, .. } => about(say::project_changes_wanted, project),
        Kind::ProjectRefused { project, .. } => about(say::project_refused, project),
        Kind::ProjectActive { project } => about(say::project_active, project),
        Kind::ProjectToConfirm { project, .. } => about(say::project_to_confirm, project),
        Kind::ProjectStillAsked { project, .. } => about(say::project_still_asked, project),
        Kind::ProjectStillToDecide { project } => about(say::project_still_to_decide, project),
        Kind::ProjectOverdue { project, .. } => about(say::project_overdue, project),
        Kind::ProjectApprovalTakenBack { project, .. } => about(say::project_approval_taken_back, project),
        Kind::ProjectEdited { project, .. } => about(say::project_edited, project),
        Kind::ProjectClosed { project, .. } => about(say::project_closed, project),
        Kind::ProjectReopened { project, .. } => about(say::project_reopened, project),
        Kind::ProjectClosingProposed { project } => about(say::project_closing_proposed, project),
        Kind::ProjectArchived { project } => about(say::project_archived, project),
        Kind::ProjectSuspended { project, .. } => about(say::project_suspended, project),
        Kind::ProjectResumed { project } => about(say::project_resumed, project),
        Kind::ProjectRemoved { project, .. } => about(say::project_removed, project),
        Kind::TeamInvited { space, .. } => about(say::team_invited, space),
        Kind::TeamJoined { space, .. } => about(say::team_joined, space),
        Kind::TeamInvitedByOther { space, .. } => about(say::team_invited_by_other, space),
        Kind::TeamDeclined { space, .. } => about(say::team_declined, space),
        Kind::TeamObjected { space, .. } => about(say::team_objected, space),
        Kind::TeamInvitationGone { space } => about(say::team_invitation_gone, space),
        Kind::TeamLeft { space, .. } => about(say::team_left, space),
        Kind::TeamRemoved { space } => about(say::team_removed, space),
        Kind::TeamRoleChanged { space, .. } => about(say::team_role_changed, space),
        Kind::SpacePublished { space } => about(say::space_published, space),
        Kind::ConsentWithdrawn { space } => about(say::consent_withdrawn, space),
        Kind::PagesNamePupil { space } => about(say::pages_name_pupil, space),
        Kind::PupilTold { space } => about(say::pupil_told, space),
        Kind::ReportToDecide => say::report_to_decide(),
        Kind::ReportDecided | Kind::ReportSuspended | Kind::ReportConcluded { .. } => say::report_decided(),
        Kind::OfficeGiven { .. } => say::office_given(),
        Kind::OfficeEnded { .. } => say::office_ended(),
        Kind::InactiveTomorrow => say::inactive_tomorrow(),
        Kind::ForgottenSoon { days } => say::forgotten_soon(*days),
        Kind::AccountsMerged { .. } => say::accounts_merged(),
        Kind::AccountSuspended { days, .. } => say::account_suspended(*days),
        Kind::AccountToBeExpelled { .. } => say::account_to_be_expelled(),
        Kind::SignedOut => say::signed_out(),
        Kind::AccountReadmitted => say::account_readmitted(),
        Kind::AccountExpelled => say::account_expelled(),
        Kind::ExpulsionToDecide { name } => about(say::expulsion_to_decide, &who(name)),
        Kind::SchoolMerged { into, .. } => about(say::school_merged, into),
        Kind::SchoolClosed { school, .. } => about(say::school_closed, school),
        Kind::Warned { .. } => say::warned(),
    }
}

/// A subject with what it names, which is shortened to the room that the words leave.
fn about(words: impl Fn(String) -> String, named: &str) -> String {
    let room = LONGEST.saturating_sub(words(String::new()).chars().count());
    words(shortened(named, room))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, with};
    use domain::base::id::AccountId;
    use domain::base::notice::Named;

    const LONG: &str =
        "The rivers, the bridges and the people of two towns, told by those who live there and by their grandparents";

    #[test]
    fn a_subject_says_what_and_about_what() {
        let anna = || Named { account: AccountId(1), name: "Anna Rossi".into() };
        for (kind, words) in [
            (NoticeKind::NewMessage { from: anna() }, "Message from Anna Rossi"),
            (NoticeKind::ProjectRemoved { project: "Rivers".into(), text: "Why".into() }, "Removed: “Rivers”"),
            (
                NoticeKind::ProjectChangesWanted { unit: "IT".into(), project: LONG.into() },
                "The unit asks for changes: “The rivers, the bridges and th…”",
            ),
            (NoticeKind::RegistrationsWaiting { unit: "IT".into(), count: 3, days: 2 }, "3 registrations wait: Italy"),
        ] {
            assert_eq!(with(Language::En, || subject(&kind)), words);
        }
    }

    #[test]
    fn no_subject_is_long_however_long_a_title_is() {
        let who = || Named { account: AccountId(1), name: LONG.into() };
        let kinds = [
            NoticeKind::ColleagueRegistered { name: who() },
            NoticeKind::ExpulsionToDecide { name: who() },
            NoticeKind::ProjectApprovalTakenBack { unit: "IT".into(), project: LONG.into() },
            NoticeKind::ProjectClosingProposed { project: LONG.into() },
            NoticeKind::TeamObjected { name: who(), space: LONG.into() },
            NoticeKind::SchoolMerged { school: LONG.into(), into: LONG.into() },
            NoticeKind::ForgottenSoon { days: 30 },
            NoticeKind::AccountSuspended { days: 30, text: LONG.into() },
        ];
        for (language, kind) in Language::ALL.into_iter().flat_map(|one| kinds.iter().map(move |kind| (one, kind))) {
            let subject = with(language, || subject(kind));
            assert!(subject.chars().count() <= LONGEST, "{language}: {subject}");
        }
    }
}
