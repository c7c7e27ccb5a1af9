//! Somebody at a browser: one connection that is kept, and what a request over it took.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// Whoever waits longer has no answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// What came back.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The cookie that was set.
    pub cookie: Option<String>,
    /// Statements that the database was asked.
    pub statements: Option<u64>,
    /// Bytes of the body.
    pub bytes: usize,
    /// From the first byte sent to the last one read.
    pub took: Duration,
}

/// Somebody who asks one thing after another.
pub struct Client {
    host: String,
    cookie: String,
    connection: Option<BufReader<TcpStream>>,
}

impl Client {
    /// A guest at an address such as `http://127.0.0.1:3000`.
    pub fn guest(address: &str) -> Self {
        Self { host: address.trim_start_matches("http://").to_owned(), cookie: String::new(), connection: None }
    }

    /// Somebody who holds a cookie.
    pub fn with_cookie(address: &str, cookie: &str) -> Self {
        Self { cookie: cookie.to_owned(), ..Self::guest(address) }
    }

    /// From now on another person speaks over the same connection.
    pub fn become_another(&mut self, cookie: &str) {
        cookie.clone_into(&mut self.cookie);
    }

    /// Asks for a page.
    pub fn get(&mut self, path: &str) -> Result<Answer> {
        self.exchange(&format!("{}\r\n", self.head("GET", path, "text/html")))
    }

    /// Sends a form as the script does.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let body = form(fields);
        let head = self.head("POST", path, "application/json");
        let kind = "Content-Type: application/x-www-form-urlencoded";
        self.exchange(&format!("{head}{kind}\r\nContent-Length: {}\r\n\r\n{body}", body.len()))
    }

    /// Opens the stream of hints and reads the head of its answer; the connection is the caller's from then on.
    pub fn stream(mut self, path: &str) -> Result<TcpStream> {
        let text = format!("{}\r\n", self.head("GET", path, "text/event-stream"));
        let connection = self.connected()?;
        connection.get_mut().write_all(text.as_bytes())?;
        let head = Head::read(connection)?;
        if head.answer.status != 200 {
            bail!("a stream is answered with {}", head.answer.status);
        }
        self.connection.take().map(BufReader::into_inner).context("the connection is there")
    }

    fn head(&self, method: &str, path: &str, accept: &str) -> String {
        let cookie = if self.cookie.is_empty() { String::new() } else { format!("Cookie: {}\r\n", self.cookie) };
        let host = &self.host;
        format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nAccept: {accept}\r\nAccept-Language: en\r\n\
             Sec-Fetch-Site: same-origin\r\nReferer: http://{host}/en/\r\n{cookie}"
        )
    }

    fn connected(&mut self) -> Result<&mut BufReader<TcpStream>> {
        if self.connection.is_none() {
            let host = &self.host;
            let stream = TcpStream::connect(host).with_context(|| format!("nobody answers at {host}"))?;
            stream.set_nodelay(true)?;
            stream.set_read_timeout(Some(PATIENCE))?;
            self.connection = Some(BufReader::with_capacity(64 << 10, stream));
        }
        self.connection.as_mut().context("the connection has just been made")
    }

    fn exchange(&mut self, text: &str) -> Result<Answer> {
        let begun = Instant::now();
        let connection = self.connected()?;
        let outcome = connection.get_mut().write_all(text.as_bytes()).map_err(Into::into);
        let outcome = outcome.and_then(|()| read_answer(connection));
        if outcome.is_err() {
            self.connection = None;
        }
        Ok(Answer { took: begun.elapsed(), ..outcome? })
    }
}

/// Fields as a form sends them.
fn form(fields: &[(&str, &str)]) -> String {
    let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    pairs.join("&")
}

/// Percent-encoding of a form field, or of a value in an address.
pub fn encode(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(byte).collect()
}

/// The head of an answer and how its body comes.
struct Head {
    answer: Answer,
    length: usize,
    in_chunks: bool,
}

impl Head {
    fn read(from: &mut impl BufRead) -> Result<Self> {
        let status = line(from)?.split(' ').nth(1).and_then(|code| code.parse().ok()).context("no status")?;
        let mut head = Self { answer: Answer { status, ..Answer::default() }, length: 0, in_chunks: false };
        loop {
            let line = line(from)?;
            let Some((name, value)) = line.split_once(':') else { return Ok(head) };
            let value = value.trim();
            match name.to_ascii_lowercase().as_str() {
                "content-length" => head.length = value.parse().context("no length")?,
                "transfer-encoding" => head.in_chunks = value == "chunked",
                "set-cookie" => head.answer.cookie = value.split(';').next().map(str::to_owned),
                "x-statements" => head.answer.statements = value.parse().ok(),
                _ => {}
            }
        }
    }
}

fn read_answer(from: &mut impl BufRead) -> Result<Answer> {
    let Head { mut answer, length, in_chunks } = Head::read(from)?;
    if !in_chunks {
        skip(from, length)?;
        answer.bytes = length;
        return Ok(answer);
    }
    loop {
        let size = usize::from_str_radix(&line(from)?, 16).context("no length of a chunk")?;
        skip(from, size)?;
        line(from)?;
        answer.bytes += size;
        if size == 0 {
            return Ok(answer);
        }
    }
}

fn line(from: &mut impl BufRead) -> Result<String> {
    let mut line = String::new();
    if from.read_line(&mut line)? == 0 {
        bail!("the server has hung up");
    }
    Ok(line.trim_end().to_owned())
}

fn skip(from: &mut impl BufRead, bytes: usize) -> Result<()> {
    let read = std::io::copy(&mut from.take(bytes as u64), &mut std::io::sink())?;
    if read < bytes as u64 {
        bail!("the server has hung up in the middle of an answer");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Answer> {
        read_answer(&mut text.as_bytes())
    }

    #[test]
    fn an_answer_with_a_length_is_read_to_its_end() {
        let answer = read(
            "HTTP/1.1 200 OK\r\nX-Statements: 5\r\nset-cookie: session=abc; Path=/\r\nContent-Length: 3\r\n\r\nabc",
        );
        let answer = answer.expect("it is whole");
        assert_eq!((answer.status, answer.statements, answer.bytes), (200, Some(5), 3));
        assert_eq!(answer.cookie.as_deref(), Some("session=abc"));
    }

    #[test]
    fn chunks_are_put_together_and_a_broken_answer_is_none() {
        let chunked = "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1f\r\n0123456789012345678901234567890\r\n0\r\n\r\n";
        let answer = read(chunked).expect("it is whole");
        assert_eq!((answer.status, answer.bytes), (404, 34));
        assert!(read("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc").is_err());
        assert!(read("").is_err());
    }

    #[test]
    fn fields_are_encoded() {
        assert_eq!(form(&[("q", "Ελ 1&2"), ("a", "b")]), "q=%CE%95%CE%BB%201%262&a=b");
    }
}
