//! The pages of a space as a tree, and the same tree for choosing what becomes public.

use super::tag::{Tag, Tone};
use super::{Glyph, Icon};
use crate::text;
use leptos::prelude::*;

/// Who reads a page, as the tree shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PageReach {
    /// Everyone in the space.
    #[default]
    Space,
    /// Everyone on the web.
    Web,
    /// Teachers only.
    Teachers,
}

/// A page and the pages under it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TreeNode {
    /// The title.
    pub label: String,
    /// The address, or in a [`PublishTree`] the value that the form sends.
    pub href: String,
    /// The language of the title.
    pub lang: Option<String>,
    /// Whether it is open, or in a [`PublishTree`] ticked.
    pub current: bool,
    /// Who reads it.
    pub reach: PageReach,
    /// In a [`PublishTree`]: why it cannot become public.
    pub hindrance: Option<String>,
    /// The pages under it.
    pub children: Vec<TreeNode>,
}

/// The pages of a space.
#[component]
pub fn Tree(
    /// What they are, read out only.
    #[prop(into)]
    label: String,
    /// The pages at the top.
    nodes: Vec<TreeNode>,
) -> impl IntoView {
    view! { <nav class="tree" aria-label=label>{branch(nodes, &link)}</nav> }.into_any()
}

/// Choosing what becomes public: a box for each page, and the reason where one cannot be ticked.
#[component]
pub fn PublishTree(
    /// What is chosen.
    #[prop(into)]
    legend: String,
    /// The name under which the form sends the values.
    #[prop(into)]
    name: String,
    /// The pages at the top.
    nodes: Vec<TreeNode>,
) -> impl IntoView {
    let boxed = move |node: &TreeNode| publish_line(&name, node);
    view! { <fieldset class="tree"><legend class="field-label">{legend}</legend>{branch(nodes, &boxed)}</fieldset> }
        .into_any()
}

fn branch(nodes: Vec<TreeNode>, line: &impl Fn(&TreeNode) -> AnyView) -> AnyView {
    let items = nodes.into_iter().map(|mut node| {
        let below = std::mem::take(&mut node.children);
        let below = (!below.is_empty()).then(|| branch(below, line));
        view! { <li>{line(&node)}{below}</li> }
    });
    let items = items.collect_view();
    view! { <ul>{items}</ul> }.into_any()
}

fn link(node: &TreeNode) -> AnyView {
    let node = node.clone();
    view! { <a href=node.href lang=node.lang aria-current=node.current.then_some("page")>{node.label}{reach_sign(node.reach)}</a> }.into_any()
}

fn publish_line(name: &str, node: &TreeNode) -> AnyView {
    let node = node.clone();
    // What is public already stays ticked until somebody takes it back.
    let hindered = node.hindrance.is_some() && !node.current;
    view! {
        <label>
            <input type="checkbox" name=name.to_owned() value=node.href checked=node.current disabled=hindered/>
            <span lang=node.lang>{node.label}</span>
            {node.hindrance.map(|reason| view! { <Tag tone=Tone::Wait>{reason}</Tag> })}
        </label>
    }
    .into_any()
}

/// The sign behind a title, with its word for those who do not see it.
fn reach_sign(reach: PageReach) -> impl IntoView {
    let (glyph, words) = match reach {
        PageReach::Space => return None,
        PageReach::Web => (Glyph::Globe, text::ui::public()),
        PageReach::Teachers => (Glyph::Lock, text::ui::teachers_only()),
    };
    Some(view! { <><Icon glyph/><span class="visually-hidden">", "{words}</span></> })
}
