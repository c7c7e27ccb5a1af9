//! Threads for work that takes the whole processor: as many as are given, always the same ones, behind everything else.
//!
//! Work for any free thread would soon have run on all of them, and each keeps the memory that it once needed: for
//! passwords some twenty megabytes.

use super::error::{Error, Result};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use tokio::sync::oneshot;

type Work = Box<dyn FnOnce() + Send>;

/// How far the threads stand behind those that make pages: as far as the system lets them.
const BEHIND: i32 = 19;

/// The threads; they end with the last copy of this.
#[derive(Debug, Clone)]
pub(super) struct Workers(Sender<Work>);

impl Workers {
    /// Starts so many threads.
    pub(super) fn new(threads: usize) -> Self {
        let (sender, waiting) = mpsc::channel::<Work>();
        let waiting = Arc::new(Mutex::new(waiting));
        for _ in 0..threads.max(1) {
            let waiting = waiting.clone();
            thread::spawn(move || work_off(&waiting));
        }
        Self(sender)
    }

    /// Does a piece of work when a thread is free, unless nobody waits for it any more.
    ///
    /// # Errors
    /// Those of the work; [`Error::Internal`] when it panicked.
    pub(super) async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
        let (answer, answered) = oneshot::channel();
        let piece = move || {
            if !answer.is_closed() {
                // Who asked may go away while it is done.
                let _heard = answer.send(work());
            }
        };
        self.0.send(Box::new(piece)).map_err(Error::internal)?;
        answered.await.map_err(Error::internal)?
    }
}

/// Lets this thread, and those it starts, stand behind whatever makes pages. Where the system does not allow it, they stand
/// beside it.
pub fn stand_behind() {
    let _behind = rustix::process::nice(BEHIND);
}

fn work_off(waiting: &Mutex<Receiver<Work>>) {
    stand_behind();
    loop {
        let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(work) = next else { return };
        // A panic ends one piece of work, not the thread.
        let _ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[tokio::test]
    async fn work_is_done_on_the_same_threads_and_survives_a_panic() {
        let workers = Workers::new(1);
        let thread = async || workers.run(|| Ok(thread::current().id())).await.unwrap();
        let first = thread().await;
        assert_ne!(first, thread::current().id());
        let broken: Result<()> = workers.run(|| panic!("on purpose")).await;
        assert!(matches!(broken, Err(Error::Internal { .. })));
        assert_eq!(thread().await, first);
    }

    #[tokio::test]
    async fn what_nobody_waits_for_is_left_out() {
        let workers = Workers::new(1);
        let done = Arc::new(AtomicUsize::new(0));
        let (open, gate) = mpsc::channel::<()>();
        let held = tokio::spawn({
            let workers = workers.clone();
            async move { workers.run(move || Ok(gate.recv().is_ok())).await }
        });
        tokio::task::yield_now().await;
        let count = done.clone();
        let left = workers.run(move || Ok(count.fetch_add(1, Ordering::SeqCst)));
        assert!(tokio::time::timeout(std::time::Duration::from_millis(10), left).await.is_err());
        open.send(()).unwrap();
        assert!(held.await.unwrap().unwrap());
        workers.run(|| Ok(())).await.unwrap();
        assert_eq!(done.load(Ordering::SeqCst), 0);
    }
}
