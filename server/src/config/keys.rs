//! The keys of the configuration.

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
        meaning: "PostgreSQL, the mail server and the virus scanner on another machine may be spoken to without encryption: only where the network between is yours alone.",
    },
    Key {
        name: "virus_scanner",
        default: "",
        meaning: "unix:///run/clamav/clamd.ctl or tcp://127.0.0.1:3310: where clamd looks through every file that people upload. Empty: none does.",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guide_shows_every_key_with_its_default() {
        let guide = include_str!("../../../docs/operators.md");
        for Key { name, default, meaning } in KEYS {
            let default = if default.is_empty() { "empty".to_owned() } else { format!("`{default}`") };
            let row = format!("| `{name}` | `TWINNING_{}` | {default} | {meaning} |", name.to_uppercase());
            assert!(guide.contains(&row), "docs/operators.md does not say: {row}");
        }
        assert_eq!(guide.matches("| `TWINNING_").count(), KEYS.len(), "keys that are none");
    }
}
