//! The keys of the mailbox, and the sheet that names them. Each does what a link or a button of the page does.

use crate::text::{mailbox as say, ui};
use crate::ui::shell::{on_single_key, take_slash, to_search};
use crate::ui::{Button, Dialog, TextButton, focus};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

/// The id of the place to answer.
pub(super) const ANSWER: &str = "body";

/// Hears the keys: whether the sheet is open, and whether keys are heard.
pub(super) fn hear_keys() -> (RwSignal<bool>, Signal<bool>) {
    take_slash();
    let sheet = RwSignal::new(false);
    (sheet, on_single_key(move |key| act(key, sheet)))
}

/// Offers the sheet where keys are heard.
#[component]
pub(super) fn KeysButton(sheet: RwSignal<bool>, heard: Signal<bool>) -> impl IntoView {
    view! {
        <p class="keys no-print">
            {move || heard.get().then(|| view! { <TextButton on:click=move |_| sheet.set(true)>{say::keys()}</TextButton> })}
        </p>
    }
}

/// The sheet, outside of the panes: on a narrow screen some of them are not there, and it must open over any.
#[component]
pub(super) fn KeysSheet(sheet: RwSignal<bool>) -> impl IntoView {
    let line = |(key, words): (&'static str, String)| view! { <dt><kbd>{key}</kbd></dt><dd>{words}</dd> };
    view! {
        <Dialog id="keys" title=say::keys() open=sheet>
            <dl class="details" data-wide="">{keys().map(line)}</dl>
            <p><a href="/account#reading">{say::keys_off()}</a></p>
            <div class="row"><Button plain_press=true on:click=move |_| sheet.set(false)>{ui::close()}</Button></div>
        </Dialog>
    }
    .into_any()
}

/// Each key and what it does.
fn keys() -> [(&'static str, String); 8] {
    [
        ("j", say::key_next()),
        ("k", say::key_previous()),
        ("r", say::key_answer()),
        ("e", say::archive()),
        ("u", say::mark_unread()),
        ("#", say::throw_away()),
        ("/", say::words()),
        ("?", say::keys()),
    ]
}

/// Does what a key stands for; answers whether there was something to do.
fn act(key: &str, sheet: RwSignal<bool>) -> bool {
    match key {
        "j" => follow(neighbour(true)),
        "k" => follow(neighbour(false)),
        "e" | "u" | "#" => press(&format!("main form[data-key='{key}'] button")),
        "r" => to_answer(),
        "/" => to_search(),
        "?" => {
            sheet.set(true);
            true
        }
        _ => false,
    }
}

/// The row after the open conversation or before it; the first one where none is open.
fn neighbour(next: bool) -> Option<Element> {
    let rows = document();
    let current = rows.query_selector(".message-row[data-current]").ok()?;
    match current {
        Some(row) if next => row.next_element_sibling(),
        Some(row) => row.previous_element_sibling(),
        None => rows.query_selector(".message-row").ok()?.filter(|_| next),
    }
}

/// Opens the conversation of a row; the list shows where one is.
fn follow(row: Option<Element>) -> bool {
    let link = row.and_then(|row| row.query_selector("a.subject").ok().flatten());
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) else { return false };
    // A link takes the focus, and its row comes into sight with it.
    let _ = link.focus();
    link.click();
    true
}

/// Presses the button of an act, where the page has it.
fn press(button: &str) -> bool {
    let button = document().query_selector(button).ok().flatten();
    let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) else { return false };
    button.click();
    true
}

/// Leads to the place to answer, where there is one.
fn to_answer() -> bool {
    let there = document().get_element_by_id(ANSWER).is_some();
    focus(ANSWER);
    there
}
