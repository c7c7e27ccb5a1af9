//! The layer that turns the cookie into a viewer, once a request.

use crate::guard::Asker;
use crate::state::State;
use app::server::{Context, cookie_name};
use axum::extract::{ConnectInfo, Request, State as Shared};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::base::language::Language;
use domain::base::secret::Token;
use domain::base::viewer::Viewer;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

fn header_text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
}

/// The session's text in the cookies, if there is one.
pub(crate) fn session_cookie(headers: &HeaderMap, secure: bool) -> Option<Token> {
    let name = cookie_name(secure);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().split_once('=').filter(|(key, _)| *key == name))
        .map(|(_, value)| Token::from_text(value))
}

/// The language of a page, where the request says it: in the address of a public page, then in the profile, then in the
/// address of the page it comes from.
fn language_of(path: &str, headers: &HeaderMap, viewer: &Viewer) -> Option<Language> {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or("");
    let referred =
        header_text(headers, header::REFERER).splitn(4, '/').nth(3).and_then(|rest| rest.split(['/', '?']).next());
    Language::from_code(first)
        .or_else(|| viewer.reading().map(|reading| reading.language))
        .or_else(|| referred.and_then(Language::from_code))
}

/// The language of who was signed in until her session ended, else the one that the browser wishes.
async fn language_without_session(state: &State, headers: &HeaderMap, ended: Option<&Token>) -> Language {
    let known = match ended {
        Some(token) => domain::account::language_of_ended(&state.store, token).await.ok().flatten(),
        None => None,
    };
    known.unwrap_or_else(|| Language::best(header_text(headers, header::ACCEPT_LANGUAGE)))
}

/// Browser and system in a few words, for the list of sessions.
fn device(headers: &HeaderMap) -> String {
    let agent = header_text(headers, header::USER_AGENT);
    let pick = |names: &[&str]| names.iter().find(|name| agent.contains(**name)).map_or("", |name| *name).to_owned();
    let browser = pick(&["Firefox", "Edg", "OPR", "Chrome", "Safari"]);
    let system = pick(&["Android", "iPhone", "iPad", "Windows", "Mac OS", "CrOS", "Linux"]);
    [browser, system].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Where a request came from: its peer, or whom the proxy in front names. What anybody else says of addresses is nothing,
/// and of a list only the last entry is the proxy's own.
fn network_of(peer: Option<IpAddr>, headers: &HeaderMap, proxy: Option<IpAddr>) -> Option<IpAddr> {
    let named = headers.get_all("x-forwarded-for").iter().next_back().and_then(|list| list.to_str().ok());
    let named = named.and_then(|list| list.rsplit(',').next()?.trim().parse().ok());
    if peer.is_some() && peer == proxy { named.or(peer) } else { peer }
}

/// The network of an address, as failures are counted by it. Whoever has one address of IPv6 has its whole /64.
fn counted_as(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("{}/64", Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64))),
    }
}

/// Makes the context of the request and hands it on.
pub async fn layer(Shared(state): Shared<State>, mut request: Request, next: Next) -> Response {
    // Before anything is read: what comes from now on, the page's stream brings.
    let moment = state.store.live.moment();
    let token = session_cookie(request.headers(), state.instance.secure_cookie);
    let viewer = match &token {
        None => Viewer::guest(),
        Some(token) => match domain::account::viewer(&state.store, token).await {
            Ok(viewer) => viewer,
            Err(error) => return crate::routes::failure(&error).into_response(),
        },
    };
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let network = network_of(peer, request.headers(), state.trusted_proxy).map_or_else(String::new, counted_as);
    let language = match language_of(request.uri().path(), request.headers(), &viewer) {
        Some(language) => language,
        None => language_without_session(&state, request.headers(), token.as_ref()).await,
    };
    let context = Context {
        store: state.store.clone(),
        moment,
        language,
        device: device(request.headers()),
        network,
        instance: state.instance.clone(),
        bundle: state.bundle.clone(),
        scripts: crate::pages::needs_scripts(request.uri().path(), viewer.standing()),
        viewer,
    };
    let asker = Asker(context.viewer.session_owner().ok());
    request.extensions_mut().insert(context);
    let mut answer = next.run(request).await;
    answer.extensions_mut().insert(asker);
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rstest::rstest]
    #[case("192.0.2.1", "203.0.113.9", "192.0.2.1")]
    #[case("10.0.0.1", "203.0.113.9", "203.0.113.9")]
    #[case("10.0.0.1", "198.51.100.1, 203.0.113.9", "203.0.113.9")]
    #[case("10.0.0.1", "nonsense", "10.0.0.1")]
    fn only_the_proxy_names_another_address(#[case] peer: &str, #[case] forwarded: &str, #[case] network: &str) {
        let headers =
            HeaderMap::from_iter([(header::HeaderName::from_static("x-forwarded-for"), forwarded.parse().unwrap())]);
        let ip = |text: &str| text.parse::<IpAddr>().ok();
        assert_eq!(network_of(ip(peer), &headers, ip("10.0.0.1")), ip(network));
        assert_eq!(network_of(ip(peer), &headers, None), ip(peer));
    }

    #[rstest::rstest]
    #[case("192.0.2.1", "192.0.2.1")]
    #[case("::ffff:192.0.2.1", "192.0.2.1")]
    #[case("2001:db8:1:2::1", "2001:db8:1:2::/64")]
    #[case("2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64")]
    #[case("2001:db8:1:3::1", "2001:db8:1:3::/64")]
    fn a_whole_64_of_ipv6_is_one_network(#[case] address: &str, #[case] network: &str) {
        assert_eq!(counted_as(address.parse().unwrap()), network);
    }
}
