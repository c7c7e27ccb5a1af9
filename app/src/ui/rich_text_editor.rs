//! The writing place of a page. Without scripts it is a text area of Markdown; with scripts the element
//! `<rich-text-editor>` of `frontend/editor` takes its place, loaded only here.
//!
//! The form sends `document` (JSON) or `markdown`; `Document::sent` reads either. See the top of
//! `frontend/editor/src/index.js` for what the element promises.

use super::{Problem, TextArea};
use crate::text::{self, editor};
use domain::vocabulary::SpokenLanguage;
use leptos::prelude::*;
use serde_json::{Value, json};

/// The text of a page, to be written in a form.
#[component]
pub fn RichTextEditor(
    /// The id of the text area.
    #[prop(into)]
    id: String,
    /// What the text is.
    #[prop(into)]
    label: String,
    /// The JSON of the document. A new value replaces the text.
    #[prop(into)]
    document: Signal<String>,
    /// The same as Markdown: `document.to_markdown_with(&block_words())`.
    #[prop(into)]
    markdown: String,
    /// Where the browser finds a picture: `/files/{file}`.
    #[prop(into)]
    picture_address: String,
    /// Where a picture is sent: a form with the field `file`; the answer is `{"file": "<number>"}`.
    #[prop(optional, into)]
    upload: Option<String>,
    /// Hears the JSON a moment after every change.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
    /// What is wrong with the text.
    #[prop(optional, into)]
    problem: Signal<Option<String>>,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    Effect::new(load_editor);
    let changed = move |event: leptos::ev::Targeted<leptos::ev::Event, leptos::web_sys::HtmlInputElement>| {
        if let Some(on_change) = on_change {
            // The element may still speak while its page is being left.
            let _heard = on_change.try_run(event.target().value());
        }
    };
    let labels = labels(&label).to_string();
    view! {
        <rich-text-editor
            data-document=move || document.get()
            data-labels=labels
            data-languages=languages().to_string()
            data-picture-address=picture_address
            data-upload=upload
        >
            <div data-without-scripts="">
                <TextArea id=id.clone() name="markdown" label value=markdown help=editor::markdown_help() rows=20/>
            </div>
            <input type="hidden" name="document" on:input:target=changed/>
            <Problem of=id problem/>
        </rich-text-editor>
    }
    .into_any()
}

/// The words of a placeholder in Markdown, in the reader's language.
#[cfg(feature = "ssr")]
pub fn block_words() -> domain::document::BlockWords {
    domain::document::BlockWords {
        block: editor::placeholder_block(),
        table: editor::placeholder_table(),
        picture: editor::placeholder_picture(),
        text: editor::placeholder_text(),
    }
}

/// Every word of the editor, under the names that `frontend/editor` uses.
fn labels(label: &str) -> Value {
    let mut labels = json!({ "text": label });
    let parts = [toolbar_labels(), table_labels(), link_labels(), picture_labels(), other_labels()];
    for (name, word) in parts.into_iter().flatten() {
        labels[name] = word.into();
    }
    labels
}

