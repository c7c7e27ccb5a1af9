//! What a unit does with a school as a whole: merge it into another, close it.

use crate::desk::{MergeInto, MergeWords};
use crate::form::{Act, kept, problems};
use crate::school::api;
use crate::text::school as say;
use crate::ui::{ButtonKind, Field, Item, SectionHead, TextArea};
use domain::base::id::SchoolId;
use domain::school::SchoolLine;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// Both acts; neither can be undone.
#[component]
pub(super) fn Acts(id: SchoolId, name: String, others: Vec<SchoolLine>, find: String) -> impl IntoView {
    view! {
        <section class="stack no-print" aria-labelledby="acts">
            <SectionHead id="acts" title=say::acts()/>
            <Merge id name=name.clone() others find/>
            <Close id name/>
        </section>
    }
    .into_any()
}

/// The hidden field that names the school.
pub(super) fn which(id: SchoolId) -> AnyView {
    view! { <input type="hidden" name="school" value=id.to_string()/> }.into_any()
}

/// Two records of one school.
#[component]
fn Merge(id: SchoolId, name: String, others: Vec<SchoolLine>, find: String) -> impl IntoView {
    let problems = problems(ServerAction::<api::MergeSchool>::new());
    let words = MergeWords {
        verb: say::merge(),
        explain: say::merge_explain(),
        find: say::merge_find(),
        find_help: say::words_help(),
        none: say::merge_found_none(),
        alike: say::merge_alike(),
        into: say::merge_into(),
    };
    let items: Vec<Item> = others.into_iter().map(item).collect();
    let address = format!("/unit/schools/{id}");
    view! {
        <MergeInto address post=api::MergeSchool::url() hidden=which(id) find items words problems>
            <Field name="merged_name" label=say::typed_name(name) value=kept("merged_name", "") maxlength=200 problem=problems.of("merged_name") required=true/>
        </MergeInto>
    }
    .into_any()
}

fn item(line: SchoolLine) -> Item {
    let facts = [line.town, line.code, say::people_count(line.people)];
    let facts = facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>();
    Item::new(line.id.to_string(), line.name).with_help(facts.join(" · "))
}

#[component]
fn Close(id: SchoolId, name: String) -> impl IntoView {
    let problems = problems(ServerAction::<api::CloseSchool>::new());
    view! {
        <Act verb=say::close() explain=say::close_explain() post=api::CloseSchool::url() hidden=which(id) kind=ButtonKind::Danger problems>
            <TextArea name="close_reason" label=say::close_reason() help=say::close_reason_help() value=kept("close_reason", "") problem=problems.of("close_reason") rows=3 maxlength=1000 required=true/>
            <Field name="closed_name" label=say::typed_name(name) value=kept("closed_name", "") maxlength=200 problem=problems.of("closed_name") required=true/>
        </Act>
    }
    .into_any()
}
