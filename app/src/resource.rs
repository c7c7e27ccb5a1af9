//! What a page asks the server for and shows: the answer travels in the page, and is read there instead of being asked for
//! again.
//!
//! Answers of server functions are read from bytes. Leptos' own codec would read the same types from text, with a second copy
//! of the code of each: a tenth of all WASM before it is compressed.

use leptos::server::codee::{Decoder, Encoder};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// An answer of the server, once it is there.
pub type Resource<T> = leptos::prelude::Resource<T, Json>;

/// JSON, read from bytes.
#[derive(Debug)]
pub struct Json;

impl<T: Serialize> Encoder<T> for Json {
    type Error = serde_json::Error;
    type Encoded = String;

    fn encode(value: &T) -> Result<String, Self::Error> {
        serde_json::to_string(value)
    }
}

impl<T: DeserializeOwned> Decoder<T> for Json {
    type Error = serde_json::Error;
    type Encoded = str;

    fn decode(text: &str) -> Result<T, Self::Error> {
        read(text)
    }
}

/// Reads a value from JSON.
///
/// # Errors
/// When it is none, or another one.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
    serde_json::from_slice(text.as_bytes())
}

/// Asks for what `source` names, and again whenever it names something else.
#[track_caller]
pub fn resource<S, T, A>(
    source: impl Fn() -> S + Send + Sync + 'static,
    ask: impl Fn(S) -> A + Send + Sync + 'static,
) -> Resource<T>
where
    S: PartialEq + Clone + Send + Sync + 'static,
    T: Serialize + DeserializeOwned + Send + Sync + 'static,
    A: Future<Output = T> + Send + 'static,
{
    Resource::new_with_options(source, ask, false)
}
