//! Who reads this page: loaded once, asked again when a hint comes.

use crate::failure::Failure;
use crate::live;
use domain::account::Unread;
use domain::base::viewer::{Reading, Standing};
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
    let unread = match context.viewer.account() {
        Ok(_) => domain::account::unread(&context.store, &context.viewer).await?,
        Err(_) => domain::account::Unread::default(),
    };
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
    let (store, viewer) = crate::server::context()?;
    Ok(domain::account::unread(&store, &viewer).await?)
}

/// The reader, loaded once a page, and what is new for her, asked again when a hint comes.
#[derive(Clone, Copy)]
struct Reader {
    me: Resource<Result<Me, Failure>>,
    unread: RwSignal<Option<Unread>>,
}

/// Loads the reader; called once by the app.
pub fn provide() {
    let fresh = RwSignal::new(None);
    provide_context(Reader { me: Resource::new(|| (), |()| me()), unread: fresh });
    Effect::new(move |_| {
        let hints = live::version("notice") + live::version("mailbox");
        if hints > 0 {
            leptos::task::spawn_local(async move {
                if let Ok(counts) = unread().await {
                    fresh.set(Some(counts));
                }
            });
        }
    });
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
