//! What the server holds for as long as it runs.

use crate::bundle::Assets;
use crate::config::{Config, is_loopback_http};
use app::server::{Bundle, Instance};
use domain::base::db::Db;
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
    /// The proxy in front, whose word on addresses is taken.
    pub trusted_proxy: Option<IpAddr>,
    /// Cancelled when the server is asked to stop: streams end.
    pub stopping: CancellationToken,
}

/// Opens database and files as the configuration says, and brings the database up to date.
///
/// # Errors
/// A sentence for the operator.
pub async fn open_store(config: &Config, public_url: &str, clock: Arc<dyn Clock>) -> Result<Store, String> {
    let data = config.data_dir();
    std::fs::create_dir_all(&data).map_err(|cause| format!("{}: {cause}", data.display()))?;
    let db = match config.text("database_url") {
        "" => Db::sqlite(&data.join("twinning.db")).await,
        url => Db::postgres(url).await,
    };
    let db = db.map_err(|cause| format!("the database could not be opened: {cause}"))?;
    domain::base::migration::migrate(&db).await?;
    let demo = config.flag("demo") || data.join("demo-sign-ins.txt").exists();
    let settings = Settings {
        public_url: public_url.to_owned(),
        search_national: config.flag("search_national"),
        project_national: config.flag("project_national"),
        project_same_school: config.flag("project_same_school"),
        second_factor_required: config.flag("second_factor_required") && !demo,
        demo,
    };
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let hasher = Hasher::new(threads, if demo { HashCost::Demo } else { HashCost::Full });
    let files = FileStore::in_folder(&data.join("files")).map_err(|cause| format!("the folder of files: {cause}"))?;
    Ok(Store::new(db, clock, hasher, files, settings))
}

/// Opens the store on the machine's clock.
///
/// # Errors
/// A sentence for the operator.
pub async fn open(config: &Config, public_url: &str) -> Result<Store, String> {
    open_store(config, public_url, Arc::new(SystemClock)).await
}

/// Settings that pages show.
pub fn instance(config: &Config, store: &Store) -> Instance {
    let url = &store.settings.public_url;
    Instance {
        public_url: url.clone(),
        brand: config.text("brand_name").to_owned(),
        contact: config.text("contact_email").to_owned(),
        secure_cookie: !is_loopback_http(url),
        outbox_links: is_loopback_http(url) && config.text("smtp_url").is_empty(),
        demo: store.settings.demo,
    }
}
