//! The story of a project, told on both databases.

mod desk;
mod held;
mod parting;
mod text;
mod units;

use super::text::tests::complete;
use super::*;
use crate::base::error::{Error, Problem, Result};
use crate::base::id::{AccountId, ProjectId, SchoolId};
use crate::base::list::PageNumber;
use crate::base::store::Store;
use crate::base::store::test::{TestStore, stores};
use crate::base::time::DAY;
use crate::base::viewer::{Adult, Grant, SecondFactor, Standing, Viewer};
use crate::sql;
use crate::vocabulary::Unit;

/// Two schools, two teachers, a stranger, officers.
struct World {
    store: TestStore,
    anna: Viewer,
    beata: Viewer,
    stranger: Viewer,
    italy: Viewer,
    poland: Viewer,
    france: Viewer,
    central: Viewer,
}

async fn school(store: &Store, unit: Unit) -> SchoolId {
    let id: SchoolId = store.new_id();
    let mut tx = store.begin().await.unwrap();
    sql!(
        "insert into school (id, unit, country, state, name, name_folded, town, town_folded, created_at)
         values ($1, $2, $3, 'confirmed', 'Verdi', 'verdi', 'Lucca', 'lucca', 0)"
    )
    .bind(id)
    .bind(unit.code())
    .bind(unit.country().code())
    .execute(&mut tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    id
}

/// A person; a teacher where she has a school, otherwise an officer with a grant.
async fn person(store: &Store, name: &str, unit: Unit, school: Option<SchoolId>, grant: Option<Grant>) -> Viewer {
    let id: AccountId = store.new_id();
    let mut tx = store.begin().await.unwrap();
    sql!(
        "insert into account (id, kind, username, username_folded, language, zone, created_at)
         values ($1, 'adult', $2, $2, 'it', 'Europe/Rome', 0)"
    )
    .bind(id)
    .bind(name)
    .execute(&mut tx)
    .await
    .unwrap();
    sql!(
        "insert into person (id, state, state_since, first_name, last_name, name_folded, email, unit, country, school)
         values ($1, $2, 0, $3, 'Rossi', '', $3, $4, $5, $6)"
    )
    .bind(id)
    .bind(if school.is_some() { "validated" } else { "staff" })
    .bind(name)
    .bind(unit.code())
    .bind(unit.country().code())
    .bind(school)
    .execute(&mut tx)
    .await
    .unwrap();
    if let Some(grant) = grant {
        let (kind, scope) = if grant == Grant::Central { ("central", "all") } else { ("officer", unit.code()) };
        sql!("insert into account_grant (id, account, kind, scope, starts_at) values ($1, $1, $2, $3, 0)")
            .bind(id)
            .bind(kind)
            .bind(scope)
            .execute(&mut tx)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    Viewer::without_session(Standing::Adult(Adult {
        id,
        name: name.into(),
        school,
        unit,
        country: unit.country(),
        validated: school.is_some(),
        moving: false,
        school_staff: school.is_some(),
        grants: grant.into_iter().collect(),
        second_factor: SecondFactor::Passed,
    }))
}

/// Puts somebody into the owner's candidates.
async fn candidate(store: &Store, owner: &Viewer, person: &Viewer) {
    let mut tx = store.begin().await.unwrap();
    sql!("insert into candidate (id, owner, person, status, added_at) values ($1, $2, $3, 'agreed', 0)")
        .bind(store.new_id::<i64>())
        .bind(owner.account().unwrap())
        .bind(person.account().unwrap())
        .execute(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

/// The projects of hers in which she must act.
async fn waiting_for_me(store: &Store, viewer: &Viewer) -> Result<Vec<ProjectLine>> {
    let mut lines = my_projects(store, viewer).await?;
    lines.retain(|line| line.status.act == Act::Me);
    Ok(lines)
}

/// The projects of hers in which she waits for somebody else.
async fn waiting_for_others(store: &Store, viewer: &Viewer) -> Result<Vec<ProjectLine>> {
    let mut lines = my_projects(store, viewer).await?;
    lines.retain(|line| !matches!(line.status.act, Act::Me | Act::Done));
    Ok(lines)
}

/// Whether two people share an active project: each wears the ring beside her name for the other (R-PRJ-8).
async fn shares_active_project(store: &Store, one: AccountId, other: AccountId) -> Result<bool> {
    let count = sql!(
        "select count(*) from project_founder a join project_founder b on b.project = a.project
              join project p on p.id = a.project
         where a.account = $1 and b.account = $2 and p.state = 'active' and p.held is null"
    );
    Ok(count.bind(one).bind(other).number(&store.db).await? > 0)
}

impl World {
    async fn new(store: TestStore) -> Self {
        Self::with_schools(store, Unit::Italy, Unit::Poland).await
    }

    async fn with_schools(store: TestStore, one: Unit, other: Unit) -> Self {
        let (verdi, gimnazjum) = (school(&store, one).await, school(&store, other).await);
        let officer = |unit| Some(Grant::Officer(unit));
        let anna = person(&store, "Anna", one, Some(verdi), None).await;
        let beata = person(&store, "Beata", other, Some(gimnazjum), None).await;
        candidate(&store, &anna, &beata).await;
        Self {
            stranger: person(&store, "Carla", one, Some(verdi), None).await,
            italy: person(&store, "Marco", Unit::Italy, None, officer(Unit::Italy)).await,
            poland: person(&store, "Katarzyna", Unit::Poland, None, officer(Unit::Poland)).await,
            france: person(&store, "Claire", Unit::France, None, officer(Unit::France)).await,
            central: person(&store, "Central", Unit::BelgiumFlanders, None, Some(Grant::Central)).await,
            store,
            anna,
            beata,
        }
    }

    fn id(viewer: &Viewer) -> AccountId {
        viewer.account().unwrap()
    }

    async fn started(&self) -> ProjectId {
        start(&self.store, &self.anna, Self::id(&self.beata), "Letters", "r1").await.unwrap()
    }

    /// Sends a text from its founder's draft.
    async fn send(&self, who: &Viewer, id: ProjectId, text: ProjectText, reason: &str) -> Result<Saved> {
        let draft = draft(&self.store, who, id).await?;
        submit(&self.store, who, id, text, draft.version, draft.based_on, reason).await
    }

    /// A project that the partner has accepted.
    async fn before_units(&self) -> ProjectId {
        let id = self.started().await;
        self.send(&self.anna, id, complete(), "").await.unwrap();
        accept(&self.store, &self.beata, id, 1).await.unwrap();
        id
    }

    /// An active project.
    async fn active(&self) -> ProjectId {
        let id = self.before_units().await;
        self.approve(&self.italy, id, Unit::Italy, 1).await.unwrap();
        self.approve(&self.poland, id, Unit::Poland, 1).await.unwrap();
        id
    }

    async fn approve(&self, who: &Viewer, id: ProjectId, unit: Unit, version: i64) -> Result<ProjectState> {
        decide(&self.store, who, id, unit, version, &Decision::Approve { comment: String::new() }).await
    }

    async fn ask_changes(&self, who: &Viewer, id: ProjectId, unit: Unit, version: i64) -> Result<ProjectState> {
        decide(&self.store, who, id, unit, version, &Decision::AskChanges { note: "Clearer results.".into() }).await
    }

    async fn state(&self, id: ProjectId) -> ProjectState {
        page(&self.store, &self.anna, id).await.unwrap().state
    }

    async fn notices(&self, who: &Viewer) -> Vec<String> {
        let notices = crate::base::notice::list(&self.store, who).await.unwrap();
        let kind = |notice: crate::base::notice::Notice| {
            serde_json::to_value(notice.kind).unwrap()["kind"].as_str().unwrap().to_owned()
        };
        notices.into_iter().map(kind).collect()
    }

    /// A pupil of Anna's school in the space of a project.
    async fn pupil(&self, id: ProjectId, name: &str) -> AccountId {
        let (pupil, anna): (AccountId, _) = (self.store.new_id(), Self::id(&self.anna));
        let mut tx = self.store.begin().await.unwrap();
        for statement in [
            sql!(
                "insert into account (id, kind, username, username_folded, language, zone, created_at)
                 select $1, 'pupil', $2, $2, 'it', 'UTC', 0 from person where id = $3"
            ),
            sql!(
                "insert into pupil (id, school, teacher, display_name, class)
                 select $1, school, id, $2, '2B' from person where id = $3"
            ),
        ] {
            statement.bind(pupil).bind(name).bind(anna).execute_one(&mut tx).await.unwrap();
        }
        let join = sql!(
            "insert into space_member (id, space, account, role, school, state, since)
             select $1, s.id, $1, 'pupil', p.school, 'accepted', 0 from space s, person p where s.project = $2 and p.id = $3"
        );
        join.bind(pupil).bind(id).bind(anna).execute_one(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        pupil
    }

    async fn unit_view(&self, id: ProjectId, unit: Unit) -> UnitView {
        let page = page(&self.store, &self.anna, id).await.unwrap();
        page.units.into_iter().find(|view| view.unit == unit).unwrap()
    }
}

/// Anna writes, Beata asks for a change and accepts, both units approve, the project lives and ends.
#[tokio::test]
async fn the_road_of_a_project() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, anna, beata) = (&world.store, &world.anna, &world.beata);
        let id = world.started().await;
        assert_eq!(world.started().await, id, "the same request gives the same draft");
        assert_eq!(waiting_for_me(store, anna).await.unwrap().len(), 1);
        assert_eq!(page(store, beata, id).await, Err(Error::NotFound), "a draft is the author's alone");
        assert_eq!(my_projects(store, beata).await.unwrap(), []);

        assert!(matches!(world.send(anna, id, ProjectText::default(), "").await, Err(Error::Invalid(_))));
        assert_eq!(world.send(anna, id, complete(), "").await, Ok(Saved::Sent));
        assert_eq!(waiting_for_me(store, beata).await.unwrap().len(), 1);
        assert_eq!(waiting_for_others(store, anna).await.unwrap().len(), 1);
        assert_eq!(unit_page(store, &world.italy, id).await, Err(Error::NotFound), "nothing reaches the units yet");
        assert_eq!(world.piles(&world.italy).await, []);

        ask_change(store, beata, id, 1, "Start in December?").await.unwrap();
        assert_eq!(page(store, beata, id).await.unwrap().text, complete());
        let later = ProjectText { starts: "2026-12".parse().ok(), ..complete() };
        assert_eq!(world.send(anna, id, later.clone(), "Start moved").await, Ok(Saved::Sent));
        assert_eq!(accept(store, beata, id, 1).await, Err(Error::Conflict), "she read another version");
        accept(store, beata, id, 2).await.unwrap();
        assert_eq!(accept(store, beata, id, 2).await, Err(Error::Conflict));

        let seen = unit_page(store, &world.poland, id).await.unwrap();
        assert_eq!(
            (seen.text, seen.versions.len()),
            (later, 1),
            "units read what both agreed on, not what came before"
        );
        assert!(seen.history.iter().all(|line| line.kind.is_for_units()));
        assert_eq!(desk_count(store, &world.poland).await, Ok((1, 0)));
        assert_eq!(world.approve(&world.italy, id, Unit::Italy, 2).await, Ok(ProjectState::AwaitingUnits));
        assert_eq!(world.approve(&world.poland, id, Unit::Poland, 2).await, Ok(ProjectState::Active));
        assert_eq!(
            world.notices(beata).await,
            ["project-active", "project-approved", "project-approved", "project-asked", "project-asked"]
        );

        close(store, beata, id, "It was good.").await.unwrap();
        assert_eq!(world.notices(anna).await[0], "project-closed");
        assert_eq!(close(store, anna, id, "").await, Err(Error::Conflict));
        reopen(store, anna, id, "").await.unwrap();
        assert_eq!(world.state(id).await, ProjectState::Active);
    }
}

/// R-PRJ-8: both wear the ring for each other, the web reads about it, units and founders are told. R-PRJ-2: the kind is
/// fixed.
#[tokio::test]
async fn r_prj_8_what_activation_does() {
    for store in stores().await {
        let world = World::new(store).await;
        let (anna, beata) = (World::id(&world.anna), World::id(&world.beata));
        assert_eq!(shares_active_project(&world.store, anna, beata).await, Ok(false));
        let italian = PublicScope::Country(Unit::Italy.country());
        let listed = async |scope| public_projects(&world.store, scope, PageNumber(1)).await.map(|found| found.len());
        assert_eq!(listed(italian).await, Ok(0));
        let id = world.active().await;
        assert_eq!(shares_active_project(&world.store, anna, beata).await, Ok(true));
        assert_eq!(shares_active_project(&world.store, beata, anna).await, Ok(true));
        assert_eq!(shares_active_project(&world.store, anna, World::id(&world.stranger)).await, Ok(false));
        let public = public_project(&world.store, id).await.unwrap();
        assert_eq!((public.kind, public.contacts.len()), (ProjectKind::European, 2));
        assert!(public.contacts.iter().all(|contact| contact.name.is_none()), "names are for members unless opened");
        assert_eq!(listed(italian).await, Ok(1));
        assert_eq!(listed(PublicScope::Country(Unit::France.country())).await, Ok(0));
        assert_eq!(listed(PublicScope::School(public.contacts[0].school)).await, Ok(1));
        assert_eq!(world.notices(&world.italy).await, ["project-active", "project-approved", "project-to-decide"]);
        assert_eq!(world.piles(&world.poland).await, [(Pile::Decided, 1)]);
    }
}

/// R-PRJ-1: of two schools, both validated, and a candidate.
#[tokio::test]
async fn r_prj_1_only_with_a_candidate_of_another_school() {
    for store in stores().await {
        let world = World::new(store).await;
        let with = |partner: &Viewer| start(&world.store, &world.anna, World::id(partner), "Letters", "x");
        assert_eq!(with(&world.stranger).await, Err(Error::NotFound), "not a candidate");
        assert_eq!(with(&world.anna).await, Err(Error::NotFound));
        candidate(&world.store, &world.anna, &world.stranger).await;
        assert_eq!(with(&world.stranger).await, Err(Error::invalid("partner", Problem::SameSchool)));
        let id = world.started().await;
        world.send(&world.anna, id, complete(), "").await.unwrap();
        let mut tx = world.store.begin().await.unwrap();
        sql!("update person set state = 'awaiting_revalidation' where id = $1")
            .bind(World::id(&world.anna))
            .execute(&mut tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(accept(&world.store, &world.beata, id, 1).await, Err(Error::invalid("partner", Problem::Unknown)));
    }
}

/// R-PRJ-4: one person, one school, many projects.
#[tokio::test]
async fn r_prj_4_no_limit_of_projects() {
    for store in stores().await {
        let world = World::new(store).await;
        for number in 0..12 {
            let request = format!("r{number}");
            let id = start(&world.store, &world.anna, World::id(&world.beata), "Letters", &request).await.unwrap();
            world.send(&world.anna, id, complete(), "").await.unwrap();
        }
        assert_eq!(my_projects(&world.store, &world.beata).await.unwrap().len(), 12);
    }
}

/// What is not yours does not exist.
#[tokio::test]
async fn a_third_person_finds_nothing() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.before_units().await;
        let (store, stranger) = (&world.store, &world.stranger);
        assert_eq!(page(store, stranger, id).await, Err(Error::NotFound));
        assert_eq!(draft(store, stranger, id).await, Err(Error::NotFound));
        assert_eq!(compare(store, stranger, id, 1, 1).await, Err(Error::NotFound));
        assert_eq!(save_draft(store, stranger, id, complete(), 0, 1).await, Err(Error::NotFound));
        assert_eq!(submit(store, stranger, id, complete(), 0, 1, "").await, Err(Error::NotFound));
        assert_eq!(clear_aside(store, stranger, id).await, Err(Error::NotFound));
        assert_eq!(accept(store, stranger, id, 1).await, Err(Error::NotFound));
        assert_eq!(ask_change(store, stranger, id, 1, "Why?").await, Err(Error::NotFound));
        assert_eq!(decline(store, stranger, id, "").await, Err(Error::NotFound));
        assert_eq!(withdraw(store, stranger, id, "").await, Err(Error::NotFound));
        assert_eq!(close(store, stranger, id, "").await, Err(Error::NotFound));
        assert_eq!(reopen(store, stranger, id, "").await, Err(Error::NotFound));
        assert_eq!(unit_page(store, stranger, id).await, Err(Error::Forbidden));
        assert_eq!(desk(store, stranger, DeskPlace::default()).await, Err(Error::Forbidden));
        assert_eq!(world.approve(stranger, id, Unit::Italy, 1).await, Err(Error::Forbidden));
        assert_eq!(unit_page(store, &world.france, id).await, Err(Error::NotFound));
        assert_eq!(world.approve(&world.france, id, Unit::France, 1).await, Err(Error::NotFound));
        assert_eq!(world.approve(&world.italy, id, Unit::Poland, 1).await, Err(Error::NotFound));
        assert_eq!(take_back(store, &world.france, id, Unit::Italy).await, Err(Error::NotFound));
        assert_eq!(page(store, &world.italy, id).await, Err(Error::NotFound), "officers have their own page");
        assert_eq!(public_project(store, id).await, Err(Error::NotFound));
        for guest in [Viewer::guest()] {
            assert_eq!(page(store, &guest, id).await, Err(Error::SignIn));
            assert_eq!(unit_page(store, &guest, id).await, Err(Error::SignIn));
        }
    }
}
