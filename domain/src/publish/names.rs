//! Names of pupils: none stands in what everybody reads (R-TS-6), also when the name comes after the text.

use super::choose::{administrators, path, whole_text, withdraw_pages};
use crate::base::audit::{self, Entry};
use crate::base::db::{On, Tx, Value};
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::fold::fold;
use crate::base::id::{PageId, ProjectId, SpaceId};
use crate::base::notice::{NoticeKind, tell};
use crate::base::store::Store;
use crate::document::Document;
use crate::sql;
use crate::twinspace::hold;

/// The display name of a pupil that stands in a text: without regard to capitals, accents and signs, and however the first
/// name and the initial are parted or joined.
pub(super) fn named_pupil<'a>(text: &str, pupils: &'a [String]) -> Option<&'a str> {
    let text = words(text);
    pupils.iter().find(|name| stands(&words(name), &text)).map(String::as_str)
}

/// The words of a text in plain small letters. What is neither letter nor digit parts them, also when nobody sees it, and so
/// does a capital behind a small letter.
fn words(text: &str) -> Vec<String> {
    let mut parted = String::with_capacity(text.len());
    let mut before = ' ';
    for sign in text.chars() {
        if !sign.is_alphanumeric() || (before.is_lowercase() && sign.is_uppercase()) {
            parted.push(' ');
        }
        if sign.is_alphanumeric() {
            parted.push(sign);
        }
        before = sign;
    }
    fold(&parted).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether a first name and behind it the initial stand in a text, from the beginning of a word to the end of one. A first
/// name that is cut into words is one all the same.
fn stands(name: &[String], text: &[String]) -> bool {
    let Some((initial, first_name)) = name.split_last() else { return false };
    let first_name = first_name.concat();
    !first_name.is_empty() && (0..text.len()).any(|start| behind(&first_name, &text[start..]) == Some(initial))
}

/// The word behind the words that make up a first name, where a text begins with them.
fn behind<'a>(first_name: &str, text: &'a [String]) -> Option<&'a String> {
    let mut rest = first_name;
    let mut words = text.iter();
    while !rest.is_empty() {
        rest = rest.strip_prefix(words.next()?.as_str())?;
    }
    words.next()
}

/// The pupils who are or were in the space; of those whose login has ended no name is left.
pub(super) async fn pupil_names(on: impl Into<On<'_>>, space: SpaceId) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = sql!(
        "select u.display_name from space_member m join pupil u on u.id = m.account join account a on a.id = u.id
         where m.space = $1 and a.ended_at is null order by u.id"
    )
    .bind(space)
    .all(on)
    .await?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}

/// Takes back what is published in a space and names one of these pupils, and tells who administers the space. Called in the
/// transaction in which they come into it or are named anew: what was published before knew nothing of them.
///
/// # Errors
/// What the database answers.
pub(crate) async fn withdraw_naming(store: &Store, tx: &mut Tx, space: SpaceId, pupils: &[String]) -> Result<()> {
    hold(tx, space).await?;
    let naming = published_naming(&mut *tx, space, pupils).await?;
    if naming.is_empty() {
        return Ok(());
    }
    withdraw_pages(tx, Value::list(&naming)).await?;
    let entry = Entry {
        actor: None,
        action: "space.names_taken_back",
        subject_kind: "space",
        subject: Some(space.0),
        unit: None,
        detail: serde_json::json!({ "taken_back": naming }),
    };
    audit::write(store, tx, entry).await?;
    let (title,): (String,) = sql!("select title from space where id = $1").bind(space).one(&mut *tx).await?;
    let kind = NoticeKind::PagesNamePupil { space: title };
    for administrator in administrators(tx, space).await? {
        tell(store, tx, administrator, &kind, &path(space)).await?;
    }
    Ok(())
}

/// Takes back what is public and names a pupil of its space, wherever that is: what was published before anybody looked for
/// names, or before a name was found as it is found now, knew nothing of it. A nightly job; answers how many spaces it was.
///
/// # Errors
/// What the database answers.
pub async fn withdraw_all_naming(store: &Store) -> Result<i64> {
    let spaces: Vec<(SpaceId,)> = sql!("select distinct space from publication order by space").all(&store.db).await?;
    let (mut found, mut failed) = (0, None);
    for (space,) in spaces {
        match withdraw_naming_in(store, space).await {
            Ok(naming) => found += i64::from(naming),
            // One space that cannot be read keeps no other waiting.
            Err(error) => failed = failed.or(Some(error)),
        }
    }
    failed.map_or(Ok(found), Err)
}

