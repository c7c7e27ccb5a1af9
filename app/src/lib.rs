//! The application: its table of routes is the map of the product.

#![recursion_limit = "512"]
#![allow(
    missing_docs,
    reason = "server functions and components make structs of their arguments, which are documented there"
)]

pub mod account;
mod address;
pub mod candidates;
pub mod desk;
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
pub mod people;
pub mod portal;
pub mod profile;
pub mod project;
pub mod publish;
pub mod pupil;
pub mod register;
pub mod registration;
pub mod report;
pub mod resource;
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
#[cfg(test)]
mod walls;

use frame::{DesktopFrame, NotFound, PublicFrame, PupilFrame};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{ParentRoute, Route, Router, Routes};
use leptos_router::{SsrMode, path};

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
                    <Route path=path!("/desktop") view=pages::Desktop/>
                    <Route path=path!("/account") view=pages::Account/>
                    <Route path=path!("/second-factor") view=pages::SecondFactor/>
                    <Route path=path!("/mailbox/new") view=pages::NewMessage/>
                    <Route path=path!("/mailbox/:id?") view=pages::Mailbox/>
                    <Route path=path!("/reported") view=pages::Reported/>
                    <Route path=path!("/unit/reports") view=pages::ReportDesk/>
                    <Route path=path!("/notices") view=pages::Notices/>
                    <Route path=path!("/profile") view=pages::Profile/>
                    <Route path=path!("/profile/edit") view=pages::EditProfile/>
                    <Route path=path!("/profile/privacy") view=pages::EditPrivacy/>
                    <Route path=path!("/people/:id") view=pages::Person/>
                    <Route path=path!("/school") view=pages::OwnSchool/>
                    <Route path=path!("/school/change") view=pages::ChangeSchool/>
                    <Route path=path!("/twinfinder") view=pages::TwinFinder/>
                    <Route path=path!("/candidates") view=pages::Candidates/>
                    <Route path=path!("/projects") view=pages::Projects/>
                    <Route path=path!("/projects/new") view=pages::NewProject/>
                    <Route path=path!("/projects/:id") view=pages::Project/>
                    <Route path=path!("/projects/:id/edit") view=pages::ProjectForm/>
                    <Route path=path!("/projects/:id/versions") view=pages::ProjectVersions/>
                    <Route path=path!("/spaces") view=pages::Spaces/>
                    <Route path=path!("/invitations/:space") view=pages::Invitation/>
                    <Route path=path!("/unit/pupils") view=pages::PupilDesk/>
                    <Route path=path!("/unit/projects") view=pages::ProjectDesk/>
                    <Route path=path!("/unit/projects/:id") view=pages::UnitProject/>
                    <Route path=path!("/registration") view=pages::Registration/>
                    <Route path=path!("/waiting") view=pages::Waiting/>
                    <Route path=path!("/unit/registrations") view=pages::Registrations/>
                    <Route path=path!("/unit/register") view=pages::UnitRegister/>
                    <Route path=path!("/unit/schools") view=pages::SchoolDesk/>
                    <Route path=path!("/unit/schools/fields") view=pages::SchoolFields/>
                    <Route path=path!("/unit/schools/:id") view=pages::SchoolAtDesk/>
                    <Route path=path!("/unit/people") view=pages::PeopleDesk/>
                    <Route path=path!("/unit/people/:id") view=pages::PersonAtDesk/>
                    <Route path=path!("/unit/contact") view=pages::UnitContact/>
                    <Route path=path!("/office/units") view=pages::Units/>
                    <Route path=path!("/office/style") view=pages::StyleBook/>
                    <Route path=path!("/office/outbox") view=pages::Outbox/>
                </ParentRoute>
                <ParentRoute path=path!("/spaces/:space") view=twinspace::frame::SpaceFrame ssr=SsrMode::Async>
                    <Route path=path!("/") view=pages::SpaceHome/>
                    <Route path=path!("/pages") view=pages::Pages/>
                    <Route path=path!("/pages/new") view=pages::NewPage/>
                    <Route path=path!("/pages/:page") view=pages::Page/>
                    <Route path=path!("/pages/:page/edit") view=pages::EditPage/>
                    <Route path=path!("/pages/:page/versions") view=pages::PageVersions/>
                    <Route path=path!("/pages/:page/rights") view=pages::PageRights/>
                    <Route path=path!("/team") view=pages::Team/>
                    <Route path=path!("/pupils/new") view=pages::NewPupils/>
                    <Route path=path!("/publish") view=pages::Publish/>
                </ParentRoute>
                <ParentRoute path=path!("/pupil") view=PupilFrame ssr=SsrMode::Async>
                    <Route path=path!("/") view=pages::PupilHome/>
                    <Route path=path!("/tell") view=pages::TellTeacher/>
                    <Route path=path!("/profile") view=pages::PupilProfile/>
                </ParentRoute>
                <ParentRoute path=path!("/:lang") view=PublicFrame ssr=SsrMode::Async>
                    <Route path=path!("/") view=pages::Home/>
                    <Route path=path!("/about") view=pages::About/>
                    <Route path=path!("/reasons") view=pages::Reasons/>
                    <Route path=path!("/map") view=pages::Map/>
                    <Route path=path!("/map/:country") view=pages::Country/>
                    <Route path=path!("/schools/:id") view=pages::PublicSchool/>
                    <Route path=path!("/projects/:id") view=pages::PublicProject/>
                    <Route path=path!("/conduct") view=pages::Conduct/>
                    <Route path=path!("/privacy") view=pages::Privacy/>
                    <Route path=path!("/accessibility") view=pages::Accessibility/>
                    <Route path=path!("/contact") view=pages::Contact/>
                    <Route path=path!("/spaces") view=pages::PublicSpaces/>
                    <Route path=path!("/spaces/:slug") view=pages::PublicSpace/>
                    <Route path=path!("/spaces/:slug/:page") view=pages::PublicPage/>
                    <Route path=path!("/pupils") view=pages::PupilSignIn/>
                    <Route path=path!("/sign-in") view=pages::SignIn/>
                    <Route path=path!("/lost-password") view=pages::LostPassword/>
                    <Route path=path!("/new-password") view=pages::NewPassword/>
                    <Route path=path!("/new-address") view=pages::NewAddress/>
                    <Route path=path!("/register") view=pages::Register/>
                    <Route path=path!("/register/confirm") view=pages::ConfirmAddress/>
                </ParentRoute>
            </Routes>
        </Router>
    }
}
