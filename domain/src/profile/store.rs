//! The owner's side: reading, saving with a version, privacy, earlier versions.

use super::{Audience, Idea, OwnProfile, Privacy, ProfileData, ProfileField, ProfileForm, ProfileVersion};
use crate::account::AccountState;
use crate::base::audit::{self, Entry};
use crate::base::db::{On, Tx};
use crate::base::error::{Error, Result};
use crate::base::fold::fold;
use crate::base::id::AccountId;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::registration;
use crate::school::Saving;
use crate::sql;
use crate::twinfinder;
use crate::vocabulary::{CodeSet, Country, LanguageSkill, SpokenLanguage, Subject, Tool};

/// The columns of `person` that its owner edits.
#[derive(sqlx::FromRow)]
struct PersonRow {
    version: i64,
    first_name: String,
    last_name: String,
    role: Option<String>,
    #[sqlx(try_from = "String")]
    subjects: CodeSet<Subject>,
    #[sqlx(try_from = "String")]
    languages: CodeSet<LanguageSkill>,
    ages_from: Option<i64>,
    ages_to: Option<i64>,
    pupils_involved: Option<i64>,
    phone: String,
    website: String,
    available: bool,
    #[sqlx(try_from = "String")]
    wished_countries: CodeSet<Country>,
    #[sqlx(try_from = "String")]
    wished_languages: CodeSet<SpokenLanguage>,
    #[sqlx(try_from = "String")]
    wished_subjects: CodeSet<Subject>,
    wished_topic: String,
    #[sqlx(try_from = "String")]
    tools: CodeSet<Tool>,
    lab_access: Option<String>,
    home_access: Option<bool>,
    experience: Option<String>,
}

impl PersonRow {
    fn with_ideas(self, ideas: Vec<Idea>) -> OwnProfile {
        let data = ProfileData {
            first_name: self.first_name,
            last_name: self.last_name,
            role: code(self.role),
            subjects: self.subjects,
            languages: self.languages,
            ages_from: self.ages_from,
            ages_to: self.ages_to,
            pupils_involved: self.pupils_involved,
            phone: self.phone,
            website: self.website,
            available: self.available,
            wished_countries: self.wished_countries,
            wished_languages: self.wished_languages,
            wished_subjects: self.wished_subjects,
            wished_topic: self.wished_topic,
            tools: self.tools,
            lab_access: code(self.lab_access),
            home_access: self.home_access,
            experience: code(self.experience),
            ideas,
        };
        OwnProfile { version: self.version, data }
    }
}

/// The value of a code that may be missing or of another time.
pub(super) fn code<T: std::str::FromStr>(stored: Option<String>) -> Option<T> {
    stored.and_then(|code| code.parse().ok())
}

#[derive(sqlx::FromRow)]
struct IdeaRow {
    language: String,
    idea: String,
}

/// The ideas of a person, the leading one first.
pub(super) async fn ideas_of(on: impl Into<On<'_>>, person: AccountId) -> Result<Vec<Idea>> {
    let rows: Vec<IdeaRow> =
        sql!("select language, idea from person_idea where person = $1 order by position").bind(person).all(on).await?;
    let known = |row: IdeaRow| Some(Idea { language: row.language.parse().ok()?, text: row.idea });
    Ok(rows.into_iter().filter_map(known).collect())
}

async fn read(tx: Option<&mut Tx>, store: &Store, person: AccountId) -> Result<OwnProfile> {
    let statement = sql!(
        "select version, first_name, last_name, role, subjects, languages, ages_from, ages_to, pupils_involved,
                phone, website, available, wished_countries, wished_languages, wished_subjects, wished_topic, tools,
                lab_access, home_access, experience
         from person where id = $1"
    )
    .bind(person);
    match tx {
        Some(tx) => {
            let row: PersonRow = statement.one(&mut *tx).await?;
            Ok(row.with_ideas(ideas_of(tx, person).await?))
        }
        None => {
            let row: PersonRow = statement.one(&store.db).await?;
            Ok(row.with_ideas(ideas_of(&store.db, person).await?))
        }
    }
}

/// The viewer's own profile, with its version.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for a pupil.
pub async fn own(store: &Store, viewer: &Viewer) -> Result<OwnProfile> {
    read(None, store, viewer.adult()?.id).await
}

