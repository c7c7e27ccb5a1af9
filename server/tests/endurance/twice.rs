//! Every request that writes, sent twice: its answer was lost, and the browser or its owner sends it again.

use crate::support::matrix::{Again, matrix};
use crate::support::worlds::{ROLES, Worlds};
use crate::support::{Answer, World};
use domain::base::db::Statement;
use std::collections::BTreeMap;

/// How many rows each table has.
async fn rows(world: &World) -> BTreeMap<String, i64> {
    let tables: Vec<(String, i64)> = Statement::new(
        "select name, 0 from sqlite_master where type = 'table' and name not like 'sqlite%' order by name",
    )
    .all(&world.store.db)
    .await
    .unwrap();
    let mut rows = BTreeMap::new();
    for (table, _) in tables {
        let count = sqlx::AssertSqlSafe(format!("select count(*) from {table}"));
        let pool = world.store.db.sqlite_writer().unwrap();
        let (count,): (i64,) = sqlx::query_as(count).fetch_one(pool).await.unwrap();
        rows.insert(table, count);
    }
    rows
}

/// What the second request has done: how the answers and the numbers of rows say it.
fn outcome(first: &Answer, second: &Answer, grown: &[&str]) -> Option<Again> {
    let alike = first.status == second.status && first.location == second.location;
    match grown {
        [] if alike => Some(Again::Same),
        [] if second.status.is_client_error() => Some(Again::Told),
        ["audit"] if alike => Some(Again::Noted),
        [..] if first.status == second.status && !grown.is_empty() => Some(Again::Anew),
        _ => None,
    }
}

/// Every server function and every route that writes: what the matrix says of a second sending holds.
#[tokio::test]
async fn every_writing_request_sent_twice_is_done_once() {
    let worlds = Worlds::new().await;
    let (mut wrong, mut asked) = (Vec::new(), 0);
    for row in matrix().into_iter().filter(|row| row.writes) {
        let let_in = ROLES.iter().find(|role| matches!(row.answers.get(**role), Some(200 | 303)));
        // Second factors need a code of this very moment: nobody is let in with the one of the matrix.
        let Some(role) = let_in else { continue };
        let world = worlds.open().await;
        let (mut client, mut again) = (worlds.client(&world, role), worlds.client(&world, role));
        let first = row.ask.send(&mut client, &worlds.own).await;
        let before = rows(&world).await;
        let second = row.ask.send(&mut again, &worlds.own).await;
        let after = rows(&world).await;
        let grown: Vec<&str> =
            after.iter().filter(|(table, count)| before[*table] != **count).map(|(table, _)| table.as_str()).collect();
        let outcome = outcome(&first, &second, &grown);
        if outcome != Some(row.again) {
            let told = second.body.chars().take(100).collect::<String>();
            wrong.push(format!(
                "{} {role}: {outcome:?}, not {:?}; {} {} and {} {}, more in {grown:?} {told}",
                row.name, row.again, first.status, first.location, second.status, second.location
            ));
        }
        asked += 1;
    }
    assert!(wrong.is_empty(), "{}\n{} of {asked}", wrong.join("\n"), wrong.len());
    assert!(asked > 90, "{asked} only");
}
