//! What every list can do, and the macro that makes one.

use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

/// A code that stands in no list: an old address, a damaged form, a file of another time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{list} knows no code {code:?}")]
pub struct UnknownCode {
    /// The list that was asked.
    pub list: &'static str,
    /// What was asked of it.
    pub code: String,
}

/// A list from which people choose.
pub trait Vocabulary:
    Copy + Eq + Ord + Hash + Debug + Display + FromStr<Err = UnknownCode> + Send + Sync + 'static
{
    /// Every value, in the order in which it is offered.
    const ALL: &'static [Self];

    /// The code that is stored and sent.
    fn code(self) -> &'static str;

    /// Whether the value is offered; what is switched off can still be read.
    fn is_active(self) -> bool;

    /// The values that are offered, in their order.
    fn active() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|value| value.is_active())
    }
}

/// Makes a list: `vocabulary! { /// What it is. Name { Variant = "code", Hidden = "code" off } }`.
///
/// The order of the lines is the order on the screen; `off` marks what is not offered.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $code:literal $($off:ident)?),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $code, "`")] $variant),+
        }

        impl $name {
            /// Every value, in the order in which it is offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code that is stored and sent.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The value with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::vocabulary::Vocabulary for $name {
            const ALL: &'static [Self] = Self::ALL;

            fn code(self) -> &'static str {
                self.code()
            }

            fn is_active(self) -> bool {
                match self { $(Self::$variant => $crate::vocabulary::codes::vocabulary!(@active $($off)?)),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::vocabulary::UnknownCode;

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                Self::from_code(code).ok_or_else(|| $crate::vocabulary::UnknownCode {
                    list: stringify!($name),
                    code: code.to_owned(),
                })
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::vocabulary::UnknownCode;

            fn try_from(code: String) -> Result<Self, Self::Error> {
                code.parse()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.code().to_owned()
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
    (@active) => { true };
    (@active off) => { false };
}

pub(crate) use vocabulary;

/// Reads a choice that may be left open: a form sends an empty text for it.
///
/// `#[serde(default, deserialize_with = "domain::vocabulary::optional_code")]`
pub fn optional_code<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Vocabulary,
{
    match Option::<String>::deserialize(deserializer)? {
        Some(code) if !code.is_empty() => code.parse().map(Some).map_err(D::Error::custom),
        _ => Ok(None),
    }
}
