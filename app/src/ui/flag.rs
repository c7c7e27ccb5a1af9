//! Flags, simplified: bands, crosses and a few drawn signs. Where a flag needs an emblem, the simple
//! form is kept and the name beside it is trusted.

use leptos::prelude::*;
use leptos::tachys::html::InertElement;
use std::collections::HashMap;
use std::sync::OnceLock;

/// How a flag is drawn on a cloth of 20 by 15.
enum Cloth {
    /// Bands from top to bottom.
    Rows(&'static [&'static str]),
    /// Bands from left to right.
    Columns(&'static [&'static str]),
    /// Ground, cross and, in some, a cross within the cross.
    Cross(&'static str, &'static str, Option<&'static str>),
    /// Bands from top to bottom and something on them.
    Signed(&'static [&'static str], &'static str),
    /// Bands from left to right and something on them.
    Beside(&'static [&'static str], &'static str),
}

use Cloth::{Beside, Columns, Cross, Rows, Signed};

/// The codes that have a flag of their own.
const CODES: &[&str] = &[
    "AL", "AM", "AT", "AZ", "BA", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "EU", "FI", "FR", "GB", "GE",
    "GR", "HR", "HU", "IE", "IS", "IT", "JO", "LB", "LI", "LT", "LU", "LV", "MD", "ME", "MK", "MT", "NL", "NO", "PL",
    "PT", "RO", "RS", "SE", "SI", "SK", "TN", "TR", "UA", "UK", "XK",
];

/// What stands for every other code.
const UNKNOWN: &str = "";

