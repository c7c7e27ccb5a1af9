//! The strip that says who can see a page.

use super::{Glyph, Icon};
use crate::text;
use leptos::prelude::*;

/// How far a page reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Everyone on the web.
    Web,
    /// Members of the space.
    Space,
}

/// Who can see this page, and links that change it or show it from outside.
#[component]
pub fn PublicStrip(
    /// How far the page reaches.
    reach: Reach,
    /// Another sentence than the usual one.
    #[prop(optional, into)]
    sentence: Option<String>,
    /// Links.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (glyph, attribute, usual) = match reach {
        Reach::Web => (Glyph::Globe, None, text::ui::web_sees as fn() -> String),
        Reach::Space => (Glyph::Eye, Some("space"), text::ui::space_sees as fn() -> String),
    };
    view! {
        <div class="public-strip" data-reach=attribute>
            <p><Icon glyph/>{sentence.unwrap_or_else(usual)}</p>
            {children.map(|children| children())}
        </div>
    }
    .into_any()
}
