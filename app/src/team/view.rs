//! `/spaces/{id}/team` and `/invitations/{id}`.

use super::api::{self, TeamShown};
use crate::form::{OneOfMany, Trouble, problems};
use crate::frame::shown;
use crate::live;
use crate::pupil::api as pupil_api;
use crate::pupil::avatar::PupilAvatar;
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
use domain::team::{Colleague, GIVEN_ROLES, Invitation, Invited, TakingBack, Teacher, Team, TeamPupil, TeamSchool};
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
    pupil_api::HandleTold::PATH,
];

/// The team of a space.
#[component]
pub fn TeamPage() -> impl IntoView {
    let space = space_in_address();
    let query = use_query_map();
    let name = Memo::new(move |_| query.read().get("name").unwrap_or_default());
    let source = move || (space.get(), name.get());
    let team = live::resource(&[Topic::Space], source, |(space, name)| api::load(space, name));
    shown(team, move |page| view! { <Shown page name=name.get_untracked()/> })
}

#[component]
fn Shown(page: TeamShown, name: String) -> impl IntoView {
    let TeamShown { team, colleagues, told } = page;
    let (space, me) = (team.head.id, team.me);
    let inviting = problems(ServerAction::<api::InviteColleague>::new());
    let Team { schools, may_invite, may_create_pupils, .. } = team;
    let leaves =
        schools.iter().flat_map(|school| &school.teachers).any(|one| one.account == me && one.role != Role::Founder);
    view! {
        <Title text=say::title()/>
        <div class="stack" data-gap="wide">
            <PageHead title=say::title()/>
            <Trouble of=ACTS/>
            <ErrorSummary problems=inviting.summary()/>
            {(!told.is_empty()).then(|| view! { <ToldSection space told/> })}
            {schools.into_iter().map(|school| view! { <School space school/> }).collect_view()}
            {may_create_pupils.then(|| view! {
                <p><ButtonLink href=format!("/spaces/{space}/pupils/new") kind=ButtonKind::Primary>{say::add_pupils()}</ButtonLink></p>
            })}
            {may_invite.then(|| view! { <Invite space colleagues name/> })}
            {leaves.then(|| view! {
                <details>
                    <summary>{say::leave()}</summary>
                    <form class="form" method="post" action=api::RemoveTeacher::url()>
                        {about(space, me)}
                        <p>{say::leave_note()}</p>
                        <FormFoot submit=say::leave() kind=ButtonKind::Danger/>
                    </form>
                </details>
            })}
        </div>
    }
    .into_any()
}

/// The hidden fields that name a member of a space.
fn about(space: SpaceId, account: AccountId) -> impl IntoView {
    view! {
        <input type="hidden" name="space" value=space.to_string()/>
        <input type="hidden" name="account" value=account.to_string()/>
    }
}

fn roles() -> Vec<Item> {
    GIVEN_ROLES.into_iter().map(|role| Item::new(role.code(), role_word(role))).collect()
}

#[component]
fn School(space: SpaceId, school: TeamSchool) -> impl IntoView {
    let id = format!("school-{}", school.school);
    let pupils = school.pupils;
    let invited = school.invited;
    view! {
        <section class="stack" aria-labelledby=id.clone()>
            <SectionHead id=id.clone() title=school.name/>
            <Facts><span>{school.town}</span><Country code=school.country.code() name=school.country.label()/></Facts>
            <ul class="rows">
                {school.teachers.into_iter().map(|teacher| view! { <TeacherRow space teacher/> }).collect_view()}
                {invited.into_iter().map(|one| view! { <InvitedRow space one/> }).collect_view()}
            </ul>
            {(!pupils.is_empty()).then(|| view! {
                <h3>{say::pupils()}</h3>
                <ul class="rows">{pupils.into_iter().map(|pupil| view! { <PupilRow space pupil/> }).collect_view()}</ul>
            })}
        </section>
    }
    .into_any()
}

/// A founder stays with her project when her account has ended.
fn name_or_former(name: String) -> String {
    if name.is_empty() { text::mailbox::former() } else { name }
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
            <form class="form" method="post" action=api::RemoveTeacher::url()>
                {about(space, account)}
                <FormFoot submit=say::remove() kind=ButtonKind::Danger/>
            </form>
        </details>
    });
    view! {
        <li class="stack" data-gap="tight">
            <p class="row"><strong>{name_or_former(teacher.name)}</strong><Tag>{role_word(teacher.role)}</Tag></p>
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
            {one.taking_back.map(|how| view! {
                <form class="no-print" method="post" action=api::WithdrawInvitation::url()>
                    {about(space, account)}
                    <Button small=true>
                        {match how {
                            TakingBack::Withdraw => say::withdraw(),
                            TakingBack::Object => say::object(),
                        }}
                    </Button>
                </form>
            })}
        </li>
    }
    .into_any()
}

/// The hidden fields of every act on a pupil.
fn about_pupil(space: SpaceId, pupil: AccountId) -> impl IntoView {
    view! {
        <input type="hidden" name="space" value=space.to_string()/>
        <input type="hidden" name="pupil" value=pupil.to_string()/>
    }
}

#[component]
fn PupilRow(space: SpaceId, pupil: TeamPupil) -> impl IntoView {
    let account = pupil.account;
    let name = pupil.name.clone();
    let care = pupil.login.map(|login| {
        let form = OneOfMany::of::<pupil_api::CorrectPupil>(format!("pupil-{account}"));
        let class = login.class.clone();
        view! {
            <Facts>
                {(!login.class.is_empty()).then(|| view! { <span>{say::class_of(login.class)}</span> })}
                <span>{say::signs_in_as(login.username)}</span>
                {login.locked.then(|| view! { <Tag tone=Tone::Wait>{say::locked()}</Tag> })}
            </Facts>
            <details class="no-print" open=form.came_back()>
                <summary>{say::change(name.clone())}</summary>
                <form class="form" method="post" action=pupil_api::CorrectPupil::url()>
                    {form.head()}
                    {about_pupil(space, account)}
                    <Field name="name" id=form.id("name") label=say::pupil_name() help=say::pupil_name_help() value=form.typed("name", &name) maxlength=60 problem=form.problem("name") required=true/>
                    <Field name="class" id=form.id("class") label=say::pupil_class() value=form.typed("class", &class) maxlength=20 problem=form.problem("class")/>
                    <FormFoot submit=crate::text::ui::save() kind=ButtonKind::Plain/>
                </form>
                <div class="row">
                    <form method="post" action=pupil_api::ResetPassword::url()>
                        {about_pupil(space, account)}
                        <Button small=true>{say::new_password()}</Button>
                    </form>
                    <form method="post" action=pupil_api::RemovePupil::url()>
                        {about_pupil(space, account)}
                        <Button small=true kind=ButtonKind::Danger>{say::remove()}</Button>
                    </form>
                </div>
            </details>
        }
    });
    view! {
        <li class="person">
            <PupilAvatar number=pupil.avatar/>
            <div class="stack" data-gap="tight">
                <strong>{pupil.name}</strong>
                {(!pupil.about.is_empty()).then(|| view! { <p>{pupil.about}</p> })}
                {care}
            </div>
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
    let invitation = Resource::new(move || space.get(), api::invitation);
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
