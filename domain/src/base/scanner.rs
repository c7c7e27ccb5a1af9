//! The operator's own virus scanner, if there is one: a file that comes in passes by it before anything of it is read or kept.
//!
//! It speaks with `clamd`, and with whatever understands its `INSTREAM`: the file goes over in chunks, each behind its length,
//! an empty one ends it, and a line comes back. While the scanner cannot be asked no file is taken.

use super::error::{Error, Problem, Result};
use std::io;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};

/// A scanner that takes longer counts as away.
const WITHIN: Duration = Duration::from_secs(30);
/// Bytes of a chunk.
const CHUNK: usize = 64 << 10;
/// Most bytes of an answer that are read.
const ANSWER_MOST: u64 = 1024;

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
    /// Has a file looked through that came in at a field of a form.
    ///
    /// # Errors
    /// [`Error::Invalid`] at that field when a virus was found, or when the scanner could not be asked.
    pub async fn check(&self, field: &str, bytes: &[u8]) -> Result<()> {
        let asked = match self {
            Self::None => return Ok(()),
            asked => asked.look(bytes, WITHIN).await,
        };
        let (told, problem) = match asked {
            Ok(Found::Nothing) => ("clean", None),
            Ok(Found::Virus(name)) => {
                tracing::warn!(virus = name, "a file was refused");
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

    async fn look(&self, bytes: &[u8], within: Duration) -> io::Result<Found> {
        let asked = async {
            match self {
                Self::None => Ok(Found::Nothing),
                Self::Tcp(address) => ask(TcpStream::connect(address).await?, bytes).await,
                Self::Unix(path) => ask(UnixStream::connect(path).await?, bytes).await,
            }
        };
        tokio::time::timeout(within, asked).await?
    }
}

/// Sends a file over and reads what the scanner says to it.
async fn ask(mut scanner: impl AsyncRead + AsyncWrite + Unpin, bytes: &[u8]) -> io::Result<Found> {
    scanner.write_all(b"zINSTREAM\0").await?;
    for chunk in bytes.chunks(CHUNK) {
        scanner.write_u32(chunk.len() as u32).await?;
        scanner.write_all(chunk).await?;
    }
    scanner.write_u32(0).await?;
    let mut answer = Vec::new();
    scanner.take(ANSWER_MOST).read_to_end(&mut answer).await?;
    understood(String::from_utf8_lossy(&answer).trim_matches(['\0', '\n', ' ']))
}

/// `stream: OK`, `stream: Eicar-Test-Signature FOUND`; everything else is no answer to rely on.
fn understood(answer: &str) -> io::Result<Found> {
    let said = answer.strip_prefix("stream: ").unwrap_or(answer);
    match said.strip_suffix(" FOUND") {
        Some(name) => Ok(Found::Virus(name.to_owned())),
        None if said == "OK" => Ok(Found::Nothing),
        None => Err(io::Error::other(format!("it answered `{answer}`"))),
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
    #[case("INSTREAM size limit exceeded. ERROR", None)]
    #[case("", None)]
    fn what_a_scanner_says(#[case] answer: &str, #[case] found: Option<Found>) {
        assert_eq!(understood(answer).ok(), found);
    }

    #[tokio::test]
    async fn a_file_of_many_chunks_is_looked_through_to_its_end() {
        let scanner = test::scanner().await.unwrap();
        let mut file = vec![7; 3 * CHUNK + 1];
        assert_eq!(scanner.check("file", &file).await, Ok(()));
        assert_eq!(scanner.check("file", &[]).await, Ok(()));
        file.extend_from_slice(test::VIRUS);
        assert_eq!(scanner.check("file", &file).await, Err(Error::invalid("file", Problem::Virus)));
        assert_eq!(Scanner::None.check("file", &file).await, Ok(()));
    }

    #[tokio::test]
    async fn a_socket_of_the_machine_is_asked_too() {
        let store = crate::base::store::test::sqlite().await;
        let path = store.folder.join("clamd.ctl");
        let listener = UnixListener::bind(&path).unwrap();
        let heard = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut heard = vec![0; 10 + 4 + 4 + 4];
            stream.read_exact(&mut heard).await.unwrap();
            stream.write_all(b"stream: OK\n").await.unwrap();
            heard
        });
        assert_eq!(Scanner::Unix(path).check("file", b"text").await, Ok(()));
        assert_eq!(heard.await.unwrap(), b"zINSTREAM\0\0\0\0\x04text\0\0\0\0");
    }

    /// Somebody never answers, somebody hangs up, nobody listens.
    #[tokio::test]
    async fn without_an_answer_no_file_is_taken() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let scanner = Scanner::Tcp(listener.local_addr().unwrap().to_string());
        assert!(scanner.look(b"text", Duration::from_millis(20)).await.is_err());
        let hangs_up = tokio::spawn(async move {
            for _ in 0..2 {
                drop(listener.accept().await.unwrap());
            }
        });
        let not_scanned = Err(Error::invalid("file", Problem::NotScanned));
        assert_eq!(scanner.check("file", b"text").await, not_scanned);
        hangs_up.await.unwrap();
        assert_eq!(scanner.check("file", b"text").await, not_scanned);
    }
}
