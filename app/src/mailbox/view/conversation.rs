//! A conversation in the reading pane, and the place to answer. New messages arrive without touching what is being written.

use super::acts::Acts;
use super::keys::ANSWER;
use super::{Here, country, draft_names};
use crate::candidates::BlockButton;
use crate::draft;
use crate::form::problems;
use crate::frame::shown;
use crate::live;
use crate::mailbox::api::{self, ConversationShown, MessageShown};
use crate::report::ReportForm;
use crate::resource::resource;
use crate::text::{mailbox as say, name_or_former};
use crate::ui::{Bubble, Button, ButtonKind, Callout, ComposerText, ErrorSummary, Title, focus};
use domain::base::hint::Topic;
use domain::base::id::{AccountId, ConversationId, MessageId};
use domain::mailbox::BODY_MOST;
use leptos::prelude::*;

/// The id of the reading pane, which is there before the conversation is.
pub(super) const PANE: &str = "conversation";
/// The id of the conversation's head, where the keyboard goes on when it was opened from the list.
const HEAD: &str = "conversation-head";

/// Past the lanes and the list to the open conversation.
#[component]
pub(super) fn SkipToConversation() -> impl IntoView {
    view! { <a class="skip" href=format!("#{PANE}") on:click=move |_| focus(PANE)>{say::skip_to_conversation()}</a> }
}

/// A conversation, opened from the list or with the page.
#[component]
pub(super) fn Conversation(
    id: ConversationId,
    here: Here,
    /// It was opened without a new document.
    follows: bool,
) -> impl IntoView {
    let answer = ServerAction::<api::Answer>::new();
    let source = move || answer.version().get() + here.deeds.version();
    let seen = StoredValue::new(None::<MessageId>);
    let thread =
        live::resource(&[Topic::Mailbox], source, move |_| api::conversation(id, seen.try_get_value().flatten()));
    // The place to answer is made once, from what the page was opened with.
    let first = resource(|| (), move |()| untrack(move || thread.into_future()));
    let to_head = StoredValue::new(follows);
    let whole = move |shown: ConversationShown| {
        // Another one may have been opened before this one came.
        let _left = seen.try_set_value(shown.messages.last().map(|message| message.id));
        // To read it is news, after which it is shown anew: the head that had the focus is another one then.
        if to_head.try_update_value(std::mem::take) == Some(true) || (follows && is_at_head()) {
            request_animation_frame(|| focus(HEAD));
        }
        view! { <Thread shown here/> }
    };
    view! {
        <p class="back"><a href=move || here.place.get().list()>{say::back()}</a></p>
        {shown(thread, whole)}
        <Transition>
            {move || Suspend::new(async move {
                // Why a conversation cannot be read is said once, above.
                let place = first.await.ok().map(|shown| view! { <Answer shown action=answer/> });
                view! { <div class="contents">{place}</div> }
            })}
        </Transition>
    }
    .into_any()
}

/// Whether the focus is at the head of the conversation, or was at what is gone.
fn is_at_head() -> bool {
    document().active_element().is_none_or(|active| active.tag_name() == "BODY" || active.id() == HEAD)
}

#[component]
fn Thread(shown: ConversationShown, here: Here) -> impl IntoView {
    let ConversationShown { row, messages, may_block, open, .. } = shown;
    let other = row.other;
    let name = name_or_former(&row.name);
    let by = name.clone();
    let block = (may_block && open).then(|| view! { <BlockButton person=other name=name.clone()/> });
    view! {
        <Title text=row.subject.clone()/>
        <div class="row" data-push="">
            <h1 class="subject-title" id=HEAD tabindex="-1">{row.subject.clone()}</h1>
            <Acts row=row.clone() here/>
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
            focus(ANSWER);
        }
    });
    view! {
        <ActionForm action attr:class="composer">
            <ErrorSummary problems=problems.summary()/>
            <input type="hidden" name="id" value=shown.row.id.to_string()/>
            <input type="hidden" name="request" value=request.get_untracked() prop:value=request/>
            <ComposerText id=ANSWER name="body" label=say::answer_to(name_or_former(&shown.row.name)) text=body maxlength=BODY_MOST as u32 rows=3/>
            <div class="row" data-push="">
                <span class="faint">{move || kept.get().then(say::draft_kept)}</span>
                <Button kind=ButtonKind::Primary disabled=action.pending()>{say::send()}</Button>
            </div>
        </ActionForm>
    }
    .into_any()
}
