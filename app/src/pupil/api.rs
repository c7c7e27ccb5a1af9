//! Server functions of pupils.

use crate::failure::Failure;
use crate::team::Place;
use domain::base::id::{AccountId, SpaceId};
#[cfg(feature = "ssr")]
use domain::base::list::{Listing, PageNumber};
use domain::pupil::{ListForm, OwnPupil, Proposed, Reusable, Slip, ToldToUnit};
use domain::twinspace::SpaceLine;
#[cfg(feature = "ssr")]
use domain::vocabulary::PupilReportReason;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Signs a pupil in. Everybody; failures of a network are counted.
#[server(SignInPupil, endpoint = "pupil/sign_in")]
pub async fn sign_in(name: String, words: String) -> Result<(), Failure> {
    let context = crate::server::request()?;
    let signed = domain::pupil::sign_in(&context.store, &context.network, &name, &words, &context.device).await?;
    // Whoever signs in anew has done with the session before; that it may have ended already is no fault.
    let _ended = domain::account::sign_out(&context.store, &context.viewer).await;
    crate::server::set_session(&signed.token, true);
    leptos_axum::redirect("/pupil");
    Ok(())
}

/// The home of a pupil.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PupilHome {
    /// The pupil.
    pub own: OwnPupil,
    /// The pupil's spaces.
    pub spaces: Vec<SpaceLine>,
}

/// The pupil's own home. Pupils.
#[server(LoadPupilHome, endpoint = "pupil/home")]
pub async fn home() -> Result<PupilHome, Failure> {
    let (store, viewer) = crate::server::context()?;
    let own = domain::pupil::own(&store, &viewer).await?;
    Ok(PupilHome { own, spaces: domain::twinspace::my_spaces(&store, &viewer).await? })
}

/// Chooses an avatar and writes a few sentences. Pupils.
#[server(WriteOwnPupil, endpoint = "pupil/write_own")]
pub async fn write_own(avatar: i64, about: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::pupil::write_own(&store, &viewer, avatar, &about).await?;
    leptos_axum::redirect("/pupil/profile?saved=1");
    Ok(())
}

/// Tells a teacher. Pupils, in their own spaces; who is in none any more leaves the space out.
#[server(TellTeacher, endpoint = "pupil/tell")]
pub async fn tell(#[server(default)] space: Option<SpaceId>, reason: String, words: String) -> Result<(), Failure> {
    use domain::base::error::{Error, Problem};
    use domain::pupil::ToldTo;
    let (store, viewer) = crate::server::context()?;
    let reason = PupilReportReason::from_code(&reason).ok_or(Error::invalid("reason", Problem::Required))?;
    leptos_axum::redirect(match domain::pupil::tell(&store, &viewer, space, reason, &words).await? {
        ToldTo::Teachers => "/pupil/tell?told=teachers",
        ToldTo::Unit => "/pupil/tell?told=unit",
    });
    Ok(())
}

/// Marks what a pupil told as dealt with. Teachers who read it.
#[server(HandleTold, endpoint = "pupil/handle")]
pub async fn handle(space: SpaceId, report: i64, #[server(default)] place: Place) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::pupil::handle(&store, &viewer, space, report).await?;
    leptos_axum::redirect(&place.team(space));
    Ok(())
}

/// Marks what cannot wait as dealt with by the unit. Officers, of their unit.
#[server(endpoint = "pupil/handle_at_desk")]
pub async fn handle_at_desk(report: i64) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::pupil::handle_at_desk(&store, &viewer, report).await?;
    leptos_axum::redirect("/unit/pupils");
    Ok(())
}

/// What pupils told that cannot wait, with its time in words. Officers, of their unit.
#[server(LoadPupilDesk, endpoint = "pupil/desk")]
pub async fn desk() -> Result<Vec<(ToldToUnit, String)>, Failure> {
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let now = store.now().0;
    let lines = domain::pupil::desk(&store, &viewer).await?;
    let when = |line: ToldToUnit| {
        let when = crate::text::ago(now, line.told.at.0, &zone);
        (line, when)
    };
    Ok(lines.into_iter().map(when).collect())
}

/// The key of a pasted list, and the logins it would make.
pub type Preview = (String, Vec<Proposed>);

