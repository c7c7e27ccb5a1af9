//! Times and names in words. Made on the server, which knows the reader's zone.

use crate::text::{self, twinspace as say};
use domain::base::language::{Moment, local};
use domain::base::store::Store;
use domain::base::time::Time;
use domain::base::viewer::Viewer;

fn zoned(viewer: &Viewer, time: Time) -> Moment {
    local(time.0, viewer.reading().map_or("UTC", |reading| reading.zone.as_str()))
}

/// "today, 10:00", "Monday 12 October, 10:00"
pub(crate) fn when(store: &Store, viewer: &Viewer, time: Time) -> String {
    let moment = zoned(viewer, time);
    let today = zoned(viewer, store.now()).day;
    let day = if moment.day == today { text::time::today() } else { text::weekday_date(moment.day) };
    format!("{day}, {}", text::clock(moment))
}

/// "10:00"
pub(crate) fn clock(viewer: &Viewer, time: Time) -> String {
    text::clock(zoned(viewer, time))
}

/// A name, or what stands for somebody who has left.
pub(crate) fn named(name: &str) -> String {
    if name.is_empty() { say::former_member() } else { name.to_owned() }
}
