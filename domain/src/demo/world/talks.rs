//! Talks: somebody finds somebody, puts her into her candidates and writes.

use super::World;
use crate::base::error::{Error, Result};
use crate::base::id::{CandidateId, ConversationId, MessageId};
use crate::base::time::{DAY, HOUR, MINUTE, Time};
use crate::candidates::{self, CandidateEvent};
use crate::demo::sources::{self, Talk};
use crate::mailbox::{self, Draft};
use crate::report::{self, About};
use crate::sql;
use crate::vocabulary::{ReportReason, Unit};
use rand::RngExt;

/// How many talks there are beside those of the cast.
const TALKS: usize = 90;

/// A talk between two people.
pub(super) struct TalkPlan {
    /// Who begins.
    pub(super) from: usize,
    /// To whom.
    pub(super) to: usize,
    pub(super) talk: &'static Talk,
    /// How many messages are written.
    pub(super) says: usize,
    /// When it begins, in days ago.
    pub(super) began: i64,
    /// What the one who began decides in the end.
    pub(super) ending: Option<CandidateEvent>,
    /// The last message has been read.
    pub(super) read: bool,
    /// The first message is reported by its reader.
    pub(super) reported: bool,
    pub(super) conversation: Option<ConversationId>,
}

/// A step of a talk.
#[derive(Debug, Clone, Copy)]
pub(super) enum TalkStep {
    /// The first puts the other into her candidates.
    Find,
    /// The message of this turn.
    Say(usize),
    /// The other puts the first into hers.
    FindBack,
    /// The reader of the last message reads it.
    Read,
    /// The first decides.
    End,
}

