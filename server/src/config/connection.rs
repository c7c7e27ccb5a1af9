//! Where the database, the mail server and the virus scanner are, and whether nobody between reads along.

use super::Config;
use std::net::IpAddr;

/// Looks whether the addresses are of the kind that is spoken here, and encrypted where they leave this machine.
///
/// # Errors
/// A sentence for the operator.
pub(super) fn check(config: &Config) -> Result<(), String> {
    let database = config.text("database_url");
    let smtp = config.text("smtp_url");
    if !database.is_empty() && !["postgres://", "postgresql://"].iter().any(|kind| database.starts_with(kind)) {
        return Err("`database_url` begins with postgres:// or is empty: SQLite lies in the data folder".into());
    }
    if !smtp.is_empty() && !["smtp://", "smtps://"].iter().any(|kind| smtp.starts_with(kind)) {
        return Err("`smtp_url` begins with smtps:// or smtp://, or is empty: mails are then written as files".into());
    }
    config.virus_scanner()?;
    let connections = [
        ("database_url", postgres_encrypts(database), "it needs ?sslmode=verify-full"),
        ("smtp_url", smtp_encrypts(smtp), "it needs smtps:// or ?tls=required"),
        // What a scanner speaks knows no encryption.
        ("virus_scanner", false, "it needs a scanner on this machine"),
    ];
    for (name, encrypted, needs) in connections {
        let url = config.text(name);
        if !config.flag("plain_connections") && !url.is_empty() && !encrypted && !stays_here(url) {
            return Err(format!(
                "`{name}` leads to another machine without encryption: {needs}, or `plain_connections = true` where the network between is yours alone"
            ));
        }
    }
    Ok(())
}

/// The value of a parameter of a URL, in small letters: the last one counts.
fn parameter(url: &str, names: &[&str]) -> Option<String> {
    let mut pairs = url.split_once('?')?.1.split('#').next()?.split('&').filter_map(|pair| pair.split_once('='));
    pairs.rfind(|(name, _)| names.contains(name)).map(|(_, value)| value.to_lowercase())
}

/// Whether a connection to PostgreSQL is encrypted or not made.
fn postgres_encrypts(url: &str) -> bool {
    let mode = parameter(url, &["sslmode", "ssl-mode"]);
    mode.is_some_and(|mode| ["require", "verify-ca", "verify-full"].contains(&mode.as_str()))
}

/// Whether mails leave encrypted or not at all.
fn smtp_encrypts(url: &str) -> bool {
    url.starts_with("smtps://") || parameter(url, &["tls"]).is_some_and(|tls| tls == "required")
}

/// Whether a URL leads to this very machine: a loopback address or a socket of Unix.
fn stays_here(url: &str) -> bool {
    let Some((_, rest)) = url.split_once("://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    let named = authority.rsplit('@').next().unwrap_or("");
    let host = match named.strip_prefix('[') {
        Some(six) => six.split(']').next().unwrap_or(""),
        None => named.split(':').next().unwrap_or(""),
    };
    let here = |host: &str| {
        let socket = host.starts_with('/') || host.to_lowercase().starts_with("%2f");
        let loopback = host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
        host.is_empty() || host == "localhost" || socket || loopback
    };
    // What PostgreSQL's URL says behind the question mark wins over what stands before it.
    here(host) && parameter(url, &["host", "hostaddr"]).is_none_or(|host| here(&host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rstest::rstest]
    #[case("database_url", "mysql://localhost/twinning")]
    #[case("database_url", "/tmp/twinning.db")]
    #[case("smtp_url", "mail.example")]
    fn other_kinds_of_addresses_are_none(#[case] name: &str, #[case] url: &str) {
        let mut config = Config::default();
        config.set(name, url.into()).unwrap();
        assert!(config.check().is_err_and(|cause| cause.contains("begins with")), "{url}");
    }

    #[rstest::rstest]
    #[case("database_url", "postgres://t:p@db.example/twinning", false)]
    #[case("database_url", "postgres://t:p@db.example/twinning?sslmode=prefer", false)]
    #[case("database_url", "postgres://t:p@db.example/twinning?sslmode=require&sslmode=disable", false)]
    #[case("database_url", "postgres://t:p@db.example/twinning?sslmode=require", true)]
    #[case("database_url", "postgres://t:p@db.example/twinning?sslmode=verify-full", true)]
    #[case("database_url", "postgres://t:p@127.0.0.1:5432/twinning", true)]
    #[case("database_url", "postgres://t:p@[::1]:5432/twinning", true)]
    #[case("database_url", "postgres://t@localhost/twinning?options=-csearch_path%3Dx", true)]
    #[case("database_url", "postgres://t@localhost/twinning?host=db.example", false)]
    #[case("database_url", "postgres:///twinning?host=/var/run/postgresql", true)]
    #[case("database_url", "postgres://t@%2Fvar%2Frun%2Fpostgresql/twinning", true)]
    #[case("database_url", "postgres://127.0.0.1@db.example/twinning", false)]
    #[case("database_url", "postgres://localhost.evil.example/twinning", false)]
    #[case("smtp_url", "smtp://mail.example:25", false)]
    #[case("smtp_url", "smtp://mail.example:25?tls=opportunistic", false)]
    #[case("smtp_url", "smtp://mail.example:25?tls=required", true)]
    #[case("smtp_url", "smtps://name:password@mail.example:465", true)]
    #[case("smtp_url", "smtp://127.0.0.1:25", true)]
    #[case("virus_scanner", "tcp://127.0.0.1:3310", true)]
    #[case("virus_scanner", "unix:///run/clamav/clamd.ctl", true)]
    #[case("virus_scanner", "tcp://clamav.example:3310", false)]
    fn other_machines_are_spoken_to_encrypted(#[case] name: &str, #[case] url: &str, #[case] good: bool) {
        let mut config = Config::default();
        config.set(name, url.into()).unwrap();
        assert_eq!(config.check().is_ok(), good, "{url}");
        config.set("plain_connections", "true".into()).unwrap();
        assert!(config.check().is_ok(), "{url}");
    }
}
