//! The application: its table of routes is the map of the product.

#![recursion_limit = "512"]
#![allow(
    missing_docs,
    reason = "server functions and components make structs of their arguments, which are documented there"
)]

pub mod account;
pub mod candidates;
pub mod desktop;
pub mod failure;
pub mod form;
pub mod frame;
pub mod live;
pub mod mailbox;
pub mod me;
pub mod notice;
pub mod office;
pub mod page;
pub mod portal;
pub mod profile;
pub mod project;
pub mod publish;
pub mod pupil;
pub mod register;
pub mod registration;
pub mod report;
#[cfg(feature = "ssr")]
pub mod server;
pub mod team;
pub mod text;
pub mod twinfinder;
pub mod twinspace;
pub mod ui;
pub mod validation;

use frame::{DesktopFrame, NotFound, PublicFrame, PupilFrame};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{ParentRoute, Route, Router, Routes};
use leptos_router::{SsrMode, path};

/// The whole application. Every page is complete without scripts (`SsrMode::Async`).
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    live::provide();
    me::provide();
    view! {
        <Router>
            <Routes fallback=NotFound>
                <ParentRoute path=path!("") view=DesktopFrame ssr=SsrMode::Async>
                    <Route path=path!("/desktop") view=desktop::view::Desktop/>
                    <Route path=path!("/account") view=account::view::Account/>
                    <Route path=path!("/second-factor") view=account::view::SecondFactor/>
                    <Route path=path!("/mailbox") view=mailbox::view::MailboxPage/>
                    <Route path=path!("/mailbox/new") view=mailbox::view::NewMessagePage/>
                    <Route path=path!("/mailbox/:id") view=mailbox::view::ConversationPage/>
                    <Route path=path!("/reported") view=report::view::Reported/>
                    <Route path=path!("/unit/reports") view=report::view::ReportDesk/>
                    <Route path=path!("/notices") view=notice::view::Notices/>
                    <Route path=path!("/profile") view=profile::view::Profile/>
                    <Route path=path!("/profile/edit") view=profile::view::EditProfile/>
                    <Route path=path!("/profile/privacy") view=profile::view::EditPrivacy/>
                    <Route path=path!("/people/:id") view=profile::view::PersonPage/>
                    <Route path=path!("/school") view=profile::view::OwnSchoolPage/>
                    <Route path=path!("/twinfinder") view=twinfinder::view::TwinFinder/>
                    <Route path=path!("/candidates") view=candidates::view::Candidates/>
                    <Route path=path!("/projects") view=project::view::Projects/>
                    <Route path=path!("/projects/new") view=project::view::NewProject/>
                    <Route path=path!("/projects/:id") view=project::view::Project/>
                    <Route path=path!("/projects/:id/edit") view=project::view::ProjectForm/>
                    <Route path=path!("/projects/:id/versions") view=project::view::ProjectVersions/>
                    <Route path=path!("/spaces") view=twinspace::view::Spaces/>
                    <Route path=path!("/invitations/:space") view=team::view::InvitationPage/>
                    <Route path=path!("/unit/pupils") view=pupil::view::PupilDesk/>
                    <Route path=path!("/unit/projects") view=project::view::ProjectDesk/>
                    <Route path=path!("/unit/projects/:id") view=project::view::UnitProject/>
                    <Route path=path!("/registration") view=registration::view::Registration/>
                    <Route path=path!("/waiting") view=registration::view::Waiting/>
                    <Route path=path!("/unit/registrations") view=validation::view::Registrations/>
                    <Route path=path!("/unit/register") view=register::view::UnitRegister/>
                    <Route path=path!("/office/units") view=office::view::Units/>
                    <Route path=path!("/office/style") view=office::style::StyleBook/>
                    <Route path=path!("/office/outbox") view=office::view::Outbox/>
                </ParentRoute>
                <ParentRoute path=path!("/spaces/:space") view=twinspace::frame::SpaceFrame ssr=SsrMode::Async>
                    <Route path=path!("/") view=twinspace::view::Home/>
                    <Route path=path!("/pages") view=page::view::Pages/>
                    <Route path=path!("/pages/new") view=page::view::NewPage/>
                    <Route path=path!("/pages/:page") view=page::view::Page/>
                    <Route path=path!("/pages/:page/edit") view=page::view::EditPage/>
                    <Route path=path!("/pages/:page/versions") view=page::view::PageVersions/>
                    <Route path=path!("/pages/:page/rights") view=page::view::PageRights/>
                    <Route path=path!("/team") view=team::view::TeamPage/>
                    <Route path=path!("/pupils/new") view=pupil::view::NewPupils/>
                    <Route path=path!("/publish") view=publish::view::Publish/>
                </ParentRoute>
                <ParentRoute path=path!("/pupil") view=PupilFrame ssr=SsrMode::Async>
                    <Route path=path!("/") view=pupil::view::PupilHomePage/>
                    <Route path=path!("/tell") view=pupil::view::TellTeacher/>
                    <Route path=path!("/profile") view=pupil::view::PupilProfile/>
                </ParentRoute>
                <ParentRoute path=path!("/:lang") view=PublicFrame ssr=SsrMode::Async>
                    <Route path=path!("/") view=portal::view::HomePage/>
                    <Route path=path!("/about") view=portal::view::AboutPage/>
                    <Route path=path!("/reasons") view=portal::view::ReasonsPage/>
                    <Route path=path!("/map") view=portal::view::MapPage/>
                    <Route path=path!("/map/:country") view=portal::view::CountryPage/>
                    <Route path=path!("/schools/:id") view=portal::view::SchoolPage/>
                    <Route path=path!("/projects/:id") view=portal::view::ProjectPage/>
                    <Route path=path!("/conduct") view=portal::view::ConductPage/>
                    <Route path=path!("/privacy") view=portal::view::PrivacyPage/>
                    <Route path=path!("/accessibility") view=portal::view::AccessibilityPage/>
                    <Route path=path!("/contact") view=portal::view::ContactPage/>
                    <Route path=path!("/spaces") view=publish::view::PublicSpaces/>
                    <Route path=path!("/spaces/:slug") view=publish::view::PublicSpace/>
                    <Route path=path!("/spaces/:slug/:page") view=publish::view::PublicPage/>
                    <Route path=path!("/pupils") view=pupil::view::PupilSignIn/>
                    <Route path=path!("/sign-in") view=account::view::SignIn/>
                    <Route path=path!("/lost-password") view=account::view::LostPassword/>
                    <Route path=path!("/new-password") view=account::view::NewPassword/>
                    <Route path=path!("/register") view=registration::view::Register/>
                    <Route path=path!("/register/confirm") view=registration::view::Confirm/>
                </ParentRoute>
            </Routes>
        </Router>
    }
}
