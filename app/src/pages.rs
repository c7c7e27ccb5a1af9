//! The pages in parts: the browser loads the frame first, then the part that the address asks for, and the rest when
//! somebody goes there. Whoever only reads mail never loads the desks of the units.

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use leptos_router::ChooseView;
use leptos_router::hooks::use_location;

/// A part that could not be loaded: the line is cut, or the server has a newer bundle.
struct NotLoaded;

impl From<SplitLoaderError> for NotLoaded {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Makes the parts, each with its pages, which are the views of routes.
macro_rules! parts {
    ($($part:ident $kind:ident { $($page:ident => $($view:ident)::+,)+ })+) => {$(
        #[doc = concat!("The pages that travel with the part `", stringify!($part), "`.")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $kind {
            $(#[doc = concat!("`", stringify!($($view)::+), "`.")] $page,)+
        }

        pub use $kind::*;

        const _: () = {
            #[wasm_split($part, wasm_split_path = ::leptos::wasm_split, preload(load), fallible)]
            fn $part(page: $kind) -> Result<AnyView, NotLoaded> {
                Ok(match page {
                    $($kind::$page => view! { <$($view)::+/> }.into_any(),)+
                })
            }

            impl ChooseView for $kind {
                async fn choose(self) -> AnyView {
                    #[cfg(feature = "ssr")]
                    crate::server::announce_part(stringify!($part));
                    let address = address();
                    let page = match load_texts(stringify!($part)).await {
                        Ok(()) => $part(self).await,
                        Err(missing) => Err(missing),
                    };
                    match page {
                        Ok(page) => page,
                        Err(NotLoaded) => without_part(&address).await,
                    }
                }

                async fn preload(&self) {
                    if load_part(load(), stringify!($part)).await.is_err() && !is_hydrated() {
                        stay_as_the_server_made_it().await;
                    }
                }
            }
        };
    )+};
}

/// The part whose pages say nothing but the first texts.
pub(crate) const FIRST_PART: &str = "desktop";

/// Loads a part and what its pages say, beside each other.
async fn load_part<E>(code: impl Future<Output = Result<(), E>>, part: &str) -> Result<(), NotLoaded>
where
    NotLoaded: From<E>,
{
    #[cfg(feature = "hydrate")]
    let (code, texts) = futures::future::join(code, load_texts(part)).await;
    #[cfg(not(feature = "hydrate"))]
    let (code, texts) = (code.await, load_texts(part).await);
    code?;
    texts
}

/// Loads what the pages of this part say.
async fn load_texts(part: &str) -> Result<(), NotLoaded> {
    #[cfg(feature = "hydrate")]
    if part != FIRST_PART && !crate::text::load_rest().await {
        return Err(NotLoaded);
    }
    #[cfg(not(feature = "hydrate"))]
    let _the_server_holds_them_all = part;
    Ok(())
}

/// Somebody goes to a page whose part is missing: the server gives the page as a whole, with the newest bundle.
async fn without_part(address: &str) -> AnyView {
    #[cfg(feature = "hydrate")]
    let _nothing_else_can_be_done = window().location().assign(address);
    #[cfg(not(feature = "hydrate"))]
    let _only_in_the_browser = address;
    std::future::pending().await
}

/// Without its part a page cannot come alive; as it is, its links and forms work without scripts.
async fn stay_as_the_server_made_it() {
    std::future::pending().await
}

/// Whether the page has come alive before.
fn is_hydrated() -> bool {
    document().document_element().is_some_and(|root| root.has_attribute("data-hydrated"))
}

/// Where somebody goes.
fn address() -> String {
    let here = use_location();
    let (path, query) = (here.pathname.get_untracked(), here.search.get_untracked());
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

parts! {
    desktop DesktopPart {
        Desktop => crate::desktop::view::Desktop,
        Notices => crate::notice::view::Notices,
    }
    find FindPart {
        Mailbox => crate::mailbox::view::MailboxPage,
        NewMessage => crate::mailbox::view::NewMessagePage,
        Profile => crate::profile::view::Profile,
        EditProfile => crate::profile::view::EditProfile,
        EditPrivacy => crate::profile::view::EditPrivacy,
        Person => crate::profile::view::PersonPage,
        OwnSchool => crate::school::view::OwnSchoolPage,
        ChangeSchool => crate::registration::view::ChangeSchoolPage,
        TwinFinder => crate::twinfinder::view::TwinFinder,
        Candidates => crate::candidates::view::Candidates,
    }
    work WorkPart {
        Projects => crate::project::view::Projects,
        NewProject => crate::project::view::NewProject,
        Project => crate::project::view::Project,
        ProjectForm => crate::project::view::ProjectForm,
        ProjectVersions => crate::project::view::ProjectVersions,
        Spaces => crate::twinspace::view::Spaces,
        Invitation => crate::team::view::InvitationPage,
        SpaceHome => crate::twinspace::view::Home,
        Pages => crate::page::view::Pages,
        NewPage => crate::page::view::NewPage,
        Page => crate::page::view::Page,
        EditPage => crate::page::view::EditPage,
        PageVersions => crate::page::view::PageVersions,
        PageRights => crate::page::view::PageRights,
        Team => crate::team::view::TeamPage,
        NewPupils => crate::pupil::view::NewPupils,
        Publish => crate::publish::view::Publish,
        PupilHome => crate::pupil::view::PupilHomePage,
        TellTeacher => crate::pupil::view::TellTeacher,
        PupilProfile => crate::pupil::view::PupilProfile,
    }
    office OfficePart {
        Account => crate::account::view::Account,
        SecondFactor => crate::account::view::SecondFactor,
        Reported => crate::report::view::Reported,
        ReportDesk => crate::report::view::ReportDesk,
        PupilDesk => crate::pupil::view::PupilDesk,
        ProjectDesk => crate::project::view::ProjectDesk,
        UnitProject => crate::project::view::UnitProject,
        Registrations => crate::validation::view::Registrations,
        PeopleDesk => crate::people::view::PeopleDesk,
        PersonAtDesk => crate::people::view::PersonAtDesk,
        SchoolDesk => crate::school::view::SchoolDesk,
        SchoolFields => crate::school::view::SchoolFields,
        SchoolAtDesk => crate::school::view::SchoolAtDesk,
        UnitContact => crate::unit::view::UnitContactPage,
        UnitRegister => crate::register::view::UnitRegister,
        Units => crate::office::view::Units,
        StyleBook => crate::office::style::StyleBook,
        Outbox => crate::office::view::Outbox,
    }
    public PublicPart {
        Registration => crate::registration::view::Registration,
        Waiting => crate::registration::view::Waiting,
        Home => crate::portal::view::HomePage,
        About => crate::portal::view::AboutPage,
        Reasons => crate::portal::view::ReasonsPage,
        Map => crate::portal::view::MapPage,
        Country => crate::portal::view::CountryPage,
        PublicSchool => crate::portal::view::SchoolPage,
        PublicProject => crate::portal::view::ProjectPage,
        Conduct => crate::portal::view::ConductPage,
        Privacy => crate::portal::view::PrivacyPage,
        Accessibility => crate::portal::view::AccessibilityPage,
        Contact => crate::portal::view::ContactPage,
        PublicSpaces => crate::publish::view::PublicSpaces,
        PublicSpace => crate::publish::view::PublicSpace,
        PublicPage => crate::publish::view::PublicPage,
        PupilSignIn => crate::pupil::view::PupilSignIn,
        SignIn => crate::account::view::SignIn,
        LostPassword => crate::account::view::LostPassword,
        NewAddress => crate::account::view::NewAddress,
        NewPassword => crate::account::view::NewPassword,
        Register => crate::registration::view::Register,
        ConfirmAddress => crate::registration::view::Confirm,
    }
}
