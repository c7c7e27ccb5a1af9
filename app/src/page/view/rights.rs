//! `/spaces/{id}/pages/{page}/rights`: who reads and who edits a page (R-TS-1).

use super::names;
use crate::form::{Trouble, problems};
use crate::frame::shown;
use crate::page::api;
use crate::page::page_in_address;
use crate::resource::resource;
use crate::text::page as say;
use crate::twinspace::{role_word, space_in_address};
use crate::ui::Title;
use crate::ui::{Button, Callout, Choice, ErrorSummary, FormFoot, Item, PageHead, SectionHead, Tone};
use domain::page::{PageRight, Right, RightsView, Subject};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;
use std::collections::BTreeSet;

/// The rights of a page.
#[component]
pub fn PageRights() -> impl IntoView {
    let (space, page) = (space_in_address(), page_in_address());
    let rights = resource(move || (space.get(), page.get()), |(space, page)| api::rights(space, page));
    shown(rights, |rights| view! { <RightsPage rights/> })
}

#[component]
fn RightsPage(rights: RightsView) -> impl IntoView {
    let problems = problems(ServerAction::<api::SetRights>::new());
    let done = use_query_map().read_untracked().get("done").is_some();
    let (space, page) = (rights.space, rights.page);
    let subjects = subjects(&rights);
    let readers: BTreeSet<Subject> =
        rights.rights.iter().filter(|right| right.allows == Right::Read).map(|right| right.subject).collect();
    let preset = move |value: &'static str, label: String, means: &[Subject]| {
        let holds = readers == means.iter().copied().collect();
        view! {
            <form method="post" action=api::SetPreset::url()>
                {names(space, page)}
                <input type="hidden" name="preset" value=value/>
                <Button pressed=holds>{label}</Button>
            </form>
        }
    };
    view! {
        <Title text=say::rights_title(&rights.title)/>
        <div class="stack" data-gap="wide">
            <PageHead title=say::rights_title(&rights.title) lead=say::rights_lead()/>
            {done.then(|| view! { <Callout tone=Tone::Good>{say::rights_saved()}</Callout> })}
            <Trouble of=&[api::SetPreset::PATH]/>
            <section aria-labelledby="presets">
                <SectionHead id="presets" title=say::who_reads()/>
                <div class="row">
                    {preset("everyone", say::preset_everyone(), &[Subject::Everyone])}
                    {preset("teachers_and_pupils", say::preset_teachers_and_pupils(), &[Subject::Teachers, Subject::Pupils])}
                    {preset("teachers_only", say::preset_teachers_only(), &[Subject::Teachers])}
                </div>
                <p class="faint">{say::teachers_only_note()}</p>
            </section>
            <section aria-labelledby="each">
                <SectionHead id="each" title=say::for_each()/>
                <form class="form" method="post" action=api::SetRights::url()>
                    <ErrorSummary problems=problems.summary()/>
                    {names(space, page)}
                    <Choice name="read[]" id="read" legend=say::may_read() items=subjects.clone() many=true columns=true chosen=chosen(&rights.rights, Right::Read) problem=problems.of("read")/>
                    <Choice name="edit[]" id="edit" legend=say::may_edit() help=say::may_edit_help() items=subjects many=true columns=true chosen=chosen(&rights.rights, Right::Edit)/>
                    <FormFoot submit=crate::text::ui::save()/>
                </form>
            </section>
            <p><a href=format!("/spaces/{space}/pages/{page}")>{say::back_to_page()}</a></p>
        </div>
    }
    .into_any()
}

/// Everybody whom a right can name.
fn subjects(rights: &RightsView) -> Vec<Item> {
    let roles = [
        (Subject::Everyone, say::subject_everyone()),
        (Subject::Teachers, say::subject_teachers()),
        (Subject::Pupils, say::subject_pupils()),
    ];
    let roles = roles.into_iter().map(|(subject, label)| Item::new(subject.to_string(), label));
    let schools = rights.schools.iter().map(|one| Item::new(one.subject.to_string(), say::subject_school(&one.name)));
    let members = rights.members.iter().map(|one| {
        let role = one.role.map(role_word).unwrap_or_default();
        Item::new(one.subject.to_string(), format!("{} ({role})", one.name))
    });
    roles.chain(schools).chain(members).collect()
}

fn chosen(rights: &[PageRight], allows: Right) -> Vec<String> {
    rights.iter().filter(|right| right.allows == allows).map(|right| right.subject.to_string()).collect()
}
