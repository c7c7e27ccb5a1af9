//! `/spaces/{id}/pages/{page}/edit`: writing. The draft is kept within five seconds; without scripts the text is Markdown.

use super::names;
use crate::failure::Failure;
use crate::form::{failure_sentence, kept, problems, sentence};
use crate::frame::shown;
use crate::live;
use crate::me;
use crate::page::api::{self, EditWords, TheirsWords};
use crate::page::page_in_address;
use crate::text::page as say;
use crate::twinspace::space_in_address;
use crate::ui::Title;
use crate::ui::{
    Button, ButtonKind, Callout, Checkbox, ErrorSummary, Field, PageHead, RichText, RichTextEditor, SaveLine, Saved,
    Tone,
};
use domain::base::error::{Error, Problem};
use domain::base::hint::Topic;
use domain::base::id::{PageId, SpaceId};
use domain::page::TITLE_MOST;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The editor of a page. It is loaded once: hints never change a text that is being written.
#[component]
pub fn EditPage() -> impl IntoView {
    let (space, page) = (space_in_address(), page_in_address());
    let words = Resource::new(move || (space.get(), page.get()), |(space, page)| api::edit(space, page));
    // Who else is writing stands outside of the form: it is told at once.
    let source = move || (space.get(), page.get(), live::version(Topic::Space));
    let writers = Resource::new(source, |(space, page, _)| api::writers(space, page));
    view! {
        <div class="stack">
            {shown(words, |words| view! { <Editor words/> })}
            <Transition>
                {move || Suspend::new(async move {
                    let names = writers.await.unwrap_or_default();
                    view! { <div class="contents" aria-live="polite">{(!names.is_empty()).then(|| view! { <Writers names/> })}</div> }
                })}
            </Transition>
        </div>
    }
    .into_any()
}

/// Somebody else is writing too.
#[component]
fn Writers(names: Vec<String>) -> impl IntoView {
    view! {
        <Callout tone=Tone::Wait>
            <p><strong>{say::also_writing(names.join(", "))}</strong></p>
            <p class="small">{say::nothing_lost()}</p>
        </Callout>
    }
}

#[component]
fn Editor(words: EditWords) -> impl IntoView {
    let (space, page) = (words.space, words.page);
    let heading = say::edit_title(&words.title);
    let has_draft = !words.saved.is_empty();
    view! {
        <Title text=heading.clone()/>
        <PageHead title=heading lead=say::edit_lead()/>
        {words.theirs.clone().map(|theirs| view! { <BothTexts theirs/> })}
        <PictureProblem/>
        <Form words/>
        <PictureForm space page/>
        <p><a href=format!("/spaces/{space}/pages/{page}")>{say::back_to_page()}</a></p>
        {has_draft.then(|| view! {
            <details>
                <summary>{say::drop_draft_open()}</summary>
                <form method="post" class="stack" data-gap="tight" action=api::DropDraft::url()>
                    {names(space, page)}
                    <p>{say::drop_draft_note()}</p>
                    <p><Button kind=ButtonKind::Danger small=true>{say::drop_draft()}</Button></p>
                </form>
            </details>
        })}
    }
    .into_any()
}

/// Somebody else has saved meanwhile: both texts, side by side and laid over each other.
#[component]
fn BothTexts(theirs: TheirsWords) -> impl IntoView {
    view! {
        <Callout tone=Tone::Wait>
            <p><strong>{say::both_texts()}</strong></p>
            <p>{say::both_texts_note()}</p>
        </Callout>
        <div class="side-by-side">
            <section><h2>{say::your_text()}</h2><RichText html=theirs.mine/></section>
            <section><h2>{theirs.title}</h2><p class="faint">{theirs.sentence}</p><RichText html=theirs.html/></section>
        </div>
        <details><summary>{say::what_differs()}</summary><RichText html=theirs.difference/></details>
    }
    .into_any()
}

/// Keeps the draft of a page while it is written.
#[derive(Clone, Copy)]
struct Keeper {
    space: SpaceId,
    page: PageId,
    base_version: i64,
    title: RwSignal<String>,
    document: StoredValue<String>,
    running: StoredValue<bool>,
    sentence: RwSignal<String>,
    state: RwSignal<Saved>,
    session_ended: RwSignal<bool>,
}

/// A draft leaves for the server so long after the first key that it does not have.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(2500);

impl Keeper {
    fn new(words: &EditWords) -> Self {
        Self {
            space: words.space,
            page: words.page,
            base_version: words.base_version,
            title: RwSignal::new(kept("title", &words.title)),
            document: StoredValue::new(words.document.clone()),
            running: StoredValue::new(false),
            sentence: RwSignal::new(words.saved.clone()),
            state: RwSignal::new(Saved::Safe),
            session_ended: me::session_ended(),
        }
    }