/// What the page for new pupils shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewPupilsShown {
    /// Slips with passwords, seen this once.
    pub slips: Vec<Slip>,
    /// The preview of a pasted list, with its key.
    pub listed: Option<Preview>,
    /// What stands in the form.
    pub form: Option<ListForm>,
    /// Pupils of the school who could be added.
    pub known: Reusable,
    /// Whether slips were asked for that are gone.
    pub slips_gone: bool,
    /// Whether a list was asked for that is gone: made already, or too old.
    pub list_gone: bool,
    /// The address at which pupils sign in.
    pub sign_in: String,
}

/// The page for new pupils: the slips, the preview of a list, or the form, with those who have a login already and are meant
/// by the words. Founders and administrators, for their own school.
#[server(LoadNewPupils, endpoint = "pupil/new")]
pub async fn new_pupils(
    space: SpaceId,
    list: Option<String>,
    #[server(default)] change: bool,
    slips: Option<String>,
    words: String,
    page: i64,
) -> Result<NewPupilsShown, Failure> {
    use domain::base::error::Error;
    let context = crate::server::request()?;
    let (store, viewer) = (&context.store, &context.viewer);
    let waits = match list {
        Some(key) => waiting_list(store, viewer, space, key, change).await,
        None => Ok((None, None)),
    };
    let list_gone = waits == Err(Error::NotFound);
    let (listed, form) = if list_gone { (None, None) } else { waits? };
    let ticked = form.as_ref().map(|form| form.chosen.as_slice()).unwrap_or_default();
    // A password is seen in a closed space too; making logins is for an open one.
    let page = PageNumber(page);
    let known = match domain::pupil::reusable(store, viewer, space, (&words, page), ticked).await {
        Err(Error::Forbidden) if slips.is_some() => {
            Reusable { found: Listing::cut(Vec::new(), page, 1), chosen: Vec::new() }
        }
        other => other?,
    };
    let taken = match slips {
        Some(key) => Some(domain::pupil::take_slips(store, viewer, &key).await),
        None => None,
    };
    let slips_gone = matches!(taken, Some(Err(_)));
    let slips = taken.and_then(Result::ok).unwrap_or_default();
    let language = slips.first().map_or(context.language, |slip| slip.language);
    let sign_in = format!("{}/{language}/pupils", context.instance.public_url);
    Ok(NewPupilsShown { slips, listed, form, known, slips_gone, list_gone, sign_in })
}

/// The preview of a list, with its key, or what stands in the form: where it is to be changed, or cannot be read any more.
#[cfg(feature = "ssr")]
async fn waiting_list(
    store: &domain::base::store::Store,
    viewer: &domain::base::viewer::Viewer,
    space: SpaceId,
    key: String,
    change: bool,
) -> domain::base::error::Result<(Option<Preview>, Option<ListForm>)> {
    use domain::base::error::Error;
    let form = domain::pupil::laid_aside(store, viewer, space, &key).await?;
    if change {
        return Ok((None, Some(form)));
    }
    match domain::pupil::listed(store, viewer, space, &key).await {
        Ok(listed) => Ok((Some((key, listed)), None)),
        Err(Error::Invalid(_)) => Ok((None, Some(form))),
        Err(other) => Err(other),
    }
}

/// The form for new pupils as it was sent.
#[cfg(feature = "ssr")]
fn filled_in(list: String, class: String, language: &str, chosen: Vec<AccountId>) -> ListForm {
    use domain::base::language::Language;
    let language = Language::from_code(language).unwrap_or_else(crate::text::current);
    ListForm { list, class, language, chosen }
}

