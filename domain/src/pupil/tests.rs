//! The story of pupils, on both databases.

mod listing;
mod telling;
mod using_again;

use super::*;
use crate::account;
use crate::base::db::Statement;
use crate::base::error::{Error, Problem, Result};
use crate::base::language::Language;
use crate::base::list::PageNumber;
use crate::base::notice::{self, NoticeKind};
use crate::base::store::Store;
use crate::base::store::test::stores;
use crate::base::time::MINUTE;
use crate::base::viewer::{Adult, Grant, SecondFactor, Standing, Viewer};
use crate::page;
use crate::people;
use crate::sql;
use crate::team;
use crate::twinspace::tests::World;
use crate::twinspace::{self, MemberState, Role, SpaceState, access_space, my_spaces};
use crate::vocabulary::Unit;

const LIST: &str = "Giulia, V, 3B\nMatteo; Conti\nGiulia, V";

fn new<'a>(list: &'a str, request: &'a str) -> NewPupils<'a> {
    NewPupils { list, class: "2A", language: Language::It, authorised: true, request, waiting: None }
}

fn form(list: &str) -> ListForm {
    ListForm { list: list.into(), class: "2A".into(), ..ListForm::default() }
}

fn id(viewer: &Viewer) -> AccountId {
    viewer.account().unwrap()
}

async fn made(world: &World, request: &str) -> Vec<Slip> {
    let key = create(&world.store, &world.anna, world.space, &new(LIST, request)).await.unwrap();
    take_slips(&world.store, &world.anna, &key).await.unwrap()
}

async fn signed_in(store: &Store, slip: &Slip) -> Viewer {
    let signed =
        sign_in(store, "class", &slip.username.to_uppercase(), &slip.password.replace('-', " "), "").await.unwrap();
    account::viewer(store, &signed.token).await.unwrap()
}

async fn write(store: &Store, statement: Statement) {
    let mut tx = store.begin().await.unwrap();
    statement.execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

async fn officer(store: &Store, unit: Unit) -> Viewer {
    let id: AccountId = store.new_id();
    for statement in [
        sql!("insert into account (id, kind, username, username_folded, language, zone, created_at) values ($1, 'adult', $2, $2, 'it', 'UTC', 0)")
            .bind(id)
            .bind(format!("officer{id}")),
        sql!("insert into account_grant (id, account, kind, scope, starts_at) values ($1, $1, 'officer', $2, 0)").bind(id).bind(unit.code()),
    ] {
        write(store, statement).await;
    }
    Viewer::without_session(Standing::Adult(Adult {
        id,
        name: "Officer".into(),
        school: None,
        unit,
        country: unit.country(),
        validated: false,
        moving: false,
        school_staff: false,
        grants: vec![Grant::Officer(unit)],
        second_factor: SecondFactor::Passed,
    }))
}

/// R-TS-4: a list becomes logins; names are free; passwords are seen once and hashed.
#[tokio::test]
async fn r_ts_4_a_list_becomes_logins() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let proposed = preview(store, &world.anna, space, LIST, "2A").await.unwrap();
        let usernames: Vec<&str> = proposed.iter().map(|one| one.username.as_str()).collect();
        assert_eq!(usernames, ["giulia.v", "matteo.c", "giulia.v2"]);
        let key = create(store, &world.anna, space, &new(LIST, "r1")).await.unwrap();
        assert_eq!(take_slips(store, &world.beata, &key).await, Err(Error::NotFound), "somebody else's");
        let slips = take_slips(store, &world.anna, &key).await.unwrap();
        assert_eq!(take_slips(store, &world.anna, &key).await, Err(Error::NotFound), "once");
        assert_eq!((slips[1].name.as_str(), slips[1].class.as_str()), ("Matteo C.", "2A"));
        let hashes: Vec<(String,)> =
            sql!("select a.password_hash from account a join pupil u on u.id = a.id where a.password_hash is not null")
                .all(&store.db)
                .await
                .unwrap();
        assert_eq!(hashes.len(), 3);
        assert!(
            hashes
                .iter()
                .all(|(hash,)| hash.starts_with("$argon2") && !slips.iter().any(|slip| hash.contains(&slip.password)))
        );
        assert_eq!(
            create(store, &world.anna, space, &new(LIST, "r1")).await,
            Err(Error::Conflict),
            "sent twice, made once"
        );
        let again = preview(store, &world.anna, space, "Giulia, V", "").await.unwrap();
        assert_eq!(again[0].username, "giulia.v3");
        let authorised = sql!("select count(*) from pupil_authorisation where confirmed_by = $1").bind(id(&world.anna));
        assert_eq!(authorised.number(&store.db).await.unwrap(), 3);
    }
}

