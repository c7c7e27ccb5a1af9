//! Texts that people write, the editor in which they do, and lists of links.

use crate::ui::shell::{Menu, NavLink, Rail};
use crate::ui::{
    Avatar, AvatarSize, Chip, Chips, Country, Flag, Glyph, Icon, MarginNote, Problem, RichText, RichTextEditor,
    SectionHead, WebLink, WithMargin,
};
use leptos::prelude::*;

const DOCUMENT: &str = r#"{"type":"doc","content":[{"type":"paragraph","content":[
    {"type":"text","text":"Each of us wrote about one street. Begin with yours."}]}]}"#;

/// Rich text as it is read and as it is written, and an address of the web.
#[component]
pub(super) fn Texts() -> impl IntoView {
    let html = "<p>Each of us wrote about <strong>one street</strong>.</p><ul><li>In Lucca</li><li lang=\"pl\">W Toruniu</li></ul>";
    let problem = Signal::stored(Some("A picture has no words for who cannot see it.".to_owned()));
    view! {
        <RichText html/>
        <form class="form" on:submit=|event| event.prevent_default()>
            <RichTextEditor id="sample-document" label="Text of the page" document=Signal::stored(DOCUMENT.to_owned())
                markdown="Each of us wrote about one street. Begin with yours." picture_address="/files/{file}"/>
        </form>
        <Problem of="sample-picture" problem/>
        <p><WebLink address="https://verdi.lucca.example"/></p>
    }
    .into_any()
}

/// What other components are made of, a fold with links, and the rail of a space.
#[component]
pub(super) fn Menus() -> impl IntoView {
    let link = |label: &str, glyph| NavLink::new(label, "#menus").glyph(glyph);
    let links = vec![
        link("Home of the space", Glyph::Home).exact(),
        link("Pages", Glyph::Page),
        link("Team", Glyph::Team).count(Signal::stored(2_u32)),
    ];
    let chips = vec![
        view! { <Chip href="#menus" removes=true>"French"</Chip> }.into_any(),
        view! { <Chip href="#menus" removes=true>"12–15"</Chip> }.into_any(),
    ];
    let fold = || view! { <><Icon glyph=Glyph::More/>"More"</> };
    view! {
        <div class="sample">
            <Avatar name="Inês Carvalho" id=5 size=AvatarSize::Large/>
            <span class="sample"><Flag code="PT"/>"Portugal"</span>
            <Country code="PT" name="Portugal"/>
        </div>
        <Chips label="Filters of the sample" chips/>
        <div class="sample"><Menu summary=fold><li><a href="#menus">"Archive"</a></li><li><a href="#menus">"Kits"</a></li></Menu></div>
        <Rail label="Rail of a sample" links path=Signal::stored("/".to_owned())/>
    }
    .into_any()
}

/// A text with its margin, which stands beside no other part of a page.
#[component]
pub(super) fn Margin(#[prop(into)] title: String) -> impl IntoView {
    let note = || {
        view! { <div lang="en"><MarginNote title="Two clicks"><p>"The margin is beside the text where there is room, and below it where there is none."</p></MarginNote></div> }
    };
    view! {
        <WithMargin label="Margin of a sample" margin=note>
            <SectionHead id="margin" title/>
            <p lang="en">"A page with a margin says in it what helps here and now."</p>
        </WithMargin>
    }
    .into_any()
}
