//! One line of a form: label above, help beside or below, native constraints, the error at the field.

use super::{Glyph, Icon, field_names};
use crate::text;
use leptos::either::Either;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlInputElement;

/// What may be typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FieldKind {
    /// One line of text.
    #[default]
    Text,
    /// An e-mail address.
    Email,
    /// A password, with a switch that shows it.
    Password,
    /// A whole number.
    Number,
    /// A year and a month, `2026-11`.
    Month,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// Words to search for.
    Search,
    /// An address on the web.
    Url,
    /// A telephone number.
    Telephone,
    /// A code of digits from an app or a letter.
    Code,
}

impl FieldKind {
    fn input_type(self) -> &'static str {
        match self {
            Self::Text | Self::Code => "text",
            Self::Email => "email",
            Self::Password => "password",
            Self::Number => "number",
            Self::Month => "month",
            Self::Date => "date",
            Self::Time => "time",
            Self::Search => "search",
            Self::Url => "url",
            Self::Telephone => "tel",
        }
    }

    fn input_mode(self) -> Option<&'static str> {
        matches!(self, Self::Number | Self::Code).then_some("numeric")
    }

    /// Browsers without a month picker show a text field, which needs to know the shape.
    fn pattern(self) -> Option<&'static str> {
        matches!(self, Self::Month).then_some("[0-9]{4}-[0-9]{2}")
    }

    fn placeholder(self) -> Option<&'static str> {
        match self {
            Self::Month => Some("2026-11"),
            Self::Url => Some("https://"),
            _ => None,
        }
    }

    fn is_short(self) -> bool {
        matches!(self, Self::Number | Self::Month | Self::Time | Self::Code)
    }
}

/// The ids that `aria-describedby` names: the error first, then the help.
pub(super) fn described_by(
    id: &str,
    has_help: bool,
    problem: Signal<Option<String>>,
) -> impl Fn() -> Option<String> + Send + use<> {
    let (error, help) = (format!("{id}-problem"), format!("{id}-help"));
    move || match (problem.read().is_some(), has_help) {
        (true, true) => Some(format!("{error} {help}")),
        (true, false) => Some(error.clone()),
        (false, true) => Some(help.clone()),
        (false, false) => None,
    }
}

/// The sentence that says what is wrong, at the field.
#[component]
pub fn Problem(
    /// The id of the field.
    #[prop(into)]
    of: String,
    /// The sentence, if something is wrong.
    #[prop(into)]
    problem: Signal<Option<String>>,
) -> impl IntoView {
    let id = format!("{of}-problem");
    move || {
        problem.get().map(|text| {
            view! { <p class="field-error" id=id.clone()><Icon glyph=Glyph::Alert/><span>{text}</span></p> }
        })
    }
}

/// The name above a field.
#[component]
pub(super) fn Label(of: String, label: String, optional: bool) -> impl IntoView {
    field_names::note(&of, &label);
    view! { <label for=of>{label}{optional.then(optional_word)}</label> }
}

/// The word "(optional)" behind a label.
pub(super) fn optional_word() -> impl IntoView {
    view! { <span class="optional">" ("{text::ui::optional()}")"</span> }
}

/// The help of a field.
pub(super) fn help_line(id: &str, help: Option<String>) -> impl IntoView + use<> {
    let id = format!("{id}-help");
    help.map(|help| view! { <p class="field-help" id=id>{help}</p> })
}

