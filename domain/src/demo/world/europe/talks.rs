//! Candidates, and what people write to one another.

use super::plan::{Kind, Plan, share};
use super::sheet::{Sheet, row};
use crate::base::time::{DAY, HOUR, Time};
use crate::demo::sources::{self, Talk, talks_in};
use crate::mailbox::text_hash;
use rand::RngExt;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use std::collections::BTreeSet;
use std::ops::Range;

/// Messages of a conversation, on average.
pub(super) const MESSAGES: usize = 4;
/// No conversation that chance makes has more messages.
const MESSAGES_MOST: usize = 64;

pub(super) fn candidates(plan: &Plan, ranks: Range<usize>) -> Vec<Sheet> {
    let mut candidates = Sheet::of("candidate (id, owner, person, status, added_at)");
    for rank in ranks {
        let owner = plan.ranked(rank);
        let mut rng = plan.chance(Kind::Candidate, owner);
        let mut taken = BTreeSet::from([owner]);
        for number in plan.busy_share(plan.counts.candidates, rank) {
            let statuses =
                ["to_contact", "to_contact", "contacted", "contacted", "negotiating", "agreed", "not_suitable"];
            let mut person = plan.ranked(rng.random_range(0..plan.active()));
            while !taken.insert(person) && taken.len() < plan.active() {
                person = plan.ranked(rng.random_range(0..plan.active()));
            }
            let days_ago = rng.random_range(1..1200);
            let at = plan.moment(&mut rng, days_ago);
            let status = statuses.choose(&mut rng).copied().unwrap_or("to_contact");
            row!(candidates, Plan::id(number), Plan::account(owner), Plan::account(person), status, at);
        }
    }
    vec![candidates]
}

/// How many conversations there are.
pub(super) fn conversations(plan: &Plan) -> usize {
    plan.counts.messages / MESSAGES
}

/// The tables of conversations.
struct Sheets {
    conversations: Sheet,
    members: Sheet,
    messages: Sheet,
    written: Sheet,
}

impl Sheets {
    fn new() -> Self {
        Self {
            conversations: Sheet::of("conversation (id, subject, started_by, started_at, last_at)"),
            members: Sheet::of("conversation_member (conversation, account, unread, last_at)"),
            messages: Sheet::of("message (id, conversation, author, body, body_hash, at, request)"),
            written: Sheet::of("written (sender, receiver, at)"),
        }
    }

    fn into_sheets(self) -> Vec<Sheet> {
        vec![self.conversations, self.members, self.messages, self.written]
    }
}

pub(super) fn talks(plan: &Plan, numbers: Range<usize>) -> Vec<Sheet> {
    let mut sheets = Sheets::new();
    for number in numbers {
        let mut rng = plan.chance(Kind::Talk, number);
        let (me, to) = (plan.busy(&mut rng), plan.busy(&mut rng));
        if me == to {
            continue;
        }
        let messages = share(plan.counts.messages, number, conversations(plan), 2.0).len().clamp(1, MESSAGES_MOST);
        let began = rng.random_range(1..1200);
        let began = plan.moment(&mut rng, began);
        let talk =
            Conversation { id: Plan::id(number), members: [Plan::account(me), Plan::account(to)], messages, began };
        talk.write(plan, &mut rng, &mut sheets);
    }
    sheets.into_sheets()
}

/// One mailbox in which much was written.
pub(super) fn mailbox(plan: &Plan, numbers: Range<usize>) -> Vec<Sheet> {
    let mut sheets = Sheets::new();
    for number in numbers {
        let mut rng = plan.chance(Kind::Talk, conversations(plan) + number);
        let to = Plan::account(plan.ranked(number));
        let began = plan.moment(&mut rng, 120 + number as i64);
        let talk = Conversation {
            id: Plan::id(conversations(plan) + number),
            members: [plan.writer.0, to],
            messages: plan.counts.mailbox.1,
            began,
        };
        talk.write(plan, &mut rng, &mut sheets);
    }
    sheets.into_sheets()
}

/// A conversation between two people who answer each other.
struct Conversation {
    id: i64,
    members: [i64; 2],
    messages: usize,
    began: Time,
}

impl Conversation {
    fn write(&self, plan: &Plan, rng: &mut StdRng, sheets: &mut Sheets) {
        let language = crate::vocabulary::SpokenLanguage::English;
        let talks = talks_in(language);
        let Some(talk) = talks.choose(rng).copied() else { return };
        let at = |turn: usize| self.began.plus(turn as i64 * 18 * HOUR).min(plan.now);
        let last = at(self.messages - 1);
        row!(sheets.conversations, self.id, talk.subject, self.members[0], self.began, last);
        let author = |turn: usize| self.members[turn % 2];
        for turn in 0..self.messages {
            let body = self.body(plan, rng, talk, turn);
            let id = self.id * MESSAGES_MOST as i64 - Plan::id(0) * (MESSAGES_MOST as i64 - 1) + turn as i64;
            let hash = text_hash(&body);
            row!(sheets.messages, id, self.id, author(turn), &body, &hash, at(turn), &format!("world-{id}"));
        }
        let fresh = last > plan.now.plus(-30 * DAY) && rng.random_ratio(1, 3);
        for member in self.members {
            let unread = i64::from(fresh && member != author(self.messages - 1));
            row!(sheets.members, self.id, member, unread, last);
        }
        let [me, to] = self.members;
        row!(sheets.written, me, to, at((self.messages - 1) / 2 * 2));
        if self.messages > 1 {
            row!(sheets.written, to, me, last);
        }
    }

    /// The turns of the talk, then talk of everyday matters.
    fn body(&self, plan: &Plan, rng: &mut StdRng, talk: &Talk, turn: usize) -> String {
        let unit = plan.unit_of(turn);
        let (to, me) = (sources::person(rng, unit).first, sources::person(rng, unit).first);
        let town = sources::towns().choose(rng).map_or("", |town| town.name);
        talk.message(turn, to, me, town).unwrap_or_else(|| {
            format!(
                "Dear {to}, our classes were busy this week ({turn}). Shall we meet on Thursday at ten? {me}, {town}"
            )
        })
    }
}
