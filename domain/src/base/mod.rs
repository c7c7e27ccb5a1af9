//! What every slice stands on. `base` knows no slice.
//!
//! - [`error`]: the one error of the product; [`id`]: newtypes for ids; [`time`]: milliseconds and the clock;
//! - [`language`]: the six languages; [`viewer`]: who is asking; [`list`]: paging; [`hint`]: what wakes an open page;
//!   `stored`: enums that are kept as text;
//! - with `store`: [`db`] (one SQL text for two databases), [`store`] (all a domain function needs from outside),
//!   [`audit`], [`job`], [`night`] (what is done every night), [`mail`], [`notice`], [`live`], [`secret`] (passwords,
//!   tokens), [`storage`] (files), [`scanner`] (of viruses), [`fold`], [`recent`] (figures that may be seconds old),
//!   [`held`] (what slices keep in memory), [`limit`] (how often somebody may do something), [`shelf`] (what waits, sealed,
//!   for somebody's next page).

pub mod error;
pub mod hint;
pub mod id;
pub mod language;
pub mod list;
pub(crate) mod stored;
pub mod time;
pub mod viewer;

#[cfg(feature = "store")]
pub mod audit;
#[cfg(feature = "store")]
pub mod db;
#[cfg(feature = "store")]
pub mod fold;
#[cfg(feature = "store")]
pub mod held;
#[cfg(feature = "store")]
pub mod job;
#[cfg(feature = "store")]
pub mod limit;
#[cfg(feature = "store")]
pub mod live;
#[cfg(feature = "store")]
pub mod mail;
#[cfg(feature = "store")]
pub mod migration;
#[cfg(feature = "store")]
pub mod night;
#[cfg(feature = "store")]
pub mod notice;
#[cfg(feature = "store")]
pub mod recent;
#[cfg(feature = "store")]
pub mod scanner;
#[cfg(feature = "store")]
mod seal;
#[cfg(feature = "store")]
pub mod secret;
#[cfg(feature = "store")]
pub mod shelf;
#[cfg(feature = "store")]
pub mod storage;
#[cfg(feature = "store")]
pub mod store;
#[cfg(feature = "store")]
pub mod workers;
