//! What happened, in words. The browser gets the words, not the kinds.

use crate::text::{Label, name_or_former, notice as say};
use domain::base::notice::{Named, NoticeKind};
use domain::base::viewer::Grant;

/// What happened, in one sentence of the reader's language.
pub fn sentence(kind: &NoticeKind) -> String {
    use NoticeKind as Kind;
    match kind {
        Kind::RegistrationReceived { unit } => say::registration_received(country(unit)),
        Kind::SchoolChangeReceived { unit } => say::school_change_received(country(unit)),
        Kind::RegistrationsWaiting { unit, count, days } => say::registrations_waiting(*count, country(unit), *days),
        Kind::Validated { .. } => say::validated(),
        Kind::InformationAsked { .. } => say::information_asked(),
        Kind::RegistrationRefused { .. } => say::registration_refused(),
        Kind::RefusalTakenBack => say::refusal_taken_back(),
        Kind::ColleagueRegistered { name } => say::colleague_registered(who(name)),
        Kind::CandidateSilent { name, days: 14.. } => say::candidate_silent_long(who(name)),
        Kind::CandidateSilent { name, .. } => say::candidate_silent(who(name)),
        Kind::NewMessage { from } => say::new_message(who(from)),
        Kind::ProjectAsked { from, project } => say::project_asked(who(from), project),
        Kind::ProjectAccepted { from, project } => say::project_accepted(who(from), project),
        Kind::ProjectChangeAsked { from, project } => say::project_change_asked(who(from), project),
        Kind::ProjectDeclined { from, project } => say::project_declined(who(from), project),
        Kind::ProjectWithdrawn { from, project } => say::project_withdrawn(who(from), project),
        Kind::ProjectToDecide { project } => say::project_to_decide(project),
        Kind::ProjectApproved { unit, project } => say::project_approved(country(unit), project),
        Kind::ProjectChangesWanted { unit, project } => say::project_changes_wanted(country(unit), project),
        Kind::ProjectRefused { unit, project } => say::project_refused(country(unit), project),
        Kind::ProjectActive { project } => say::project_active(project),
        Kind::ProjectToConfirm { from, project } => say::project_to_confirm(who(from), project),
        Kind::ProjectStillAsked { from, project } => say::project_still_asked(who(from), project),
        Kind::ProjectStillToDecide { project } => say::project_still_to_decide(project),
        Kind::ProjectOverdue { unit, project } => say::project_overdue(country(unit), project),
        Kind::ProjectApprovalTakenBack { unit, project } => say::project_approval_taken_back(country(unit), project),
        Kind::ProjectEdited { from, project } => say::project_edited(who(from), project),
        Kind::ProjectClosed { from, project } => say::project_closed(who(from), project),
        Kind::ProjectReopened { from, project } => say::project_reopened(who(from), project),
        Kind::ProjectClosingProposed { project } => say::project_closing_proposed(project),
        Kind::ProjectArchived { project } => say::project_archived(project),
        Kind::ProjectSuspended { project, .. } => say::project_suspended(project),
        Kind::ProjectResumed { project } => say::project_resumed(project),
        Kind::ProjectRemoved { project, .. } => say::project_removed(project),
        Kind::TeamInvited { from, space } => say::team_invited(who(from), space),
        Kind::TeamJoined { name, space } => say::team_joined(who(name), space),
        Kind::TeamInvitedByOther { name, space } => say::team_invited_by_other(who(name), space),
        Kind::TeamDeclined { name, space } => say::team_declined(who(name), space),
        Kind::TeamObjected { name, space } => say::team_objected(who(name), space),
        Kind::TeamInvitationGone { space } => say::team_invitation_gone(space),
        Kind::TeamLeft { name, space } => say::team_left(who(name), space),
        Kind::TeamRemoved { space } => say::team_removed(space),
        Kind::TeamRoleChanged { space, administrator: true } => say::team_role_administrator(space),
        Kind::TeamRoleChanged { space, administrator: false } => say::team_role_member(space),
        Kind::SpacePublished { space } => say::space_published(space),
        Kind::ConsentWithdrawn { space } => say::consent_withdrawn(space),
        Kind::PagesNamePupil { space } => say::pages_name_pupil(space),
        Kind::PupilTold { space } => say::pupil_told(space),
        Kind::ReportToDecide => say::report_to_decide(),
        Kind::ReportDecided => say::report_decided(),
        Kind::ReportConcluded { warned: true } => say::report_warned(),
        Kind::ReportConcluded { warned: false } => say::report_no_breach(),
        Kind::ReportSuspended => say::report_suspended(),
        Kind::OfficeGiven { grant: Grant::Officer(unit) } => say::office_officer(country(unit.code())),
        Kind::OfficeGiven { grant: Grant::Central } => say::office_central(),
        Kind::OfficeGiven { grant: Grant::Administrator } => say::office_administrator(),
        Kind::OfficeEnded { grant: Grant::Officer(unit) } => say::office_ended_officer(country(unit.code())),
        Kind::OfficeEnded { grant: Grant::Central } => say::office_ended_central(),
        Kind::OfficeEnded { grant: Grant::Administrator } => say::office_ended_administrator(),
        Kind::InactiveTomorrow => say::inactive_tomorrow(),
        Kind::ForgottenSoon { days } => say::forgotten_soon(*days),
        Kind::AccountsMerged { username } => say::accounts_merged(username),
        Kind::AccountSuspended { days, .. } => say::account_suspended(*days),
        Kind::AccountToBeExpelled { .. } => say::account_to_be_expelled(),
        Kind::SignedOut => say::signed_out(),
        Kind::AccountReadmitted => say::account_readmitted(),
        Kind::AccountExpelled => say::account_expelled(),
        Kind::ExpulsionToDecide { name } => say::expulsion_to_decide(who(name)),
        Kind::SchoolMerged { school, into } => say::school_merged(school, into),
        Kind::SchoolClosed { school, .. } => say::school_closed(school),
        Kind::Warned { .. } => say::warned(),
    }
}

/// What somebody wrote with it, if anything.
pub fn detail(kind: &NoticeKind) -> String {
    match kind {
        NoticeKind::InformationAsked { text }
        | NoticeKind::Validated { text }
        | NoticeKind::ProjectSuspended { text, .. }
        | NoticeKind::ProjectRemoved { text, .. }
        | NoticeKind::SchoolClosed { text, .. }
        | NoticeKind::AccountSuspended { text, .. }
        | NoticeKind::AccountToBeExpelled { text }
        | NoticeKind::Warned { text } => text.clone(),
        NoticeKind::RegistrationRefused { reason: Some(reason), text } => format!("{}. {text}", reason.label()),
        NoticeKind::RegistrationRefused { reason: None, text } => text.clone(),
        _ => String::new(),
    }
}

/// The name of a person, or that she has left.
pub(super) fn who(named: &Named) -> String {
    name_or_former(&named.name)
}

/// The name of a unit's country.
pub(super) fn country(unit: &str) -> String {
    unit.get(..2).and_then(|code| crate::text::word("country", code)).unwrap_or_else(|| unit.to_owned())
}