/// The page for new pupils with a form that waits under this key.
#[cfg(feature = "ssr")]
fn filled_in_page(space: SpaceId, key: String, said: impl IntoIterator<Item = (&'static str, String)>) -> String {
    let form = [("list", key), ("change", "1".to_owned())];
    crate::address::written(&format!("/spaces/{space}/pupils/new"), form.into_iter().chain(said))
}

/// Reads a pasted list and leads to its preview. Founders and administrators, for their own school.
#[server(PastePupils, endpoint = "pupil/paste")]
pub async fn paste(
    space: SpaceId,
    list: String,
    class: String,
    language: String,
    #[server(default)] pupils: Vec<AccountId>,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    let form = filled_in(list, class, &language, pupils);
    let key = domain::pupil::paste(&store, &viewer, space, form).await?;
    leptos_axum::redirect(&format!("/spaces/{space}/pupils/new?list={key}"));
    Ok(())
}

/// Leads to pupils who have a login already; what was typed and ticked comes along. Who has pressed Enter where nothing else
/// is looked for wants the preview of her list. Founders and administrators, for their own school.
#[server(LookForPupils, endpoint = "pupil/look")]
pub async fn look(
    space: SpaceId,
    #[server(default)] list: String,
    #[server(default)] class: String,
    #[server(default)] language: String,
    #[server(default)] pupils: Vec<AccountId>,
    #[server(default)] words: String,
    #[server(default)] page: Option<i64>,
    #[server(default)] sought: String,
    #[server(default)] entered: bool,
) -> Result<(), Failure> {
    if entered && words.trim() == sought && !list.trim().is_empty() {
        return paste(space, list, class, language, pupils).await;
    }
    let (store, viewer) = crate::server::context()?;
    let form = filled_in(list, class, &language, pupils);
    let key = domain::pupil::lay_aside(&store, &viewer, space, form).await?;
    let said = [("words", words), ("page", page.unwrap_or(1).to_string())];
    leptos_axum::redirect(&format!("{}#known", filled_in_page(space, key, said)));
    Ok(())
}

/// Makes the logins of a list and leads to the slips, and from there to who was ticked beside the list. Founders and
/// administrators, for their own school.
#[server(CreatePupils, endpoint = "pupil/create")]
pub async fn create(space: SpaceId, list: String, authorised: Option<String>) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    let made = domain::pupil::create_listed(&store, &viewer, space, &list, authorised.is_some()).await?;
    let waits = std::iter::once(("slips", made.slips)).chain(made.ticked.map(|key| ("ticked", key)));
    leptos_axum::redirect(&crate::address::written(&format!("/spaces/{space}/pupils/new"), waits));
    Ok(())
}

/// Adds pupils who have a login already, and leads to the team; back to the form where a list stands in it. Founders and
/// administrators, for their own school.
#[server(AddPupils, endpoint = "pupil/add")]
pub async fn add(
    space: SpaceId,
    #[server(default)] pupils: Vec<AccountId>,
    #[server(default)] list: String,
    #[server(default)] class: String,
    #[server(default)] language: String,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::pupil::add_existing(&store, &viewer, space, &pupils).await?;
    leptos_axum::redirect(&if list.trim().is_empty() {
        format!("/spaces/{space}/team")
    } else {
        let form = filled_in(list, class, &language, Vec::new());
        let key = domain::pupil::lay_aside(&store, &viewer, space, form).await?;
        filled_in_page(space, key, [("added", "1".to_owned())])
    });
    Ok(())
}

/// Draws a new password and leads to its slip, and from there back. Founders and administrators, for their own school.
#[server(ResetPassword, endpoint = "pupil/reset_password")]
pub async fn reset_password(space: SpaceId, pupil: AccountId, #[server(default)] place: Place) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    let key = domain::pupil::reset_password(&store, &viewer, space, pupil).await?;
    let slips = std::iter::once(("slips", key)).chain(place.said());
    leptos_axum::redirect(&crate::address::written(&format!("/spaces/{space}/pupils/new"), slips));
    Ok(())
}

/// Puts the name or the class of a pupil right. Founders and administrators, for their own school.
#[server(CorrectPupil, endpoint = "pupil/correct")]
pub async fn correct(
    space: SpaceId,
    pupil: AccountId,
    #[server(default)] name: String,
    #[server(default)] class: String,
    #[server(default)] place: Place,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::pupil::correct(&store, &viewer, space, pupil, &name, &class).await?;
    leptos_axum::redirect(&place.team(space));
    Ok(())
}

/// Takes a pupil out of the space and offers the way back. Founders and administrators, for their own school.
#[server(RemovePupil, endpoint = "pupil/remove")]
pub async fn remove(space: SpaceId, pupil: AccountId, #[server(default)] place: Place) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::pupil::remove(&store, &viewer, space, pupil).await?;
    leptos_axum::redirect(&place.team_after(space, "removed", pupil));
    Ok(())
}

/// Puts a pupil back who was taken out of the space. Founders and administrators, for their own school.
#[server(PutBackPupil, endpoint = "pupil/put_back")]
pub async fn put_back(space: SpaceId, pupil: AccountId, #[server(default)] place: Place) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::pupil::put_back(&store, &viewer, space, pupil).await?;
    leptos_axum::redirect(&place.team(space));
    Ok(())
}
