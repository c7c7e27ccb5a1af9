//! `GET /live`: one stream a tab. An event is a hint (a topic), never content. The stream ends with the session.

use crate::state::State;
use app::server::Context;
use axum::Extension;
use axum::extract::State as Shared;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use std::borrow::Cow;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;

/// The stream of whoever is signed in. A handshake from another site is refused.
pub async fn stream(
    Shared(state): Shared<State>,
    Extension(context): Extension<Context>,
    headers: HeaderMap,
) -> Response {
    let foreign = headers
        .get(header::ORIGIN)
        .and_then(|origin| origin.to_str().ok())
        .is_some_and(|origin| origin != state.instance.public_url);
    let (Ok(account), false) = (context.viewer.account(), foreign) else {
        return StatusCode::FORBIDDEN.into_response();
    };
    let mut hints = state.store.live.listen();
    let stopping = state.stopping.clone();
    let stream = async_stream(move |sender| async move {
        // A new stream may have missed hints while it was away.
        let mut topic = Some(Cow::Borrowed("resync"));
        loop {
            if let Some(topic) = topic.take() {
                let event = Event::default().event("hint").data(&topic);
                if sender.send(Ok::<_, Infallible>(event)).await.is_err() || topic == "session" {
                    return;
                }
            }
            topic = tokio::select! {
                () = stopping.cancelled() => return,
                () = sender.closed() => return,
                hint = hints.recv() => match hint {
                    Ok(hint) => hint.is_for(account).then_some(hint.topic),
                    Err(RecvError::Lagged(_)) => Some("resync".into()),
                    Err(RecvError::Closed) => return,
                },
            };
        }
    });
    Sse::new(stream).keep_alive(KeepAlive::new().interval(Duration::from_secs(25))).into_response()
}

/// A stream fed by a task that ends with it.
fn async_stream<T, F, Running>(run: F) -> tokio_stream::wrappers::ReceiverStream<T>
where
    T: Send + 'static,
    F: FnOnce(tokio::sync::mpsc::Sender<T>) -> Running,
    Running: Future<Output = ()> + Send + 'static,
{
    let (sender, receiver) = tokio::sync::mpsc::channel(16);
    tokio::spawn(run(sender));
    tokio_stream::wrappers::ReceiverStream::new(receiver)
}
