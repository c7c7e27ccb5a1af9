//! Finding messages by their words, without accents and across scripts.

use super::ConversationRow;
use super::read::{correspondent, row};
use super::rules::PAGE;
use crate::base::db::Value;
use crate::base::error::{Error, Result};
use crate::base::fold::{fold, fold_search};
use crate::base::id::ConversationId;
use crate::base::limit::Limit;
use crate::base::list::{Listing, PageNumber};
use crate::base::store::Store;
use crate::base::time::MINUTE;
use crate::base::viewer::Viewer;
use crate::sql;
use std::collections::HashSet;

/// Searches of one account.
const SEARCHES: Limit = Limit { name: "searches of a mailbox", most: 30, time: MINUTE };
/// So many of the newest messages are looked through: as many as the busiest mailbox holds.
const LOOKED_THROUGH: i64 = 10_000;

/// The conversations of which one message, with the subject and the name of the other person, holds all words; the one with
/// the newest such message first. What lies in the trash is not looked through.
///
/// # Errors
/// [`crate::base::error::Error::Forbidden`] for who has no mailbox, [`crate::base::error::Error::Limited`] after thirty
/// searches in a minute.
pub async fn search(store: &Store, viewer: &Viewer, words: &str, page: PageNumber) -> Result<Listing<ConversationRow>> {
    let me = correspondent(viewer)?.id;
    SEARCHES.count(store, &me.to_string())?;
    let messages: Vec<(ConversationId, String, String, String)> = sql!(
        "select c.id, c.subject, p.first_name || ' ' || p.last_name as name, l.body
         from conversation_member m join conversation c on c.id = m.conversation
              join conversation_member o on o.conversation = c.id and o.account <> m.account
              join person p on p.id = o.account
              join message l on l.conversation = c.id and l.at > coalesce(m.cleared_at, 0)
         where m.account = $1 and m.trashed_at is null order by l.id desc limit $2"
    )
    .bind(me)
    .bind(LOOKED_THROUGH)
    .all(&store.db)
    .await?;
    let words = fold_search(words);
    // Folding thousands of texts takes some hundredths of a second: not on a thread that makes pages.
    let found = tokio::task::spawn_blocking(move || holding(messages, &words)).await.map_err(Error::internal)?;
    let mut list = Listing::new(Vec::new(), found.len() as i64, page, PAGE);
    // Behind the last page is the last one.
    list.page = list.page.min(list.pages());
    let before = PageNumber(list.page).offset(PAGE) as usize;
    let shown: Vec<ConversationId> = found.into_iter().skip(before).take(PAGE as usize).collect();
    list.rows = sql!(row!("m.conversation in ids($2)")).bind(me).bind(Value::list(&shown)).all(&store.db).await?;
    list.rows.sort_by_key(|row: &ConversationRow| shown.iter().position(|id| *id == row.id));
    Ok(list)
}

/// The conversations of which a message holds all words, in the order of their newest such message.
fn holding(messages: Vec<(ConversationId, String, String, String)>, words: &str) -> Vec<ConversationId> {
    let (mut found, mut known) = (Vec::new(), HashSet::new());
    for (id, subject, name, body) in messages {
        if !known.contains(&id) && holds(&fold(&format!("{subject} {name} {body}")), words) {
            known.insert(id);
            found.push(id);
        }
    }
    found
}

/// Whether a folded text holds every word of another; nothing is found without a word.
fn holds(text: &str, words: &str) -> bool {
    !words.is_empty() && words.split(' ').all(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::holds;
    use crate::base::fold::fold;
    use rstest::rstest;

    #[rstest]
    #[case("torun listy", true)]
    #[case("list", true)]
    #[case("listy rzeka", false)]
    #[case("", false)]
    fn every_word_counts(#[case] words: &str, #[case] found: bool) {
        assert_eq!(holds(&fold("Listy z mojej ulicy, Toruń"), words), found);
    }
}
