//! What the server holds for as long as it runs.

use crate::bundle::Assets;
use crate::config::{Config, is_loopback_http};
use crate::logo::Logo;
use app::server::{Bundle, Instance};
use domain::base::db::Db;
use domain::base::migration;
use domain::base::secret::{HashCost, Hasher};
use domain::base::storage::FileStore;
use domain::base::store::{Settings, Store};
use domain::base::time::{Clock, SystemClock};
use std::net::IpAddr;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// Shared by all routes and jobs. Cheap to clone.
#[derive(Clone)]
pub struct State {
    /// All the domain needs.
    pub store: Arc<Store>,
    /// Settings that pages show.
    pub instance: Arc<Instance>,
    /// Addresses of the frontend.
    pub bundle: Arc<Bundle>,
    /// The files of the frontend.
    pub assets: Arc<Assets>,
    /// The operator's own logo.
    pub logo: Option<Arc<Logo>>,
    /// The proxy in front, whose word on addresses is taken.
    pub trusted_proxy: Option<IpAddr>,
    /// Each answer says how many statements it took.
    pub shows_statements: bool,
    /// Cancelled when the server is asked to stop: streams end.
    pub stopping: CancellationToken,
}

/// Holds the data folder for this process: while it lives, no other one serves from it, migrates it or replaces it.
#[derive(Debug)]
pub struct Held {
    _lock: Option<std::fs::File>,
}

/// Keeps other processes off the same SQLite file for as long as the answer lives. PostgreSQL has its own locks.
///
/// # Errors
/// A sentence for the operator, when another process is there.
pub fn hold(config: &Config) -> Result<Held, String> {
    if !config.text("database_url").is_empty() {
        return Ok(Held { _lock: None });
    }
    let folder = config.data_dir();
    std::fs::create_dir_all(&folder).map_err(|cause| format!("{}: {cause}", folder.display()))?;
    let path = folder.join("lock");
    let file = std::fs::File::create(&path).map_err(|cause| format!("{}: {cause}", path.display()))?;
    file.try_lock().map_err(|_| format!("another process works in {}: stop it first", folder.display()))?;
    Ok(Held { _lock: Some(file) })
}

/// The database that the configuration names, as it is.
///
/// # Errors
/// A sentence for the operator.
pub async fn open_db(config: &Config) -> Result<Db, String> {
    let data = config.data_dir();
    std::fs::create_dir_all(&data).map_err(|cause| format!("{}: {cause}", data.display()))?;
    let db = match config.text("database_url") {
        "" => Db::sqlite(&data.join("twinning.db")).await,
        url => Db::postgres(url).await,
    };
    db.map_err(|cause| format!("the database could not be opened: {cause}"))
}

/// Opens database and files as the configuration says, and brings the database up to date: it is ours alone.
///
/// # Errors
/// A sentence for the operator.
pub async fn open_held(
    config: &Config,
    public_url: &str,
    clock: Arc<dyn Clock>,
    _held: &Held,
) -> Result<Store, String> {
    let db = open_db(config).await?;
    migration::migrate(&db).await?;
    store_on(config, public_url, clock, db)
}

/// Opens the store on the machine's clock, also beside a process that serves from it: then the database stays at its
/// version.
///
/// # Errors
/// A sentence for the operator.
pub async fn open(config: &Config, public_url: &str) -> Result<Store, String> {
    if let Ok(held) = hold(config) {
        return open_held(config, public_url, Arc::new(SystemClock), &held).await;
    }
    let db = open_db(config).await?;
    let version = migration::version(&db).await.map_err(|cause| cause.to_string())?;
    if version != migration::newest() {
        return Err(format!(
            "another process serves from {} with the database at version {version}, and this program works with {}: stop it first",
            config.data_dir().display(),
            migration::newest()
        ));
    }
    store_on(config, public_url, Arc::new(SystemClock), db)
}

fn store_on(config: &Config, public_url: &str, clock: Arc<dyn Clock>, db: Db) -> Result<Store, String> {
    let data = config.data_dir();
    let demo = config.flag("demo") || data.join("demo-sign-ins.txt").exists();
    let settings = Settings {
        public_url: public_url.to_owned(),
        brand: config.text("brand_name").to_owned(),
        search_national: config.flag("search_national"),
        project_national: config.flag("project_national"),
        project_same_school: config.flag("project_same_school"),
        second_factor_required: config.flag("second_factor_required") && !demo,
        demo,
    };
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let hasher = Hasher::new(threads, if demo { HashCost::Demo } else { HashCost::Full });
    let files = FileStore::in_folder(&data.join("files")).map_err(|cause| format!("the folder of files: {cause}"))?;
    Ok(Store::new(db, clock, hasher, files, settings).with_scanner(config.virus_scanner()?))
}

/// Settings that pages show.
pub fn instance(config: &Config, store: &Store) -> Instance {
    let url = &store.settings.public_url;
    Instance {
        public_url: url.clone(),
        brand: store.settings.brand.clone(),
        contact: config.text("contact_email").to_owned(),
        secure_cookie: !is_loopback_http(url),
        outbox_links: is_loopback_http(url) && config.text("smtp_url").is_empty(),
        demo: store.settings.demo,
    }
}
