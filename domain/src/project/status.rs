//! The status line of a project: who must act, since when, what happens next. A pure function of where the project
//! stands and of who looks; the page says it in words.

use super::clock::{CENTRAL_DAY, REMINDER_DAY, Stage, UnitClock, next_founder_reminder, start_of_day};
use super::rules::{ProjectState, UnitDecision};
use crate::base::id::AccountId;
use crate::base::time::Time;
use crate::vocabulary::Unit;
use serde::{Deserialize, Serialize};

/// A founder and her confirmation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FounderStep {
    /// The founder.
    pub account: AccountId,
    /// First name and surname.
    pub name: String,
    /// Whether she has begun the project.
    pub author: bool,
    /// Whether she has confirmed the present text.
    pub confirmed: bool,
}

/// A unit and its decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitStep {
    /// The unit.
    pub unit: Unit,
    /// What it has decided.
    pub decision: UnitDecision,
    /// Its seven days.
    pub clock: UnitClock,
}

/// Where a project stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The state.
    pub state: ProjectState,
    /// Since when it waits for whom it waits for.
    pub since: Time,
    /// Since when its founders are asked to close it, if they are.
    pub closing_proposed: Option<Time>,
    /// Whether the partner was sent a text.
    pub sent: bool,
    /// Whether the units have seen a text: both founders have agreed once.
    pub reached_units: bool,
    /// The founders, the author first.
    pub founders: Vec<FounderStep>,
    /// The units; none before the partner has accepted.
    pub units: Vec<UnitStep>,
}

impl Progress {
    /// The unit that asked for changes of the present text, which nobody has changed yet.
    pub fn changes_asked_by(&self) -> Option<Unit> {
        if self.founders.iter().any(|founder| founder.confirmed) {
            return None;
        }
        self.units.iter().find(|step| step.decision == UnitDecision::ChangesAsked).map(|step| step.unit)
    }

    fn founder(&self, account: AccountId) -> Option<&FounderStep> {
        self.founders.iter().find(|founder| founder.account == account)
    }

    fn other(&self, account: AccountId) -> String {
        self.founders
            .iter()
            .find(|founder| founder.account != account)
            .map(|other| other.name.clone())
            .unwrap_or_default()
    }

    fn author(&self) -> String {
        self.founders.iter().find(|founder| founder.author).map(|author| author.name.clone()).unwrap_or_default()
    }

    fn partner(&self) -> String {
        self.founders.iter().find(|founder| !founder.author).map(|partner| partner.name.clone()).unwrap_or_default()
    }

    /// The pending decision whose clock has run longest, among those wanted.
    fn slowest(&self, wanted: impl Fn(Unit) -> bool) -> Option<&UnitStep> {
        let pending = self.units.iter().filter(|step| step.decision == UnitDecision::Pending && wanted(step.unit));
        pending.min_by_key(|step| step.clock.since)
    }
}

/// Who looks at the project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Viewpoint {
    /// A founder.
    Founder(AccountId),
    /// An officer of these units.
    Officer(Vec<Unit>),
    /// The central unit.
    Central,
}

/// Who must act: the ground on which the line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Act {
    /// Who looks.
    Me,
    /// Somebody else.
    Other,
    /// Somebody whose time is over.
    Late,
    /// Nobody: it is done.
    Done,
}

