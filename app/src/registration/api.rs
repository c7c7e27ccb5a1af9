//! Server functions of registration.

use crate::failure::Failure;
use domain::registration::{Draft, Form, OwnRegistration, Pending};
use domain::school::Found;
use domain::unit::UnitContact;
use domain::validation::Decision;
use domain::vocabulary::Unit;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The units that take registrations. Everybody.
#[server(endpoint = "registration/units")]
pub async fn units() -> Result<Vec<Unit>, Failure> {
    let (store, _) = crate::server::context()?;
    Ok(domain::unit::switched_on(&store).await?)
}

/// Step 1. `country` is the code of a unit. The answer is the same whether the address is known or not. Everybody.
#[server(endpoint = "registration/begin")]
pub async fn begin(
    first_name: String,
    last_name: String,
    email: String,
    username: String,
    password: String,
    country: String,
    conduct: Option<i64>,
    privacy: Option<i64>,
) -> Result<(), Failure> {
    use domain::registration::PreRegistration;
    let context = crate::server::request()?;
    let unit: Option<Unit> = country.parse().ok();
    let language = context.language;
    let country = unit.map(Unit::country);
    let new =
        PreRegistration { first_name, last_name, email, username, password, language, country, unit, conduct, privacy };
    domain::registration::pre_register_from(&context.store, &context.network, &new).await?;
    leptos_axum::redirect(&format!("/{language}/register?sent=1"));
    Ok(())
}

/// Whose address a link confirms. Everybody who has the link.
#[server(LoadPending, endpoint = "registration/pending")]
pub async fn pending(token: String) -> Result<Pending, Failure> {
    use domain::base::secret::Token;
    let (store, _) = crate::server::context()?;
    Ok(domain::registration::pending(&store, &Token::from_text(&token)).await?)
}

/// Confirms the address with the link and the password of step 1, and signs in. Everybody who has both.
#[server(endpoint = "registration/confirm")]
pub async fn confirm(token: String, password: String) -> Result<(), Failure> {
    use domain::base::secret::Token;
    let context = crate::server::request()?;
    let token = Token::from_text(&token);
    let signed_in = domain::registration::confirm(&context.store, &token, &password, &context.device).await?;
    crate::server::set_session(&signed_in.token, signed_in.pupil);
    leptos_axum::redirect("/registration");
    Ok(())
}

/// The viewer's own registration, with its times in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnPage {
    /// The registration.
    pub own: OwnRegistration,
    /// Since when it is as it is.
    pub since: String,
    /// Until when the unit means to answer.
    pub due: Option<String>,
    /// That moment has passed.
    pub late: bool,
    /// When the draft was saved.
    pub saved: Option<String>,
    /// How her unit is reached.
    pub contact: UnitContact,
    /// The units she can choose from, as long as none has her form.
    pub units: Vec<Unit>,
    /// What happened, newest first, and when.
    pub history: Vec<(Decision, String)>,
}

/// The viewer's own registration. Adults of schools.
#[server(LoadOwn, endpoint = "registration/own")]
pub async fn own() -> Result<OwnPage, Failure> {
    use domain::account::AccountState;
    let (store, viewer) = crate::server::context()?;
    let own = domain::registration::own(&store, &viewer).await?;
    let words = |time| crate::server::date_time(&viewer, time);
    let contact = domain::unit::contact(&store, own.unit).await?;
    let units = match own.state {
        AccountState::Completing => domain::unit::switched_on(&store).await?,
        _ => Vec::new(),
    };
    Ok(OwnPage {
        contact,
        units,
        since: words(own.since),
        due: own.due.map(words),
        late: own.due.is_some_and(|due| due <= store.now()),
        saved: own.draft.saved_at.map(words),
        history: own.history.iter().map(|decision| (decision.clone(), words(decision.at))).collect(),
        own,
    })
}

/// Schools and rows of the register that fit what was typed, in the viewer's country. Adults.
#[server(endpoint = "registration/look_up")]
pub async fn look_up(typed: String) -> Result<Vec<Found>, Failure> {
    let (store, viewer) = crate::server::context()?;
    let country = viewer.adult()?.country;
    Ok(domain::school::look_up(&store, &viewer, country, &typed).await?)
}

