//! Whether somebody is available, as a sign.

use crate::ui::Availability;
use domain::profile::Mark;

/// The mark of a person as the design system shows it.
pub fn availability(mark: Mark) -> Availability {
    match mark {
        Mark::Available => Availability::Free,
        Mark::NotAvailable => Availability::Busy,
        Mark::Together => Availability::Together,
    }
}
