//! The story of a lost mailbox, on both databases.

use super::tests::desk;
use super::*;
use crate::base::error::{Error, Problem, Result};
use crate::base::mail::Template;
use crate::base::store::test::stores;
use crate::base::viewer::Viewer;
use crate::registration::tests::{form, sent, typed};
use crate::sql;

/// A lost mailbox: the officer gives another address and says how she made sure; both addresses are told.
#[tokio::test]
async fn r_log_1_a_lost_mailbox_gets_another_address() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await?;
        let luca = sent(&store, &typed("Luca", "Serra", Country::Italy), &form("CAIS00600E")).await?;
        let id = chiara.account()?;
        let give =
            async |officer: &Viewer, email: &str, checked: &str| new_address(&store, officer, id, email, checked).await;
        let note = "Carta d'identità vista in video.";
        assert_eq!(give(&desk.polish, "new@posta.example", note).await, Err(Error::NotFound));
        assert_eq!(give(&luca, "new@posta.example", note).await, Err(Error::Forbidden));
        assert_eq!(give(&Viewer::guest(), "new@posta.example", note).await, Err(Error::SignIn));
        assert_eq!(
            give(&desk.italian, "new@posta.example", " ").await,
            Err(Error::invalid("checked", Problem::Required))
        );
        assert_eq!(
            give(&desk.italian, "luca.serra@posta.example", note).await,
            Err(Error::invalid("new_email", Problem::Taken))
        );
        give(&desk.italian, " New@posta.example ", note).await?;
        let mails: Vec<(String, String)> =
            sql!("select address, content from mail order by id desc limit 2").all(&store.db).await?;
        let link: Template = serde_json::from_str(&mails[0].1)?;
        assert!(mails[0].0 == "new@posta.example" && matches!(link, Template::NewPassword { .. }));
        let told: Template = serde_json::from_str(&mails[1].1)?;
        assert!(mails[1].0 == "chiara.benedetti@posta.example" && matches!(told, Template::AddressChanged { .. }));
        let sessions = sql!("select count(*) from session where account = $1").bind(id).number(&store.db).await?;
        assert_eq!(sessions, 0, "nobody is signed in any more");
        let (detail,): (String,) =
            sql!("select detail from audit where action = 'account.address_given'").one(&store.db).await?;
        assert!(detail.contains(note), "{detail}");
        // Who holds an office is no matter of a desk.
        let second = desk.second.account()?;
        let mut tx = store.begin().await?;
        sql!("update person set sent_at = 1 where id = $1").bind(second).execute(&mut tx).await?;
        tx.commit().await?;
        let colleague = new_address(&store, &desk.italian, second, "other@posta.example", note).await;
        assert_eq!(colleague, Err(Error::Forbidden));
    }
    Ok(())
}
