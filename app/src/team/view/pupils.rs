//! The pupils of a team, and what a teacher does for those of her school.

use crate::form::{Act, OneOfMany};
use crate::pupil::api;
use crate::pupil::avatar::PupilAvatar;
use crate::team::Place;
use crate::text::{team as say, ui};
use crate::ui::{Button, ButtonKind, Callout, Facts, Field, FieldKind, FormFoot, Glyph, Pager, Tag, Tone, turns};
use domain::base::id::{AccountId, SchoolId, SpaceId};
use domain::base::list::Listing;
use domain::team::{PupilLogin, TeamPupil};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The hidden fields of every act on a pupil: whom it is about, and where one comes back to.
fn about(space: SpaceId, pupil: impl ToString) -> AnyView {
    view! {
        <input type="hidden" name="space" value=space.to_string()/>
        <input type="hidden" name="pupil" value=pupil.to_string()/>
        {Place::here().fields()}
    }
    .into_any()
}

/// A pupil was taken out of the team just now, and the way back.
pub(super) fn removed(space: SpaceId) -> Option<AnyView> {
    let pupil = use_query_map().read_untracked().get("removed")?;
    let told = view! {
        <Callout tone=Tone::Good>
            <form class="row" method="post" action=api::PutBackPupil::url()>
                <p>{say::pupil_removed()}</p>
                {about(space, pupil)}
                <Button small=true glyph=Glyph::Undo>{ui::undo()}</Button>
            </form>
        </Callout>
    };
    Some(told.into_any())
}

/// The address of a page of a school's pupils.
fn address(space: SpaceId, school: SchoolId, page: i64) -> String {
    format!("{}#pupils-{school}", Place::here().turned_to(school, page).team(space))
}

/// Finding a pupil where there are many.
#[component]
pub(super) fn Search(space: SpaceId, words: String, cares: bool, nobody: bool) -> impl IntoView {
    let help = if cares { say::find_pupil_help() } else { String::new() };
    view! {
        <div class="stack no-print" data-gap="tight">
            <form class="row" method="get" action=format!("/spaces/{space}/team") role="search" aria-label=say::find_pupil()>
                {Place::here().name_field()}
                <Field name="pupil" kind=FieldKind::Search label=say::find_pupil() help value=words maxlength=100/>
                <Button>{ui::search()}</Button>
            </form>
            {nobody.then(|| view! { <p>{say::no_pupil_found()}</p> })}
        </div>
    }
    .into_any()
}

/// One page of the pupils of a school.
#[component]
pub(super) fn Pupils(space: SpaceId, school: SchoolId, of: String, pupils: Listing<TeamPupil>) -> impl IntoView {
    let (previous, next) = turns(&pupils, |number| address(space, school, number));
    view! {
        <h3 id=format!("pupils-{school}")>{say::pupils()}" "<span class="faint">{pupils.total}</span></h3>
        <ul class="rows">{pupils.rows.into_iter().map(|pupil| view! { <PupilRow space pupil/> }).collect_view()}</ul>
        <Pager label=say::pupils_of(of) previous next/>
    }
    .into_any()
}

/// A pupil, as the reader sees one.
#[component]
fn PupilRow(space: SpaceId, pupil: TeamPupil) -> impl IntoView {
    let (account, name) = (pupil.account, pupil.name.clone());
    let care = pupil.login.map(|login| view! { <Care space account name login/> });
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

/// The login, for who cares for it: putting the name right, new words, taking the pupil out.
#[component]
fn Care(space: SpaceId, account: AccountId, name: String, login: PupilLogin) -> impl IntoView {
    let form = OneOfMany::of::<api::CorrectPupil>(format!("pupil-{account}"));
    let class = login.class.clone();
    view! {
        <Facts>
            {(!login.class.is_empty()).then(|| view! { <span>{say::class_of(login.class)}</span> })}
            <span>{say::signs_in_as(login.username)}</span>
            {login.locked.then(|| view! { <Tag tone=Tone::Wait>{say::locked()}</Tag> })}
        </Facts>
        <details class="no-print" open=form.came_back()>
            <summary>{say::change(name.clone())}</summary>
            <form class="form" method="post" action=api::CorrectPupil::url()>
                {form.head()}
                {about(space, account)}
                <Field name="name" id=form.id("name") label=say::pupil_name() help=say::pupil_name_help() value=form.typed("name", &name) maxlength=60 problem=form.problem("name") required=true/>
                <Field name="class" id=form.id("class") label=say::pupil_class() value=form.typed("class", &class) maxlength=20 problem=form.problem("class")/>
                <FormFoot submit=ui::save() kind=ButtonKind::Plain/>
            </form>
            <div class="stack" data-gap="tight">
                <Act verb=say::new_password() submit=say::give_new_password() explain=say::new_password_note() post=api::ResetPassword::url() hidden=about(space, account)/>
                <form method="post" action=api::RemovePupil::url()>
                    {about(space, account)}
                    <Button small=true kind=ButtonKind::Danger>{say::remove()}</Button>
                </form>
            </div>
        </details>
    }
    .into_any()
}
