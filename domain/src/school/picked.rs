//! What was picked from a look-up, as forms send it.

use crate::base::id::SchoolId;
use serde::{Deserialize, Serialize};
use std::fmt::Display;

/// What was picked from a look-up: sent by forms as `school:12`, `register:34`, `new` or nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Picked {
    /// Nothing yet.
    #[default]
    Nothing,
    /// A school that is here.
    School(SchoolId),
    /// A row of the register.
    Register(i64),
    /// "My school is not there".
    New,
}

impl Display for Picked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nothing => Ok(()),
            Self::School(id) => write!(f, "school:{id}"),
            Self::Register(id) => write!(f, "register:{id}"),
            Self::New => f.write_str("new"),
        }
    }
}

impl TryFrom<String> for Picked {
    type Error = std::num::ParseIntError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Ok(match text.split_once(':') {
            Some(("school", id)) => Self::School(SchoolId(id.parse()?)),
            Some(("register", id)) => Self::Register(id.parse()?),
            _ if text == "new" => Self::New,
            _ => Self::Nothing,
        })
    }
}

impl From<Picked> for String {
    fn from(picked: Picked) -> Self {
        picked.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("school:12", Picked::School(SchoolId(12)))]
    #[case("register:34", Picked::Register(34))]
    #[case("new", Picked::New)]
    #[case("", Picked::Nothing)]
    fn what_was_picked_travels_as_text(#[case] text: &str, #[case] picked: Picked) {
        assert_eq!(Picked::try_from(text.to_owned()), Ok(picked));
        assert_eq!(picked.to_string(), text);
    }
}
