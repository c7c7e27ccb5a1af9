//! A list that was pasted: it is looked at before logins are made of it, and waits meanwhile.

use super::*;

/// R-TS-4: pasted, looked at, confirmed; the list waits for its teacher alone and makes logins once.
#[tokio::test]
async fn r_ts_4_a_list_is_looked_at_before_it_is_made() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let key = paste(store, &world.anna, space, form(LIST)).await.unwrap();
        assert_eq!(listed(store, &world.anna, space, &key).await.unwrap().len(), 3);
        assert_eq!(listed(store, &world.beata, space, &key).await, Err(Error::NotFound));
        assert_eq!(listed(store, &world.anna, world.other_space, &key).await, Err(Error::NotFound));
        assert!(create_listed(store, &world.anna, space, &key, false).await.is_err());
        let Made { slips, ticked } = create_listed(store, &world.anna, space, &key, true).await.unwrap();
        assert_eq!(ticked, None, "nobody was");
        assert_eq!(create_listed(store, &world.anna, space, &key, true).await, Err(Error::NotFound));
        assert_eq!(take_slips(store, &world.anna, &slips).await.unwrap().len(), 3);
    }
}

/// R-TS-4, R-TS-5: what was pasted and who is ticked wait while she looks for pupils, whatever the list is worth; only what
/// is ticked and can be added is kept.
#[tokio::test]
async fn r_ts_4_what_was_typed_waits_while_pupils_are_looked_for() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.other_space);
        let foreign = ListForm { chosen: vec![id(&world.tommaso), id(&world.zofia)], ..form("Matteo") };
        let refused = lay_aside(store, &world.elsewhere, space, foreign).await;
        assert_eq!(refused, Err(Error::invalid("pupils", Problem::Unknown)), "a pupil of another school");
        let typed = ListForm { chosen: vec![id(&world.tommaso)], ..form("Matteo") };
        assert!(paste(store, &world.elsewhere, space, typed.clone()).await.is_err());
        let key = lay_aside(store, &world.elsewhere, space, typed.clone()).await.unwrap();
        let kept = laid_aside(store, &world.elsewhere, space, &key).await.unwrap();
        assert_eq!(kept, typed);
        assert_eq!(laid_aside(store, &world.anna, space, &key).await, Err(Error::NotFound));
        assert_eq!(lay_aside(store, &world.carla, world.space, typed).await, Err(Error::Forbidden));
        let asked = ("nobody", PageNumber::default());
        let shown = reusable(store, &world.elsewhere, space, asked, &kept.chosen).await.unwrap();
        assert_eq!(shown.found.total, 0);
        let chosen: Vec<AccountId> = shown.chosen.iter().map(|one| one.account).collect();
        assert_eq!(chosen, [id(&world.tommaso)], "whoever is of another school is not there for her");
    }
}

/// R-TS-5: who was ticked beside a list is neither added nor lost when the list is made: the ticks wait for an act of their
/// own.
#[tokio::test]
async fn r_ts_5_ticks_outlive_the_list_beside_them() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space, teacher) = (&world.store, world.other_space, &world.elsewhere);
        let tommaso = id(&world.tommaso);
        let typed = ListForm { chosen: vec![tommaso], language: Language::Pl, ..form(LIST) };
        let key = paste(store, teacher, space, typed.clone()).await.unwrap();
        let made = create_listed(store, teacher, space, &key, true).await.unwrap();
        assert_eq!(take_slips(store, teacher, &made.slips).await.unwrap().len(), 3);
        let ticks = laid_aside(store, teacher, space, &made.ticked.unwrap()).await.unwrap();
        assert_eq!(ticks, ListForm { list: String::new(), ..typed });
        assert_eq!(access_space(store, &world.tommaso, space).await, Err(Error::NotFound), "not added yet");
        add_existing(store, teacher, space, &ticks.chosen).await.unwrap();
        assert!(access_space(store, &world.tommaso, space).await.is_ok());
    }
}

/// Of ticks without end only as many are kept as a school has pupils, each once; so many are not added.
#[tokio::test]
async fn ticks_without_end_are_not_kept() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space, teacher) = (&world.store, world.other_space, &world.elsewhere);
        let tommaso = id(&world.tommaso);
        let mut chosen = vec![tommaso; 20_000];
        let key = lay_aside(store, teacher, space, ListForm { chosen: chosen.clone(), ..form("") }).await.unwrap();
        assert_eq!(laid_aside(store, teacher, space, &key).await.unwrap().chosen, [tommaso]);
        chosen.extend((1..=190_000).map(AccountId));
        let refused = lay_aside(store, teacher, space, ListForm { chosen: chosen.clone(), ..form("") }).await;
        assert_eq!(refused, Err(Error::invalid("pupils", Problem::Unknown)), "who cannot be added is not laid aside");
        let asked = ("nobody", PageNumber::default());
        assert_eq!(reusable(store, teacher, space, asked, &chosen).await.unwrap().chosen.len(), 1);
        let refused = add_existing(store, teacher, space, &chosen).await;
        assert_eq!(refused, Err(Error::invalid("pupils", Problem::Unknown)));
        add_existing(store, teacher, space, &[tommaso, tommaso]).await.unwrap();
    }
}

/// A list is looked at with few statements, however many pupils of one name it holds and however many there are already.
#[tokio::test]
async fn a_list_is_looked_at_with_few_statements() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        for number in 0..2 {
            let list = "Giulia, V\n".repeat(LIST_MOST);
            let count = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
            let looked = preview(store, &world.anna, space, &list, "2A");
            let proposed = crate::base::db::STATEMENTS.scope(count.clone(), looked).await?;
            let first = number * LIST_MOST + 1;
            let expected = if first == 1 { "giulia.v".to_owned() } else { format!("giulia.v{first}") };
            assert_eq!(proposed[0].username, expected);
            assert!(count.load(std::sync::atomic::Ordering::Relaxed) <= 4);
            create(store, &world.anna, space, &new(&list, &format!("r{number}"))).await?;
        }
    }
    Ok(())
}
