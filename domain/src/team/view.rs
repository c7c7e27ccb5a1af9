//! The team by school, and the colleagues who can still be invited.

use super::rules::{may_change, taking_back};
use super::{Colleague, Invited, PupilLogin, PupilsAsked, Teacher, Team, TeamPupil, TeamSchool};
use crate::base::error::{Error, Result};
use crate::base::id::{AccountId, SchoolId, SpaceId};
use crate::base::list::{Listing, PageNumber};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::pupil::{self, PUPILS_A_PAGE};
use crate::sql;
use crate::twinspace::{self, MemberState, Membership, Role, SpaceAct, access_space};
use crate::vocabulary::Country;

/// Most colleagues offered at once: a name narrows the list.
const OFFERED: usize = 30;

#[derive(sqlx::FromRow)]
struct MemberRow {
    account: AccountId,
    role: Role,
    state: MemberState,
    since: Time,
    invited_by: Option<AccountId>,
    inviter: String,
    name: String,
    avatar: Option<i64>,
    about: Option<String>,
    class: Option<String>,
    username: String,
    locked_until: Option<Time>,
    school: SchoolId,
    school_name: String,
    town: String,
    #[sqlx(try_from = "String")]
    country: Country,
}

async fn rows(store: &Store, space: SpaceId) -> Result<Vec<MemberRow>> {
    sql!(
        "select m.account, m.role, m.state, m.since, m.invited_by, coalesce(i.first_name || ' ' || i.last_name, '') as inviter,
                coalesce(u.display_name, p.first_name || ' ' || p.last_name, '') as name, u.avatar, u.about, u.class,
                a.username, a.locked_until, m.school, s.name as school_name, s.town, s.country
         from space_member m
         join account a on a.id = m.account
         join school s on s.id = m.school
         left join person p on p.id = m.account
         left join pupil u on u.id = m.account
         left join person i on i.id = m.invited_by
         where m.space = $1 and m.state in ('accepted', 'invited')
         order by s.name, s.id, coalesce(u.class, ''), name, m.account"
    )
    .bind(space)
    .all(&store.db)
    .await
}

/// The team of a space by school. Pupils see who is in it; invitations are for teachers, logins for those who care for them.
/// Of the pupils of each school one page is shown.
///
/// # Errors
/// Those of [`access_space`].
pub async fn team(store: &Store, viewer: &Viewer, space: SpaceId, asked: &PupilsAsked<'_>) -> Result<Team> {
    let membership = access_space(store, viewer, space).await?;
    let head = twinspace::head(store, viewer, space).await?;
    let cares = pupil::own_school(viewer, &membership).is_ok();
    let mut schools: Vec<TeamSchool> = Vec::new();
    for row in rows(store, space).await? {
        if schools.last().is_none_or(|school| school.school != row.school) {
            let (name, town) = (row.school_name.clone(), row.town.clone());
            let (teachers, invited) = (Vec::new(), Vec::new());
            let pupils = Listing::cut(Vec::new(), asked.page, PUPILS_A_PAGE);
            let (school, country) = (row.school, row.country);
            schools.push(TeamSchool { school, name, town, country, teachers, invited, pupils });
        }
        if let Some(school) = schools.last_mut() {
            place(store, &membership, cares, school, row);
        }
    }
    for school in &mut schools {
        school.teachers.sort_by_key(|teacher| teacher.role.code() != Role::Founder.code());
        school.pupils = shown(std::mem::take(&mut school.pupils.rows), school.school, asked);
    }
    Ok(Team {
        head,
        me: membership.account,
        school: membership.school,
        schools,
        may_invite: membership.may(SpaceAct::InviteTeachers),
        may_create_pupils: cares && membership.may(SpaceAct::CreatePupils),
    })
}

/// The page of a school's pupils that was asked for. A class counts only for whom it is shown.
fn shown(mut pupils: Vec<TeamPupil>, school: SchoolId, asked: &PupilsAsked<'_>) -> Listing<TeamPupil> {
    pupils.retain(|pupil| {
        let class = pupil.login.as_ref().map_or("", |login| login.class.as_str());
        pupil::is_meant(asked.words, &format!("{} {class}", pupil.name))
    });
    let page = if school == asked.school { asked.page } else { PageNumber::default() };
    // Behind the last page is the last one: the only pupil there may just have been taken out.
    let total = i64::try_from(pupils.len()).unwrap_or(i64::MAX);
    let last = ((total + PUPILS_A_PAGE - 1) / PUPILS_A_PAGE).max(1);
    Listing::cut(pupils, PageNumber(page.0.min(last)), PUPILS_A_PAGE)
}

fn place(store: &Store, viewer: &Membership, cares: bool, school: &mut TeamSchool, row: MemberRow) {
    let name = row.name.trim().to_owned();
    match (row.state, row.role) {
        (MemberState::Accepted, Role::Pupil) => {
            let locked = row.locked_until.is_some_and(|until| until > store.now());
            let login = PupilLogin { class: row.class.unwrap_or_default(), username: row.username, locked };
            school.pupils.rows.push(TeamPupil {
                account: row.account,
                name,
                avatar: row.avatar.unwrap_or(0),
                about: row.about.unwrap_or_default(),
                login: (cares && row.school == viewer.school).then_some(login),
            });
        }
        (MemberState::Accepted, role) => {
            school.teachers.push(Teacher { account: row.account, name, role, may_change: may_change(viewer, role) });
        }
        (MemberState::Invited, role) if viewer.role.teaches() => school.invited.push(Invited {
            account: row.account,
            name,
            role,
            by: row.inviter.trim().to_owned(),
            since: row.since,
            taking_back: taking_back(viewer, row.invited_by == Some(viewer.account)),
        }),
        _ => {}
    }
}

/// Validated staff of the project's schools who are neither in the space nor asked, by name (R-TS-3).
///
/// # Errors
/// Those of [`access_space`]; [`Error::Forbidden`] for who may not invite.
pub async fn colleagues(store: &Store, viewer: &Viewer, space: SpaceId, name: &str) -> Result<Vec<Colleague>> {
    let membership = access_space(store, viewer, space).await?;
    if !membership.may(SpaceAct::InviteTeachers) {
        return Err(Error::Forbidden);
    }
    let rows: Vec<Colleague> = sql!(
        "select p.id as account, p.first_name || ' ' || p.last_name as name, s.name as school
         from person p
         join account a on a.id = p.id
         join school s on s.id = p.school
         where p.state = 'validated' and a.ended_at is null
           and p.school in (select f.school from space_member f where f.space = $1 and f.role = 'founder')
           and not exists (select 1 from space_member m
                           where m.space = $1 and m.account = p.id and m.state in ('accepted', 'invited'))
         order by p.last_name, p.first_name, p.id"
    )
    .bind(space)
    .all(&store.db)
    .await?;
    Ok(rows.into_iter().filter(|one| pupil::is_meant(name, &one.name)).take(OFFERED).collect())
}
