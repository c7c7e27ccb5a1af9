//! What every form shares: the problems of an action at their fields, what was typed before a failed plain post, and
//! the request key that lets a write happen once.

mod act;
#[cfg(feature = "hydrate")]
pub(crate) mod complaint;
mod editing;
mod in_vain;
pub(crate) mod place;
pub(crate) mod typed;

pub use act::Act;
pub use editing::{Editing, Meanwhile};
pub use in_vain::InVain;

use crate::failure::Failure;
use crate::text;
use crate::ui::{ErrorSummary, FieldProblem};
use domain::base::error::{Error, Problem};
use leptos::prelude::*;
use leptos::server::ServerActionError;
use leptos::server_fn::ServerFn;
use leptos::server_fn::error::ServerFnUrlError;
use serde::de::DeserializeOwned;

/// What went wrong with the last try of a form.
#[derive(Clone, Copy)]
pub struct Problems(Signal<Option<Error>>);

/// The problems of an action, also after a plain post without scripts.
pub fn problems<S>(action: ServerAction<S>) -> Problems
where
    S: ServerFn<Error = Failure> + Clone + Send + Sync + 'static,
    S::Output: Clone + Send + Sync + 'static,
    S::Error: DeserializeOwned,
{
    let value = action.value();
    Problems(Signal::derive(move || match value.read().as_ref() {
        Some(Err(Failure(error))) => Some(error.clone()),
        _ => None,
    }))
}

impl Problems {
    /// What is wrong with one field.
    pub fn of(self, field: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || match self.0.read().as_ref() {
            Some(Error::Invalid(problems)) => {
                problems.iter().find(|one| one.field == field).map(|one| sentence(&one.problem))
            }
            _ => None,
        })
    }

    /// All problems for the summary on top of the form: those of fields lead there, any other stands for itself.
    pub fn summary(self) -> Signal<Vec<FieldProblem>> {
        Signal::derive(move || match self.0.read().as_ref() {
            None => Vec::new(),
            Some(Error::Invalid(problems)) if !problems.is_empty() => {
                problems.iter().map(|one| (one.field.clone(), sentence(&one.problem))).collect()
            }
            Some(other) => vec![(String::new(), failure_sentence(other))],
        })
    }

    /// Whether the last try failed: what was folded away stands open then.
    pub fn any(self) -> bool {
        self.0.read_untracked().is_some()
    }

    /// The problems of a form with several buttons, whichever action was pressed.
    pub fn of_any<const N: usize>(actions: [Self; N]) -> Self {
        Self(Signal::derive(move || actions.iter().find_map(|problems| problems.0.get())))
    }

    /// All problems of several forms, told in one place.
    pub fn together<const N: usize>(all: [Self; N]) -> Signal<Vec<FieldProblem>> {
        Signal::derive(move || all.iter().flat_map(|problems| problems.summary().get()).collect())
    }

    /// Whether the last try failed with exactly this.
    pub fn is(self, error: &'static Error) -> Signal<bool> {
        Signal::derive(move || self.0.read().as_ref() == Some(error))
    }
}

/// What went wrong with one of a page's small forms (a button, a choice in a row), which have no place of their own to say
/// it: the page that comes back after a plain post says it on top.
#[component]
pub fn Trouble(
    /// The addresses of their functions.
    of: &'static [&'static str],
) -> impl IntoView {
    let failed = use_context::<ServerActionError>().filter(|failed| of.contains(&failed.path()));
    failed.map(|failed| {
        let Failure(error) = ServerFnUrlError::<Failure>::decode_err(failed.err());
        let problems = Problems(Signal::stored(Some(error)));
        view! { <ErrorSummary problems=problems.summary()/> }
    })
}

/// A failure that belongs to no field, in the reader's language.
pub fn failure_sentence(error: &Error) -> String {
    match error {
        Error::SignIn => text::problem::sign_in_first(),
        Error::Forbidden => text::problem::forbidden(),
        Error::NotFound => text::problem::not_found(),
        Error::Conflict => text::problem::conflict(),
        Error::Invalid(_) => text::problem::malformed(),
        Error::Limited { seconds } => text::problem::limited((seconds / 60 + 1) as u32),
        Error::Offline => text::problem::offline(),
        Error::Internal { trace } => text::problem::internal(trace),
    }
}

