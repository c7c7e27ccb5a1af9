//! What is done with several conversations at once: a tick in each row, one bar above them, and the way back. Without scripts
//! it is one plain form, to which the ticks of the rows belong by its id.

use super::acts::Deeds;
use super::{Here, Opened};
use crate::mailbox::place::Place;
use crate::text::mailbox as say;
use crate::ui::{Button, Callout, Glyph, Tone, focus};
use domain::base::id::ConversationId;
use domain::mailbox::{BulkAct, Lane, Ticked};
use leptos::html::Input;
use leptos::prelude::*;
use leptos_router::params::ParamsMap;
use std::collections::BTreeSet;

/// The id of the form.
pub(super) const BULK: &str = "bulk";
/// The id of the list.
pub(super) const LIST: &str = "conversations";

/// The ticks of a page.
#[derive(Clone, Copy)]
pub(super) struct Ticks {
    /// The conversations that are ticked.
    ids: RwSignal<BTreeSet<ConversationId>>,
    /// No list has come to life yet: its boxes may have been ticked before.
    first: StoredValue<bool>,
    /// The version of the deeds whose list is shown.
    listed: RwSignal<usize>,
}

impl Ticks {
    /// The ticks of a page, made once; none is left when something was done, nor in another list.
    pub(super) fn new(deeds: Deeds, place: Memo<Place>) -> Self {
        let ids = RwSignal::<BTreeSet<ConversationId>>::default();
        Effect::new(move |before: Option<()>| {
            place.track();
            if before.is_some() {
                ids.set(BTreeSet::new());
            }
        });
        // The button that was pressed is switched off or gone then.
        Effect::new(move |_| {
            if matches!(deeds.bulk.value().get(), Some(Ok(()))) {
                ids.set(BTreeSet::new());
                focus(LIST);
            }
        });
        Effect::new(move |_| {
            if matches!(deeds.undo_bulk.value().get(), Some(Ok(()))) {
                focus(LIST);
            }
        });
        // Where nothing is ticked the form is as new, and the page follows what comes.
        Effect::new(move |_| {
            if ids.read().is_empty() {
                crate::live::is_as_new(BULK);
            }
        });
        Self { ids, first: StoredValue::new(true), listed: RwSignal::new(0) }
    }

    /// A list has come: what is not in it is not ticked.
    pub(super) fn follow(self, rows: BTreeSet<ConversationId>, version: usize) {
        Effect::new(move |_| {
            if self.ids.with_untracked(|ids| !ids.is_subset(&rows)) {
                self.ids.update(|ids| ids.retain(|id| rows.contains(id)));
            }
            self.listed.set(version);
        });
    }

    fn switch(self, id: ConversationId, on: bool) {
        self.ids.update(|ids| {
            if on {
                ids.insert(id)
            } else {
                ids.remove(&id)
            };
        });
    }
}

/// The bar above the rows; its buttons wait while something is done, and until the list shows it.
#[component]
pub(super) fn Bar(here: Here) -> impl IntoView {
    let deeds = here.deeds;
    let count = move || here.ticks.ids.read().len() as u32;
    let ticked = move || (count() > 0).then(|| say::bulk_ticked(count()));
    let waits = Signal::derive(move || {
        let pending = deeds.bulk.pending().get() || deeds.undo_bulk.pending().get();
        pending || here.ticks.listed.get() != deeds.version()
    });
    let acts = acts_of(here.place.get_untracked().lane).into_iter().map(move |act| {
        view! { <Button small=true name="act" value=act.code() disabled=waits>{verb(act)}</Button> }
    });
    view! {
        <ActionForm action=deeds.bulk attr:id=BULK attr:class="bulk-bar no-print" attr:aria-label=say::bulk()>
            <strong>{say::bulk()}</strong>
            <span role="status">{ticked}</span>
            {open_one(here)}
            {here.fields()}
            {acts.collect_view()}
        </ActionForm>
    }
    .into_any()
}

/// The conversation that stands open beside the list, to which a form comes back.
fn open_one(here: Here) -> impl IntoView {
    move || match here.opened.get() {
        Opened::Conversation(id) => Some(view! { <input type="hidden" name="open" value=id.to_string()/> }),
        Opened::Nothing | Opened::Unknown => None,
    }
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

/// The tick of a row. A row that is shown anew is made of an old one, so its box is told whether it is ticked; only the boxes
/// of the first list are asked, since they may have been ticked before the page came to life.
#[component]
pub(super) fn Tick(row: Ticked, name: String, here: Here) -> impl IntoView {
    let (id, ticks) = (row.conversation, here.ticks);
    let input = NodeRef::<Input>::new();
    let asks = StoredValue::new(ticks.first.get_value());
    Effect::new(move |_| {
        let Some(input) = input.get() else { return };
        ticks.first.set_value(false);
        if asks.try_update_value(std::mem::take) == Some(true) && input.checked() {
            ticks.switch(id, true);
        }
        input.set_checked(ticks.ids.read().contains(&id));
    });
    view! {
        <label class="tick no-print">
            <input
                node_ref=input
                type="checkbox"
                form=BULK
                name="ids[]"
                value=String::from(row)
                on:change=move |event| ticks.switch(id, event_target_checked(&event))
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
            {open_one(here)}
            {here.fields()}
            <Button small=true glyph=Glyph::Undo>{crate::text::ui::undo()}</Button>
        </ActionForm>
    };
    Some(view! { <Callout tone=Tone::Good>{form}</Callout> }.into_any())
}