/// R-TS-4: only founders and administrators, only while they work at the school, only with the parents' agreement.
#[tokio::test]
async fn r_ts_4_who_may_make_logins() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let unauthorised = NewPupils { authorised: false, ..new(LIST, "r") };
        let refused = create(store, &world.anna, space, &unauthorised).await;
        assert_eq!(refused, Err(Error::invalid("authorised", Problem::MustAccept)));
        for who in [&world.carla, &world.tommaso] {
            assert_eq!(create(store, who, space, &new(LIST, "r")).await, Err(Error::Forbidden));
        }
        for who in [&world.stranger, &world.elsewhere] {
            assert_eq!(preview(store, who, space, LIST, "").await, Err(Error::NotFound));
        }
        let Standing::Adult(adult) = world.anna.standing().clone() else { panic!("an adult") };
        let moved = Viewer::without_session(Standing::Adult(Adult { school: None, ..adult }));
        assert_eq!(create(store, &moved, space, &new(LIST, "r")).await, Err(Error::Forbidden));
        world.turn(SpaceState::Closed).await;
        assert_eq!(create(store, &world.anna, space, &new(LIST, "r")).await, Err(Error::Forbidden));
    }
}

/// A pupil signs in on the pupils' page alone and sees her own spaces alone.
#[tokio::test]
async fn r_ts_6_a_pupil_sees_her_own_spaces_and_nothing_else() {
    for store in stores().await {
        let world = World::new(store).await;
        let store = &world.store;
        let slips = made(&world, "r1").await;
        let giulia = signed_in(store, &slips[0]).await;
        assert_eq!(
            my_spaces(store, &giulia).await.unwrap().iter().map(|line| line.id).collect::<Vec<_>>(),
            [world.space]
        );
        assert_eq!(access_space(store, &giulia, world.other_space).await, Err(Error::NotFound));
        let adults = account::sign_in(store, &slips[0].username, &slips[0].password, "", false).await;
        assert!(matches!(adults, Err(Error::Invalid(_))), "not on the page of adults");
        assert_eq!(team::invitations(store, &giulia).await, Err(Error::Forbidden));
        remove(store, &world.anna, world.space, id(&giulia)).await.unwrap();
        assert!(my_spaces(store, &giulia).await.unwrap().is_empty());
        assert_eq!(access_space(store, &giulia, world.space).await, Err(Error::NotFound));
    }
}

/// R-TS-7: a few sentences and an avatar from the set, written by the pupil and by nobody else; there is no more.
#[tokio::test]
async fn r_ts_7_a_few_sentences_and_an_avatar() {
    for store in stores().await {
        let world = World::new(store).await;
        let store = &world.store;
        let long = "é".repeat(280);
        for (avatar, about, kept) in [
            (7, " I like trees. ", Some("I like trees.")),
            (0, "", Some("")),
            (AVATARS - 1, long.as_str(), Some(long.as_str())),
            (AVATARS, "", None),
            (-1, "", None),
            (1, &format!("{long}é"), None),
        ] {
            let written = write_own(store, &world.tommaso, avatar, about).await;
            assert_eq!(written.is_ok(), kept.is_some(), "{avatar} {about}");
            if let Some(kept) = kept {
                let own = own(store, &world.tommaso).await.unwrap();
                assert_eq!((own.avatar, own.about.as_str()), (avatar, kept));
            }
        }
        assert_eq!(write_own(store, &world.anna, 1, "").await, Err(Error::Forbidden));
        assert_eq!(write_own(store, &Viewer::guest(), 1, "").await, Err(Error::SignIn));
    }
}

