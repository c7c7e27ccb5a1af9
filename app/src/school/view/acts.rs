//! What a unit does with a school as a whole: merge it into another, close it.

use crate::form::{kept, problems};
use crate::school::api;
use crate::text::school as say;
use crate::ui::{Button, ButtonKind, Choice, ErrorSummary, Field, FieldKind, Item, SectionHead, TextArea};
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

/// The school to go on is searched by the address, so that it works without scripts.
#[component]
fn Merge(id: SchoolId, name: String, others: Vec<SchoolLine>, find: String) -> impl IntoView {
    let problems = problems(ServerAction::<api::MergeSchool>::new());
    let searched = !find.is_empty();
    let open = searched || !problems.summary().get_untracked().is_empty();
    let none = others.is_empty();
    let found = match (searched, none) {
        (true, true) => Some(say::merge_found_none()),
        (false, false) => Some(say::merge_alike()),
        _ => None,
    };
    let items: Vec<Item> = others.into_iter().map(item).collect();
    let action = format!("/unit/schools/{id}#merge");
    view! {
        <details id="merge" open=open>
            <summary>{say::merge()}</summary>
            <div class="stack">
                <p>{say::merge_explain()}</p>
                <form class="row" method="get" action=action role="search">
                    <Field name="find" kind=FieldKind::Search label=say::merge_find() help=say::words_help() value=find maxlength=100/>
                    <Button>{crate::text::ui::search()}</Button>
                </form>
                {found.map(|found| view! { <p>{found}</p> })}
                {(!none).then(|| view! {
                    <form class="form" method="post" action=api::MergeSchool::url()>
                        <ErrorSummary problems=problems.summary()/>
                        <input type="hidden" name="school" value=id.to_string()/>
                        <Choice name="into" legend=say::merge_into() items chosen=vec![kept("into", "")] problem=problems.of("into") required=true/>
                        <Field name="merged_name" label=say::typed_name(name) value=kept("merged_name", "") maxlength=200 problem=problems.of("merged_name") required=true/>
                        <div class="row"><Button kind=ButtonKind::Danger>{say::merge()}</Button></div>
                    </form>
                })}
            </div>
        </details>
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
    let open = !problems.summary().get_untracked().is_empty();
    view! {
        <details open=open>
            <summary>{say::close()}</summary>
            <form class="form" method="post" action=api::CloseSchool::url()>
                <p>{say::close_explain()}</p>
                <ErrorSummary problems=problems.summary()/>
                <input type="hidden" name="school" value=id.to_string()/>
                <TextArea name="close_reason" label=say::close_reason() help=say::close_reason_help() value=kept("close_reason", "") problem=problems.of("close_reason") rows=3 maxlength=1000 required=true/>
                <Field name="closed_name" label=say::typed_name(name) value=kept("closed_name", "") maxlength=200 problem=problems.of("closed_name") required=true/>
                <div class="row"><Button kind=ButtonKind::Danger>{say::close()}</Button></div>
            </form>
        </details>
    }
    .into_any()
}
