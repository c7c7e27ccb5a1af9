//! Subcommands for the operator.

use crate::config::Config;
use crate::state;
use domain::account::{NewStaff, create_staff};
use domain::base::language::Language;
use domain::base::mail::{Purpose, make_token};
use domain::base::migration;
use domain::base::time::DAY;
use domain::base::viewer::Grant;
use domain::vocabulary::Unit;

/// What `create-admin` is told.
#[derive(Debug, clap::Args)]
pub struct NewAdmin {
    /// First name.
    #[arg(long)]
    pub first_name: String,
    /// Surname.
    #[arg(long)]
    pub last_name: String,
    /// Mail address.
    #[arg(long)]
    pub email: String,
    /// Sign-in name.
    #[arg(long)]
    pub username: String,
    /// Language: en, it, fr, de, es or pl.
    #[arg(long, default_value = "en")]
    pub language: String,
    /// Country or unit, as a code.
    #[arg(long, default_value = "IT")]
    pub unit: String,
}

fn base_url(config: &Config) -> Result<String, String> {
    Ok(config.public_url(config.address()?))
}

/// Brings the database to the newest version.
///
/// # Errors
/// A sentence for the operator.
pub async fn migrate(config: &Config) -> Result<(), String> {
    let store = state::open(config, &base_url(config)?).await?;
    println!("the database is at version {}", migration::newest());
    store.db.close().await;
    Ok(())
}

/// Makes the first administrator, who is also a central officer, and prints the link with which she sets her password.
///
/// # Errors
/// A sentence for the operator.
pub async fn create_admin(config: &Config, new: NewAdmin) -> Result<(), String> {
    let store = state::open(config, &base_url(config)?).await?;
    let language = Language::from_code(&new.language).ok_or(format!("no language is called `{}`", new.language))?;
    let unit: Unit = new.unit.parse().map_err(|_| format!("no unit is called `{}`", new.unit))?;
    let staff = NewStaff {
        first_name: new.first_name,
        last_name: new.last_name,
        email: new.email,
        username: new.username,
        language,
        unit,
        grants: vec![Grant::Administrator, Grant::Central],
    };
    let say = |cause: domain::base::error::Error| cause.to_string();
    let mut tx = store.begin().await.map_err(say)?;
    let account = create_staff(&store, &mut tx, None, &staff).await.map_err(say)?;
    tx.commit().await.map_err(say)?;
    let token = make_token(&store, account, Purpose::Password, 7 * DAY).await.map_err(say)?;
    println!("set the password here, within seven days:");
    println!("{}/{language}/new-password?token={}", store.settings.public_url, token.text());
    store.db.close().await;
    Ok(())
}

/// Checks configuration, database version, mail, storage and clock, and says what is wrong.
///
/// # Errors
/// How many things are wrong.
pub async fn check(config: &Config) -> Result<(), String> {
    let mut wrong = 0;
    let mut say = |what: &str, outcome: Result<String, String>| match outcome {
        Ok(fine) => println!("ok       {what}: {fine}"),
        Err(cause) => {
            wrong += 1;
            println!("WRONG    {what}: {cause}");
        }
    };
    say("configuration", base_url(config).map(|url| format!("people type {url}")));
    match state::open(config, &base_url(config)?).await {
        Ok(store) => {
            let version = migration::version(&store.db).await.map_err(|cause| cause.to_string());
            say("database", version.map(|version| format!("version {version}")));
            say("storage", storage(&store).await);
            say("clock", clock(&store));
            store.db.close().await;
        }
        Err(cause) => say("database", Err(cause)),
    }
    say("mail", mail(config).await);
    if wrong == 0 { Ok(()) } else { Err(format!("{wrong} of the checks failed")) }
}

async fn storage(store: &domain::base::store::Store) -> Result<String, String> {
    let say = |cause: domain::base::error::Error| cause.to_string();
    let key = store.files.put(b"check".to_vec()).await.map_err(say)?;
    let read = store.files.get(&key).await.map_err(say)?;
    store.files.remove(&key).await.map_err(say)?;
    if read == b"check" { Ok("a file was written, read and removed".into()) } else { Err("a file came back changed".into()) }
}

fn clock(store: &domain::base::store::Store) -> Result<String, String> {
    const NOVEMBER_2026: i64 = 1_793_491_200_000;
    let now = store.now();
    if now.0 < NOVEMBER_2026 { Err("the machine's clock is in the past".into()) } else { Ok(format!("{} ms", now.0)) }
}

async fn mail(config: &Config) -> Result<String, String> {
    match config.text("smtp_url") {
        "" => Ok(format!("written as files into {}", config.data_dir().join("mail").display())),
        url => {
            let smtp = lettre::AsyncSmtpTransport::<lettre::Tokio1Executor>::from_url(url).map_err(|cause| cause.to_string())?;
            let smtp: lettre::AsyncSmtpTransport<lettre::Tokio1Executor> = smtp.build();
            match smtp.test_connection().await {
                Ok(true) => Ok("the mail server answers".into()),
                Ok(false) => Err("the mail server does not answer".into()),
                Err(cause) => Err(cause.to_string()),
            }
        }
    }
}
