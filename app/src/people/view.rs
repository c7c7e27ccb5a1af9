//! Pages of the desk of people.

mod acts;
mod list;
mod record;

pub use list::PeopleDesk;
pub use record::PersonAtDesk;

use crate::text::people as say;
use crate::ui::{Tag, Tone};
use domain::account::AccountState;
use leptos::prelude::*;

/// How an account stands, as a tag.
fn account_tag(state: AccountState) -> impl IntoView {
    let (tone, words) = match state {
        AccountState::Validated | AccountState::Staff => (Tone::Good, say::state_validated()),
        AccountState::Inactive => (Tone::Plain, say::state_inactive()),
        AccountState::Unconfirmed | AccountState::Completing => (Tone::Plain, say::state_completing()),
        AccountState::AwaitingValidation => (Tone::Wait, say::state_waiting()),
        AccountState::InformationAsked => (Tone::Wait, say::state_asked()),
        AccountState::AwaitingRevalidation => (Tone::Wait, say::state_again()),
        AccountState::Refused => (Tone::Bad, say::state_refused()),
        AccountState::Suspended => (Tone::Bad, say::state_suspended()),
        AccountState::Expelled => (Tone::Bad, say::state_expelled()),
        AccountState::Anonymised => (Tone::Plain, say::state_gone()),
    };
    view! { <Tag tone>{words}</Tag> }
}
