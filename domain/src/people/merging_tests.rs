//! The story of two accounts of one person, on both databases.

use super::*;
use crate::base::error::{Error, Problem, Result};
use crate::base::mail::Template;
use crate::base::notice::NoticeKind;
use crate::base::store::test::{TestStore, references_to, rows_referring, run_script, stores};
use crate::base::viewer::Viewer;
use crate::registration::tests::{form, school_of, sent, typed};
use crate::sql;
use crate::validation::tests::{Desk, desk, teacher};
use crate::vocabulary::Country;

const SURE: &str = "Visti i documenti in segreteria.";

/// One person with two accounts, a partner abroad, somebody she does not want to meet, and the desks.
struct World {
    store: TestStore,
    desk: Desk,
    /// The account that ends.
    going: AccountId,
    /// The one that goes on.
    staying: AccountId,
    other: AccountId,
    third: AccountId,
    stranger: Viewer,
    school: i64,
}

async fn worlds() -> Result<Vec<World>> {
    let mut worlds = Vec::new();
    for store in stores().await {
        let desk = desk(&store).await?;
        let first = teacher(&store, &desk.italian, ("Chiara", "Benedetti"), &form("LUMM00400X")).await?;
        let again = teacher(&store, &desk.italian, ("Chiara M.", "Benedetti"), &form("LUMM00400X")).await?;
        let third = teacher(&store, &desk.italian, ("Ugo", "Testa"), &form("LUMM00400X")).await?;
        let other = sent(&store, &typed("Olga", "Nowak", Country::Poland), &form("")).await?;
        let (school, _) = school_of(&store, &first).await?;
        worlds.push(World {
            going: again.account()?,
            staying: first.account()?,
            other: other.account()?,
            third: third.account()?,
            stranger: third,
            school: school.0,
            store,
            desk,
        });
    }
    Ok(worlds)
}

/// Everything that the second account has made, been told and is part of.
const BELONGINGS: &str = r#"
insert into project (id, request, state, since, author, title, reached_units_at, created_at)
    values (901, 'r901', 'active', 0, GOING, 'Letters', 0, 0);
insert into project_founder (project, account, position, school, unit, country)
    values (901, GOING, 1, SCHOOL, 'IT', 'IT'), (901, OTHER, 2, SCHOOL, 'PL', 'PL');
insert into project_draft (project, account, content, version, based_on, saved_at) values (901, GOING, '{}', 1, 1, 0);
insert into project_version (project, number, content, author, reason, at) values (901, 1, '{}', GOING, '', 0);
insert into project_event (id, project, at, actor, kind) values (902, 901, 0, GOING, 'sent');
insert into space (id, project, slug, title, language, state, created_at)
    values (903, 901, 'letters', 'Letters', 'en', 'open', 0);
insert into space_member (id, space, account, role, school, state, invited_by, since)
    values (904, 903, GOING, 'founder', SCHOOL, 'accepted', null, 0),
           (905, 903, STAYING, 'member', SCHOOL, 'accepted', null, 0),
           (906, 903, THIRD, 'member', SCHOOL, 'accepted', GOING, 0);
insert into page (id, space, position, title, document, author, created_at, changed_at)
    values (907, 903, 0, 'Streets', '{}', GOING, 0, 0);
insert into page_version (page, version, title, document, author, at) values (907, 1, 'Streets', '{}', GOING, 0);
insert into page_draft (page, account, base_version, title, document, at) values (907, GOING, 1, 'Streets', '{}', 0);
insert into page_right (page, subject_kind, subject, allows)
    values (907, 'member', 'GOING', 'edit'), (907, 'member', 'GOING', 'read'), (907, 'member', 'STAYING', 'read');
insert into file (id, space, page, uploader, name, kind, size, width, height, storage_key, shown_key, created_at,
                  consent_by, consent_at)
    values (908, 903, 907, GOING, 'street.jpg', 'image/jpeg', 1, 1, 1, 'k', 's', 0, GOING, 0);
insert into publication (page, space, version, published_at, published_by) values (907, 903, 1, 0, GOING);
insert into account (id, kind, username, username_folded, language, zone, created_at)
    values (909, 'pupil', 'tom', 'tom', 'it', 'Europe/Rome', 0);
insert into pupil (id, school, teacher, display_name, class) values (909, SCHOOL, GOING, 'Tom T.', '2B');
insert into pupil_authorisation (pupil, confirmed_by, at) values (909, GOING, 0);
insert into pupil_report (id, space, pupil, school, unit, reason, urgent, words, at, handled_at, handled_by)
    values (910, 903, 909, SCHOOL, 'IT', 'frightens', false, 'Help', 0, 0, GOING);
