//! The story of the public pages: who is counted, who is named, what is not found.

use super::{Counters, Overview, PublicPerson, count_overview, country, overview, project, recall_overview, school};
use crate::base::error::Error;
use crate::base::id::{ProjectId, SchoolId};
use crate::base::list::PageNumber;
use crate::base::store::Store;
use crate::base::store::test::{START, stores};
use crate::portal::PublicState;
use crate::sql;
use crate::vocabulary::{Country, SchoolRole};

const VERDI: SchoolId = SchoolId(101);
const TORUN: SchoolId = SchoolId(102);
const EMPTY: SchoolId = SchoolId(103);
const PROPOSED: SchoolId = SchoolId(104);

const FIRST: PageNumber = PageNumber(1);

async fn add_unit(store: &Store, code: &str, on: bool) {
    let mut tx = store.begin().await.expect("a transaction");
    sql!("insert into unit (code, country, switched_on, email) values ($1, $1, $2, 'unit@example.org')")
        .bind(code)
        .bind(on)
        .execute(&mut tx)
        .await
        .expect("a unit");
    tx.commit().await.expect("committed");
}

async fn add_school(store: &Store, id: SchoolId, country: &str, town: &str, state: &str) {
    let mut tx = store.begin().await.expect("a transaction");
    sql!(
        "insert into school (id, unit, country, state, name, name_folded, levels, town, town_folded, email, phone, created_at)
         values ($1, $2, $2, $3, $4, $4, ',primary,', $5, $5, 'school-mail@canary.org', '555-canary', 0)"
    )
    .bind(id)
    .bind(country)
    .bind(state)
    .bind(format!("School of {town}"))
    .bind(town)
    .execute(&mut tx)
    .await
    .expect("a school");
    tx.commit().await.expect("committed");
}

async fn add_person(store: &Store, id: i64, country: &str, school: SchoolId, state: &str, privacy: &str) {
    let mut tx = store.begin().await.expect("a transaction");
    sql!(
        "insert into account (id, kind, username, username_folded, language, zone, created_at)
         values ($1, 'adult', $2, $2, 'en', 'UTC', 0)"
    )
    .bind(id)
    .bind(format!("user{id}"))
    .execute(&mut tx)
    .await
    .expect("an account");
    sql!(
        "insert into person (id, state, state_since, first_name, last_name, name_folded, email, unit, country, school,
                             role, phone, privacy)
         values ($1, $2, 0, 'Ada', $3, 'ada', $4, $5, $5, $6, $7, '555-canary', $8)"
    )
    .bind(id)
    .bind(state)
    .bind(format!("Number{id}"))
    .bind(format!("p{id}@canary.org"))
    .bind(country)
    .bind(school)
    .bind(SchoolRole::ALL[0].code())
    .bind(privacy)
    .execute(&mut tx)
    .await
    .expect("a person");
    tx.commit().await.expect("committed");
}

async fn add_project(store: &Store, id: i64, state: &str, founders: [(i64, SchoolId, &str); 2]) {
    let content = serde_json::json!({
        "title": "Lettres", "description": "Les élèves écrivent.", "languages": ["fr"], "ages_from": 11, "ages_to": 14,
        "subjects": [], "objectives": "objective-canary",
    });
    let mut tx = store.begin().await.expect("a transaction");
    sql!(
        "insert into project (id, request, state, since, author, title, kind, version, agreed_version, created_at, activated_at)
         values ($1, $2, $3, 0, $4, 'Lettres', 'european', 1, 1, 0, $5)"
    )
    .bind(id)
    .bind(format!("request {id}"))
    .bind(state)
    .bind(founders[0].0)
    .bind(START)
    .execute(&mut tx)
    .await
    .expect("a project");
    sql!("insert into project_version (project, number, content, author, reason, at) values ($1, 1, $2, $3, '', 0)")
        .bind(id)
        .bind(content.to_string())
        .bind(founders[0].0)
        .execute(&mut tx)
        .await
        .expect("its text");
    for (position, (account, school, country)) in (1_i64..).zip(founders) {
        sql!("insert into project_founder (project, account, position, school, unit, country) values ($1, $2, $3, $4, $5, $5)")
            .bind(id)
            .bind(account)
            .bind(position)
            .bind(school)
            .bind(country)
            .execute(&mut tx)
            .await
            .expect("a founder");
    }
    tx.commit().await.expect("committed");
}