/// R-TS-4: a new password clears a lock and ends sessions; a teacher of another school, a member and a pupil cannot.
#[tokio::test]
async fn r_ts_4_a_teacher_resets_a_password() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slip = made(&world, "r1").await.remove(0);
        let before = sign_in(store, "reset", &slip.username, &slip.password, "").await.unwrap();
        for _ in 0..10 {
            assert!(sign_in(store, "reset", &slip.username, "no no no", "").await.is_err());
        }
        let locked = sign_in(store, "reset", &slip.username, &slip.password, "").await;
        assert!(matches!(locked, Err(Error::Limited { .. })));
        for who in [&world.beata, &world.elsewhere] {
            assert_eq!(reset_password(store, who, space, before.account).await, Err(Error::NotFound));
        }
        for who in [&world.carla, &world.tommaso] {
            assert_eq!(reset_password(store, who, space, before.account).await, Err(Error::Forbidden));
        }
        let zofia = id(&world.zofia);
        assert_eq!(reset_password(store, &world.anna, space, zofia).await, Err(Error::NotFound), "of another school");
        let key = reset_password(store, &world.anna, space, before.account).await.unwrap();
        let fresh = take_slips(store, &world.anna, &key).await.unwrap().remove(0);
        assert_eq!(account::viewer(store, &before.token).await.unwrap().standing(), &Standing::Guest);
        signed_in(store, &fresh).await;
        assert!(sign_in(store, "reset", &slip.username, &slip.password, "").await.is_err());
    }
}

/// R-TS-4: a slip of the pen in a name or a class is put right; of a surname the first letter is kept.
#[tokio::test]
async fn r_ts_4_a_teacher_puts_a_name_right() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slip = made(&world, "r1").await.remove(0);
        let signed_in = sign_in(store, "correct", &slip.username, &slip.password, "").await.unwrap();
        let put = async |who: &Viewer, name: &str, class: &str| {
            correct(store, who, space, signed_in.account, name, class).await
        };
        for who in [&world.beata, &world.elsewhere] {
            assert_eq!(put(who, "Anna B", "2B").await, Err(Error::NotFound));
        }
        for who in [&world.carla, &world.tommaso] {
            assert_eq!(put(who, "Anna B", "2B").await, Err(Error::Forbidden));
        }
        assert_eq!(put(&world.anna, "Anna", "2B").await, Err(Error::invalid("name", Problem::Unknown)));
        put(&world.anna, " Anna Lucia Bianchi ", "3C").await.unwrap();
        let pupil = account::viewer(store, &signed_in.token).await.unwrap();
        let own = own(store, &pupil).await.unwrap();
        assert_eq!((own.name.as_str(), own.class.as_str()), ("Anna Lucia B.", "3C"));
        assert!(sign_in(store, "correct", &slip.username, &slip.password, "").await.is_ok(), "the sign-in name stays");
    }
}

/// Of a network only failures count: a class behind one address signs in, whoever guesses waits.
#[tokio::test]
async fn only_failures_of_a_network_count() {
    for store in stores().await {
        let world = World::new(store).await;
        let store = &world.store;
        let slip = made(&world, "r1").await.remove(0);
        let network = format!("school {}", store.db.is_sqlite());
        let try_in = |name: String, password: String| {
            let network = network.clone();
            async move { sign_in(store, &network, &name, &password, "").await.map(|_| ()) }
        };
        for _ in 0..NETWORK_FAILURES + 5 {
            try_in(slip.username.clone(), slip.password.clone()).await.unwrap();
        }
        for number in 0..NETWORK_FAILURES {
            let failed = try_in(format!("nobody{number}"), "a b c".into()).await;
            assert!(matches!(failed, Err(Error::Invalid(_))));
        }
        let waits = try_in(slip.username.clone(), slip.password.clone()).await;
        assert!(matches!(waits, Err(Error::Limited { seconds: 1..=601 })));
        assert!(sign_in(store, "another", &slip.username, &slip.password, "").await.is_ok());
        world.store.clock.advance(10 * MINUTE);
        try_in(slip.username.clone(), slip.password.clone()).await.unwrap();
    }
}
