//! The operator's own virus scanner, if there is one: a file that comes in passes by it before it is decoded or kept.
//!
//! It speaks with `clamd`, and with whatever understands its `INSTREAM`: the file goes over in chunks, each behind its length,
//! an empty one ends it, and a line comes back, before the end when something is found or too much. While the scanner cannot
//! be asked no file is taken.

use super::error::{Error, Problem, Result};
use super::id::AccountId;
use futures::future::{Either, select};
use std::io;
use std::path::PathBuf;
use std::pin::pin;
use std::str::FromStr;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};
use tokio::sync::Semaphore;

/// A scanner that takes longer counts as away.
const WITHIN: Duration = Duration::from_secs(30);
/// So many files are looked through at once; others wait for their turn.
static AT_ONCE: Semaphore = Semaphore::const_new(4);
/// Bytes of a chunk.
const CHUNK: usize = 64 << 10;
/// Most bytes of an answer that are read.
const ANSWER_MOST: usize = 1024;
/// What clamd says it has found where it has not looked to the end.
const NOT_TO_THE_END: &str = "Heuristics.Limits.Exceeded";

/// Who looks through files that come in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Scanner {
    /// Nobody.
    #[default]
    None,
    /// A `clamd` at this host and port.
    Tcp(String),
    /// A `clamd` at this socket of the machine.
    Unix(PathBuf),
}

impl FromStr for Scanner {
    type Err = String;

    /// `tcp://host:port`, `unix:///path`, or nothing.
    fn from_str(text: &str) -> Result<Self, String> {
        let port = |address: &str| {
            address.rsplit_once(':').is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok())
        };
        match text.split_once("://") {
            None if text.is_empty() => Ok(Self::None),
            Some(("tcp", address)) if port(address) => Ok(Self::Tcp(address.to_owned())),
            Some(("unix", path)) if path.starts_with('/') => Ok(Self::Unix(path.into())),
            _ => Err(format!("tcp://host:port or unix:///path of a socket, not `{text}`")),
        }
    }
}

/// What a scanner has found.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    Nothing,
    Virus(String),
}

impl Scanner {
    /// Has a file looked through that somebody has sent at a field of a form.
    ///
    /// # Errors
    /// [`Error::Invalid`] at that field when a virus was found, or when the scanner could not be asked.
    pub async fn check(&self, sender: AccountId, field: &str, bytes: &[u8]) -> Result<()> {
        if *self == Self::None {
            return Ok(());
        }
        let (told, problem) = match self.look(bytes, WITHIN).await {
            Ok(Found::Nothing) => ("clean", None),
            Ok(Found::Virus(name)) => {
                tracing::warn!(account = %sender, virus = name, "a file was refused");
                ("virus", Some(Problem::Virus))
            }
            Err(cause) => {
                tracing::error!(%cause, "the virus scanner could not be asked");
                ("unasked", Some(Problem::NotScanned))
            }
        };
        metrics::counter!("twinning_files_scanned_total", "outcome" => told).increment(1);
        problem.map_or(Ok(()), |problem| Err(Error::invalid(field, problem)))
    }

    /// Whether so many bytes that are no virus come through.
    ///
    /// # Errors
    /// What the scanner said, for the operator.
    pub async fn try_out(&self, size: usize) -> Result<(), String> {
        match self.look(&vec![0; size], WITHIN).await {
            Ok(Found::Nothing) => Ok(()),
            Ok(Found::Virus(name)) => Err(format!("it finds {name} where nothing is")),
            Err(cause) => Err(cause.to_string()),
        }
    }

    async fn look(&self, bytes: &[u8], within: Duration) -> io::Result<Found> {
        let asked = async {
            let _turn = AT_ONCE.acquire().await.map_err(io::Error::other)?;
            match self {
                Self::None => Ok(Found::Nothing),
                Self::Tcp(address) => {
                    let stream = TcpStream::connect(address).await?;
                    stream.set_nodelay(true)?;
                    ask(stream, bytes).await
                }
                Self::Unix(path) => ask(UnixStream::connect(path).await?, bytes).await,
            }
        };
        tokio::time::timeout(within, asked).await?
    }
}

