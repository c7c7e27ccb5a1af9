//! The binary `twinning`: configuration, subcommands, routes, sessions, streams, jobs and mail around the application.
//!
//! A request passes, from outside in: tracing, limits, the cross-site guard ([`guard`]), the session ([`session`], which
//! makes the viewer), and then its route ([`router`]): a page or server function of the app, or a plain route here.

pub mod bundle;
pub mod command;
pub mod config;
pub mod connections;
pub mod guard;
pub mod jobs;
pub mod kept;
pub mod live;
pub mod log;
pub mod logo;
pub mod mail;
pub mod measure;
pub mod nights;
pub mod pages;
pub mod reactive;
pub mod router;
pub mod routes;
pub mod serve;
pub mod session;
pub mod state;
