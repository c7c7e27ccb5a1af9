//! `/spaces/{id}/pupils/new`: paste a list, look at what it makes, make it, print the slips.

use crate::address::{said, written};
use crate::form::{kept, problems};
use crate::frame::shown;
use crate::pupil::api::{self, NewPupilsShown};
use crate::resource::resource;
use crate::text::{self, Language, pupil as say};
use crate::twinspace::space_in_address;
use crate::ui::Title;
use crate::ui::{
    Button, ButtonKind, Callout, Checkbox, ErrorSummary, Field, FieldKind, FormFoot, Item, PageHead, SectionHead,
    Select, Tag, TextArea, Tone, pages,
};
use domain::base::id::SpaceId;
use domain::base::list::Listing;
use domain::pupil::{KnownPupil, Listed, Slip};
use leptos::either::{Either, EitherOf3};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// New pupils in a space.
#[component]
pub fn NewPupils() -> impl IntoView {
    let space = space_in_address();
    let query = use_query_map();
    let page = resource(
        // Whether the list is to be changed is part of the source, so that the page follows the address.
        move || {
            let query = query.read();
            let number = query.get("page").and_then(|page| page.parse::<i64>().ok()).unwrap_or(1);
            (space.get(), ["list", "slips", "change"].map(|name| query.get(name)), said(&query, "words"), number)
        },
        |(space, [list, slips, _], words, page)| api::new_pupils(space, list, slips, words, page),
    );
    shown(page, move |page| view! { <Shown space=space.get_untracked() page/> })
}

#[component]
fn Shown(space: SpaceId, page: NewPupilsShown) -> impl IntoView {
    let NewPupilsShown { slips, listed, known, gone, sign_in } = page;
    let query = use_query_map();
    let change = query.read_untracked().get("change").is_some();
    let words = said(&query.read_untracked(), "words");
    // The slips alone are printed, each to be cut out.
    let on_paper = !slips.is_empty();
    let part = match listed {
        _ if !slips.is_empty() => EitherOf3::A(view! { <Slips space slips sign_in/> }),
        Some((key, listed)) if !change => EitherOf3::B(view! { <Preview space key_of_list=key listed/> }),
        listed => EitherOf3::C(view! {
            {gone.then(|| view! { <Callout tone=Tone::Wait>{say::slips_gone()}</Callout> })}
            <PasteForm space pasted=listed.map(|(_, listed)| listed)/>
            {(known.total > 0 || !words.is_empty()).then(|| view! { <Known space known words/> })}
        }),
    };
    view! {
        <Title text=say::new_title()/>
        <div class="stack" data-gap="wide">
            <div class=on_paper.then_some("no-print")><PageHead title=if on_paper { say::slips_title() } else { say::new_title() }/></div>
            {part}
        </div>
    }
    .into_any()
}

/// The list; with what was pasted, where it is to be changed.
#[component]
fn PasteForm(space: SpaceId, pasted: Option<Listed>) -> impl IntoView {
    let (list, class, language) = pasted.map_or_else(
        || (String::new(), String::new(), text::current()),
        |pasted| (pasted.list, pasted.class, pasted.language),
    );
    let problems = problems(ServerAction::<api::PastePupils>::new());
    let languages: Vec<Item> =
        Language::ALL.into_iter().map(|language| Item::new(language.code(), language.name())).collect();
    view! {
        <form class="form" method="post" action=api::PastePupils::url()>
            <ErrorSummary problems=problems.summary()/>
            <input type="hidden" name="space" value=space.to_string()/>
            <TextArea name="list" label=say::list() help=say::list_help() value=kept("list", &list) rows=10 required=true problem=problems.of("list")/>
            <Field name="class" label=say::class() help=say::class_help() value=kept("class", &class) optional=true problem=problems.of("class")/>
            <Select name="language" label=say::language() help=say::language_help() items=languages value=kept("language", language.code()) required=true/>
            <FormFoot submit=say::preview()/>
        </form>
    }
    .into_any()
}

