//! Projects in words: status lines, history, decisions. Made on the server, which knows the reader's zone.

use super::api::{DeskLineWords, HistoryWords, PageWords, Shade, StatusWords, UnitWords, VersionWords};
use crate::text::{self, Label, name_or_former, project as say};
use domain::base::language::{Moment, local};
use domain::base::time::Time;
use domain::project::{
    DeskLine, EventKind, HistoryLine, Next, ProjectPage, ProjectState, Stage, StatusLine, UNIT_DAYS, UnitDecision,
    UnitView, VersionLine, Waiting,
};

fn moment(time: Time, zone: &str) -> Moment {
    local(time.0, zone)
}

/// "Monday 12 October, 10:00"
fn when(time: Time, zone: &str) -> String {
    let moment = moment(time, zone);
    format!("{}, {}", text::weekday_date(moment.day), text::clock(moment))
}

/// "Saved at 16:42"
pub(super) fn saved(at: Time, zone: &str) -> String {
    say::saved_at(text::clock(moment(at, zone)))
}

/// A status line in words, at the times of a zone.
pub fn status_words(line: &StatusLine, state: ProjectState, zone: &str) -> StatusWords {
    let since = moment(line.since, zone);
    let (day, clock) = (text::since(since.day), text::clock(since));
    let since = match &line.waiting {
        Waiting::UnitsDecide { day: number, .. } | Waiting::YouDecide { day: number, .. } => {
            if *number > UNIT_DAYS {
                say::since_late(day, clock, *number)
            } else {
                say::since_day(day, clock, *number)
            }
        }
        _ if state.is_open() => say::since(day, clock),
        _ => when(line.since, zone),
    };
    StatusWords { act: line.act, state, who: who(&line.waiting), since, next: next(&line.next, zone) }
}

fn who(waiting: &Waiting) -> String {
    match waiting {
        Waiting::Writing => say::who_writing(),
        Waiting::ChangeAsked { from } => say::who_change_asked(name_or_former(from)),
        Waiting::AuthorChanges { name } => say::who_author_changes(name_or_former(name)),
        Waiting::Answer { from } => say::who_answer(name_or_former(from)),
        Waiting::PartnerAnswers { name } => say::who_partner_answers(name_or_former(name)),
        Waiting::ChangeText { unit: Some(unit) } => say::who_change_unit(unit.label()),
        Waiting::ChangeText { unit: None } => say::who_change(),
        Waiting::Confirm { from } => say::who_confirm(name_or_former(from)),
        Waiting::OtherConfirms { name } => say::who_other_confirms(name_or_former(name)),
        Waiting::FoundersChange => say::who_founders_change(),
        Waiting::UnitsDecide { units, .. } => {
            let names: Vec<String> = units.iter().map(|unit| unit.label()).collect();
            say::who_units_decide(names.len(), text::list(&names))
        }
        Waiting::YouDecide { unit, .. } => say::who_you_decide(unit.label()),
        Waiting::Running => say::who_running(),
        Waiting::Declined { by } => say::who_declined(name_or_former(by)),
        Waiting::Withdrawn { by } => say::who_withdrawn(name_or_former(by)),
        Waiting::Refused { unit } => say::who_refused(unit.map(Label::label).unwrap_or_default()),
        Waiting::ClosingProposed => say::who_closing_proposed(),
        Waiting::Closed => say::who_closed(),
        Waiting::Archived => say::who_archived(),
        Waiting::Suspended => say::who_suspended(),
        Waiting::Removed => say::who_removed(),
    }
}

fn next(next: &Next, zone: &str) -> String {
    let until = |time| {
        let moment = moment(time, zone);
        (text::until(moment.day), text::clock(moment))
    };
    match *next {
        Next::PartnerIsAsked => say::next_partner_asked(),
        Next::OtherConfirms => say::next_other_confirms(),
        Next::UnitsDecide => say::next_units(),
        Next::FounderReminded { at } => say::next_founder_reminded(text::weekday_date(moment(at, zone).day)),
        Next::UnitReminded { at, due } => {
            let (until, clock) = until(due);
            say::next_unit_reminded(text::weekday_date(moment(at, zone).day), until, clock)
        }
        Next::UnitDue { due } => {
            let (until, clock) = until(due);
            say::next_unit_due(until, clock)
        }
        Next::CentralFrom { at } => say::next_central_from(text::weekday_date(moment(at, zone).day)),
        Next::CentralMayDecide => say::next_central_may(),
        Next::OpenSpace => say::next_space(),
        Next::CloseOrExtend => say::next_close_or_extend(),
        Next::MayReopen => say::next_reopen(),
        Next::StaysReadable => say::next_stays_readable(),
        Next::LiftOrRemove => say::next_lift_or_remove(),
        Next::Nothing => say::next_nothing(),
    }
}

