//! The one place where a raw text area exists. Leptos writes the content of this element unescaped on
//! the server, so the content is escaped here and nowhere is the element used without this component.

use super::field::{Label, described_by, follow, help_line};
use super::{Problem, field_names};
use crate::text;
use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::HtmlTextAreaElement;

/// The text as the content of a text area: no element can begin in it, and a first empty line stays.
fn escaped(text: &str) -> String {
    let safe = text.replace('&', "&amp;").replace('<', "&lt;");
    if safe.starts_with('\n') { format!("\n{safe}") } else { safe }
}

/// A text of several lines with label, help and error.
#[component]
pub fn TextArea(
    /// The name under which the form sends it.
    #[prop(into)]
    name: String,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// Its id, when the name is not unique on the page.
    #[prop(optional, into)]
    id: Option<String>,
    /// What stands in it at first.
    #[prop(optional, into)]
    value: String,
    /// A signal that follows the text, and the text it.
    #[prop(optional)]
    bound: Option<RwSignal<String>>,
    /// A sentence that helps.
    #[prop(optional, into)]
    help: Option<String>,
    /// What is wrong with it.
    #[prop(optional, into)]
    problem: Signal<Option<String>>,
    /// Cannot stay empty.
    #[prop(optional)]
    required: bool,
    /// Shows that it may stay empty.
    #[prop(optional)]
    optional: bool,
    /// How many lines it shows at first.
    #[prop(default = 5)]
    rows: u32,
    /// The largest number of characters; a line below counts them.
    #[prop(optional)]
    maxlength: Option<u32>,
    /// The language of the text, when it is not the page's.
    #[prop(optional, into)]
    lang: Option<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| name.clone());
    let text = bound.unwrap_or_else(|| RwSignal::new(value));
    let described = described_by(&id, help.is_some(), problem);
    view! {
        <div class="field" data-state=move || problem.read().is_some().then_some("error")>
            <Label of=id.clone() label optional/>
            {help_line(&id, help)}
            <BareTextArea
                id=id.clone()
                name
                text
                rows
                maxlength
                required
                lang
                invalid=Signal::derive(move || problem.read().is_some())
                described=Signal::derive(described)
            />
            {maxlength.map(|limit| view! { <Counter text limit/> })}
            <Problem of=id problem/>
        </div>
    }
    .into_any()
}

/// How much of the room is used.
#[component]
fn Counter(text: RwSignal<String>, limit: u32) -> impl IntoView {
    let used = move || text.with(|text| text.chars().count()).to_string();
    view! { <p class="field-help" data-under="">{move || text::ui::characters(used(), limit.to_string())}</p> }
}

/// The writing place of a composer: a text area whose label is read out only.
#[component]
pub fn ComposerText(
    /// Its id.
    #[prop(into)]
    id: String,
    /// The name under which the form sends it.
    #[prop(into)]
    name: String,
    /// What it is for; read out and shown while it is empty.
    #[prop(into)]
    label: String,
    /// The text.
    text: RwSignal<String>,
    /// The largest number of characters.
    #[prop(optional)]
    maxlength: Option<u32>,
    /// How many lines it shows at first.
    #[prop(default = 2)]
    rows: u32,
) -> impl IntoView {
    field_names::note(&id, &label);
    view! {
        <label class="visually-hidden" for=id.clone()>{label.clone()}</label>
        <BareTextArea id name text rows maxlength required=true lang=None placeholder=label/>
    }
    .into_any()
}

/// The element itself.
#[component]
fn BareTextArea(
    id: String,
    name: String,
    text: RwSignal<String>,
    rows: u32,
    maxlength: Option<u32>,
    required: bool,
    lang: Option<String>,
    #[prop(optional, into)] placeholder: Option<String>,
    #[prop(optional)] invalid: Signal<bool>,
    #[prop(optional)] described: Signal<Option<String>>,
) -> impl IntoView {
    let node = NodeRef::<html::Textarea>::new();
    follow(node, text, HtmlTextAreaElement::value, HtmlTextAreaElement::set_value);
    view! {
        <textarea
            node_ref=node
            id=id
            name=name
            rows=rows
            maxlength=maxlength
            required=required
            lang=lang
            placeholder=placeholder
            aria-invalid=move || invalid.get().then_some("true")
            aria-describedby=move || described.get()
            inner_html=escaped(&text.get_untracked())
            on:input=move |event| text.set(event_target_value(&event))
        ></textarea>
    }
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn no_element_can_leave_a_text_area() {
        assert_eq!(escaped("</textarea><script>"), "&lt;/textarea>&lt;script>");
        assert_eq!(escaped("&lt;"), "&amp;lt;");
        assert_eq!(escaped("\nfirst"), "\n\nfirst");
    }
}
