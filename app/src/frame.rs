//! What stands around every page: the document, the frames with their bars, menus and foot; and what a page shows while it
//! waits or when it may not be seen.

use crate::failure::Failure;
use crate::form::failure_sentence;
use crate::me::{Me, reader};
use crate::resource::Resource;
use crate::text;
use crate::ui::Title;
use crate::ui::shell::{BottomBar, DesktopMenu, SkipLink, provide_slash};
use crate::ui::{FieldNames, IconSheet, PageHead, Skeleton, TitleEnd, Toaster, Toasts};
use domain::base::error::Error;
use domain::base::language::Language;
use domain::base::viewer::{SecondFactor, Standing};
use leptos::either::Either;
use leptos::prelude::*;
use leptos_router::components::{Outlet, Redirect};
use leptos_router::hooks::{use_location, use_params_map};
use leptos_router::params::ParamsMap;

mod bars;
#[cfg(feature = "ssr")]
mod document;
mod page_meta;
mod presence;
mod way_back;
pub(crate) use bars::{DemoLine, TopBar};
use bars::{desktop_links, foot};
#[cfg(feature = "ssr")]
pub use document::Shell;
pub use page_meta::PageMeta;
pub(crate) use presence::Presence;
pub use way_back::{second_factor_path, sign_in_path};

/// Starts the app in the browser, once the texts are there, and returns when the page answers.
#[cfg(feature = "hydrate")]
pub async fn hydrate() {
    use wasm_bindgen::JsCast;
    let texts = js_sys::Reflect::get(&leptos::prelude::window(), &"twinningTexts".into());
    if let Some(json) = texts.ok().and_then(|texts| texts.dyn_into::<js_sys::JsString>().ok()).map(String::from)
        && text::load(&json).is_ok()
    {
        leptos::mount::hydrate_from_async(leptos::tachys::dom::body(), crate::App).await.forget();
        crate::form::complaint::translate();
        crate::form::place::watch();
        crate::form::place::put_back();
    }
}

/// Shows what a resource brings: a skeleton at first, the page, or why it cannot be seen. While it is asked again the
/// page stays as it is.
pub fn shown<T, V>(
    resource: Resource<Result<T, Failure>>,
    view: impl Fn(T) -> V + Clone + Send + Sync + 'static,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    view! {
        <Transition fallback=|| view! { <div><Skeleton/></div> }>
            {move || {
                let view = view.clone();
                Suspend::new(async move {
                    let content = match resource.await {
                        Ok(value) => Either::Left(view(value)),
                        Err(failure) => Either::Right(view! { <Failed failure/> }),
                    };
                    view! { <div class="contents">{content}</div> }
                })
            }}
        </Transition>
    }
}

/// A page that cannot be shown says why, with the right status.
#[component]
pub fn Failed(
    /// Why.
    failure: Failure,
) -> impl IntoView {
    #[cfg(feature = "ssr")]
    crate::server::set_page_status(failure.0.status());
    let refused = matches!(failure.0, Error::NotFound | Error::Forbidden | Error::SignIn);
    // Without scripts nobody is sent on: the way to sign in stands here.
    let (way, label) = match failure.0 {
        Error::SignIn => (sign_in_path(), text::ui::sign_in()),
        _ => ("/".to_owned(), text::frame::home()),
    };
    let head = match failure.0 {
        Error::NotFound => text::frame::not_found(),
        Error::Forbidden => text::frame::forbidden(),
        Error::SignIn => text::frame::sign_in_first(),
        _ => text::frame::failed(),
    };
    view! {
        <div class="page stack" class:refused=refused>
            <Title text=head.clone()/>
            <PageHead title=head/>
            <p>{failure_sentence(&failure.0)}</p>
            <p class="row"><a class="button" href=way rel="external">{label}</a></p>
        </div>
    }
    .into_any()
}

/// The page that does not exist.
#[component]
pub fn NotFound() -> impl IntoView {
    view! { <PublicFrameAround><Failed failure=Failure(Error::NotFound)/></PublicFrameAround> }
}

/// The language in the address of a public page, else the reader's.
pub fn page_language() -> Language {
    let here = use_params_map().read_untracked().get("lang").and_then(|code| Language::from_code(&code));
    here.unwrap_or_else(text::current)
}

pub(crate) fn here() -> Signal<String> {
    let pathname = use_location().pathname;
    Signal::derive(move || pathname.get())
}

/// Whether a page was shown already since the document was loaded.
#[derive(Clone, Copy)]
struct Shown(StoredValue<bool>);

/// Remembers what was shown, what the fields of the page are called, and where `/` leads; called once by the app.
pub fn provide() {
    provide_context(Shown(StoredValue::new(false)));
    FieldNames::provide();
    provide_slash();
}

