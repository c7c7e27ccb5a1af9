//! How conversations are found again: page by page, and by their words.

use super::*;

#[tokio::test]
async fn messages_are_found_by_words_without_accents() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let her = agnieszka.account()?;
        let street = Draft { body: "Piszemy listy z mojej ulicy w Toruniu".into(), ..draft(her, "r1") };
        let street = start(&store, &chiara, &street).await?;
        let river = start(&store, &chiara, &Draft { body: "A river, perhaps".into(), ..draft(her, "r2") }).await?;
        let found = async |viewer: &Viewer, words: &str| -> Result<Vec<ConversationId>> {
            let list = search(&store, viewer, words, PageNumber::default()).await?;
            Ok(list.rows.into_iter().map(|row| row.id).collect())
        };
        assert_eq!(found(&chiara, "TORUNIU listy").await?, [street]);
        assert_eq!(found(&agnieszka, "river").await?, [river]);
        assert_eq!(found(&chiara, "nowak letters").await?, [river, street], "her name and the subject, newest first");
        assert_eq!(found(&chiara, " ").await?, []);
        let stranger = Someone::at("Luca Serra", Country::Italy, "Liceo", "Pisa").made(&store).await?;
        assert_eq!(found(&stranger, "river").await?, []);
        throw_away(&store, &agnieszka, river).await?;
        assert_eq!(found(&agnieszka, "river").await?, []);
    }
    Ok(())
}

#[tokio::test]
async fn a_page_before_the_first_is_the_first() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        start(&store, &chiara, &draft(agnieszka.account()?, "r1")).await?;
        let list = inbox(&store, &chiara, Lane::Inbox, PageNumber(-3)).await?;
        assert_eq!((list.page, list.rows.len()), (1, 1));
    }
    Ok(())
}

/// A full page leads on to the next one, and the last page to none.
#[tokio::test]
async fn a_full_page_leads_to_the_next() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        for number in 0..=PAGE {
            let subject = format!("Letters {number}");
            let request = format!("r{number}");
            start(&store, &chiara, &Draft { subject, ..draft(agnieszka.account()?, &request) }).await?;
        }
        let page = async |number| inbox(&store, &agnieszka, Lane::Inbox, PageNumber(number)).await;
        let (first, second) = (page(1).await?, page(2).await?);
        assert_eq!((first.rows.len() as i64, first.pages()), (PAGE, 2));
        assert_eq!((second.rows.len(), second.pages(), second.total), (1, 2, PAGE + 1));
        let found = async |number| search(&store, &agnieszka, "letters", PageNumber(number)).await;
        for behind in [page(7).await?, found(7).await?] {
            assert_eq!(
                (behind.page, behind.rows.len(), behind.total),
                (2, 1, PAGE + 1),
                "behind the last page is the last one"
            );
        }
        for lane in [Lane::Starred, Lane::Sent, Lane::Archived, Lane::Trash] {
            let empty = inbox(&store, &agnieszka, lane, PageNumber(3)).await?;
            assert_eq!((empty.page, empty.rows.len(), empty.pages()), (1, 0, 1), "{lane:?}");
        }
    }
    Ok(())
}
