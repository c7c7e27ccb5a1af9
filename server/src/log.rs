//! The log, for people or for machines. Whatever a value holds, an entry is one line: nobody writes lines of her own into it.

use std::fmt::{self, Write};
use tracing::Subscriber;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::field::MakeExt;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::debug_fn;

/// The log in the format that the configuration names: `json`, or for people.
pub fn log<W>(format: &str, filter: &str, writer: W) -> Box<dyn Subscriber + Send + Sync>
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let log = tracing_subscriber::fmt().with_env_filter(EnvFilter::new(filter)).with_writer(writer);
    if format == "json" {
        return Box::new(log.json().finish());
    }
    let fields = debug_fn(|writer, field, value| match field.name() {
        "message" => write!(OneLine(writer), "{value:?}"),
        // Twice the same: where an entry of the older crate `log` comes from.
        name if name.starts_with("log.") => Ok(()),
        name => write!(OneLine(writer), "{name}={value:?}"),
    });
    Box::new(log.fmt_fields(fields.delimited(" ")).finish())
}

/// Writes control characters as they are quoted in Rust.
struct OneLine<W>(W);

impl<W: Write> Write for OneLine<W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for letter in text.chars() {
            if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') {
                write!(self.0, "{}", letter.escape_default())?;
            } else {
                self.0.write_char(letter)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn an_entry_is_one_line_whatever_it_tells() {
        let evil = "nobody\r\n2026-11-28T12:00:00Z  INFO server: a session begins account=1\u{1b}[2J\u{2028}\u{85}";
        for format in ["human", "json"] {
            let kept = Kept::default();
            let writer = kept.clone();
            tracing::subscriber::with_default(log(format, "info", move || writer.clone()), || {
                let _inside = tracing::info_span!("request", path = %evil).entered();
                tracing::info!(cause = %evil, quoted = evil, number = 7, "it went wrong: {evil}");
            });
            let text = String::from_utf8(kept.0.lock().unwrap().clone()).unwrap();
            let entry = text.strip_suffix('\n').unwrap();
            assert!(!entry.contains(['\n', '\r']) && !entry.contains("\u{1b}[2J"), "{format}: {entry:?}");
            assert!(format == "json" || !entry.contains(['\u{85}', '\u{2028}']), "{format}: {entry:?}");
            assert!(entry.contains("it went wrong: nobody\\r\\n2026"), "{format}: {entry:?}");
            assert!(entry.matches("nobody").count() >= 4, "{format}: {entry:?}");
        }
    }
}
