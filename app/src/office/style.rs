//! The style book at `/office/style`: every component once, in its states. What is not here should not
//! be needed. The samples are people's texts, so they stay in their own language.

mod acts;
mod people;
mod records;
mod signs;
mod texts;

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
                <Section id="texts" title=text::style::texts()><texts::Texts/></Section>
                <Section id="menus" title=text::style::menus()><texts::Menus/></Section>
                <Section id="empty" title=text::style::empty()><records::Nothing/></Section>
            </div>
            <texts::Margin title=text::style::margin()/>
        </div>
    }
    .into_any()
}

/// One group of components.
#[component]
fn Section(id: &'static str, #[prop(into)] title: String, children: Children) -> impl IntoView {
    view! { <section aria-labelledby=id><SectionHead id title/><div class="stack" lang="en">{children()}</div></section> }.into_any()
}

#[cfg(test)]
mod tests {
    use std::fs::{read_dir, read_to_string};
    use std::path::Path;

    /// Components that the style book does not show a second time, and why.
    const NOT_SHOWN: [(&str, &str); 14] = [
        ("Announcement", "is heard when a list changes, and never seen"),
        ("FacetLines", "stands in every `Facet`"),
        ("IconSheet", "stands once on every page, also on this one"),
        ("SingleKeys", "stands once, on the page of the account, and is a setting of this device"),
        ("Star", "stands three times in every `Stars`"),
        ("TitleEnd", "stands in the head of every page"),
        ("SkipLink", "stands once on every page, also on this one"),
        ("MemberBar", "stands around this page"),
        ("DesktopMenu", "stands around this page"),
        ("BottomBar", "stands around this page on a narrow screen"),
        ("Foot", "stands around this page"),
        ("Toasts", "stands around this page; a button of it raises one"),
        ("GuestBar", "a second bar would be a landmark of the same name; it stands around every public page"),
        ("PupilBar", "a second bar would be a landmark of the same name; it stands around every page of pupils"),
    ];

    /// All Rust files below a folder of the app.
    fn sources(folder: &Path) -> Vec<String> {
        let paths = read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        paths
            .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![read_to_string(path).unwrap()] })
            .collect()
    }

    #[test]
    fn every_component_is_shown() {
        let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let shown = sources(&app.join("office/style")).concat() + include_str!("style.rs");
        let all = sources(&app.join("ui")).concat();
        let components = all.split("#[component]\npub fn ").skip(1);
        let names: Vec<&str> = components.filter_map(|rest| rest.split(['(', '<']).next()).collect();
        assert!(names.len() > 60, "{names:?}");
        for name in names {
            let tag = format!("<{name}");
            let mut uses = shown.split(&tag).skip(1);
            let is_shown = uses.any(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()));
            let is_left_out = NOT_SHOWN.iter().any(|(left_out, _)| *left_out == name);
            assert!(is_shown != is_left_out, "{name}: shown {is_shown}, left out {is_left_out}");
        }
    }
}
