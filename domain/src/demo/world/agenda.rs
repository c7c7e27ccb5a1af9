//! What is done when.

use super::World;
use super::plan::Fate;
use super::projects::ProjectStep;
use super::spaces::SpaceStep;
use super::talks::TalkStep;
use crate::base::time::{DAY, HOUR, MINUTE, Time};

/// Something that somebody does. The numbers are places in the lists of the world.
#[derive(Debug, Clone, Copy)]
pub(super) enum Deed {
    /// Somebody registers, as far as she comes.
    Register(usize),
    /// Her unit decides.
    Decide(usize),
    /// She answers the question of her unit.
    Answer(usize),
    /// A year without signing in.
    FallAsleep(usize),
    /// A step of a talk.
    Talk(usize, TalkStep),
    /// A message of a talk is reported.
    Report(usize),
    /// A step of a project.
    Project(usize, ProjectStep),
    /// A step in the space of a project.
    Space(usize, SpaceStep),
}

/// All deeds in the order of time.
pub(super) struct Agenda(Vec<(Time, Deed)>);

impl Agenda {
    /// The agenda of a planned world.
    pub(super) fn of(world: &mut World<'_>) -> Vec<(Time, Deed)> {
        let mut agenda = Self(Vec::new());
        for person in 0..world.people.len() {
            agenda.add_person(world, person);
        }
        for talk in 0..world.talks.len() {
            for (at, step) in world.steps_of_talk(talk) {
                agenda.0.push((at, Deed::Talk(talk, step)));
            }
        }
        let reported = world.talks.iter().position(|talk| talk.reported);
        agenda.0.extend(reported.map(|talk| (world.now.plus(-5 * HOUR), Deed::Report(talk))));
        for project in 0..world.projects.len() {
            for (at, step) in world.steps_of_project(project) {
                agenda.0.push((at, Deed::Project(project, step)));
            }
            for (at, step) in world.steps_of_space(project) {
                agenda.0.push((at, Deed::Space(project, step)));
            }
        }
        let last = world.now.plus(-MINUTE);
        for (at, _) in &mut agenda.0 {
            *at = (*at).min(last);
        }
        agenda.0.sort_by_key(|(at, _)| *at);
        agenda.0
    }

    fn add_person(&mut self, world: &mut World<'_>, person: usize) {
        let (fate, joined) = (world.people[person].fate, world.people[person].joined);
        let registered = world.moment(joined);
        self.0.push((registered, Deed::Register(person)));
        if fate.is_decided() {
            self.0.push((registered.plus(DAY), Deed::Decide(person)));
        }
        match fate {
            Fate::Answered => self.0.push((registered.plus(2 * DAY), Deed::Answer(person))),
            Fate::Inactive => self.0.push((registered.plus(367 * DAY), Deed::FallAsleep(person))),
            _ => {}
        }
    }
}
