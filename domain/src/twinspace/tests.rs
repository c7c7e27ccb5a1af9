//! The story of a space, and the world that pages and pictures are tested in.

use super::*;
use crate::base::error::Error;
use crate::base::id::ProjectId;
use crate::base::store::Store;
use crate::base::store::test::{TestStore, stores};
use crate::base::viewer::{Adult, Pupil, SecondFactor, Standing, Viewer};
use crate::page;
use crate::sql;
use crate::vocabulary::Unit;

/// A space of two schools with an administrator, a member, two pupils; and another space.
pub(crate) struct World {
    pub store: TestStore,
    pub space: SpaceId,
    pub anna: Viewer,
    pub beata: Viewer,
    /// A teacher of Anna's school.
    pub carla: Viewer,
    /// A pupil of Anna's school.
    pub tommaso: Viewer,
    /// A pupil of Beata's school.
    pub zofia: Viewer,
    /// Validated, in no space of these.
    pub stranger: Viewer,
    /// Founder of the other space.
    pub elsewhere: Viewer,
    pub other_space: SpaceId,
    pub project: ProjectId,
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

async fn account(store: &Store, kind: &str) -> AccountId {
    let id: AccountId = store.new_id();
    let mut tx = store.begin().await.unwrap();
    sql!(
        "insert into account (id, kind, username, username_folded, language, zone, created_at)
         values ($1, $2, $3, $3, 'it', 'Europe/Rome', 0)"
    )
    .bind(id)
    .bind(kind)
    .bind(format!("name{id}"))
    .execute(&mut tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    id
}

async fn teacher(store: &Store, name: &str, unit: Unit, school: SchoolId) -> Viewer {
    let id = account(store, "adult").await;
    let mut tx = store.begin().await.unwrap();
    sql!(
        "insert into person (id, state, state_since, first_name, last_name, name_folded, email, unit, country, school)
         values ($1, 'validated', 0, $2, 'Rossi', '', $3, $4, $5, $6)"
    )
    .bind(id)
    .bind(name)
    .bind(format!("{id}@example.org"))
    .bind(unit.code())
    .bind(unit.country().code())
    .bind(school)
    .execute(&mut tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    Viewer::without_session(Standing::Adult(Adult {
        id,
        name: name.into(),
        school: Some(school),
        unit,
        country: unit.country(),
        validated: true,
        moving: false,
        school_staff: true,
        grants: Vec::new(),
        second_factor: SecondFactor::Passed,
    }))
}

async fn pupil(store: &Store, name: &str, school: SchoolId, teacher: &Viewer) -> Viewer {
    let id = account(store, "pupil").await;
    let mut tx = store.begin().await.unwrap();
    sql!("insert into pupil (id, school, teacher, display_name, class) values ($1, $2, $3, $4, '2B')")
        .bind(id)
        .bind(school)
        .bind(teacher.account().unwrap())
        .bind(name)
        .execute(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    Viewer::without_session(Standing::Pupil(Pupil { id, name: name.into(), school, avatar: 0 }))
}

pub(crate) async fn opened(
    store: &Store,
    founders: &[(&Viewer, SchoolId)],
    language: Language,
) -> (ProjectId, SpaceId) {
    let project: ProjectId = store.new_id();
    let founders: Vec<_> = founders.iter().map(|(who, school)| (who.account().unwrap(), *school)).collect();
    let mut tx = store.begin().await.unwrap();
    sql!(
        "insert into project (id, request, state, since, author, title, created_at)
         values ($1, $2, 'active', 0, $3, 'Letters from my street', 0)"
    )
    .bind(project)
    .bind(project.to_string())
    .bind(founders[0].0)
    .execute(&mut tx)
    .await
    .unwrap();
    let opening =
        Opening { project, title: "Letters from my street", description: "Streets.", language, founders: &founders };
    let space = create_for_project(store, &mut tx, &opening).await.unwrap();
    tx.commit().await.unwrap();
    (project, space)
}

impl World {
    pub(crate) async fn new(store: TestStore) -> Self {
        let (verdi, gimnazjum) = (school(&store, Unit::Italy).await, school(&store, Unit::Poland).await);
        let anna = teacher(&store, "Anna", Unit::Italy, verdi).await;
        let beata = teacher(&store, "Beata", Unit::Poland, gimnazjum).await;
        let carla = teacher(&store, "Carla", Unit::Italy, verdi).await;
        let stranger = teacher(&store, "Sara", Unit::Italy, verdi).await;
        let elsewhere = teacher(&store, "Elena", Unit::Italy, verdi).await;
        let tommaso = pupil(&store, "Tommaso L.", verdi, &anna).await;
        let zofia = pupil(&store, "Zofia M.", gimnazjum, &beata).await;
        let (project, space) = opened(&store, &[(&anna, verdi), (&beata, gimnazjum)], Language::Fr).await;
        let (_, other_space) = opened(&store, &[(&elsewhere, verdi), (&beata, gimnazjum)], Language::En).await;
        let world =
            Self { store, space, anna, beata, carla, tommaso, zofia, stranger, elsewhere, other_space, project };
        world.join(&world.carla, Role::Member, verdi, MemberState::Accepted).await;
        world.join(&world.tommaso, Role::Pupil, verdi, MemberState::Accepted).await;
        world.join(&world.zofia, Role::Pupil, gimnazjum, MemberState::Accepted).await;
        world
    }

    pub(crate) async fn join(&self, who: &Viewer, role: Role, school: SchoolId, state: MemberState) {
        let mut tx = self.store.begin().await.unwrap();
        sql!(
            "insert into space_member (id, space, account, role, school, state, since) values ($1, $2, $3, $4, $5, $6, 0)
             on conflict (space, account) do update set role = excluded.role, state = excluded.state"
        )
        .bind(self.store.new_id::<i64>())
        .bind(self.space)
        .bind(who.account().unwrap())
        .bind(role)
        .bind(school)
        .bind(state)
        .execute(&mut tx)
        .await
        .unwrap();
        tx.commit().await.unwrap();
    }

    pub(crate) async fn school_of(&self, who: &Viewer) -> SchoolId {
        access_space(&self.store, who, self.space).await.unwrap().school
    }

    pub(crate) async fn turn(&self, state: SpaceState) {
        let mut tx = self.store.begin().await.unwrap();
        follow_project(&mut tx, self.project, state).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// A space opens with both founders in it and a first page in the project's language.
#[tokio::test]
async fn a_space_opens_with_its_project() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        for founder in [&world.anna, &world.beata] {
            assert_eq!(access_space(store, founder, space).await.unwrap().role, Role::Founder);
        }
        let tree = page::tree(store, &world.tommaso, space).await.unwrap();
        assert_eq!(tree.iter().map(|node| node.title.as_str()).collect::<Vec<_>>(), ["Bienvenue"]);
        let home = home(store, &world.zofia, space).await.unwrap();
        assert_eq!(home.team, TeamCount { teachers: 3, pupils: 2, schools: 2 });
        assert_eq!((home.pages, home.changes.len(), home.changes[0].author.as_str()), (1, 1, "Anna Rossi"));
        assert_eq!(my_spaces(store, &world.beata).await.unwrap().len(), 2);
        assert_eq!(my_spaces(store, &world.tommaso).await.unwrap()[0].members, 5);
        assert!(my_spaces(store, &world.stranger).await.unwrap().is_empty());
        assert_eq!(space_of_project(store, &world.anna, world.project).await, Ok(Some(space)));
        assert_eq!(space_of_project(store, &world.stranger, world.project).await, Ok(None));
        let slugs: Vec<(String,)> = sql!("select slug from space order by id").all(&store.db).await.unwrap();
        assert_eq!(slugs, [("letters-from-my-street".to_owned(),), ("letters-from-my-street-2".to_owned(),)]);
    }
}

/// Only who has accepted, and is still checked by her unit, is in the space; everybody else finds nothing.
#[tokio::test]
async fn who_is_no_accepted_member_finds_nothing() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let school = world.school_of(&world.anna).await;
        for state in [MemberState::Invited, MemberState::Removed, MemberState::Declined] {
            world.join(&world.stranger, Role::Member, school, state).await;
            assert_eq!(access_space(store, &world.stranger, space).await, Err(Error::NotFound), "{state:?}");
            assert_eq!(home(store, &world.stranger, space).await, Err(Error::NotFound));
            assert!(my_spaces(store, &world.stranger).await.unwrap().is_empty());
        }
        assert_eq!(access_space(store, &world.elsewhere, space).await, Err(Error::NotFound));
        assert_eq!(access_space(store, &Viewer::guest(), space).await, Err(Error::SignIn));
        for (state, enters) in [("suspended", false), ("awaiting_validation", false), ("awaiting_revalidation", true)] {
            let mut tx = store.begin().await.unwrap();
            sql!("update person set state = $2 where id = $1")
                .bind(world.carla.account().unwrap())
                .bind(state)
                .execute(&mut tx)
                .await
                .unwrap();
            tx.commit().await.unwrap();
            assert_eq!(access_space(store, &world.carla, space).await.is_ok(), enters, "{state}");
            assert_eq!(my_spaces(store, &world.carla).await.unwrap().len(), usize::from(enters));
        }
    }
}
