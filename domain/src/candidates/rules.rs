//! Rules of My Candidates: which status follows which, and what days of silence suggest.

use crate::base::stored::stored;
use serde::{Deserialize, Serialize};

stored! {
    /// How far things are with a candidate (2.9), in the order of the road.
    CandidateStatus {
        /// Found, and not yet written to.
        ToContact = "to_contact",
        /// Written to; she has not answered.
        Contacted = "contacted",
        /// In talks.
        Negotiating = "negotiating",
        /// Agreed: the next step is to activate the project.
        Agreed = "agreed",
        /// It does not fit.
        NotSuitable = "not_suitable",
        /// She does not answer.
        Silent = "silent",
    }
}

impl CandidateStatus {
    /// The status with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// The status after an event, or nothing where the event cannot happen.
    pub fn next(self, event: CandidateEvent) -> Option<Self> {
        use CandidateEvent as Event;
        match (self, event) {
            (Self::ToContact | Self::Silent, Event::Written) => Some(Self::Contacted),
            (Self::ToContact | Self::Contacted | Self::Silent, Event::Answered) => Some(Self::Negotiating),
            (Self::ToContact | Self::Contacted | Self::Negotiating, Event::Agree) => Some(Self::Agreed),
            (Self::Agreed | Self::NotSuitable, Event::Negotiate) => Some(Self::Negotiating),
            (Self::Contacted | Self::Negotiating, Event::FallSilent) => Some(Self::Silent),
            (Self::NotSuitable, Event::Dismiss) => None,
            (_, Event::Dismiss) => Some(Self::NotSuitable),
            _ => None,
        }
    }

    /// What the owner can do with a candidate of this status, in the order of the buttons.
    pub fn choices(self) -> impl Iterator<Item = CandidateEvent> {
        CandidateEvent::ALL.into_iter().filter(move |event| self.next(*event).is_some())
    }
}

/// What happens between the owner and a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CandidateEvent {
    /// The owner has written.
    Written,
    /// The candidate has answered.
    Answered,
    /// Talks begin again.
    Negotiate,
    /// They have agreed.
    Agree,
    /// She does not answer.
    FallSilent,
    /// It does not fit.
    Dismiss,
}

impl CandidateEvent {
    /// Every event.
    pub const ALL: [Self; 6] =
        [Self::Written, Self::Answered, Self::Negotiate, Self::Agree, Self::FallSilent, Self::Dismiss];

    /// The code that forms send.
    pub fn code(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Answered => "answered",
            Self::Negotiate => "negotiate",
            Self::Agree => "agree",
            Self::FallSilent => "fall_silent",
            Self::Dismiss => "dismiss",
        }
    }
}

/// What the days since an unanswered message suggest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Silence {
    /// Nothing: she has answered, or it is too early.
    None,
    /// A week without an answer: write once more.
    Remind,
    /// Two weeks: write once more, or let it rest.
    LetGo,
}

impl Silence {
    /// Days without an answer after which the owner is reminded.
    pub const REMIND_AFTER: i64 = 7;
    /// Days without an answer after which letting go is suggested.
    pub const LET_GO_AFTER: i64 = 14;

    /// After 7 and after 14 days without an answer to a message of the owner (2.9).
    pub fn after(status: CandidateStatus, mine: bool, days: i64) -> Self {
        let waiting =
            matches!(status, CandidateStatus::Contacted | CandidateStatus::Negotiating | CandidateStatus::Silent);
        match days {
            Self::LET_GO_AFTER.. if mine && waiting => Self::LetGo,
            Self::REMIND_AFTER.. if mine && waiting => Self::Remind,
            _ => Self::None,
        }
    }
}

/// Candidates on one page of the list.
pub const PAGE: i64 = 25;

/// Most characters of a note.
pub const NOTE_MOST: usize = 1_000;

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    /// 2.9: to contact → contacted → negotiating → agreed | not suitable | silent; every other pair is refused.
    #[test]
    fn statuses_follow_the_three_scenarios() {
        use CandidateEvent as Event;
        use CandidateStatus as Status;
        let allowed = [
            (Status::ToContact, Event::Written, Status::Contacted),
            (Status::Silent, Event::Written, Status::Contacted),
            (Status::ToContact, Event::Answered, Status::Negotiating),
            (Status::Contacted, Event::Answered, Status::Negotiating),
            (Status::Silent, Event::Answered, Status::Negotiating),
            (Status::ToContact, Event::Agree, Status::Agreed),
            (Status::Contacted, Event::Agree, Status::Agreed),
            (Status::Negotiating, Event::Agree, Status::Agreed),
            (Status::Agreed, Event::Negotiate, Status::Negotiating),
            (Status::NotSuitable, Event::Negotiate, Status::Negotiating),
            (Status::Contacted, Event::FallSilent, Status::Silent),
            (Status::Negotiating, Event::FallSilent, Status::Silent),
            (Status::ToContact, Event::Dismiss, Status::NotSuitable),
            (Status::Contacted, Event::Dismiss, Status::NotSuitable),
            (Status::Negotiating, Event::Dismiss, Status::NotSuitable),
            (Status::Agreed, Event::Dismiss, Status::NotSuitable),
            (Status::Silent, Event::Dismiss, Status::NotSuitable),
        ];
        for status in Status::ALL {
            for event in Event::ALL {
                let expected = allowed.iter().find(|row| row.0 == status && row.1 == event).map(|row| row.2);
                assert_eq!(status.next(event), expected, "{status:?} {event:?}");
            }
        }
    }

    #[rstest]
    #[case(CandidateStatus::Contacted, true, 6, Silence::None)]
    #[case(CandidateStatus::Contacted, true, 7, Silence::Remind)]
    #[case(CandidateStatus::Contacted, true, 14, Silence::LetGo)]
    #[case(CandidateStatus::Negotiating, true, 20, Silence::LetGo)]
    #[case(CandidateStatus::Negotiating, false, 20, Silence::None)]
    #[case(CandidateStatus::Agreed, true, 20, Silence::None)]
    fn silence_is_told_after_one_and_two_weeks(
        #[case] status: CandidateStatus,
        #[case] mine: bool,
        #[case] days: i64,
        #[case] silence: Silence,
    ) {
        assert_eq!(Silence::after(status, mine, days), silence);
    }

    #[test]
    fn codes_are_read_back() {
        for status in CandidateStatus::ALL {
            assert_eq!(CandidateStatus::from_code(status.code()), Some(status));
            assert_eq!(serde_json::to_string(&status).unwrap(), format!("\"{}\"", status.code()));
        }
        for event in CandidateEvent::ALL {
            assert_eq!(serde_json::to_string(&event).unwrap(), format!("\"{}\"", event.code()));
        }
    }
}
