//! Icons: a small set of line signs. They never stand without a word, save those that have a label.

use leptos::prelude::*;
use leptos::tachys::html::InertElement;

macro_rules! glyphs {
    ($($(#[$meta:meta])* $name:ident = $id:literal, $shape:literal;)+) => {
        /// A sign of the set.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Glyph { $($(#[$meta])* $name,)+ }

        impl Glyph {
            /// All signs, in the order in which the style book shows them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The name of the sign in the symbol sheet.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }

            /// The sign as it is written into the page.
            fn drawn(self) -> &'static str {
                match self {
                    $(Self::$name => concat!("<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><use href=\"#i-", $id, "\"></use></svg>"),)+
                }
            }
        }

        const SYMBOLS: &str = concat!($("<symbol id=\"i-", $id, "\" viewBox=\"0 0 24 24\">", $shape, "</symbol>",)+);
    };
}

glyphs! {
    /// Something needs a look.
    Alert = "alert", r#"<path d="M12 4 2.8 19.5h18.4zM12 10v4.5M12 17.2v.1"/>"#;
    /// Put away.
    Archive = "archive", r#"<path d="M4 5h16v4H4zM5.5 9v10.5h13V9M10 13h4"/>"#;
    /// Back to what was before.
    Back = "back", r#"<path d="m14.5 5.5-6.5 6.5 6.5 6.5"/>"#;
    /// Notices.
    Bell = "bell", r#"<path d="M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21.5h4"/>"#;
    /// Strong text.
    Bold = "bold", r#"<path d="M7 4.5h5.5a3.7 3.7 0 0 1 0 7.5H7zM7 12h6.5a3.8 3.8 0 0 1 0 7.5H7z"/>"#;
    /// Dates.
    Calendar = "calendar", r#"<rect x="4" y="5.5" width="16" height="15" rx="2"/><path d="M4 10h16M8 3.5v4M16 3.5v4"/>"#;
    /// Conversation at the same time.
    Chat = "chat", r#"<path d="M4 5.5h16v11h-9l-4.5 3.5v-3.5H4z"/>"#;
    /// Done, good.
    Check = "check", r#"<path d="m5 12.5 4.5 4.5L19 7"/>"#;
    /// Not done yet.
    Circle = "circle", r#"<circle cx="12" cy="12" r="8"/>"#;
    /// An attachment.
    Clip = "clip", r#"<path d="m8 12 6-6a3 3 0 0 1 4.5 4.5l-8 8a5 5 0 0 1-7-7L11 4"/>"#;
    /// Waiting, a term.
    Clock = "clock", r#"<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>"#;
    /// To write or change.
    Edit = "edit", r#"<path d="m5 19 1-4.5L16 4.5l3.5 3.5-10 10zM14 6.5l3.5 3.5"/>"#;
    /// Who sees this.
    Eye = "eye", r#"<path d="M2.5 12c4.5-8 14.5-8 19 0-4.5 8-14.5 8-19 0z"/><circle cx="12" cy="12" r="2.8"/>"#;
    /// Files and folders.
    Files = "files", r#"<path d="M3.5 6h6l2 2.5h9V19h-17z"/>"#;
    /// Narrow a search.
    Filter = "filter", r#"<path d="M4 6h16M7 12h10M10 18h4"/>"#;
    /// Conversation over days.
    Forum = "forum", r#"<path d="M4 5h12v9H9l-4 3v-3H4zM19 9.5h1.5v8H19V20l-3-2.5h-5"/>"#;
    /// Pictures.
    Gallery = "gallery", r#"<rect x="3.5" y="4.5" width="17" height="15" rx="2"/><circle cx="9" cy="9.5" r="1.5"/><path d="m4 17 5-4.5 3.5 3 3.5-4 4 4.5"/>"#;
    /// Settings.
    Gear = "gear", r#"<circle cx="12" cy="12" r="3"/><path d="M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M8 16l-2 2"/>"#;
    /// The web, everyone.
    Globe = "globe", r#"<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17"/>"#;
    /// A request; a raised hand.
    Hand = "hand", r#"<path d="M8 12.5V6a1.5 1.5 0 0 1 3 0v5-6.5a1.5 1.5 0 0 1 3 0V11 6a1.5 1.5 0 0 1 3 0v8c0 4-2 6.5-5.5 6.5-4 0-5-2.5-7.5-6.5a1.5 1.5 0 0 1 2.5-1.5z"/>"#;
    /// Help.
    Help = "help", r#"<circle cx="12" cy="12" r="8.5"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.5 2.5c-.8.4-1 .9-1 1.8M12 16.6v.1"/>"#;
    /// Home.
    Home = "home", r#"<path d="m4 11 8-7 8 7M6 9.5V20h12V9.5M10 20v-5h4v5"/>"#;
    /// Slanted text.
    Italic = "italic", r#"<path d="M10 4.5h7M7 19.5h7M14 4.5l-4 15"/>"#;
    /// A link.
    Link = "link", r#"<path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1"/>"#;
    /// A list.
    List = "list", r#"<path d="M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1"/>"#;
    /// Closed for others.
    Lock = "lock", r#"<rect x="5.5" y="11" width="13" height="9" rx="1.5"/><path d="M8.5 11V8a3.5 3.5 0 0 1 7 0v3"/>"#;
    /// Mail.
    Mail = "mail", r#"<rect x="3.5" y="5.5" width="17" height="13" rx="2"/><path d="m4 7 8 6 8-6"/>"#;
    /// A map.
    Map = "map", r#"<path d="m3.5 6.5 5.5-2 6 2 5.5-2v13l-5.5 2-6-2-5.5 2zM9 4.5v13M15 6.5v13"/>"#;
    /// Further choices.
    More = "more", r#"<path d="M5.5 12h.1M12 12h.1M18.5 12h.1" stroke-width="3"/>"#;
    /// A page.
    Page = "page", r#"<path d="M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6"/>"#;
    /// Add.
    Plus = "plus", r#"<path d="M12 5v14M5 12h14"/>"#;
    /// Print.
    Print = "print", r#"<path d="M7 9V4h10v5M7 17H4V9.5h16V17h-3M7 14.5h10V20H7z"/>"#;
    /// Progress, statistics.
    Progress = "progress", r#"<path d="M4 19V5M4 19h16M8 15l3.5-4 3 2.5L20 7"/>"#;
    /// Once more.
    Redo = "redo", r#"<path d="m16 5 4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h3"/>"#;
    /// Answer.
    Reply = "reply", r#"<path d="M9 6 4 11l5 5M4 11h9a6 6 0 0 1 6 6v2"/>"#;
    /// A school.
    School = "school", r#"<path d="M4 20V10l8-5.5 8 5.5v10zM10 20v-5h4v5M12 4.5V2M8 11.5h.1M16 11.5h.1"/>"#;
    /// Search.
    Search = "search", r#"<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>"#;
    /// Send.
    Send = "send", r#"<path d="M4 12 20.5 4 16 20l-4-6.5zM12 13.5 20 4.5"/>"#;
    /// A star.
    Star = "star", r#"<path d="m12 3.5 2.6 5.5 6 .8-4.4 4.2 1.1 6-5.3-3-5.3 3 1.1-6L3.4 9.8l6-.8z"/>"#;
    /// A table.
    Table = "table", r#"<path d="M4 5h16v14H4zM4 10h16M10 5v14"/>"#;
    /// People together.
    Team = "team", r#"<circle cx="9" cy="8.5" r="3"/><path d="M3.5 19c0-3.5 2.5-5.5 5.5-5.5s5.5 2 5.5 5.5M15.5 6a3 3 0 0 1 0 5.5M17 14c2.2.6 3.5 2.4 3.5 5"/>"#;
    /// Back one step.
    Undo = "undo", r#"<path d="M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3"/>"#;
    /// One person.
    User = "user", r#"<circle cx="12" cy="8.5" r="3.5"/><path d="M5 20c0-4 3-6.5 7-6.5s7 2.5 7 6.5"/>"#;
    /// Remove, close.
    Cross = "cross", r#"<path d="m6 6 12 12M18 6 6 18"/>"#;
}

/// All signs as symbols, invisible, once a page, before the first [`Icon`].
#[component]
pub fn IconSheet() -> impl IntoView {
    view! { <svg hidden width="0" height="0" aria-hidden="true" inner_html=SYMBOLS></svg> }
}

/// The outline of a star that is not given.
const NO_STAR: &str =
    "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" data-off><use href=\"#i-star\"></use></svg>";

/// A sign in the colour and size of the text around it. The word beside it says the same. A page has a hundred and fifty
/// of them, so they are written as they stand, not built of parts; attributes cannot be added from outside.
#[component]
pub fn Icon(
    /// Which sign.
    glyph: Glyph,
) -> impl IntoView {
    InertElement::new(glyph.drawn())
}

/// A star, filled or in outline.
#[component]
pub fn Star(
    /// Whether it is given.
    given: bool,
) -> impl IntoView {
    InertElement::new(if given { Glyph::Star.drawn() } else { NO_STAR })
}
