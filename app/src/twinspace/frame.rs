//! The frame around the pages of a space: the bar of whoever reads, the rail, the sheet. Teachers and pupils see the same
//! pages under the same addresses; pupils have their own bar, and everything larger.

use super::{api, space_in_address};
use crate::frame::{Around, DemoLine, Main, Presence, TopBar, here, second_factor_path, sign_in_path};
use crate::live;
use crate::me::Me;
use crate::resource::Resource;
use crate::text::{self, twinspace as say};
use crate::ui::shell::{BottomBar, NavLink, Rail, SkipLink};
use crate::ui::{Callout, Glyph, IconSheet, TitleEnd, Toaster, Toasts, Tone};
use domain::base::hint::Topic;
use domain::base::viewer::{SecondFactor, Standing};
use domain::twinspace::{SpaceAct, SpaceHead, SpaceState};
use leptos::either::Either;
use leptos::prelude::*;
use leptos_router::components::{Outlet, Redirect};

/// Frame of a space.
#[component]
pub fn SpaceFrame() -> impl IntoView {
    let toaster = Toaster::provide();
    let space = space_in_address();
    let head = live::resource(&[Topic::Space], move || space.get(), api::head);
    view! {
        <TitleEnd/>
        <SkipLink/>
        <IconSheet/>
        <Around top=space_top/>
        <Main>
            <div class="twinspace">
                {of_head(head, space_rail)}
                <div class="sheet">
                    {of_head(head, space_head)}
                    <Outlet/>
                </div>
            </div>
        </Main>
        {of_head(head, space_bottom)}
        <Toasts toaster/>
    }
    .into_any()
}

/// A part that needs to know the space. Where it cannot be seen, the page inside says why.
fn of_head(
    head: Resource<Result<SpaceHead, crate::failure::Failure>>,
    part: fn(SpaceHead) -> AnyView,
) -> impl IntoView {
    view! {
        <Transition>
            {move || Suspend::new(async move {
                let head = head.await.ok();
                let role = head.as_ref().map_or("none", |head| head.role.code());
                view! { <div class="contents" data-role=role>{head.map(part)}</div> }
            })}
        </Transition>
    }
}

/// The links of a space, in the same order everywhere.
fn links(head: &SpaceHead) -> Vec<NavLink> {
    let path = |rest: &str| format!("/spaces/{}{rest}", head.id);
    let mut links = vec![
        NavLink::new(say::home(), path("")).glyph(Glyph::Home).exact(),
        NavLink::new(say::pages(), path("/pages")).glyph(Glyph::Page),
        NavLink::new(say::team(), path("/team")).glyph(Glyph::Team).also(path("/pupils")),
    ];
    if head.role.may(SpaceAct::Publish) {
        links.push(NavLink::new(say::publish(), path("/publish")).glyph(Glyph::Globe));
    }
    links
}

fn space_rail(head: SpaceHead) -> AnyView {
    view! { <Rail label=text::space() links=links(&head) path=here()/> }.into_any()
}

fn space_bottom(head: SpaceHead) -> AnyView {
    view! { <BottomBar links=links(&head) path=here()/> }.into_any()
}

fn space_head(head: SpaceHead) -> AnyView {
    let closed = head.state == SpaceState::Closed;
    let (language, title) = (head.language.code(), head.title);
    let (path, home) = (here(), format!("/spaces/{}", head.id));
    // The first page of the space has the title as its heading.
    let inside = Memo::new(move |_| path.with(|path| path.trim_end_matches('/') != home));
    view! {
        <TitleEnd space=title.clone()/>
        <div class="contents">{move || inside.get().then(|| view! {
            <div class="row space-head"><strong lang=language>{title.clone()}</strong></div>
        })}</div>
        {closed.then(|| view! { <Callout tone=Tone::Wait>{say::closed_note()}</Callout> })}
    }
    .into_any()
}

fn space_top(me: Me) -> AnyView {
    let away = match &me.standing {
        Standing::Guest => Some(Either::Left(view! { <Redirect path=sign_in_path()/> })),
        Standing::Adult(adult) if adult.second_factor != SecondFactor::Passed => {
            Some(Either::Right(view! { <Redirect path=second_factor_path()/> }))
        }
        _ => None,
    };
    view! { <div class="contents"><DemoLine me=me.clone()/><TopBar me=me.clone()/>{away}<Presence me/></div> }
        .into_any()
}
