//! Subcommands for the operator.

mod copies;

pub use copies::{Backup, Restore, backup, restore};

use crate::config::Config;
use crate::logo::Logo;
use crate::state;
use domain::account::{NewStaff, account_named, create_staff};
use domain::base::audit::{Seals, check_seals};
use domain::base::error::Error;
use domain::base::language::Language;
use domain::base::mail::{Purpose, make_token};
use domain::base::migration;
use domain::base::scanner::Scanner;
use domain::base::store::Store;
use domain::base::time::{Clock, DAY, SetClock, SystemClock};
use domain::base::viewer::Grant;
use domain::demo::europe::{self, Made, Size};
use domain::demo::{self, SignIn};
use domain::register::{ImportFailure, ImportReport, MEGABYTES_MOST, RejectionReason, Shrinking, import_now};
use domain::retention::RECORDS_KEPT;
use domain::vocabulary::{Country, Unit};
use indicatif::{ProgressBar, ProgressStyle};
use jiff::Timestamp;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Beside the database of a demo world: who can sign in. Where it lies, everything is known to be invented.
pub const SIGN_INS: &str = "demo-sign-ins.txt";

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

/// What `demo` is told.
#[derive(Debug, clap::Args)]
pub struct Demo {
    /// Whatever the seed, the world is believable; the same seed makes the same world.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// How much there is in it: small, 2008 (33 000 schools, 55 000 people), 2011 or 2020 (200 000 and 720 000).
    #[arg(long, default_value = "small")]
    pub size: Size,
    /// Make it also for an address that others can reach, although everybody knows the passwords.
    #[arg(long)]
    pub allow_public: bool,
}

/// What `import-register` is told.
#[derive(Debug, clap::Args)]
pub struct RegisterFile {
    /// The country, or the unit where a country has several, as a code.
    #[arg(long)]
    pub country: String,
    /// The register as it was published (CSV).
    pub file: PathBuf,
    /// Take it although more than half of the schools known so far are missing in it.
    #[arg(long)]
    pub allow_shrinking: bool,
}

fn base_url(config: &Config) -> Result<String, String> {
    Ok(config.public_url(config.address()?))
}