/// A page in words.
pub(super) fn page_words(page: ProjectPage, zone: &str) -> PageWords {
    PageWords {
        status: status_words(&page.status, page.state, zone),
        units: page.units.iter().map(|view| unit_words(view, page.state, zone)).collect(),
        history: page.history.into_iter().map(|line| history_words(line, zone)).collect(),
        versions: page.versions.iter().map(|line| version_words(line, zone)).collect(),
        id: page.id,
        state: page.state,
        kind: page.kind,
        version: page.version,
        text: page.text,
        founders: page.founders,
        may: page.may,
        office: page.office,
        conduct: page.conduct,
        changed_since: page.changed_since,
        space: page.space,
    }
}

/// A decision in words.
fn unit_words(view: &UnitView, state: ProjectState, zone: &str) -> UnitWords {
    let date = view.decided_at.map(|at| text::date(moment(at, zone).day)).unwrap_or_default();
    let late = view.stage >= Stage::Overdue;
    let (shade, sentence) = match view.decision {
        UnitDecision::Approved => (Shade::Good, say::decision_approved(date)),
        UnitDecision::ChangesAsked => (Shade::Wait, say::decision_changes(date)),
        UnitDecision::Refused => (Shade::Bad, say::decision_refused(date)),
        UnitDecision::Pending if !state.is_open() => (Shade::Wait, say::decision_none()),
        UnitDecision::Pending if view.clock.stopped_at.is_some() => (Shade::Wait, say::decision_stopped()),
        UnitDecision::Pending if late => (Shade::Bad, say::decision_overdue(view.day)),
        UnitDecision::Pending => (Shade::Wait, say::decision_pending(view.day)),
    };
    UnitWords { unit: view.unit, shade, sentence, note: view.note.clone() }
}

/// A version in words.
pub(super) fn version_words(line: &VersionLine, zone: &str) -> VersionWords {
    let date = text::date_time(moment(line.at, zone));
    VersionWords {
        number: line.number,
        sentence: format!("{}, {date}", name_or_former(&line.author)),
        reason: line.reason.clone(),
    }
}

/// A project on the desk in words.
pub(super) fn desk_words(line: DeskLine, zone: &str) -> DeskLineWords {
    DeskLineWords {
        overdue: line.unit.decision == UnitDecision::Pending
            && line.state == ProjectState::AwaitingUnits
            && line.unit.stage >= Stage::Overdue,
        unit: unit_words(&line.unit, line.state, zone),
        state: line.state,
        pile: line.pile,
        id: line.id,
        title: line.title,
        founders: line.founders,
    }
}

fn history_words(line: HistoryLine, zone: &str) -> HistoryWords {
    let name = name_or_former(line.actor.as_deref().unwrap_or(""));
    let unit = line.unit.map(Label::label).unwrap_or_default();
    let good = match line.kind {
        EventKind::Accepted | EventKind::Confirmed | EventKind::UnitApproved | EventKind::Activated => Some(true),
        EventKind::Declined | EventKind::UnitRefused | EventKind::Suspended | EventKind::Removed => Some(false),
        _ => None,
    };
    let sentence = match line.kind {
        EventKind::Sent => say::event_sent(name),
        EventKind::Revised => say::event_revised(name),
        EventKind::Accepted => say::event_accepted(name),
        EventKind::Confirmed => say::event_confirmed(name),
        EventKind::ChangeAsked => say::event_change_asked(name),
        EventKind::Declined => say::event_declined(name),
        EventKind::Withdrawn => say::event_withdrawn(name),
        EventKind::UnitApproved => say::event_unit_approved(unit, name),
        EventKind::UnitAskedChanges => say::event_unit_asked(unit, name),
        EventKind::UnitRefused => say::event_unit_refused(unit, name),
        EventKind::UnitTookBack => say::event_unit_took_back(unit, name),
        EventKind::Activated => say::event_activated(),
        EventKind::Edited => say::event_edited(name),
        EventKind::Closed => say::event_closed(name),
        EventKind::Reopened => say::event_reopened(name),
        EventKind::ClosingProposed => say::event_closing_proposed(),
        EventKind::Archived => say::event_archived(),
        EventKind::Suspended => say::event_suspended(name),
        EventKind::Resumed => say::event_resumed(name),
        EventKind::Removed => say::event_removed(name),
    };
    HistoryWords { good, sentence, when: when(line.at, zone), reason: line.reason, note: line.note }
}
