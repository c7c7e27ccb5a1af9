//! `/spaces/{id}/pupils/new`: paste a list, look at what it makes, make it, print the slips. Or tick pupils who have a login
//! already: list and ticks are one form, and whoever looks for pupils meanwhile finds both as they were.

use crate::address::{said, written};
use crate::form::{Problems, kept, kept_choices, problems};
use crate::frame::shown;
use crate::pupil::api::{self, NewPupilsShown};
use crate::resource::resource;
use crate::team::Place;
use crate::text::{self, Language, pupil as say};
use crate::twinspace::space_in_address;
use crate::ui::Title;
use crate::ui::{
    Callout, Checkbox, Choice, ErrorSummary, Field, FieldKind, FormFoot, Item, PageHead, SectionHead, Select, Tag,
    TextArea, Tone, range,
};
use domain::base::id::SpaceId;
use domain::base::list::Listing;
use domain::pupil::{KnownPupil, ListForm, Proposed, Reusable, Slip};
use leptos::either::EitherOf3;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// New pupils in a space.
#[component]
pub fn NewPupils() -> impl IntoView {
    let space = space_in_address();
    let query = use_query_map();
    let page = resource(
        move || {
            let query = query.read();
            let (list, slips, change) = (query.get("list"), query.get("slips"), query.get("change").is_some());
            // Beside slips the page is that of the team, to which they lead back.
            let number = query.get("page").filter(|_| slips.is_none()).and_then(|page| page.parse().ok()).unwrap_or(1);
            (space.get(), list, change, slips, said(&query, "words"), number)
        },
        |(space, list, change, slips, words, page)| api::new_pupils(space, list, change, slips, words, page),
    );
    shown(page, move |page| view! { <Shown space=space.get_untracked() page/> })
}

