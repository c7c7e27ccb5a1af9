//! Pages of a space: reading, writing, versions, rights.

pub mod api;
pub mod view;
mod words;

use domain::base::id::PageId;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The page in the address.
pub fn page_in_address() -> Memo<PageId> {
    let params = use_params_map();
    Memo::new(move |_| params.read().get("page").and_then(|id| id.parse().ok()).unwrap_or(PageId(0)))
}