/// The main part of a page. When the address has changed without a new document, the keyboard goes on here: the link that
/// was followed may be gone.
#[component]
pub(crate) fn Main(children: Children) -> impl IntoView {
    let path = here();
    let shown = use_context::<Shown>();
    Effect::new(move |before: Option<String>| {
        let now = path.get();
        let follows = match before {
            Some(before) => before != now,
            None => shown.and_then(|Shown(shown)| shown.try_get_value()).unwrap_or(false),
        };
        if let Some(Shown(shown)) = shown {
            let _first = shown.try_set_value(true);
        }
        if follows {
            request_animation_frame(|| crate::ui::focus("main"));
        }
        now
    });
    view! { <main id="main" tabindex="-1">{children()}</main> }
}

/// Frame of public pages. Where the address begins with something else than one of the languages, there is no page.
#[component]
pub fn PublicFrame() -> impl IntoView {
    let language = use_params_map().read_untracked().get("lang").and_then(|code| Language::from_code(&code));
    if language.is_none() {
        return view! { <NotFound/> }.into_any();
    }
    view! { <PublicFrameAround><Outlet/></PublicFrameAround> }.into_any()
}

#[component]
fn PublicFrameAround(children: Children) -> impl IntoView {
    view! {
        <TitleEnd/>
        <SkipLink/>
        <IconSheet/>
        <Around top=|me| view! { <div class="contents"><DemoLine me=me.clone()/><TopBar me/></div> }.into_any()/>
        <Main>{children()}</Main>
        <Around top=|me| view! { <div class="contents">{foot(&me)}</div> }.into_any()/>
    }
    .into_any()
}

/// Works out what the address says before any part of a page waits. On the server, parts that wait are made by several
/// threads, and a memo that two of them are the first to read is empty for one: the page would never be answered.
fn settle_address() {
    let location = use_location();
    location.pathname.with_untracked(|_| ());
    location.query.with_untracked(|_| ());
    location.search.with_untracked(|_| ());
    // The page that does not exist has none.
    if let Some(params) = use_context::<ArcMemo<ParamsMap>>() {
        params.with_untracked(|_| ());
    }
}

/// A part of the frame that needs to know who reads. It is made once: what changes in it are signals.
#[component]
pub(crate) fn Around(top: fn(Me) -> AnyView) -> impl IntoView {
    settle_address();
    let reader = reader();
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                let part = reader.await.ok().map(top);
                view! { <div class="contents">{part}</div> }
            })}
        </Suspense>
    }
}

/// Frame of the Desktop: for adults who are signed in.
#[component]
pub fn DesktopFrame() -> impl IntoView {
    let toaster = Toaster::provide();
    view! {
        <TitleEnd/>
        <SkipLink/>
        <IconSheet/>
        <Around top=desktop_top/>
        <Main><Outlet/></Main>
        <Around top=desktop_bottom/>
        <Toasts toaster/>
    }
    .into_any()
}

fn desktop_top(me: Me) -> AnyView {
    let path = here();
    let menu = match &me.standing {
        Standing::Adult(adult) => {
            let links = desktop_links(&me, adult);
            let here = path.get_untracked();
            let to_second_factor = match adult.second_factor {
                SecondFactor::Passed => false,
                SecondFactor::Asked => here != "/second-factor",
                SecondFactor::ToSetUp => !["/second-factor", "/account"].contains(&here.as_str()),
            };
            Either::Left(view! {
                {to_second_factor.then(|| view! { <Redirect path=second_factor_path()/> })}
                {me.is_signed_in().then(|| view! { <DesktopMenu links path/> })}
            })
        }
        Standing::Pupil(_) => Either::Right(view! { <Redirect path="/pupil"/> }),
        Standing::Guest => Either::Right(view! { <Redirect path=sign_in_path()/> }),
    };
    view! { <div class="contents"><DemoLine me=me.clone()/><TopBar me=me.clone()/>{menu}<Presence me/></div> }
        .into_any()
}

fn desktop_bottom(me: Me) -> AnyView {
    let path = here();
    let bar = match &me.standing {
        Standing::Adult(adult) if me.is_signed_in() => {
            let mut links = desktop_links(&me, adult);
            let more = if links.len() > 5 { links.split_off(4) } else { Vec::new() };
            Some(view! { <BottomBar links more path/> })
        }
        _ => None,
    };
    view! { <div class="contents">{foot(&me)}{bar}</div> }.into_any()
}

/// Frame of a pupil's pages: nothing around them but the way to tell a teacher and the next pupil.
#[component]
pub fn PupilFrame() -> impl IntoView {
    view! {
        <TitleEnd/>
        <SkipLink/>
        <IconSheet/>
        <Around top=pupil_top/>
        <Main><Outlet/></Main>
    }
    .into_any()
}

fn pupil_top(me: Me) -> AnyView {
    let away = match &me.standing {
        Standing::Pupil(_) => None,
        Standing::Adult(_) => Some(view! { <Redirect path="/desktop"/> }),
        Standing::Guest => Some(view! { <Redirect path=format!("/{}/pupils", text::current())/> }),
    };
    view! { <div class="contents"><DemoLine me=me.clone()/><TopBar me=me.clone()/>{away}<Presence me/></div> }
        .into_any()
}
