//! What can be done with a conversation, in its row and beside its words. It is done in the page, of which nothing is loaded
//! again; without scripts each is a plain form.

use super::Here;
use crate::form::{Problems, problems};
use crate::mailbox::api;
use crate::text::mailbox as say;
use crate::ui::{Button, Callout, FieldProblem, Glyph, Tone, UnreadDot};
use domain::base::id::{ConversationId, MessageId};
use domain::mailbox::ConversationRow;
use leptos::prelude::*;
use leptos_router::params::ParamsMap;

/// The deeds of the page; made once, since what they change is shown anew meanwhile.
#[derive(Clone, Copy)]
pub(super) struct Deeds {
    star: ServerAction<api::Star>,
    archive: ServerAction<api::Archive>,
    mark_unread: ServerAction<api::MarkUnread>,
    throw_away: ServerAction<api::ThrowAway>,
    take_out: ServerAction<api::TakeOut>,
    pub(super) bulk: ServerAction<api::Bulk>,
    pub(super) undo_bulk: ServerAction<api::UndoBulk>,
}

impl Deeds {
    pub(super) fn new() -> Self {
        Self {
            star: ServerAction::new(),
            archive: ServerAction::new(),
            mark_unread: ServerAction::new(),
            throw_away: ServerAction::new(),
            take_out: ServerAction::new(),
            bulk: ServerAction::new(),
            undo_bulk: ServerAction::new(),
        }
    }

    /// Grows with everything that was done; tracked.
    pub(super) fn version(self) -> usize {
        self.star.version().get()
            + self.archive.version().get()
            + self.mark_unread.version().get()
            + self.throw_away.version().get()
            + self.take_out.version().get()
            + self.bulk.version().get()
            + self.undo_bulk.version().get()
    }

    /// What went wrong.
    pub(super) fn problems(self) -> Signal<Vec<FieldProblem>> {
        Problems::together([
            problems(self.star),
            problems(self.archive),
            problems(self.mark_unread),
            problems(self.throw_away),
            problems(self.take_out),
            problems(self.bulk),
            problems(self.undo_bulk),
        ])
    }
}

/// Star, put away, mark as unread, throw away; out of the trash only back.
#[component]
pub(super) fn Acts(row: ConversationRow, here: Here) -> impl IntoView {
    let deeds = here.deeds;
    let id = move || view! { <input type="hidden" name="id" value=row.id.to_string()/> };
    let on = |on: bool| view! { <input type="hidden" name="on" value=on.to_string()/> };
    if row.trashed {
        return view! {
            <ActionForm action=deeds.take_out>{id()}{here.fields()}<Button small=true>{say::take_out()}</Button></ActionForm>
        }
        .into_any();
    }
    let star = if row.starred { say::unstar() } else { say::star() };
    let archive = if row.archived { say::take_back() } else { say::archive() };
    view! {
        <div class="row" data-gap="tight">
            <ActionForm action=deeds.star>{id()}{on(!row.starred)}<Button small=true>{star}</Button></ActionForm>
            <ActionForm action=deeds.archive attr:data-key="e">
                {id()}{on(!row.archived)}{here.fields()}<Button small=true>{archive}</Button>
            </ActionForm>
            <ActionForm action=deeds.mark_unread attr:data-key="u">
                {id()}<input type="hidden" name="close" value="true"/>{here.fields()}
                <Button small=true>{say::mark_unread()}</Button>
            </ActionForm>
            <ActionForm action=deeds.throw_away attr:data-key="#">
                {id()}{here.fields()}<Button small=true>{say::throw_away()}</Button>
            </ActionForm>
        </div>
    }
    .into_any()
}

/// The dot of a row: whether it is unread, and the switch. The conversation that stands open is closed by it.
#[component]
pub(super) fn Dot(
    id: ConversationId,
    /// The last message of the row: up to it the conversation is read.
    last: MessageId,
    name: String,
    unread: Signal<bool>,
    here: Here,
) -> impl IntoView {
    let current = here.shows(id);
    let read = move || unread.get().then(|| view! { <input type="hidden" name="read" value=last.to_string()/> });
    view! {
        <ActionForm action=here.deeds.mark_unread>
            <input type="hidden" name="id" value=id.to_string()/>
            {read}
            <input type="hidden" name="close" value=move || current.get().to_string()/>
            {here.fields()}
            <UnreadDot name unread/>
        </ActionForm>
    }
    .into_any()
}

/// What the address says was done just now with a conversation, and the way back to it.
pub(super) fn done(query: &ParamsMap, here: Here) -> Option<AnyView> {
    let deeds = here.deeds;
    if let Some(id) = query.get("archived") {
        let form = view! {
            <ActionForm action=deeds.archive attr:class="row">
                <input type="hidden" name="on" value="false"/>{undo(say::archived(), id, here)}
            </ActionForm>
        };
        return Some(view! { <Callout tone=Tone::Good>{form}</Callout> }.into_any());
    }
    let id = query.get("thrown")?;
    let form =
        view! { <ActionForm action=deeds.take_out attr:class="row">{undo(say::thrown_away(), id, here)}</ActionForm> };
    Some(view! { <Callout tone=Tone::Good>{form}</Callout> }.into_any())
}

fn undo(words: String, id: String, here: Here) -> impl IntoView {
    view! {
        <p>{words}</p>
        <input type="hidden" name="id" value=id/>
        {here.fields()}
        <Button small=true glyph=Glyph::Undo>{crate::text::ui::undo()}</Button>
    }
}
