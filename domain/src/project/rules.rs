//! Rules of projects: states and what leads from one to the next, founders, kinds, decisions of units.

use crate::base::error::{Check, Problem, Result};
use crate::base::id::SchoolId;
use crate::base::stored::stored;
use crate::vocabulary::{Country, Unit};

stored! {
    /// The state of a project (2.11.3).
    ProjectState {
        /// Being written; only its author sees it, and the partner what she was sent before.
        Draft = "draft",
        /// The founders confirm the text; no unit sees a new text before both have.
        AwaitingPartner = "awaiting_partner",
        /// Each unit decides.
        AwaitingUnits = "awaiting_units",
        /// The partner has declined.
        Declined = "declined",
        /// The author has withdrawn it.
        Withdrawn = "withdrawn",
        /// Approved: the TwinSpace is open.
        Active = "active",
        /// A unit has refused it.
        Refused = "refused",
        /// Finished; read-only.
        Closed = "closed",
        /// Two years after closing: read-only for good, its public part stays.
        Archived = "archived",
        /// A unit looks into a case of conduct: nobody works on it and nothing of it is public.
        Suspended = "suspended",
        /// Taken off by a unit for good.
        Removed = "removed",
    }

    /// The kind of a project, fixed at activation (R-PRJ-2).
    ProjectKind {
        /// Schools of two countries.
        European = "european",
        /// Schools of one country.
        National = "national",
    }

    /// What a unit has decided (2.11.3).
    UnitDecision {
        /// Nothing yet.
        Pending = "pending",
        /// Approved.
        Approved = "approved",
        /// Wants changes; its clock stands until both founders have confirmed a new text.
        ChangesAsked = "changes_asked",
        /// Refused, with a reason.
        Refused = "refused",
    }
}

/// What can happen to a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProjectEvent {
    /// A founder sends a text to the other.
    Submit,
    /// The second founder confirms the text: both have now.
    Accept,
    /// The other founder asks for a change, with a note.
    AskChange,
    /// The partner declines.
    Decline,
    /// The author withdraws.
    Withdraw,
    /// The account of a founder ends while it waits.
    FounderLeaves,
    /// A unit asks for changes.
    UnitAsksChanges,
    /// The last unit approves.
    AllUnitsApproved,
    /// A unit refuses.
    UnitRefuses,
    /// A founder closes.
    Close,
    /// A founder reopens.
    Reopen,
    /// Two years have gone by since it was closed.
    Archive,
    /// A unit, or the central one, suspends it on a case of conduct.
    Suspend,
    /// A unit removes what it has suspended.
    Remove,
}

impl ProjectEvent {
    /// Every event.
    pub const ALL: [Self; 14] = [
        Self::Submit,
        Self::Accept,
        Self::AskChange,
        Self::Decline,
        Self::Withdraw,
        Self::FounderLeaves,
        Self::UnitAsksChanges,
        Self::AllUnitsApproved,
        Self::UnitRefuses,
        Self::Close,
        Self::Reopen,
        Self::Archive,
        Self::Suspend,
        Self::Remove,
    ];
}

impl ProjectState {
    /// The state after an event, or nothing where the event cannot happen (2.11.3). A text can be sent anew while the
    /// other founder has not answered; a draft that was sent before can be withdrawn or declined like one that waits.
    pub fn next(self, event: ProjectEvent) -> Option<Self> {
        use ProjectEvent as Event;
        match (self, event) {
            (Self::Draft | Self::AwaitingPartner, Event::Submit) => Some(Self::AwaitingPartner),
            (Self::AwaitingPartner, Event::Accept) => Some(Self::AwaitingUnits),
            (Self::AwaitingPartner, Event::AskChange) => Some(Self::Draft),
            (Self::Draft | Self::AwaitingPartner, Event::Decline) => Some(Self::Declined),
            (Self::Draft | Self::AwaitingPartner, Event::Withdraw) => Some(Self::Withdrawn),
            (Self::Draft | Self::AwaitingPartner | Self::AwaitingUnits, Event::FounderLeaves) => Some(Self::Withdrawn),
            (Self::AwaitingUnits, Event::UnitAsksChanges) => Some(Self::AwaitingPartner),
            (Self::AwaitingUnits, Event::AllUnitsApproved) => Some(Self::Active),
            (Self::AwaitingUnits, Event::UnitRefuses) => Some(Self::Refused),
            (Self::Active, Event::Close) => Some(Self::Closed),
            (Self::Closed, Event::Reopen) => Some(Self::Active),
            (Self::Closed, Event::Archive) => Some(Self::Archived),
            (Self::Suspended, Event::Remove) => Some(Self::Removed),
            (state, Event::Suspend) if !state.has_ended() => Some(Self::Suspended),
            _ => None,
        }
    }

