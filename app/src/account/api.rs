//! Server functions of accounts.

use crate::failure::Failure;
use domain::account::{OwnAddress, OwnSession, OwnSignIn, SecondFactorSetup};
use domain::base::id::{AccountId, SessionId};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Signs an adult in and leads on to the page she wanted.
#[server(endpoint = "account/sign_in")]
pub async fn sign_in(name: String, password: String, next: Option<String>) -> Result<(), Failure> {
    let context = crate::server::request()?;
    let signed_in =
        domain::account::sign_in_from(&context.store, &context.network, &name, &password, &context.device).await?;
    // Whoever signs in anew has done with the session before; that it may have ended already is no fault.
    let _ended = domain::account::sign_out(&context.store, &context.viewer).await;
    crate::server::set_session(&signed_in.token, signed_in.pupil);
    leptos_axum::redirect(&local_path(next.as_deref()).unwrap_or("/desktop".to_owned()));
    Ok(())
}

/// Signs in again in place, where a session has ended under somebody's work: her own account only, and the page stays.
#[server(endpoint = "account/sign_in_again")]
pub async fn sign_in_again(
    account: AccountId,
    password: String,
    #[server(default)] code: String,
) -> Result<(), Failure> {
    let context = crate::server::request()?;
    let (store, network) = (&context.store, &context.network);
    let signed_in = domain::account::sign_in_again(store, network, account, &password, &code, &context.device).await?;
    crate::server::set_session(&signed_in.token, signed_in.pupil);
    Ok(())
}

/// Signs out. An adult comes to the front page, a pupil to the page where the next one signs in.
#[server(endpoint = "account/leave")]
pub async fn leave() -> Result<(), Failure> {
    let context = crate::server::request()?;
    domain::account::sign_out(&context.store, &context.viewer).await?;
    crate::server::clear_session();
    crate::server::clear_browser();
    let pupil = context.viewer.pupil().is_ok();
    leptos_axum::redirect(&format!("/{}/{}", context.language, if pupil { "pupils" } else { "" }));
    Ok(())
}

/// Sends a link to set a new password, to whom the name or address belongs; the answer is always the same.
#[server(endpoint = "account/request_password")]
pub async fn request_password(name: String) -> Result<(), Failure> {
    let context = crate::server::request()?;
    domain::account::request_password(&context.store, &name).await?;
    leptos_axum::redirect(&format!("/{}/lost-password?sent=1", context.language));
    Ok(())
}

/// Whether the link to a new password is still good.
#[server(endpoint = "account/password_link")]
pub async fn password_link(token: String) -> Result<bool, Failure> {
    use domain::base::mail::Purpose;
    use domain::base::secret::Token;
    let (store, _) = crate::server::context()?;
    Ok(domain::account::token_is_good(&store, &Token::from_text(&token), Purpose::Password).await?)
}

/// Sets a new password with a link, and signs in.
#[server(endpoint = "account/set_password")]
pub async fn set_password(token: String, password: String) -> Result<(), Failure> {
    use domain::base::secret::Token;
    let context = crate::server::request()?;
    domain::account::set_password(&context.store, &Token::from_text(&token), &password).await?;
    crate::server::clear_session();
    leptos_axum::redirect(&format!("/{}/sign-in?password=1", context.language));
    Ok(())
}

/// How the viewer signs in and reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnAccount {
    /// Her sign-in name, and her second factor.
    pub sign_in: OwnSignIn,
    /// Where all mails go.
    pub address: OwnAddress,
    /// Her open sessions.
    pub sessions: Vec<SessionLine>,
}

/// A session, with its times in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionLine {
    /// The session.
    pub session: OwnSession,
    /// When it was last used.
    pub seen: String,
}

/// How the viewer signs in and reads.
#[server(endpoint = "account/own")]
pub async fn own() -> Result<OwnAccount, Failure> {
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let sign_in = domain::account::own_sign_in(&store, &viewer).await?;
    // A pupil has none.
    let address = match viewer.adult() {
        Ok(_) => domain::account::own_address(&store, &viewer).await?,
        Err(_) => OwnAddress::default(),
    };
    let sessions = domain::account::own_sessions(&store, &viewer).await?;
    let sessions = sessions
        .into_iter()
        .map(|session| SessionLine { seen: crate::text::ago(store.now().0, session.seen_at.0, &zone), session });
    Ok(OwnAccount { sign_in, address, sessions: sessions.collect() })
}

