//! Pages of the mailbox.

mod conversation;
mod inbox;
mod new;

use domain::base::id::AccountId;

pub use conversation::ConversationPage;
pub use inbox::MailboxPage;
pub use new::NewMessagePage;

/// The name of somebody, or "Former member".
fn name_or_former(name: &str) -> String {
    if name.is_empty() { crate::text::mailbox::former() } else { name.to_owned() }
}

/// Under which names a first message to somebody, or the closing one, is kept on the device: its words and its subject.
fn draft_names(to: AccountId, closing: bool) -> [String; 2] {
    let kind = if closing { "closing-" } else { "" };
    [format!("{kind}message-{to}"), format!("{kind}subject-{to}")]
}

/// The name of a country.
fn country(code: &str) -> String {
    crate::text::word("country", code).unwrap_or_default()
}
