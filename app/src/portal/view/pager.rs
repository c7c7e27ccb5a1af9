//! The way from one page of a list to the next.

use crate::text;
use leptos::prelude::*;

/// Links to the page before and the page after, and between them where one is. A list of one page has none.
pub(super) fn pager(label: String, page: i64, pages: i64, address: impl Fn(i64) -> String) -> Option<AnyView> {
    if pages < 2 {
        return None;
    }
    let earlier =
        (page > 1).then(|| view! { <li><a rel="prev" href=address(page - 1)>{text::ui::previous()}</a></li> });
    let later = (page < pages).then(|| view! { <li><a rel="next" href=address(page + 1)>{text::ui::next()}</a></li> });
    let here = format!("{} / {}", text::number(page), text::number(pages));
    let view = view! {
        <nav class="pages" aria-label=label>
            <ul class="row">{earlier}<li class="figure">{here}</li>{later}</ul>
        </nav>
    };
    Some(view.into_any())
}