#[component]
fn Shown(space: SpaceId, page: NewPupilsShown) -> impl IntoView {
    let NewPupilsShown { slips, listed, form, known, slips_gone, list_gone, sign_in } = page;
    let query = use_query_map();
    let words = said(&query.read_untracked(), "words");
    let added = query.read_untracked().get("added").is_some();
    let ticked = query.read_untracked().get("ticked");
    // The slips alone are printed, each to be cut out.
    let on_paper = !slips.is_empty();
    let part = match listed {
        _ if !slips.is_empty() => EitherOf3::A(view! { <Slips space slips ticked sign_in/> }),
        Some((key, listed)) => EitherOf3::B(view! { <Preview space key_of_list=key listed/> }),
        None => EitherOf3::C(view! {
            {slips_gone.then(|| view! { <Callout tone=Tone::Wait>{say::slips_gone()}</Callout> })}
            {slips_gone.then(|| ticks_wait(space, ticked))}
            {list_gone.then(|| view! { <Callout tone=Tone::Wait>{say::list_gone()}</Callout> })}
            {added.then(|| view! { <Callout tone=Tone::Good>{say::added()}</Callout> })}
            <PasteForm space form known words/>
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

/// The list, and the pupils who have a login already: one form, so that whatever of it is sent, the rest comes along.
#[component]
fn PasteForm(space: SpaceId, form: Option<ListForm>, known: Reusable, words: String) -> impl IntoView {
    let form = form.unwrap_or_else(|| ListForm { language: text::current(), ..ListForm::default() });
    // Whichever of its buttons was pressed: what is wrong stands at its field.
    let problems = Problems::of_any([
        problems(ServerAction::<api::PastePupils>::new()),
        problems(ServerAction::<api::LookForPupils>::new()),
        problems(ServerAction::<api::AddPupils>::new()),
    ]);
    let chosen =
        if problems.any() { kept_choices("pupils[]") } else { form.chosen.iter().map(ToString::to_string).collect() };
    let languages: Vec<Item> =
        Language::ALL.into_iter().map(|language| Item::new(language.code(), language.name())).collect();
    let search = !words.is_empty() || known.found.pages() > 1;
    let any_known = search || known.found.total > 0;
    view! {
        <form class="stack" data-gap="wide" method="post" action=api::PastePupils::url()>
            // Enter presses the first button of a form, in whichever field: this one knows which was meant.
            {search.then(|| view! {
                <button class="visually-hidden" tabindex="-1" aria-hidden="true" name="entered" value="true" formaction=api::LookForPupils::url() formnovalidate=true></button>
            })}
            <div class="form">
                <ErrorSummary problems=problems.summary()/>
                <input type="hidden" name="space" value=space.to_string()/>
                <input type="hidden" name="sought" value=words.clone()/>
                <TextArea name="list" label=say::list() help=say::list_help() value=kept("list", &form.list) rows=10 required=true problem=problems.of("list")/>
                <Field name="class" label=say::class() help=say::class_help() value=kept("class", &form.class) optional=true problem=problems.of("class")/>
                <Select name="language" label=say::language() help=say::language_help() items=languages value=kept("language", form.language.code()) required=true/>
                <FormFoot submit=say::preview()/>
            </div>
            {any_known.then(|| view! { <Known known words search chosen problem=problems.of("pupils")/> })}
        </form>
    }
    .into_any()
}

#[component]
fn Preview(space: SpaceId, key_of_list: String, listed: Vec<Proposed>) -> impl IntoView {
    let problems = problems(ServerAction::<api::CreatePupils>::new());
    let count = listed.len() as u32;
    let change = format!("/spaces/{space}/pupils/new?list={key_of_list}&change=1");
    let change_known = format!("{change}#known");
    let any_known = listed.iter().any(|pupil| pupil.known);
    let rows = listed.into_iter().map(|pupil| {
        let known = pupil.known.then(|| view! { " " <Tag tone=Tone::Wait>{say::perhaps_known()}</Tag> });
        view! { <tr><th scope="row">{pupil.name}{known}</th><td>{pupil.class}</td><td>{pupil.username}</td></tr> }
    });
    view! {
        <section class="stack" aria-labelledby="preview">
            <SectionHead id="preview" title=say::preview_title(count)/>
            {any_known.then(|| view! {
                <Callout tone=Tone::Wait>
                    <p>{say::known_note()} " " <a href=change_known>{say::known_title()}</a></p>
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
fn Slips(space: SpaceId, slips: Vec<Slip>, ticked: Option<String>, sign_in: String) -> impl IntoView {
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
                {ticks_wait(space, ticked)}
            </div>
            <div class="slips">{slips.collect_view()}</div>
            <p class="no-print"><a href=Place::here().team(space)>{say::to_team()}</a></p>
        </section>
    }
    .into_any()
}

/// Whoever was ticked beside a list that is made is not in the team yet: the way to add them.
fn ticks_wait(space: SpaceId, ticked: Option<String>) -> Option<AnyView> {
    let form = [("list", ticked?), ("change", "1".to_owned())];
    let back = format!("{}#known", written(&format!("/spaces/{space}/pupils/new"), form));
    let told =
        view! { <Callout tone=Tone::Wait><p>{say::ticks_wait()} " " <a href=back>{say::to_ticked()}</a></p></Callout> };
    Some(told.into_any())
}

/// Pupils of the school who have a login: found by name or class, a page at a time, ticked, added.
#[component]
fn Known(
    known: Reusable,
    words: String,
    search: bool,
    chosen: Vec<String>,
    problem: Signal<Option<String>>,
) -> impl IntoView {
    let Reusable { found, chosen: ticked } = known;
    let turns = turns(&found);
    let none = found.rows.is_empty().then(|| view! { <p>{text::team::no_pupil_found()}</p> });
    let search = search.then(|| {
        view! {
            <div class="row" role="search" aria-label=say::find_known()>
                <Field name="words" kind=FieldKind::Search label=say::find_known() value=kept("words", &words) maxlength=100/>
                {looks(text::ui::search(), None)}
            </div>
        }
    });
    // Who is ticked stays in sight, whatever is looked for.
    let mut pupils: Vec<KnownPupil> =
        ticked.into_iter().filter(|one| found.rows.iter().all(|row| row.account != one.account)).collect();
    pupils.extend(found.rows);
    view! {
        <section class="stack" aria-labelledby="known">
            <SectionHead id="known" title=say::known_title()/>
            {search}
            {none}
            {(!pupils.is_empty()).then(|| view! { <Boxes pupils chosen problem/> })}
            {turns}
        </section>
    }
    .into_any()
}

/// A button that looks for pupils, on this page of them.
fn looks(verb: String, page: Option<i64>) -> AnyView {
    let name = page.is_some().then_some("page");
    let value = page.map(|page| page.to_string());
    view! { <button class="button" name=name value=value formaction=api::LookForPupils::url() formnovalidate=true>{verb}</button> }
        .into_any()
}

/// Where the reader is in the list, and buttons back and on: links would leave the form behind.
fn turns(list: &Listing<KnownPupil>) -> AnyView {
    let turn = |number: i64, verb: String| (1..=list.pages()).contains(&number).then(|| looks(verb, Some(number)));
    // A page behind the last one leads back to that.
    let previous = turn((list.page - 1).min(list.pages()), text::ui::previous());
    let next = turn(list.page + 1, text::ui::next());
    if previous.is_none() && next.is_none() {
        return range(list).map(|range| view! { <p class="faint">{range}</p> }).into_any();
    }
    view! {
        <div class="row" data-push="" role="group" aria-label=text::ui::result_pages()>
            <p class="faint">{range(list)}</p>
            <div class="row" data-gap="tight">{previous}{next}</div>
        </div>
    }
    .into_any()
}

#[component]
fn Boxes(pupils: Vec<KnownPupil>, chosen: Vec<String>, problem: Signal<Option<String>>) -> impl IntoView {
    let item = |pupil: KnownPupil| {
        let help = format!("{} · {}", pupil.class, pupil.username);
        Item::new(pupil.account.to_string(), pupil.name).with_help(help)
    };
    let items: Vec<Item> = pupils.into_iter().map(item).collect();
    view! {
        <div class="form">
            <Choice name="pupils[]" id="pupils" legend=say::known() items many=true chosen columns=true problem/>
            <div class="form-foot">
                <button class="button" formaction=api::AddPupils::url() formnovalidate=true>{say::add_known()}</button>
            </div>
        </div>
    }
    .into_any()
}