/// Changes the password; all other sessions end.
#[server(endpoint = "account/change_password")]
pub async fn change_password(old_password: String, password: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    if let Some(token) = domain::account::change_password(&store, &viewer, &old_password, &password).await? {
        crate::server::set_session(&token, false);
    }
    leptos_axum::redirect("/account?done=password");
    Ok(())
}

/// Changes the sign-in name.
#[server(endpoint = "account/change_username")]
pub async fn change_username(username: String, current_password: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::account::change_username(&store, &viewer, &username, &current_password).await?;
    leptos_axum::redirect("/account?done=username");
    Ok(())
}

/// Sends a link to the address that the viewer wishes to have.
#[server(endpoint = "account/ask_address")]
pub async fn ask_address(new_email: String, address_password: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::account::ask_address(&store, &viewer, &new_email, &address_password).await?;
    leptos_axum::redirect("/account?done=address-asked");
    Ok(())
}

/// The new address that a link stands for. Everybody who has the link.
#[server(endpoint = "account/asked_address")]
pub async fn asked_address(token: String) -> Result<String, Failure> {
    use domain::base::secret::Token;
    let (store, _) = crate::server::context()?;
    Ok(domain::account::asked_address(&store, &Token::from_text(&token)).await?)
}

/// Takes the new address with the link. Everybody who has the link.
#[server(endpoint = "account/confirm_new_address")]
pub async fn confirm_new_address(token: String) -> Result<(), Failure> {
    use domain::base::secret::Token;
    let context = crate::server::request()?;
    domain::account::confirm_new_address(&context.store, &Token::from_text(&token)).await?;
    leptos_axum::redirect(&match context.viewer.adult() {
        Ok(_) => "/account?done=address".to_owned(),
        Err(_) => format!("/{}/sign-in?address=1", context.language),
    });
    Ok(())
}

/// Ends one session of the viewer.
#[server(endpoint = "account/end_session")]
pub async fn end_session(session: SessionId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::account::end_session(&store, &viewer, session).await?;
    leptos_axum::redirect("/account?done=sessions");
    Ok(())
}

/// Ends all sessions of the viewer but this one.
#[server(endpoint = "account/end_other_sessions")]
pub async fn end_other_sessions() -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::account::end_other_sessions(&store, &viewer).await?;
    leptos_axum::redirect("/account?done=sessions");
    Ok(())
}

/// Changes language, theme, contrast and time zone.
#[server(endpoint = "account/write_reading")]
pub async fn write_reading(
    language: String,
    theme: String,
    contrast: Option<String>,
    zone: String,
) -> Result<(), Failure> {
    use domain::base::language::Language;
    use domain::base::viewer::Reading;
    let (store, viewer) = crate::server::context()?;
    let language = Language::from_code(&language).unwrap_or_else(crate::text::current);
    let reading = Reading { language, theme, contrast: contrast.is_some(), zone };
    domain::account::write_reading(&store, &viewer, &reading).await?;
    leptos_axum::redirect("/account?done=reading");
    Ok(())
}

/// Changes the language of the screen and stays on the page.
#[server(endpoint = "account/choose_language")]
pub async fn choose_language(language: String) -> Result<(), Failure> {
    use domain::base::language::Language;
    let (store, viewer) = crate::server::context()?;
    if let (Some(reading), Some(language)) = (viewer.reading().cloned(), Language::from_code(&language)) {
        domain::account::write_reading(&store, &viewer, &domain::base::viewer::Reading { language, ..reading }).await?;
    }
    Ok(())
}

/// What setting up the second factor shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetupShown {
    /// Address and secret.
    pub setup: SecondFactorSetup,
    /// The address as a picture: rows of dark squares as the path of an SVG, and its side in squares.
    pub picture: (String, usize),
}

