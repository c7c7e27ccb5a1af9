//! Configuration: defaults, then `twinning.toml` or the file that `TWINNING_CONFIG` names, then `TWINNING_*` variables. An
//! unknown key is an error that names the nearest known one.

mod check;
mod connection;
mod keys;

pub use check::is_loopback_http;
pub use keys::{KEYS, Key};

use domain::base::scanner::Scanner;
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

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

    /// Who looks through files that come in.
    ///
    /// # Errors
    /// When it is the address of no scanner.
    pub fn virus_scanner(&self) -> Result<Scanner, String> {
        self.text("virus_scanner").parse().map_err(|cause| format!("`virus_scanner` is {cause}"))
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
}