/// The viewer's own profile, to be edited. While the form of her registration is open, what she says of herself stands
/// there and nowhere else.
///
/// # Errors
/// [`Error::Conflict`] while the form of her registration is open.
pub async fn editing(store: &Store, viewer: &Viewer) -> Result<OwnProfile> {
    form_is_closed(&store.db, viewer).await?;
    own(store, viewer).await
}

async fn form_is_closed(on: impl Into<On<'_>>, viewer: &Viewer) -> Result<()> {
    let (state,): (AccountState,) =
        sql!("select state from person where id = $1").bind(viewer.adult()?.id).one(on).await?;
    if state.form_is_open() { Err(Error::Conflict) } else { Ok(()) }
}

/// Saves the viewer's own profile over the version she read. When a newer one was saved meanwhile, nothing is written
/// and the newer one is answered, so that the page shows both texts. A form that is sent again, because its answer was
/// lost, finds what it says, and gets the first answer.
///
/// # Errors
/// [`Error::Invalid`] at a field, [`Error::Conflict`] while the form of her registration is open.
pub async fn save(store: &Store, viewer: &Viewer, version: i64, form: &ProfileForm) -> Result<Saving<OwnProfile>> {
    let adult = viewer.adult()?;
    let data = form.data()?;
    let mut tx = store.begin().await?;
    take(&mut tx, adult.id).await?;
    form_is_closed(&mut tx, viewer).await?;
    let before = read(Some(&mut tx), store, adult.id).await?;
    let changed = changed_fields(&before.data, &data)?;
    if changed.is_empty() {
        return Ok(Saving::Saved { version: before.version, at: store.now() });
    }
    if before.version != version {
        return Ok(Saving::Stale(before));
    }
    keep_version(store, &mut tx, adult.id, &before).await?;
    write(&mut tx, adult.id, version, &data).await?;
    write_ideas(&mut tx, adult.id, &data.ideas).await?;
    let after = OwnProfile { version: version + 1, data };
    keep_version(store, &mut tx, adult.id, &after).await?;
    registration::follow_profile(store, &mut tx, adult.id, &form.about).await?;
    twinfinder::refresh(store, &mut tx, adult.id).await?;
    let entry = Entry {
        actor: Some(adult.id),
        action: "profile.changed",
        subject_kind: "person",
        subject: Some(adult.id.0),
        unit: Some(adult.unit.code()),
        detail: serde_json::json!({ "fields": changed }),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await?;
    Ok(Saving::Saved { version: after.version, at: store.now() })
}

/// Takes the row for writing: whoever comes next waits until this transaction ends.
async fn take(tx: &mut Tx, person: AccountId) -> Result<()> {
    sql!("update person set version = version where id = $1").bind(person).execute_one(tx).await
}

/// The names of the fields that differ: the audit tells which, never what stands in them.
fn changed_fields(before: &ProfileData, after: &ProfileData) -> Result<Vec<String>> {
    let (before, after) = (serde_json::to_value(before)?, serde_json::to_value(after)?);
    let fields = after.as_object().into_iter().flatten();
    Ok(fields.filter(|(name, value)| before.get(name.as_str()) != Some(value)).map(|(name, _)| name.clone()).collect())
}

async fn keep_version(store: &Store, tx: &mut Tx, person: AccountId, profile: &OwnProfile) -> Result<()> {
    sql!(
        "insert into profile_version (person, version, at, content) values ($1, $2, $3, $4)
         on conflict (person, version) do nothing"
    )
    .bind(person)
    .bind(profile.version)
    .bind(store.now())
    .bind(serde_json::to_string(&profile.data)?)
    .execute(tx)
    .await?;
    Ok(())
}

async fn write(tx: &mut Tx, person: AccountId, version: i64, data: &ProfileData) -> Result<()> {
    sql!(
        "update person set first_name = $3, last_name = $4, name_folded = $5, role = $6, subjects = $7, languages = $8,
                ages_from = $9, ages_to = $10, pupils_involved = $11, phone = $12, website = $13, available = $14,
                wished_countries = $15, wished_languages = $16, wished_subjects = $17, wished_topic = $18, tools = $19,
                lab_access = $20, home_access = $21, experience = $22, version = version + 1
         where id = $1 and version = $2"
    )
    .bind(person)
    .bind(version)
    .bind(&data.first_name)
    .bind(&data.last_name)
    .bind(fold(&format!("{} {}", data.first_name, data.last_name)))
    .bind(data.role.map(|role| role.code()))
    .bind(data.subjects.to_column())
    .bind(data.languages.to_column())
    .bind(data.ages_from)
    .bind(data.ages_to)
    .bind(data.pupils_involved)
    .bind(&data.phone)
    .bind(&data.website)
    .bind(data.available)
    .bind(data.wished_countries.to_column())
    .bind(data.wished_languages.to_column())
    .bind(data.wished_subjects.to_column())
    .bind(&data.wished_topic)
    .bind(data.tools.to_column())
    .bind(data.lab_access.map(|access| access.code()))
    .bind(data.home_access)
    .bind(data.experience.map(|experience| experience.code()))
    .execute_one(tx)
    .await
}

/// Writes the ideas of a person, in their order, in place of those she had.
pub(crate) async fn write_ideas(tx: &mut Tx, person: AccountId, ideas: &[Idea]) -> Result<()> {
    sql!("delete from person_idea where person = $1").bind(person).execute(tx).await?;
    for (position, idea) in (0_i64..).zip(ideas) {
        sql!("insert into person_idea (person, language, position, idea, idea_folded) values ($1, $2, $3, $4, $5)")
            .bind(person)
            .bind(idea.language.code())
            .bind(position)
            .bind(&idea.text)
            .bind(fold(&idea.text))
            .execute(tx)
            .await?;
    }
    Ok(())
}

/// Says whether the viewer is available to twin: the dot beside her name.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for a pupil, [`Error::Conflict`] while the form of her registration
/// is open.
pub async fn set_available(store: &Store, viewer: &Viewer, available: bool) -> Result<()> {
    let own = editing(store, viewer).await?;
    if own.data.available == available {
        return Ok(());
    }
    let data = ProfileData { available, ..own.data };
    let adult = viewer.adult()?;
    let mut tx = store.begin().await?;
    sql!("update person set available = $3, version = version + 1 where id = $1 and version = $2")
        .bind(adult.id)
        .bind(own.version)
        .bind(available)
        .execute_one(&mut tx)
        .await?;
    keep_version(store, &mut tx, adult.id, &OwnProfile { version: own.version + 1, data }).await?;
    twinfinder::refresh(store, &mut tx, adult.id).await?;
    tx.commit().await
}

/// Who may see which field of the viewer's profile.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for a pupil.
pub async fn own_privacy(store: &Store, viewer: &Viewer) -> Result<Privacy> {
    let (stored,): (String,) =
        sql!("select privacy from person where id = $1").bind(viewer.adult()?.id).one(&store.db).await?;
    Ok(Privacy::from_stored(&stored))
}

/// Chooses who may see which field (2.6). Fields that are not named stay as they are.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for a pupil.
pub async fn save_privacy(store: &Store, viewer: &Viewer, choices: &[(ProfileField, Audience)]) -> Result<()> {
    let adult = viewer.adult()?;
    let mut privacy = own_privacy(store, viewer).await?;
    for (field, audience) in choices {
        privacy.choose(*field, *audience);
    }
    let mut tx = store.begin().await?;
    sql!("update person set privacy = $2 where id = $1")
        .bind(adult.id)
        .bind(privacy.to_stored())
        .execute_one(&mut tx)
        .await?;
    twinfinder::refresh(store, &mut tx, adult.id).await?;
    let entry = Entry {
        actor: Some(adult.id),
        action: "profile.privacy",
        subject_kind: "person",
        subject: Some(adult.id.0),
        unit: Some(adult.unit.code()),
        detail: serde_json::json!({ "privacy": privacy }),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await
}

#[derive(sqlx::FromRow)]
struct VersionRow {
    version: i64,
    at: Time,
}

/// The accepted versions of the viewer's profile, newest first.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for a pupil.
pub async fn own_versions(store: &Store, viewer: &Viewer) -> Result<Vec<ProfileVersion>> {
    let rows: Vec<VersionRow> =
        sql!("select version, at from profile_version where person = $1 order by version desc limit 100")
            .bind(viewer.adult()?.id)
            .all(&store.db)
            .await?;
    Ok(rows.into_iter().map(|row| ProfileVersion { version: row.version, at: row.at }).collect())
}

/// One accepted version of the viewer's profile.
///
/// # Errors
/// [`Error::NotFound`] when there is none with this number.
pub async fn own_version(store: &Store, viewer: &Viewer, version: i64) -> Result<ProfileData> {
    let (content,): (String,) = sql!("select content from profile_version where person = $1 and version = $2")
        .bind(viewer.adult()?.id)
        .bind(version)
        .one(&store.db)
        .await?;
    Ok(serde_json::from_str(&content)?)
}
