//! Ids: 64 bits, time-ordered, made by us; a newtype for each noun.

/// Makes newtypes for ids: `id!(/// A school. SchoolId);`
#[macro_export]
macro_rules! id {
    ($($(#[$meta:meta])* $name:ident;)+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "store", derive(sqlx::Type))]
        #[cfg_attr(feature = "store", sqlx(transparent))]
        pub struct $name(pub i64);

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        #[cfg(feature = "store")]
        impl From<$name> for $crate::base::db::Value {
            fn from(id: $name) -> Self {
                Self::Int(Some(id.0))
            }
        }

        #[cfg(feature = "store")]
        impl From<Option<$name>> for $crate::base::db::Value {
            fn from(id: Option<$name>) -> Self {
                Self::Int(id.map(|id| id.0))
            }
        }
    )+};
}

id! {
    /// Somebody who can sign in: an adult or a pupil.
    AccountId;
    /// A session of an account.
    SessionId;
    /// A school.
    SchoolId;
    /// A project.
    ProjectId;
    /// A TwinSpace.
    SpaceId;
    /// A page of a TwinSpace.
    PageId;
    /// An uploaded file.
    FileId;
    /// A conversation in the mailbox.
    ConversationId;
    /// A message of a conversation.
    MessageId;
    /// A candidate in somebody's list.
    CandidateId;
    /// A report of a person or of a text.
    ReportId;
    /// One run of a register import.
    ImportId;
    /// A notice to a person.
    NoticeId;
}

/// Makes ids that grow with time: milliseconds above, 20 random bits below.
#[cfg(feature = "store")]
#[derive(Debug, Default)]
pub struct IdMaker(std::sync::atomic::AtomicI64);

#[cfg(feature = "store")]
impl IdMaker {
    /// The first millisecond of 2020: ids count from here.
    const EPOCH: i64 = 1_577_836_800_000;

    /// The next id, greater than all that this maker has made before.
    pub fn next(&self, now: super::time::Time, random: u32) -> i64 {
        let fresh = ((now.0 - Self::EPOCH).max(1) << 20) | i64::from(random & 0xF_FFFF);
        let order = std::sync::atomic::Ordering::Relaxed;
        match self.0.fetch_update(order, order, |last| Some(fresh.max(last + 1))) {
            Ok(last) | Err(last) => fresh.max(last + 1),
        }
    }
}