/// Brings the database to the newest version.
///
/// # Errors
/// A sentence for the operator.
pub async fn migrate(config: &Config) -> Result<(), String> {
    let held = state::hold(config)?;
    let store = state::open_held(config, &base_url(config)?, Arc::new(SystemClock), &held).await?;
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

/// Whose second factor is lost.
#[derive(Debug, clap::Args)]
pub struct LostSecondFactor {
    /// Her sign-in name.
    #[arg(long)]
    pub username: String,
}

/// Takes the second factor of somebody away who has lost device and recovery codes. An administrator does the same for
/// others on `/office/units`; this is for the only administrator.
///
/// # Errors
/// A sentence for the operator.
pub async fn remove_second_factor(config: &Config, lost: LostSecondFactor) -> Result<(), String> {
    let store = state::open(config, &base_url(config)?).await?;
    let say = |cause: Error| match cause {
        Error::NotFound => format!("nobody called `{}` has a second factor", lost.username),
        cause => cause.to_string(),
    };
    let account = account_named(&store, &lost.username).await.map_err(say)?;
    let mut tx = store.begin().await.map_err(say)?;
    domain::account::remove_second_factor(&store, &mut tx, None, account).await.map_err(say)?;
    tx.commit().await.map_err(say)?;
    store.db.close().await;
    println!("{} sets up a new second factor at the next sign-in", lost.username);
    Ok(())
}

/// Fills an empty database with the demo world, and writes the sheet of sign-ins beside it. What was cut short is
/// continued: the small world is made anew, what a larger one has beside it goes on where it ended.
///
/// # Errors
/// A sentence for the operator; a database with real accounts is left alone.
pub async fn demo(config: &Config, options: &Demo) -> Result<(), String> {
    let address = config.address()?;
    if !address.ip().is_loopback() && !options.allow_public {
        return Err(format!(
            "everybody knows the passwords of a demo, and {address} can be reached by others: --allow-public makes it all the same"
        ));
    }
    let sheet = config.data_dir().join(SIGN_INS);
    if sheet.exists() {
        eprintln!("the demo world is here already; the sign-ins stand in {}", sheet.display());
        return Ok(());
    }
    let mut config = config.clone();
    config.set("demo", "true".into())?;
    let held = state::hold(&config)?;
    std::fs::create_dir_all(config.data_dir()).map_err(|cause| cause.to_string())?;
    config.set("database_url", without_waiting(config.text("database_url")))?;
    let clock = Arc::new(SetClock::at(SystemClock.now()));
    let store = state::open_held(&config, &base_url(&config)?, clock.clone(), &held).await?;
    let outcome = fill(&store, &clock, options, &sheet).await;
    store.db.close().await;
    outcome
}

/// The address of a PostgreSQL database whose commits need not wait for the disk: a world cut short is made anew.
fn without_waiting(url: &str) -> String {
    match url {
        "" => String::new(),
        url => format!("{url}{}options[synchronous_commit]=off", if url.contains('?') { '&' } else { '?' }),
    }
}

async fn fill(store: &Store, clock: &SetClock, options: &Demo, sheet: &Path) -> Result<(), String> {
    let say = |cause: domain::base::error::Error| cause.to_string();
    if !europe::is_begun(store).await.map_err(say)? && demo::accounts(store).await.map_err(say)? > 0 {
        return Err("this database holds accounts that are not of a demo; an empty one is needed (TWINNING_DATA_DIR, TWINNING_DATABASE_URL)".into());
    }
    let begun = sheet.with_extension("begun");
    if !begun.exists() {
        let people = small(store, clock, options.seed).await.map_err(say)?;
        write_file(&begun, &demo::sheet(&people))?;
    }
    enlarge(store, options).await.map_err(say)?;
    europe::finish(store).await.map_err(say)?;
    std::fs::rename(&begun, sheet).map_err(|cause| format!("{}: {cause}", sheet.display()))?;
    eprintln!("the demo world is ready; the sign-ins stand in {}", sheet.display());
    Ok(())
}

/// The small world, in a database that holds nothing or half of one.
async fn small(store: &Store, clock: &SetClock, seed: u64) -> domain::base::error::Result<Vec<SignIn>> {
    if demo::accounts(store).await? > 0 {
        eprintln!("the world that was cut short is taken away");
        europe::empty(store).await?;
    }
    europe::begin(store).await?;
    demo::build(store, clock, seed, &mut |line| eprintln!("{line}")).await
}

/// What a larger world has beside the small one, with the time that is left.
async fn enlarge(store: &Store, options: &Demo) -> domain::base::error::Result<()> {
    let bar = ProgressBar::new(1);
    let style = ProgressStyle::with_template("{percent:>3} % {wide_bar} {msg}, {eta} left");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    let mut show = |Made { done, of, what }: Made| {
        bar.set_length(of as u64);
        bar.set_message(what);
        // What stands already when a world is continued says nothing about the time that is left.
        if bar.position() == 0 && done > 0 {
            bar.set_position(done as u64);
            bar.reset_eta();
        }
        bar.set_position(done as u64);
    };
    europe::enlarge(store, options.size, options.seed, &mut show).await?;
    bar.finish_and_clear();
    Ok(())
}

fn write_file(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|cause| format!("{}: {cause}", path.display()))
}

/// Brings in a register and says what it did.
///
/// # Errors
/// A sentence for the operator, also when the file was refused: nothing has changed then.
pub async fn import_register(config: &Config, options: &RegisterFile) -> Result<(), String> {
    let code = options.country.to_uppercase();
    let of_country = || Country::from_import(&code).and_then(Country::single_unit);
    let unit = code.parse::<Unit>().ok().or_else(of_country).ok_or(format!("no country or unit is called `{code}`"))?;
    let bytes = std::fs::read(&options.file).map_err(|cause| format!("{}: {cause}", options.file.display()))?;
    let name = options.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let store = state::open(config, &base_url(config)?).await?;
    let mut progress = |done: i64, total: i64| eprintln!("{done} of {total} lines");
    let shrinking = if options.allow_shrinking { Shrinking::Allowed } else { Shrinking::Refused };
    let report = import_now(&store, unit, &name, bytes, shrinking, &mut progress).await;
    let report = report.map_err(|cause| cause.to_string());
    store.db.close().await;
    print_report(&report?)
}

fn print_report(report: &ImportReport) -> Result<(), String> {
    if let Some(failure) = &report.failure {
        return Err(format!("{} was refused and nothing has changed: {}", report.file_name, refusal(failure)));
    }
    let ImportReport { added, changed, unchanged, gone, rejected, .. } = report;
    println!(
        "{}: {added} added, {changed} changed, {unchanged} unchanged, {gone} gone, {rejected} rejected",
        report.file_name
    );
    for rejection in &report.rejections {
        println!("  line {}: {}", rejection.line, rejection_reason(&rejection.reason));
    }
    Ok(())
}

