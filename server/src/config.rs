//! Configuration: defaults, then `twinning.toml` or the file that `TWINNING_CONFIG` names, then `TWINNING_*` variables. An
//! unknown key is an error that names the nearest known one.

mod connection;

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use tracing_subscriber::filter::{EnvFilter, LevelFilter};

/// A key of the configuration: name, default, and what it is. `docs/operators.md` shows this table.
pub struct Key {
    /// As in the file; `TWINNING_` and capitals as a variable.
    pub name: &'static str,
    /// The value when nothing is said.
    pub default: &'static str,
    /// What it is.
    pub meaning: &'static str,
}

/// Every key there is.
pub const KEYS: &[Key] = &[
    Key {
        name: "address",
        default: "127.0.0.1:3000",
        meaning: "Address and port to listen on; port 0 takes a free one.",
    },
    Key {
        name: "public_url",
        default: "",
        meaning: "The address people type, https://… Anything but https is refused, except on a loopback address. Empty: the address listened on.",
    },
    Key {
        name: "trusted_proxy",
        default: "",
        meaning: "IP address of the proxy in front: only then the last address of its X-Forwarded-For counts as the reader's.",
    },
    Key {
        name: "data_dir",
        default: "data",
        meaning: "Folder of the SQLite database, uploaded files, mail files and backups.",
    },
    Key {
        name: "database_url",
        default: "",
        meaning: "postgres://… for a PostgreSQL server; on another machine with ?sslmode=verify-full (at least require). Empty: SQLite in the data folder.",
    },
    Key {
        name: "smtp_url",
        default: "",
        meaning: "smtps://name:password@host:465 or smtp://host:25?tls=required. Empty: mails are written as files into data_dir/mail.",
    },
    Key {
        name: "plain_connections",
        default: "false",
        meaning: "PostgreSQL and the mail server on another machine may be spoken to without encryption: only where the network between is yours alone.",
    },
    Key {
        name: "mail_from",
        default: "",
        meaning: "Sender of all mails, such as Twinning <office@twinning.example>. Empty: brand_name with the address twinning@localhost.",
    },
    Key { name: "contact_email", default: "twinning@localhost", meaning: "Address on the contact page." },
    Key { name: "brand_name", default: "Twinning", meaning: "Name of the product on this instance." },
    Key { name: "space_name", default: "TwinSpace", meaning: "Name of a project's shared space on this instance." },
    Key {
        name: "logo",
        default: "",
        meaning: "File of your own logo (SVG, PNG or WebP, at most 100 kB) for the bars and the icon of the pages. Empty: the ring.",
    },
    Key {
        name: "search_national",
        default: "true",
        meaning: "TwinFinder offers a switch to include one's own country (R-TF-1).",
    },
    Key {
        name: "project_national",
        default: "true",
        meaning: "Two schools of one country may found a project (R-PRJ-2).",
    },
    Key {
        name: "project_same_school",
        default: "false",
        meaning: "Two people of one school may found a project (R-PRJ-1).",
    },
    Key {
        name: "second_factor_required",
        default: "true",
        meaning: "Officers and administrators must have a second factor.",
    },
    Key {
        name: "demo",
        default: "false",
        meaning: "The world is invented: a banner says so, and the passwords are known. Set by `twinning demo`.",
    },
    Key { name: "log_format", default: "human", meaning: "`human` or `json`." },
    Key {
        name: "log_level",
        default: "info",
        meaning: "`error`, `warn`, `info`, `debug`, or a filter such as `server=debug,info`.",
    },
    Key {
        name: "metrics_address",
        default: "",
        meaning: "Address and port of the metrics page (Prometheus), on a listener of its own. Empty: none.",
    },
    Key {
        name: "show_statements",
        default: "false",
        meaning: "Each answer says in x-statements how many statements it took. For measuring only: the number tells apart what must answer alike.",
    },
    Key {
        name: "dist_dir",
        default: "dist",
        meaning: "Folder of the built frontend, where the binary does not carry it.",
    },
    Key {
        name: "header_seconds",
        default: "20",
        meaning: "A connection that has not sent the head of a request for so long is closed.",
    },
    Key {
        name: "backup_dir",
        default: "",
        meaning: "Folder of the nightly copies; better on another disk. Empty: data_dir/backups.",
    },
    Key { name: "backup_days", default: "35", meaning: "How many days a copy is kept." },
    Key {
        name: "night_hour",
        default: "2",
        meaning: "Hour (UTC, 0 to 23) from which the nightly copy and the nightly tidying are done. A night that was missed is made up for after the start.",
    },
    Key { name: "drain_seconds", default: "10", meaning: "How long running requests may take to end after SIGTERM." },
];

