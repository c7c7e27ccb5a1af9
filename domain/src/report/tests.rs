//! A message is reported, reaches the unit's desk, and is decided once.

use super::*;
use crate::base::error::{Error, Result};
use crate::base::store::test::stores;
use crate::base::viewer::{Adult, Grant, Standing, Viewer};
use crate::mailbox::{Draft, conversation, start};
use crate::profile::tests::Someone;
use crate::vocabulary::{Country, ReportReason, Unit};

fn officer(like: &Viewer, unit: Unit) -> Viewer {
    let Standing::Adult(adult) = like.standing().clone() else { panic!("an adult") };
    Viewer::without_session(Standing::Adult(Adult { grants: vec![Grant::Officer(unit)], unit, ..adult }))
}

#[tokio::test]
async fn a_report_reaches_the_desk_of_the_persons_unit() -> Result<()> {
    for store in stores().await {
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let rude = Someone::at("Rude Person", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        let body = "Buy my encyclopaedia, it is on sale this week only".to_owned();
        let draft = Draft { to: chiara.account()?, subject: "Offer".into(), body, request: "r".into() };
        let id = start(&store, &rude, &draft).await?;
        let message = conversation(&store, &chiara, id).await?.messages[0].id;
        let about = About::Message(message);
        assert_eq!(report(&store, &rude, about, ReportReason::ALL[0], "").await, Err(Error::NotFound), "not one's own");
        for _ in 0..2 {
            report(&store, &chiara, about, ReportReason::ALL[0], "I did not ask").await?;
        }

        let kasia = Someone::at("Katarzyna Nowak", Country::Poland, "Gimnazjum 4", "Gdańsk").made(&store).await?;
        let (poland, italy) = (officer(&kasia, Unit::Poland), officer(&chiara, Unit::Italy));
        let herself = officer(&rude, Unit::Poland);
        assert!(desk(&store, &herself).await?.is_empty(), "nobody reads who reported her");
        assert!(desk(&store, &italy).await?.is_empty());
        let line = desk(&store, &poland).await?.remove(0);
        assert_eq!((line.person.as_str(), line.message.as_deref()), ("Rude Person", Some(draft.body.as_str())));
        assert_eq!(decide(&store, &italy, line.id, Outcome::NoBreach, "fine").await, Err(Error::NotFound));
        assert_eq!(decide(&store, &herself, line.id, Outcome::NoBreach, "fine").await, Err(Error::NotFound));
        decide(&store, &poland, line.id, Outcome::Warning, "No commerce, please").await?;
        let told = crate::base::notice::list(&store, &chiara).await?;
        let concluded = crate::base::notice::NoticeKind::ReportConcluded { warned: true };
        assert!(told.iter().any(|notice| notice.kind == concluded));
        assert_eq!(decide(&store, &poland, line.id, Outcome::NoBreach, "fine").await, Err(Error::Conflict));
        assert_eq!(desk(&store, &chiara).await, Err(Error::Forbidden));
    }
    Ok(())
}