insert into conversation (id, subject, started_by, started_at, last_at)
    values (911, 'Hello', GOING, 0, 0), (912, 'Is this me?', STAYING, 0, 0);
insert into conversation_member (conversation, account, last_at)
    values (911, GOING, 0), (911, OTHER, 0), (912, GOING, 0), (912, STAYING, 0);
insert into message (id, conversation, author, body, body_hash, at, request)
    values (913, 911, GOING, 'Dear partner', 'h', 0, 'q1'), (914, 912, GOING, 'Dear me', 'h', 0, 'q2');
insert into report (id, reporter, person, unit, reason, words, state, at)
    values (915, GOING, OTHER, 'PL', 'spam', '', 'received', 0), (916, OTHER, GOING, 'IT', 'spam', '', 'received', 0);
insert into candidate (id, owner, person, status, note, added_at)
    values (917, GOING, OTHER, 'negotiating', 'Letters?', 0), (918, OTHER, GOING, 'contacted', '', 0),
           (919, GOING, THIRD, 'contacted', 'Silent.', 0), (920, STAYING, THIRD, 'to_contact', 'Met in Lucca.', 0),
           (923, STAYING, OTHER, 'not_suitable', '', 0), (924, GOING, STAYING, 'contacted', '', 0);
update candidate set removed_at = 1 where id = 923;
insert into written (sender, receiver, at) values (GOING, OTHER, 0), (OTHER, GOING, 0);
insert into block (owner, person, at) values (GOING, THIRD, 0), (THIRD, GOING, 0);
insert into sign_in_day (account, day) values (GOING, 1);
update person set merged_into = GOING where id = OTHER;
insert into notice (id, account, content, path, at, named)
    values (921, GOING, '{"kind":"report-to-decide"}', '/unit/reports', 0, null),
           (922, OTHER, '{"kind":"new-message","from":{"account":GOING,"name":"Chiara"}}', '/mailbox/911', 0, GOING);
"#;

async fn give_belongings(world: &World) -> Result<()> {
    let ids = [
        ("GOING", world.going.0),
        ("STAYING", world.staying.0),
        ("OTHER", world.other.0),
        ("THIRD", world.third.0),
        ("SCHOOL", world.school),
    ];
    let script = ids.into_iter().fold(BELONGINGS.to_owned(), |text, (name, id)| text.replace(name, &id.to_string()));
    run_script(&world.store.db, &script).await
}

/// What ends with an account, or stays with what is left of it: how it signed in, what was asked for it, how it was
/// registered and found, and what it did as an officer, which no account of a desk was.
const ENDS: [(&str, &str); 19] = [
    ("account_grant", "account"),
    ("new_address", "account"),
    ("page_writer", "account"),
    ("person", "id"),
    ("person_idea", "person"),
    ("profile_version", "person"),
    ("pupil", "id"),
    ("recovery_code", "account"),
    ("registration_draft", "person"),
    ("retention_notice", "account"),
    ("session", "account"),
    ("similar_account", "other"),
    ("similar_account", "person"),
    ("token", "account"),
    ("twinfinder_document", "person"),
    ("twinfinder_word", "person"),
    ("validation_decision", "person"),
    // What was written to herself stays as a conversation with a former member.
    ("conversation_member", "account"),
    ("message", "author"),
];

/// The merge is held to the schema: a column that refers to an account and is forgotten in it fails here.
#[tokio::test]
async fn r_reg_1_all_that_belongs_to_an_account_goes_to_the_other() -> Result<()> {
    let mut references = references_to("account").await?;
    references.extend(references_to("person").await?);
    for world in worlds().await? {
        let (store, going, staying) = (&world.store, world.going, world.staying);
        give_belongings(&world).await?;
        let moved = references.iter().filter(|(table, column)| !ENDS.contains(&(table.as_str(), column.as_str())));
        for (table, column) in moved.clone() {
            let before = rows_referring(&store.db, table, column, going.0).await?;
            assert!(before > 0, "this story has no row of {table}.{column}");
        }
        merge(store, &world.desk.italian, going, Some(staying), SURE).await?;
        for (table, column) in moved {
            // A block between herself and somebody whom both accounts knew, and a candidate of both, need no second row.
            let twice = table == "candidate" && column == "person";
            let left = rows_referring(&store.db, table, column, going.0).await?;
            assert!(left == 0 || twice, "{table}.{column}: {left} rows still refer to the account that ended");
            assert!(rows_referring(&store.db, table, column, staying.0).await? > 0, "{table}.{column} was lost");
        }
        let (role,): (String,) = sql!("select role from space_member where space = 903 and account = $1")
            .bind(staying)
            .one(&store.db)
            .await?;
        assert_eq!(role, "founder", "of two memberships the one that opens more");
        let rights: Vec<(String, String)> =
            sql!("select subject, allows from page_right where page = 907 order by allows").all(&store.db).await?;
        assert_eq!(rights, [(staying.to_string(), "edit".to_owned()), (staying.to_string(), "read".to_owned())]);
        let candidates: Vec<(String, String)> = sql!("select status, note from candidate where owner = $1 order by id")
            .bind(staying)
            .all(&store.db)
            .await?;
        let kept = [("negotiating", "Letters?"), ("contacted", "Met in Lucca. Silent.")];
        assert_eq!(
            candidates,
            kept.map(|(status, note)| (status.to_owned(), note.to_owned())),
            "as far as they have come"
        );
        let written: Vec<(AccountId,)> = sql!("select author from message order by id").all(&store.db).await?;
        assert_eq!(written, [(staying,), (going,)], "what she wrote to herself stays with the account that ended");
    }
    Ok(())
}