/// The variable that names the file: all others are keys.
const FILE_VARIABLE: &str = "TWINNING_CONFIG";

/// The configuration of a running instance.
#[derive(Debug, Clone)]
pub struct Config {
    values: BTreeMap<&'static str, String>,
}

impl Default for Config {
    fn default() -> Self {
        Self { values: KEYS.iter().map(|key| (key.name, key.default.to_owned())).collect() }
    }
}

impl Config {
    /// Reads the file, if there is one, and the variables of the environment. A file that is named must be there.
    ///
    /// # Errors
    /// A sentence that names the key and the nearest known one.
    pub fn load(file: Option<&Path>) -> Result<Self, String> {
        let mut config = Self::default();
        let named = file.map(Path::to_path_buf).or_else(|| std::env::var_os(FILE_VARIABLE).map(PathBuf::from));
        let path = named.clone().unwrap_or_else(|| PathBuf::from("twinning.toml"));
        match std::fs::read_to_string(&path) {
            Ok(text) => config.read_file(&text).map_err(|cause| format!("{}: {cause}", path.display()))?,
            Err(cause) if named.is_some() => return Err(format!("{}: {cause}", path.display())),
            Err(_) => {}
        }
        config.read_environment(std::env::vars())?;
        config.check()?;
        Ok(config)
    }

    fn read_file(&mut self, text: &str) -> Result<(), String> {
        let table: toml::Table = text.parse().map_err(|cause| format!("not readable as TOML: {cause}"))?;
        for (name, value) in table {
            let text = match value {
                toml::Value::String(text) => text,
                other => other.to_string(),
            };
            self.set(&name, text)?;
        }
        Ok(())
    }

    fn read_environment(&mut self, variables: impl Iterator<Item = (String, String)>) -> Result<(), String> {
        for (variable, value) in variables {
            let Some(name) = variable.strip_prefix("TWINNING_").filter(|_| variable != FILE_VARIABLE) else { continue };
            self.set(&name.to_lowercase(), value).map_err(|cause| format!("{variable}: {cause}"))?;
        }
        Ok(())
    }

    /// Sets one key.
    ///
    /// # Errors
    /// When there is no such key.
    pub fn set(&mut self, name: &str, value: String) -> Result<(), String> {
        match KEYS.iter().find(|key| key.name == name) {
            Some(key) => {
                self.values.insert(key.name, value);
                Ok(())
            }
            None => {
                let near = KEYS
                    .iter()
                    .max_by(|a, b| strsim::jaro_winkler(a.name, name).total_cmp(&strsim::jaro_winkler(b.name, name)));
                Err(format!("there is no key `{name}`; did you mean `{}`?", near.map_or("", |key| key.name)))
            }
        }
    }

    fn check(&self) -> Result<(), String> {
        let flags = [
            "search_national",
            "project_national",
            "project_same_school",
            "second_factor_required",
            "plain_connections",
            "demo",
            "show_statements",
        ];
        for name in flags {
            if !["true", "false"].contains(&self.text(name)) {
                return Err(format!("`{name}` is `true` or `false`, not `{}`", self.text(name)));
            }
        }
        for (name, most) in
            [("header_seconds", 3600), ("backup_days", 36_500), ("night_hour", 23), ("drain_seconds", 3600)]
        {
            if !self.text(name).parse::<i64>().is_ok_and(|number| (0..=most).contains(&number)) {
                return Err(format!("`{name}` is a number from 0 to {most}, not `{}`", self.text(name)));
            }
        }
        if !["human", "json"].contains(&self.text("log_format")) {
            return Err(format!("`log_format` is `human` or `json`, not `{}`", self.text("log_format")));
        }
        if !is_log_level(self.text("log_level")) {
            return Err(format!(
                "`log_level` is `error`, `warn`, `info`, `debug` or a filter such as `server=debug,info`, not `{}`",
                self.text("log_level")
            ));
        }
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
        connection::check(self)?;
        if !self.text("mail_from").is_empty() && self.text("mail_from").parse::<lettre::message::Mailbox>().is_err() {
            return Err(format!("`mail_from` is no sender: `{}`", self.text("mail_from")));
        }
        if self.text("contact_email").parse::<lettre::Address>().is_err() {
            return Err(format!("`contact_email` is a mail address, not `{}`", self.text("contact_email")));
        }
        if let Some(name) = ["brand_name", "space_name"].into_iter().find(|name| self.text(name).trim().is_empty()) {
            return Err(format!("`{name}` must not be empty"));
        }
        self.metrics_address()?;
        Ok(())
    }

