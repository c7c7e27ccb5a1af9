//! What the program puts into a text.

use std::borrow::Cow;

/// A value for a place in a text. Numbers are written as the language writes them, so a year, a page
/// or a code, which no language groups, is given as text.
#[derive(Clone, Debug)]
pub enum Argument<'text> {
    /// Words, put in as they are.
    Text(Cow<'text, str>),
    /// A whole number.
    Number(i64),
}

/// A number by which a text chooses its words.
#[derive(Clone, Copy, Debug)]
pub struct Count(pub i64);

impl<'text> From<&'text str> for Argument<'text> {
    fn from(text: &'text str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'text> From<&'text String> for Argument<'text> {
    fn from(text: &'text String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'text> From<Cow<'text, str>> for Argument<'text> {
    fn from(text: Cow<'text, str>) -> Self {
        Self::Text(text)
    }
}

/// Sizes beyond what a signed number holds are no counts of anything; they stop at the greatest.
macro_rules! whole_numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Argument<'_> {
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
        impl From<$number> for Count {
            fn from(number: $number) -> Self {
                Self(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

whole_numbers!(i64, i32, i16, u8, u16, u32, u64, usize);
