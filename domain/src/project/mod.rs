//! Projects: two teachers of two schools write down what their classes will do together, and their units agree.
//!
//! The author begins from the ring in My Candidates and writes a draft that nobody else sees. She sends it to the
//! partner, who accepts, declines or asks for a change; nothing reaches a unit before the partner has accepted. Then
//! each unit has seven days to approve, to ask for changes or to refuse. Nothing is approved by silence. When all units
//! have approved, the project is active and its TwinSpace opens.
//!
//! Every text that is sent becomes a version that stays readable, and every confirmation and decision names one
//! (R-PRJ-3a). When a unit asks for changes both clocks stop, a founder writes, the other confirms, the asking unit gets
//! seven new days and an approval already given stands until its unit takes it back. Founders edit an active project at
//! any time, with a reason (R-PRJ-9).
//!
//! - [`rules`]: states and what leads from one to the next; `clock`: the seven days and the reminders; `status`: who must
//!   act; `may`: who may do what; `text`: the form, its limits, what changed. All pure.
//! - with `store`: `load` (access: a project is loaded as a founder or as an officer, or not at all), `draft` (write,
//!   save, send), `partner` (the other founder), `unit` (decisions), `activation`, `life` (close and reopen), `conduct`
//!   (suspend, let go on, remove), `page`, `lists`, `public`, `remind` and `ageing` (every night), `record` (history,
//!   audit, telling people).

mod clock;
mod may;
mod rules;
mod status;
mod text;

#[cfg(feature = "store")]
mod activation;
#[cfg(feature = "store")]
mod ageing;
#[cfg(feature = "store")]
mod conduct;
#[cfg(feature = "store")]
mod draft;
#[cfg(feature = "store")]
mod founding;
#[cfg(feature = "store")]
mod life;
#[cfg(feature = "store")]
mod lists;
#[cfg(feature = "store")]
mod load;
#[cfg(feature = "store")]
mod page;
#[cfg(feature = "store")]
mod partner;
#[cfg(feature = "store")]
mod public;
#[cfg(feature = "store")]
mod record;
#[cfg(feature = "store")]
mod remind;
#[cfg(all(test, feature = "store"))]
mod tests;
#[cfg(feature = "store")]
mod unit;
mod view;

pub use clock::*;
pub use may::*;
pub use rules::*;
pub use status::*;
pub use text::*;
pub use view::*;

#[cfg(feature = "store")]
pub use ageing::age;
#[cfg(feature = "store")]
pub use conduct::{remove, resume, suspend};
#[cfg(feature = "store")]
pub use draft::{clear_aside, draft, save_draft, submit};
#[cfg(feature = "store")]
pub(crate) use founding::{founded_by_both, founded_together};
#[cfg(feature = "store")]
pub use founding::{founding, start};
#[cfg(feature = "store")]
pub use life::{close, reopen};
#[cfg(feature = "store")]
pub use lists::{desk, desk_count, my_projects};
#[cfg(feature = "store")]
pub use page::{compare, page, unit_page};
#[cfg(feature = "store")]
pub(crate) use partner::withdraw_all_of;
#[cfg(feature = "store")]
pub use partner::{accept, ask_change, decline, withdraw};
#[cfg(feature = "store")]
pub use public::{PUBLIC_A_PAGE, count_public_projects, public_project, public_projects};
#[cfg(feature = "store")]
pub use remind::remind;
#[cfg(feature = "store")]
pub use unit::{Decision, decide, take_back};
