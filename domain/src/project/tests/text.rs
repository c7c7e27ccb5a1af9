//! What is written of a project, in drafts and in versions, told on both databases.

use super::*;

/// R-PRJ-9: edited at any time, with a reason; every version stays readable.
#[tokio::test]
async fn r_prj_9_an_active_project_is_edited_with_a_reason() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.active().await;
        let longer = ProjectText { title: "Longer letters".into(), ends: "2027-06".parse().ok(), ..complete() };
        let missing = world.send(&world.beata, id, longer.clone(), " ").await;
        assert_eq!(missing, Err(Error::invalid("reason", Problem::Required)));
        assert_eq!(world.send(&world.beata, id, longer.clone(), "The spring is free").await, Ok(Saved::Sent));
        assert_eq!(world.notices(&world.anna).await[0], "project-edited");
        assert_eq!(world.state(id).await, ProjectState::Active);
        let compared = compare(&world.store, &world.anna, id, 1, 2).await.unwrap();
        let parts: Vec<Part> = compared.changes.iter().map(|change| change.part).collect();
        assert_eq!((parts, compared.new.reason.as_str()), (vec![Part::Title, Part::Months], "The spring is free"));
        let (space,): (String,) =
            crate::sql!("select title from space where project = $1").bind(id).one(&world.store.db).await.unwrap();
        assert_eq!(space, "Longer letters", "the space is called as its project");
        assert_eq!((compared.old_text, compared.new_text), (complete(), longer));
        assert!(compare(&world.store, &world.poland, id, 2, 1).await.is_ok());
    }
}

/// R-TS-6: what everybody reads of a project names no pupil of its space; her text stays a draft.
#[tokio::test]
async fn r_ts_6_a_public_text_of_a_project_names_no_pupil() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.active().await;
        let pupil = world.pupil(id, "Rafał W.").await;
        let named = Problem::NamesPupil { name: "Rafał W.".into() };
        let title = ProjectText { title: "Rafal W. writes".into(), ..complete() };
        let description = ProjectText { description: "Letters by\u{200b} RafałW.".into(), ..complete() };
        for (field, text) in [("title", title), ("description", description)] {
            let refused = world.send(&world.beata, id, text.clone(), "Names").await;
            assert_eq!(refused, Err(Error::invalid(field, named.clone())));
            assert_eq!(draft(&world.store, &world.beata, id).await.unwrap().text, text);
            let public = public_project(&world.store, id).await.unwrap();
            assert_eq!((public.title, public.description), (complete().title, complete().description));
        }
        let inside = ProjectText { objectives: "Rafał W. leads".into(), ..complete() };
        assert_eq!(world.send(&world.beata, id, inside, "For ourselves").await, Ok(Saved::Sent), "{pupil}");
    }
}

/// A title that was cleared in a draft stays in the lists, and out of the text.
#[tokio::test]
async fn a_cleared_title_leaves_no_link_without_text() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, anna) = (&world.store, &world.anna);
        let id = world.started().await;
        let titled = |title: &str| ProjectText { title: title.into(), ..complete() };
        assert_eq!(save_draft(store, anna, id, titled("Streets"), 1, 0).await, Ok(Saved::Kept(2)));
        assert_eq!(save_draft(store, anna, id, titled(" "), 2, 0).await, Ok(Saved::Kept(3)));
        assert_eq!(my_projects(store, anna).await.unwrap()[0].title, "Streets");
        assert_eq!(draft(store, anna, id).await.unwrap().text.title.trim(), "");
    }
}

/// A stale save loses nothing: two windows of one founder, and two founders.
#[tokio::test]
async fn a_stale_save_keeps_both_texts() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, anna) = (&world.store, &world.anna);
        let id = world.started().await;
        let text = |results: &str| ProjectText { results: results.into(), ..complete() };
        assert_eq!(save_draft(store, anna, id, text("first"), 1, 0).await, Ok(Saved::Kept(2)));
        assert_eq!(submit(store, anna, id, text("second"), 1, 0, "").await, Ok(Saved::Stale(3)), "nothing is sent");
        let kept = draft(store, anna, id).await.unwrap();
        assert_eq!((kept.text.results.as_str(), kept.aside), ("second", Some(text("first"))));
        clear_aside(store, anna, id).await.unwrap();
        for _ in 0..2 {
            assert_eq!(
                submit(store, anna, id, text("second"), 3, 0, "").await,
                Ok(Saved::Sent),
                "also when sent again"
            );
        }

        accept(store, &world.beata, id, 1).await.unwrap();
        world.ask_changes(&world.poland, id, Unit::Poland, 1).await.unwrap();
        assert_eq!(world.send(&world.beata, id, text("hers"), "").await, Ok(Saved::Sent));
        assert_eq!(submit(store, anna, id, text("mine"), 0, 1, "").await, Ok(Saved::Stale(1)));
        let kept = draft(store, anna, id).await.unwrap();
        assert_eq!((kept.text.results.as_str(), kept.aside), ("mine", Some(text("hers"))));
        assert_eq!(save_draft(store, anna, id, text("mine and hers"), 1, 1).await, Ok(Saved::Kept(2)));
        assert_eq!(submit(store, anna, id, text("mine and hers"), 2, 1, "").await, Ok(Saved::Sent));
        accept(store, &world.beata, id, 3).await.unwrap();
    }
}
