//! Where somebody signs in, and how she comes back to the page that asked for it.

use crate::form::typed::encoded;
use crate::text;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Where a guest signs in to come back to this page, and to what she had typed into a form of it when her session ended.
pub fn sign_in_path() -> String {
    format!("/{}/sign-in?next={}", text::current(), this_page())
}

/// Where somebody shows her second factor, or sets it up, to come back to this page.
pub fn second_factor_path() -> String {
    format!("/second-factor?next={}", this_page())
}

/// The whole address of this page but the error of a form, written so that it stands in another address. It is encoded
/// twice, since the router decodes what an address holds twice.
fn this_page() -> String {
    let location = use_location();
    let search = location.search.get_untracked();
    let kept: Vec<&str> = search
        .split('&')
        .filter(|pair| !["", "__err", "__path"].contains(&pair.split('=').next().unwrap_or("")))
        .collect();
    let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
    encoded(&encoded(&format!("{}{query}", location.pathname.read_untracked())))
}
