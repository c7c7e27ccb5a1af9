//! The application: its table of routes is the map of the product.

#![recursion_limit = "512"]
#![allow(
    missing_docs,
    reason = "server functions and components make structs of their arguments, which are documented there"
)]

pub mod account;
pub mod candidates;
pub mod desktop;
pub mod draft;
pub mod failure;
pub mod form;
pub mod frame;
pub mod live;
pub mod mailbox;
pub mod me;
pub mod notice;
pub mod office;
pub mod page;
pub mod pages;
pub mod portal;
pub mod profile;
pub mod project;
pub mod publish;
pub mod pupil;
pub mod register;
pub mod registration;
pub mod report;
pub mod school;
#[cfg(feature = "ssr")]
pub mod server;
pub mod team;
pub mod text;
pub mod twinfinder;
pub mod twinspace;
pub mod ui;
pub mod unit;
pub mod validation;

use frame::{DesktopFrame, NotFound, PublicFrame, PupilFrame};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{ParentRoute, Route, Router, Routes};
use leptos_router::{Lazy, SsrMode, path};

/// The whole application. Every page is complete without scripts (`SsrMode::Async`).
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    frame::provide();
    live::provide();
    me::provide();
    view! {
        <Router>
            <Routes fallback=NotFound>
                <ParentRoute path=path!("") view=DesktopFrame ssr=SsrMode::Async>
                    <Route path=path!("/desktop") view={Lazy::<pages::Desktop>::new()}/>
                    <Route path=path!("/account") view={Lazy::<pages::Account>::new()}/>
                    <Route path=path!("/second-factor") view={Lazy::<pages::SecondFactor>::new()}/>
                    <Route path=path!("/mailbox") view={Lazy::<pages::Mailbox>::new()}/>
                    <Route path=path!("/mailbox/new") view={Lazy::<pages::NewMessage>::new()}/>
                    <Route path=path!("/mailbox/:id") view={Lazy::<pages::Conversation>::new()}/>
                    <Route path=path!("/reported") view={Lazy::<pages::Reported>::new()}/>
                    <Route path=path!("/unit/reports") view={Lazy::<pages::ReportDesk>::new()}/>
                    <Route path=path!("/notices") view={Lazy::<pages::Notices>::new()}/>
                    <Route path=path!("/profile") view={Lazy::<pages::Profile>::new()}/>
                    <Route path=path!("/profile/edit") view={Lazy::<pages::EditProfile>::new()}/>
                    <Route path=path!("/profile/privacy") view={Lazy::<pages::EditPrivacy>::new()}/>
                    <Route path=path!("/people/:id") view={Lazy::<pages::Person>::new()}/>
                    <Route path=path!("/school") view={Lazy::<pages::OwnSchool>::new()}/>
                    <Route path=path!("/school/change") view={Lazy::<pages::ChangeSchool>::new()}/>
                    <Route path=path!("/twinfinder") view={Lazy::<pages::TwinFinder>::new()}/>
                    <Route path=path!("/candidates") view={Lazy::<pages::Candidates>::new()}/>
                    <Route path=path!("/projects") view={Lazy::<pages::Projects>::new()}/>
                    <Route path=path!("/projects/new") view={Lazy::<pages::NewProject>::new()}/>
                    <Route path=path!("/projects/:id") view={Lazy::<pages::Project>::new()}/>
                    <Route path=path!("/projects/:id/edit") view={Lazy::<pages::ProjectForm>::new()}/>
                    <Route path=path!("/projects/:id/versions") view={Lazy::<pages::ProjectVersions>::new()}/>
                    <Route path=path!("/spaces") view={Lazy::<pages::Spaces>::new()}/>
                    <Route path=path!("/invitations/:space") view={Lazy::<pages::Invitation>::new()}/>
                    <Route path=path!("/unit/pupils") view={Lazy::<pages::PupilDesk>::new()}/>
                    <Route path=path!("/unit/projects") view={Lazy::<pages::ProjectDesk>::new()}/>
                    <Route path=path!("/unit/projects/:id") view={Lazy::<pages::UnitProject>::new()}/>
                    <Route path=path!("/registration") view={Lazy::<pages::Registration>::new()}/>
                    <Route path=path!("/waiting") view={Lazy::<pages::Waiting>::new()}/>
                    <Route path=path!("/unit/registrations") view={Lazy::<pages::Registrations>::new()}/>
                    <Route path=path!("/unit/register") view={Lazy::<pages::UnitRegister>::new()}/>
                    <Route path=path!("/unit/schools") view={Lazy::<pages::SchoolDesk>::new()}/>
                    <Route path=path!("/unit/schools/fields") view={Lazy::<pages::SchoolFields>::new()}/>
                    <Route path=path!("/unit/schools/:id") view={Lazy::<pages::SchoolAtDesk>::new()}/>
                    <Route path=path!("/unit/contact") view={Lazy::<pages::UnitContact>::new()}/>
                    <Route path=path!("/office/units") view={Lazy::<pages::Units>::new()}/>
                    <Route path=path!("/office/style") view={Lazy::<pages::StyleBook>::new()}/>
                    <Route path=path!("/office/outbox") view={Lazy::<pages::Outbox>::new()}/>
                </ParentRoute>
                <ParentRoute path=path!("/spaces/:space") view=twinspace::frame::SpaceFrame ssr=SsrMode::Async>
                    <Route path=path!("/") view={Lazy::<pages::SpaceHome>::new()}/>
                    <Route path=path!("/pages") view={Lazy::<pages::Pages>::new()}/>
                    <Route path=path!("/pages/new") view={Lazy::<pages::NewPage>::new()}/>
                    <Route path=path!("/pages/:page") view={Lazy::<pages::Page>::new()}/>
                    <Route path=path!("/pages/:page/edit") view={Lazy::<pages::EditPage>::new()}/>
                    <Route path=path!("/pages/:page/versions") view={Lazy::<pages::PageVersions>::new()}/>
                    <Route path=path!("/pages/:page/rights") view={Lazy::<pages::PageRights>::new()}/>
                    <Route path=path!("/team") view={Lazy::<pages::Team>::new()}/>
                    <Route path=path!("/pupils/new") view={Lazy::<pages::NewPupils>::new()}/>
                    <Route path=path!("/publish") view={Lazy::<pages::Publish>::new()}/>
                </ParentRoute>
                <ParentRoute path=path!("/pupil") view=PupilFrame ssr=SsrMode::Async>
                    <Route path=path!("/") view={Lazy::<pages::PupilHome>::new()}/>
                    <Route path=path!("/tell") view={Lazy::<pages::TellTeacher>::new()}/>
                    <Route path=path!("/profile") view={Lazy::<pages::PupilProfile>::new()}/>
                </ParentRoute>
                <ParentRoute path=path!("/:lang") view=PublicFrame ssr=SsrMode::Async>
                    <Route path=path!("/") view={Lazy::<pages::Home>::new()}/>
                    <Route path=path!("/about") view={Lazy::<pages::About>::new()}/>
                    <Route path=path!("/reasons") view={Lazy::<pages::Reasons>::new()}/>
                    <Route path=path!("/map") view={Lazy::<pages::Map>::new()}/>
                    <Route path=path!("/map/:country") view={Lazy::<pages::Country>::new()}/>
                    <Route path=path!("/schools/:id") view={Lazy::<pages::PublicSchool>::new()}/>
                    <Route path=path!("/projects/:id") view={Lazy::<pages::PublicProject>::new()}/>
                    <Route path=path!("/conduct") view={Lazy::<pages::Conduct>::new()}/>
                    <Route path=path!("/privacy") view={Lazy::<pages::Privacy>::new()}/>
                    <Route path=path!("/accessibility") view={Lazy::<pages::Accessibility>::new()}/>
                    <Route path=path!("/contact") view={Lazy::<pages::Contact>::new()}/>
                    <Route path=path!("/spaces") view={Lazy::<pages::PublicSpaces>::new()}/>
                    <Route path=path!("/spaces/:slug") view={Lazy::<pages::PublicSpace>::new()}/>
                    <Route path=path!("/spaces/:slug/:page") view={Lazy::<pages::PublicPage>::new()}/>
                    <Route path=path!("/pupils") view={Lazy::<pages::PupilSignIn>::new()}/>
                    <Route path=path!("/sign-in") view={Lazy::<pages::SignIn>::new()}/>
                    <Route path=path!("/lost-password") view={Lazy::<pages::LostPassword>::new()}/>
                    <Route path=path!("/new-password") view={Lazy::<pages::NewPassword>::new()}/>
                    <Route path=path!("/new-address") view={Lazy::<pages::NewAddress>::new()}/>
                    <Route path=path!("/register") view={Lazy::<pages::Register>::new()}/>
                    <Route path=path!("/register/confirm") view={Lazy::<pages::ConfirmAddress>::new()}/>
                </ParentRoute>
            </Routes>
        </Router>
    }
}