/// Sends a file over and hears what the scanner says to it. What it says counts, even where it did not hear the file out.
async fn ask(scanner: impl AsyncRead + AsyncWrite, bytes: &[u8]) -> io::Result<Found> {
    let (from, to) = tokio::io::split(scanner);
    let said = match select(pin!(hear(from)), pin!(send(to, bytes))).await {
        Either::Left((said, _)) => said?,
        Either::Right((Ok(()), hearing)) => hearing.await?,
        Either::Right((Err(cause), hearing)) => hearing.await.ok().filter(|said| !said.is_empty()).ok_or(cause)?,
    };
    understood(&said)
}

async fn send(mut to: impl AsyncWrite + Unpin, bytes: &[u8]) -> io::Result<()> {
    to.write_all(b"zINSTREAM\0").await?;
    for chunk in bytes.chunks(CHUNK) {
        to.write_u32(chunk.len() as u32).await?;
        to.write_all(chunk).await?;
    }
    to.write_u32(0).await
}

/// A line, which ends with its sign or with the connection.
async fn hear(mut from: impl AsyncRead + Unpin) -> io::Result<String> {
    let mut said = Vec::new();
    let mut part = [0; 256];
    while said.len() < ANSWER_MOST && !said.contains(&0) && !said.contains(&b'\n') {
        match from.read(&mut part).await {
            Ok(0) => break,
            Ok(length) => said.extend_from_slice(&part[..length]),
            Err(cause) if said.is_empty() => return Err(cause),
            Err(_) => break,
        }
    }
    Ok(String::from_utf8_lossy(&said).trim_matches(['\0', '\n', ' ']).to_owned())
}

/// `stream: OK`, `stream: Eicar-Test-Signature FOUND`; everything else is no answer to rely on.
fn understood(answer: &str) -> io::Result<Found> {
    let said = answer.strip_prefix("stream: ").unwrap_or(answer);
    match said.strip_suffix(" FOUND") {
        Some(name) if !name.starts_with(NOT_TO_THE_END) => Ok(Found::Virus(name.to_owned())),
        None if said == "OK" => Ok(Found::Nothing),
        _ => Err(io::Error::other(format!("it answered `{answer}`"))),
    }
}

#[cfg(any(test, feature = "testing"))]
pub mod test {
    //! A scanner for tests.

