//! Somebody at a browser, over real sockets.

use super::Running;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Somebody at a browser.
#[derive(Debug, Clone)]
pub struct Client {
    address: String,
    pub(super) cookie: Option<String>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Where it leads.
    pub location: String,
    /// The body.
    pub body: String,
}

impl Answer {
    /// Whether the write is acknowledged.
    pub fn is_done(&self) -> bool {
        (200..400).contains(&self.status)
    }
}

impl Client {
    /// Somebody without a session.
    pub fn guest(address: &str) -> Self {
        Self { address: address.to_owned(), cookie: None }
    }

    /// The same person at another server.
    #[must_use]
    pub fn at(self, server: &Running) -> Self {
        self.on(&server.address)
    }

    /// The same person at another address.
    #[must_use]
    pub fn on(mut self, address: &str) -> Self {
        address.clone_into(&mut self.address);
        self
    }

    /// A page.
    ///
    /// # Errors
    /// When the connection breaks.
    pub fn get(&mut self, path: &str) -> std::io::Result<Answer> {
        let head = self.head("GET", path, "text/html");
        self.send(&format!("{head}\r\n"), b"")
    }

    /// A form, as the script sends it.
    ///
    /// # Errors
    /// When the connection breaks before the answer.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> std::io::Result<Answer> {
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let body = pairs.join("&");
        let head = self.head("POST", path, "application/json");
        let kind = "Content-Type: application/x-www-form-urlencoded";
        self.send(&format!("{head}{kind}\r\nContent-Length: {}\r\n\r\n", body.len()), body.as_bytes())
    }

    /// A picture, as the editor uploads it.
    ///
    /// # Errors
    /// When the connection breaks before the answer.
    pub fn upload(&mut self, space: i64, picture: &[u8]) -> std::io::Result<Answer> {
        let mut body = b"--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"street.png\"\r\nContent-Type: image/png\r\n\r\n".to_vec();
        body.extend_from_slice(picture);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        let head = self.head("POST", &format!("/spaces/{space}/pictures"), "application/json");
        let kind = "Content-Type: multipart/form-data; boundary=edge";
        self.send(&format!("{head}{kind}\r\nContent-Length: {}\r\n\r\n", body.len()), &body)
    }

    /// The head of a request, without its end.
    pub fn head(&self, method: &str, path: &str, accept: &str) -> String {
        let cookie = self.cookie.as_ref().map(|cookie| format!("Cookie: {cookie}\r\n")).unwrap_or_default();
        format!(
            "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nAccept: {accept}\r\nAccept-Language: en\r\n\
             Sec-Fetch-Site: same-origin\r\nReferer: http://{address}/en/\r\n{cookie}",
            address = self.address
        )
    }

    /// A connection to the server, with a limit on how long anything may take.
    ///
    /// # Errors
    /// When nobody listens.
    pub fn connect(&self) -> std::io::Result<TcpStream> {
        let stream = TcpStream::connect(&self.address)?;
        // The server itself gives a request two minutes.
        stream.set_read_timeout(Some(Duration::from_secs(150)))?;
        Ok(stream)
    }

    fn send(&mut self, head: &str, body: &[u8]) -> std::io::Result<Answer> {
        let mut stream = self.connect()?;
        stream.write_all(head.as_bytes())?;
        stream.write_all(body)?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let broken = || std::io::Error::new(std::io::ErrorKind::UnexpectedEof, "no whole answer");
        let (head, body) = text.split_once("\r\n\r\n").ok_or_else(broken)?;
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(broken)?;
        let mut location = String::new();
        for line in head.lines() {
            let Some((name, value)) = line.split_once(": ") else { continue };
            match name.to_ascii_lowercase().as_str() {
                "location" => location = value.to_owned(),
                "set-cookie" => self.cookie = value.split(';').next().map(str::to_owned),
                _ => {}
            }
        }
        Ok(Answer { status, location, body: body.to_owned() })
    }
}

/// Percent-encoding of a form field.
fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}