/// A field of one line.
///
/// It keeps what was typed before the scripts came. With `bound` the text and a signal follow each other.
#[component]
pub fn Field(
    /// The name under which the form sends it.
    #[prop(into)]
    name: String,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// What may be typed.
    #[prop(optional)]
    kind: FieldKind,
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
    /// The least number of characters.
    #[prop(optional)]
    minlength: Option<u32>,
    /// The largest number of characters.
    #[prop(optional)]
    maxlength: Option<u32>,
    /// The least value of a number or date.
    #[prop(optional, into)]
    min: Option<String>,
    /// The largest value of a number or date.
    #[prop(optional, into)]
    max: Option<String>,
    /// What the browser may fill in.
    #[prop(optional, into)]
    autocomplete: Option<String>,
    /// The language of the text, when it is not the page's.
    #[prop(optional, into)]
    lang: Option<String>,
    /// Can be read and not changed.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// The same, and it is sent with the form.
    #[prop(optional)]
    readonly: bool,
    /// The single key that leads here, where it is heard.
    #[prop(optional, into)]
    key: Signal<Option<&'static str>>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| name.clone());
    let described = described_by(&id, help.is_some(), problem);
    let node = NodeRef::<html::Input>::new();
    let value = bound.map_or(value, |bound| bound.get_untracked());
    if let Some(bound) = bound {
        follow(node, bound, HtmlInputElement::value, HtmlInputElement::set_value);
    }
    let shown = RwSignal::new(false);
    let input_type = move || if shown.get() { "text" } else { kind.input_type() };
    let input = view! {
        <input
            node_ref=node
            id=id.clone()
            name=name
            type=input_type
            class=kind.is_short().then_some("short")
            inputmode=kind.input_mode()
            pattern=kind.pattern()
            placeholder=kind.placeholder()
            value=value
            required=required
            minlength=minlength
            maxlength=maxlength
            min=min
            max=max
            autocomplete=autocomplete
            autocapitalize=matches!(kind, FieldKind::Email | FieldKind::Password).then_some("none")
            lang=lang
            disabled=move || disabled.get()
            readonly=readonly
            aria-keyshortcuts=move || key.get()
            aria-invalid=move || problem.read().is_some().then_some("true")
            aria-describedby=described
            on:input=move |event| if let Some(bound) = bound { bound.set(event_target_value(&event)) }
        />
    };
    let input = match kind {
        FieldKind::Password => Either::Left(view! { <div class="with-show">{input}<ShowPassword shown/></div> }),
        _ => Either::Right(input),
    };
    view! {
        <div class="field" data-state=move || problem.read().is_some().then_some("error")>
            <Label of=id.clone() label optional/>
            {help_line(&id, help)}
            {input}
            <Problem of=id problem/>
        </div>
    }
    .into_any()
}

/// Lets a field and a signal follow each other, by how its element is read and written. What was typed before the scripts
/// came wins.
pub(super) fn follow<E>(
    node: NodeRef<E>,
    bound: RwSignal<String>,
    read: fn(&E::Output) -> String,
    write: fn(&E::Output, &str),
) where
    E: html::ElementType,
    E::Output: JsCast + Clone + 'static,
{
    let opened_with = bound.get_untracked();
    Effect::new(move |before: Option<()>| {
        let wanted = bound.get();
        let Some(field) = node.get() else { return };
        let typed = read(&field);
        if typed == wanted {
            return;
        }
        if before.is_none() && !typed.is_empty() && typed != opened_with {
            bound.set(typed);
        } else {
            write(&field, &wanted);
        }
    });
}

/// The switch that shows a password. It needs scripts, so it appears with them.
#[component]
fn ShowPassword(shown: RwSignal<bool>) -> impl IntoView {
    let scripts = RwSignal::new(false);
    Effect::new(move |_| scripts.set(true));
    let label = move || if shown.get() { text::ui::hide_password() } else { text::ui::show_password() };
    let word = move || if shown.get() { text::ui::hide() } else { text::ui::show() };
    view! {
        <button class="show" type="button" hidden=move || !scripts.get() aria-label=label on:click=move |_| shown.update(|shown| *shown = !*shown)>
            {word}
        </button>
    }
}

/// A sentence at a field that says what is good about it.
#[component]
pub fn FieldGood(
    /// The sentence.
    children: Children,
) -> impl IntoView {
    view! { <p class="field-good"><Icon glyph=Glyph::Check/><span>{children()}</span></p> }
}
