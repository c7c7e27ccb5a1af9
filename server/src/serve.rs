//! Starting and stopping.

use crate::bundle::{Assets, read_bundle};
use crate::config::Config;
use crate::logo::Logo;
use crate::mail::Mailer;
use crate::nights::Nights;
use crate::router::router;
use crate::state::{self, State};
use crate::{connections, jobs, measure};
use app::text::Brand;
use domain::base::live::hear_other_nodes;
use domain::base::time::SystemClock;
use domain::demo::europe;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// Serves until SIGTERM or Ctrl-C, then lets running requests end. The first line on standard output says where.
///
/// # Errors
/// A sentence for the operator.
pub async fn serve(config: &Config) -> Result<(), String> {
    let listener =
        TcpListener::bind(config.address()?).await.map_err(|cause| format!("{}: {cause}", config.text("address")))?;
    let listening = listener.local_addr().map_err(|cause| cause.to_string())?;
    let held = state::hold(config)?;
    let store = state::open_held(config, &config.public_url(listening), Arc::new(SystemClock), &held).await?;
    if europe::is_begun(&store).await.map_err(|cause| cause.to_string())? {
        return Err("the making of the demo world was cut short: `twinning demo` continues it".into());
    }
    domain::portal::recall_overview(&store).await.map_err(|cause| cause.to_string())?;
    let state = state(config, Arc::new(store))?;
    let mail_folder = config.data_dir().join("mail");
    let mailer = Mailer::new(config.text("smtp_url"), config.text("mail_from"), &mail_folder, state.instance.clone())?;
    start_metrics(config)?;
    let app = router(state.clone())?;
    let runner = tokio::spawn(jobs::run(state.clone(), Arc::new(mailer)));
    let (store, stopped) = (state.store.clone(), state.stopping.clone());
    tokio::spawn(async move { stopped.run_until_cancelled(domain::twinfinder::keep_index(&store)).await });
    let store = state.store.clone();
    tokio::spawn(async move {
        if let Err(cause) = domain::portal::count_overview(&store).await {
            tracing::error!(%cause, "the figures of the home page could not be counted");
        }
    });
    let nights = tokio::spawn(Nights::new(config).run(state.clone()));
    tokio::spawn(measure::watch(state.clone()));
    let (db, live) = (state.store.db.clone(), state.store.live.clone());
    let hearing = tokio::spawn(async move { hear_other_nodes(&db, &live).await });
    println!("listening on http://{listening}");
    tracing::info!(%listening, public = state.store.settings.public_url, "serving");
    let stopping = state.stopping.clone();
    tokio::spawn(async move {
        asked_to_stop().await;
        stopping.cancel();
    });
    let heads_within = Duration::from_secs(config.number("header_seconds").unsigned_abs().max(1));
    let serving = connections::serve(listener, app, heads_within, state.stopping.clone());
    let drain = config.number("drain_seconds").unsigned_abs();
    let deadline = async {
        state.stopping.cancelled().await;
        tokio::time::sleep(Duration::from_secs(drain)).await;
    };
    tokio::select! {
        () = serving => {}
        () = deadline => tracing::warn!("some requests did not end in time"),
    }
    hearing.abort();
    let ended = async { (runner.await.is_ok(), nights.await.is_ok()) };
    let _finished = tokio::time::timeout(Duration::from_secs(5), ended).await;
    state.store.db.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// What routes and jobs share.
///
/// # Errors
/// When the built frontend is not whole.
pub fn state(config: &Config, store: Arc<domain::base::store::Store>) -> Result<State, String> {
    let logo = Logo::read(config.text("logo"))?;
    app::text::set_brand(&Brand {
        name: config.text("brand_name").to_owned(),
        space: config.text("space_name").to_owned(),
        logo: logo.as_ref().map(|logo| logo.address.clone()),
    });
    let assets = Assets::find(config.text("dist_dir"));
    let bundle = read_bundle(&assets)?;
    let instance = state::instance(config, &store);
    Ok(State {
        store,
        instance: Arc::new(instance),
        bundle: Arc::new(bundle),
        assets: Arc::new(assets),
        logo: logo.map(Arc::new),
        trusted_proxy: config.trusted_proxy(),
        shows_statements: config.flag("show_statements"),
        stopping: CancellationToken::new(),
    })
}

fn start_metrics(config: &Config) -> Result<(), String> {
    let Some(address) = config.metrics_address()? else { return Ok(()) };
    let builder = metrics_exporter_prometheus::PrometheusBuilder::new().with_http_listener(address);
    builder.install().map_err(|cause| format!("metrics: {cause}"))
}

async fn asked_to_stop() {
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminated => {}
    }
}
