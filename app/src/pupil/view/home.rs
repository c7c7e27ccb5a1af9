//! `/pupil` and `/pupil/profile`: a pupil's own pages.

use crate::form::{kept, problems};
use crate::frame::shown;
use crate::live;
use crate::pupil::api::{self, PupilHome};
use crate::pupil::avatar::PupilAvatar;
use crate::resource::resource;
use crate::text::{pupil as say, ui};
use crate::ui::Title;
use crate::ui::{
    ButtonKind, ButtonLink, Callout, Drawing, Empty, ErrorSummary, FormFoot, Glyph, PageHead, Picture, TextArea, Tone,
};
use domain::base::hint::Topic;
use domain::pupil::{ABOUT_MOST, AVATARS, OwnPupil};
use domain::twinspace::{SpaceLine, SpaceState};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// A pupil's home: her spaces, her face, and the way to tell a teacher.
#[component]
pub fn PupilHomePage() -> impl IntoView {
    let home = live::resource(&[Topic::Space], || (), |()| api::home());
    shown(home, |home| view! { <Shown home/> })
}

#[component]
fn Shown(home: PupilHome) -> impl IntoView {
    let PupilHome { own, spaces } = home;
    let first = own.name.rsplit_once(' ').map_or(own.name.clone(), |(first, _)| first.to_owned());
    let none = spaces.is_empty();
    view! {
        <Title text=say::home_title()/>
        <div class="page stack pupil" data-gap="wide">
            <PageHead title=say::hello(first)/>
            {none.then(|| view! { <Empty title=say::no_spaces() sentence=say::no_spaces_why()/> })}
            <ul class="todo">{spaces.into_iter().map(space_card).collect_view()}</ul>
            <p class="row">
                <PupilAvatar number=own.avatar/>
                <a href="/pupil/profile">{say::my_profile()}</a>
            </p>
            <section class="tell-box" aria-labelledby="tell">
                <Drawing picture=Picture::Talk/>
                <div>
                    <h2 id="tell">{say::tell_box_title()}</h2>
                    <p>{say::tell_box()}</p>
                    <p><ButtonLink href="/pupil/tell" kind=ButtonKind::Tell glyph=Glyph::Hand>{ui::tell_a_teacher()}</ButtonLink></p>
                </div>
            </section>
        </div>
    }
    .into_any()
}

fn space_card(space: SpaceLine) -> impl IntoView {
    let closed = space.state == SpaceState::Closed;
    view! {
        <li>
            <a href=format!("/spaces/{}", space.id)>
                <Drawing picture=Picture::Houses/>
                <strong lang=space.language.code()>{space.title}</strong>
                {closed.then(|| view! { <span>{say::closed()}</span> })}
            </a>
        </li>
    }
}

/// A pupil's own description: an avatar of the set and a few sentences.
#[component]
pub fn PupilProfile() -> impl IntoView {
    let home = resource(|| (), |()| api::home());
    shown(home, |home| view! { <OwnForm own=home.own/> })
}

#[component]
fn OwnForm(own: OwnPupil) -> impl IntoView {
    let problems = problems(ServerAction::<api::WriteOwnPupil>::new());
    let saved = use_query_map().read_untracked().get("saved").is_some();
    let chosen = kept("avatar", "").parse().unwrap_or(own.avatar);
    let avatars = (0..AVATARS).map(move |number| {
        let id = if number == 0 { "avatar".to_owned() } else { format!("avatar-{number}") };
        view! {
            <label class="choice">
                <input type="radio" name="avatar" id=id value=number.to_string() checked=number == chosen required=true/>
                <PupilAvatar number/>
                <span class="visually-hidden">{say::avatar_number(number + 1)}</span>
            </label>
        }
    });
    view! {
        <Title text=say::my_profile()/>
        <div class="page stack pupil">
            <PageHead title=say::my_profile() lead=own.name/>
            {saved.then(|| view! { <Callout tone=Tone::Good>{say::saved()}</Callout> })}
            <form class="form" method="post" action=api::WriteOwnPupil::url()>
                <ErrorSummary problems=problems.summary()/>
                <fieldset class="field">
                    <legend class="field-label">{say::choose_avatar()}</legend>
                    <div class="faces">{avatars.collect_view()}</div>
                </fieldset>
                <TextArea name="about" label=say::about() help=say::about_help() value=kept("about", &own.about) rows=3 maxlength=ABOUT_MOST as u32 optional=true problem=problems.of("about")/>
                <FormFoot submit=say::save()><a href="/pupil">{say::back()}</a></FormFoot>
            </form>
        </div>
    }
    .into_any()
}
