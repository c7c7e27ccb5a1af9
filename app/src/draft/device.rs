//! The device's own storage. On the server nothing is kept; effects do not run there.

use crate::failure::Failure;
use crate::me::{self, Me};
use crate::resource::Resource;
use leptos::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(super) use storage::{forget_all, place};

/// The place on the device of one text that the reader is writing.
#[derive(Clone, Copy)]
pub struct OnDevice {
    reader: Resource<Result<Me, Failure>>,
    name: StoredValue<String>,
}

impl OnDevice {
    /// The place of this name; each text of an account has a name of its own.
    pub fn new(name: String) -> Self {
        Self { reader: me::reader(), name: StoredValue::new(name) }
    }

    fn place_now(self) -> Option<storage::Place> {
        storage::place_now(self.reader, &self.name.try_get_value()?)
    }

    /// Lays there what was typed. Answers whether it lies there.
    pub fn keep(self, typed: &impl Serialize) -> bool {
        let Ok(text) = serde_json::to_string(typed) else { return false };
        self.place_now().is_some_and(|place| place.write(&text))
    }

    /// Takes away what lies there.
    pub fn forget(self) {
        if let Some(place) = self.place_now() {
            place.write("");
        }
    }

    /// What was left there, once it is known who reads; tracked.
    pub(super) fn left<T: DeserializeOwned>(self) -> Option<Option<T>> {
        let place = place(self.reader, &self.name.try_get_value()?)?;
        // What an older page of ours has written in another form is nobody's text any more.
        Some(crate::resource::read(&place.read()).ok())
    }

    /// For what lies there now: with it the same is taken away when it has arrived.
    pub fn receipt(self) -> Receipt {
        Receipt(self.place_now().map(|place| (place.read(), place)))
    }
}

/// Says which text of the device is under way to the server. It outlives the page that has sent it.
pub struct Receipt(Option<(String, storage::Place)>);

impl Receipt {
    /// The text has arrived: it is taken away, if no other lies there by now.
    pub fn settle(self) {
        if let Some((sent, place)) = self.0
            && place.read() == sent
        {
            place.write("");
        }
    }
}

#[cfg(feature = "hydrate")]
mod storage {
    use crate::failure::Failure;
    use crate::me::Me;
    use crate::resource::Resource;
    use domain::base::viewer::Standing;
    use leptos::prelude::*;

    /// Where a draft of the reader lies.
    pub(in crate::draft) struct Place {
        storage: web_sys::Storage,
        key: String,
    }

    /// The place of a draft, for adults in a browser that keeps anything; tracks the reader.
    pub(in crate::draft) fn place(reader: Resource<Result<Me, Failure>>, name: &str) -> Option<Place> {
        Place::below(&reader.with(drafts_of)?, name)
    }

    /// The same as things stand.
    pub(in crate::draft) fn place_now(reader: Resource<Result<Me, Failure>>, name: &str) -> Option<Place> {
        Place::below(&reader.with_untracked(drafts_of)?, name)
    }

    /// Erases all that lies there of the reader.
    pub(in crate::draft) fn forget_all(reader: Resource<Result<Me, Failure>>) {
        let (Some(before), Some(storage)) = (reader.with_untracked(drafts_of), storage()) else { return };
        let keys = (0..storage.length().unwrap_or(0)).filter_map(|place| storage.key(place).ok().flatten());
        for key in keys.filter(|key| key.starts_with(&before)).collect::<Vec<_>>() {
            // Fails only where nothing can be kept.
            let _ = storage.remove_item(&key);
        }
    }

    /// How the keys of an adult's drafts begin.
    fn drafts_of(me: &Option<Result<Me, Failure>>) -> Option<String> {
        match me {
            Some(Ok(Me { standing: Standing::Adult(adult), .. })) => Some(format!("draft-{}-", adult.id)),
            _ => None,
        }
    }

    fn storage() -> Option<web_sys::Storage> {
        window().local_storage().ok().flatten()
    }

    impl Place {
        fn below(before: &str, name: &str) -> Option<Self> {
            Some(Self { storage: storage()?, key: format!("{before}{name}") })
        }

        /// What lies there; empty if nothing does.
        pub(in crate::draft) fn read(&self) -> String {
            self.storage.get_item(&self.key).ok().flatten().unwrap_or_default()
        }

        /// Lays a text there, an empty one by taking the old one away. Answers whether a text lies there now.
        pub(in crate::draft) fn write(&self, text: &str) -> bool {
            if text.is_empty() {
                // Fails only where nothing can be kept, and nothing is.
                let _ = self.storage.remove_item(&self.key);
                return false;
            }
            self.storage.set_item(&self.key, text).is_ok()
        }
    }
}

#[cfg(not(feature = "hydrate"))]
mod storage {
    use crate::failure::Failure;
    use crate::me::Me;
    use crate::resource::Resource;

    pub(in crate::draft) enum Place {}

    pub(in crate::draft) fn place(_: Resource<Result<Me, Failure>>, _: &str) -> Option<Place> {
        None
    }

    pub(in crate::draft) fn place_now(_: Resource<Result<Me, Failure>>, _: &str) -> Option<Place> {
        None
    }

    pub(in crate::draft) fn forget_all(_: Resource<Result<Me, Failure>>) {}

    impl Place {
        pub(in crate::draft) fn read(&self) -> String {
            match *self {}
        }

        pub(in crate::draft) fn write(&self, _: &str) -> bool {
            match *self {}
        }
    }
}
