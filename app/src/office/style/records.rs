//! Tables, facts, comparisons, trees, and what is shown when there is nothing.

use crate::ui::{
    ButtonKind, ButtonLink, Chip, Column, Compare, Country, Detail, Details, Empty, Facts, NoResults, PageReach, Pager,
    Pair, Picture, PublishTree, Skeleton, Tab, Table, Tabs, Tree, TreeNode, VersionLine, Versions,
};
use leptos::prelude::*;

/// Tabs, table, facts, cards and the way through pages.
#[component]
pub(super) fn Records() -> impl IntoView {
    let tabs = vec![
        Tab::new("Active", "#records", true),
        Tab::new("Waiting", "#records", false).with_count(2),
        Tab::new("Closed", "#records", false),
    ];
    let columns = vec![Column::words("Title"), Column::words("With"), Column::numbers("Pupils")];
    view! {
        <Tabs label="Projects" tabs/>
        <Table caption="Your projects" columns>
            <tr><td><a href="#records">"Letters from my street"</a></td><td><Country code="PL" name="Poland"/></td><td class="number">"41"</td></tr>
            <tr><td><a href="#records" lang="fi">"Metsän äänet"</a></td><td><Country code="FI" name="Finland"/></td><td class="number">"118"</td></tr>
        </Table>
        <Pager summary="1–20 of 214".to_owned() next=Some("#records".to_owned())/>
        <Facts><span lang="pl">"Gimnazjum nr 3"</span><span>"Toruń"</span><Country code="PL" name="Poland"/></Facts>
        <Details wide=true>
            <Detail term="Languages">"French, English"</Detail>
            <Detail term="Pupils’ ages">"11 to 14"</Detail>
        </Details>
        <ul class="columns">
            <li class="card"><h3>"Kit: My town in ten sounds"</h3><p>"For ages 10–14, six weeks, used by 47 projects."</p><p class="faint">"A card is for things to take along."</p></li>
        </ul>
    }
    .into_any()
}

/// She wrote beside the register, and two versions of a text.
#[component]
pub(super) fn Comparisons() -> impl IntoView {
    let pairs = vec![
        Pair::new("School code", "LUMM00400X", "LUMM00400X", false),
        Pair::new("E-mail domain", "posta-scuola.example", "verdi.lucca.edu.example", true),
    ];
    view! {
        <Compare caption="What she wrote beside the register" pairs/>
        <Versions older_name="Version 2" older="Six mixed groups of seven pupils. One letter a month from November." newer_name="Version 3"
            newer="Six mixed groups of seven pupils. Two letters a month from November to March."/>
        <VersionLine number=14 changed="Agnieszka Wiśniewska changed it on Tuesday 9 March at 13:05" printed="Printed on 9 March 2027">
            <a href="#versions">"All versions"</a>
        </VersionLine>
    }
    .into_any()
}

/// The pages of a space, and choosing what becomes public.
#[component]
pub(super) fn Trees() -> impl IntoView {
    let page = |label: &str| TreeNode { label: label.to_owned(), href: "#trees".to_owned(), ..TreeNode::default() };
    let streets = TreeNode {
        current: true,
        reach: PageReach::Web,
        children: vec![
            page("Via Fillungo, Lucca"),
            TreeNode { lang: Some("pl".to_owned()), ..page("Ulica Szeroka, Toruń") },
        ],
        ..page("Our streets")
    };
    let staff =
        TreeNode { reach: PageReach::Teachers, hindrance: Some("teachers only".to_owned()), ..page("Staff corner") };
    let nodes = vec![page("Us"), streets, staff];
    view! {
        <div class="side-by-side">
            <Tree label="Pages" nodes=nodes.clone()/>
            <PublishTree legend="What shall everyone see?" name="pages[]" nodes/>
        </div>
    }
    .into_any()
}

/// Nothing yet, nothing found, not yet.
#[component]
pub(super) fn Nothing() -> impl IntoView {
    let relax = vec![
        view! { <Chip href="#empty" removes=true>"at least 2 stars"</Chip> }.into_any(),
        view! { <Chip href="#empty" removes=true>"Art"</Chip> }.into_any(),
    ];
    view! {
        <div class="side-by-side">
            <Empty title="You have no candidates yet" sentence="Keep people here whom you may want to work with." picture=Picture::Houses
                example="For example: “French, ages 11–14, starts in November”.">
                <ButtonLink href="#empty" kind=ButtonKind::Primary>"Look in TwinFinder"</ButtonLink>
            </Empty>
            <NoResults title="Nobody fits all five filters" sentence="Without “at least 2 stars” there are 12." relax>
                <p>"Katrin Vogel, Freiburg: ages 10–12"</p>
            </NoResults>
        </div>
        <Skeleton lines=5/>
    }
    .into_any()
}
