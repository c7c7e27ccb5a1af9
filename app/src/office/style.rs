//! The style book at `/office/style`: every component once, in its states. What is not here should not
//! be needed. The samples are people's texts, so they stay in their own language.

mod acts;
mod people;
mod records;
mod signs;

use crate::text;
use crate::ui::Title;
use crate::ui::{PageHead, SectionHead, Toaster};
use leptos::prelude::*;

/// The page of the style book.
#[component]
pub fn StyleBook() -> impl IntoView {
    let toaster = use_context::<Toaster>().unwrap_or_else(Toaster::provide);
    view! {
        <Title text=text::style::title()/>
        <div class="page">
            <PageHead title=text::style::title() lead=text::style::lead()/>
            <div class="stack" data-gap="wide">
                <Section id="ring" title=text::style::ring()><signs::Rings/></Section>
                <Section id="colour" title=text::style::colour()><signs::Colours/></Section>
                <Section id="type" title=text::style::type_sizes()><signs::Sizes/></Section>
                <Section id="signs" title=text::style::signs()><signs::Signs/></Section>
                <Section id="buttons" title=text::style::buttons()><acts::Buttons/></Section>
                <Section id="fields" title=text::style::fields()><acts::Fields/></Section>
                <Section id="chips" title=text::style::chips()><acts::Chips/></Section>
                <Section id="people" title=text::style::people()><people::People/></Section>
                <Section id="status" title=text::style::status()><people::Status/></Section>
                <Section id="phases" title=text::style::phases()><people::Road/></Section>
                <Section id="records" title=text::style::records()><records::Records/></Section>
                <Section id="versions" title=text::style::versions()><records::Comparisons/></Section>
                <Section id="trees" title=text::style::trees()><records::Trees/></Section>
                <Section id="talk" title=text::style::talk()><people::Talk/></Section>
                <Section id="dialogs" title=text::style::dialogs()><acts::Questions toaster/></Section>
                <Section id="empty" title=text::style::empty()><records::Nothing/></Section>
            </div>
        </div>
    }
    .into_any()
}

/// One group of components.
#[component]
fn Section(id: &'static str, #[prop(into)] title: String, children: Children) -> impl IntoView {
    view! { <section aria-labelledby=id><SectionHead id title/><div class="stack" lang="en">{children()}</div></section> }.into_any()
}
