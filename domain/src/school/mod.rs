//! Schools: one record shared by its staff, proposed by the first who registers and confirmed with the first who is
//! validated (R-VAL-6).

use serde::{Deserialize, Serialize};

/// The state of a school's record (R-VAL-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "store", derive(sqlx::Type))]
#[cfg_attr(feature = "store", sqlx(type_name = "text", rename_all = "snake_case"))]
pub enum SchoolState {
    /// Entered by somebody who is not validated yet.
    Proposed,
    /// A validated person works here.
    Confirmed,
    /// The same school as another record.
    Merged,
    /// Closed.
    Closed,
}
