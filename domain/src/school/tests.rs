//! The story of a school's record, on both databases.

use super::*;
use crate::base::error::{Error, Problem, Result};
use crate::base::store::test::stores;
use crate::base::viewer::{Grant, Viewer};
use crate::registration::tests::{again, confirmed, form, officer, open, school_of, sent, typed};
use crate::validation;

#[tokio::test]
async fn r_reg_3_staff_share_one_record_and_every_change_is_written_down() -> Result<()> {
    for store in stores().await {
        open(&store, &[Unit::Italy]).await?;
        let desk = officer(&store, "marco", Unit::Italy, Grant::Officer(Unit::Italy)).await?;
        let elsewhere = officer(&store, "ewa", Unit::Poland, Grant::Officer(Unit::Poland)).await?;
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await?;
        let (id, _) = school_of(&store, &chiara).await?;
        let record = school(&store, &chiara, id).await?;
        let changed = SchoolForm { pupils: "412".into(), website: "verdi.example".into(), ..record.form.clone() };
        assert_eq!(
            edit(&store, &chiara, id, record.version, &changed).await,
            Err(Error::Forbidden),
            "not validated yet"
        );
        assert_eq!(edit(&store, &elsewhere, id, record.version, &changed).await, Err(Error::NotFound));
        assert_eq!(edit(&store, &Viewer::guest(), id, record.version, &changed).await, Err(Error::SignIn));
        let seen = validation::record(&store, &desk, chiara.account()?).await?.seen;
        validation::validate(&store, &desk, chiara.account()?, seen, true, "").await?;
        let chiara = again(&store, &chiara).await?;
        let record = school(&store, &chiara, id).await?;
        let changed = SchoolForm { pupils: "412".into(), website: "verdi.example".into(), ..record.form.clone() };
        // Twice at once, and once more: an answer was lost.
        let first = edit(&store, &chiara, id, record.version, &changed);
        let twice = tokio::join!(first, edit(&store, &chiara, id, record.version, &changed));
        let again = edit(&store, &chiara, id, record.version, &changed).await?;
        for saved in [twice.0?, twice.1?, again] {
            assert!(matches!(saved, Saving::Saved { version, .. } if version == record.version + 1), "{saved:?}");
        }
        let log = changes(&store, &chiara, id).await?;
        let mut fields: Vec<_> = log.iter().map(|one| (one.field.as_str(), one.after.as_str())).collect();
        fields.sort_unstable();
        assert_eq!(fields, [("pupils", "412"), ("website", "https://verdi.example")]);
        // A stale save keeps both.
        let mine = SchoolForm { pupils: "500".into(), ..record.form.clone() };
        let Saving::Stale(theirs) = edit(&store, &desk, id, record.version, &mine).await? else {
            panic!("it was stale")
        };
        assert_eq!(theirs.form.pupils, "412");
        // What the unit has locked, staff reads.
        set_locked_fields(&store, &desk, Unit::Italy, &["name".into()]).await?;
        assert_eq!(set_locked_fields(&store, &chiara, Unit::Italy, &[]).await, Err(Error::Forbidden));
        assert_eq!(locked_fields(&store, Unit::Italy).await?, ["name"]);
        let renamed = SchoolForm { name: "Another".into(), ..theirs.form };
        let kept = Err(Error::invalid("school-name", Problem::KeptByUnit));
        assert_eq!(edit(&store, &chiara, id, theirs.version, &renamed).await, kept);
        assert!(matches!(edit(&store, &desk, id, theirs.version, &renamed).await?, Saving::Saved { .. }));
    }
    Ok(())
}

/// Anybody can claim to be of a school: who its head is, staff reads once it is validated, and the unit at once.
#[tokio::test]
async fn the_head_is_shown_to_validated_staff_and_to_the_unit() -> Result<()> {
    for store in stores().await {
        open(&store, &[Unit::Italy]).await?;
        let desk = officer(&store, "marco", Unit::Italy, Grant::Officer(Unit::Italy)).await?;
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await?;
        let (id, _) = school_of(&store, &chiara).await?;
        let unseen = school(&store, &chiara, id).await?.form;
        assert_eq!((unseen.head_email.as_str(), unseen.head_last_name.as_str()), ("", ""));
        assert_eq!(school(&store, &desk, id).await?.form.head_email, form("LUMM00400X").school.head_email);
        let seen = validation::record(&store, &desk, chiara.account()?).await?.seen;
        validation::validate(&store, &desk, chiara.account()?, seen, true, "").await?;
        let chiara = again(&store, &chiara).await?;
        assert_eq!(school(&store, &chiara, id).await?.form.head_email, form("LUMM00400X").school.head_email);
    }
    Ok(())
}

/// A look-up shows the best twelve; before a school is new, those of the same town with a like name are shown.
#[tokio::test]
async fn what_looks_like_a_new_school_is_shown_first() -> Result<()> {
    for store in stores().await {
        open(&store, &[Unit::Italy]).await?;
        let chiara = confirmed(&store, &typed("Chiara", "Benedetti", Country::Italy)).await?;
        let school =
            |name: &str, town: &str| SchoolForm { name: name.into(), town: town.into(), ..SchoolForm::default() };
        let mut tx = store.begin().await?;
        for name in (0..15).map(|number| format!("Scuola Carducci {number}")) {
            insert(&store, &mut tx, Unit::Italy, None, &school(&name, "Lucca"), None).await?;
        }
        insert(&store, &mut tx, Unit::Italy, None, &school("Liceo Volta", "Lucca"), None).await?;
        insert(&store, &mut tx, Unit::Italy, None, &school("Scuola Carducci", "Pisa"), None).await?;
        tx.commit().await?;
        let found = look_up(&store, &chiara, Country::Italy, "carducci lucca").await?;
        assert_eq!(found.len(), LOOKED_UP_MOST);
        let alike = async |name: &str, town: &str| -> Result<Vec<String>> {
            let found = self::alike(&store, &chiara, Country::Italy, &school(name, town)).await?;
            Ok(found.into_iter().map(|one| format!("{}, {}", one.name, one.town)).collect())
        };
        assert_eq!(alike("Scuola Cardùci", "PISA").await?, ["Scuola Carducci, Pisa"]);
        assert_eq!(alike("Istituto tecnico Fermi", "Lucca").await?, [] as [&str; 0]);
        assert_eq!(alike("Scuola Carducci", "").await?, [] as [&str; 0]);
    }
    Ok(())
}
