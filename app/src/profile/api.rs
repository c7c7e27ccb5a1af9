//! Server functions of profiles.

use crate::failure::Failure;
use crate::form::Editing;
use domain::base::id::AccountId;
use domain::profile::{Circle, Privacy, ProfileForm, ProfileView};
use domain::registration::Form;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// The viewer's own profile; with a circle, as somebody of that circle sees it. Adults, each her own.
#[server(ShowOwn, endpoint = "profile/own")]
pub async fn own(#[server(default)] circle: Option<Circle>) -> Result<ProfileView, Failure> {
    let (store, viewer) = crate::server::context()?;
    Ok(match circle {
        Some(circle) => domain::profile::preview(&store, &viewer, circle).await?,
        None => domain::profile::profile_of(&store, &viewer, viewer.adult()?.id).await?,
    })
}

/// Another person's profile, and whether the viewer may write to her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonShown {
    /// The profile as she may see it.
    pub view: ProfileView,
    /// The viewer is a validated member: buttons are shown.
    pub may_act: bool,
}

/// Another person's profile. Validated people of schools, and officers.
#[server(ShowPerson, endpoint = "profile/person")]
pub async fn person(person: AccountId) -> Result<PersonShown, Failure> {
    let (store, viewer) = crate::server::context()?;
    let view = domain::profile::profile_of(&store, &viewer, person).await?;
    Ok(PersonShown { view, may_act: viewer.validated().is_ok() })
}

/// The form of the viewer's own profile. Adults, each her own, whose registration is not open.
#[server(EditOwn, endpoint = "profile/editing")]
pub async fn editing() -> Result<Editing<ProfileForm>, Failure> {
    use crate::form::typed::{differences, typed};
    let (store, viewer) = crate::server::context()?;
    let typed = typed::<SaveProfile>();
    let own = domain::profile::editing(&store, &viewer).await?;
    let stored = ProfileForm::of(&own.data);
    let Some(SaveProfile { version, first_name, last_name, form: about }) = typed else {
        return Ok(Editing { version: own.version, form: stored, meanwhile: Vec::new() });
    };
    let form = ProfileForm { first_name, last_name, about };
    let mut meanwhile = Vec::new();
    if version != own.version {
        let names = |form: &ProfileForm| {
            HashMap::from([("first_name", form.first_name.clone()), ("last_name", form.last_name.clone())])
        };
        meanwhile = differences(&names(&form), &names(&stored));
        meanwhile.extend(differences(&form.about, &stored.about));
    }
    Ok(Editing { version: own.version, form, meanwhile })
}

/// Saves the viewer's own profile over the version she read. Adults, each her own.
#[server(SaveProfile, endpoint = "profile/save")]
pub async fn save(
    version: i64,
    #[server(default)] first_name: String,
    #[server(default)] last_name: String,
    #[server(default)] form: Form,
) -> Result<(), Failure> {
    use domain::base::error::Error;
    use domain::school::Saving;
    let (store, viewer) = crate::server::context()?;
    let form = ProfileForm { first_name, last_name, about: form };
    match domain::profile::save(&store, &viewer, version, &form).await? {
        Saving::Saved { .. } => leptos_axum::redirect("/profile?done=saved"),
        Saving::Stale(_) => return Err(Error::Conflict.into()),
    }
    Ok(())
}

/// Says whether the viewer is available for a project. Adults, each for herself.
#[server(SetAvailable, endpoint = "profile/set_available")]
pub async fn set_available(available: bool) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::profile::set_available(&store, &viewer, available).await?;
    leptos_axum::redirect("/profile?done=available");
    Ok(())
}

/// Who may see which field of the viewer's profile. Adults, each her own.
#[server(OwnPrivacy, endpoint = "profile/privacy")]
pub async fn privacy() -> Result<Privacy, Failure> {
    let (store, viewer) = crate::server::context()?;
    Ok(domain::profile::own_privacy(&store, &viewer).await?)
}

/// Chooses who may see which field: audiences by the codes of the fields. Adults, each for herself.
#[server(SavePrivacy, endpoint = "profile/save_privacy")]
pub async fn save_privacy(#[server(default)] audience: HashMap<String, String>) -> Result<(), Failure> {
    use domain::profile::{Audience, ProfileField};
    let (store, viewer) = crate::server::context()?;
    let choice =
        |(field, audience): (&String, &String)| Some((ProfileField::from_code(field)?, Audience::from_code(audience)?));
    let choices: Vec<_> = audience.iter().filter_map(choice).collect();
    domain::profile::save_privacy(&store, &viewer, &choices).await?;
    leptos_axum::redirect("/profile/privacy?done=saved");
    Ok(())
}
