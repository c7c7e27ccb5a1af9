//! Rare turns that months of use bring along: somebody moves, a founder leaves, a unit looks into a project, one is so old
//! that it is archived, a school is here twice and another has nobody active, somebody has two accounts, and three people
//! broke the code of conduct. They draw nothing by chance, so that the rest of the world is as it was without them.

use super::World;
use super::cast::LAST;
use super::plan::Fate;
use super::projects::ProjectFate;
use crate::account;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::id::ProjectId;
use crate::base::time::{DAY, HOUR, Time};
use crate::project::{self, ProjectText};
use crate::registration::{self, PreRegistration, change_school};
use crate::school::{self, Picked, SchoolForm};
use crate::vocabulary::Unit;
use crate::{people, sql, validation};

/// How many years ago the archived project was there.
const YEARS_AGO: i32 = 2;
/// The unit whose teacher moves: its desk is in nobody's story.
const MOVING: Unit = Unit::France;

impl World<'_> {
    /// Takes all of them, two days ago.
    pub(super) async fn rare_turns(&mut self) -> Result<()> {
        self.clock.set(self.now.plus(-2 * DAY));
        self.move_somebody().await?;
        self.suspend_a_project().await?;
        let closed: Vec<usize> = self.with_fate(ProjectFate::Closed).collect();
        let [.., left, old] = closed[..] else { return Err(Error::NotFound) };
        self.archive(old).await?;
        self.let_a_founder_go(left).await?;
        self.keep_fields().await?;
        let mover = self.enter_a_school_twice().await?;
        self.leave_a_school_deserted(mover).await?;
        self.look_after_people(mover).await
    }

    /// At the desk of Italy's people: one has registered a second time (R-REG-1), one is suspended, of one an officer asks
    /// that she be expelled, and of another the central office has agreed.
    async fn look_after_people(&self, mover: usize) -> Result<()> {
        let colleagues = |person: &usize| *person != mover && self.validated_at(self.people[*person].place) > 1;
        let mut free = self.bystanders().rev().filter(colleagues);
        let mut next = || free.next().ok_or(Error::NotFound);
        let [twice, suspended, asked, expelled] = [next()?, next()?, next()?, next()?];
        self.register_again(twice).await?;
        let officer = self.officer(Unit::Italy);
        let reason = "Twelve messages that advertise a paid language course, after a warning in spring.";
        people::suspend(self.store, &officer, self.account(suspended)?, people::SUSPENDED_DAYS, reason).await?;
        let reason = "The school writes that nobody of this name has ever worked there.";
        let (id, who) = (self.account(expelled)?, &self.people[expelled]);
        people::ask_expulsion(self.store, &officer, id, reason).await?;
        people::expel(self.store, &self.central, id, &format!("{} {}", who.first_name, who.last_name)).await?;
        let reason = "Insults in the mailbox, reported by three people of two countries.";
        people::ask_expulsion(self.store, &officer, self.account(asked)?, reason).await
    }

    /// A teacher who has forgotten her account registers once more, from another mailbox.
    async fn register_again(&self, person: usize) -> Result<()> {
        let first = self.typed(person);
        let new = PreRegistration {
            email: format!("casa.{}", first.email),
            username: format!("{}.2", first.username),
            ..first
        };
        let id = self.pre_register(&new).await?;
        let viewer = self.confirm(id).await?;
        let form = self.filled(person).await?;
        registration::send(self.store, &viewer, 0, &form).await.map(drop)
    }

    /// The unit of Italy keeps the names and codes of its schools: they come from the register (R-REG-3).
    async fn keep_fields(&self) -> Result<()> {
        let fields = ["code", "name"].map(str::to_owned);
        school::set_locked_fields(self.store, &self.officer(Unit::Italy), Unit::Italy, &fields).await
    }

    /// Validated people of Italy in whom nobody's story goes on: in no project and no talk, and not of the cast.
    fn bystanders(&self) -> impl DoubleEndedIterator<Item = usize> {
        (LAST + 1..self.people.len()).filter(|person| {
            let acts = self.projects.iter().any(|plan| [plan.author, plan.partner].contains(person))
                || self.talks.iter().any(|plan| [plan.from, plan.to].contains(person));
            self.unit(*person) == Unit::Italy && self.people[*person].fate == Fate::Validated && !acts
        })
    }

    /// How many people of a place are validated.
    fn validated_at(&self, place: usize) -> usize {
        self.people.iter().filter(|person| person.place == place && person.fate == Fate::Validated).count()
    }

    /// A teacher moves to another school of Italy and enters it anew, with a slip in its code. The unit validates her,
    /// and has the school twice (R-VAL-6). At her old school somebody is left.
    async fn enter_a_school_twice(&self) -> Result<usize> {
        let mover = self
            .bystanders()
            .find(|person| self.validated_at(self.people[*person].place) > 1)
            .ok_or(Error::NotFound)?;
        let from = self.people[mover].place;
        let to = (0..self.places.len())
            .find(|place| {
                let of_cast = self.people[..=LAST].iter().any(|person| person.place == *place);
                let italian = self.places[*place].unit == Unit::Italy;
                *place != from && italian && !of_cast && self.validated_at(*place) > 0
            })
            .ok_or(Error::NotFound)?;
        let known = &self.places[to].form;
        let slip = SchoolForm { code: format!("{}Y", &known.code[..9]), ..known.clone() };
        change_school(self.store, &self.viewer(mover), Unit::Italy, Picked::New, &slip).await?;
        self.clock.advance(3 * HOUR);
        let id = self.account(mover)?;
        let (seen,): (Time,) =
            sql!("select state_since from person where id = $1").bind(id).one(&self.store.db).await?;
        validation::validate(self.store, &self.officer(Unit::Italy), id, seen, false, "").await?;
        Ok(mover)
    }

    /// The only teacher of a school has not signed in for a year: who came first, of those who are alone.
    async fn leave_a_school_deserted(&mut self, mover: usize) -> Result<()> {
        let alone = |person: &usize| {
            let place = self.people[*person].place;
            *person != mover && self.people.iter().filter(|other| other.place == place).count() == 1
        };
        let sleeper = self.bystanders().filter(alone).max_by_key(|person| self.people[*person].joined);
        self.fall_asleep(sleeper.ok_or(Error::NotFound)?).await
    }

    /// The projects of this fate, by their places in the plan.
    fn with_fate(&self, fate: ProjectFate) -> impl DoubleEndedIterator<Item = usize> {
        (0..self.projects.len()).filter(move |number| self.projects[*number].fate == fate)
    }

    fn project_id(&self, number: usize) -> Result<ProjectId> {
        self.projects[number].project.ok_or(Error::NotFound)
    }

    /// A teacher moves to another school of her country: she waits for a new check (R-VAL-5).
    async fn move_somebody(&self) -> Result<()> {
        let moving = (LAST + 1..self.people.len())
            .find(|person| self.people[*person].fate == Fate::Validated && self.unit(*person) == MOVING)
            .ok_or(Error::NotFound)?;
        let from = self.places[self.people[moving].place].school;
        let to = self
            .places
            .iter()
            .filter(|place| place.unit == MOVING)
            .find_map(|place| place.school.filter(|_| place.school != from));
        let picked = Picked::School(to.ok_or(Error::NotFound)?);
        change_school(self.store, &self.viewer(moving), MOVING, picked, &SchoolForm::default()).await.map(drop)
    }

    /// A unit looks into the last of the running projects of the plan.
    async fn suspend_a_project(&self) -> Result<()> {
        let number = self.with_fate(ProjectFate::Active).next_back().ok_or(Error::NotFound)?;
        let officer = self.officer(self.unit(self.projects[number].author));
        let reason = "A parent has written to us about a picture in the space. We look into it this week.";
        project::suspend(self.store, &officer, self.project_id(number)?, reason).await
    }

    /// A closed project, put back by two years with its text, its decisions and its pages: it was closed before that.
    async fn archive(&self, number: usize) -> Result<()> {
        let mut tx = self.store.begin().await?;
        for statement in [
            sql!("update project set created_at = created_at - $2, since = since - $2, reached_units_at = reached_units_at - $2,
                         activated_at = activated_at - $2, closed_at = closed_at - $2 where id = $1"),
            sql!("update project_version set at = at - $2, agreed_at = agreed_at - $2 where project = $1"),
            sql!("update project_decision set since = since - $2, decided_at = decided_at - $2 where project = $1"),
            sql!("update project_event set at = at - $2 where project = $1"),
            sql!("update page_version set at = at - $2
                  where page in (select g.id from page g join space s on s.id = g.space where s.project = $1)"),
            sql!("update page set created_at = created_at - $2, changed_at = changed_at - $2
                  where space in (select id from space where project = $1)"),
        ] {
            statement.bind(self.project_id(number)?).bind(i64::from(YEARS_AGO) * 365 * DAY).execute(&mut tx).await?;
        }
        self.plan_earlier(&mut tx, self.project_id(number)?).await?;
        tx.commit().await?;
        project::age(self.store).await.map(drop)
    }

    /// Its months stand in the text that both founders agreed to.
    async fn plan_earlier(&self, tx: &mut Tx, project: ProjectId) -> Result<()> {
        let (content,): (String,) = sql!("select content from project_version where project = $1 and number = 1")
            .bind(project)
            .one(&mut *tx)
            .await?;
        let mut text: ProjectText = serde_json::from_str(&content)?;
        for month in [&mut text.starts, &mut text.ends].into_iter().flatten() {
            month.year -= YEARS_AGO;
        }
        sql!("update project_version set content = $2 where project = $1 and number = 1")
            .bind(project)
            .bind(serde_json::to_string(&text)?)
            .execute_one(tx)
            .await
    }

    /// The partner of a closed project deletes her account: her name is gone from it.
    async fn let_a_founder_go(&self, number: usize) -> Result<()> {
        let partner = self.account(self.projects[number].partner)?;
        let mut tx = self.store.begin().await?;
        account::anonymise(self.store, &mut tx, Some(partner), partner).await?;
        tx.commit().await
    }
}
