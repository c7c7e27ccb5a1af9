//! TwinSpaces: the frame around their pages, the list of my spaces, the home of a space.

pub mod api;
pub mod frame;
mod role;
pub mod view;
#[cfg(feature = "ssr")]
pub(crate) mod words;

pub use role::role_word;

use domain::base::id::SpaceId;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The space in the address.
pub fn space_in_address() -> Memo<SpaceId> {
    let params = use_params_map();
    Memo::new(move |_| params.read().get("space").and_then(|id| id.parse().ok()).unwrap_or(SpaceId(0)))
}