type Labels = Vec<(&'static str, String)>;

fn toolbar_labels() -> Labels {
    vec![
        ("toolbar", editor::toolbar()),
        ("strong", editor::strong()),
        ("emphasis", editor::emphasis()),
        ("headings", editor::headings()),
        ("paragraph", editor::paragraph()),
        ("heading", editor::heading()),
        ("subheading", editor::subheading()),
        ("smallHeading", editor::small_heading()),
        ("bulletList", editor::bullet_list()),
        ("orderedList", editor::ordered_list()),
        ("block", editor::block()),
        ("quote", editor::quote()),
        ("code", editor::code()),
        ("codeBlock", editor::code_block()),
        ("rule", editor::rule()),
        ("undo", editor::undo()),
        ("redo", editor::redo()),
    ]
}

fn table_labels() -> Labels {
    vec![
        ("table", editor::table()),
        ("insertTable", editor::insert_table()),
        ("rowAbove", editor::row_above()),
        ("rowBelow", editor::row_below()),
        ("columnBefore", editor::column_before()),
        ("columnAfter", editor::column_after()),
        ("headerRow", editor::header_row()),
        ("headerColumn", editor::header_column()),
        ("deleteRow", editor::delete_row()),
        ("deleteColumn", editor::delete_column()),
        ("deleteTable", editor::delete_table()),
    ]
}

fn link_labels() -> Labels {
    vec![
        ("link", editor::link()),
        ("linkAddress", editor::link_address()),
        ("linkHelp", editor::link_help()),
        ("linkText", editor::link_text()),
        ("linkSet", editor::link_set()),
        ("linkRemove", editor::link_remove()),
        ("linkWrong", editor::link_wrong()),
        ("cancel", editor::cancel()),
    ]
}

fn picture_labels() -> Labels {
    vec![
        ("picture", editor::picture()),
        ("changePicture", editor::change_picture()),
        ("pictureFile", editor::picture_file()),
        ("alternative", editor::alternative()),
        ("alternativeHelp", editor::alternative_help()),
        ("alternativeMissing", editor::alternative_missing()),
        ("decorative", editor::decorative()),
        ("showsPupils", editor::shows_pupils()),
        ("decorativeNote", editor::decorative_note()),
        ("caption", editor::caption()),
        ("pictureInsert", editor::picture_insert()),
        ("pictureChange", editor::picture_change()),
        ("pictureMissing", editor::picture_missing()),
        ("pictureSending", editor::picture_sending()),
        ("pictureFailed", editor::picture_failed()),
        ("pictureTooLarge", editor::picture_too_large()),
        ("spaceFull", crate::text::problem::space_full()),
        ("virus", crate::text::problem::virus()),
        ("notScanned", crate::text::problem::not_scanned()),
        ("pictureKind", editor::picture_kind()),
        ("pictureForbidden", editor::picture_forbidden()),
        ("signInAgain", editor::sign_in_again()),
    ]
}

fn other_labels() -> Labels {
    vec![
        ("language", editor::language()),
        ("languageName", editor::language_name()),
        ("languageHelp", editor::language_help()),
        ("languageOfPage", editor::language_of_page()),
        ("languageSet", editor::language_set()),
        ("tooDeep", editor::too_deep()),
        ("tooLong", editor::too_long()),
    ]
}

/// The languages that a paragraph can be in: code and name, sorted by name.
fn languages() -> Value {
    let written = text::sorted::<SpokenLanguage>().into_iter().map(|(language, name)| (language.code(), name));
    written.filter(|(code, _)| code.len() <= 3).map(|(code, name)| json!([code, name])).collect()
}

/// Loads the editor once; the shell has written its address into the page.
#[cfg(feature = "hydrate")]
fn load_editor() {
    let page = leptos::prelude::document();
    let address =
        page.query_selector("meta[name=editor]").ok().flatten().and_then(|meta| meta.get_attribute("content"));
    let is_there = page.query_selector("script[data-editor]").ok().flatten().is_some();
    let (Some(address), Some(head), false) = (address, page.head(), is_there) else { return };
    if let Ok(script) = page.create_element("script") {
        let attributes = [("type", "module"), ("data-editor", ""), ("src", address.as_str())];
        // What cannot fail on a fresh element would leave the text area, which works.
        let set = attributes.into_iter().all(|(name, value)| script.set_attribute(name, value).is_ok());
        if set {
            let _appended = head.append_child(&script);
        }
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::text::{Language, with};
    use std::collections::BTreeSet;

    /// The names after `before`, up to the first sign that no name has.
    fn names_after<'a>(source: &'a str, before: &str) -> Vec<&'a str> {
        let rests = source.match_indices(before).map(|(at, _)| &source[at + before.len()..]);
        let names = rests.map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default());
        names.filter(|name| name.starts_with(|first: char| first.is_ascii_lowercase())).collect()
    }

    #[test]
    fn without_scripts_there_is_a_text_area_and_the_json_is_only_data() {
        let html = Owner::new().with(|| {
            let view = view! {
                <RichTextEditor
                    id="text"
                    label="Text"
                    document="{\"a\":\"<script>\"}".to_owned()
                    markdown="# </textarea>"
                    picture_address="/files/{file}"
                />
            };
            with(Language::En, || view.to_html())
        });
        assert!(html.contains(r#"data-document="{&quot;a&quot;:&quot;"#), "{html}");
        assert!(html.contains("# &lt;/textarea>"), "{html}");
        assert!(html.contains(r#"<input type="hidden" name="document""#), "{html}");
        assert!(!html.contains("data-upload"), "{html}");
    }

    #[test]
    fn the_editor_finds_all_its_words() {
        let sources = [
            include_str!("../../../frontend/editor/src/toolbar.js"),
            include_str!("../../../frontend/editor/src/dialogs.js"),
            include_str!("../../../frontend/editor/src/picture.js"),
            include_str!("../../../frontend/editor/src/mount.js"),
        ];
        let mut used: BTreeSet<&str> = BTreeSet::new();
        for source in sources {
            for before in ["labels.", "name: \"", "button(\"", "? \"", "tell(problem === \"too-deep\" ? \""] {
                used.extend(names_after(source, before));
            }
        }
        let answers = include_str!("../../../frontend/editor/src/index.js");
        used.extend(
            answers.lines().filter(|line| line.contains("REASONS =")).flat_map(|line| names_after(line, ": \"")),
        );
        let labels = with(Language::En, || labels("Text"));
        let missing: Vec<_> = used.into_iter().filter(|name| labels.get(name).is_none()).collect();
        assert_eq!(missing, Vec::<&str>::new());
    }
}
