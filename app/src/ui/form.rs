//! What stands around the fields of a form: the summary of problems, the foot, the line that says
//! where the text is safe.

use super::field_names::{FieldNames, named};
use super::{Button, ButtonKind, Glyph, Icon};
use crate::text;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// Something wrong in a form: the id of the field, and a sentence.
pub type FieldProblem = (String, String);

/// The problems of a form in one place, each with the name of its field. It takes the focus when they come, and leads to
/// each field.
#[component]
pub fn ErrorSummary(
    /// What is wrong, in the order of the fields.
    #[prop(into)]
    problems: Signal<Vec<FieldProblem>>,
    /// What fields are called that are made later than this summary, as those are that follow a signal.
    #[prop(optional)]
    names: Option<fn(&str) -> Option<String>>,
) -> impl IntoView {
    let known = FieldNames::here();
    let name_of = move |id: &str| names.and_then(|names| names(id)).or_else(|| known?.of(id));
    let node = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if !problems.read().is_empty()
            && let Some(summary) = node.get()
        {
            // An element with a tabindex takes the focus; nothing else can go wrong.
            let _ = summary.focus();
        }
    });
    move || {
        let problems = problems.get();
        (!problems.is_empty()).then(|| {
            let count = problems.len() as u32;
            let lines = problems.into_iter().map(|(id, sentence)| {
                let sentence = match name_of(&id) {
                    Some(name) => named(&name, &sentence),
                    None => sentence,
                };
                problem_link(id, sentence)
            });
            view! {
                <div class="error-summary" role="alert" tabindex="-1" node_ref=node>
                    <h2>{text::ui::problems(count)}</h2>
                    <ul>{lines.collect_view()}</ul>
                </div>
            }
        })
    }
}

fn problem_link(id: String, sentence: String) -> impl IntoView {
    let href = format!("#{id}");
    view! { <li><a href=href on:click=move |_| focus(&id)>{sentence}</a></li> }
}

/// Gives the focus to the element with this id, in the browser.
pub fn focus(id: &str) {
    let element = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        // Fails only for an element that left the page meanwhile.
        let _ = element.focus();
    }
}

/// The foot of a form: the button that sends it, disabled while it is sent, and what else is possible.
#[component]
pub fn FormFoot(
    /// The verb of the button.
    #[prop(into)]
    submit: String,
    /// Whether the form is under way.
    #[prop(optional, into)]
    pending: Signal<bool>,
    /// What the button is for; primary if nothing is said.
    #[prop(default = ButtonKind::Primary)]
    kind: ButtonKind,
    /// Further buttons, links and the save line.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="form-foot">
            <Button kind disabled=pending>{submit}</Button>
            {children.map(|children| children())}
        </div>
    }
    .into_any()
}

/// How safe a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Saved {
    /// On the server, or where the sentence says.
    #[default]
    Safe,
    /// Kept on this device; the server answers later.
    Waiting,
    /// It could not be saved.
    Failed,
}

/// The line that says where the text is safe. It is read out politely when it changes.
#[component]
pub fn SaveLine(
    /// The sentence: "Saved on this device and on the server at 16:42".
    #[prop(into)]
    text: Signal<String>,
    /// How safe the text is.
    #[prop(optional, into)]
    state: Signal<Saved>,
) -> impl IntoView {
    let attribute = move || match state.get() {
        Saved::Safe => None,
        Saved::Waiting => Some("waiting"),
        Saved::Failed => Some("failed"),
    };
    let glyph = move || match state.get() {
        Saved::Safe => Glyph::Check,
        Saved::Waiting => Glyph::Clock,
        Saved::Failed => Glyph::Alert,
    };
    view! {
        <p class="save-line" role="status" data-state=attribute>
            {move || (!text.read().is_empty()).then(|| view! { <Icon glyph=glyph()/> })}
            <span>{move || text.get()}</span>
        </p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, with};
    use crate::ui::Field;

    #[test]
    fn a_summary_names_the_fields_that_stand_below_it() {
        let problem = |field: &str| (field.to_owned(), "Please fill this in.".to_owned());
        let problems = vec![problem("title"), problem("reason"), problem("")];
        let html = Owner::new().with(|| {
            FieldNames::provide();
            let view = view! {
                <form>
                    <ErrorSummary problems=Signal::stored(problems)/>
                    <Field name="title" label="Title"/>
                    <Field name="text[reason]" id="reason" label="Why?"/>
                </form>
            };
            with(Language::En, || view.to_html())
        });
        for line in ["Title: Please fill this in.", "Why? Please fill this in.", ">Please fill this in.<"] {
            assert!(html.contains(line), "{line}: {html}");
        }
    }
}
