//! The desks of projects: those of the units, that of the central one, and who works at both.

use super::*;

impl World {
    /// How many projects lie on each pile of an officer's desk.
    pub(super) async fn piles(&self, officer: &Viewer) -> Vec<(Pile, i64)> {
        desk(&self.store, officer, DeskPlace::default()).await.unwrap().piles
    }

    /// An officer of the Italian unit who is of the central unit too.
    async fn of_both(&self) -> Viewer {
        let both = person(&self.store, "Lucia", Unit::Italy, None, Some(Grant::Central)).await;
        let Standing::Adult(adult) = both.standing().clone() else { panic!("an adult") };
        let grants = vec![Grant::Officer(Unit::Italy), Grant::Central];
        Viewer::without_session(Standing::Adult(Adult { grants, ..adult }))
    }

    /// So many more projects like this one.
    async fn copies(&self, id: ProjectId, count: i64) {
        let mut tx = self.store.begin().await.unwrap();
        for number in 0..count {
            let copy: ProjectId = self.store.new_id();
            let project = sql!(
                "insert into project (id, request, state, since, author, title, kind, version, agreed_version,
                                      reached_units_at, created_at, activated_at)
                 select cast($2 as bigint), cast($3 as text), state, since, author, title, kind, version, agreed_version, reached_units_at, created_at,
                        activated_at
                 from project where id = $1"
            );
            project.bind(id).bind(copy).bind(format!("copy {number}")).execute(&mut tx).await.unwrap();
            let decisions = sql!(
                "insert into project_decision (project, unit, decision, version, since, stopped_at, decided_by, decided_at)
                 select cast($2 as bigint), unit, decision, version, since, stopped_at, decided_by, decided_at
                 from project_decision where project = $1"
            );
            decisions.bind(id).bind(copy).execute(&mut tx).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn the_desk_is_read_page_by_page_and_pile_by_pile() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.active().await;
        world.copies(id, 54).await;
        let page = async |officer, pile, number| {
            let place = DeskPlace { pile, page: PageNumber(number), central: false };
            desk(&world.store, officer, place).await.unwrap()
        };
        let first = page(&world.italy, None, 1).await;
        assert_eq!((first.piles, first.lines.total, first.lines.rows.len()), (vec![(Pile::Decided, 55)], 55, 50));
        let second = page(&world.italy, Some(Pile::Decided), 2).await.lines.rows;
        let twice = second.iter().filter(|line| first.lines.rows.iter().any(|other| other.id == line.id)).count();
        assert_eq!((second.len(), twice), (5, 0), "no row stands on two pages");
        assert!(page(&world.italy, Some(Pile::ToDecide), 1).await.lines.rows.is_empty());
        // The central unit reads the decisions of all units.
        let all = page(&world.central, None, 3).await;
        assert_eq!((all.central, all.lines.total, all.lines.rows.len()), (true, 110, 10));
    }
}

/// R-PRJ-5: who is an officer of a unit and of the central one has both desks, and is asked for what she may decide.
#[tokio::test]
async fn r_prj_5_who_holds_both_offices_sees_both_desks() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, both) = (&world.store, world.of_both().await);
        let id = world.before_units().await;
        let at = async |central| desk(store, &both, DeskPlace { central, ..DeskPlace::default() }).await.unwrap();
        let (own, all) = (at(false).await, at(true).await);
        assert_eq!((own.central, own.piles, own.waiting_elsewhere), (false, vec![(Pile::ToDecide, 1)], Some(0)));
        assert_eq!((all.central, all.piles, all.waiting_elsewhere), (true, vec![], Some(1)), "nothing is overdue");
        let asked = async || {
            let shown = unit_page(store, &both, id).await.unwrap();
            let units: Vec<Unit> = shown.office.iter().filter(|may| may.decide).map(|may| may.unit).collect();
            (units, shown.status.waiting)
        };
        let mine = Waiting::YouDecide { unit: Unit::Italy, day: 1 };
        assert_eq!(asked().await, (vec![Unit::Italy], mine));
        assert_eq!(world.approve(&both, id, Unit::Poland, 1).await, Err(Error::Forbidden), "not before day 10");
        assert_eq!(world.approve(&both, id, Unit::Italy, 1).await, Ok(ProjectState::AwaitingUnits));

        store.clock.advance(7 * DAY);
        assert_eq!(at(true).await.piles, [(Pile::ToDecide, 1), (Pile::Decided, 1)], "overdue, and her own decision");
        assert_eq!(desk_count(store, &both).await, Ok((1, 1)), "the overdue one of the other unit");
        assert_eq!(asked().await.0, []);
        store.clock.advance(2 * DAY);
        let instead = Waiting::YouDecide { unit: Unit::Poland, day: 10 };
        assert_eq!(asked().await, (vec![Unit::Poland], instead), "from day 10 as the central unit");
        assert_eq!(world.approve(&both, id, Unit::Poland, 1).await, Ok(ProjectState::Active));
    }
}

/// Who is of one office only has no other desk, whatever the address says.
#[tokio::test]
async fn an_officer_of_a_unit_is_not_at_the_central_desk() {
    for store in stores().await {
        let world = World::new(store).await;
        world.before_units().await;
        let place = DeskPlace { central: true, ..DeskPlace::default() };
        let shown = desk(&world.store, &world.france, place).await.unwrap();
        assert_eq!((shown.central, shown.piles, shown.waiting_elsewhere), (false, vec![], None));
        assert_eq!(desk(&world.store, &world.central, place).await.unwrap().waiting_elsewhere, None);
    }
}
