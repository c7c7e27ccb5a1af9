//! `/mailbox/{id}`: a conversation and the place to answer. New messages arrive without touching what is being written.

use super::{country, draft_names, name_or_former};
use crate::candidates::BlockButton;
use crate::draft;
use crate::form::{Trouble, problems};
use crate::frame::{Failed, shown};
use crate::live;
use crate::mailbox::api::{self, ConversationShown, MessageShown};
use crate::report::ReportForm;
use crate::text::mailbox as say;
use crate::ui::Title;
use crate::ui::{Bubble, Button, ButtonKind, Callout, ComposerText, ErrorSummary, focus};
use domain::base::error::Error;
use domain::base::hint::Topic;
use domain::base::id::{AccountId, ConversationId};
use domain::mailbox::ConversationRow;
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_params_map;

/// The page of a conversation.
#[component]
pub fn ConversationPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.read().get("id").and_then(|id| id.parse::<ConversationId>().ok()));
    move || match id.get() {
        Some(id) => Either::Left(view! { <Open id/> }),
        None => Either::Right(view! { <Failed failure=Error::NotFound.into()/> }),
    }
}

#[component]
fn Open(id: ConversationId) -> impl IntoView {
    let answer = ServerAction::<api::Answer>::new();
    let thread = live::resource(&[Topic::Mailbox], move || answer.version().get(), move |_| api::conversation(id));
    // The place to answer is made once, from what the page was opened with.
    let first = Resource::new(|| (), move |()| untrack(move || thread.into_future()));
    view! {
        <div class="page stack">
            <p><a href="/mailbox">{say::back()}</a></p>
            <Trouble of=&[api::Star::PATH, api::Archive::PATH, api::MarkUnread::PATH, api::ThrowAway::PATH, api::TakeOut::PATH]/>
            {shown(thread, |shown| view! { <Thread shown/> })}
            {shown(first, move |shown| view! { <Answer shown action=answer/> })}
        </div>
    }
    .into_any()
}

#[component]
fn Thread(shown: ConversationShown) -> impl IntoView {
    let ConversationShown { row, messages, may_block, open, .. } = shown;
    let other = row.other;
    let name = name_or_former(&row.name);
    let by = name.clone();
    let block = (may_block && open).then(|| view! { <BlockButton person=other name=name.clone()/> });
    view! {
        <Title text=row.subject.clone()/>
        <div class="row" data-push="">
            <h1 class="subject-title">{row.subject.clone()}</h1>
            <Acts row=row.clone()/>
        </div>
        <p class="faint">{say::with(name.as_str())} " · " {country(&row.country)} " · " <a href=format!("/people/{other}")>{say::profile()}</a></p>
        {row.trashed.then(|| view! { <Callout>{say::in_trash()}</Callout> })}
        <div class="chat">{messages.into_iter().map(|message| said(message, &by, other)).collect_view()}</div>
        {block}
    }
    .into_any()
}

fn said(message: MessageShown, by: &str, other: AccountId) -> impl IntoView + use<> {
    let by = if message.mine { say::you() } else { by.to_owned() };
    let report = (!message.mine).then(|| view! { <ReportForm person=other message=message.id/> });
    view! { <Bubble words=message.body by when=message.when mine=message.mine>{report}</Bubble> }
}

/// Star, put away, mark as unread, throw away; out of the trash only back.
#[component]
fn Acts(row: ConversationRow) -> impl IntoView {
    let id = row.id.to_string();
    if row.trashed {
        return view! {
            <form method="post" action=api::TakeOut::url()>
                <input type="hidden" name="id" value=id/>
                <Button small=true>{say::take_out()}</Button>
            </form>
        }
        .into_any();
    }
    let (star, archive, unread, trash) = (id.clone(), id.clone(), id.clone(), id);
    view! {
        <div class="row" data-gap="tight">
            <form method="post" action=api::Star::url()>
                <input type="hidden" name="id" value=star/>
                <input type="hidden" name="on" value=(!row.starred).to_string()/>
                <Button small=true>{if row.starred { say::unstar() } else { say::star() }}</Button>
            </form>
            <form method="post" action=api::Archive::url()>
                <input type="hidden" name="id" value=archive/>
                <input type="hidden" name="on" value=(!row.archived).to_string()/>
                <Button small=true>{if row.archived { say::take_back() } else { say::archive() }}</Button>
            </form>
            <form method="post" action=api::MarkUnread::url()>
                <input type="hidden" name="id" value=unread/>
                <Button small=true>{say::mark_unread()}</Button>
            </form>
            <form method="post" action=api::ThrowAway::url()>
                <input type="hidden" name="id" value=trash/>
                <Button small=true>{say::throw_away()}</Button>
            </form>
        </div>
    }
    .into_any()
}

/// The place to answer. Sent, it is empty and has a new key.
#[component]
fn Answer(shown: ConversationShown, action: ServerAction<api::Answer>) -> impl IntoView {
    if !shown.open {
        return view! { <Callout>{say::closed()}</Callout> }.into_any();
    }
    let problems = problems(action);
    let body = RwSignal::new(crate::form::kept("body", ""));
    let request = RwSignal::new(shown.request);
    let name = format!("answer-{}", shown.row.id);
    // What was sent while its page was left stands among the messages.
    if let Some(mine) = shown.messages.iter().rev().find(|message| message.mine) {
        for closing in [false, true] {
            draft::forget_sent(draft_names(shown.row.other, closing).into(), mine.body.clone());
        }
        draft::forget_sent(vec![name.clone()], mine.body.clone());
    }
    let kept = draft::keep(name, String::new(), body);
    Effect::new(move |_| {
        if let Some(Ok(key)) = action.value().get() {
            request.set(key);
            body.set(String::new());
            // The button was switched off while the words were under way, and lost the focus.
            focus("body");
        }
    });
    view! {
        <ActionForm action attr:class="composer">
            <ErrorSummary problems=problems.summary()/>
            <input type="hidden" name="id" value=shown.row.id.to_string()/>
            <input type="hidden" name="request" value=request.get_untracked() prop:value=request/>
            <ComposerText id="body" name="body" label=say::answer_to(name_or_former(&shown.row.name)) text=body maxlength=10_000 rows=3/>
            <div class="row" data-push="">
                <span class="faint">{move || kept.get().then(say::draft_kept)}</span>
                <Button kind=ButtonKind::Primary disabled=action.pending()>{say::send()}</Button>
            </div>
        </ActionForm>
    }
    .into_any()
}