fn refusal(failure: &ImportFailure) -> String {
    match failure {
        ImportFailure::Empty => "there is nothing in it".into(),
        ImportFailure::NotText => "it is no text in UTF-8 or Windows-1252: save it as CSV in UTF-8".into(),
        ImportFailure::UnknownHeaders { found, missing } => {
            format!(
                "its headers are of no known register: {} is missing, there is {}",
                missing.join(", "),
                found.join(", ")
            )
        }
        ImportFailure::BrokenQuotes { line } => format!("a quotation mark in line {line} is never closed"),
        ImportFailure::Unreadable => "it cannot be read to its end".into(),
        ImportFailure::OtherCountry => "it is the register of another country".into(),
        ImportFailure::MostlyRejected { rejected, lines } => format!("{rejected} of {lines} lines cannot be used"),
        ImportFailure::MostlyGone { gone, known } => {
            format!("{gone} of the {known} schools known so far are missing; --allow-shrinking takes it all the same")
        }
    }
}

fn rejection_reason(reason: &RejectionReason) -> String {
    match reason {
        RejectionReason::WrongNumberOfFields { found, expected } => format!("{found} fields instead of {expected}"),
        RejectionReason::NoCode => "no code".into(),
        RejectionReason::NoName => "no name".into(),
        RejectionReason::NoTown => "no town".into(),
        RejectionReason::SameCode { code, first_line } => format!("the code {code} stands in line {first_line} too"),
    }
}

/// Checks configuration, database version, mail, storage, virus scanner and clock, and says what is wrong.
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
    let logo = Logo::read(config.text("logo"));
    say("configuration", logo.and_then(|_| base_url(config)).map(|url| format!("people type {url}")));
    let file = config.data_dir().join("twinning.db");
    if config.text("database_url").is_empty() && !file.exists() {
        say("database", Err(format!("there is none yet at {}: `serve` makes it", file.display())));
        return Err(format!("{wrong} of the checks failed"));
    }
    match state::open(config, &base_url(config)?).await {
        Ok(store) => {
            let version = migration::version(&store.db).await.map_err(|cause| cause.to_string());
            say("database", version.map(|version| format!("version {version}")));
            say("storage", storage(&store).await);
            say("virus scanner", scanner(&store).await);
            say("clock", clock(&store));
            say("copies", copies::place(config).and(copies::standing(&store).await));
            say("audit", audit(&store).await);
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
    if read == b"check" {
        Ok("a file was written, read and removed".into())
    } else {
        Err("a file came back changed".into())
    }
}

async fn scanner(store: &Store) -> Result<String, String> {
    match &store.scanner {
        Scanner::None => Ok("none".into()),
        scanner => match scanner.try_out(MEGABYTES_MOST << 20).await {
            Ok(()) => Ok(format!("it lets {MEGABYTES_MOST} MB through")),
            Err(cause) => Err(format!("{cause}: no file is taken")),
        },
    }
}

fn clock(store: &domain::base::store::Store) -> Result<String, String> {
    const NOVEMBER_2026: i64 = 1_793_491_200_000;
    let now = store.now();
    if now.0 < NOVEMBER_2026 {
        Err("the machine's clock is in the past".into())
    } else {
        Ok(Timestamp::from_millisecond(now.0).map_or_else(|_| now.0.to_string(), |now| format!("{now:.0}")))
    }
}

/// Whether the lines of the audit stand as they were sealed; those of the last month before their time is over may be
/// gone in part.
async fn audit(store: &Store) -> Result<String, String> {
    let since = store.now().plus(-(RECORDS_KEPT - 30 * DAY));
    match check_seals(store, since).await.map_err(|cause| cause.to_string())? {
        Seals::Whole(lines) => Ok(format!("{lines} lines stand as they were sealed")),
        Seals::Broken { first, last } => {
            Err(format!("the lines from {first} to {last} are not as they were sealed: somebody changed them"))
        }
    }
}

async fn mail(config: &Config) -> Result<String, String> {
    match config.text("smtp_url") {
        "" => Ok(format!("written as files into {}", config.data_dir().join("mail").display())),
        url => {
            let smtp = lettre::AsyncSmtpTransport::<lettre::Tokio1Executor>::from_url(url)
                .map_err(|cause| cause.to_string())?;
            let smtp: lettre::AsyncSmtpTransport<lettre::Tokio1Executor> = smtp.build();
            match smtp.test_connection().await {
                Ok(true) => Ok("the mail server answers".into()),
                Ok(false) => Err("the mail server does not answer".into()),
                Err(cause) => Err(cause.to_string()),
            }
        }
    }
}
