//! The ring, the colours, the sizes of type, signs, flags and pictures.

use crate::ui::{Country, Drawing, Glyph, Half, Icon, Picture, Ring};
use leptos::prelude::*;

/// The ring in its states.
#[component]
pub(super) fn Rings() -> impl IntoView {
    let states = [
        (Half::None, "an idea"),
        (Half::First, "one side has said yes"),
        (Half::Second, "only the other side has"),
        (Half::Both, "two schools work together"),
    ];
    let ring = |(half, words)| view! { <span class="sample"><Ring half=half big=true/>{words}</span> };
    view! { <div class="sample">{states.into_iter().map(ring).collect_view()}</div> }
}

const COLOURS: [&str; 22] = [
    "paper",
    "sheet",
    "sunk",
    "ink",
    "ink-soft",
    "ink-faint",
    "rule",
    "edge",
    "blue",
    "blue-strong",
    "blue-wash",
    "cover",
    "yellow",
    "yellow-wash",
    "yellow-ink",
    "green",
    "green-wash",
    "red",
    "red-wash",
    "star",
    "map-dot",
    "map-lit",
];

/// The tokens of colour.
#[component]
pub(super) fn Colours() -> impl IntoView {
    let swatch = |name: &str| {
        let fill = format!("var(--{name})");
        view! { <li><svg viewBox="0 0 24 10" aria-hidden="true"><rect width="24" height="10" fill=fill></rect></svg>"--"{name.to_owned()}</li> }
    };
    view! { <ul class="swatches">{COLOURS.into_iter().map(swatch).collect_view()}</ul> }
}

/// The sizes of type.
#[component]
pub(super) fn Sizes() -> impl IntoView {
    view! {
        <h3 class="pane-title">"Ulica Szeroka · " <span lang="el">"Οδός Αριστομένους"</span></h3>
        <h3>"Heading of a row"</h3>
        <p class="lead">"Lead: what this page is for, in one sentence."</p>
        <p>"Text: sixteen pixels, a line of 66 characters. Žemaitė, Łódź, Göteborg, Čačak, Пловдив, Καλαμάτα."</p>
        <p class="faint">"Faint: dates and captions, 14 pixels, still 4.5 : 1."</p>
    }
}

const COUNTRIES: &str = "AL AM AT AZ BA BE BG CY CZ DE DK EE EL ES FI FR GE HR HU IE IS IT JO LB LI LT LU LV MD ME MK MT NL NO PL PT RO \
    RS SE SI SK TN TR UA UK XK";

/// Signs, flags and line pictures.
#[component]
pub(super) fn Signs() -> impl IntoView {
    let sign = |glyph: &Glyph| view! { <span class="tag"><Icon glyph=*glyph/>{glyph.id()}</span> };
    let flag = |code: &str| view! { <Country code name=code/> };
    let picture = |picture: &Picture| view! { <li><Drawing picture=*picture/></li> };
    view! {
        <div class="chips">{Glyph::ALL.iter().map(sign).collect_view()}</div>
        <div class="sample">{COUNTRIES.split_whitespace().map(flag).collect_view()}</div>
        <ul class="columns">{Picture::ALL.iter().map(picture).collect_view()}</ul>
    }
}
