//! `GET /live`: one stream a tab. An event is a hint (topics), never content. The stream ends with the session.

use crate::state::State;
use app::server::Context;
use axum::Extension;
use axum::extract::{Query, State as Shared};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::base::hint::Topic;
use serde::Deserialize;
use std::convert::Infallible;
use std::time::Duration;

/// What a page tells of itself when it opens its stream.
#[derive(Debug, Deserialize)]
pub struct Asked {
    /// The moment at which the page was made; without one the stream begins with everything.
    since: Option<String>,
}

/// The stream of whoever is signed in. A handshake from another site is refused.
pub async fn stream(
    Shared(state): Shared<State>,
    Extension(context): Extension<Context>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    let foreign = headers
        .get(header::ORIGIN)
        .and_then(|origin| origin.to_str().ok())
        .is_some_and(|origin| origin != state.instance.public_url);
    let (Ok(account), false) = (context.viewer.account(), foreign) else {
        return StatusCode::FORBIDDEN.into_response();
    };
    let made = asked.since.and_then(|since| since.parse().ok());
    let listener = state.store.live.listen(account, context.moment, made);
    let stopping = state.stopping;
    let stream = futures::stream::unfold(Some(listener), move |listener| {
        let stopping = stopping.clone();
        async move {
            let listener = listener?;
            let topics = tokio::select! {
                () = stopping.cancelled() => return None,
                topics = listener.next() => topics,
            };
            let hint = Event::default().event("hint").data(topics.to_string());
            Some((Ok::<_, Infallible>(hint), (!topics.contains(Topic::Session)).then_some(listener)))
        }
    });
    Sse::new(stream).keep_alive(KeepAlive::new().interval(Duration::from_secs(25))).into_response()
}