/// What is wrong with a field, in the reader's language.
pub fn sentence(problem: &Problem) -> String {
    use text::problem as say;
    match problem {
        Problem::Required => say::required(),
        Problem::TooShort { least } => say::too_short(*least as u32),
        Problem::TooLong { most } => say::too_long(*most as u32),
        Problem::NotAnAddress => say::not_an_address(),
        Problem::NotALink => say::not_a_link(),
        Problem::Taken => say::taken(),
        Problem::TooCommon => say::too_common(),
        Problem::Unknown => say::unknown(),
        Problem::OutOfRange { least, most } => say::out_of_range(*least, *most),
        Problem::EndBeforeStart => say::end_before_start(),
        Problem::NotAUsername => say::not_a_username(),
        Problem::NotAName => say::not_a_name(),
        Problem::WrongPassword => say::wrong_password(),
        Problem::NotYourPassword => say::not_your_password(),
        Problem::WrongCode => say::wrong_code(),
        Problem::LinkExpired => say::link_expired(),
        Problem::NobodyOfThisName => say::nobody_of_this_name(),
        Problem::FormUnfinished => say::form_unfinished(),
        Problem::MustAccept => say::must_accept(),
        Problem::NotTheName => say::not_the_name(),
        Problem::FileKind => say::file_kind(),
        Problem::FileTooLarge { most } => say::file_too_large(*most as u32),
        Problem::TooManyPixels { most } => say::too_many_pixels(*most as u32),
        Problem::Virus => say::virus(),
        Problem::NotScanned => say::not_scanned(),
        Problem::SpaceFull => say::space_full(),
        Problem::AlternativeText => say::alternative_text(),
        Problem::KeptByUnit => say::kept_by_unit(),
        Problem::SameSchool => say::same_school(),
        Problem::SameCountry => say::same_country(),
        Problem::UnreadableLine { line, text } => say::unreadable_line(line.to_string(), text),
        Problem::FoundTogether { project } => say::found_together(project),
        Problem::FoundedWithEachOther { project } => say::founded_with_each_other(project),
        Problem::PeopleAtSchool => say::people_at_school(),
        Problem::ReportsWait { most } => say::reports_wait(*most),
        Problem::LastAdministrator => say::last_administrator(),
        Problem::FounderMayNotAct { name } => say::founder_may_not_act(name),
        Problem::NamesPupil { name } => say::names_pupil(name),
    }
}

/// What was typed into a form whose plain post failed, by field. Never passwords.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
pub struct Kept(pub Vec<(String, String)>);

/// The hidden field that names one of several like forms of a page. Of the form that came back it stands in the address, so
/// that server and browser know it alike.
pub const FORM: &str = "__form";

/// One of several like forms on a page: only the one that came back shows its problems and what was typed. The others cost
/// nothing.
#[derive(Clone)]
pub struct OneOfMany {
    name: String,
    /// Those of the form that came back.
    problems: Option<Problems>,
}

impl OneOfMany {
    /// The form of this name, of letters, digits and hyphens, among those of an action.
    pub fn of<S>(name: String) -> Self
    where
        S: ServerFn<Error = Failure> + Clone + Send + Sync + 'static,
        S::Output: Clone + Send + Sync + 'static,
        S::Error: DeserializeOwned,
    {
        let came_back = form_that_came_back().as_deref() == Some(&name);
        Self { name, problems: came_back.then(|| problems(ServerAction::<S>::new())) }
    }

    /// What stands on top of it: the hidden field that names it, and its problems.
    pub fn head(&self) -> impl IntoView + use<> {
        let form = self.clone();
        let summary = self.problems.map(|problems| {
            let all = problems.summary();
            let here =
                Signal::derive(move || all.get().into_iter().map(|problem| form.here(problem)).collect::<Vec<_>>());
            view! { <ErrorSummary problems=here/> }
        });
        view! { <input type="hidden" name=FORM value=self.name.clone()/>{summary} }
    }

    /// A problem at the field of this form.
    fn here(&self, (field, sentence): FieldProblem) -> FieldProblem {
        (if field.is_empty() { field } else { self.id(&field) }, sentence)
    }

    /// Whether its plain post failed: then it stands open.
    pub fn came_back(&self) -> bool {
        self.problems.is_some()
    }

    /// The id of one of its fields, which no other form of the page has.
    pub fn id(&self, field: &str) -> String {
        format!("{field}-{}", self.name)
    }

    /// What was typed into a field before its plain post failed, or `otherwise`.
    pub fn typed(&self, field: &str, otherwise: &str) -> String {
        if self.came_back() { kept(field, otherwise) } else { otherwise.to_owned() }
    }

    /// What is wrong with one field.
    pub fn problem(&self, field: &'static str) -> Signal<Option<String>> {
        self.problems.map(|problems| problems.of(field)).unwrap_or_default()
    }
}

/// The name of the form whose plain post failed, if it was one of several.
pub fn form_that_came_back() -> Option<String> {
    leptos_router::hooks::use_query_map().read_untracked().get(FORM)
}

/// Everything that was chosen in a group of boxes before a failed plain post; `also[]` is its name.
pub fn kept_choices(field: &str) -> Vec<String> {
    let kept = use_context::<Kept>();
    kept.iter().flat_map(|kept| &kept.0).filter(|(name, _)| name == field).map(|(_, value)| value.clone()).collect()
}

/// What was typed into a field before a failed plain post, or `otherwise`.
pub fn kept(field: &str, otherwise: &str) -> String {
    use_context::<Kept>()
        .and_then(|kept| kept.0.iter().find(|(name, _)| name == field).map(|(_, value)| value.clone()))
        .unwrap_or_else(|| otherwise.to_owned())
}
