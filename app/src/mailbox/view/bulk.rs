//! What is done with several conversations at once: a tick in each row, one bar above them, and the way back. Without scripts
//! it is one plain form, to which the ticks of the rows belong by its id.

use super::Here;
use super::acts::Deeds;
use crate::mailbox::place::Place;
use crate::text::mailbox as say;
use crate::ui::{Button, Callout, Glyph, Tone, focus};
use domain::base::id::ConversationId;
use domain::mailbox::{BulkAct, Lane};
use leptos::prelude::*;
use leptos_router::params::ParamsMap;
use std::collections::BTreeSet;

/// The id of the form.
pub(super) const BULK: &str = "bulk";
/// The id of the list.
pub(super) const LIST: &str = "conversations";

/// The conversations that are ticked.
pub(super) type Ticked = RwSignal<BTreeSet<ConversationId>>;

/// The ticks of a page, made once; none is left when something was done, nor in another list.
pub(super) fn ticks(deeds: Deeds, place: Memo<Place>) -> Ticked {
    let ticked = Ticked::default();
    Effect::new(move |_| {
        place.track();
        if deeds.bulk.value().get().is_none_or(|done| done.is_ok()) {
            ticked.set(BTreeSet::new());
        }
    });
    // The button that was pressed to take it back is gone then.
    Effect::new(move |_| {
        if matches!(deeds.undo_bulk.value().get(), Some(Ok(()))) {
            focus(LIST);
        }
    });
    ticked
}

/// The bar above the rows.
#[component]
pub(super) fn Bar(here: Here) -> impl IntoView {
    let count = move || here.ticked.read().len() as u32;
    let words = move || if count() == 0 { say::bulk() } else { crate::text::ui::chosen(count()) };
    let acts = acts_of(here.place.get_untracked().lane).into_iter().map(|act| {
        view! { <Button small=true name="act" value=act.code()>{verb(act)}</Button> }
    });
    view! {
        <ActionForm action=here.deeds.bulk attr:id=BULK attr:class="bulk-bar no-print" attr:aria-label=say::bulk()>
            <strong role="status">{words}</strong>
            {here.fields()}
            {acts.collect_view()}
        </ActionForm>
    }
    .into_any()
}

/// What can be done with many conversations of a lane.
fn acts_of(lane: Lane) -> [BulkAct; 4] {
    let away = if lane == Lane::Archived { BulkAct::TakeBack } else { BulkAct::Archive };
    [away, BulkAct::Read, BulkAct::Unread, BulkAct::ThrowAway]
}

fn verb(act: BulkAct) -> String {
    match act {
        BulkAct::Archive => say::archive(),
        BulkAct::TakeBack => say::take_back(),
        BulkAct::Read => say::mark_read(),
        BulkAct::Unread => say::mark_unread(),
        BulkAct::ThrowAway => say::throw_away(),
    }
}

/// The tick of a row.
#[component]
pub(super) fn Tick(id: ConversationId, name: String, here: Here) -> impl IntoView {
    let ticked = here.ticked;
    let change = move |event| {
        let on = event_target_checked(&event);
        ticked.update(|ticked| {
            if on {
                ticked.insert(id)
            } else {
                ticked.remove(&id)
            };
        });
    };
    view! {
        <label class="tick no-print">
            <input
                type="checkbox"
                form=BULK
                name="ids[]"
                value=id.to_string()
                prop:checked=move || ticked.read().contains(&id)
                on:change=change
                aria-label=say::tick(name)
            />
        </label>
    }
    .into_any()
}

/// What the address says was done with how many conversations, and the way back.
pub(super) fn bulk_done(query: &ParamsMap, here: Here) -> Option<AnyView> {
    let act = BulkAct::from_code(&query.get(BULK)?)?;
    let count: u32 = query.get("count").and_then(|count| count.parse().ok()).unwrap_or_default();
    if count == 0 {
        return Some(view! { <Callout>{say::bulk_none()}</Callout> }.into_any());
    }
    let words = match act {
        BulkAct::Archive => say::bulk_archived(count),
        BulkAct::TakeBack => say::bulk_taken_back(count),
        BulkAct::Read => say::bulk_read(count),
        BulkAct::Unread => say::bulk_unread(count),
        BulkAct::ThrowAway => say::bulk_thrown_away(count),
    };
    let undo = query.get("undo");
    let form = view! {
        <ActionForm action=here.deeds.undo_bulk attr:class="row">
            <p>{words}</p>
            <input type="hidden" name="request" value=undo/>
            {here.fields()}
            <Button small=true glyph=Glyph::Undo>{crate::text::ui::undo()}</Button>
        </ActionForm>
    };
    Some(view! { <Callout tone=Tone::Good>{form}</Callout> }.into_any())
}
