//! What the metrics page shows: requests by class and status, how long they took, open streams, connections to the
//! database, what waits, and how it stands with the copies.

use crate::state::State;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use domain::backup;
use domain::base::language::Language;
use domain::base::store::Store;
use domain::base::{job, mail};
use std::time::{Duration, Instant};

/// How often what is not a request is counted.
const EVERY: Duration = Duration::from_secs(15);

/// The class of an address: few enough to be counted, and no id among them.
pub fn class(path: &str) -> &'static str {
    match path.trim_start_matches('/').split('/').next().unwrap_or("") {
        "api" => "function",
        "assets" => "asset",
        "live" => "stream",
        "healthz" | "readyz" => "health",
        "" => "public",
        first if Language::from_code(first).is_some() => "public",
        _ if path.contains("/files/") || path.ends_with("/pictures") => "file",
        _ => "member",
    }
}

/// Counts every request. Streams are counted when they begin; how long they last says nothing.
pub async fn layer(request: Request, next: Next) -> Response {
    let class = class(request.uri().path());
    let method = if request.method().is_safe() { "read" } else { "write" };
    let began = Instant::now();
    let response = next.run(request).await;
    let status = response.status().as_str().to_owned();
    metrics::counter!("twinning_requests_total", "class" => class, "method" => method, "status" => status).increment(1);
    metrics::histogram!("twinning_request_seconds", "class" => class, "method" => method).record(began.elapsed());
    response
}

/// Counts what is not a request, until the server stops.
pub async fn watch(state: State) {
    loop {
        count(&state.store).await;
        tokio::select! {
            () = state.stopping.cancelled() => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

async fn count(store: &Store) {
    #[expect(clippy::cast_precision_loss, reason = "counts and seconds are far below 2^53")]
    let gauge = |name: &'static str, value: i64| metrics::gauge!(name).set(value as f64);
    gauge("twinning_live_streams", i64::try_from(store.live.listeners()).unwrap_or(i64::MAX));
    for (pool, size, idle) in store.db.connections() {
        metrics::gauge!("twinning_database_connections", "pool" => pool, "state" => "all").set(f64::from(size));
        let idle = u32::try_from(idle).unwrap_or(u32::MAX);
        metrics::gauge!("twinning_database_connections", "pool" => pool, "state" => "idle").set(f64::from(idle));
    }
    let counts = [
        ("twinning_mails_waiting", mail::waiting(store).await),
        ("twinning_jobs_waiting", job::waiting(store).await),
        ("twinning_jobs_given_up", job::given_up(store).await),
    ];
    for (name, count) in counts {
        if let Ok(count) = count {
            gauge(name, count);
        }
    }
    if let Ok((health, good)) = backup::standing(store).await {
        gauge("twinning_backup_last_good_seconds", good.map_or(0, |at| at.0 / 1000));
        gauge("twinning_backup_alarm", i64::from(health.is_alarm()));
    }
}

#[cfg(test)]
mod tests {
    use super::class;

    #[rstest::rstest]
    #[case("/", "public")]
    #[case("/it/map/PL", "public")]
    #[case("/api/mailbox/send", "function")]
    #[case("/live", "stream")]
    #[case("/spaces/12/files/34", "file")]
    #[case("/spaces/12/pictures", "file")]
    #[case("/mailbox/34", "member")]
    #[case("/assets/main.css", "asset")]
    #[case("/healthz", "health")]
    fn addresses_have_classes(#[case] path: &str, #[case] expected: &str) {
        assert_eq!(class(path), expected);
    }
}
