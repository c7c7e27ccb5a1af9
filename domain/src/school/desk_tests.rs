//! The story of the desk of schools, on both databases: finding, merging, closing.

use super::*;
use crate::base::db::Statement;
use crate::base::error::{Error, Problem, Result};
use crate::base::id::{PageId, ProjectId, SpaceId};
use crate::base::list::PageNumber;
use crate::base::store::Store;
use crate::base::store::test::{TestStore, references_to, rows_referring, stores};
use crate::base::viewer::{Grant, Pupil, Standing, Viewer};
use crate::registration::tests::{again, confirmed, form, officer, open, school_of, sent, typed};
use crate::registration::{self, Form};
use crate::sql;
use crate::validation::tests::teacher;
use crate::{portal, validation};

const VERDI: &str = "Scuola secondaria di primo grado G. Verdi";

/// Two records of one school, each with a validated teacher, and who works at the desks.
struct World {
    store: TestStore,
    desk: Viewer,
    elsewhere: Viewer,
    chiara: Viewer,
    matteo: Viewer,
    /// Chiara's record.
    first: SchoolId,
    /// Matteo's.
    second: SchoolId,
}

async fn worlds() -> Result<Vec<World>> {
    let mut worlds = Vec::new();
    for store in stores().await {
        open(&store, &[Unit::Italy, Unit::Poland]).await?;
        let desk = officer(&store, "marco", Unit::Italy, Grant::Officer(Unit::Italy)).await?;
        let elsewhere = officer(&store, "ewa", Unit::Poland, Grant::Officer(Unit::Poland)).await?;
        let chiara = teacher(&store, &desk, ("Chiara", "Benedetti"), &form("LUMM00400X")).await?;
        let matteo = teacher(&store, &desk, ("Matteo", "Ricciardi"), &form("LUMM00500X")).await?;
        let (first, _) = school_of(&store, &chiara).await?;
        let (second, _) = school_of(&store, &matteo).await?;
        worlds.push(World { store, desk, elsewhere, chiara, matteo, first, second });
    }
    Ok(worlds)
}

async fn run(store: &Store, statements: Vec<Statement>) -> Result<()> {
    let mut tx = store.begin().await?;
    for statement in statements {
        statement.execute(&mut tx).await?;
    }
    tx.commit().await
}

/// A project of two teachers that has reached the units, with its space.
async fn project(store: &Store, one: (&Viewer, SchoolId), other: (&Viewer, SchoolId)) -> Result<SpaceId> {
    let (project, space): (ProjectId, SpaceId) = (store.new_id(), store.new_id());
    let mut statements = vec![
        sql!(
            "insert into project (id, request, state, since, author, title, reached_units_at, created_at)
             values ($1, $2, 'active', 0, $3, 'Letters from my street', 0, 0)"
        )
        .bind(project)
        .bind(project.to_string())
        .bind(one.0.account()?),
        sql!(
            "insert into space (id, project, slug, title, language, state, created_at)
             values ($1, $2, $3, 'Letters', 'en', 'open', 0)"
        )
        .bind(space)
        .bind(project)
        .bind(space.to_string()),
    ];
    for (position, (who, school)) in (1_i64..).zip([one, other]) {
        statements.push(
            sql!(
                "insert into project_founder (project, account, position, school, unit, country)
                 values ($1, $2, $3, $4, 'IT', 'IT')"
            )
            .bind(project)
            .bind(who.account()?)
            .bind(position)
            .bind(school),
        );
        statements.push(
            sql!(
                "insert into space_member (id, space, account, role, school, state, since)
                 values ($1, $2, $3, 'founder', $4, 'accepted', 0)"
            )
            .bind(store.new_id::<i64>())
            .bind(space)
            .bind(who.account()?)
            .bind(school),
        );
    }
    run(store, statements).await?;
    Ok(space)
}

