//! The pages of a space.

mod editor;
mod list;
mod read;
mod rights;
mod versions;
mod writing;

pub use editor::EditPage;
pub use list::{NewPage, Pages};
pub use read::Page;
pub use rights::PageRights;
pub use versions::PageVersions;

use crate::text::{self, page as say};
use crate::ui::{PageReach as Sign, TreeNode};
use domain::base::id::{PageId, SpaceId};
use domain::page::{PageNode, PageReach};
use leptos::prelude::*;

/// The tree as the design system shows it; the open page is marked.
fn tree_nodes(space: SpaceId, nodes: &[PageNode], open: Option<PageId>) -> Vec<TreeNode> {
    let node = |node: &PageNode| TreeNode {
        label: node.title.clone(),
        href: format!("/spaces/{space}/pages/{}", node.id),
        lang: None,
        current: open == Some(node.id),
        reach: match node.reach {
            PageReach::Web => Sign::Web,
            PageReach::Teachers | PageReach::SomeTeachers => Sign::Teachers,
            PageReach::Everyone | PageReach::Some => Sign::Space,
        },
        hindrance: None,
        children: tree_nodes(space, &node.children, open),
    };
    nodes.iter().map(node).collect()
}

/// Who reads a page, in a sentence.
fn reach_sentence(reach: PageReach) -> String {
    match reach {
        PageReach::Web => text::ui::web_sees(),
        PageReach::Everyone => say::everyone_reads(),
        PageReach::Teachers => say::teachers_read(),
        PageReach::SomeTeachers => say::some_teachers_read(),
        PageReach::Some => say::some_read(),
    }
}

/// Every page of the tree with its depth, from top to bottom.
fn flat(nodes: &[PageNode]) -> Vec<(usize, PageNode)> {
    fn walk(nodes: &[PageNode], depth: usize, all: &mut Vec<(usize, PageNode)>) {
        for node in nodes {
            all.push((depth, node.clone()));
            walk(&node.children, depth + 1, all);
        }
    }
    let mut all = Vec::new();
    walk(nodes, 0, &mut all);
    all
}

/// The hidden fields that name a page in a form.
fn names(space: SpaceId, page: PageId) -> impl IntoView {
    view! {
        <>
            <input type="hidden" name="space" value=space.to_string()/>
            <input type="hidden" name="page" value=page.to_string()/>
        </>
    }
}
