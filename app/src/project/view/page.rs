//! `/projects/{id}`: the page of a project for its founders.

use super::parts::{
    decisions_view, founders_view, history_view, kind_word, language_of, project_in_address, schools, state_word,
    text_and_facts, which,
};
use crate::form::{Act, Problems, kept, problems};
use crate::frame::shown;
use crate::project::api::{self, PageWords};
use crate::project::status_line;
use crate::text::project as say;
use crate::ui::Title;
use crate::ui::{Button, ButtonKind, ButtonLink, ErrorSummary, MarginNote, PageHead, TextArea, WithMargin};
use domain::base::hint::Topic;
use domain::base::id::ProjectId;
use domain::project::{NOTE_MOST, ProjectKind, ProjectState};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// The page of a project for its founders.
#[component]
pub fn Project() -> impl IntoView {
    let id = project_in_address();
    let page = crate::live::resource(&[Topic::Project], move || id.get(), api::page);
    shown(page, |page| view! { <ProjectShown page/> })
}

/// The kind and the state above the title.
pub(super) fn eyebrow(kind: ProjectKind, state: ProjectState) -> String {
    format!("{} · {}", kind_word(kind), state_word(state))
}

#[component]
fn ProjectShown(page: PageWords) -> impl IntoView {
    let margin_page = page.clone();
    let schools = schools(&page.founders);
    let acts = page.clone();
    view! {
        <Title text=page.text.title.clone()/>
        <div class="page stack" data-gap="wide">
            <PageHead title=page.text.title.clone() eyebrow=eyebrow(page.kind, page.state) lang=language_of(&page.text)>
                {schools}
            </PageHead>
            {status_line(page.status.clone())}
            <Acts page=acts/>
            <WithMargin label=say::margin() margin=move || view! { <Margin page=margin_page/> }>
                {text_and_facts(&page.text)}
            </WithMargin>
        </div>
    }
    .into_any()
}

/// People, decisions, history and versions: what is said about the text.
#[component]
pub(super) fn Margin(page: PageWords) -> impl IntoView {
    let lang = language_of(&page.text);
    let versions = versions_view(&page);
    let decisions = (!page.units.is_empty())
        .then(|| view! { <MarginNote title=say::decisions()>{decisions_view(page.units)}</MarginNote> });
    let happened = (!page.history.is_empty())
        .then(|| view! { <MarginNote title=say::history()>{history_view(page.history, lang)}</MarginNote> });
    view! {
        <MarginNote title=say::founders()>{founders_view(&page.founders, page.state)}</MarginNote>
        {decisions}
        {happened}
        {versions}
    }
    .into_any()
}

/// The versions, each compared with the one before.
fn versions_view(page: &PageWords) -> impl IntoView + use<> {
    let id = page.id;
    let before: Vec<Option<i64>> =
        page.versions.iter().skip(1).map(|version| Some(version.number)).chain([None]).collect();
    let lines = page.versions.clone().into_iter().zip(before).map(move |(version, before)| {
        let number = version.number;
        let compare = before.map(|before| {
            let path = format!("/projects/{id}/versions?old={before}&new={number}");
            view! { <a href=path>{say::compare_with(before.to_string())}</a> }
        });
        let reason = (!version.reason.is_empty()).then_some(version.reason);
        view! {
            <li>
                <span>{say::version_by(number.to_string(), version.sentence)}</span>
                {reason.map(|reason| view! { " "<q>{reason}</q> })}
                {compare.map(|compare| view! { <br/>{compare} })}
            </li>
        }
    });
    (!page.versions.is_empty())
        .then(|| view! { <MarginNote title=say::versions()><ul class="stack" data-gap="tight">{lines.collect_view()}</ul></MarginNote> })
}

