//! What a browser finds wrong with a field before a form goes. It would say so in its own language, which on a computer at
//! school is often not the reader's: the sentence is ours.

use crate::text::problem as say;
use js_sys::Reflect;
use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use std::cell::RefCell;
use std::rc::Rc;

/// What can be wrong, as browsers call it.
const FLAWS: [&str; 9] = [
    "valueMissing",
    "badInput",
    "typeMismatch",
    "patternMismatch",
    "tooShort",
    "tooLong",
    "rangeUnderflow",
    "rangeOverflow",
    "stepMismatch",
];

/// Lets browsers complain in the reader's language; called once. A complaint of ours holds its form back until it is taken
/// back: whenever something is typed or pressed, those that still stand are said anew.
pub(crate) fn translate() {
    let complained = Rc::new(RefCell::new(Vec::<Element>::new()));
    let fields = complained.clone();
    let complain = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let Some(field) = event.target().and_then(|field| field.dyn_into::<Element>().ok()) else { return };
        let mut fields = fields.borrow_mut();
        if still_complains(&field) && !fields.contains(&field) {
            fields.push(field);
        }
    });
    // It does not rise to the window: it is met on its way down.
    let heard = window().add_event_listener_with_callback_and_bool("invalid", complain.as_ref().unchecked_ref(), true);
    if heard.is_ok() {
        complain.forget();
    }
    let anew = move || complained.borrow_mut().retain(still_complains);
    let when_pressed = anew.clone();
    let _for_good = window_event_listener(ev::input, move |_| anew());
    let _for_good = window_event_listener(ev::click, move |_| when_pressed());
}

/// Says what is wrong with a field, or that nothing is.
fn still_complains(field: &Element) -> bool {
    let sentence = complaint(field);
    say_at(field, sentence.as_deref().unwrap_or_default());
    sentence.is_some()
}

fn say_at(field: &Element, sentence: &str) {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.set_custom_validity(sentence);
    } else if let Some(select) = field.dyn_ref::<HtmlSelectElement>() {
        select.set_custom_validity(sentence);
    } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.set_custom_validity(sentence);
    }
}

/// What is wrong with a field, in the reader's language; nothing where the browser knows better.
fn complaint(field: &Element) -> Option<String> {
    let part = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).unwrap_or_default();
    let validity = part(field, "validity");
    let flaw = FLAWS.into_iter().find(|flaw| part(&validity, flaw).is_truthy())?;
    let kind = part(field, "type").as_string().unwrap_or_default();
    sentence(flaw, &kind, |name| field.get_attribute(name))
}

fn sentence(flaw: &str, kind: &str, attribute: impl Fn(&str) -> Option<String>) -> Option<String> {
    Some(match (flaw, kind) {
        ("valueMissing", "checkbox") => say::must_accept(),
        ("valueMissing", "radio" | "select-one") => say::choose_one(),
        ("valueMissing", "file") => say::choose_file(),
        ("valueMissing", _) => say::required(),
        ("badInput" | "stepMismatch", "number") => say::not_a_number(),
        ("badInput", _) => say::unfinished(),
        ("typeMismatch", "email") => say::not_an_address(),
        ("typeMismatch", "url") => say::not_a_link(),
        // The one pattern of ours stands where a browser has no choice of months.
        ("patternMismatch", _) => say::not_a_month(),
        ("tooShort", _) => say::too_short(attribute("minlength")?),
        ("tooLong", _) => say::too_long(attribute("maxlength")?),
        ("rangeUnderflow" | "rangeOverflow", "number") => say::out_of_range(attribute("min")?, attribute("max")?),
        ("rangeUnderflow", _) => say::too_early(),
        ("rangeOverflow", _) => say::too_late(),
        _ => return None,
    })
}
