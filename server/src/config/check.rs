//! Whether the configuration can be run with: each value of its kind, and addresses that nobody reads along.

use super::{Config, connection};
use std::net::IpAddr;
use tracing_subscriber::filter::{EnvFilter, LevelFilter};

/// Keys that are true or false.
const FLAGS: [&str; 7] = [
    "search_national",
    "project_national",
    "project_same_school",
    "second_factor_required",
    "plain_connections",
    "demo",
    "show_statements",
];
/// Keys that are numbers, and the highest of each.
const NUMBERS: [(&str, i64); 4] =
    [("header_seconds", 3600), ("backup_days", 36_500), ("night_hour", 23), ("drain_seconds", 3600)];

impl Config {
    /// Looks through every value.
    ///
    /// # Errors
    /// A sentence for the operator about the first that is wrong.
    pub(super) fn check(&self) -> Result<(), String> {
        self.check_kinds()?;
        self.check_log()?;
        self.check_addresses()?;
        connection::check(self)?;
        self.check_names()?;
        self.metrics_address()?;
        Ok(())
    }

    fn check_kinds(&self) -> Result<(), String> {
        for name in FLAGS {
            if !["true", "false"].contains(&self.text(name)) {
                return Err(format!("`{name}` is `true` or `false`, not `{}`", self.text(name)));
            }
        }
        for (name, most) in NUMBERS {
            if !self.text(name).parse::<i64>().is_ok_and(|number| (0..=most).contains(&number)) {
                return Err(format!("`{name}` is a number from 0 to {most}, not `{}`", self.text(name)));
            }
        }
        Ok(())
    }

    fn check_log(&self) -> Result<(), String> {
        if !["human", "json"].contains(&self.text("log_format")) {
            return Err(format!("`log_format` is `human` or `json`, not `{}`", self.text("log_format")));
        }
        if !is_log_level(self.text("log_level")) {
            return Err(format!(
                "`log_level` is `error`, `warn`, `info`, `debug` or a filter such as `server=debug,info`, not `{}`",
                self.text("log_level")
            ));
        }
        Ok(())
    }

    fn check_addresses(&self) -> Result<(), String> {
        self.address()?;
        if !self.text("trusted_proxy").is_empty() && self.trusted_proxy().is_none() {
            return Err(format!("`trusted_proxy` is an IP address, not `{}`", self.text("trusted_proxy")));
        }
        let url = self.text("public_url");
        if !url.is_empty() && !url.starts_with("https://") && !is_loopback_http(url) {
            return Err(format!(
                "`public_url` must begin with https:// (http only on a loopback address), not `{url}`"
            ));
        }
        if url.is_empty() && !self.address()?.ip().is_loopback() {
            return Err("`public_url` must be set when listening on other than a loopback address".into());
        }
        Ok(())
    }

    fn check_names(&self) -> Result<(), String> {
        if !self.text("mail_from").is_empty() && self.text("mail_from").parse::<lettre::message::Mailbox>().is_err() {
            return Err(format!("`mail_from` is no sender: `{}`", self.text("mail_from")));
        }
        if self.text("contact_email").parse::<lettre::Address>().is_err() {
            return Err(format!("`contact_email` is a mail address, not `{}`", self.text("contact_email")));
        }
        if let Some(name) = ["brand_name", "space_name"].into_iter().find(|name| self.text(name).trim().is_empty()) {
            return Err(format!("`{name}` must not be empty"));
        }
        Ok(())
    }
}

/// Whether the log understands this: levels, each of everything or of a part. A word alone would else be taken for the name
/// of a part, and nothing but that part be logged.
fn is_log_level(text: &str) -> bool {
    let is_level = |word: &str| !word.is_empty() && word.parse::<LevelFilter>().is_ok();
    let is_known = |part: &str| is_level(part.rsplit_once('=').map_or(part, |(_, level)| level).trim());
    text.split(',').all(is_known) && EnvFilter::try_new(text).is_ok()
}

/// Whether an address is plain http on this very machine.
pub fn is_loopback_http(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("http://") else { return false };
    let host = rest.split(['/', ':']).next().unwrap_or("");
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback()) || rest.starts_with("[::1]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rstest::rstest]
    #[case("log_format", "human", true)]
    #[case("log_format", "json", true)]
    #[case("log_format", "JSON lines", false)]
    #[case("log_level", "debug", true)]
    #[case("log_level", "off", true)]
    #[case("log_level", "server=debug,info", true)]
    #[case("log_level", "loud", false)]
    #[case("log_level", "server=loud", false)]
    #[case("log_level", "", false)]
    fn what_is_logged_is_one_of_the_known(#[case] name: &str, #[case] value: &str, #[case] good: bool) {
        let mut config = Config::default();
        config.set(name, value.into()).unwrap();
        assert_eq!(config.check().is_ok(), good);
    }

    #[rstest::rstest]
    #[case("https://twinning.example", true)]
    #[case("http://twinning.example", false)]
    #[case("http://127.0.0.1:3000", true)]
    #[case("http://localhost.evil.example", false)]
    fn only_https_or_loopback(#[case] url: &str, #[case] good: bool) {
        let mut config = Config::default();
        config.set("public_url", url.into()).unwrap();
        assert_eq!(config.check().is_ok(), good);
    }
}
