//! `/pupil/tell`: telling a teacher.

use crate::form::{kept, problems};
use crate::frame::shown;
use crate::pupil::api;
use crate::resource::resource;
use crate::text::{self, pupil as say};
use crate::ui::Title;
use crate::ui::{ButtonLink, Callout, Choice, ErrorSummary, FormFoot, Item, PageHead, Select, TextArea, Tone};
use domain::pupil::TELL_MOST;
use domain::twinspace::SpaceLine;
use domain::vocabulary::PupilReportReason;
use leptos::either::{Either, EitherOf3};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The page where a pupil tells a teacher.
#[component]
pub fn TellTeacher() -> impl IntoView {
    let told = use_query_map().read_untracked().get("told");
    let home = resource(|| (), |()| api::home());
    view! {
        <Title text=say::tell_title()/>
        <div class="page stack pupil">
            <PageHead title=say::tell_title() lead=say::tell_lead()/>
            {if let Some(to) = told {
                let (told, next) = match to.as_str() {
                    "unit" => (say::told_unit(), say::told_unit_next()),
                    _ => (say::told(), say::told_next()),
                };
                Either::Left(view! {
                    <Callout tone=Tone::Good>{told}</Callout>
                    <p>{next}</p>
                    <p><ButtonLink href="/pupil">{say::back()}</ButtonLink></p>
                })
            } else {
                Either::Right(shown(home, |home| view! { <TellForm spaces=home.spaces/> }))
            }}
        </div>
    }
    .into_any()
}

#[component]
fn TellForm(spaces: Vec<SpaceLine>) -> impl IntoView {
    let problems = problems(ServerAction::<api::TellTeacher>::new());
    let reasons: Vec<Item> = text::labelled::<PupilReportReason>()
        .into_iter()
        .map(|(reason, label)| Item::new(reason.code(), label))
        .collect();
    let chosen: Vec<String> = Some(kept("reason", "")).filter(|reason| !reason.is_empty()).into_iter().collect();
    // Whoever comes from a space tells about that space.
    let from = use_query_map()
        .read_untracked()
        .get("space")
        .filter(|from| spaces.iter().any(|one| one.id.to_string() == *from));
    let back = from.as_ref().map_or("/pupil".to_owned(), |space| format!("/spaces/{space}"));
    let known = match &from {
        Some(from) => spaces.iter().find(|one| one.id.to_string() == *from),
        None if spaces.len() == 1 => spaces.first(),
        None => None,
    };
    let known = known.map(|space| (space.id.to_string(), space.title.clone()));
    // Whoever is in no space any more tells the teachers of her last one.
    let alone = spaces.is_empty();
    let items: Vec<Item> = spaces.into_iter().map(|space| Item::new(space.id.to_string(), space.title)).collect();
    view! {
        <form class="form" method="post" action=api::TellTeacher::url()>
            <ErrorSummary problems=problems.summary()/>
            {match known {
                None if alone => EitherOf3::C(()),
                None => EitherOf3::A(view! { <Select name="space" label=say::which_space() items value=kept("space", "") required=true problem=problems.of("space")/> }),
                Some((space, title)) => EitherOf3::B(view! {
                    <p>{say::about_space(title)}</p>
                    <input type="hidden" name="space" value=space/>
                }),
            }}
            <Choice name="reason" legend=say::what_happened() items=reasons chosen required=true problem=problems.of("reason")/>
            <TextArea name="words" label=say::your_words() help=say::your_words_help() value=kept("words", "") rows=5 maxlength=TELL_MOST as u32 optional=true problem=problems.of("words")/>
            <p>{say::who_reads()}</p>
            <FormFoot submit=say::tell()><a href=back>{say::back()}</a></FormFoot>
        </form>
    }
    .into_any()
}