/// What is waited for, or what has become of the project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Waiting {
    /// The author writes.
    Writing,
    /// The author, who reads this, changes the text, as the partner asked.
    ChangeAsked {
        /// The partner.
        from: String,
    },
    /// The author changes the text, as the partner asked.
    AuthorChanges {
        /// The author.
        name: String,
    },
    /// The reader accepts, declines or asks for a change.
    Answer {
        /// Who asks.
        from: String,
    },
    /// The partner accepts, declines or asks for a change.
    PartnerAnswers {
        /// The partner.
        name: String,
    },
    /// The reader changes the text: a unit, or the other founder, asks for it.
    ChangeText {
        /// The unit that asks, if it was a unit.
        unit: Option<Unit>,
    },
    /// The reader confirms the new text.
    Confirm {
        /// Who wrote it.
        from: String,
    },
    /// The other founder confirms the new text.
    OtherConfirms {
        /// The other founder.
        name: String,
    },
    /// The founders change the text; no unit needs to act.
    FoundersChange,
    /// Units decide.
    UnitsDecide {
        /// Those that have not.
        units: Vec<Unit>,
        /// Which day of the seven it is.
        day: i64,
    },
    /// The reader's unit decides.
    YouDecide {
        /// For which unit.
        unit: Unit,
        /// Which day of the seven it is.
        day: i64,
    },
    /// Active.
    Running,
    /// Active still, though nobody has worked in it for a year after its last month: the founders close or extend it.
    ClosingProposed,
    /// Declined by the partner.
    Declined {
        /// The partner.
        by: String,
    },
    /// Withdrawn by the author.
    Withdrawn {
        /// The author.
        by: String,
    },
    /// Refused by a unit.
    Refused {
        /// The unit.
        unit: Option<Unit>,
    },
    /// Closed.
    Closed,
    /// Archived, two years after it was closed.
    Archived,
    /// Suspended by a unit, which looks into it.
    Suspended,
    /// Removed by a unit.
    Removed,
}

/// What happens next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Next {
    /// The partner gets it, nobody else.
    PartnerIsAsked,
    /// The other founder confirms the new text.
    OtherConfirms,
    /// Then the units have seven days.
    UnitsDecide,
    /// We remind her at this moment.
    FounderReminded {
        /// When.
        at: Time,
    },
    /// We remind the unit; its time ends later.
    UnitReminded {
        /// When the reminder goes out.
        at: Time,
        /// When the seven days end.
        due: Time,
    },
    /// The seven days end at this moment.
    UnitDue {
        /// When.
        due: Time,
    },
    /// The seven days are over; the central unit may decide from this moment.
    CentralFrom {
        /// When.
        at: Time,
    },
    /// The central unit may decide now.
    CentralMayDecide,
    /// The founders work in their TwinSpace.
    OpenSpace,
    /// A closed project stays readable; one that goes on gets a later last month.
    CloseOrExtend,
    /// A founder may reopen it.
    MayReopen,
    /// It stays readable, and nobody can change it.
    StaysReadable,
    /// The unit lets it go on, or removes it.
    LiftOrRemove,
    /// Nothing; a new project can be started.
    Nothing,
}

/// Who must act, since when, what happens next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusLine {
    /// Who must act.
    pub act: Act,
    /// What is waited for.
    pub waiting: Waiting,
    /// Since when.
    pub since: Time,
    /// What happens next.
    pub next: Next,
}

/// The status line of a project for who looks at it.
pub fn status_line(progress: &Progress, viewpoint: &Viewpoint, now: Time) -> StatusLine {
    let line = |act, waiting, next| StatusLine { act, waiting, since: progress.since, next };
    let done = |waiting, next| line(Act::Done, waiting, next);
    match progress.state {
        ProjectState::Draft | ProjectState::AwaitingPartner => match viewpoint {
            Viewpoint::Founder(account) => founders_line(progress, *account, now),
            Viewpoint::Officer(_) | Viewpoint::Central => line(Act::Other, Waiting::FoundersChange, Next::UnitsDecide),
        },
        ProjectState::AwaitingUnits => units_line(progress, viewpoint, now),
        ProjectState::Active => match (progress.closing_proposed, viewpoint) {
            (Some(since), Viewpoint::Founder(_)) => {
                StatusLine { act: Act::Me, waiting: Waiting::ClosingProposed, since, next: Next::CloseOrExtend }
            }
            _ => done(Waiting::Running, Next::OpenSpace),
        },
        ProjectState::Closed => done(Waiting::Closed, Next::MayReopen),
        ProjectState::Archived => done(Waiting::Archived, Next::StaysReadable),
        ProjectState::Suspended => {
            let act = if matches!(viewpoint, Viewpoint::Founder(_)) { Act::Other } else { Act::Me };
            line(act, Waiting::Suspended, Next::LiftOrRemove)
        }
        ProjectState::Removed => done(Waiting::Removed, Next::Nothing),
        ProjectState::Declined => done(Waiting::Declined { by: progress.partner() }, Next::Nothing),
        ProjectState::Withdrawn => done(Waiting::Withdrawn { by: progress.author() }, Next::Nothing),
        ProjectState::Refused => {
            let refused = progress.units.iter().find(|step| step.decision == UnitDecision::Refused);
            done(Waiting::Refused { unit: refused.map(|step| step.unit) }, Next::Nothing)
        }
    }
}

