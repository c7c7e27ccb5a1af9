//! Enums that are stored as text: one declaration for the enum, its codes and how the database reads and writes them.

/// Makes an enum whose values are stored as text: the code in the database is the name in snake case, and so is the name
/// on the wire.
///
/// ```text
/// stored! {
///     /// Whether a space is worked in.
///     SpaceState {
///         /// The project is active.
///         Open = "open",
///         /// The project is closed.
///         Closed = "closed",
///     }
/// }
/// ```
///
/// Every enum has `ALL`, its values in the order of the declaration, and `code`; with `store` it is read from a column and
/// bound to a statement. What else it can do stands in an `impl` beside the declaration.
macro_rules! stored {
    ($($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $code:literal),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "store", derive(sqlx::Type))]
        #[cfg_attr(feature = "store", sqlx(type_name = "text", rename_all = "snake_case"))]
        pub enum $name {
            $($(#[$variant_meta])* $variant),+
        }

        impl $name {
            /// Every value.
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$variant),+];

            /// The code that is stored.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }

        #[cfg(feature = "store")]
        impl From<$name> for $crate::base::db::Value {
            fn from(value: $name) -> Self {
                value.code().into()
            }
        }
    )+};
}
pub(crate) use stored;