    use super::Scanner;
    use std::io;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};

    /// What the scanner of tests takes for a virus.
    pub const VIRUS: &[u8] = b"a virus, for tests";

    /// A scanner that listens on this machine and finds [`VIRUS`].
    ///
    /// # Errors
    /// When no port is free.
    pub async fn scanner() -> io::Result<Scanner> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?.to_string();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream));
            }
        });
        Ok(Scanner::Tcp(address))
    }

    async fn serve(mut stream: TcpStream) -> io::Result<()> {
        let mut command = [0; 10];
        stream.read_exact(&mut command).await?;
        let mut file = Vec::new();
        loop {
            let length = stream.read_u32().await? as usize;
            if length == 0 {
                break;
            }
            let begin = file.len();
            file.resize(begin + length, 0);
            stream.read_exact(&mut file[begin..]).await?;
        }
        let found = command == *b"zINSTREAM\0" && file.windows(VIRUS.len()).any(|part| part == VIRUS);
        let answer: &[u8] = if found { b"stream: For-Tests FOUND\0" } else { b"stream: OK\0" };
        stream.write_all(answer).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::net::{TcpListener, UnixListener};

    #[rstest::rstest]
    #[case("", Some(Scanner::None))]
    #[case("tcp://127.0.0.1:3310", Some(Scanner::Tcp("127.0.0.1:3310".into())))]
    #[case("tcp://[::1]:3310", Some(Scanner::Tcp("[::1]:3310".into())))]
    #[case("unix:///run/clamav/clamd.ctl", Some(Scanner::Unix("/run/clamav/clamd.ctl".into())))]
    #[case("tcp://clamav", None)]
    #[case("tcp://:3310", None)]
    #[case("unix://clamd.ctl", None)]
    #[case("/run/clamav/clamd.ctl", None)]
    fn where_a_scanner_is(#[case] text: &str, #[case] scanner: Option<Scanner>) {
        assert_eq!(text.parse().ok(), scanner);
    }

    #[rstest::rstest]
    #[case("stream: OK", Some(Found::Nothing))]
    #[case("stream: Eicar-Test-Signature FOUND", Some(Found::Virus("Eicar-Test-Signature".into())))]
    #[case("stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND", None)]
    #[case("INSTREAM size limit exceeded. ERROR", None)]
    #[case("", None)]
    fn what_a_scanner_says(#[case] answer: &str, #[case] found: Option<Found>) {
        assert_eq!(understood(answer).ok(), found);
    }

    const SENDER: AccountId = AccountId(1);

    #[tokio::test]
    async fn a_file_of_many_chunks_is_looked_through_to_its_end() {
        let scanner = test::scanner().await.unwrap();
        let mut file = vec![7; 3 * CHUNK + 1];
        assert_eq!(scanner.check(SENDER, "file", &file).await, Ok(()));
        assert_eq!(scanner.check(SENDER, "file", &[]).await, Ok(()));
        assert_eq!(scanner.try_out(CHUNK + 1).await, Ok(()));
        file.extend_from_slice(test::VIRUS);
        assert_eq!(scanner.check(SENDER, "file", &file).await, Err(Error::invalid("file", Problem::Virus)));
        assert_eq!(Scanner::None.check(SENDER, "file", &file).await, Ok(()));
    }

    /// A scanner of which the connection and what it has heard are the test's.
    fn scanner(answers: impl AsyncFnOnce(tokio::io::DuplexStream)) -> impl Future<Output = io::Result<Found>> {
        let (ours, its) = tokio::io::duplex(CHUNK);
        async move { futures::join!(ask(ours, &[7; 5 * CHUNK]), answers(its)).0 }
    }

    #[tokio::test]
    async fn what_is_said_before_the_end_counts() {
        let too_much = scanner(async |mut its| {
            its.read_u32().await.unwrap();
            its.write_all(b"INSTREAM size limit exceeded. ERROR\0").await.unwrap();
        });
        assert!(too_much.await.is_err_and(|cause| cause.to_string().contains("size limit exceeded")));
        let found = scanner(async |mut its| {
            its.read_u32().await.unwrap();
            its.write_all(b"stream: Early FOUND\0").await.unwrap();
        });
        assert_eq!(found.await.ok(), Some(Found::Virus("Early".into())));
        assert!(scanner(async |its| drop(its)).await.is_err());
    }

    #[tokio::test]
    async fn a_socket_of_the_machine_is_asked_too() {
        let path = std::env::temp_dir().join(format!("clamd-{}.ctl", std::process::id()));
        let listener = UnixListener::bind(&path).unwrap();
        let heard = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut heard = vec![0; 10 + 4 + 4 + 4];
            stream.read_exact(&mut heard).await.unwrap();
            stream.write_all(b"stream: OK\n").await.unwrap();
            heard
        });
        assert_eq!(Scanner::Unix(path.clone()).check(SENDER, "file", b"text").await, Ok(()));
        assert_eq!(heard.await.unwrap(), b"zINSTREAM\0\0\0\0\x04text\0\0\0\0");
        std::fs::remove_file(path).unwrap();
    }

    /// Somebody never answers, nobody listens.
    #[tokio::test]
    async fn without_an_answer_no_file_is_taken() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let silent = Scanner::Tcp(listener.local_addr().unwrap().to_string());
        assert!(silent.look(b"text", Duration::from_millis(20)).await.is_err());
        let nobody = Scanner::Unix("/nobody/listens".into());
        assert_eq!(nobody.check(SENDER, "file", b"text").await, Err(Error::invalid("file", Problem::NotScanned)));
        assert!(nobody.try_out(1).await.is_err_and(|cause| cause.contains("No such file")));
    }
}