/// The line while the founders are with the text.
fn founders_line(progress: &Progress, account: AccountId, now: Time) -> StatusLine {
    let line = |act, waiting, next| StatusLine { act, waiting, since: progress.since, next };
    let me = progress.founder(account);
    let author = me.is_some_and(|founder| founder.author);
    let other = progress.other(account);
    if progress.state == ProjectState::Draft {
        return match (progress.reached_units, author) {
            (true, _) => line(Act::Me, Waiting::ChangeText { unit: None }, Next::OtherConfirms),
            (false, true) if progress.sent => line(Act::Me, Waiting::ChangeAsked { from: other }, Next::PartnerIsAsked),
            (false, true) => line(Act::Me, Waiting::Writing, Next::PartnerIsAsked),
            (false, false) => line(Act::Other, Waiting::AuthorChanges { name: other }, Next::UnitsDecide),
        };
    }
    if let Some(unit) = progress.changes_asked_by() {
        return line(Act::Me, Waiting::ChangeText { unit: Some(unit) }, Next::OtherConfirms);
    }
    let confirmed = me.is_some_and(|founder| founder.confirmed);
    let reminded = Next::FounderReminded { at: next_founder_reminder(progress.since, now) };
    match (confirmed, progress.reached_units) {
        (false, false) => line(Act::Me, Waiting::Answer { from: other }, Next::UnitsDecide),
        (false, true) => line(Act::Me, Waiting::Confirm { from: other }, Next::UnitsDecide),
        (true, false) => line(Act::Other, Waiting::PartnerAnswers { name: other }, reminded),
        (true, true) => line(Act::Other, Waiting::OtherConfirms { name: other }, reminded),
    }
}

