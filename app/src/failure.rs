//! The domain's error as server functions carry it: a code that the reader's language fills, with the right HTTP status.

use domain::base::error::Error;
use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

/// Why a server function did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Failure(pub Error);

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Failure {}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

/// Text as errors travel in addresses (after a plain form post).
impl std::str::FromStr for Failure {
    type Err = serde_json::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        crate::resource::read(text)
    }
}

impl FromServerFnError for Failure {
    type Encoder = JsonEncoding;

    /// Malformed arguments are the caller's fault, an unreachable server is nobody's, the rest is ours.
    fn from_server_fn_error(value: ServerFnErrorErr) -> Self {
        match value {
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) | ServerFnErrorErr::Deserialization(_) => {
                Self(Error::Invalid(Vec::new()))
            }
            ServerFnErrorErr::Request(_) => Self(Error::Offline),
            other => internal(&other),
        }
    }

    fn ser(&self) -> server_fn::Bytes {
        #[cfg(feature = "ssr")]
        crate::server::set_status_of(&self.0);
        server_fn::Bytes::from(serde_json::to_vec(self).unwrap_or_default())
    }
}

#[cfg(feature = "ssr")]
fn internal(cause: &ServerFnErrorErr) -> Failure {
    Failure(Error::internal(cause))
}

#[cfg(not(feature = "ssr"))]
fn internal(_cause: &ServerFnErrorErr) -> Failure {
    Failure(Error::Internal { trace: String::new() })
}
