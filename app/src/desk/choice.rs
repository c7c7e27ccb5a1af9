//! The choice of the desk.

use crate::text::{by_words, desk as say};
use crate::ui::{Button, Item, Select};
use domain::vocabulary::Unit;
use leptos::prelude::*;

/// The choice of the desk, for who works at several.
#[component]
pub fn DeskChoice(
    /// The page.
    action: &'static str,
    /// The desks.
    desks: Vec<Unit>,
    /// The one that is open.
    unit: Unit,
) -> impl IntoView {
    let items: Vec<Item> = by_words(desks).into_iter().map(|(unit, label)| Item::new(unit.code(), label)).collect();
    (items.len() > 1).then(|| {
        view! {
            <form class="row" method="get" action=action>
                <Select name="unit" id="desk" label=say::unit() items value=unit.code() inline=true required=true/>
                <Button small=true>{say::show()}</Button>
            </form>
        }
    })
}
