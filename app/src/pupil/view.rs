//! Pages of pupils, and of those who care for them.

mod desk;
mod home;
mod new;
mod sign_in;
mod tell;

pub use desk::PupilDesk;
pub use home::{PupilHomePage, PupilProfile};
pub use new::NewPupils;
pub use sign_in::PupilSignIn;
pub use tell::TellTeacher;
