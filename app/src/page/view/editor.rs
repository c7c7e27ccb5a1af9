//! `/spaces/{id}/pages/{page}/edit`: writing. The text lies on an adult's device at once and on the server within five seconds;
//! without scripts it is Markdown.

use super::names;
use super::writing::{WritingLine, say_writing};
use crate::draft::{self, Arrived, Autosave, IsBack, OnDevice, Parcel, Saving, SavingLine};
use crate::failure::Failure;
use crate::form::{kept, problems, sentence};
use crate::frame::shown;
use crate::page::api::{self, EditWords, TheirsWords};
use crate::page::page_in_address;
use crate::resource::{Resource, resource};
use crate::text::page as say;
use crate::twinspace::space_in_address;
use crate::ui::Title;
use crate::ui::{
    Button, ButtonKind, Callout, Checkbox, ErrorSummary, Field, PageHead, RichText, RichTextEditor, TextArea, Tone,
};
use domain::base::error::Problem;
use domain::base::id::{PageId, SpaceId};
use domain::page::TITLE_MOST;
use leptos::html;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;
use serde::{Deserialize, Serialize};
use std::hash::{DefaultHasher, Hash, Hasher};

/// The editor of a page. It is loaded once: hints never change a text that is being written.
#[component]
pub fn EditPage() -> impl IntoView {
    let (space, page) = (space_in_address(), page_in_address());
    let words = resource(move || (space.get(), page.get()), |(space, page)| api::edit(space, page));
    view! { <div class="stack">{shown(words, move |loaded| view! { <Editor words=loaded page=words/> })}</div> }
        .into_any()
}

/// A page in the editor, as the server gives it.
type Loaded = Resource<Result<EditWords, Failure>>;