#[component]
fn Preview(space: SpaceId, key_of_list: String, listed: Listed) -> impl IntoView {
    let problems = problems(ServerAction::<api::CreatePupils>::new());
    let count = listed.pupils.len() as u32;
    let change = format!("/spaces/{space}/pupils/new?list={key_of_list}&change=1");
    let any_known = listed.pupils.iter().any(|pupil| pupil.known);
    let rows = listed.pupils.into_iter().map(|pupil| {
        let known = pupil.known.then(|| view! { " " <Tag tone=Tone::Wait>{say::perhaps_known()}</Tag> });
        view! { <tr><th scope="row">{pupil.name}{known}</th><td>{pupil.class}</td><td>{pupil.username}</td></tr> }
    });
    view! {
        <section class="stack" aria-labelledby="preview">
            <SectionHead id="preview" title=say::preview_title(count)/>
            {any_known.then(|| view! {
                <Callout tone=Tone::Wait>
                    <p>{say::known_note()} " " <a href=format!("/spaces/{space}/pupils/new")>{say::known_title()}</a></p>
                </Callout>
            })}
            <table class="table">
                <thead><tr><th scope="col">{say::shown_as()}</th><th scope="col">{say::class()}</th><th scope="col">{say::name()}</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            <form class="form" method="post" action=api::CreatePupils::url()>
                <ErrorSummary problems=problems.summary()/>
                <input type="hidden" name="space" value=space.to_string()/>
                <input type="hidden" name="list" value=key_of_list/>
                <Checkbox name="authorised" required=true problem=problems.of("authorised")>{say::authorised()}</Checkbox>
                <FormFoot submit=say::create(count)><a href=change>{say::change_list()}</a></FormFoot>
            </form>
        </section>
    }
    .into_any()
}

#[component]
fn Slips(space: SpaceId, slips: Vec<Slip>, sign_in: String) -> impl IntoView {
    let slips = slips.into_iter().map(|slip| {
        let class = (!slip.class.is_empty()).then(|| text::team::class_of(slip.class));
        view! {
            <div class="slip">
                <strong>{slip.name}</strong>
                <span class="faint">{class}</span>
                <span>{say::sign_in_at()}</span>
                <code>{sign_in.clone()}</code>
                <span>{say::name()}</span>
                <code>{slip.username}</code>
                <span>{say::words()}</span>
                <code>{slip.password}</code>
            </div>
        }
    });
    view! {
        <section class="stack" aria-label=say::slips_title()>
            <div class="stack no-print">
                <Callout tone=Tone::Wait>{say::slips_note()}</Callout>
            </div>
            <div class="slips">{slips.collect_view()}</div>
            <p class="no-print"><a href=format!("/spaces/{space}/team")>{say::to_team()}</a></p>
        </section>
    }
    .into_any()
}

/// Pupils of the school who have a login: found by name or class, a page at a time, ticked, added.
#[component]
fn Known(space: SpaceId, known: Listing<KnownPupil>, words: String) -> impl IntoView {
    let address = format!("/spaces/{space}/pupils/new");
    let turned = address.clone();
    let sought = words.clone();
    let turns = pages(&known, move |number| {
        let said = [("words", sought.clone()), ("page", number.to_string())];
        format!("{}#known", written(&turned, said))
    });
    let search = (!words.is_empty() || known.pages() > 1).then(|| {
        view! {
            <form class="row" method="get" action=address role="search" aria-label=say::find_known()>
                <Field name="words" kind=FieldKind::Search label=say::find_known() value=words maxlength=100/>
                <Button>{text::ui::search()}</Button>
            </form>
        }
    });
    let found = match known.rows.is_empty() {
        true => Either::Left(view! { <p>{text::team::no_pupil_found()}</p> }),
        false => Either::Right(view! { <Boxes space known=known.rows/> }),
    };
    view! {
        <section class="stack" aria-labelledby="known">
            <SectionHead id="known" title=say::known_title()/>
            {search}
            {found}
            {turns}
        </section>
    }
    .into_any()
}

#[component]
fn Boxes(space: SpaceId, known: Vec<KnownPupil>) -> impl IntoView {
    let problems = problems(ServerAction::<api::AddPupils>::new());
    let boxes = known.into_iter().enumerate().map(|(place, pupil)| {
        let id = if place == 0 { "pupils".to_owned() } else { format!("pupils-{place}") };
        view! {
            <label class="choice">
                <input type="checkbox" id=id name="pupils[]" value=pupil.account.to_string()/>
                <span>{pupil.name}<small>{pupil.class}" · "{pupil.username}</small></span>
            </label>
        }
    });
    view! {
        <form class="form" method="post" action=api::AddPupils::url()>
            <ErrorSummary problems=problems.summary()/>
            <input type="hidden" name="space" value=space.to_string()/>
            <fieldset class="field">
                <legend class="field-label">{say::known()}</legend>
                <div class="choices" data-columns="">{boxes.collect_view()}</div>
            </fieldset>
            <div class="form-foot"><Button kind=ButtonKind::Plain>{say::add_known()}</Button></div>
        </form>
    }
    .into_any()
}