/// What refers to Chiara's school: a project with a partner elsewhere, a pupil and what she told, rights of a page.
async fn belongings(world: &World) -> Result<(PageId, Viewer)> {
    let store = &world.store;
    let third = SchoolForm { name: "Liceo Galilei".into(), ..form("").school };
    let third = Form { school: SchoolForm { code: "PIPS00100X".into(), ..third }, ..form("") };
    let partner = teacher(store, &world.desk, ("Ada", "Neri"), &third).await?;
    let (abroad, _) = school_of(store, &partner).await?;
    let space = project(store, (&world.chiara, world.first), (&partner, abroad)).await?;
    let (page, pupil): (PageId, AccountId) = (store.new_id(), store.new_id());
    let chiara = world.chiara.account()?;
    let mut statements = vec![
        sql!(
            "insert into account (id, kind, username, username_folded, language, zone, created_at)
             values ($1, 'pupil', 'tom', 'tom', 'it', 'Europe/Rome', 0)"
        )
        .bind(pupil),
        sql!("insert into pupil (id, school, teacher, display_name, class) values ($1, $2, $3, 'Tom T.', '2B')")
            .bind(pupil)
            .bind(world.first)
            .bind(chiara),
        sql!(
            "insert into pupil_report (id, space, pupil, school, unit, reason, urgent, words, at)
             values ($1, $2, $3, $4, 'IT', 'frightens', false, 'Help', 0)"
        )
        .bind(store.new_id::<i64>())
        .bind(space)
        .bind(pupil)
        .bind(world.first),
        sql!(
            "insert into page (id, space, position, title, document, author, created_at, changed_at)
             values ($1, $2, 0, 'Streets', '{}', $3, 0, 0)"
        )
        .bind(page)
        .bind(space)
        .bind(chiara),
    ];
    for (school, allows) in [(world.first, "read"), (world.first, "edit"), (world.second, "read")] {
        statements.push(
            sql!("insert into page_right (page, subject_kind, subject, allows) values ($1, 'school', $2, $3)")
                .bind(page)
                .bind(school.to_string())
                .bind(allows),
        );
    }
    run(store, statements).await?;
    let pupil = Standing::Pupil(Pupil { id: pupil, name: "Tom T.".into(), school: world.first, avatar: 0 });
    Ok((page, Viewer::without_session(pupil)))
}

/// What stays with the record of a merged school.
const STAYS: (&str, &str) = ("school_change", "school");

async fn referring(store: &Store, (table, column): &(String, String), school: SchoolId) -> Result<i64> {
    rows_referring(&store.db, table, column, school.0).await
}

/// The merge is held to the schema: a column that refers to a school and is forgotten in it, or in this story, fails
/// here.
#[tokio::test]
async fn r_val_6_all_that_belongs_to_a_merged_school_goes_to_the_other() -> Result<()> {
    let references = references_to("school").await?;
    for world in worlds().await? {
        let (store, desk, first, second) = (&world.store, &world.desk, world.first, world.second);
        let (page, _) = belongings(&world).await?;
        // An earlier merge, a change that holds and one that is proposed, and a form that is not sent yet.
        let earlier = teacher(store, desk, ("Rosa", "Conti"), &form("LUMM00600X")).await?;
        let (earlier, _) = school_of(store, &earlier).await?;
        merge(store, desk, earlier, Some(first), VERDI).await?;
        let record = school(store, &world.chiara, first).await?;
        let changed = SchoolForm { pupils: "412".into(), ..record.form.clone() };
        edit(store, &world.chiara, first, record.version, &changed).await?;
        let wished = SchoolForm { phone: "0583 1".into(), ..SchoolForm::default() };
        let picked = Form { picked: Picked::School(first), school: wished, ..form("") };
        let waiting = sent(store, &typed("Nina", "Bruni", Country::Italy), &picked).await?;
        let writing = confirmed(store, &typed("Pia", "Sala", Country::Italy)).await?;
        registration::save_draft(store, &writing, 0, &picked).await?;
        for reference in &references {
            assert!(referring(store, reference, first).await? > 0, "this story has no row of {reference:?}");
        }

        merge(store, desk, first, Some(second), "scuola secondaria di primo grado g verdi").await?;

        for (table, column) in &references {
            let left = referring(store, &(table.clone(), column.clone()), first).await?;
            let stays = (table.as_str(), column.as_str()) == STAYS;
            assert_eq!(left > 0, stays, "{table}.{column}: {left} rows still refer to the merged school");
        }
        let rights: Vec<(String, String)> =
            sql!("select subject, allows from page_right where page = $1 and subject_kind = 'school' order by allows")
                .bind(page)
                .all(&store.db)
                .await?;
        let of_second = |allows: &str| (second.to_string(), allows.to_owned());
        assert_eq!(rights, [of_second("edit"), of_second("read")]);
        let gone = find(&store.db, first).await?;
        assert_eq!((gone.state, gone.merged_into), (SchoolState::Merged, Some(second)));
        assert_eq!(find(&store.db, earlier).await?.merged_into, Some(second), "no chains of merges");
        let drafted = registration::own(store, &writing).await?.draft.form;
        assert_eq!((drafted.picked, drafted.school.code.as_str()), (Picked::School(second), "LUMM00500X"));
        // She is validated where she is now, and what she proposed for another text is not taken.
        let nina = waiting.account()?;
        let seen = validation::record(store, desk, nina).await?.seen;
        validation::validate(store, desk, nina, seen, true, "").await?;
        assert_eq!(school_of(store, &waiting).await?.0, second);
    }
    Ok(())
}

