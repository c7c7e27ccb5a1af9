//! Server functions of the team.

use super::place::Place;
use crate::failure::Failure;
use domain::base::id::{AccountId, SchoolId, SpaceId};
#[cfg(feature = "ssr")]
use domain::base::list::PageNumber;
use domain::pupil::Told;
#[cfg(feature = "ssr")]
use domain::team::PupilsAsked;
use domain::team::{Colleague, Invitation, Team};
#[cfg(feature = "ssr")]
use domain::twinspace::Role;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The page of the team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamShown {
    /// The team.
    pub team: Team,
    /// Colleagues who can be invited, for who may invite.
    pub colleagues: Vec<Colleague>,
    /// What pupils told, with its time in words, for who reads it.
    pub told: Vec<(Told, String)>,
}

/// The team of a space: colleagues of a name, and the pupils who are meant, of one school on another page than the first.
/// Its members; logins, invitations and what pupils told only for whom they are.
#[server(LoadTeam, endpoint = "team/load")]
pub async fn load(
    space: SpaceId,
    name: String,
    pupil: String,
    school: SchoolId,
    page: i64,
) -> Result<TeamShown, Failure> {
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let asked = PupilsAsked { words: &pupil, school, page: PageNumber(page) };
    let team = domain::team::team(&store, &viewer, space, &asked).await?;
    let colleagues = match team.may_invite {
        true => domain::team::colleagues(&store, &viewer, space, &name).await?,
        false => Vec::new(),
    };
    let told = match team.head.role.teaches() {
        true => domain::pupil::told(&store, &viewer, space).await.unwrap_or_default(),
        false => Vec::new(),
    };
    let now = store.now().0;
    let when = |one: Told| {
        let when = crate::text::ago(now, one.at.0, &zone);
        (one, when)
    };
    Ok(TeamShown { team, colleagues, told: told.into_iter().map(when).collect() })
}

/// A role as forms send it.
#[cfg(feature = "ssr")]
fn role_of(code: &str) -> Result<Role, Failure> {
    use domain::base::error::{Error, Problem};
    let role = Role::ALL.into_iter().find(|role| role.code() == code);
    role.ok_or_else(|| Failure(Error::invalid("role", Problem::Unknown)))
}

/// Invites a colleague. Founders and administrators.
#[server(InviteColleague, endpoint = "team/invite")]
pub async fn invite(
    space: SpaceId,
    account: AccountId,
    role: String,
    #[server(default)] place: Place,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::team::invite(&store, &viewer, space, account, role_of(&role)?).await?;
    leptos_axum::redirect(&place.team(space));
    Ok(())
}

/// Takes an invitation back, or objects to it. Who invited, and the founders.
#[server(WithdrawInvitation, endpoint = "team/withdraw")]
pub async fn withdraw(space: SpaceId, account: AccountId, #[server(default)] place: Place) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::team::withdraw(&store, &viewer, space, account).await?;
    leptos_axum::redirect(&place.team(space));
    Ok(())
}

/// Changes the role of a teacher. Founders and administrators; never a founder's.
#[server(ChangeRole, endpoint = "team/change_role")]
pub async fn change_role(
    space: SpaceId,
    account: AccountId,
    role: String,
    #[server(default)] place: Place,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::team::change_role(&store, &viewer, space, account, role_of(&role)?).await?;
    leptos_axum::redirect(&place.team(space));
    Ok(())
}

/// Removes a teacher, or lets the reader leave. Founders and administrators, and oneself; never a founder.
#[server(RemoveTeacher, endpoint = "team/remove")]
pub async fn remove(space: SpaceId, account: AccountId, #[server(default)] place: Place) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::team::remove(&store, &viewer, space, account).await?;
    let leaves = viewer.account().is_ok_and(|me| me == account);
    leptos_axum::redirect(&if leaves { "/spaces".to_owned() } else { place.team(space) });
    Ok(())
}

/// The reader's invitation into a space. Who was invited.
#[server(LoadInvitation, endpoint = "team/invitation")]
pub async fn invitation(space: SpaceId) -> Result<Invitation, Failure> {
    let (store, viewer) = crate::server::context()?;
    Ok(domain::team::invitation(&store, &viewer, space).await?)
}

/// All invitations that wait for the reader's answer. Validated people.
#[server(ListInvitations, endpoint = "team/invitations")]
pub async fn invitations() -> Result<Vec<Invitation>, Failure> {
    let (store, viewer) = crate::server::context()?;
    Ok(domain::team::invitations(&store, &viewer).await?)
}

/// Accepts an invitation. Who was invited.
#[server(AcceptInvitation, endpoint = "team/accept")]
pub async fn accept(space: SpaceId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::team::accept(&store, &viewer, space).await?;
    leptos_axum::redirect(&format!("/spaces/{space}"));
    Ok(())
}

/// Declines an invitation. Who was invited.
#[server(DeclineInvitation, endpoint = "team/decline")]
pub async fn decline(space: SpaceId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::team::decline(&store, &viewer, space).await?;
    leptos_axum::redirect("/spaces");
    Ok(())
}
