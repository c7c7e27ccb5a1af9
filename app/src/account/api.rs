//! Server functions of accounts.

use crate::failure::Failure;
use leptos::prelude::*;

/// Signs an adult in and leads on to the page she wanted.
#[server(endpoint = "account/sign_in")]
pub async fn sign_in(name: String, password: String, next: Option<String>) -> Result<(), Failure> {
    let context = crate::server::request()?;
    let signed_in = domain::account::sign_in(&context.store, &name, &password, &context.device, false).await?;
    crate::server::set_session(&signed_in.token, signed_in.pupil);
    leptos_axum::redirect(&local_path(next.as_deref()).unwrap_or("/desktop".to_owned()));
    Ok(())
}

/// Signs out. An adult comes to the front page, a pupil to the page where the next one signs in.
#[server(endpoint = "account/leave")]
pub async fn leave() -> Result<(), Failure> {
    let context = crate::server::request()?;
    domain::account::sign_out(&context.store, &context.viewer).await?;
    crate::server::clear_session();
    let pupil = context.viewer.pupil().is_ok();
    leptos_axum::redirect(&format!("/{}/{}", context.language, if pupil { "pupils" } else { "" }));
    Ok(())
}

/// A path of our own: it begins with one slash and names no other host.
pub fn local_path(path: Option<&str>) -> Option<String> {
    let path = path?;
    let local = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\n', '\r']);
    local.then(|| path.to_owned())
}
