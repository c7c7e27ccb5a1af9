//! Lists of links: the menu of the Desktop, the rail, the bar at the bottom, the foot.

use super::super::{Glyph, Icon};
use super::Menu;
use crate::text;
use leptos::prelude::*;

/// A link of a menu.
#[derive(Debug, Clone)]
pub struct NavLink {
    /// What people read.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// The sign before or above it.
    pub glyph: Option<Glyph>,
    /// How much is new behind it.
    pub count: Signal<u32>,
    /// A line stands above it.
    pub apart: bool,
    /// It is current only at its own address, not below it.
    pub exact: bool,
    /// It is current at this address too, and below it.
    pub also: Option<String>,
}

impl NavLink {
    /// A link with a word.
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        let (label, href) = (label.into(), href.into());
        Self { label, href, glyph: None, count: Signal::stored(0), apart: false, exact: false, also: None }
    }

    /// The same with a sign.
    pub fn glyph(self, glyph: Glyph) -> Self {
        Self { glyph: Some(glyph), ..self }
    }

    /// The same with a counter.
    pub fn count(self, count: impl Into<Signal<u32>>) -> Self {
        Self { count: count.into(), ..self }
    }

    /// The same with a line above it.
    pub fn apart(self) -> Self {
        Self { apart: true, ..self }
    }

    /// The same, current only at its own address.
    pub fn exact(self) -> Self {
        Self { exact: true, ..self }
    }

    /// The same, current also at another address and below it.
    pub fn also(self, path: impl Into<String>) -> Self {
        Self { also: Some(path.into()), ..self }
    }

    /// Whether it leads to the address that is open.
    pub fn is_current(&self, path: &str) -> bool {
        let own = self.href.split(['?', '#']).next().unwrap_or_default();
        path == own
            || (!self.exact && is_below(path, own))
            || self.also.as_deref().is_some_and(|also| is_below(path, also))
    }
}

/// Whether an address is the other one, or stands below it.
fn is_below(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The counter of a link, there only while something is new.
fn counter(count: Signal<u32>, plain: bool) -> impl IntoView {
    move || {
        let number = count.get();
        (number != 0).then(|| view! { <span class="count" data-kind=plain.then_some("plain")>{number}</span> })
    }
}

/// A link as menus show it.
pub(super) fn link(link: NavLink, path: Signal<String>, plain_count: bool) -> impl IntoView {
    let here = link.clone();
    let current = move || path.with(|path| here.is_current(path)).then_some("page");
    view! {
        <a href=link.href aria-current=current>
            {link.glyph.map(|glyph| view! { <Icon glyph/> })}
            {link.label}
            {counter(link.count, plain_count)}
        </a>
    }
    .into_any()
}

/// The lines of a folded menu.
pub(super) fn lines(links: Vec<NavLink>, path: Signal<String>) -> impl IntoView {
    let line = |nav: NavLink| {
        let apart = nav.apart.then_some("gap");
        view! { <li class=apart>{link(nav, path, true)}</li> }
    };
    links.into_iter().map(line).collect_view()
}

/// How many links of the Desktop are seen on a narrower and on a wide screen in every language.
const SEEN: (usize, usize) = (6, 8);

/// The menu of the Desktop. The first links are always seen, the rest stand under "More", always in
/// the same order, so that it fits in the longest language too.
#[component]
pub fn DesktopMenu(
    /// The links, the most needed first.
    links: Vec<NavLink>,
    /// The address that is open.
    #[prop(into)]
    path: Signal<String>,
) -> impl IntoView {
    let (narrow, wide) = SEEN;
    // Where not all of them are seen, "More" takes the place of one.
    let wide = if links.len() > wide { wide - 1 } else { wide };
    let seen = links.iter().take(wide).cloned().enumerate().map(move |(place, nav)| {
        let fits = (place >= narrow).then_some("wide");
        view! { <li data-fits=fits>{link(nav, path, true)}</li> }
    });
    let seen = seen.collect_view();
    let folded: Vec<NavLink> = links.into_iter().skip(narrow).collect();
    let always: Vec<NavLink> = folded.iter().skip(wide - narrow).cloned().collect();
    let holds_current = Signal::derive(move || path.with(|path| always.iter().any(|link| link.is_current(path))));
    // A wide screen that shows them all has no use for an empty fold.
    let needless = (folded.len() <= wide - narrow).then_some("narrow");
    let more = (!folded.is_empty()).then(|| {
        let folded = folded.into_iter().enumerate().map(move |(place, nav)| {
            let folds = (place < wide - narrow).then_some("narrow");
            view! { <li data-folds=folds>{link(nav, path, true)}</li> }
        });
        let folded = folded.collect_view();
        view! { <li data-folds=needless><Menu holds_current summary=|| text::ui::more()>{folded}</Menu></li> }
    });
    view! { <nav class="mainnav only-wide no-print" aria-label=text::ui::main_menu()><ul>{seen}{more}</ul></nav> }
        .into_any()
}

/// The rail of a TwinSpace.
#[component]
pub fn Rail(
    /// What it is the menu of, read out only.
    #[prop(into)]
    label: String,
    /// The links.
    links: Vec<NavLink>,
    /// The address that is open.
    #[prop(into)]
    path: Signal<String>,
) -> impl IntoView {
    view! { <nav class="rail" aria-label=label><ul>{lines(links, path)}</ul></nav> }.into_any()
}

/// The bar at the bottom of narrow screens: four links and, if there are more, a fold with them.
#[component]
pub fn BottomBar(
    /// At most four links, or five if nothing folds.
    links: Vec<NavLink>,
    /// What the fold holds.
    #[prop(optional)]
    more: Vec<NavLink>,
    /// The address that is open.
    #[prop(into)]
    path: Signal<String>,
) -> impl IntoView {
    let fold = (!more.is_empty()).then(|| {
        let head = || view! { <><Icon glyph=Glyph::More/>{text::ui::menu()}</> };
        view! { <li><Menu summary=head>{lines(more, path)}</Menu></li> }
    });
    view! {
        <nav class="bottombar no-print" aria-label=text::ui::quick_menu()>
            <ul>{links.into_iter().map(|nav| view! { <li>{link(nav, path, false)}</li> }).collect_view()}{fold}</ul>
        </nav>
    }
    .into_any()
}

/// The foot of every page.
#[component]
pub fn Foot(
    /// Help, conduct, privacy, accessibility.
    links: Vec<NavLink>,
    /// A last line: in which zone times are shown.
    #[prop(optional, into)]
    note: Option<String>,
) -> impl IntoView {
    let line = |link: NavLink| view! { <li><a href=link.href>{link.label}</a></li> };
    view! {
        <footer class="page-foot">
            <ul>{links.into_iter().map(line).collect_view()}{note.map(|note| view! { <li>{note}</li> })}</ul>
        </footer>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::NavLink;
    use leptos::prelude::Owner;

    #[test]
    fn a_link_is_current_at_its_address_and_below_it() {
        Owner::new().with(|| {
            let link = NavLink::new("Mailbox", "/mailbox?unread");
            assert!(link.is_current("/mailbox"));
            assert!(link.is_current("/mailbox/7"));
            assert!(!link.is_current("/mailboxes"));
            assert!(!link.clone().exact().is_current("/mailbox/7"));
            let link = link.also("/candidates");
            assert!(
                link.is_current("/candidates") && link.is_current("/candidates/7") && !link.is_current("/candidate")
            );
        });
    }
}
