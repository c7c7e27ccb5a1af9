//! Who reads this page: loaded once, asked again when a hint comes.

use crate::failure::Failure;
use crate::live;
use crate::resource::{Resource, resource};
use domain::base::hint::{Moment, Topic};
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
    /// How far the hints had come when the page was made.
    pub moment: Moment,
    /// Everything in this instance is invented.
    pub demo: bool,
    /// The address people type, for links that must be whole.
    pub public_url: String,
}

impl Me {
    /// Whether anything of hers is open: not to a guest, and not before the second factor is shown.
    pub fn is_signed_in(&self) -> bool {
        match &self.standing {
            Standing::Guest => false,
            Standing::Adult(adult) => !adult.waits_for_code(),
            Standing::Pupil(_) => true,
        }
    }
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
        moment: context.moment,
        demo: context.instance.demo,
        public_url: context.instance.public_url.clone(),
    })
}

/// How much is new for the reader, if she is still signed in. That she is not is an answer and no error: her page asks
/// also while she signs out.
#[server(CountUnread, endpoint = "account/unread")]
pub async fn unread() -> Result<Option<Unread>, Failure> {
    let (_, viewer) = crate::server::context()?;
    Ok(viewer.session_owner().ok().map(|_| viewer.unread()))
}

/// The reader, loaded once a page, and what is new for her, asked again when a hint comes.
#[derive(Clone, Copy)]
pub(crate) struct Reader {
    me: Resource<Result<Me, Failure>>,
    unread: RwSignal<Option<Unread>>,
    session_ended: RwSignal<bool>,
    returns: RwSignal<u32>,
}

/// Loads the reader; called once by the app.
pub fn provide() {
    let reader = Reader {
        me: resource(|| (), |()| me()),
        unread: RwSignal::new(None),
        session_ended: RwSignal::new(false),
        returns: RwSignal::new(0),
    };
    provide_context(reader);
    Effect::new(move |_| {
        if live::version(Topic::Notice) + live::version(Topic::Mailbox) > 0 {
            leptos::task::spawn_local(async move {
                reader.is_signed_in().await;
            });
        }
    });
}

impl Reader {
    /// Asks what is new, and by that whether she is still signed in; if she is not, the frame asks for the password.
    pub(crate) async fn is_signed_in(self) -> bool {
        let answer = unread().await;
        match answer {
            Ok(Some(counts)) => self.unread.set(Some(counts)),
            Ok(None) => self.session_ended.set(true),
            Err(_) => {}
        }
        answer != Ok(None)
    }
}

/// The reader, for what goes on beside the page.
#[cfg(feature = "hydrate")]
pub(crate) fn beside() -> Reader {
    expect_context()
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
