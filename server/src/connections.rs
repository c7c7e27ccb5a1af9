//! Taking connections: HTTP/1.1, with a limit on how long a client may take to say what it wants.
//!
//! Where one request ends and the next begins, the proxy in front may read differently when a body comes in chunks. So such a
//! request is the last of its connection: what stands behind it is never read. Browsers send none.

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderValue, Request, header};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt;

/// When no connection can be taken (the machine has no file left, say), the next is tried after so long.
const PAUSE: Duration = Duration::from_millis(50);

/// Serves until `stopping` is cancelled and every connection has ended what it was at.
pub async fn serve(listener: TcpListener, app: Router, heads_within: Duration, stopping: CancellationToken) {
    let open = TaskTracker::new();
    loop {
        let accepted = tokio::select! {
            () = stopping.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, peer)) => {
                open.spawn(connection(stream, peer, app.clone(), heads_within, stopping.clone()));
            }
            Err(cause) => {
                tracing::warn!(%cause, "a connection could not be taken");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
    drop(listener);
    open.close();
    open.wait().await;
}

async fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    app: Router,
    heads_within: Duration,
    stopping: CancellationToken,
) {
    let _only_slower = stream.set_nodelay(true);
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        let in_chunks = request.headers().contains_key(header::TRANSFER_ENCODING);
        let answer = app.clone().oneshot(request.map(Body::new));
        // In a box of its own, since hyper keeps the place of an answer for as long as the connection is open.
        Box::pin(async move {
            let mut answer = answer.await?;
            if in_chunks {
                answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
            }
            Ok::<_, Infallible>(answer)
        })
    });
    let mut serving = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(heads_within)
            .serve_connection(TokioIo::new(stream), service)
    );
    let ended = tokio::select! {
        ended = serving.as_mut() => ended,
        () = stopping.cancelled() => {
            serving.as_mut().graceful_shutdown();
            serving.await
        }
    };
    if let Err(cause) = ended {
        tracing::debug!(%cause, %peer, "a connection broke off");
    }
}
