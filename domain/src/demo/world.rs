//! The world: who lives in it is planned first, then everybody acts in the order of time.
//!
//! - `plan`: schools and people, and what becomes of each registration; `cast`: the people with a name on the sheet of
//!   sign-ins and what happens around them;
//! - `agenda`: what is done when; `staff`, `people`, `talks`, `projects`, `spaces`: how it is done;
//! - `letters`: a page that pupils write; `turns`: what is rare;
//! - `europe`: worlds of many more, written without being acted out;
//! - `tidy`: what months of use leave behind that nobody acted out: letters sent, notices read, days of signing in.

mod agenda;
mod cast;
mod drawing;
pub mod europe;
mod letters;
mod people;
mod plan;
mod projects;
mod spaces;
mod staff;
mod talks;
mod tidy;
mod turns;

use super::sign_in::SignIn;
use crate::base::error::{Error, Result};
use crate::base::id::AccountId;
use crate::base::store::Store;
use crate::base::time::{DAY, HOUR, MINUTE, SetClock, Time};
use crate::base::viewer::Viewer;
use crate::sql;
use crate::vocabulary::Unit;
use agenda::{Agenda, Deed};
use plan::{Place, Somebody};
use projects::ProjectPlan;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use std::collections::HashMap;
use talks::TalkPlan;

/// What is told of the progress, a line at a time.
pub type Progress<'a> = &'a mut (dyn FnMut(&str) + Send);

/// The first day of the world lies so far back.
const BEGINNING: i64 = 405;

/// The world while it is made.
struct World<'a> {
    store: &'a Store,
    clock: &'a SetClock,
    rng: StdRng,
    /// The moment at which the making ends.
    now: Time,
    central: Viewer,
    officers: HashMap<Unit, Viewer>,
    places: Vec<Place>,
    people: Vec<Somebody>,
    talks: Vec<TalkPlan>,
    projects: Vec<ProjectPlan>,
    /// The pupil on the sheet of sign-ins.
    pupil: Option<SignIn>,
}

/// Makes the demo world in an empty database. `clock` is the store's: it is set back, moved through the months, and shows
/// at the end what it showed at the beginning.
///
/// # Errors
/// What the database answers; a deed that the product refuses is a fault of ours and is told with its name.
pub async fn build(store: &Store, clock: &SetClock, seed: u64, progress: Progress<'_>) -> Result<Vec<SignIn>> {
    let now = store.now();
    tidy::durable(store, false).await?;
    let mut world = World::new(store, clock, now, seed);
    clock.set(now.plus(-BEGINNING * DAY));
    progress("national units and their officers");
    world.hire_staff().await?;
    world.plan_people();
    world.bring_register().await?;
    world.plan_cast();
    world.plan_talks();
    world.plan_projects();
    world.act(progress).await?;
    world.rare_turns().await?;
    world.pupils_write().await?;
    clock.set(now);
    progress("letters, notices and stars");
    world.tidy().await?;
    tidy::durable(store, true).await?;
    Ok(world.sign_ins())
}

/// How many accounts there are: a demo world is made only where there are none.
///
/// # Errors
/// What the database answers.
pub async fn accounts(store: &Store) -> Result<i64> {
    sql!("select count(*) from account").number(&store.db).await
}

impl<'a> World<'a> {
    fn new(store: &'a Store, clock: &'a SetClock, now: Time, seed: u64) -> Self {
        Self {
            store,
            clock,
            rng: StdRng::seed_from_u64(seed),
            now,
            central: Viewer::guest(),
            officers: HashMap::new(),
            places: Vec::new(),
            people: Vec::new(),
            talks: Vec::new(),
            projects: Vec::new(),
            pupil: None,
        }
    }

    /// A moment of a working day so many days ago.
    fn moment(&mut self, days_ago: i64) -> Time {
        let today = Time(self.now.0.div_euclid(DAY) * DAY);
        let minutes = self.rng.random_range(0..10 * 60);
        let moment = today.plus(-days_ago * DAY + 6 * HOUR + minutes * MINUTE);
        moment.min(self.now.plus(-MINUTE))
    }

    /// One of several, by chance.
    fn one_of<T: Copy>(&mut self, values: &[T]) -> T {
        *values.choose(&mut self.rng).expect("every list here has entries")
    }

    /// True so many times in a hundred.
    fn chance(&mut self, percent: u32) -> bool {
        self.rng.random_ratio(percent, 100)
    }

    /// Everybody acts, in the order of time.
    async fn act(&mut self, progress: Progress<'_>) -> Result<()> {
        let agenda = Agenda::of(self);
        let total = agenda.len();
        for (number, (at, deed)) in agenda.into_iter().enumerate() {
            if number % 200 == 0 {
                progress(&format!("schools, people, messages, projects: {number} of {total} deeds"));
            }
            self.clock.set(at);
            self.perform(deed)
                .await
                .map_err(|cause| Error::internal(format!("{deed:?} of the demo world: {cause}")))?;
        }
        Ok(())
    }

    async fn perform(&mut self, deed: Deed) -> Result<()> {
        match deed {
            Deed::Register(person) => self.register(person).await,
            Deed::Decide(person) => self.decide(person).await,
            Deed::Answer(person) => self.answer(person).await,
            Deed::FallAsleep(person) => self.fall_asleep(person).await,
            Deed::Talk(talk, step) => self.talk(talk, step).await,
            Deed::Report(talk) => self.report(talk).await,
            Deed::Project(project, step) => self.project(project, step).await,
            Deed::Space(project, step) => self.space(project, step).await,
        }
    }

    /// The viewer of somebody who is validated.
    fn viewer(&self, person: usize) -> Viewer {
        self.people[person].viewer.clone().unwrap_or_else(Viewer::guest)
    }

    fn account(&self, person: usize) -> Result<AccountId> {
        self.people[person].account.ok_or(Error::NotFound)
    }

    fn officer(&self, unit: Unit) -> Viewer {
        self.officers.get(&unit).cloned().unwrap_or_else(Viewer::guest)
    }

    fn unit(&self, person: usize) -> Unit {
        self.places[self.people[person].place].unit
    }
}
