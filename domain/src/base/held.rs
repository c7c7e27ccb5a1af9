//! What slices hold in memory beside the database: one of each type, shared by all requests.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// One thing of each type.
#[derive(Default)]
pub struct Held(Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>);

impl Held {
    /// The thing of this type; the first who asks makes it.
    pub fn of<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        let mut things = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let thing = things.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default()));
        thing.clone().downcast().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_gets_the_same_thing() {
        let held = Held::default();
        *held.of::<Mutex<i64>>().lock().unwrap() += 1;
        assert_eq!(*held.of::<Mutex<i64>>().lock().unwrap(), 1);
        assert_eq!(*held.of::<Mutex<u8>>().lock().unwrap(), 0);
    }
}