    /// The state after a suspension is lifted: the one before it, which lay beneath.
    pub fn lifted(self, beneath: Self) -> Option<Self> {
        (self == Self::Suspended).then_some(beneath)
    }

    /// Whether it is held apart from its road, with the state before it kept beneath.
    pub fn is_held(self) -> bool {
        matches!(self, Self::Archived | Self::Suspended | Self::Removed)
    }

    /// Whether nothing is left to suspend: it ended before it began, or is held back already.
    fn has_ended(self) -> bool {
        matches!(self, Self::Declined | Self::Withdrawn | Self::Refused | Self::Suspended | Self::Removed)
    }

    /// Whether the project waits for somebody.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::AwaitingPartner | Self::AwaitingUnits)
    }

    /// Whether everybody on the web may read about it.
    pub fn is_public(self) -> bool {
        matches!(self, Self::Active | Self::Closed | Self::Archived)
    }
}

/// What can happen to the decision of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecisionEvent {
    /// An officer approves.
    Approve,
    /// An officer asks for changes.
    AskChanges,
    /// An officer refuses.
    Refuse,
    /// An officer takes an approval back, until activation (R-PRJ-3a).
    TakeBack,
    /// Both founders have confirmed a new text.
    TextConfirmed,
}

impl DecisionEvent {
    /// Every event.
    pub const ALL: [Self; 5] = [Self::Approve, Self::AskChanges, Self::Refuse, Self::TakeBack, Self::TextConfirmed];
}

impl UnitDecision {
    /// The decision after an event, or nothing where the event cannot happen. An approval stands when the text changes.
    pub fn next(self, event: DecisionEvent) -> Option<Self> {
        use DecisionEvent as Event;
        match (self, event) {
            (Self::Pending, Event::Approve) => Some(Self::Approved),
            (Self::Pending, Event::AskChanges) => Some(Self::ChangesAsked),
            (Self::Pending, Event::Refuse) => Some(Self::Refused),
            (Self::Approved, Event::TakeBack) => Some(Self::Pending),
            (Self::ChangesAsked, Event::TextConfirmed) => Some(Self::Pending),
            (Self::Pending | Self::Approved, Event::TextConfirmed) => Some(self),
            _ => None,
        }
    }
}

/// What the decisions of all units together do to the project. Nothing is approved by silence (R-PRJ-5).
pub fn outcome(decisions: &[UnitDecision]) -> Option<ProjectEvent> {
    if decisions.contains(&UnitDecision::Refused) {
        Some(ProjectEvent::UnitRefuses)
    } else if decisions.contains(&UnitDecision::ChangesAsked) {
        Some(ProjectEvent::UnitAsksChanges)
    } else if !decisions.is_empty() && decisions.iter().all(|decision| *decision == UnitDecision::Approved) {
        Some(ProjectEvent::AllUnitsApproved)
    } else {
        None
    }
}

/// What the rules must know of somebody who founds a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FounderFacts {
    /// Checked by her unit.
    pub validated: bool,
    /// Her school, once chosen.
    pub school: Option<SchoolId>,
    /// Her unit.
    pub unit: Unit,
}

/// What the instance allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowed {
    /// Two schools of one country (R-PRJ-2).
    pub national: bool,
    /// Two people of one school (R-PRJ-1).
    pub same_school: bool,
}

