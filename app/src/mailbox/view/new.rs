//! `/mailbox/new?to=…`: a first message, or the closing one to a candidate who does not suit.

use super::{country, draft_names};
use crate::draft;
use crate::form::{kept, kept_choices, problems};
use crate::frame::{Failed, shown};
use crate::mailbox::api::{self, FirstMessage};
use crate::resource::resource;
use crate::text::mailbox as say;
use crate::ui::Title;
use crate::ui::{
    Availability, Callout, Choice, ErrorSummary, Field, FormFoot, Item, MarginNote, Mark, PageHead, TextArea,
};
use domain::base::error::Error;
use domain::base::id::AccountId;
use domain::mailbox::{BODY_MOST, SUBJECT_MOST};
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The page on which a first message is written.
#[component]
pub fn NewMessagePage() -> impl IntoView {
    let query = use_query_map();
    let to = query.read_untracked().get("to").and_then(|to| to.parse::<AccountId>().ok());
    let closing = query.read_untracked().get("closing").is_some();
    match to {
        None => Either::Left(view! { <Failed failure=Error::NotFound.into()/> }),
        Some(to) => {
            let recipient = resource(|| (), move |()| api::recipient(to));
            Either::Right(view! {
                <Title text=say::new_title()/>
                <div class="page">{shown(recipient, move |to| view! { <Write to closing/> })}</div>
            })
        }
    }
}

/// The candidates to whom the same message goes too, to each for herself.
#[component]
fn Also(others: Vec<(AccountId, String, String)>) -> impl IntoView {
    let problems = problems(ServerAction::<api::Start>::new());
    let chosen = kept_choices("also[]");
    let items: Vec<Item> =
        others.into_iter().map(|(id, name, code)| Item::new(id.to_string(), name).with_help(country(&code))).collect();
    let open = !chosen.is_empty();
    view! {
        <details open=open>
            <summary>{say::also()}</summary>
            <Choice name="also[]" many=true legend=say::also_legend() help=say::also_help() items chosen problem=problems.of("also")/>
        </details>
    }
    .into_any()
}

/// The form; with the courteous words for a candidate who does not suit, where those are wanted (2.9).
#[component]
fn Write(to: FirstMessage, closing: bool) -> impl IntoView {
    let (subject, body) =
        if closing { (say::closing_subject(), say::closing_body(to.name.as_str())) } else { Default::default() };
    let problems = problems(ServerAction::<api::Start>::new());
    let [body_draft, subject_draft] = draft_names(to.to, closing);
    let blank = (subject, body);
    let (subject, body) = (RwSignal::new(kept("subject", &blank.0)), RwSignal::new(kept("body", &blank.1)));
    draft::keep(subject_draft, blank.0, subject);
    let kept = draft::keep(body_draft, blank.1, body);
    let availability = if to.available { Availability::Free } else { Availability::Busy };
    view! {
        <PageHead title=say::write_to(to.name.as_str())>
            <p class="facts"><Mark availability/> <span>{country(&to.country)}</span></p>
        </PageHead>
        <div class="with-margin">
            <form class="form" method="post" action=api::Start::url()>
                <ErrorSummary problems=problems.summary()/>
                {(!to.available).then(|| view! { <Callout>{say::not_available()}</Callout> })}
                <input type="hidden" name="to" value=to.to.to_string()/>
                <input type="hidden" name="request" value=to.request/>
                {closing.then(|| view! { <input type="hidden" name="closing" value="true"/><Callout>{say::closing_explain()}</Callout> })}
                <Field name="subject" label=say::subject() bound=subject maxlength=SUBJECT_MOST as u32 problem=problems.of("subject") required=true/>
                <TextArea name="body" label=say::body() bound=body rows=10 maxlength=BODY_MOST as u32 problem=problems.of("body") required=true/>
                {(!closing && !to.others.is_empty()).then(|| view! { <Also others=to.others/> })}
                <FormFoot submit=say::send()><span class="faint">{move || kept.get().then(say::draft_kept)}</span></FormFoot>
            </form>
            {(!closing).then(|| view! {
                <aside class="margin" aria-label=say::prompts_title()>
                    <MarginNote title=say::prompts_title()>
                        <ul class="plain"><li>{say::prompt_idea()}</li><li>{say::prompt_pupils()}</li><li>{say::prompt_when()}</li><li>{say::prompt_question()}</li></ul>
                    </MarginNote>
                </aside>
            })}
        </div>
    }
    .into_any()
}
