//! Pictures uploaded into a TwinSpace.
//!
//! A picture is taken only when its size, its pixels, its first bytes and the end of its name agree. It is never kept as it
//! came: it is decoded, turned upright and written anew, so that nothing the camera noted (place, time, device) stays, and
//! once more small enough for a page. The files are durable before the row that names them; their names are random.
//!
//! Who may see a picture follows from the pages: its uploader, the administrators, and whoever may read a page on which it
//! stands or stood. Every download asks again.

#[cfg(feature = "store")]
mod check;
#[cfg(feature = "store")]
mod remake;
#[cfg(feature = "store")]
mod store;
#[cfg(all(test, feature = "store"))]
pub(crate) mod tests;
#[cfg(feature = "store")]
mod unused;

#[cfg(feature = "store")]
pub use check::{Checked, PictureKind, check};
#[cfg(feature = "store")]
pub use remake::{Remade, remake};
#[cfg(feature = "store")]
pub(crate) use store::access_file;
#[cfg(feature = "store")]
pub use store::{FoundPicture, OpenPicture, Upload, Words, find, open, shown, upload};
#[cfg(feature = "store")]
pub(crate) use unused::hold_pictures;
#[cfg(feature = "store")]
pub use unused::purge;

/// Most megabytes of a picture.
pub const MEGABYTES_MOST: usize = 20;
/// Most millions of pixels of a picture: more would fill the memory when it is decoded.
pub const MEGAPIXELS_MOST: usize = 40;
/// The same in pixels.
pub const PIXELS_MOST: u64 = MEGAPIXELS_MOST as u64 * 1_000_000;
/// The longer side of a picture as pages show it.
pub const SHOWN_SIDE: u32 = 1600;
/// Most bytes of all pictures of a space.
pub const QUOTA: i64 = 5 << 30;