#[component]
fn Editor(words: EditWords, page: Loaded) -> impl IntoView {
    let keeper = Keeper::new(&words, page);
    let (space, page) = (words.space, words.page);
    let heading = say::edit_title(&words.title);
    let has_draft = !words.saved.is_empty();
    let writers = words.writers.clone();
    say_writing(space, page);
    view! {
        <Title text=heading.clone()/>
        <PageHead title=heading lead=say::edit_lead()/>
        {words.theirs.clone().map(|theirs| view! { <BothTexts theirs/> })}
        <PictureProblem/>
        <Form words keeper/>
        <WritingLine space page first=writers for_writer=true/>
        <p><a href=format!("/spaces/{space}/pages/{page}")>{say::back_to_page()}</a></p>
        {has_draft.then(|| view! {
            <details>
                <summary>{say::drop_draft_open()}</summary>
                <form method="post" class="stack" data-gap="tight" action=api::DropDraft::url() on:submit=move |_| keeper.forget()>
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

/// What is written.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Typed {
    title: String,
    document: String,
}

impl Typed {
    fn of(words: &EditWords) -> Self {
        Self { title: words.title.clone(), document: words.document.clone() }
    }

    /// Tells one text from another. The editor and the server write the same document in another order.
    fn mark(&self) -> u64 {
        let document: serde_json::Value = crate::resource::read(&self.document).unwrap_or_default();
        let mut mark = DefaultHasher::new();
        (self.title.trim(), document.to_string()).hash(&mut mark);
        mark.finish()
    }
}

/// What is written, as it lies on the device.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Left {
    /// The version of the page that it stands on.
    base_version: i64,
    typed: Typed,
    /// The marks of what the server may hold of it: any other draft there was written elsewhere.
    known: Vec<u64>,
}

/// Keeps the draft of a page while it is written.
#[derive(Clone, Copy)]
struct Keeper {
    space: SpaceId,
    page: PageId,
    loaded: Loaded,
    /// The version of the page when it was loaded.
    present: i64,
    /// What the server gave, and whether it is her draft.
    given: StoredValue<Typed>,
    is_draft: bool,
    base_version: StoredValue<i64>,
    base: NodeRef<html::Input>,
    title: RwSignal<String>,
    /// The text in the editor; a new value replaces it.
    document: RwSignal<String>,
    known: StoredValue<Vec<u64>>,
    saving: Saving,
    device: OnDevice,
    /// A text of hers that is neither the server's nor goes on from it.
    other: RwSignal<Option<Typed>>,
    other_place: OnDevice,
}

impl Keeper {
    fn new(words: &EditWords, loaded: Loaded) -> Self {
        let given = Typed::of(words);
        Self {
            space: words.space,
            page: words.page,
            loaded,
            present: words.base_version,
            known: StoredValue::new(vec![given.mark()]),
            given: StoredValue::new(given),
            is_draft: !words.saved.is_empty(),
            base_version: StoredValue::new(words.base_version),
            base: NodeRef::new(),
            title: RwSignal::new(kept("title", &words.title)),
            document: RwSignal::new(kept("document", &words.document)),
            saving: Saving::new(words.saved.clone()),
            device: OnDevice::new(format!("page-{}", words.page)),
            other: RwSignal::new(None),
            other_place: OnDevice::new(format!("page-{}-other", words.page)),
        }
    }

    /// What stands in the editor, unless the page has been left.
    fn typed(self) -> Option<Typed> {
        Some(Typed { title: self.title.try_get_untracked()?, document: self.document.try_get_untracked()? })
    }

    fn put(self, typed: Typed) {
        self.title.set(typed.title);
        self.document.set(typed.document);
        draft::touched(self);
    }

    /// Puts into the editor what was left on the device, where it goes on from what the server gave. Where the page has a newer
    /// version, the server then keeps both.
    fn put_back(self, left: Left) -> bool {
        let given = self.given.with_value(Typed::mark);
        if left.typed.mark() == given {
            self.device.forget();
            return false;
        }
        if self.is_draft && !left.known.contains(&given) {
            self.other_place.keep(&left.typed);
            self.other.set(Some(left.typed));
            self.device.forget();
            return false;
        }
        let base_version = left.base_version.min(self.present);
        self.base_version.set_value(base_version);
        if let Some(base) = self.base.get_untracked() {
            base.set_value(&base_version.to_string());
        }
        self.known.set_value(left.known);
        self.put(left.typed);
        true
    }

    /// Puts the other text into the editor, and what stood there in its place.
    fn change_places(self) {
        if let (Some(mine), Some(other)) = (self.typed(), self.other.get_untracked()) {
            self.other_place.keep(&mine);
            self.other.set(Some(mine));
            self.put(other);
        }
    }

    fn drop_other(self) {
        self.other_place.forget();
        self.other.set(None);
    }

    /// The draft is thrown away.
    fn forget(self) {
        self.saving.forget();
        self.device.forget();
    }

    /// The server may hold this text from now on.
    fn is_sent(self, typed: &Typed) {
        let mark = typed.mark();
        self.known.update_value(|known| {
            known.retain(|other| *other != mark);
            known.push(mark);
        });
    }
}

impl Autosave for Keeper {
    type Answer = String;

    fn saving(self) -> Saving {
        self.saving
    }

    fn device(self) -> OnDevice {
        self.device
    }

    fn lay_down(self) -> bool {
        let (base_version, known) = (self.base_version.get_value(), self.known.get_value());
        self.typed().is_some_and(|typed| self.device.keep(&Left { base_version, typed, known }))
    }

    fn send(self) -> Option<impl Future<Output = Result<String, Failure>> + 'static> {
        let typed = self.typed()?;
        self.is_sent(&typed);
        Some(api::keep(self.space, self.page, self.base_version.get_value(), typed.title, typed.document))
    }

    fn arrived(self, sentence: String) -> Arrived {
        // Of all that was sent, the last has arrived.
        self.known.update_value(|known| *known = known.pop().into_iter().collect());
        Arrived { sentence, stale: self.base_version.get_value() < self.present }
    }

    fn parcel(self) -> Option<Parcel> {
        let typed = self.typed()?;
        self.is_sent(&typed);
        self.lay_down();
        let (space, page) = (self.space.to_string(), self.page.to_string());
        let base_version = self.base_version.get_value().to_string();
        let fields = [
            ("space", space.as_str()),
            ("page", page.as_str()),
            ("base_version", base_version.as_str()),
            ("title", typed.title.as_str()),
            ("document", typed.document.as_str()),
        ];
        Some(Parcel::new(api::KeepDraft::url(), &fields))
    }

    fn show_both(self) {
        // What she types from now on, she types beside the other text.
        self.base_version.set_value(self.present);
        self.loaded.refetch();
    }
}

/// Another text of hers lies on the device: it can be looked at, taken or thrown away.
#[component]
fn OtherText(keeper: Keeper) -> impl IntoView {
    let there = move || keeper.other.with(Option::is_some);
    let offer = move || {
        there().then(|| {
            view! {
                <Callout tone=Tone::Wait>
                    <p><strong>{say::other_text()}</strong></p>
                    <p>{say::other_text_note()}</p>
                    <p class="row">
                        <Button plain_press=true small=true on:click=move |_| keeper.change_places()>{say::change_places()}</Button>
                        <Button plain_press=true small=true kind=ButtonKind::Quiet on:click=move |_| keeper.drop_other()>{say::drop_other()}</Button>
                    </p>
                </Callout>
            }
        })
    };
    view! { <div class="contents" role="status">{offer}</div> }.into_any()
}

#[component]
fn Form(words: EditWords, keeper: Keeper) -> impl IntoView {
    let (space, page) = (words.space, words.page);
    let problems = problems(ServerAction::<api::SavePage>::new());
    let form = NodeRef::<html::Form>::new();
    let press = draft::sending(form, move || draft::saved_first(keeper));
    draft::watch(keeper);
    let came_back = draft::came_back();
    let back = draft::put_back(keeper.device, move |left| keeper.put_back(left) && !came_back);
    let _offered = draft::put_back(keeper.other_place, move |other| {
        keeper.other.set(Some(other));
        true
    });
    let drop_it = Callback::new(move |()| keeper.put(keeper.given.get_value()));
    let on_change = Callback::new(move |json: String| {
        keeper.document.set(json);
        draft::touched(keeper);
    });
    let markdown = kept("markdown", &words.markdown);
    let first_title = words.title.clone();
    Effect::new(move |before: Option<String>| {
        let title = keeper.title.get();
        if before.unwrap_or_else(|| first_title.clone()) != title {
            untrack(|| draft::touched(keeper));
        }
        title
    });
    view! {
        <OtherText keeper/>
        <IsBack back drop_it/>
        <form node_ref=form class="stack" method="post" action=api::SavePage::url() on:submit=press>
            <ErrorSummary problems=problems.summary()/>
            {names(space, page)}
            <input node_ref=keeper.base type="hidden" name="base_version" value=kept("base_version", &words.base_version.to_string())/>
            <Field name="title" label=say::title() bound=keeper.title problem=problems.of("title") maxlength=TITLE_MOST as u32 required=true/>
            <RichTextEditor
                id="document"
                label=say::text()
                document=keeper.document
                markdown
                picture_address=format!("/spaces/{space}/files/{{file}}")
                upload=format!("/spaces/{space}/pictures?page={page}")
                on_change
                problem=problems.of("document")
            />
            <div class="form-foot">
                <Button kind=ButtonKind::Primary>{say::show_everyone()}</Button>
                <button class="button without-scripts" name="act" value="keep">{say::keep_draft()}</button>
                <SavingLine saving=keeper.saving/>
            </div>
            <PictureFields space page/>
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
        "virus" => sentence(&Problem::Virus),
        "not-scanned" => sentence(&Problem::NotScanned),
        "missing" => crate::text::editor::picture_missing(),
        "words" => sentence(&Problem::AlternativeText),
        _ => say::picture_failed(),
    });
    problem.map(|problem| view! { <Callout tone=Tone::Bad><p>{problem}</p></Callout> })
}

/// A picture for the end of the text, where no scripts run; the editor has its own way. Its button sends the whole form: what
/// was typed becomes the draft. The words are a text area, in which Enter presses no other button of the form.
#[component]
fn PictureFields(space: SpaceId, page: PageId) -> impl IntoView {
    let ticked = |field: &str| kept(field, "") == "true";
    view! {
        <div class="form without-scripts" role="group" aria-labelledby="add-picture">
            <h2 id="add-picture">{say::add_picture()}</h2>
            <p>{say::add_picture_note()}</p>
            <div class="field">
                <label for="picture-file">{say::picture_file()}</label>
                <input id="picture-file" type="file" name="file" accept="image/jpeg,image/png,image/webp,image/gif"/>
            </div>
            <TextArea name="alternative" label=say::alternative() help=say::alternative_help() value=kept("alternative", "") rows=2 maxlength=500/>
            <Checkbox name="decorative" checked=ticked("decorative")>{say::decorative()}</Checkbox>
            <Checkbox name="contains_pupils" checked=ticked("contains_pupils")>{crate::text::editor::shows_pupils()}</Checkbox>
            <p>
                <button class="button" name="act" value="picture" formaction=format!("/spaces/{space}/pictures?page={page}") formenctype="multipart/form-data" formnovalidate=true>
                    {say::add_picture()}
                </button>
            </p>
        </div>
    }
    .into_any()
}