    /// The text of a key.
    pub fn text(&self, name: &str) -> &str {
        self.values.get(name).map_or("", String::as_str)
    }

    /// A key that is true or false.
    pub fn flag(&self, name: &str) -> bool {
        self.text(name) == "true"
    }

    /// A key that is a number.
    pub fn number(&self, name: &str) -> i64 {
        self.text(name).parse().unwrap_or_default()
    }

    /// The folder of copies.
    pub fn backup_dir(&self) -> PathBuf {
        match self.text("backup_dir") {
            "" => self.data_dir().join("backups"),
            folder => folder.into(),
        }
    }

    /// The address to listen on.
    ///
    /// # Errors
    /// When it is no address.
    pub fn address(&self) -> Result<SocketAddr, String> {
        let text = self.text("address");
        text.parse().map_err(|_| format!("`address` is an address and a port such as 127.0.0.1:3000, not `{text}`"))
    }

    /// The address of the metrics page, if there is one.
    ///
    /// # Errors
    /// When it is no address.
    pub fn metrics_address(&self) -> Result<Option<SocketAddr>, String> {
        match self.text("metrics_address") {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| {
                format!("`metrics_address` is an address and a port such as 127.0.0.1:9090, not `{text}`")
            }),
        }
    }

    /// The proxy whose word on addresses is taken.
    pub fn trusted_proxy(&self) -> Option<IpAddr> {
        self.text("trusted_proxy").parse().ok()
    }

    /// The data folder.
    pub fn data_dir(&self) -> PathBuf {
        PathBuf::from(self.text("data_dir"))
    }

    /// The address people type, once the address listened on is known.
    pub fn public_url(&self, listening: SocketAddr) -> String {
        match self.text("public_url") {
            "" => format!("http://{listening}"),
            url => url.trim_end_matches('/').to_owned(),
        }
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
    host == "localhost"
        || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
        || rest.starts_with("[::1]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_names_the_nearest() {
        let cause = Config::default().read_file("public_uri = 'x'").unwrap_err();
        assert_eq!(cause, "there is no key `public_uri`; did you mean `public_url`?");
    }

    #[test]
    fn variables_win_over_the_file() {
        let mut config = Config::default();
        config.read_file("brand_name = 'File'\ndrain_seconds = 5").unwrap();
        config.read_environment([("TWINNING_BRAND_NAME".to_owned(), "Variable".to_owned())].into_iter()).unwrap();
        assert_eq!((config.text("brand_name"), config.text("drain_seconds")), ("Variable", "5"));
    }

    /// What belongs to the build or to its tests is no key either: a misspelt key is never passed over.
    #[rstest::rstest]
    #[case("TWINNING_TEXTS")]
    #[case("TWINNING_TEST_POSTGRES")]
    #[case("TWINNING_DATA")]
    fn an_unknown_variable_is_an_error(#[case] variable: &str) {
        let read = Config::default().read_environment([(variable.to_owned(), "x".to_owned())].into_iter());
        assert!(read.is_err_and(|cause| cause.starts_with(variable)));
        assert_eq!(
            Config::default().read_environment([(FILE_VARIABLE.to_owned(), "x".to_owned())].into_iter()),
            Ok(())
        );
    }

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

    #[test]
    fn the_guide_shows_every_key_with_its_default() {
        let guide = include_str!("../../docs/operators.md");
        for Key { name, default, meaning } in KEYS {
            let default = if default.is_empty() { "empty".to_owned() } else { format!("`{default}`") };
            let row = format!("| `{name}` | `TWINNING_{}` | {default} | {meaning} |", name.to_uppercase());
            assert!(guide.contains(&row), "docs/operators.md does not say: {row}");
        }
        assert_eq!(guide.matches("| `TWINNING_").count(), KEYS.len(), "keys that are none");
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
