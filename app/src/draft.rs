//! What an adult is writing, kept on her device until it is sent: a crash, a lost connection or a session that ended loses
//! nothing. It is kept by account; signing out erases it, since the server then tells the browser so. Never for pupils, whose
//! computers are shared.

use leptos::prelude::*;

/// Keeps a text on this device while it is written. Where the page opened with `blank`, its text before anybody wrote, what
/// was left on the device comes back. Answers whether the text is kept.
pub fn keep(name: String, blank: String, text: RwSignal<String>) -> Signal<bool> {
    let kept = RwSignal::new(false);
    let reader = crate::me::reader();
    Effect::new(move |opened: Option<bool>| {
        let Some(place) = device::place(reader, &name) else { return false };
        let left = place.read();
        if opened != Some(true) && !left.is_empty() && text.with_untracked(|text| *text == blank) {
            text.set(left);
        }
        let words = text.with(|text| if *text == blank { String::new() } else { text.clone() });
        kept.set(place.write(&words));
        true
    });
    kept.into()
}

/// Erases drafts of these names once the first of them was sent: its words are those of the message.
pub fn forget_sent(names: [String; 2], message: String) {
    let reader = crate::me::reader();
    Effect::new(move |_| {
        let Some(place) = device::place(reader, &names[0]) else { return };
        if place.read().trim() == message.replace("\r\n", "\n").trim() {
            for place in names.iter().filter_map(|name| device::place(reader, name)) {
                place.write("");
            }
        }
    });
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
        let account = reader.with(|me| match me {
            Some(Ok(Me { standing: Standing::Adult(adult), .. })) => Some(adult.id),
            _ => None,
        })?;
        let storage = window().local_storage().ok().flatten()?;
        Some(Place { storage, key: format!("draft-{account}-{name}") })
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

    impl Place {
        pub(super) fn read(&self) -> String {
            match *self {}
        }

        pub(super) fn write(&self, _: &str) -> bool {
            match *self {}
        }
    }
}