#[tokio::test]
async fn r_val_6_a_merged_school_leads_to_the_other_and_is_found_no_more() -> Result<()> {
    for world in worlds().await? {
        let (store, first, second) = (&world.store, world.first, world.second);
        merge(store, &world.desk, first, Some(second), VERDI).await?;
        assert_eq!(portal::school(store, first, PageNumber(1)).await?.id, second);
        assert_eq!(portal::overview(store).await?.counters.schools, 1);
        let found = look_up(store, &world.chiara, Country::Italy, "verdi lucca").await?;
        assert_eq!(found.iter().map(|one| one.picked).collect::<Vec<_>>(), [Picked::School(second)]);
        let colleague = sent(store, &typed("Nina", "Bruni", Country::Italy), &form("LUMM00400X")).await?;
        assert_eq!(school_of(store, &colleague).await?.0, second, "the code of the merged school is the other's");
        let chiara = again(store, &world.chiara).await?;
        assert_eq!(chiara.adult()?.school, Some(second));
        assert_eq!(school(store, &chiara, second).await?.form.code, "LUMM00500X");
        assert_eq!(school(store, &chiara, first).await, Err(Error::NotFound));
        let documents = sql!("select count(*) from twinfinder_document").number(&store.db).await?;
        assert_eq!(documents, 2);
        for person in [&world.chiara, &world.matteo] {
            let told = crate::base::notice::list(store, person).await?;
            let kind = crate::base::notice::NoticeKind::SchoolMerged { school: VERDI.into(), into: VERDI.into() };
            assert_eq!(told.first().map(|notice| &notice.kind), Some(&kind));
        }
        let written = sql!("select count(*) from audit where action = 'school.merged' and subject = $1").bind(first);
        assert_eq!(written.number(&store.db).await?, 1);
        let record = desk_record(store, &world.desk, first, "").await?;
        assert_eq!(record.merged_into.map(|other| (other.id, other.people)), Some((second, 2)));
        let stale = edit(store, &world.desk, first, record.school.version, &record.school.form).await;
        assert_eq!(stale, Err(Error::Conflict));
        assert_eq!(merge(store, &world.desk, first, Some(second), VERDI).await, Err(Error::Conflict));
    }
    Ok(())
}

#[tokio::test]
async fn a_proposed_record_takes_the_people_and_the_code_of_the_one_that_goes() -> Result<()> {
    for world in worlds().await? {
        let (store, first) = (&world.store, world.first);
        let empty = Form { school: SchoolForm { code: String::new(), ..form("").school }, ..form("PIMM00100X") };
        let nina = sent(store, &typed("Nina", "Bruni", Country::Italy), &form("PIMM00100X")).await?;
        let (proposed, state) = school_of(store, &nina).await?;
        assert_eq!((state.as_str(), empty.school.code.as_str()), ("proposed", ""));
        run(
            store,
            vec![
                sql!("update school set register_code = null where id = $1").bind(proposed),
                sql!("update school set register_source = 'it-state' where id = $1").bind(first),
            ],
        )
        .await?;
        merge(store, &world.desk, first, Some(proposed), VERDI).await?;
        let other = find(&store.db, proposed).await?;
        assert_eq!(other.state, SchoolState::Confirmed, "a validated teacher has come");
        assert_eq!(other.register, Some(("it-state".to_owned(), "LUMM00400X".to_owned())));
    }
    Ok(())
}

#[tokio::test]
async fn r_val_6_what_a_merge_refuses() -> Result<()> {
    for world in worlds().await? {
        let (store, desk, first, second) = (&world.store, &world.desk, world.first, world.second);
        let (_, pupil) = belongings(&world).await?;
        let abroad = sent(store, &typed("Olga", "Nowak", Country::Poland), &form("")).await?;
        let (abroad, _) = school_of(store, &abroad).await?;
        for (who, refusal) in [
            (&world.elsewhere, Error::NotFound),
            (&world.chiara, Error::Forbidden),
            (&pupil, Error::Forbidden),
            (&Viewer::guest(), Error::SignIn),
        ] {
            assert_eq!(merge(store, who, first, Some(second), VERDI).await, Err(refusal.clone()));
            assert_eq!(close(store, who, first, "Empty", VERDI).await, Err(refusal.clone()));
            let form = SchoolForm::default();
            assert_eq!(correct(store, who, first, 1, &form).await.err(), Some(refusal.clone()));
            assert_eq!(desk_record(store, who, first, "").await.err(), Some(refusal));
        }
        let wrong = |problem| Err(Error::invalid("into", problem));
        assert_eq!(merge(store, desk, first, None, VERDI).await, wrong(Problem::Required));
        for into in [first, abroad, SchoolId(1)] {
            assert_eq!(merge(store, desk, first, Some(into), VERDI).await, wrong(Problem::Unknown));
        }
        let unnamed = Err(Error::invalid("merged_name", Problem::NotTheName));
        assert_eq!(merge(store, desk, first, Some(second), "Liceo").await, unnamed);
        project(store, (&world.chiara, first), (&world.matteo, second)).await?;
        let together = Problem::FoundTogether { project: "Letters from my street".into() };
        assert_eq!(merge(store, desk, first, Some(second), VERDI).await, wrong(together));
        assert_eq!(school_of(store, &world.chiara).await?, (first, "confirmed".to_owned()), "nothing has moved");
    }
    Ok(())
}

