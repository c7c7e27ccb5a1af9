//! What the desks of a unit share, whatever lies on them: a list with its search in the address, and records, each with
//! what can be done with it. What lies there is the matter of its slice; none of them is known here.
//!
//! **A new desk** names the [`Filter`]s of its search ([`DeskSearch`]), loads a [`DeskPage`] and shows it with [`desk`] and
//! [`DeskList`]. Its records are shown with [`record`] and [`DeskRecord`], and what a record
//! becomes part of is found with [`MergeInto`].

mod choice;
mod filter;
mod list;
mod merge;
#[cfg(feature = "ssr")]
mod open;
mod place;
mod record;

pub use choice::DeskChoice;
pub use filter::Filter;
pub(crate) use list::how_many;
pub use list::{DeskList, DeskPage, DeskRow, DeskWords, desk};
pub use merge::{MergeInto, MergeWords};
#[cfg(feature = "ssr")]
pub(crate) use open::open;
pub use place::{DeskSearch, Place};
pub use record::{DeskRecord, record};

#[cfg(test)]
pub(crate) use place::assert_survives_its_address;