/// Who may found a project together: two people of two different schools (R-PRJ-1), of two countries or, where the
/// instance allows it, of one (R-PRJ-2). Both are validated before the units see it; asking for it is `validated`.
///
/// # Errors
/// [`crate::base::error::Error::Invalid`] at `partner`.
pub fn check_founders(author: &FounderFacts, partner: &FounderFacts, allowed: Allowed, validated: bool) -> Result<()> {
    let mut check = Check::new();
    let known = author.school.is_some() && partner.school.is_some();
    check.ensure(known && (!validated || (author.validated && partner.validated)), "partner", Problem::Unknown);
    check.ensure(allowed.same_school || !known || author.school != partner.school, "partner", Problem::SameSchool);
    let national = kind_of(author.unit.country(), partner.unit.country()) == ProjectKind::National;
    check.ensure(allowed.national || !national, "partner", Problem::SameCountry);
    check.done()
}

/// European or national: the countries are compared, never the units (R-PRJ-2).
pub fn kind_of(author: Country, partner: Country) -> ProjectKind {
    if author == partner { ProjectKind::National } else { ProjectKind::European }
}

/// The units that decide: each once, so that a national project has one decision (R-PRJ-7). The three units of Belgium
/// each answer for their own schools.
pub fn deciding_units(author: Unit, partner: Unit) -> Vec<Unit> {
    if author == partner { vec![author] } else { vec![author, partner] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::error::{Error, FieldProblem};
    use rstest::rstest;

    /// All that can happen, in every state; whatever is not in the list cannot.
    #[test]
    fn the_states_of_a_project() {
        use ProjectEvent as Event;
        use ProjectState as State;
        let possible = [
            (State::Draft, Event::Submit, State::AwaitingPartner),
            (State::Draft, Event::Withdraw, State::Withdrawn),
            (State::AwaitingPartner, Event::Submit, State::AwaitingPartner),
            (State::AwaitingPartner, Event::Accept, State::AwaitingUnits),
            (State::AwaitingPartner, Event::AskChange, State::Draft),
            (State::AwaitingPartner, Event::Decline, State::Declined),
            (State::Draft, Event::Decline, State::Declined),
            (State::Draft, Event::FounderLeaves, State::Withdrawn),
            (State::AwaitingPartner, Event::FounderLeaves, State::Withdrawn),
            (State::AwaitingUnits, Event::FounderLeaves, State::Withdrawn),
            (State::AwaitingPartner, Event::Withdraw, State::Withdrawn),
            (State::AwaitingUnits, Event::UnitAsksChanges, State::AwaitingPartner),
            (State::AwaitingUnits, Event::AllUnitsApproved, State::Active),
            (State::AwaitingUnits, Event::UnitRefuses, State::Refused),
            (State::Active, Event::Close, State::Closed),
            (State::Closed, Event::Reopen, State::Active),
            (State::Closed, Event::Archive, State::Archived),
            (State::Draft, Event::Suspend, State::Suspended),
            (State::AwaitingPartner, Event::Suspend, State::Suspended),
            (State::AwaitingUnits, Event::Suspend, State::Suspended),
            (State::Active, Event::Suspend, State::Suspended),
            (State::Closed, Event::Suspend, State::Suspended),
            (State::Archived, Event::Suspend, State::Suspended),
            (State::Suspended, Event::Remove, State::Removed),
        ];
        for state in ProjectState::ALL {
            for event in ProjectEvent::ALL {
                let expected =
                    possible.iter().find(|(from, on, _)| *from == state && *on == event).map(|(_, _, to)| *to);
                assert_eq!(state.next(event), expected, "{state:?} {event:?}");
            }
            let lifted = (state == State::Suspended).then_some(State::Closed);
            assert_eq!(state.lifted(State::Closed), lifted, "{state:?}");
        }
    }

    #[test]
    fn r_prj_3a_the_decisions_of_a_unit() {
        use DecisionEvent as Event;
        use UnitDecision as Decision;
        let possible = [
            (Decision::Pending, Event::Approve, Decision::Approved),
            (Decision::Pending, Event::AskChanges, Decision::ChangesAsked),
            (Decision::Pending, Event::Refuse, Decision::Refused),
            (Decision::Pending, Event::TextConfirmed, Decision::Pending),
            (Decision::Approved, Event::TakeBack, Decision::Pending),
            (Decision::Approved, Event::TextConfirmed, Decision::Approved),
            (Decision::ChangesAsked, Event::TextConfirmed, Decision::Pending),
        ];
        for decision in UnitDecision::ALL {
            for event in DecisionEvent::ALL {
                let expected =
                    possible.iter().find(|(from, on, _)| *from == decision && *on == event).map(|(_, _, to)| *to);
                assert_eq!(decision.next(event), expected, "{decision:?} {event:?}");
            }
        }
    }

    #[rstest]
    #[case(&[UnitDecision::Pending, UnitDecision::Pending], None)]
    #[case(&[UnitDecision::Approved, UnitDecision::Pending], None)]
    #[case(&[UnitDecision::Approved, UnitDecision::Approved], Some(ProjectEvent::AllUnitsApproved))]
    #[case(&[UnitDecision::Approved], Some(ProjectEvent::AllUnitsApproved))]
    #[case(&[UnitDecision::Approved, UnitDecision::ChangesAsked], Some(ProjectEvent::UnitAsksChanges))]
    #[case(&[UnitDecision::Approved, UnitDecision::Refused], Some(ProjectEvent::UnitRefuses))]
    #[case(&[], None)]
    fn r_prj_5_nothing_is_approved_by_silence(#[case] decisions: &[UnitDecision], #[case] event: Option<ProjectEvent>) {
        assert_eq!(outcome(decisions), event);
    }

    fn founder(validated: bool, school: i64, unit: Unit) -> FounderFacts {
        FounderFacts { validated, school: Some(SchoolId(school)), unit }
    }

    fn problem(outcome: Result<()>) -> Option<Problem> {
        match outcome {
            Err(Error::Invalid(problems)) => problems.into_iter().map(|FieldProblem { problem, .. }| problem).next(),
            _ => None,
        }
    }

    const ALL_ALLOWED: Allowed = Allowed { national: true, same_school: true };
    const DEFAULT: Allowed = Allowed { national: true, same_school: false };
    const CLASSIC: Allowed = Allowed { national: false, same_school: false };

    #[rstest]
    #[case::two_countries(founder(true, 2, Unit::Poland), DEFAULT, None)]
    #[case::partner_not_validated(founder(false, 2, Unit::Poland), DEFAULT, Some(Problem::Unknown))]
    #[case::one_school(founder(true, 1, Unit::Italy), DEFAULT, Some(Problem::SameSchool))]
    #[case::one_school_allowed(founder(true, 1, Unit::Italy), ALL_ALLOWED, None)]
    fn r_prj_1_two_validated_founders_of_two_schools(
        #[case] partner: FounderFacts,
        #[case] allowed: Allowed,
        #[case] expected: Option<Problem>,
    ) {
        assert_eq!(problem(check_founders(&founder(true, 1, Unit::Italy), &partner, allowed, true)), expected);
    }

    #[rstest]
    #[case(Unit::Italy, Unit::Poland, ProjectKind::European, true)]
    #[case(Unit::Italy, Unit::Italy, ProjectKind::National, false)]
    #[case(Unit::BelgiumFlanders, Unit::BelgiumFrenchCommunity, ProjectKind::National, false)]
    fn r_prj_2_european_or_national(
        #[case] one: Unit,
        #[case] other: Unit,
        #[case] kind: ProjectKind,
        #[case] in_classic_mode: bool,
    ) {
        assert_eq!(kind_of(one.country(), other.country()), kind);
        let founders = (founder(true, 1, one), founder(true, 2, other));
        assert_eq!(check_founders(&founders.0, &founders.1, DEFAULT, true), Ok(()));
        assert_eq!(check_founders(&founders.0, &founders.1, CLASSIC, true).is_ok(), in_classic_mode);
    }

    #[rstest]
    #[case(Unit::Italy, Unit::Italy, &[Unit::Italy])]
    #[case(Unit::Italy, Unit::Poland, &[Unit::Italy, Unit::Poland])]
    fn r_prj_7_a_national_project_has_one_decision(#[case] one: Unit, #[case] other: Unit, #[case] units: &[Unit]) {
        assert_eq!(deciding_units(one, other), units);
    }
}
