//! Accounts: signing in and out, passwords, sessions, the second factor, the end of an account.
//!
//! An account is an adult or a pupil. It signs in with a name of its own (an adult also with her mail address) and a
//! password. Who has a second factor then shows it before anything opens; officers and administrators must have one
//! (R-LOG-3). A session is a random
//! text in a cookie, stored as its hash; rights are read anew at every request, so that whatever changes takes effect at
//! once. All mails go to the address that was confirmed last. Unknown, known and closed accounts answer alike and take
//! alike.

#[cfg(feature = "store")]
mod address;
#[cfg(feature = "store")]
mod again;
#[cfg(feature = "store")]
mod ending;
#[cfg(all(test, feature = "store"))]
mod own_factor_tests;
#[cfg(feature = "store")]
mod password;
#[cfg(feature = "store")]
mod recovery;
mod rules;
#[cfg(feature = "store")]
mod second_factor;
#[cfg(all(test, feature = "store"))]
mod second_factor_tests;
#[cfg(feature = "store")]
mod session;
#[cfg(all(test, feature = "store"))]
mod session_tests;
#[cfg(feature = "store")]
mod sign_in;
#[cfg(feature = "store")]
mod staff;
#[cfg(all(test, feature = "store"))]
mod tests;
#[cfg(feature = "store")]
mod unknown;

#[cfg(feature = "store")]
pub use address::{ask_address, asked_address, confirm_new_address, own_address};
#[cfg(feature = "store")]
pub use again::sign_in_again;
#[cfg(feature = "store")]
pub use ending::delete_own_account;
#[cfg(feature = "store")]
pub(crate) use ending::{anonymise, shut};
#[cfg(feature = "store")]
pub(crate) use password::is_password;
#[cfg(feature = "store")]
pub use password::{change_password, change_username};
#[cfg(feature = "store")]
pub use recovery::{request_password, set_password, token_is_good};
pub use rules::*;
#[cfg(feature = "store")]
pub use second_factor::{
    confirm_second_factor, give_second_factor_up, pass_second_factor, recovery_codes, second_factor_setup,
};
#[cfg(feature = "store")]
pub(crate) use session::end_all;
#[cfg(feature = "store")]
pub use session::{
    end_other_sessions, end_session, language_of_ended, open_session, own_sessions, own_sign_in, owner_of_ended,
    remove_ended, sign_out, viewer, write_reading,
};
#[cfg(feature = "store")]
pub(crate) use sign_in::fold_username;
#[cfg(feature = "store")]
pub use sign_in::{SignedIn, sign_in, sign_in_from};
#[cfg(feature = "store")]
pub use staff::{NewStaff, account_named, create_staff, end_grant, give_grant, remove_second_factor};

use crate::base::id::SessionId;
use crate::base::time::Time;
use serde::{Deserialize, Serialize};

/// A session as its owner sees it in her list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnSession {
    /// The session.
    pub id: SessionId,
    /// Browser and system, shortened.
    pub device: String,
    /// When it began.
    pub created_at: Time,
    /// When it was last used.
    pub seen_at: Time,
    /// Whether it is the one asking.
    pub this: bool,
}

/// How an adult's second factor stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum OwnFactor {
    /// She has none, and may set one up.
    Off,
    /// She has one, and may give it up.
    On,
    /// She has one, and must keep it while she holds a grant (R-LOG-3).
    Kept,
}

impl OwnFactor {
    /// As it stands for who has one or none, and must have one or need not.
    pub fn of(has: bool, must: bool) -> Self {
        match (has, must) {
            (false, _) => Self::Off,
            (true, false) => Self::On,
            (true, true) => Self::Kept,
        }
    }
}

/// How the viewer signs in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnSignIn {
    /// Her sign-in name.
    pub username: String,
    /// Her second factor.
    pub factor: OwnFactor,
}

/// The viewer's own address, and the one that waits to be confirmed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnAddress {
    /// Where all mails go.
    pub email: String,
    /// Where a link went that is still good.
    pub asked: Option<String>,
}

/// What setting up the second factor shows: the secret as a picture's text and as letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondFactorSetup {
    /// `otpauth://…`, drawn as a QR code.
    pub address: String,
    /// The secret in groups of four letters, for typing.
    pub secret: String,
    /// Whether the password is asked for again: she did not sign in just now.
    pub asks_password: bool,
}
