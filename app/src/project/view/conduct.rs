//! What an officer does on a case of conduct, at the end of a project's page: suspend it, let it go on, remove it.

use super::parts::which;
use crate::form::{Act, Problems, kept, problems};
use crate::project::api;
use crate::text::project as say;
use crate::ui::{Button, ButtonKind, ErrorSummary, Field, SectionHead, TextArea};
use domain::base::id::ProjectId;
use domain::project::{ConductMay, NOTE_MOST};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// What she may do now.
#[component]
pub(super) fn Conduct(may: ConductMay, id: ProjectId) -> impl IntoView {
    if may == ConductMay::default() {
        return ().into_any();
    }
    let suspend = problems(ServerAction::<api::SuspendProject>::new());
    let resume = problems(ServerAction::<api::ResumeProject>::new());
    let remove = problems(ServerAction::<api::RemoveProject>::new());
    let summary = Problems::together([suspend, resume, remove]);
    view! {
        <section class="stack no-print" aria-labelledby="conduct">
            <SectionHead id="conduct" title=say::conduct_title()/>
            <p class="faint">{say::conduct_lead()}</p>
            <ErrorSummary problems=summary/>
            {may.suspend.then(|| view! { <Suspend id problems=suspend/> })}
            {may.end.then(|| view! {
                <form class="form" method="post" action=api::ResumeProject::url()>
                    {which(id)}
                    <TextArea name="resume_note" label=say::comment() value=kept("resume_note", "") problem=resume.of("resume_note") rows=2 maxlength=NOTE_MOST as u32 optional=true/>
                    <div class="row"><Button kind=ButtonKind::Primary>{say::resume()}</Button></div>
                </form>
                <Remove id problems=remove/>
            })}
        </section>
    }
    .into_any()
}

#[component]
fn Suspend(id: ProjectId, problems: Problems) -> impl IntoView {
    view! {
        <Act verb=say::suspend() explain=say::suspend_explain() post=api::SuspendProject::url() hidden=which(id) kind=ButtonKind::Danger problems told_above=true>
            <TextArea name="suspend_reason" label=say::conduct_reason() help=say::conduct_reason_help() value=kept("suspend_reason", "") problem=problems.of("suspend_reason") rows=3 maxlength=NOTE_MOST as u32 required=true/>
        </Act>
    }
    .into_any()
}

/// Nothing brings a removed project back, so its title is typed.
#[component]
fn Remove(id: ProjectId, problems: Problems) -> impl IntoView {
    view! {
        <Act verb=say::remove() explain=say::remove_explain() post=api::RemoveProject::url() hidden=which(id) kind=ButtonKind::Danger problems told_above=true>
            <TextArea name="remove_reason" label=say::conduct_reason() help=say::conduct_reason_help() value=kept("remove_reason", "") problem=problems.of("remove_reason") rows=3 maxlength=NOTE_MOST as u32 required=true/>
            <Field name="typed_title" label=say::remove_typed() value=kept("typed_title", "") problem=problems.of("typed_title") required=true/>
        </Act>
    }
    .into_any()
}
