//! Whom a notice names: her name leaves the notices of others with her.

use super::NoticeKind;
use crate::base::id::AccountId;
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

impl NoticeKind {
    /// Whom it names.
    pub(super) fn named(&mut self) -> Option<&mut Named> {
        match self {
            Self::ColleagueRegistered { name: named }
            | Self::CandidateSilent { name: named, .. }
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
            | Self::TeamInvited { from: named, .. }
            | Self::ExpulsionToDecide { name: named } => Some(named),
            Self::AccountSuspended { .. }
            | Self::AccountToBeExpelled { .. }
            | Self::SignedOut
            | Self::AccountReadmitted
            | Self::AccountExpelled
            | Self::AccountsMerged { .. }
            | Self::RegistrationReceived { .. }
            | Self::SchoolChangeReceived { .. }
            | Self::RegistrationsWaiting { .. }
            | Self::Validated { .. }
            | Self::InformationAsked { .. }
            | Self::RegistrationRefused { .. }
            | Self::RefusalTakenBack
            | Self::ProjectToDecide { .. }
            | Self::ProjectApproved { .. }
            | Self::ProjectChangesWanted { .. }
            | Self::ProjectRefused { .. }
            | Self::ProjectActive { .. }
            | Self::ProjectStillToDecide { .. }
            | Self::ProjectOverdue { .. }
            | Self::ProjectApprovalTakenBack { .. }
            | Self::ProjectClosingProposed { .. }
            | Self::ProjectArchived { .. }
            | Self::ProjectSuspended { .. }
            | Self::ProjectResumed { .. }
            | Self::ProjectRemoved { .. }
            | Self::TeamInvitationGone { .. }
            | Self::TeamRemoved { .. }
            | Self::TeamRoleChanged { .. }
            | Self::SpacePublished { .. }
            | Self::ConsentWithdrawn { .. }
            | Self::PupilTold { .. }
            | Self::ReportToDecide
            | Self::ReportDecided
            | Self::ReportConcluded { .. }
            | Self::ReportSuspended
            | Self::OfficeGiven { .. }
            | Self::OfficeEnded { .. }
            | Self::SchoolMerged { .. }
            | Self::SchoolClosed { .. }
            | Self::InactiveTomorrow
            | Self::ForgottenSoon { .. }
            | Self::Warned { .. }
            | Self::PagesNamePupil { .. } => None,
        }
    }
}