/// Italy and Poland with a school each and people in several states; Spain switched on and empty; Malta off.
async fn world(store: &Store) {
    for (code, on) in [("IT", true), ("PL", true), ("ES", true), ("MT", false)] {
        add_unit(store, code, on).await;
    }
    add_school(store, VERDI, "IT", "Lucca", "confirmed").await;
    add_school(store, TORUN, "PL", "Toruń", "confirmed").await;
    add_school(store, EMPTY, "IT", "Pisa", "confirmed").await;
    add_school(store, PROPOSED, "IT", "Siena", "proposed").await;
    add_person(store, 1, "IT", VERDI, "validated", r#"{"name":"public","school":"public"}"#).await;
    add_person(store, 2, "IT", VERDI, "validated", r#"{"name":"public","school":"public","role":"public"}"#).await;
    add_person(store, 3, "IT", VERDI, "validated", r#"{"name":"public"}"#).await;
    add_person(store, 4, "IT", VERDI, "inactive", r#"{"name":"public","school":"public"}"#).await;
    add_person(store, 5, "PL", TORUN, "validated", "{}").await;
    add_person(store, 6, "IT", EMPTY, "awaiting_validation", r#"{"name":"public","school":"public"}"#).await;
    add_person(store, 7, "IT", PROPOSED, "awaiting_validation", "{}").await;
    add_person(store, 8, "IT", VERDI, "expelled", r#"{"name":"public","school":"public"}"#).await;
    add_project(store, 201, "active", [(1, VERDI, "IT"), (5, TORUN, "PL")]).await;
    add_project(store, 202, "awaiting_units", [(3, VERDI, "IT"), (5, TORUN, "PL")]).await;
}

#[tokio::test]
async fn only_schools_with_a_validated_person_and_active_projects_count() {
    for store in stores().await {
        world(&store).await;
        let seen = overview(&store).await.expect("an overview");
        assert_eq!(seen.counters, Counters { people: 5, schools: 2, projects: 1, countries: 2 });
        let figures =
            |country| seen.countries.iter().find(|one| one.country == country).map(|one| (one.schools, one.projects));
        assert_eq!(figures(Country::Italy), Some((1, 1)));
        assert_eq!(figures(Country::Poland), Some((1, 1)));
        assert_eq!(figures(Country::Spain), Some((0, 0)), "switched on and empty: shown, not lit");
        assert_eq!(figures(Country::Malta), None, "switched off");
    }
}

/// Until everything is counted anew, a start shows what the last one counted.
#[tokio::test]
async fn a_start_shows_the_figures_of_the_last_one_until_they_are_counted() {
    for store in stores().await {
        world(&store).await;
        let true_ones = overview(&store).await.expect("an overview");
        let mut tx = store.begin().await.unwrap();
        let before = Overview { counters: Counters { people: 4, ..true_ones.counters }, ..true_ones.clone() };
        let figures = serde_json::to_string(&before).unwrap();
        sql!("insert into overview (id, figures) values (1, $1)").bind(figures).execute(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        recall_overview(&store).await.unwrap();
        assert_eq!(overview(&store).await, Ok(before));
        count_overview(&store).await.unwrap();
        assert_eq!(overview(&store).await.as_ref(), Ok(&true_ones));
        recall_overview(&store).await.unwrap();
        assert_eq!(overview(&store).await, Ok(true_ones), "what was counted is kept");
    }
}

#[tokio::test]
async fn a_country_lists_its_schools_projects_and_unit() {
    for store in stores().await {
        world(&store).await;
        let italy = country(&store, Country::Italy, FIRST, FIRST).await.expect("Italy");
        assert_eq!(italy.schools.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [VERDI]);
        assert_eq!(italy.projects.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [ProjectId(201)]);
        assert_eq!(italy.projects.rows[0].countries, [Country::Italy, Country::Poland]);
        assert_eq!(italy.units[0].1.email, "unit@example.org");
        let beyond = country(&store, Country::Italy, PageNumber(9), FIRST).await.expect("a page beyond the last");
        assert!(beyond.schools.rows.is_empty());
        let malta = country(&store, Country::Malta, FIRST, FIRST).await;
        assert_eq!(malta.expect_err("switched off"), Error::NotFound);
    }
}

#[tokio::test]
async fn a_school_names_only_who_wished_it_and_holds_no_address() {
    for store in stores().await {
        world(&store).await;
        let verdi = school(&store, VERDI, FIRST).await.expect("the school");
        let person = |number, role| PublicPerson { name: format!("Ada Number{number}"), role };
        assert_eq!(verdi.people, [person(1, None), person(2, Some(SchoolRole::ALL[0]))]);
        assert_eq!(verdi.unnamed, 2, "one keeps her name for members, one has not signed in for a year");
        assert_eq!((verdi.projects.rows.len(), verdi.projects.total), (1, 1), "the other one has not begun");
        let told = serde_json::to_string(&verdi).expect("it is sent to browsers");
        assert!(!told.contains("canary"), "{told}");
        for hidden in [EMPTY, PROPOSED, SchoolId(999)] {
            assert_eq!(school(&store, hidden, FIRST).await.expect_err("no validated person"), Error::NotFound);
        }
    }
}

#[tokio::test]
async fn every_project_of_a_school_stands_on_one_of_its_pages() {
    for store in stores().await {
        world(&store).await;
        for id in 301..=320 {
            add_project(&store, id, "active", [(1, VERDI, "IT"), (5, TORUN, "PL")]).await;
        }
        let ids = async |page| {
            let projects = school(&store, VERDI, PageNumber(page)).await.expect("the school").projects;
            assert_eq!((projects.total, projects.pages(), projects.page), (21, 2, page));
            projects.rows.iter().map(|row| row.id.0).collect::<Vec<_>>()
        };
        assert_eq!(ids(1).await, (301..=320).rev().collect::<Vec<_>>());
        assert_eq!(ids(2).await, [201]);
    }
}

#[tokio::test]
async fn a_project_is_public_once_active_and_in_its_short_text_only() {
    for store in stores().await {
        world(&store).await;
        let lettres = project(&store, ProjectId(201), "Europe/Rome").await.expect("the project");
        assert_eq!(lettres.state, PublicState::Running(crate::base::language::local(START.0, "Europe/Rome").day));
        let contacts: Vec<Option<&str>> = lettres.schools.iter().map(|school| school.contact.as_deref()).collect();
        assert_eq!(contacts, [Some("Ada Number1"), None]);
        let told = serde_json::to_string(&lettres).expect("it is sent to browsers");
        assert!(!told.contains("canary"), "{told}");
        for hidden in [ProjectId(202), ProjectId(999)] {
            assert_eq!(project(&store, hidden, "UTC").await.expect_err("not active"), Error::NotFound);
        }
    }
}