/// The line while units decide.
fn units_line(progress: &Progress, viewpoint: &Viewpoint, now: Time) -> StatusLine {
    let mine = match viewpoint {
        Viewpoint::Officer(own) => progress.slowest(|unit| own.contains(&unit)),
        Viewpoint::Central => progress.slowest(|_| true).filter(|step| step.clock.stage(now) == Stage::Escalated),
        Viewpoint::Founder(_) => None,
    };
    let Some(step) = mine.or_else(|| progress.slowest(|_| true)) else {
        return StatusLine { act: Act::Done, waiting: Waiting::Running, since: progress.since, next: Next::Nothing };
    };
    let stage = step.clock.stage(now);
    let day = step.clock.day(now);
    let waiting = if mine.is_some() {
        Waiting::YouDecide { unit: step.unit, day }
    } else {
        let pending = progress.units.iter().filter(|step| step.decision == UnitDecision::Pending);
        Waiting::UnitsDecide { units: pending.map(|step| step.unit).collect(), day }
    };
    let act = match (stage, mine.is_some()) {
        (Stage::Overdue | Stage::Escalated, _) => Act::Late,
        (_, true) => Act::Me,
        (_, false) => Act::Other,
    };
    let due = step.clock.due();
    let next = match stage {
        Stage::Running => Next::UnitReminded { at: start_of_day(step.clock.since, REMINDER_DAY), due },
        Stage::Reminded => Next::UnitDue { due },
        Stage::Overdue => Next::CentralFrom { at: start_of_day(step.clock.since, CENTRAL_DAY) },
        Stage::Escalated => Next::CentralMayDecide,
    };
    StatusLine { act, waiting, since: step.clock.since, next }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::time::DAY;
    use rstest::rstest;

    const START: Time = Time(1_791_799_200_000);
    const ANNA: AccountId = AccountId(1);
    const BEATA: AccountId = AccountId(2);

    fn progress(state: ProjectState, confirmed: (bool, bool), units: &[(Unit, UnitDecision)]) -> Progress {
        let founder =
            |account, name: &str, author, confirmed| FounderStep { account, name: name.into(), author, confirmed };
        Progress {
            state,
            since: START,
            closing_proposed: None,
            sent: confirmed.0 || confirmed.1 || !units.is_empty(),
            reached_units: !units.is_empty(),
            founders: vec![founder(ANNA, "Anna", true, confirmed.0), founder(BEATA, "Beata", false, confirmed.1)],
            units: units
                .iter()
                .map(|(unit, decision)| UnitStep { unit: *unit, decision: *decision, clock: UnitClock::start(START) })
                .collect(),
        }
    }

    const NONE: &[(Unit, UnitDecision)] = &[];
    const ASKED: &[(Unit, UnitDecision)] =
        &[(Unit::Italy, UnitDecision::Approved), (Unit::Poland, UnitDecision::ChangesAsked)];
    const PENDING: &[(Unit, UnitDecision)] =
        &[(Unit::Italy, UnitDecision::Approved), (Unit::Poland, UnitDecision::Pending)];

    fn named(name: &str) -> String {
        name.to_owned()
    }

    #[rstest]
    #[case::author_writes(ProjectState::Draft, (false, false), NONE, ANNA, Act::Me, Waiting::Writing)]
    #[case::author_is_asked_for_a_change(ProjectState::Draft, (true, false), NONE, ANNA, Act::Me, Waiting::ChangeAsked { from: named("Beata") })]
    #[case::partner_asked_for_a_change(ProjectState::Draft, (false, false), NONE, BEATA, Act::Other, Waiting::AuthorChanges { name: named("Anna") })]
    #[case::partner_is_asked(ProjectState::AwaitingPartner, (true, false), NONE, BEATA, Act::Me, Waiting::Answer { from: named("Anna") })]
    #[case::author_waits(ProjectState::AwaitingPartner, (true, false), NONE, ANNA, Act::Other, Waiting::PartnerAnswers { name: named("Beata") })]
    #[case::unit_wants_changes(ProjectState::AwaitingPartner, (false, false), ASKED, BEATA, Act::Me, Waiting::ChangeText { unit: Some(Unit::Poland) })]
    #[case::new_text_by_partner(ProjectState::AwaitingPartner, (false, true), ASKED, ANNA, Act::Me, Waiting::Confirm { from: named("Beata") })]
    #[case::new_text_waits(ProjectState::AwaitingPartner, (false, true), ASKED, BEATA, Act::Other, Waiting::OtherConfirms { name: named("Anna") })]
    #[case::changed_again(ProjectState::Draft, (false, true), ASKED, ANNA, Act::Me, Waiting::ChangeText { unit: None })]
    #[case::units(ProjectState::AwaitingUnits, (true, true), PENDING, ANNA, Act::Other, Waiting::UnitsDecide { units: vec![Unit::Poland], day: 1 })]
    #[case::active(ProjectState::Active, (true, true), NONE, ANNA, Act::Done, Waiting::Running)]
    #[case::closed(ProjectState::Closed, (true, true), NONE, ANNA, Act::Done, Waiting::Closed)]
    #[case::archived(ProjectState::Archived, (true, true), NONE, ANNA, Act::Done, Waiting::Archived)]
    #[case::suspended(ProjectState::Suspended, (true, true), NONE, ANNA, Act::Other, Waiting::Suspended)]
    #[case::removed(ProjectState::Removed, (true, true), NONE, ANNA, Act::Done, Waiting::Removed)]
    #[case::declined(ProjectState::Declined, (true, false), NONE, ANNA, Act::Done, Waiting::Declined { by: named("Beata") })]
    #[case::withdrawn(ProjectState::Withdrawn, (true, false), NONE, BEATA, Act::Done, Waiting::Withdrawn { by: named("Anna") })]
    #[case::refused(ProjectState::Refused, (true, true), &[(Unit::Poland, UnitDecision::Refused)], ANNA, Act::Done, Waiting::Refused { unit: Some(Unit::Poland) })]
    fn what_founders_read(
        #[case] state: ProjectState,
        #[case] confirmed: (bool, bool),
        #[case] units: &[(Unit, UnitDecision)],
        #[case] reader: AccountId,
        #[case] act: Act,
        #[case] waiting: Waiting,
    ) {
        let line = status_line(&progress(state, confirmed, units), &Viewpoint::Founder(reader), START);
        assert_eq!((line.act, line.waiting, line.since), (act, waiting, START));
    }

    #[rstest]
    #[case(Viewpoint::Founder(ANNA), 3, Act::Other, Next::UnitReminded { at: START.plus(4 * DAY), due: START.plus(7 * DAY) })]
    #[case(Viewpoint::Founder(ANNA), 4, Act::Other, Next::UnitDue { due: START.plus(7 * DAY) })]
    #[case(Viewpoint::Founder(ANNA), 7, Act::Late, Next::CentralFrom { at: START.plus(9 * DAY) })]
    #[case(Viewpoint::Founder(ANNA), 9, Act::Late, Next::CentralMayDecide)]
    #[case(Viewpoint::Officer(vec![Unit::Poland]), 3, Act::Me, Next::UnitReminded { at: START.plus(4 * DAY), due: START.plus(7 * DAY) })]
    #[case(Viewpoint::Officer(vec![Unit::Poland]), 8, Act::Late, Next::CentralFrom { at: START.plus(9 * DAY) })]
    #[case(Viewpoint::Officer(vec![Unit::Italy]), 3, Act::Other, Next::UnitReminded { at: START.plus(4 * DAY), due: START.plus(7 * DAY) })]
    #[case(Viewpoint::Central, 8, Act::Late, Next::CentralFrom { at: START.plus(9 * DAY) })]
    #[case(Viewpoint::Central, 9, Act::Late, Next::CentralMayDecide)]
    fn what_the_clock_says(#[case] viewpoint: Viewpoint, #[case] days: i64, #[case] act: Act, #[case] next: Next) {
        let line = status_line(
            &progress(ProjectState::AwaitingUnits, (true, true), PENDING),
            &viewpoint,
            START.plus(days * DAY),
        );
        assert_eq!((line.act, line.next), (act, next));
    }

    #[rstest]
    #[case(Viewpoint::Officer(vec![Unit::Poland]), 1, true)]
    #[case(Viewpoint::Officer(vec![Unit::Italy]), 1, false)]
    #[case(Viewpoint::Central, 8, false)]
    #[case(Viewpoint::Central, 9, true)]
    fn who_is_told_to_decide(#[case] viewpoint: Viewpoint, #[case] days: i64, #[case] asked: bool) {
        let line = status_line(
            &progress(ProjectState::AwaitingUnits, (true, true), PENDING),
            &viewpoint,
            START.plus(days * DAY),
        );
        assert_eq!(matches!(line.waiting, Waiting::YouDecide { unit: Unit::Poland, .. }), asked);
    }

    #[test]
    fn founders_are_asked_to_close_what_nobody_works_in() {
        let since = START.plus(-3 * DAY);
        let idle = Progress { closing_proposed: Some(since), ..progress(ProjectState::Active, (true, true), PENDING) };
        let line = |viewpoint| status_line(&idle, &viewpoint, START);
        let asked = line(Viewpoint::Founder(BEATA));
        assert_eq!((asked.act, asked.waiting, asked.since), (Act::Me, Waiting::ClosingProposed, since));
        assert_eq!(line(Viewpoint::Officer(vec![Unit::Poland])).waiting, Waiting::Running);
    }

    #[test]
    fn a_suspended_project_waits_for_its_units() {
        let suspended = progress(ProjectState::Suspended, (true, true), PENDING);
        for viewpoint in [Viewpoint::Officer(vec![Unit::Poland]), Viewpoint::Central] {
            let line = status_line(&suspended, &viewpoint, START);
            assert_eq!((line.act, line.next), (Act::Me, Next::LiftOrRemove));
        }
    }

    #[test]
    fn officers_wait_while_the_founders_change_the_text() {
        for state in [ProjectState::Draft, ProjectState::AwaitingPartner] {
            let line =
                status_line(&progress(state, (false, true), ASKED), &Viewpoint::Officer(vec![Unit::Poland]), START);
            assert_eq!((line.act, line.waiting), (Act::Other, Waiting::FoundersChange));
        }
    }
}