impl World<'_> {
    /// Plans talks of people of two countries in a language of both.
    pub(super) fn plan_talks(&mut self) {
        let endings = [
            None,
            None,
            Some(CandidateEvent::Agree),
            Some(CandidateEvent::Agree),
            Some(CandidateEvent::FallSilent),
            Some(CandidateEvent::Dismiss),
        ];
        for _ in 0..TALKS {
            let talk = self.any_talk();
            let Some((from, to)) = self.two_who_speak(talk) else { continue };
            let says = self.rng.random_range(0..=talk.len());
            let ending = if says == 0 { None } else { self.one_of(&endings) };
            let began = self.rng.random_range(16..90);
            let read = self.chance(70);
            let known = self
                .talks
                .iter()
                .any(|other| (other.from, other.to) == (from, to) || (other.to, other.from) == (from, to));
            if !known {
                self.talks.push(TalkPlan {
                    from,
                    to,
                    talk,
                    says,
                    began,
                    ending,
                    read,
                    reported: false,
                    conversation: None,
                });
            }
        }
        let reported = self
            .talks
            .iter()
            .position(|plan| plan.says > 0 && plan.from > super::cast::LAST && self.unit(plan.from) == Unit::Italy);
        if let Some(talk) = reported {
            self.talks[talk].reported = true;
        }
    }

    fn any_talk(&mut self) -> &'static Talk {
        let number = self.rng.random_range(0..sources::talks().len());
        &sources::talks()[number]
    }

    /// Two active people of different countries who use the language of the talk.
    fn two_who_speak(&mut self, talk: &Talk) -> Option<(usize, usize)> {
        let speaks = |person: &usize| {
            let somebody = &self.people[*person];
            somebody.is_active() && *person > super::cast::LAST && somebody.speaks(talk.language)
        };
        let people: Vec<usize> = (0..self.people.len()).filter(speaks).collect();
        if people.is_empty() {
            return None;
        }
        let pair = (self.one_of(&people), self.one_of(&people));
        (self.unit(pair.0).country() != self.unit(pair.1).country()).then_some(pair)
    }

    /// The steps of a talk with their moments.
    pub(super) fn steps_of_talk(&mut self, number: usize) -> Vec<(Time, TalkStep)> {
        let TalkPlan { says, began, ending, read, .. } = self.talks[number];
        let mut at = self.moment(began);
        let mut steps = vec![(at, TalkStep::Find)];
        for turn in 0..says {
            at = at.plus(if turn == 0 { 10 * MINUTE } else { self.rng.random_range(2..44) * HOUR });
            steps.push((at, TalkStep::Say(turn)));
            if turn == 1 {
                steps.push((at.plus(MINUTE), TalkStep::FindBack));
            }
        }
        if read && says > 0 {
            steps.push((at.plus(5 * HOUR), TalkStep::Read));
        }
        if ending.is_some() {
            steps.push((at.plus(2 * DAY), TalkStep::End));
        }
        steps
    }

    /// Takes a step of a talk.
    pub(super) async fn talk(&mut self, number: usize, step: TalkStep) -> Result<()> {
        let TalkPlan { from, to, .. } = self.talks[number];
        match step {
            TalkStep::Find => self.find(from, to).await,
            TalkStep::FindBack => self.find(to, from).await,
            TalkStep::Say(turn) => self.say(number, turn).await,
            TalkStep::Read => self.read(number).await,
            TalkStep::End => self.end_talk(number).await,
        }
    }

    /// Puts somebody into somebody's candidates.
    pub(super) async fn find(&self, owner: usize, person: usize) -> Result<()> {
        candidates::add(self.store, &self.viewer(owner), self.account(person)?).await.map(drop)
    }

    async fn say(&mut self, number: usize, turn: usize) -> Result<()> {
        let plan = &self.talks[number];
        let (me, other) = if turn.is_multiple_of(2) { (plan.from, plan.to) } else { (plan.to, plan.from) };
        let town = self.places[self.people[me].place].town.name;
        let names = (&self.people[other].first_name, &self.people[me].first_name);
        let body = plan.talk.message(turn, names.0, names.1, town).ok_or(Error::NotFound)?;
        let request = format!("demo-{number}-{turn}");
        if let Some(conversation) = plan.conversation {
            return mailbox::answer(self.store, &self.viewer(me), conversation, &body, &request).await;
        }
        let draft = Draft { to: self.account(other)?, subject: plan.talk.subject.to_owned(), body, request };
        self.talks[number].conversation = Some(mailbox::start(self.store, &self.viewer(me), &draft).await?);
        Ok(())
    }

    async fn read(&self, number: usize) -> Result<()> {
        let plan = &self.talks[number];
        let reader = if plan.says % 2 == 1 { plan.to } else { plan.from };
        let conversation = plan.conversation.ok_or(Error::NotFound)?;
        let reader = self.viewer(reader);
        let whole = mailbox::conversation(self.store, &reader, conversation).await?;
        let last = whole.messages.last().ok_or(Error::NotFound)?.id;
        mailbox::read_up_to(self.store, &reader, conversation, last).await
    }

    async fn end_talk(&self, number: usize) -> Result<()> {
        let plan = &self.talks[number];
        let Some(event) = plan.ending else { return Ok(()) };
        let owner = self.viewer(plan.from);
        let (candidate,): (CandidateId,) =
            sql!("select id from candidate where owner = $1 and person = $2 and removed_at is null")
                .bind(self.account(plan.from)?)
                .bind(self.account(plan.to)?)
                .one(&self.store.db)
                .await?;
        candidates::change_status(self.store, &owner, candidate, event).await.map(drop)
    }

    /// The reader of the first message reports it: it lies at the desk of the writer's unit.
    pub(super) async fn report(&self, number: usize) -> Result<()> {
        let plan = &self.talks[number];
        let (message,): (MessageId,) =
            sql!("select id from message where conversation = $1 and author = $2 order by id limit 1")
                .bind(plan.conversation.ok_or(Error::NotFound)?)
                .bind(self.account(plan.from)?)
                .one(&self.store.db)
                .await?;
        let words = "I have asked at her school, and they say that nobody of this name works there any more.";
        report::report(self.store, &self.viewer(plan.to), About::Message(message), ReportReason::NotSchoolStaff, words)
            .await
    }
}
