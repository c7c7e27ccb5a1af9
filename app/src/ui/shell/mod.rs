//! What stands around every page: the bar on top, the menus, the rail of a space, the bar at the
//! bottom and the foot. Everything works without scripts; the menus are folds.
//!
//! Presentational: links and counters come in, and `path`, the address that is open.

mod bar;
mod links;
mod menu;
mod shortcut;

pub use bar::{GuestBar, LanguageChoice, Languages, MemberBar, Myself, PupilBar};
pub use links::{BottomBar, DesktopMenu, Foot, NavLink, Rail};
pub use menu::Menu;
pub use shortcut::{SingleKeys, on_single_key, provide_slash, take_slash, to_search};

use crate::text;
use leptos::prelude::*;

/// The first thing the keyboard meets: past the shell to `<main id="main" tabindex="-1">`.
#[component]
pub fn SkipLink() -> impl IntoView {
    view! { <a class="skip" href="#main" on:click=move |_| super::focus("main")>{text::ui::skip_to_content()}</a> }
}