/// The cloth of a country, by its code as the European institutions write it (EL, UK, XK).
fn cloth(code: &str) -> Cloth {
    match code {
        "AL" => Signed(
            &["#e41e20"],
            r##"<path fill="#000" d="m10 3.5 1 1.5 2.5-1-.5 3 1.5 1-2 2-1.5 2-1 1-1-1-1.5-2-2-2 1.5-1-.5-3 2.5 1z"/>"##,
        ),
        "AM" => Rows(&["#d90012", "#0033a0", "#f2a800"]),
        "AT" => Rows(&["#ed2939", "#fff", "#ed2939"]),
        "AZ" => Signed(
            &["#0092bc", "#e4002b", "#00af66"],
            r##"<g fill="#fff"><path d="M10.5 5.7a2 2 0 1 0 0 3.6 2.4 2.4 0 1 1 0-3.6z"/><circle cx="11.8" cy="7.5" r=".9"/></g>"##,
        ),
        "BA" => Signed(
            &["#002395"],
            r##"<path fill="#fecb00" d="M6 0h11v15z"/><path stroke="#fff" stroke-width="1.4" stroke-dasharray=".1 2.3" stroke-linecap="round" d="M4.5 1.5 15 15"/>"##,
        ),
        "BE" => Columns(&["#000", "#fae042", "#ed2939"]),
        "BG" => Rows(&["#fff", "#00966e", "#d62612"]),
        "CY" => Signed(
            &["#fff"],
            r##"<path fill="#d57800" d="M4.5 7.5c3-1 5-2.8 10.5-4-2.5 2-2.5 4-5.5 4.8-2 .5-4 .7-5-.8z"/><path fill="none" stroke="#4e5b31" stroke-width=".8" d="M6 10.5c1.5 1.6 2.5 2 4 2s2.5-.4 4-2"/>"##,
        ),
        "CZ" => Signed(&["#fff", "#d7141a"], r##"<path fill="#11457e" d="m0 0 10 7.5L0 15z"/>"##),
        "DE" => Rows(&["#000", "#d00", "#ffce00"]),
        "DK" => Cross("#c8102e", "#fff", None),
        "EE" => Rows(&["#0072ce", "#000", "#fff"]),
        "EL" | "GR" => Signed(
            &["#0d5eaf", "#fff", "#0d5eaf", "#fff", "#0d5eaf", "#fff", "#0d5eaf", "#fff", "#0d5eaf"],
            r##"<path fill="#0d5eaf" d="M0 0h8.3v8.33H0z"/><path stroke="#fff" stroke-width="1.67" d="M4.15 0v8.33M0 4.17h8.3"/>"##,
        ),
        "ES" => Rows(&["#aa151b", "#f1bf00", "#f1bf00", "#aa151b"]),
        "FI" => Cross("#fff", "#002f6c", None),
        "FR" => Columns(&["#00209f", "#fff", "#ef4135"]),
        "GE" => Signed(
            &["#fff"],
            r##"<path stroke="#da291c" stroke-width="3" d="M10 0v15M0 7.5h20"/><path stroke="#da291c" stroke-width=".9" d="M5 2v3.4M3.3 3.7h3.4M15 2v3.4M13.3 3.7h3.4M5 9.6V13M3.3 11.3h3.4M15 9.6V13M13.3 11.3h3.4"/>"##,
        ),
        "HR" => Signed(
            &["#ff0000", "#fff", "#171796"],
            r##"<path fill="#fff" stroke="#f00" stroke-width=".6" d="M7.7 4.5h4.6v4c0 2-1.3 2.8-2.3 3-1-.2-2.3-1-2.3-3z"/><path fill="#f00" d="M7.7 4.5h1.5V6H7.7zM10.7 4.5h1.6V6h-1.6zM9.2 6h1.5v1.5H9.2zM7.7 7.5h1.5V9H7.7zM10.7 7.5h1.6V9h-1.6zM9.2 9h1.5v1.5H9.2z"/>"##,
        ),
        "HU" => Rows(&["#cd2a3e", "#fff", "#436f4d"]),
        "IE" => Columns(&["#169b62", "#fff", "#ff883e"]),
        "IS" => Cross("#02529c", "#fff", Some("#dc1e35")),
        "IT" => Columns(&["#008c45", "#f4f5f0", "#cd212a"]),
        "JO" => Signed(
            &["#000", "#fff", "#007a3d"],
            r##"<path fill="#ce1126" d="m0 0 10 7.5L0 15z"/><circle cx="3.5" cy="7.5" r="1" fill="#fff"/>"##,
        ),
        "LB" => Signed(
            &["#ed1c24", "#fff", "#fff", "#ed1c24"],
            r##"<path fill="#00a651" d="m10 3.8 2 2.4h-1l2.2 2.3h-1.3l1.9 1.9H6.2l1.9-1.9H6.8L9 6.2H8z"/>"##,
        ),
        "LI" => {
            Signed(&["#002b7f", "#ce1126"], r##"<path fill="#ffd83d" d="M3 5.5h4.5V4L6.3 4.6 5.25 3 4.2 4.6 3 4z"/>"##)
        }
        "LT" => Rows(&["#fdb913", "#006a44", "#c1272d"]),
        "LU" => Rows(&["#ea141d", "#fff", "#51adda"]),
        "LV" => Rows(&["#a4343a", "#a4343a", "#fff", "#a4343a", "#a4343a"]),
        "MD" => Beside(
            &["#0046ae", "#ffd200", "#cc092f"],
            r##"<path fill="#a65326" d="M10 4.5 12.3 6v3L10 11.5 7.7 9V6z"/>"##,
        ),
        "ME" => Signed(
            &["#c40308"],
            r##"<path fill="none" stroke="#d3ae3b" d="M.5.5h19v14H.5z"/><path fill="#d3ae3b" d="m10 3.5 1 1.5 3.5-.5-1 3.5-2 1-1.5 3-1.5-3-2-1-1-3.5L9 5z"/>"##,
        ),
        "MK" => Signed(
            &["#d20000"],
            r##"<path fill="#ffe600" d="M0 0h3l14 15h3zM20 0h-3L3 15H0zM8.5 0h3L10 7zM8.5 15h3L10 8zM0 5.5v4l8-2zM20 5.5v4l-8-2z"/><circle cx="10" cy="7.5" r="2.8" fill="#ffe600" stroke="#d20000"/>"##,
        ),
        "MT" => {
            Beside(&["#fff", "#cf142b"], r##"<path stroke="#96968c" stroke-width=".9" d="M3.2 1.4v3.2M1.6 3h3.2"/>"##)
        }
        "NL" => Rows(&["#ae1c28", "#fff", "#21468b"]),
        "NO" => Cross("#ba0c2f", "#fff", Some("#00205b")),
        "PL" => Rows(&["#fff", "#dc143c"]),
        "PT" => Signed(
            &["#f00"],
            r##"<path fill="#060" d="M0 0h8v15H0z"/><circle cx="8" cy="7.5" r="2.8" fill="#ff0" stroke="#fff"/>"##,
        ),
        "RO" => Columns(&["#002b7f", "#fcd116", "#ce1126"]),
        "RS" => Signed(
            &["#c6363c", "#0c4076", "#fff"],
            r##"<path fill="#fff" stroke="#edb92e" stroke-width=".6" d="M5 4h4v4c0 1.8-1 2.6-2 2.8-1-.2-2-1-2-2.8z"/><path fill="#c6363c" d="M5.7 4.7h2.6v3c0 1-.6 1.7-1.3 1.9-.7-.2-1.3-.9-1.3-1.9z"/>"##,
        ),
        "SE" => Cross("#006aa7", "#fecc02", None),
        "SI" => Signed(
            &["#fff", "#005da4", "#ed1c24"],
            r##"<path fill="#005da4" stroke="#ed1c24" stroke-width=".4" d="M4 2.5h4v3.8c0 1.6-1.2 2.3-2 2.5-.8-.2-2-.9-2-2.5z"/><path fill="#fff" d="m4.4 7.5 1-1.5.6.8.6-.8 1 1.5-1.6 1z"/>"##,
        ),
        "SK" => Signed(
            &["#fff", "#0b4ea2", "#ee1c25"],
            r##"<path fill="#ee1c25" stroke="#fff" stroke-width=".7" d="M3.5 3.5h5.6v4.4c0 2.3-1.5 3.3-2.8 3.7-1.3-.4-2.8-1.4-2.8-3.7z"/><path stroke="#fff" stroke-width=".8" d="M6.3 4.5V9M5 5.9h2.6M4.5 7.4h3.6"/>"##,
        ),
        "TN" => Signed(
            &["#e70013"],
            r##"<circle cx="10" cy="7.5" r="4" fill="#fff"/><circle cx="10" cy="7.5" r="2.9" fill="#e70013"/><circle cx="10.8" cy="7.5" r="2.3" fill="#fff"/><circle cx="11" cy="7.5" r="1.1" fill="#e70013"/>"##,
        ),
        "TR" => Signed(
            &["#e30a17"],
            r##"<circle cx="7.5" cy="7.5" r="3.8" fill="#fff"/><circle cx="8.6" cy="7.5" r="3" fill="#e30a17"/><circle cx="12" cy="7.5" r="1.2" fill="#fff"/>"##,
        ),
        "UA" => Rows(&["#005bbb", "#ffd500"]),
        "UK" | "GB" => Signed(
            &["#012169"],
            r##"<path stroke="#fff" stroke-width="3" d="m0 0 20 15M20 0 0 15"/><path stroke="#c8102e" stroke-width="1.2" d="m0 0 20 15M20 0 0 15"/><path stroke="#fff" stroke-width="5" d="M10 0v15M0 7.5h20"/><path stroke="#c8102e" stroke-width="3" d="M10 0v15M0 7.5h20"/>"##,
        ),
        "XK" => Signed(
            &["#244aa5"],
            r##"<path fill="#d0a650" d="m10 5 3 2.5-1.5 3.5-1.5 1.5-2-1.5-1-3 1.5-1.5z"/><path stroke="#fff" stroke-width="1.2" stroke-linecap="round" stroke-dasharray=".1 1.8" fill="none" d="M5.5 4.2Q10 1.8 14.5 4.2"/>"##,
        ),
        "EU" => Signed(
            &["#039"],
            r##"<circle cx="10" cy="7.5" r="4.5" fill="none" stroke="#fc0" stroke-width="1.2" stroke-linecap="round" stroke-dasharray=".1 2.256"/>"##,
        ),
        _ => Rows(&["#bbb"]),
    }
}

/// The drawing of a flag as the inside of an SVG of 20 by 15.
fn drawing(code: &str) -> String {
    match cloth(code) {
        Rows(colours) => rows(colours),
        Columns(colours) => columns(colours),
        Signed(colours, sign) => rows(colours) + sign,
        Beside(colours, sign) => columns(colours) + sign,
        Cross(ground, cross, inner) => {
            let arm = |colour: &str, width: u8| {
                format!("<path stroke=\"{colour}\" stroke-width=\"{width}\" d=\"M7.5 0v15M0 7.5h20\"></path>")
            };
            let inner = inner.map(|colour| arm(colour, 2)).unwrap_or_default();
            let width = if inner.is_empty() { 3 } else { 4 };
            rows(&[ground]) + &arm(cross, width) + &inner
        }
    }
}

/// Bands overlap a hair, in hundredths, so that no seam shows between them.
const OVERLAP: usize = 5;

/// A part of a whole in hundredths, as a coordinate.
fn hundredths(number: usize) -> String {
    format!("{}.{:02}", number / 100, number % 100)
}

fn rows(colours: &[&str]) -> String {
    let parts = colours.len().max(1);
    let band = |(place, colour): (usize, &&str)| {
        let (top, height) = (hundredths(place * 1500 / parts), hundredths(1500 / parts + OVERLAP));
        format!("<path fill=\"{colour}\" d=\"M0 {top}h20v{height}H0z\"></path>")
    };
    colours.iter().enumerate().map(band).collect()
}

fn columns(colours: &[&str]) -> String {
    let parts = colours.len().max(1);
    let band = |(place, colour): (usize, &&str)| {
        let (left, width) = (hundredths(place * 2000 / parts), hundredths(2000 / parts + OVERLAP));
        format!("<path fill=\"{colour}\" d=\"M{left} 0h{width}v15h-{width}z\"></path>")
    };
    colours.iter().enumerate().map(band).collect()
}

/// The flag as it is written into the page; each is drawn once, since a list of people shows the same few again and again.
pub(super) fn drawn(code: &str) -> &'static str {
    const HEAD: &str = "<svg class=\"flag\" viewBox=\"0 0 20 15\" fill=\"none\" aria-hidden=\"true\">";
    let flag = |code: &&'static str| (*code, format!("{HEAD}{}</svg>", drawing(code)));
    static FLAGS: OnceLock<HashMap<&'static str, String>> = OnceLock::new();
    let flags = FLAGS.get_or_init(|| CODES.iter().chain(&[UNKNOWN]).map(flag).collect());
    flags.get(code).or_else(|| flags.get(UNKNOWN)).map_or("", String::as_str)
}

/// A flag. It is silent and never alone: see [`Country`](super::Country).
#[component]
pub fn Flag(
    /// The code of the country.
    #[prop(into)]
    code: String,
) -> impl IntoView {
    InertElement::new(drawn(&code))
}

/// Flag and name.
#[component]
pub fn Country(
    /// The code of the country.
    #[prop(into)]
    code: String,
    /// Its name in the reader's language.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! { <span class="country"><Flag code/>{name}</span> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_country_has_a_flag_of_its_own() {
        let drawings: HashSet<&str> = CODES.iter().map(|code| drawn(code)).collect();
        assert_eq!(drawings.len(), CODES.len() - 2, "Greece and the United Kingdom have two codes each");
        assert!(!drawings.contains(drawn("??")));
    }
}
