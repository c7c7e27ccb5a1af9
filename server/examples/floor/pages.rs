//! Pages as they would be without the product: their rows, and as many bytes.

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::routing::get;
use domain::base::db::{Db, Statement};
use domain::base::error::{Error, Result};
use serde::Deserialize;
use std::sync::Arc;

type Row = (i64, String, String);

/// Who asks; every page of a member begins with it.
const SESSION: &str = "select s.id, a.username, p.first_name || p.last_name from session s
    join account a on a.id = s.account join person p on p.id = a.id where s.account = $1 limit 1";

/// The list of the mailbox, which also stands beside a conversation.
const INBOX: &str = "select c.id, c.subject || p.first_name || p.last_name || p.country, substr(l.body, 1, 160)
    from conversation_member m join conversation c on c.id = m.conversation
         join conversation_member o on o.conversation = c.id and o.account <> m.account
         join person p on p.id = o.account
         join message l on l.id = (select max(id) from message where conversation = c.id)
    where m.account = $1 and m.archived = false order by m.last_at desc limit 25";

/// Each page with the statements that fetch what it shows. `$1` is who asks, `$2` what is asked for.
const PAGES: [(&str, &[&str]); 9] = [
    (
        "twinfinder",
        &[
            SESSION,
            "select p.id, p.first_name || p.last_name || p.subjects || p.languages || p.privacy,
                    s.name || s.town || s.region || s.levels
             from person p join school s on s.id = p.school
             where p.id in (select person from twinfinder_document where person > $1 order by person limit 20)",
            "select person, language, idea from person_idea
             where person in (select person from twinfinder_document where person > $1 order by person limit 20)",
        ],
    ),
    (
        "inbox",
        &[
            SESSION,
            INBOX,
        ],
    ),
    (
        "conversation",
        &[SESSION, INBOX, "select id, body, '' from message where conversation = $2 and $1 = $1 order by id"],
    ),
    (
        "desktop",
        &[
            SESSION,
            "select id, content, path from notice where account = $1 order by id desc limit 100",
            PROJECTS,
            "select s.id, s.title, m.state from space_member m join space s on s.id = m.space
             where m.account = $1 and m.state in ('invited', 'accepted') order by m.since desc limit 20",
        ],
    ),
    ("projects", &[SESSION, PROJECTS]),
    (
        "space page",
        &[
            SESSION,
            "select id, title, document from page where id = $2 and $1 = $1",
            "select g.id, g.title, '' from page g join page o on o.space = g.space
             where o.id = $2 and $1 = $1 and g.deleted_at is null order by g.position, g.id",
        ],
    ),
    (
        "public page",
        &[
            "select u.page, v.title, v.document from publication u
             join page_version v on v.page = u.page and v.version = u.version where u.page = $2 and $1 = $1",
            "select g.id, v.title, '' from page g join publication u on u.page = g.id
             join page_version v on v.page = u.page and v.version = u.version
             join page o on o.space = g.space where o.id = $2 and $1 = $1 and g.deleted_at is null",
        ],
    ),
    (
        "country",
        &[
            "select s.id, s.name, s.town || s.levels from school s where s.country = 'IT' and s.state = 'confirmed'
               and exists (select 1 from person p where p.school = s.id and p.state in ('validated', 'inactive'))
             order by s.town_folded, s.name_folded, s.id limit 30",
            "select p.id, v.content, p.state
             from (select id from project
                   where state in ('active', 'closed') and id in (select project from project_founder where country = 'IT')
                   order by activated_at desc, id desc limit 30) newest
             join project p on p.id = newest.id
             join project_version v on v.project = p.id and v.number = p.agreed_version
             order by p.activated_at desc, p.id desc",
        ],
    ),
    ("nothing", &[]),
];

const PROJECTS: &str = "select p.id, p.title || p.state, s.name || o.first_name || o.last_name
    from project p join project_founder f on f.project = p.id
         join project_founder b on b.project = p.id join person o on o.id = b.account join school s on s.id = b.school
    where f.account = $1 order by p.since desc, p.id desc";

#[derive(Deserialize)]
struct Wanted {
    bytes: usize,
    account: i64,
    id: i64,
}

/// Serves `/{page}?bytes=…&account=…&id=…` on a free port of this machine and prints its address.
pub async fn serve(db: Db) -> Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.map_err(Error::internal)?;
    println!("listening on http://{}", listener.local_addr().map_err(Error::internal)?);
    let routes = Router::new().route("/{page}", get(page)).with_state(Arc::new(db));
    axum::serve(listener, routes).await.map_err(Error::internal)
}

async fn page(
    State(db): State<Arc<Db>>,
    Path(page): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Vec<u8>, StatusCode> {
    let (_, statements) = PAGES.iter().find(|(name, _)| *name == page).ok_or(StatusCode::NOT_FOUND)?;
    let mut bytes = Vec::with_capacity(wanted.bytes);
    for text in *statements {
        let rows = rows(&db, text, &wanted).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
        for (id, one, other) in rows {
            bytes.extend(id.to_string().into_bytes());
            bytes.extend(one.into_bytes());
            bytes.extend(other.into_bytes());
        }
    }
    bytes.resize(wanted.bytes, b' ');
    Ok(bytes)
}

async fn rows(db: &Db, text: &'static str, wanted: &Wanted) -> Result<Vec<Row>> {
    let mut statement = Statement::new(text);
    for (parameter, value) in [("$1", wanted.account), ("$2", wanted.id)] {
        if text.contains(parameter) {
            statement = statement.bind(value);
        }
    }
    statement.all(db).await
}
