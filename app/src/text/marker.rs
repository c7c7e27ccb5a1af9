//! The signs that stand in a compiled text for what the running program puts in. The build writes
//! them and the interpreter reads them, so both include this file. They are of Unicode's private
//! area and occur in no text of ours; the build refuses one that holds them.
//!
//! ```text
//! VALUE slot                                       a value goes here
//! CHOICE slot (VARIANT key THEN text)… END         the text of the variant that fits the value
//! ```
//!
//! A slot is one character: the number of an argument, or [`BRAND`] or [`SPACE`]. The key of the
//! variant that is taken when no other fits begins with [`DEFAULT`].

/// A value goes here.
pub(crate) const VALUE: char = '\u{e000}';
/// A choice between variants begins.
pub(crate) const CHOICE: char = '\u{e001}';
/// A variant begins with its key.
pub(crate) const VARIANT: char = '\u{e002}';
/// The key ends and the text of the variant begins.
pub(crate) const THEN: char = '\u{e003}';
/// The choice ends.
pub(crate) const END: char = '\u{e004}';
/// The slot of the brand name, a setting.
pub(crate) const BRAND: char = 'b';
/// The slot of the name of a TwinSpace, a setting.
pub(crate) const SPACE: char = 's';
/// Begins the key of the variant that needs no match.
pub(crate) const DEFAULT: char = '*';
