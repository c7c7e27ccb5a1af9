//! Where one request ends and the next begins: what two servers could read differently is refused, or read in one way and
//! nothing behind it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

use axum::Router;
use axum::body::Bytes;
use axum::extract::Request;
use server::connections;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;

/// What the routes were asked: path and body of each request, in order.
type Seen = Arc<Mutex<Vec<(String, String)>>>;

/// A server that remembers what it was asked. Only `/read` and what was slipped in read their bodies.
async fn server() -> (std::net::SocketAddr, Seen) {
    let seen = Seen::default();
    let kept = seen.clone();
    let app = Router::new().fallback(move |request: Request| {
        let kept = kept.clone();
        async move {
            let path = request.uri().path().to_owned();
            let whole = if path == "/left" { Ok(Bytes::new()) } else { body(request).await };
            let known =
                whole.as_ref().map_or_else(|()| "cut short".into(), |body| String::from_utf8_lossy(body).into());
            kept.lock().unwrap().push((path, known));
            "done"
        }
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(connections::serve(listener, app, Duration::from_secs(5), CancellationToken::new()));
    (address, seen)
}

async fn body(request: Request) -> Result<Bytes, ()> {
    axum::body::to_bytes(request.into_body(), 1 << 20).await.map_err(drop)
}

/// Sends bytes and reads until the server closes, or says nothing more for a while; answers the statuses and whether it closed.
async fn sent(address: std::net::SocketAddr, bytes: &str) -> (Vec<u16>, bool) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    let (mut text, mut part) = (Vec::new(), [0; 4096]);
    let closed = loop {
        match tokio::time::timeout(Duration::from_millis(500), stream.read(&mut part)).await {
            Ok(Ok(0) | Err(_)) => break true,
            Ok(Ok(read)) => text.extend_from_slice(&part[..read]),
            Err(_) => break false,
        }
    };
    let text = String::from_utf8(text).unwrap();
    let statuses = text.split("HTTP/1.1 ").skip(1).map(|answer| answer[..3].parse().unwrap());
    (statuses.collect(), closed)
}

const NEXT: &str = "GET /next HTTP/1.1\r\nHost: a\r\n\r\n";

fn post(headers: &str, body: &str) -> String {
    format!("POST /read HTTP/1.1\r\nHost: a\r\n{headers}\r\n\r\n{body}{NEXT}")
}

/// What has no one meaning is refused: no route sees it, nor what stands behind it, and the connection is closed.
#[tokio::test]
async fn what_two_servers_read_differently_is_refused() {
    let chunks = "0\r\n\r\n";
    for (what, request) in [
        ("two lengths", post("Content-Length: 4\r\nContent-Length: 5", "abcd")),
        ("two lengths in one", post("Content-Length: 4, 5", "abcd")),
        ("a length with a sign", post("Content-Length: +4", "abcd")),
        ("a length that is none", post("Content-Length: 0x4", "abcd")),
        ("a length below nothing", post("Content-Length: -1", "")),
        ("a length without end", post("Content-Length: 99999999999999999999999", "")),
        ("a space before the colon", post("Content-Length : 4", "abcd")),
        ("a folded header", post("X-A: b\r\n Content-Length: 4", "abcd")),
        ("a folded coding", post("Transfer-Encoding:\r\n chunked", chunks)),
        ("an unknown coding", post("Transfer-Encoding: xchunked", chunks)),
        ("chunked, then another", post("Transfer-Encoding: chunked, identity", chunks)),
        ("a coding with a length", post("Transfer-Encoding: xchunked\r\nContent-Length: 5", chunks)),
        ("a coding with a control character", post("Transfer-Encoding: \u{b}chunked", chunks)),
        ("chunks in HTTP/1.0", post("Transfer-Encoding: chunked", chunks).replace("HTTP/1.1", "HTTP/1.0")),
        ("a carriage return alone", post("X-A: b\rContent-Length: 4", "abcd")),
        ("a nothing in a header", post("X-A: b\0c", "")),
    ] {
        let (address, seen) = server().await;
        let (statuses, closed) = sent(address, &request).await;
        assert_eq!((statuses.as_slice(), closed), ([400].as_slice(), true), "{what}");
        assert_eq!(seen.lock().unwrap().as_slice(), [], "{what}");
    }
}

/// A broken body ends the connection: its rest is never taken for a request.
#[tokio::test]
async fn a_broken_body_is_the_last_of_its_connection() {
    for (what, body) in [
        ("a bare line feed behind the size", "4\nabcd\r\n0\r\n\r\n"),
        ("a bare line feed behind the chunk", "4\r\nabcd\n0\r\n\r\n"),
        ("a bare line feed in an extension", "4;a\nb\r\nabcd\r\n0\r\n\r\n"),
        ("a size that is none", "x\r\nabcd\r\n0\r\n\r\n"),
        ("a size with a sign", "+4\r\nabcd\r\n0\r\n\r\n"),
        ("a size without end", "fffffffffffffffff\r\nabcd\r\n0\r\n\r\n"),
        ("a chunk longer than its size", "2\r\nabcd\r\n0\r\n\r\n"),
    ] {
        let (address, seen) = server().await;
        let (_, closed) = sent(address, &post("Transfer-Encoding: chunked", body)).await;
        assert!(closed, "{what}");
        let seen = seen.lock().unwrap().clone();
        let cut = [("/read".to_owned(), "cut short".to_owned())];
        assert!(seen.is_empty() || seen == cut, "{what}: {seen:?}");
    }
}

/// A body in chunks is read to its end, also beside a length, and nothing behind it: the connection is closed.
#[tokio::test]
async fn a_body_in_chunks_is_the_last_of_its_connection() {
    let chunks = "4\r\nabcd\r\n0\r\n\r\n";
    for headers in [
        "Transfer-Encoding: chunked",
        "transfer-encoding: Chunked",
        "Content-Length: 4\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 4",
    ] {
        let (address, seen) = server().await;
        let (statuses, closed) = sent(address, &post(headers, chunks)).await;
        assert_eq!((statuses.as_slice(), closed), ([200].as_slice(), true), "{headers}");
        assert_eq!(seen.lock().unwrap().as_slice(), [("/read".to_owned(), "abcd".to_owned())], "{headers}");
    }
}

/// A body with a length is that long, also of a GET and where nobody reads it; the next request is the next.
#[tokio::test]
async fn a_body_with_a_length_is_no_request() {
    let slipped = "GET /slipped HTTP/1.1\r\nHost: a\r\n\r\n";
    for (method, path) in [("GET", "/read"), ("POST", "/read"), ("GET", "/left"), ("POST", "/left")] {
        let head = format!("{method} {path} HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n", slipped.len());
        let (address, seen) = server().await;
        let (statuses, closed) = sent(address, &format!("{head}{slipped}{NEXT}")).await;
        let paths: Vec<String> = seen.lock().unwrap().iter().map(|(path, _)| path.clone()).collect();
        let next = paths == [path, "/next"] && statuses == [200, 200];
        assert!(next || (paths == [path] && closed), "{method} {path}: {paths:?} {statuses:?} {closed}");
    }
    let (address, seen) = server().await;
    assert_eq!(sent(address, &format!("{NEXT}{NEXT}")).await.0, [200, 200], "requests may follow each other");
    assert_eq!(seen.lock().unwrap().len(), 2);
}
