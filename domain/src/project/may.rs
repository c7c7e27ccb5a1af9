//! Who may do what now, as pure functions: the page shows these buttons, and the server asks the same.

use super::rules::{ProjectEvent, ProjectState};
use super::status::Progress;
use crate::base::id::AccountId;
use crate::vocabulary::Unit;
use serde::{Deserialize, Serialize};

/// What a founder may do now: the page shows these buttons, and the server asks the same.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FounderMay {
    /// Accept or confirm the text.
    pub accept: bool,
    /// Ask the other founder for a change.
    pub ask_change: bool,
    /// Decline.
    pub decline: bool,
    /// Withdraw, or throw a draft away.
    pub withdraw: bool,
    /// Change the text.
    pub edit: bool,
    /// Close.
    pub close: bool,
    /// Reopen.
    pub reopen: bool,
}

impl FounderMay {
    /// What this founder may do where the project stands.
    pub fn of(progress: &Progress, account: AccountId) -> Self {
        let Some(me) = progress.founders.iter().find(|founder| founder.account == account) else {
            return Self::default();
        };
        let state = progress.state;
        let awaiting = state == ProjectState::AwaitingPartner;
        let asked = awaiting && !me.confirmed && progress.founders.iter().any(|founder| founder.confirmed);
        let with_the_text = awaiting || state == ProjectState::Draft;
        Self {
            accept: asked,
            ask_change: asked,
            decline: with_the_text && progress.sent && !me.author,
            withdraw: with_the_text && me.author,
            edit: (with_the_text && (me.author || progress.reached_units)) || state == ProjectState::Active,
            close: state == ProjectState::Active,
            reopen: state == ProjectState::Closed,
        }
    }
}

/// What an officer may do for a unit now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficerMay {
    /// The unit.
    pub unit: Unit,
    /// Approve, ask for changes, refuse.
    pub decide: bool,
    /// Take the approval back.
    pub take_back: bool,
}

/// What an officer at whose desk the project lies may do on a case of conduct.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConductMay {
    /// Suspend it.
    pub suspend: bool,
    /// Let a suspended one go on, or remove it.
    pub end: bool,
}

impl ConductMay {
    /// What she may do where the project stands.
    pub fn of(state: ProjectState) -> Self {
        Self { suspend: state.next(ProjectEvent::Suspend).is_some(), end: state.next(ProjectEvent::Remove).is_some() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::time::Time;
    use crate::project::status::FounderStep;
    use rstest::rstest;

    const ANNA: AccountId = AccountId(1);
    const BEATA: AccountId = AccountId(2);

    fn may(state: ProjectState, reached_units: bool, confirmed: (bool, bool), who: AccountId) -> String {
        let step = |account, author, confirmed| FounderStep { account, name: String::new(), author, confirmed };
        let founders = vec![step(ANNA, true, confirmed.0), step(BEATA, false, confirmed.1)];
        let progress = Progress {
            state,
            since: Time(0),
            sent: true,
            reached_units,
            founders,
            units: Vec::new(),
            closing_proposed: None,
        };
        let may = FounderMay::of(&progress, who);
        let named = [
            (may.accept, "accept"),
            (may.ask_change, "ask"),
            (may.decline, "decline"),
            (may.withdraw, "withdraw"),
            (may.edit, "edit"),
            (may.close, "close"),
            (may.reopen, "reopen"),
        ];
        named.into_iter().filter(|(may, _)| *may).map(|(_, name)| name).collect::<Vec<_>>().join(" ")
    }

    #[rstest]
    #[case(ProjectState::Draft, false, (false, false), ANNA, "withdraw edit")]
    #[case(ProjectState::Draft, false, (false, false), BEATA, "decline")]
    #[case(ProjectState::AwaitingPartner, false, (true, false), ANNA, "withdraw edit")]
    #[case(ProjectState::AwaitingPartner, false, (true, false), BEATA, "accept ask decline")]
    #[case(ProjectState::AwaitingPartner, true, (false, false), BEATA, "decline edit")]
    #[case(ProjectState::AwaitingPartner, true, (false, true), ANNA, "accept ask withdraw edit")]
    #[case(ProjectState::AwaitingUnits, true, (true, true), ANNA, "")]
    #[case(ProjectState::Active, true, (true, true), BEATA, "edit close")]
    #[case(ProjectState::Closed, true, (true, true), BEATA, "reopen")]
    #[case(ProjectState::Archived, true, (true, true), BEATA, "")]
    #[case(ProjectState::Suspended, true, (true, true), BEATA, "")]
    #[case(ProjectState::Removed, true, (true, true), BEATA, "")]
    #[case(ProjectState::Refused, true, (true, true), ANNA, "")]
    #[case(ProjectState::Active, true, (true, true), AccountId(3), "")]
    fn what_founders_may_do(
        #[case] state: ProjectState,
        #[case] reached_units: bool,
        #[case] confirmed: (bool, bool),
        #[case] who: AccountId,
        #[case] expected: &str,
    ) {
        assert_eq!(may(state, reached_units, confirmed, who), expected);
    }
}
