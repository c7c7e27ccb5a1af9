//! Who reads this page: loaded once, asked again when a hint comes.

use crate::failure::Failure;
use crate::live;
use domain::base::error::Error;
use domain::base::viewer::{Reading, Standing, Unread};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The reader, as the frame around every page needs her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Me {
    /// Guest, adult or pupil.
    pub standing: Standing,
    /// How she reads, if signed in.
    pub reading: Option<Reading>,
    /// Messages not yet read.
    pub unread_messages: i64,
    /// Notices not yet read.
    pub unread_notices: i64,
    /// Everything in this instance is invented.
    pub demo: bool,
    /// The address people type, for links that must be whole.
    pub public_url: String,
}

/// The reader of this page.
#[server(LoadMe, endpoint = "account/me")]
pub async fn me() -> Result<Me, Failure> {
    let context = crate::server::request()?;
    let unread = context.viewer.unread();
    Ok(Me {
        standing: context.viewer.standing().clone(),
        reading: context.viewer.reading().cloned(),
        unread_messages: unread.messages,
        unread_notices: unread.notices,
        demo: context.instance.demo,
        public_url: context.instance.public_url.clone(),
    })
}

/// How much is new for the reader.
#[server(CountUnread, endpoint = "account/unread")]
pub async fn unread() -> Result<Unread, Failure> {
    let (_, viewer) = crate::server::context()?;
    viewer.account()?;
    Ok(viewer.unread())
}

/// The reader, loaded once a page, and what is new for her, asked again when a hint comes.
#[derive(Clone, Copy)]
struct Reader {
    me: Resource<Result<Me, Failure>>,
    unread: RwSignal<Option<Unread>>,
    session_ended: RwSignal<bool>,
    returns: RwSignal<u32>,
}

/// Loads the reader; called once by the app.
pub fn provide() {
    let reader = Reader {
        me: Resource::new(|| (), |()| me()),
        unread: RwSignal::new(None),
        session_ended: RwSignal::new(false),
        returns: RwSignal::new(0),
    };
    provide_context(reader);
    Effect::new(move |_| {
        let hints = live::version("notice") + live::version("mailbox") + live::version("session");
        if hints > 0 {
            leptos::task::spawn_local(async move {
                match unread().await {
                    Ok(counts) => reader.unread.set(Some(counts)),
                    Err(Failure(Error::SignIn)) => reader.session_ended.set(true),
                    Err(_) => {}
                }
            });
        }
    });
}

/// Whether the session of this page has ended; the frame then asks for the password.
pub fn session_ended() -> RwSignal<bool> {
    expect_context::<Reader>().session_ended
}

/// She has signed in again in place: what could not be saved meanwhile can be.
pub fn go_on() {
    let reader = expect_context::<Reader>();
    reader.session_ended.set(false);
    reader.returns.update(|returns| *returns += 1);
}

/// How often she has signed in again in place; tracked.
pub fn returns() -> u32 {
    expect_context::<Reader>().returns.get()
}

/// The reader of this page.
pub fn reader() -> Resource<Result<Me, Failure>> {
    expect_context::<Reader>().me
}

/// Messages not yet read, as they come.
pub fn unread_messages(me: &Me) -> Signal<u32> {
    count(me.unread_messages, |unread| unread.messages)
}

/// Notices not yet read, as they come.
pub fn unread_notices(me: &Me) -> Signal<u32> {
    count(me.unread_notices, |unread| unread.notices)
}

fn count(first: i64, of: fn(Unread) -> i64) -> Signal<u32> {
    let fresh = expect_context::<Reader>().unread;
    Signal::derive(move || u32::try_from(fresh.get().map_or(first, of)).unwrap_or(0))
}