    /// Something was written: it is kept soon, however fast the next keys come.
    fn touched(self) {
        self.sentence.set(say::keeping());
        self.state.set(Saved::Waiting);
        if !self.running.get_value() {
            self.running.set_value(true);
            set_timeout(move || self.keep(), PAUSE);
        }
    }

    fn keep(self) {
        // The page may have been left meanwhile.
        let Some(title) = self.title.try_get_untracked() else { return };
        self.running.set_value(false);
        let document = self.document.get_value();
        leptos::task::spawn_local(async move {
            let kept = api::keep(self.space, self.page, self.base_version, title, document).await;
            let (sentence, state) = match kept {
                Ok(sentence) => (sentence, Saved::Safe),
                Err(Failure(Error::SignIn)) => {
                    self.session_ended.set(true);
                    (say::not_kept(failure_sentence(&Error::SignIn)), Saved::Failed)
                }
                Err(failure) => (say::not_kept(failure_sentence(&failure.0)), Saved::Failed),
            };
            if !self.running.try_get_value().unwrap_or(true) {
                self.sentence.set(sentence);
                self.state.set(state);
            }
        });
    }
}

#[component]
fn Form(words: EditWords) -> impl IntoView {
    let (space, page) = (words.space, words.page);
    let problems = problems(ServerAction::<api::SavePage>::new());
    let keeper = Keeper::new(&words);
    let on_change = Callback::new(move |json: String| {
        keeper.document.set_value(json);
        keeper.touched();
    });
    Effect::new(move |_| {
        if me::returns() > 0 {
            keeper.touched();
        }
    });
    let document = kept("document", &words.document);
    let markdown = kept("markdown", &words.markdown);
    let first_title = words.title.clone();
    Effect::new(move |before: Option<String>| {
        let title = keeper.title.get();
        if before.unwrap_or_else(|| first_title.clone()) != title {
            keeper.touched();
        }
        title
    });
    view! {
        <form class="stack" method="post" action=api::SavePage::url()>
            <ErrorSummary problems=problems.summary()/>
            {names(space, page)}
            <input type="hidden" name="base_version" value=kept("base_version", &words.base_version.to_string())/>
            <Field name="title" label=say::title() bound=keeper.title problem=problems.of("title") maxlength=TITLE_MOST as u32 required=true/>
            <RichTextEditor
                id="document"
                label=say::text()
                document=Signal::stored(document)
                markdown
                picture_address=format!("/spaces/{space}/files/{{file}}")
                upload=format!("/spaces/{space}/pictures?page={page}")
                on_change
                problem=problems.of("document")
            />
            <div class="form-foot">
                <Button kind=ButtonKind::Primary>{say::show_everyone()}</Button>
                <button class="button without-scripts" name="act" value="keep">{say::keep_draft()}</button>
                <SaveLine text=keeper.sentence state=keeper.state/>
            </div>
        </form>
    }
    .into_any()
}

/// Why a picture was not taken, after a plain post.
#[component]
fn PictureProblem() -> impl IntoView {
    let problem = use_query_map().read_untracked().get("picture").map(|problem| match problem.as_str() {
        "large" => sentence(&Problem::FileTooLarge { most: domain::picture::MEGABYTES_MOST }),
        "pixels" => sentence(&Problem::TooManyPixels { most: domain::picture::MEGAPIXELS_MOST }),
        "full" => sentence(&Problem::SpaceFull),
        "kind" => sentence(&Problem::FileKind),
        "words" => sentence(&Problem::AlternativeText),
        _ => say::picture_failed(),
    });
    problem.map(|problem| view! { <Callout tone=Tone::Bad><p>{problem}</p></Callout> })
}

/// A picture for the end of the text, where no scripts run; the editor has its own way.
#[component]
fn PictureForm(space: SpaceId, page: PageId) -> impl IntoView {
    view! {
        <form class="form without-scripts" method="post" enctype="multipart/form-data" action=format!("/spaces/{space}/pictures?page={page}")>
            <h2>{say::add_picture()}</h2>
            <p>{say::add_picture_note()}</p>
            <div class="field">
                <label for="picture-file">{say::picture_file()}</label>
                <input id="picture-file" type="file" name="file" accept="image/jpeg,image/png,image/webp,image/gif" required/>
            </div>
            <Field name="alternative" label=say::alternative() help=say::alternative_help() maxlength=500/>
            <Checkbox name="decorative">{say::decorative()}</Checkbox>
            <Checkbox name="contains_pupils">{crate::text::editor::shows_pupils()}</Checkbox>
            <p><Button>{say::add_picture()}</Button></p>
        </form>
    }
    .into_any()
}