#[tokio::test]
async fn r_val_6_a_school_is_closed_when_nobody_is_active() -> Result<()> {
    for world in worlds().await? {
        let (store, desk, first) = (&world.store, &world.desk, world.first);
        let active = Err(Error::invalid("people", Problem::PeopleAtSchool));
        assert_eq!(close(store, desk, first, "Gone", VERDI).await, active);
        let asleep = sql!("update person set state = 'inactive' where id = $1").bind(world.chiara.account()?);
        run(store, vec![asleep]).await?;
        let unnamed = close(store, desk, first, " ", "Liceo").await;
        let Err(Error::Invalid(problems)) = unnamed else { panic!("{unnamed:?}") };
        assert_eq!(problems.len(), 2, "a reason and the name");
        close(store, desk, first, "It was joined with another school", VERDI).await?;
        assert_eq!(find(&store.db, first).await?.state, SchoolState::Closed);
        assert_eq!(close(store, desk, first, "Again", VERDI).await, Err(Error::Conflict));
        let (detail,): (String,) =
            sql!("select detail from audit where action = 'school.closed'").one(&store.db).await?;
        assert!(detail.contains("joined with another"), "{detail}");
        let told = crate::base::notice::list(store, &world.chiara).await?;
        let closed = |kind: &_| matches!(kind, crate::base::notice::NoticeKind::SchoolClosed { .. });
        assert!(told.first().is_some_and(|notice| closed(&notice.kind)));
        // Her page still opens, and says what her school is.
        let chiara = again(store, &world.chiara).await?;
        assert_eq!(school(store, &chiara, first).await?.state, SchoolState::Closed);
        assert_eq!(portal::school(store, first, PageNumber(1)).await.err(), Some(Error::NotFound));
        let found = look_up(store, &chiara, Country::Italy, "verdi lucca").await?;
        assert_eq!(found.len(), 1);
    }
    Ok(())
}

#[tokio::test]
async fn the_desk_finds_schools_by_words_state_people_and_twins() -> Result<()> {
    for world in worlds().await? {
        let (store, desk_of_italy, first) = (&world.store, &world.desk, world.first);
        let galilei = SchoolForm { name: "Liceo «Galilèi»".into(), town: "Forlì".into(), ..form("").school };
        let galilei = Form { school: SchoolForm { code: "FOPS00100X".into(), ..galilei }, ..form("") };
        let ada = sent(store, &typed("Ada", "Neri", Country::Italy), &galilei).await?;
        let (third, _) = school_of(store, &ada).await?;
        let found = async |search: SchoolSearch| -> Result<Vec<SchoolId>> {
            let listing = desk(store, desk_of_italy, Unit::Italy, &search, PageNumber(1)).await?;
            assert_eq!(listing.total, listing.rows.len() as i64);
            Ok(listing.rows.into_iter().map(|row| row.id).collect())
        };
        let all = SchoolSearch::default;
        assert_eq!(found(all()).await?, [third, first, world.second]);
        assert_eq!(found(SchoolSearch { words: "forli galilei".into(), ..all() }).await?, [third]);
        assert_eq!(found(SchoolSearch { words: "lumm00400x".into(), ..all() }).await?, [first]);
        assert_eq!(found(SchoolSearch { state: Some(SchoolState::Proposed), ..all() }).await?, [third]);
        assert_eq!(found(SchoolSearch { deserted: true, ..all() }).await?, [third], "nobody is validated there");
        assert_eq!(found(SchoolSearch { twice: true, ..all() }).await?, [first, world.second]);
        let people = desk(store, desk_of_italy, Unit::Italy, &all(), PageNumber(1)).await?;
        assert_eq!(people.rows.iter().map(|row| row.people).collect::<Vec<_>>(), [0, 1, 1]);
        for (words, offered) in [("", world.second), ("galilei", third)] {
            let others = desk_record(store, desk_of_italy, first, words).await?.others;
            assert_eq!(others.iter().map(|one| one.id).collect::<Vec<_>>(), [offered]);
        }
        let record = desk_record(store, desk_of_italy, third, "").await?;
        assert_eq!(record.people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>(), ["Ada Neri"]);
        for (who, refusal) in
            [(&world.elsewhere, Error::Forbidden), (&world.chiara, Error::Forbidden), (&Viewer::guest(), Error::SignIn)]
        {
            assert_eq!(desk(store, who, Unit::Italy, &all(), PageNumber(1)).await.err(), Some(refusal));
        }
    }
    Ok(())
}
