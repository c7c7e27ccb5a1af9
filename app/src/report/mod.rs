//! Reporting a person or a message, and the unit's desk for reports.

pub mod api;
pub mod view;

pub use view::ReportForm;