async fn withdraw_naming_in(store: &Store, space: SpaceId) -> Result<bool> {
    let pupils = pupil_names(&store.db, space).await?;
    // Most name nobody, and nobody who writes in them waits.
    if published_naming(&store.db, space, &pupils).await?.is_empty() {
        return Ok(false);
    }
    let mut tx = store.begin().await?;
    withdraw_naming(store, &mut tx, space, &pupils).await?;
    tx.commit().await?;
    Ok(true)
}

#[derive(sqlx::FromRow)]
struct PublishedText {
    page: PageId,
    title: String,
    document: String,
}

/// The pages of a space that name one of these pupils in the version that everybody reads.
async fn published_naming(on: impl Into<On<'_>>, space: SpaceId, pupils: &[String]) -> Result<Vec<PageId>> {
    let texts: Vec<PublishedText> = sql!(
        "select p.page, v.title, v.document
         from publication p join page_version v on v.page = p.page and v.version = p.version
         where p.space = $1 order by p.page"
    )
    .bind(space)
    .all(on)
    .await?;
    let mut naming = Vec::new();
    for PublishedText { page, title, document } in texts {
        let document = Document::parse(&document).map_err(Error::internal)?;
        if named_pupil(&whole_text(&title, &document), pupils).is_some() {
            naming.push(page);
        }
    }
    Ok(naming)
}

/// Refuses texts of a project that everybody would read and that name a pupil of its space, each at its field.
///
/// # Errors
/// [`Error::Invalid`] at the fields.
pub(crate) async fn check_names(tx: &mut Tx, project: ProjectId, texts: &[(&str, &str)]) -> Result<()> {
    let space: Option<(SpaceId,)> =
        sql!("select id from space where project = $1").bind(project).maybe(&mut *tx).await?;
    let Some((space,)) = space else { return Ok(()) };
    let pupils = pupil_names(tx, space).await?;
    let mut check = Check::new();
    for (field, text) in texts {
        if let Some(name) = named_pupil(text, &pupils) {
            check.problem(field, Problem::NamesPupil { name: name.to_owned() });
        }
    }
    check.done()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("We wrote with Tommaso L. about streets", Some("Tommaso L."))]
    #[case("TOMMASO L", Some("Tommaso L."))]
    #[case("(tommaso  l.)", Some("Tommaso L."))]
    #[case("San Tommaso l’apostolo", Some("Tommaso L."))]
    #[case("Tommaso likes streets", None)]
    #[case("Tommaso Lupo", None)]
    #[case("", None)]
    #[case("Rob\u{200b}erta L.", Some("Roberta L."))]
    #[case("roberta\u{200b}l.", Some("Roberta L."))]
    #[case("Rober\u{ad}ta\u{a0}L.", Some("Roberta L."))]
    #[case("RobertaL.", Some("Roberta L."))]
    #[case("Roberta-L., Roberta_L", Some("Roberta L."))]
    #[case("R.o.b.e.r.t.a L.", Some("Roberta L."))]
    #[case("Roberta loves streets", None)]
    #[case("Rafal W.", Some("Rafał W."))]
    #[case("Rafał W", Some("Rafał W."))]
    #[case("Zoe S.", Some("Zoë Ś."))]
    #[case("Zoe\u{308} S\u{301}.", Some("Zoë Ś."))]
    #[case("Anna B.", Some("Anna B."))]
    #[case("Susanna B. and Anna Bianchi", None)]
    #[case("Anna, Bruno", None)]
    #[case("Anna Lucia C.", Some("Anna Lucia C."))]
    #[case("AnnaLucia C.", Some("Anna Lucia C."))]
    #[case("Lucia C.", None)]
    #[case("Maria and Elena", None)]
    #[case("Ελενη Π.", Some("Ελένη Π."))]
    fn r_ts_6_a_text_that_names_a_pupil_is_found(#[case] text: &str, #[case] found: Option<&str>) {
        let pupils = [
            "Zofia M.",
            "Tommaso L.",
            "Roberta L.",
            "Rafał W.",
            "Zoë Ś.",
            "Anna B.",
            "Anna Lucia C.",
            "Mari A.",
            "Ελένη Π.",
        ];
        let pupils = pupils.map(str::to_owned);
        assert_eq!(named_pupil(text, &pupils), found);
    }
}
