//! The story of an account, on both databases.
