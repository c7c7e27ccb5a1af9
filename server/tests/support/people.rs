//! Schools and people as short as a test needs them, made in the database.

use super::World;
use domain::base::db::Statement;
use domain::base::id::{AccountId, SchoolId};
use domain::vocabulary::Unit;

/// The password of all adults.
pub const PASSWORD: &str = "a good long password";

async fn write(world: &World, statement: Statement) {
    let mut tx = world.store.begin().await.unwrap();
    statement.execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// A confirmed school.
pub async fn school(world: &World, unit: Unit, name: &str) -> SchoolId {
    let id: SchoolId = world.store.new_id();
    let school = Statement::new(
        "insert into school (id, unit, country, state, name, name_folded, town, town_folded, created_at)
         values ($1, $2, $3, 'confirmed', $4, $4, 'Lucca', 'lucca', 0)",
    );
    write(world, school.bind(id).bind(unit.code()).bind(unit.country().code()).bind(name)).await;
    id
}

/// An account of an adult who can sign in, and nothing else.
pub async fn account(world: &World, name: &str) -> AccountId {
    let id: AccountId = world.store.new_id();
    let hash = world.store.hasher.hash(PASSWORD).await.unwrap();
    let account = Statement::new(
        "insert into account (id, kind, username, username_folded, password_hash, language, zone, created_at)
         values ($1, 'adult', $2, $2, $3, 'en', 'Europe/Rome', 0)",
    );
    write(world, account.bind(id).bind(name).bind(hash)).await;
    id
}

/// A validated teacher.
pub async fn teacher(world: &World, name: &str, unit: Unit, school: SchoolId) -> AccountId {
    person(world, name, "validated", unit, Some(school)).await
}

/// An officer of a unit.
pub async fn officer(world: &World, name: &str, unit: Unit) -> AccountId {
    let id = person(world, name, "staff", unit, None).await;
    let grant = Statement::new(
        "insert into account_grant (id, account, kind, scope, starts_at) values ($1, $1, 'officer', $2, 0)",
    );
    write(world, grant.bind(id).bind(unit.code())).await;
    id
}

async fn person(world: &World, name: &str, state: &str, unit: Unit, school: Option<SchoolId>) -> AccountId {
    let id = account(world, name).await;
    let person = Statement::new(
        "insert into person (id, state, state_since, first_name, last_name, name_folded, email, unit, country, school)
         values ($1, $2, 0, $3, 'Rossi', '', $3, $4, $5, $6)",
    );
    let person = person.bind(id).bind(state).bind(name).bind(unit.code()).bind(unit.country().code()).bind(school);
    write(world, person).await;
    id
}
