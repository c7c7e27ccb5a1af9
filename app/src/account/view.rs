//! Pages of accounts.

mod account;
mod address;
mod password;
mod second_factor;
mod sign_in;

pub use account::Account;
pub use address::NewAddress;
pub use password::{LostPassword, NewPassword};
pub use second_factor::SecondFactor;
pub use sign_in::SignIn;