/// The buttons of the form: `act` is `save`, `find`, `new`, `another`, `send`, `country` (the one of `unit`), or what is picked
/// (`school:12`). What was typed is saved with each. A new school that looks like others is sent once it is said to be `none_of_these`. Adults whose
/// form is open.
#[server(endpoint = "registration/fill")]
pub async fn fill(
    version: i64,
    #[server(default)] form: Form,
    #[server(default)] act: String,
    #[server(default)] find: String,
    #[server(default)] none_of_these: bool,
    #[server(default)] unit: String,
) -> Result<(), Failure> {
    use domain::base::error::{Error, Problem};
    use domain::registration::{choose_unit, pick, save_draft, send};
    use domain::school::{Picked, Saving};
    let (store, viewer) = crate::server::context()?;
    let nothing_yet = form.picked == Picked::Nothing;
    let country = viewer.adult()?.country;
    let asks = act == "send" && form.picked == Picked::New && !none_of_these;
    let alike = asks && !domain::school::alike(&store, &viewer, country, &form.school).await?.is_empty();
    let (saving, next) = match act.as_str() {
        "send" if alike => {
            let named = format!("{} {}", form.school.name, form.school.town);
            (save_draft(&store, &viewer, version, &form).await?, found_at(&named))
        }
        "send" => (send(&store, &viewer, version, &form).await?, "/waiting".to_owned()),
        "find" => (save_draft(&store, &viewer, version, &form).await?, found_at(&find)),
        "save" | "" if nothing_yet && !find.trim().is_empty() => {
            (save_draft(&store, &viewer, version, &form).await?, found_at(&find))
        }
        "save" | "" => (save_draft(&store, &viewer, version, &form).await?, "/registration?saved=1".to_owned()),
        "country" => {
            let unit = unit.parse().map_err(|_| Error::invalid("unit", Problem::Unknown))?;
            (choose_unit(&store, &viewer, version, &form, unit).await?, "/registration#school".to_owned())
        }
        other => {
            let picked = Picked::try_from(other.to_owned()).unwrap_or_default();
            (pick(&store, &viewer, version, &form, picked).await?, "/registration#school".to_owned())
        }
    };
    match saving {
        Saving::Saved { .. } => leptos_axum::redirect(&next),
        Saving::Stale(_) => return Err(Error::Conflict.into()),
    }
    Ok(())
}

#[cfg(feature = "ssr")]
fn found_at(find: &str) -> String {
    format!("/registration?find={}#school", crate::form::typed::encoded(find.trim()))
}

/// What became of an automatic save.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Autosaved {
    /// It is on the server.
    Saved {
        /// The version to save on next time.
        version: i64,
        /// The time of day, in the viewer's zone.
        at: String,
    },
    /// Another window was faster: here is what it saved.
    Stale(Box<Draft>),
}

/// Saves what was typed so far, while it is typed. Adults whose form is open.
#[server(endpoint = "registration/autosave")]
pub async fn autosave(version: i64, #[server(default)] form: Form) -> Result<Autosaved, Failure> {
    use domain::school::Saving;
    let (store, viewer) = crate::server::context()?;
    Ok(match domain::registration::save_draft(&store, &viewer, version, &form).await? {
        Saving::Saved { version, at } => Autosaved::Saved { version, at: crate::server::clock(&viewer, at) },
        Saving::Stale(draft) => Autosaved::Stale(Box::new(draft)),
    })
}

/// What the page for a change of school shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JoinPage {
    /// The units that take registrations, and her own.
    pub units: Vec<Unit>,
    /// The unit of the school that is looked for.
    pub unit: Unit,
    /// What the look-up found.
    pub found: Option<Vec<Found>>,
    /// The school that was picked, and what is known of it.
    pub form: Form,
}

/// Looks for the school to change to, and shows what is known of the one that was picked. Validated people, and who is moving.
#[server(endpoint = "registration/school_to_join")]
pub async fn school_to_join(unit: String, find: String, picked: String) -> Result<JoinPage, Failure> {
    use domain::school::Picked;
    let (store, viewer) = crate::server::context()?;
    let typed = crate::form::typed::typed::<ChangeSchool>();
    let own = viewer.validated_once()?.unit;
    let mut units = domain::unit::switched_on(&store).await?;
    if !units.contains(&own) {
        units.push(own);
    }
    let unit = unit.parse().ok().filter(|unit| units.contains(unit)).unwrap_or(own);
    let picked = Picked::try_from(picked).unwrap_or_default();
    let found = match find.trim() {
        "" => None,
        find => Some(domain::school::look_up(&store, &viewer, unit.country(), find).await?),
    };
    let known = domain::registration::school_to_join(&store, &viewer, unit.country(), picked).await?;
    let school = typed.map_or(known, |typed| typed.form.school);
    Ok(JoinPage { units, unit, found, form: Form { picked, school, ..Form::default() } })
}

/// Moves the viewer to another school, whose unit checks her again (R-VAL-5). Validated people and who is moving, each for herself.
#[server(ChangeSchool, endpoint = "registration/change_school")]
pub async fn change_school(unit: String, #[server(default)] form: Form) -> Result<(), Failure> {
    use domain::base::error::{Error, Problem};
    let (store, viewer) = crate::server::context()?;
    let unit: Unit = unit.parse().map_err(|_| Error::invalid("unit", Problem::Unknown))?;
    domain::registration::change_school(&store, &viewer, unit, form.picked, &form.school).await?;
    leptos_axum::redirect("/waiting");
    Ok(())
}
