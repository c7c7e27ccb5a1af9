//! Line pictures for empty screens and for pupils: a round pen, a slight tremble, one wash of colour.

use leptos::prelude::*;

/// Which picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// Two houses and a letter between them.
    Houses,
    /// A letter with a stamp.
    Letter,
    /// A telescope under two stars.
    Telescope,
    /// Two speech bubbles.
    Talk,
    /// A pencil on a sheet.
    Pencil,
    /// A board with pinned pictures.
    Board,
    /// Two people side by side.
    Friends,
    /// A calm desk: nothing waits.
    Desk,
}

impl Picture {
    /// All pictures, for the style book.
    pub const ALL: &[Self] = &[
        Self::Houses,
        Self::Letter,
        Self::Telescope,
        Self::Talk,
        Self::Pencil,
        Self::Board,
        Self::Friends,
        Self::Desk,
    ];

    fn shape(self) -> &'static str {
        match self {
            Self::Houses => {
                r##"<path class="wash-blue" d="M38 70 74 40l36 30v40H38z"/><path class="wash-yellow" d="M132 62h56v48h-56z"/><path d="M37 71c12-11 24-21 37-32 12 11 25 21 37 32M44 66c-1 15 0 29 0 44h60c1-14 0-29 0-43M68 110c0-8-1-15 1-21 4-4 8-3 11 0 2 7 1 14 1 21M54 76h9v10h-9zM86 76h9v10h-9zM131 62c19-1 38-1 57 0 1 16 1 32 0 48-19-1-38 0-57 0-1-16-1-32 0-48zM127 61l8-13h50l8 13M143 74h11v11h-11zM166 74h11v11h-11zM155 110c0-6 0-11 1-16 3-3 6-2 9 0v16M20 111c60-2 120-2 180-1"/><path class="blue" stroke-dasharray="5 6" d="M78 33c16-22 52-24 72 8"/><path d="M106 12c6-1 12-1 17-1l-1 12c-6 0-11 1-17 1zM106 13l8 6 8-7"/>"##
            }
            Self::Letter => {
                r##"<path class="wash-blue" d="M52 34h120v74H52z"/><path d="M50 33c41-2 82-2 123-1 1 26 1 51 0 77-41 1-82 1-123 0-1-25-1-51 0-76zM52 36c19 15 38 29 59 42 21-13 41-27 61-42M53 107c13-13 27-25 41-37M172 107c-13-13-26-25-40-37"/><path class="wash-yellow" d="M150 14h26v30h-26z"/><path d="M149 13c9-1 19-1 28 0 1 11 1 21 0 32-9 0-19 1-28 0-1-11-1-21 0-32zM156 36c2-9 4-14 7-15s5 6 7 15"/><path class="blue" stroke-dasharray="5 6" d="M18 60c8-4 17-4 24-1M14 80c9-4 19-4 28-1"/>"##
            }
            Self::Telescope => {
                r##"<path class="wash-yellow" d="M88 50l60-27 9 22-58 27z"/><path d="M87 50c20-10 41-19 62-28 3 7 6 15 9 23-20 10-40 18-60 27-4-7-8-14-11-22zM88 51c-9 4-18 8-26 13 2 6 5 11 8 16 9-3 18-7 26-11M149 21c5-3 9-5 14-6 4 9 8 19 12 28-5 3-10 5-15 6M112 68c-8 14-17 28-26 42M118 66c9 15 18 29 26 44M114 70c1 12 1 25 0 38"/><path class="blue" d="m36 22 3 7 7 1-5 5 1 7-6-4-6 4 1-7-5-5 7-1zM190 78l2 5 5 1-4 3 1 5-4-3-5 3 1-5-3-3 5-1z"/><path d="M40 112c48-2 96-2 144-1"/>"##
            }
            Self::Talk => {
                r##"<path class="wash-blue" d="M26 18h104v60H74L54 96V78H26z"/><path d="M25 17c35-2 70-2 105-1 2 20 2 41 0 61-18 1-37 0-55 1-7 6-13 12-21 18 0-6 0-12 1-18-10 0-20 0-30-1-1-20-1-40 0-60zM44 38c22-1 44-1 66 0M44 55c15-1 30-1 44 0"/><path class="wash-paper" d="M112 52h82v44h-14v16l-18-16h-50z"/><path d="M111 51c28-1 56-1 84 0 1 15 1 30 0 45-5 1-10 0-15 1 1 5 1 10 1 15-7-5-13-10-19-15-17 0-34 1-51 0-1-15-1-31 0-46z"/><path class="yellow" d="M132 74h.1M152 74h.1M172 74h.1" stroke-width="6"/>"##
            }
            Self::Pencil => {
                r##"<path class="wash-paper" d="M50 16h96v98H50z"/><path d="M49 15c33-2 65-1 98 0 1 33 1 66 0 99-33 1-65 1-98 0-1-33-2-66 0-99zM66 38c20-1 41-1 62 0M66 56c16-1 32-1 48 0M66 74c10-1 20-1 30 0"/><path class="wash-yellow" d="m176 30 14 12-66 66-20 8 6-20z"/><path d="M176 29c5 4 10 8 15 13-22 22-44 45-67 67-7 2-14 5-21 7 2-7 4-13 7-20 22-23 44-45 66-67zM168 38c5 4 9 9 14 13M110 96c5 4 9 8 14 13"/>"##
            }
            Self::Board => {
                r##"<path class="wash-blue" d="M24 14h172v86H24z"/><path d="M23 13c58-2 116-2 174 0 1 29 1 58 0 87-58 2-116 1-174 0-1-29-1-58 0-87zM60 101c-4 5-7 9-9 14M160 101c4 5 7 9 9 14"/><path class="wash-paper" d="M42 30h44v32H42zM132 34h44v32h-44z"/><path class="wash-yellow" d="M90 46h34v40H90z"/><path d="M41 30c15-1 30-1 45 0 1 11 1 21 0 32-15 1-30 0-45 0-1-11-1-21 0-32zM45 57c6-9 11-14 16-13 5 1 9 6 13 12M89 46c12-1 23-1 35 0 1 13 1 27 0 40-12 0-23 1-35 0-1-13-1-27 0-40zM97 58h20M97 68h14M131 34c15-1 30-1 45 0 1 11 1 21 0 32-15 1-30 1-45 0-1-11-1-21 0-32zM146 50a8 7 0 1 0 16 0 8 7 0 1 0-16 0M64 26v.1M107 42v.1M154 30v.1"/>"##
            }
            Self::Friends => {
                r##"<path class="wash-yellow" d="M44 114c0-28 12-46 30-46s30 18 30 46z"/><path class="wash-blue" d="M116 114c0-28 12-46 30-46s30 18 30 46z"/><path d="M43 114c1-27 12-46 31-46s30 18 30 46M116 114c0-28 11-46 30-46s31 18 31 46M57 44c0-11 7-19 17-19s17 8 17 19-7 20-17 20-17-9-17-20zM129 44c0-11 7-19 17-19s17 8 17 19-7 20-17 20-17-9-17-20zM68 50c4 4 8 4 12 0M140 50c4 4 8 4 12 0M68 41v.1M80 41v.1M140 41v.1M152 41v.1M24 115c57-2 115-2 172-1M58 38c9-2 20-6 26-12M130 40c4-10 26-16 32-1"/>"##
            }
            Self::Desk => {
                r##"<path class="wash-blue" d="M92 22h70v42H92z"/><path d="M91 21c24-1 48-1 72 0 1 14 1 29 0 43-24 1-48 1-72 0-1-14-1-29 0-43zM120 65c0 5-1 9-2 14M136 65c0 5 1 9 2 14M106 80h44M18 81c61-2 123-2 184-1M34 82c-1 10-2 21-3 32M186 82c1 10 2 21 3 32"/><path class="wash-yellow" d="M46 58h22v20H46z"/><path d="M45 57c8-1 16-1 24 0 0 7-1 14-2 21-7 1-13 1-20 0-1-7-2-14-2-21zM69 62c7-1 9 9-1 10M53 48c-3-4 3-6 0-11M62 48c-3-4 3-6 0-11M172 78c-1-8 0-16 1-24M173 54c-8-3-9-9-7-14 6 2 9 7 7 14zM174 58c2-7 7-10 13-9-1 6-6 10-13 9z"/>"##
            }
        }
    }
}

/// A line picture. It is silent: the words beside it say the same.
#[component]
pub fn Drawing(
    /// Which.
    picture: Picture,
) -> impl IntoView {
    view! { <svg class="drawing" viewBox="0 0 220 120" aria-hidden="true" inner_html=picture.shape()></svg> }
}
