//! What an adult is writing, kept on her device until it is sent: a crash, a lost connection or a session that ended loses
//! nothing. It is kept by account; signing out erases it. Never for pupils, whose computers are shared.

use crate::failure::Failure;
use crate::me::Me;
use leptos::prelude::*;

/// Keeps a text on this device while it is written. Where the page opened with `blank`, its text before anybody wrote, what
/// was left on the device comes back. Answers whether the text is kept.
pub fn keep(name: String, blank: String, text: RwSignal<String>) -> Signal<bool> {
    let kept = RwSignal::new(false);
    let reader = crate::me::reader();
    // Once she has written, an empty text is hers too.
    Effect::new(move |written: Option<Option<bool>>| {
        let place = device::place(reader, &name)?;
        let written = written.flatten().unwrap_or_else(|| {
            let left = place.read();
            if !left.is_empty() && text.with_untracked(|text| *text == blank) {
                text.set(left);
            }
            false
        });
        let words = text.get();
        if words == blank && !written {
            return Some(false);
        }
        kept.set(place.write(if words == blank { "" } else { &words }));
        Some(true)
    });
    kept.into()
}

/// Erases drafts of these names once the first of them was sent: its words are those of the message.
pub fn forget_sent(names: Vec<String>, message: String) {
    let reader = crate::me::reader();
    Effect::new(move |_| {
        let Some(place) = names.first().and_then(|name| device::place(reader, name)) else { return };
        if place.read().trim() == message.replace("\r\n", "\n").trim() {
            for place in names.iter().filter_map(|name| device::place(reader, name)) {
                place.write("");
            }
        }
    });
}

/// Erases all drafts of the reader: she signs out.
pub fn forget_all(reader: Resource<Result<Me, Failure>>) {
    device::forget_all(reader);
}

/// The device's own storage.
#[cfg(feature = "hydrate")]
mod device {
    use crate::failure::Failure;
    use crate::me::Me;
    use domain::base::viewer::Standing;
    use leptos::prelude::*;

    /// Where a draft of the reader lies.
    pub(super) struct Place {
        storage: web_sys::Storage,
        key: String,
    }

    /// The place of a draft, for adults in a browser that keeps anything; tracks the reader.
    pub(super) fn place(reader: Resource<Result<Me, Failure>>, name: &str) -> Option<Place> {
        let before = reader.with(drafts_of)?;
        Some(Place { storage: storage()?, key: format!("{before}{name}") })
    }

    /// Erases all that lies there of the reader.
    pub(super) fn forget_all(reader: Resource<Result<Me, Failure>>) {
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
        /// What lies there; empty if nothing does.
        pub(super) fn read(&self) -> String {
            self.storage.get_item(&self.key).ok().flatten().unwrap_or_default()
        }

        /// Lays a text there, an empty one by taking the old one away. Answers whether a text lies there now.
        pub(super) fn write(&self, text: &str) -> bool {
            if text.is_empty() {
                // Fails only where nothing can be kept, and nothing is.
                let _ = self.storage.remove_item(&self.key);
                return false;
            }
            self.storage.set_item(&self.key, text).is_ok()
        }
    }
}

/// On the server nothing is kept; effects do not run there.
#[cfg(not(feature = "hydrate"))]
mod device {
    use crate::failure::Failure;
    use crate::me::Me;
    use leptos::prelude::Resource;

    pub(super) enum Place {}

    pub(super) fn place(_: Resource<Result<Me, Failure>>, _: &str) -> Option<Place> {
        None
    }

    pub(super) fn forget_all(_: Resource<Result<Me, Failure>>) {}

    impl Place {
        pub(super) fn read(&self) -> String {
            match *self {}
        }

        pub(super) fn write(&self, _: &str) -> bool {
            match *self {}
        }
    }
}
