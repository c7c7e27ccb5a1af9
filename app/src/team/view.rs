//! `/spaces/{id}/team` and `/invitations/{id}`.

mod pupils;

use self::pupils::{Pupils, Search, removed};
use super::api::{self, TeamShown};
use super::place::Place;
use crate::form::{Act, Trouble, problems};
use crate::frame::shown;
use crate::live;
use crate::pupil::api as pupil_api;
use crate::resource::resource;
use crate::text::{self, Label, team as say};
use crate::twinspace::{role_word, space_in_address};
use crate::ui::Title;
use crate::ui::{
    Button, ButtonKind, ButtonLink, Callout, Country, ErrorSummary, Facts, Field, FieldKind, FormFoot, Item, PageHead,
    SectionHead, Select, Tag, Tone,
};
use domain::base::hint::Topic;
use domain::base::id::{AccountId, SpaceId};
use domain::pupil::Told;
use domain::team::{Colleague, GIVEN_ROLES, Invitation, Invited, TakingBack, Teacher, Team, TeamSchool};
use domain::twinspace::Role;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The small forms of the page.
const ACTS: &[&str] = &[
    api::WithdrawInvitation::PATH,
    api::ChangeRole::PATH,
    api::RemoveTeacher::PATH,
    pupil_api::ResetPassword::PATH,
    pupil_api::RemovePupil::PATH,
    pupil_api::PutBackPupil::PATH,
    pupil_api::HandleTold::PATH,
];

/// The team of a space.
#[component]
pub fn TeamPage() -> impl IntoView {
    let space = space_in_address();
    let query = use_query_map();
    let place = Memo::new(move |_| Place::read(&query.read()));
    let source = move || (space.get(), place.get());
    let team = live::resource(&[Topic::Space], source, |(space, Place { name, pupil, school, page })| {
        api::load(space, name, pupil, school, page)
    });
    shown(team, move |page| view! { <Shown page place=place.get_untracked()/> })
}

#[component]
fn Shown(page: TeamShown, place: Place) -> impl IntoView {
    let TeamShown { team, colleagues, told } = page;
    let Place { name, pupil: words, .. } = place;
    let (space, me) = (team.head.id, team.me);
    let inviting = problems(ServerAction::<api::InviteColleague>::new());
    let Team { schools, may_invite, may_create_pupils, .. } = team;
    let many = !words.is_empty() || schools.iter().any(|school| school.pupils.pages() > 1);
    let nobody = many && schools.iter().all(|school| school.pupils.total == 0);
    let leaves =
        schools.iter().flat_map(|school| &school.teachers).any(|one| one.account == me && one.role != Role::Founder);
    view! {
        <Title text=say::title()/>
        <div class="stack" data-gap="wide">
            <PageHead title=say::title()/>
            <Trouble of=ACTS/>
            {removed(space)}
            <ErrorSummary problems=inviting.summary()/>
            {(!told.is_empty()).then(|| view! { <ToldSection space told/> })}
            {many.then(|| view! { <Search space words cares=may_create_pupils nobody/> })}
            {schools.into_iter().map(|school| view! { <School space school/> }).collect_view()}
            {may_create_pupils.then(|| view! {
                <p><ButtonLink href=format!("/spaces/{space}/pupils/new") kind=ButtonKind::Primary>{say::add_pupils()}</ButtonLink></p>
            })}
            {may_invite.then(|| view! { <Invite space colleagues name/> })}
            {leaves.then(|| view! {
                <Act verb=say::leave() explain=say::leave_note() post=api::RemoveTeacher::url() hidden=about(space, me) kind=ButtonKind::Danger/>
            })}
        </div>
    }
    .into_any()
}

/// The hidden fields that name a member of a space, and where one comes back to.
fn about(space: SpaceId, account: AccountId) -> AnyView {
    view! {
        <input type="hidden" name="space" value=space.to_string()/>
        <input type="hidden" name="account" value=account.to_string()/>
        {Place::here().fields()}
    }
    .into_any()
}

fn roles() -> Vec<Item> {
    GIVEN_ROLES.into_iter().map(|role| Item::new(role.code(), role_word(role))).collect()
}

#[component]
fn School(space: SpaceId, school: TeamSchool) -> impl IntoView {
    let id = format!("school-{}", school.school);
    let pupils = (school.pupils.total > 0).then(|| {
        view! { <Pupils space school=school.school of=school.name.clone() pupils=school.pupils/> }
    });
    let invited = school.invited;
    view! {
        <section class="stack" aria-labelledby=id.clone()>
            <SectionHead id=id.clone() title=school.name/>
            <Facts><span>{school.town}</span><Country code=school.country.code() name=school.country.label()/></Facts>
            <ul class="rows">
                {school.teachers.into_iter().map(|teacher| view! { <TeacherRow space teacher/> }).collect_view()}
                {invited.into_iter().map(|one| view! { <InvitedRow space one/> }).collect_view()}
            </ul>
            {pupils}
        </section>
    }
    .into_any()
}