/// What the reader can do now.
#[component]
fn Acts(page: PageWords) -> impl IntoView {
    let may = page.may;
    let (id, version) = (page.id, page.version);
    let other = page.founders.iter().find(|founder| !founder.me).map(super::parts::name_of).unwrap_or_default();
    let first = page.units.is_empty();
    let never_sent = page.versions.is_empty();
    let draft = page.state == ProjectState::Draft;
    let forms = Forms::new();
    let (decline, withdraw, close) = (other.clone(), other.clone(), other);
    view! {
        <div class="stack no-print">
            {forms.summaries()}
            {may.accept.then(|| view! { <Accept id version first/> })}
            <div class="row">
                {may.edit.then(|| view! {
                    <ButtonLink href=format!("/projects/{id}/edit") kind=if draft { ButtonKind::Primary } else { ButtonKind::Plain }>
                        {if draft { say::write_on() } else { say::edit() }}
                    </ButtonLink>
                })}
                {page.space.map(|space| view! { <ButtonLink href=format!("/spaces/{space}") kind=ButtonKind::Primary>{say::open_spaces()}</ButtonLink> })}
                {page.state.is_public().then(|| view! {
                    <ButtonLink href=format!("/{}/projects/{id}", crate::text::current()) kind=ButtonKind::Quiet>{say::public_page()}</ButtonLink>
                })}
                {may.reopen.then(|| view! {
                    <form method="post" action=api::ReopenProject::url()>
                        {which(id)}
                        <Button>{say::reopen()}</Button>
                    </form>
                })}
            </div>
            {may.ask_change.then(|| view! {
                <Fold verb=say::ask_change() name="note" label=say::ask_change_note() needed=true action=api::AskChange::url() id version problems=forms.ask_change/>
            })}
            {may.decline.then(|| view! {
                <Fold verb=say::decline() name="decline_note" label=say::note(decline) action=api::DeclineProject::url() id version problems=forms.decline/>
            })}
            {may.withdraw.then(|| if never_sent {
                view! { <Fold verb=say::discard() name="withdraw_note" label="" explain=say::discard_explain() action=api::WithdrawProject::url() id version problems=forms.withdraw/> }
            } else {
                view! { <Fold verb=say::withdraw() name="withdraw_note" label=say::note(withdraw) action=api::WithdrawProject::url() id version problems=forms.withdraw/> }
            })}
            {may.close.then(|| view! {
                <Fold verb=say::close() name="close_note" label=say::note(close) explain=say::close_explain() action=api::CloseProject::url() id version problems=forms.close/>
            })}
        </div>
    }
    .into_any()
}

/// The problems of the forms of the page, after a plain post.
#[derive(Clone, Copy)]
struct Forms {
    accept: Problems,
    ask_change: Problems,
    decline: Problems,
    withdraw: Problems,
    close: Problems,
    reopen: Problems,
}

impl Forms {
    fn new() -> Self {
        Self {
            accept: problems(ServerAction::<api::AcceptProject>::new()),
            ask_change: problems(ServerAction::<api::AskChange>::new()),
            decline: problems(ServerAction::<api::DeclineProject>::new()),
            withdraw: problems(ServerAction::<api::WithdrawProject>::new()),
            close: problems(ServerAction::<api::CloseProject>::new()),
            reopen: problems(ServerAction::<api::ReopenProject>::new()),
        }
    }

    fn summaries(self) -> impl IntoView {
        let all = [self.accept, self.ask_change, self.decline, self.withdraw, self.close, self.reopen];
        let summary = Problems::together(all);
        view! { <ErrorSummary problems=summary/> }
    }
}

/// The button that makes a founder of the partner, or confirms a new text.
#[component]
fn Accept(id: ProjectId, version: i64, first: bool) -> impl IntoView {
    let (verb, explain) =
        if first { (say::accept(), say::accept_explain()) } else { (say::confirm(), say::confirm_explain()) };
    view! {
        <form class="stack" data-gap="tight" method="post" action=api::AcceptProject::url()>
            {which(id)}
            <input type="hidden" name="version" value=version.to_string()/>
            <p>{explain}</p>
            <div class="row"><Button kind=ButtonKind::Ring>{verb}</Button></div>
        </form>
    }
    .into_any()
}

/// An act with a note.
#[component]
fn Fold(
    /// The verb, on the fold and on the button.
    verb: String,
    /// The name of the note.
    name: &'static str,
    /// What the note is for; without it there is no note.
    #[prop(into)]
    label: String,
    /// What happens then.
    #[prop(optional, into)]
    explain: String,
    /// The note must be there.
    #[prop(optional)]
    needed: bool,
    /// Where it is sent.
    action: &'static str,
    /// The project.
    id: ProjectId,
    /// The version the reader has read.
    version: i64,
    /// What was wrong with the last try.
    problems: Problems,
) -> impl IntoView {
    let named = view! {
        {which(id)}
        <input type="hidden" name="version" value=version.to_string()/>
    };
    let note = if label.is_empty() {
        view! { <input type="hidden" name=name value=""/> }.into_any()
    } else {
        view! { <TextArea name label value=kept(name, "") problem=problems.of(name) rows=3 maxlength=NOTE_MOST as u32 required=needed optional=!needed/> }.into_any()
    };
    view! { <Act verb explain post=action hidden=named.into_any() problems told_above=true>{note}</Act> }.into_any()
}
