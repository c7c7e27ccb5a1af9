//! Where the reactive system runs: on tokio, and what a page loads beside its own task counts among its statements.

use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use domain::base::db::STATEMENTS;

/// Starts the reactive system. A second router of the same process finds it there.
pub fn start() {
    let _already_there = Executor::init_custom_executor(Counted);
}

struct Counted;

impl CustomExecutor for Counted {
    fn spawn(&self, loading: PinnedFuture<()>) {
        match STATEMENTS.try_with(Clone::clone) {
            Ok(count) => drop(tokio::spawn(STATEMENTS.scope(count, loading))),
            Err(_outside_a_request) => drop(tokio::spawn(loading)),
        }
    }

    fn spawn_local(&self, loading: PinnedLocalFuture<()>) {
        drop(tokio::task::spawn_local(loading));
    }

    fn poll_local(&self) {}
}
