//! Figures of everything, the same for everybody, that take long to count: they may be some seconds old.

use super::error::Result;
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What is counted faster than this is counted anew each time, so small instances are never behind.
const QUICK: Duration = Duration::from_millis(20);
/// An answer is good for so many times as long as it took: counting costs a hundredth of a processor at most.
const SHARE: u32 = 100;
/// No answer is older than this.
const OLDEST: Duration = Duration::from_secs(60);
/// While one request counts anew, the others get the answer before; another tries when it has not come back by then.
const RENEWAL: Duration = Duration::from_secs(5);

struct Answer {
    value: Box<dyn Any + Send>,
    until: Instant,
}

/// Recent answers, one for each type.
#[derive(Default)]
pub struct Recent(Mutex<HashMap<TypeId, Answer>>);

impl Recent {
    /// The answer, counted anew unless a recent one is at hand.
    ///
    /// # Errors
    /// What counting answers.
    pub async fn or_count<T: Clone + Send + 'static>(&self, count: impl Future<Output = Result<T>>) -> Result<T> {
        if let Some(recent) = self.at_hand::<T>() {
            return Ok(recent);
        }
        self.count(count).await
    }

    /// Counts anew, whatever is at hand.
    ///
    /// # Errors
    /// What counting answers.
    pub async fn count<T: Clone + Send + 'static>(&self, count: impl Future<Output = Result<T>>) -> Result<T> {
        let began = Instant::now();
        let value = count.await?;
        self.keep(value.clone(), began.elapsed());
        Ok(value)
    }

    /// Shows an answer of before the start, for as long as counting anew may take.
    pub fn recall<T: Send + 'static>(&self, value: T) {
        self.keep(value, OLDEST);
    }

    fn at_hand<T: Clone + 'static>(&self) -> Option<T> {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let answer = answers.get_mut(&TypeId::of::<T>())?;
        let now = Instant::now();
        if now >= answer.until {
            answer.until = now + RENEWAL;
            return None;
        }
        answer.value.downcast_ref().cloned()
    }

    fn keep<T: Send + 'static>(&self, value: T, took: Duration) {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if took < QUICK {
            answers.remove(&TypeId::of::<T>());
        } else {
            let until = Instant::now() + (took * SHARE).min(OLDEST);
            answers.insert(TypeId::of::<T>(), Answer { value: Box::new(value), until });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn quick_answers_are_always_fresh_and_slow_ones_recent() {
        let recent = Recent::default();
        let count = |number: i64, wait: u64| async move {
            tokio::time::sleep(Duration::from_millis(wait)).await;
            Ok(number)
        };
        assert_eq!(recent.or_count(count(1, 0)).await, Ok(1));
        assert_eq!(recent.or_count(count(2, 30)).await, Ok(2), "the first was quick, so it was not kept");
        assert_eq!(recent.or_count(count(3, 0)).await, Ok(2), "the second was slow, so it is good for a while");
        assert_eq!(recent.count(count(4, 0)).await, Ok(4));
        assert_eq!(recent.or_count(count(5, 0)).await, Ok(5), "what is counted fast again is not kept");
        recent.recall(6_i64);
        assert_eq!(recent.or_count(count(7, 0)).await, Ok(6), "that of before, until it is counted anew");
    }
}
