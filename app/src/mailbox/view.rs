//! Pages of the mailbox.

mod conversation;
mod inbox;
mod new;

pub use conversation::ConversationPage;
pub use inbox::MailboxPage;
pub use new::NewMessagePage;

/// The name of somebody, or "Former member".
fn name_or_former(name: &str) -> String {
    if name.is_empty() { crate::text::mailbox::former() } else { name.to_owned() }
}

/// The name of a country.
fn country(code: &str) -> String {
    crate::text::word("country", code).unwrap_or_default()
}