#[component]
fn TeacherRow(space: SpaceId, teacher: Teacher) -> impl IntoView {
    let account = teacher.account;
    let change = teacher.may_change.then(|| view! {
        <details class="no-print">
            <summary>{say::change(teacher.name.clone())}</summary>
            <form class="form" method="post" action=api::ChangeRole::url()>
                {about(space, account)}
                <Select name="role" id=format!("role-{account}") label=say::role() items=roles() value=teacher.role.code() required=true/>
                <FormFoot submit=say::change_role() kind=ButtonKind::Plain/>
            </form>
            <Act verb=say::remove() explain=say::remove_note() post=api::RemoveTeacher::url() hidden=about(space, account) kind=ButtonKind::Danger/>
        </details>
    });
    view! {
        <li class="stack" data-gap="tight">
            <p class="row"><strong>{text::name_or_former(&teacher.name)}</strong><Tag>{role_word(teacher.role)}</Tag></p>
            {change}
        </li>
    }
    .into_any()
}

#[component]
fn InvitedRow(space: SpaceId, one: Invited) -> impl IntoView {
    let account = one.account;
    view! {
        <li class="stack" data-gap="tight">
            <p class="row">
                <strong>{one.name}</strong>
                <Tag>{role_word(one.role)}</Tag>
                <Tag tone=Tone::Wait>{say::invited_by(one.by)}</Tag>
            </p>
            {one.taking_back.map(|how| {
                let (verb, explain) = match how {
                    TakingBack::Withdraw => (say::withdraw(), say::withdraw_note()),
                    TakingBack::Object => (say::object(), say::object_note()),
                };
                view! {
                    <div class="no-print">
                        <Act verb explain post=api::WithdrawInvitation::url() hidden=about(space, account) kind=ButtonKind::Danger/>
                    </div>
                }
            })}
        </li>
    }
    .into_any()
}

#[component]
fn Invite(space: SpaceId, colleagues: Vec<Colleague>, name: String) -> impl IntoView {
    let none = colleagues.is_empty();
    let rows = colleagues.into_iter().map(move |one| {
        let account = one.account;
        view! {
            <li class="stack" data-gap="tight">
                <p><strong>{one.name.clone()}</strong>" "<span class="faint">{one.school}</span></p>
                <form class="row" method="post" action=api::InviteColleague::url()>
                    {about(space, account)}
                    <Select name="role" id=format!("invite-{account}") label=say::role_for(one.name) items=roles() value=Role::Member.code() required=true inline=true/>
                    <Button small=true>{say::invite()}</Button>
                </form>
            </li>
        }
    });
    view! {
        <section class="stack no-print" aria-labelledby="invite">
            <SectionHead id="invite" title=say::invite_title()/>
            <p>{say::invite_note()}</p>
            <form class="row" method="get" action=format!("/spaces/{space}/team")>
                {Place::here().pupil_field()}
                <Field name="name" label=say::search_name() kind=FieldKind::Search value=name/>
                <Button>{say::search()}</Button>
            </form>
            {none.then(|| view! { <p>{say::nobody()}</p> })}
            <ul class="rows">{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn ToldSection(space: SpaceId, told: Vec<(Told, String)>) -> impl IntoView {
    let rows = told.into_iter().map(move |(one, when)| {
        let open = one.handled_by.is_none();
        view! {
            <li class="stack" data-gap="tight">
                <p class="row">
                    <strong>{one.pupil}</strong>
                    <Tag tone=if open { Tone::Wait } else { Tone::Good }>{one.reason.label()}</Tag>
                    <span class="faint">{when}</span>
                </p>
                {(!one.words.is_empty()).then(|| view! { <blockquote>{one.words}</blockquote> })}
                {one.handled_by.map(|by| view! { <p class="faint">{say::handled_by(by)}</p> })}
                {open.then(|| view! {
                    <form method="post" action=pupil_api::HandleTold::url()>
                        <input type="hidden" name="space" value=space.to_string()/>
                        <input type="hidden" name="report" value=one.id.to_string()/>
                        {Place::here().fields()}
                        <Button small=true>{say::handle()}</Button>
                    </form>
                })}
            </li>
        }
    });
    view! {
        <section class="stack no-print" aria-labelledby="told">
            <SectionHead id="told" title=say::told_title()/>
            <Callout>{say::told_note()}</Callout>
            <ul class="rows">{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// The reader's invitation: accept or decline.
#[component]
pub fn InvitationPage() -> impl IntoView {
    let space = space_in_address();
    let invitation = resource(move || space.get(), api::invitation);
    shown(invitation, |one| view! { <Asked one/> })
}

#[component]
fn Asked(one: Invitation) -> impl IntoView {
    let space = one.space;
    let title = say::asked_title(one.title);
    view! {
        <Title text=title.clone()/>
        <div class="page stack">
            <PageHead title lead=say::asked_by(one.by)/>
            <Trouble of=&[api::AcceptInvitation::PATH, api::DeclineInvitation::PATH]/>
            {(!one.description.is_empty()).then(|| view! { <p>{one.description}</p> })}
            <p>{say::asked_as(role_word(one.role))}</p>
            <div class="row">
                <form method="post" action=api::AcceptInvitation::url()>
                    <input type="hidden" name="space" value=space.to_string()/>
                    <Button kind=ButtonKind::Primary>{say::accept()}</Button>
                </form>
                <form method="post" action=api::DeclineInvitation::url()>
                    <input type="hidden" name="space" value=space.to_string()/>
                    <Button kind=ButtonKind::Quiet>{say::decline()}</Button>
                </form>
            </div>
        </div>
    }
    .into_any()
}
