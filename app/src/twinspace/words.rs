//! Times in words. Made on the server, which knows the reader's zone.

use crate::server::moment;
use crate::text;
use domain::base::store::Store;
use domain::base::time::Time;
use domain::base::viewer::Viewer;

/// "today, 10:00", "Monday 12 October, 10:00"
pub(crate) fn when(store: &Store, viewer: &Viewer, time: Time) -> String {
    let then = moment(viewer, time);
    let today = moment(viewer, store.now()).day;
    let day = if then.day == today { text::time::today() } else { text::weekday_date(then.day) };
    format!("{day}, {}", text::clock(then))
}
