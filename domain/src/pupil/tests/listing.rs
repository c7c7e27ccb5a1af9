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
        let slips = create_listed(store, &world.anna, space, &key, true).await.unwrap();
        assert_eq!(create_listed(store, &world.anna, space, &key, true).await, Err(Error::NotFound));
        assert_eq!(take_slips(store, &world.anna, &slips).await.unwrap().len(), 3);
    }
}

/// R-TS-4, R-TS-5: what was pasted and who is ticked wait while she looks for pupils, whatever the list is worth; only what
/// is ticked and can be added is shown as such.
#[tokio::test]
async fn r_ts_4_what_was_typed_waits_while_pupils_are_looked_for() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.other_space);
        let typed = ListForm { chosen: vec![id(&world.tommaso), id(&world.zofia)], ..form("Matteo") };
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