#[tokio::test]
async fn r_reg_1_one_account_is_left_and_both_addresses_are_told() -> Result<()> {
    for world in worlds().await? {
        let (store, desk, going, staying) = (&world.store, &world.desk, world.going, world.staying);
        merge(store, &desk.central, going, Some(staying), SURE).await?;
        let mails: Vec<(String, String)> =
            sql!("select address, content from mail order by id desc limit 2").all(&store.db).await?;
        let addresses: Vec<&str> = mails.iter().map(|(address, _)| address.as_str()).collect();
        assert_eq!(addresses, ["chiara.m.benedetti@posta.example", "chiara.benedetti@posta.example"]);
        for (_, content) in &mails {
            let Template::Notice { notice, .. } = serde_json::from_str(content)? else { panic!("{content}") };
            assert_eq!(notice, NoticeKind::AccountsMerged { username: "chiara.benedetti".into() });
        }
        let left = record(store, &desk.italian, going, "").await?;
        assert_eq!((left.merged_into, left.line.name.as_str(), left.may), (Some(staying), "", OfficerMay::default()));
        assert_eq!(left.line.state, AccountState::Anonymised);
        for id in [going, staying] {
            let done = record(store, &desk.italian, id, "").await?.done;
            assert_eq!(
                done.iter().map(|one| (one.act, one.text.as_str())).collect::<Vec<_>>(),
                [(DeskAct::Merged, SURE)]
            );
            assert_eq!(done[0].by.as_deref(), Some("anne Officer"));
        }
        let documents = sql!("select count(*) from twinfinder_document where person = $1").bind(going);
        assert_eq!(documents.number(&store.db).await?, 0);
        let again = merge(store, &desk.italian, going, Some(staying), SURE).await;
        assert_eq!(again, Err(Error::Conflict));
    }
    Ok(())
}

#[tokio::test]
async fn r_reg_1_what_a_merge_refuses() -> Result<()> {
    for world in worlds().await? {
        let (store, desk, going, staying) = (&world.store, &world.desk, world.going, world.staying);
        for (who, refusal) in
            [(&desk.polish, Error::NotFound), (&world.stranger, Error::Forbidden), (&Viewer::guest(), Error::SignIn)]
        {
            assert_eq!(merge(store, who, going, Some(staying), SURE).await, Err(refusal));
        }
        let italian = &desk.italian;
        let wrong = |problem| Err(Error::invalid("into", problem));
        assert_eq!(merge(store, italian, going, None, SURE).await, wrong(Problem::Required));
        for into in [going, world.other, AccountId(1)] {
            assert_eq!(merge(store, italian, going, Some(into), SURE).await, wrong(Problem::Unknown));
        }
        let unsure = Err(Error::invalid("merge_checked", Problem::Required));
        assert_eq!(merge(store, italian, going, Some(staying), " ").await, unsure);
        // What was checked never becomes part of what was not.
        let newest =
            sent(store, &typed("Chiara N.", "Benedetti", Country::Italy), &form("LUMM00400X")).await?.account()?;
        assert_eq!(merge(store, italian, going, Some(newest), SURE).await, wrong(Problem::Unknown));
        run_script(
            &store.db,
            &format!(
                "insert into project (id, request, state, since, author, title, reached_units_at, created_at)
                     values (901, 'r901', 'active', 0, {going}, 'Letters', 0, 0);
                 insert into project_founder (project, account, position, school, unit, country)
                     values (901, {going}, 1, {school}, 'IT', 'IT'), (901, {staying}, 2, {school}, 'IT', 'IT');",
                school = world.school
            ),
        )
        .await?;
        let together = Problem::FoundedWithEachOther { project: "Letters".into() };
        assert_eq!(merge(store, italian, going, Some(staying), SURE).await, wrong(together));
        merge(store, italian, newest, Some(staying), SURE).await?;
    }
    Ok(())
}