/// Begins setting up the second factor.
#[server(BeginSecondFactor, endpoint = "account/second_factor_setup")]
pub async fn second_factor_setup() -> Result<SetupShown, Failure> {
    let (store, viewer) = crate::server::context()?;
    let setup = domain::account::second_factor_setup(&store, &viewer).await?;
    let picture = squares(&setup.address);
    Ok(SetupShown { setup, picture })
}

/// The dark squares of a QR code as the path of an SVG.
#[cfg(feature = "ssr")]
fn squares(content: &str) -> (String, usize) {
    let Ok(code) = qrcode::QrCode::new(content) else { return (String::new(), 1) };
    let side = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, colour)| *colour == qrcode::Color::Dark);
    let path = dark.map(|(place, _)| format!("M{} {}h1v1h-1z", place % side, place / side)).collect();
    (path, side)
}

/// Confirms the second factor with the first digits, and leads to the recovery codes and from there to the page she wanted.
#[server(endpoint = "account/confirm_second_factor")]
pub async fn confirm_second_factor(
    secret: String,
    code: String,
    #[server(default)] factor_password: String,
    next: Option<String>,
) -> Result<(), Failure> {
    use crate::form::typed::encoded;
    let (store, viewer) = crate::server::context()?;
    let confirmed = domain::account::confirm_second_factor(&store, &viewer, &secret, &code, &factor_password);
    let (key, token) = confirmed.await?;
    crate::server::set_session(&token, false);
    let next = local_path(next.as_deref()).unwrap_or_default();
    let next = encoded(&encoded(&next));
    leptos_axum::redirect(&format!("/second-factor?codes={key}&next={next}"));
    Ok(())
}

/// The recovery codes that were just made, for one look.
#[server(endpoint = "account/recovery_codes")]
pub async fn recovery_codes(key: String) -> Result<Vec<String>, Failure> {
    let (store, viewer) = crate::server::context()?;
    Ok(domain::account::recovery_codes(&store, &viewer, &key).await?)
}

/// Passes the second factor with digits or a recovery code, and leads on to the page she wanted.
#[server(endpoint = "account/pass_second_factor")]
pub async fn pass_second_factor(code: String, next: Option<String>) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    let token = domain::account::pass_second_factor(&store, &viewer, &code).await?;
    crate::server::set_session(&token, false);
    leptos_axum::redirect(&local_path(next.as_deref()).unwrap_or("/desktop".to_owned()));
    Ok(())
}

/// Gives the viewer's own second factor up, with the password and a code.
#[server(endpoint = "account/give_second_factor_up")]
pub async fn give_second_factor_up(factor_password: String, code: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::account::give_second_factor_up(&store, &viewer, &factor_password, &code).await?;
    leptos_axum::redirect("/account?done=second-factor");
    Ok(())
}

/// Deletes the viewer's own account.
#[server(endpoint = "account/delete")]
pub async fn delete(typed_name: String, delete_password: String) -> Result<(), Failure> {
    let context = crate::server::request()?;
    domain::account::delete_own_account(&context.store, &context.viewer, &typed_name, &delete_password).await?;
    crate::server::clear_session();
    crate::server::clear_browser();
    leptos_axum::redirect(&format!("/{}/", context.language));
    Ok(())
}

/// A path of our own, as it may stand in a header: it begins with one slash and names no other host.
pub fn local_path(path: Option<&str>) -> Option<String> {
    let path = path?;
    // Browsers take a backslash for a slash and leave control characters out: `/<tab>/` would lead to another host.
    let odd = |letter: char| letter == '\\' || letter.is_control();
    let local = path.starts_with('/') && !path.starts_with("//") && !path.contains(odd);
    let byte = |byte: u8| if byte.is_ascii_graphic() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    local.then(|| path.bytes().map(byte).collect())
}

#[cfg(test)]
mod tests {
    use super::local_path;

    #[test]
    fn nobody_is_led_to_another_host() {
        let foreign =
            ["https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "/\r\n/x", "x", ""];
        for path in foreign {
            assert_eq!(local_path(Some(path)), None, "{path:?}");
        }
        assert_eq!(local_path(Some("/people?q=a%20b#c")).as_deref(), Some("/people?q=a%20b#c"));
        assert_eq!(local_path(Some("/people?q=ł ø")).as_deref(), Some("/people?q=%C5%82%20%C3%B8"));
    }
}
