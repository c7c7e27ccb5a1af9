//! Limits of reports.

/// So many reports of one person wait at a time, of those of a day: the desk is not flooded, and later ones are seen.
pub const OPEN_A_DAY: i64 = 10;
/// Most characters of what a reporter writes, and of what an officer does.
pub const WORDS_MOST: usize = 3000;
/// Reports on one page of the desk.
pub const PAGE: i64 = 25;
