//! The set of avatars: twelve faces drawn from shapes and the five tints, so that no picture of a child is needed.

use crate::ui::AvatarSize;
use domain::pupil::AVATARS;
use leptos::prelude::*;

/// Ears, hair or hat: what tells the faces apart besides their tint.
const SHAPES: [&str; 4] = [
    // a cat
    "M12 16 L11 5 L19 11 M36 16 L37 5 L29 11",
    // a bear
    "M9 12a4.500 4.500 0 1 1 7-4 M39 12a4.500 4.500 0 1 0-7-4",
    // a hare
    "M17 12C13 2 17 -1 20 10 M31 12C35 2 31 -1 28 10",
    // a bird
    "M24 9c-2-4 1-7 4-6 M24 9c2-3 5-3 6-1",
];

const MOUTHS: [&str; 3] = ["M19 31q5 4 10 0", "M20 31h8", "M20 30q4 6 8 0z"];

/// An avatar of the set. It is silent: the name stands beside it.
#[component]
pub fn PupilAvatar(
    /// Its number in the set.
    number: i64,
    /// How large.
    #[prop(optional)]
    size: AvatarSize,
) -> impl IntoView {
    let number = usize::try_from(number.rem_euclid(AVATARS)).unwrap_or(0);
    let tint = (number % 5) + 1;
    view! {
        <span class="avatar" data-tint=tint.to_string() data-size=size.code() aria-hidden="true">
            <svg viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">
                <circle cx="24" cy="26" r="15"/>
                <path d=SHAPES[number % SHAPES.len()]/>
                <path d="M18.500 23h.1M29.500 23h.1" stroke-width="4"/>
                <path d=MOUTHS[number % MOUTHS.len()]/>
            </svg>
        </span>
    }
}
