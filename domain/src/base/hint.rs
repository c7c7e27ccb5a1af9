//! What wakes an open page: a topic, never content. The page asks for what is new, and that call checks access again.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// What changed for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Her notices.
    Notice,
    /// Her conversations and candidates.
    Mailbox,
    /// A project she founds, or that her unit decides on.
    Project,
    /// A space she is a member of.
    Space,
    /// Her sessions, or what she may do.
    Session,
    /// The desks of her unit.
    Unit,
    /// Who is writing on a page that she may read.
    Writing,
}

impl Topic {
    /// Every topic.
    pub const ALL: [Self; 7] =
        [Self::Notice, Self::Mailbox, Self::Project, Self::Space, Self::Session, Self::Unit, Self::Writing];

    fn name(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Mailbox => "mailbox",
            Self::Project => "project",
            Self::Space => "space",
            Self::Session => "session",
            Self::Unit => "unit",
            Self::Writing => "writing",
        }
    }
}

/// A set of topics. As text: their names with blanks between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Topics(u8);

impl Topics {
    /// No topic.
    pub const NONE: Self = Self(0);
    /// What a page asks for that may have missed hints: everything it shows. Its session has not changed by that.
    pub const MISSED: Self = Self(0b111_1111 & !(1 << Topic::Session as u8));

    /// Whether the topic is among them.
    pub fn contains(self, topic: Topic) -> bool {
        self.0 & Self::from(topic).0 != 0
    }

    /// These and those.
    #[must_use]
    pub fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// The set as one number, for keeping it in an atomic.
    pub fn bits(self) -> u8 {
        self.0
    }

    /// The set of such a number.
    pub fn from_bits(bits: u8) -> Self {
        Self(bits)
    }

    /// The topics, in their order.
    pub fn iter(self) -> impl Iterator<Item = Topic> {
        Topic::ALL.into_iter().filter(move |topic| self.contains(*topic))
    }
}

impl From<Topic> for Topics {
    fn from(topic: Topic) -> Self {
        Self(1 << topic as u8)
    }
}

impl fmt::Display for Topics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iter().map(Topic::name).collect::<Vec<_>>().join(" "))
    }
}

/// Words that are no topic are left out: a newer server may know more.
impl From<&str> for Topics {
    fn from(text: &str) -> Self {
        let known = |name| Topic::ALL.into_iter().find(|topic| topic.name() == name);
        text.split_whitespace().filter_map(known).fold(Self::NONE, |all, topic| all.and(topic.into()))
    }
}

/// How far the hints of a node had come when a page was made: what came later, its stream brings. As text: `node-told`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// The node, by a number of its process.
    pub node: u32,
    /// How many hints it had told.
    pub told: u64,
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.node, self.told)
    }
}

/// What is no moment of any node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoMoment;

impl FromStr for Moment {
    type Err = NoMoment;

    fn from_str(text: &str) -> Result<Self, NoMoment> {
        let (node, told) = text.split_once('-').ok_or(NoMoment)?;
        match (node.parse(), told.parse()) {
            (Ok(node), Ok(told)) => Ok(Self { node, told }),
            _ => Err(NoMoment),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_travel_as_their_names() {
        let two = Topics::from(Topic::Unit).and(Topic::Mailbox.into());
        assert_eq!(two.to_string(), "mailbox unit");
        assert_eq!(Topics::from("unit of mailbox"), two, "what it does not know, it leaves out");
        assert_eq!(Topics::MISSED.to_string(), "notice mailbox project space unit writing");
        assert_eq!(Topics::from(""), Topics::NONE);
    }

    #[rstest::rstest]
    #[case("7-12", Ok(Moment { node: 7, told: 12 }))]
    #[case("7", Err(NoMoment))]
    #[case("7--1", Err(NoMoment))]
    #[case("seven-12", Err(NoMoment))]
    #[case("", Err(NoMoment))]
    fn a_moment_travels_as_text(#[case] text: &str, #[case] expected: Result<Moment, NoMoment>) {
        assert_eq!(text.parse::<Moment>(), expected);
        if let Ok(moment) = expected {
            assert_eq!(moment.to_string(), text);
        }
    }
}
