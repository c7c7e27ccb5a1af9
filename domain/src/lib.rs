//! domain
pub mod vocabulary;
