//! What an upload says of itself must agree: size, first bytes, end of the name, pixels in its header.

use super::{MEGABYTES_MOST, MEGAPIXELS_MOST, PIXELS_MOST};
use crate::base::error::{Error, Problem, Result};
use image::{ImageFormat, ImageReader};
use std::io::Cursor;

/// A kind of picture that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureKind {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    WebP,
    /// GIF; it stands still afterwards.
    Gif,
}

impl PictureKind {
    fn of_bytes(bytes: &[u8]) -> Option<Self> {
        match infer::get(bytes)?.mime_type() {
            "image/jpeg" => Some(Self::Jpeg),
            "image/png" => Some(Self::Png),
            "image/webp" => Some(Self::WebP),
            "image/gif" => Some(Self::Gif),
            _ => None,
        }
    }

    fn of_name(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "jpg" | "jpeg" => Some(Self::Jpeg),
            "png" => Some(Self::Png),
            "webp" => Some(Self::WebP),
            "gif" => Some(Self::Gif),
            _ => None,
        }
    }

    /// The same for the decoder.
    pub(super) fn format(self) -> ImageFormat {
        match self {
            Self::Jpeg => ImageFormat::Jpeg,
            Self::Png => ImageFormat::Png,
            Self::WebP => ImageFormat::WebP,
            Self::Gif => ImageFormat::Gif,
        }
    }
}

/// What an upload is, as far as its header tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checked {
    /// Its kind.
    pub kind: PictureKind,
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
}

/// Reads the header and nothing more, since decoding is what a bomb waits for.
///
/// # Errors
/// [`Error::Invalid`] at the field `file`: of a kind that is not taken, too large, or of too many pixels.
pub fn check(name: &str, bytes: &[u8]) -> Result<Checked> {
    let refused = |problem| Err(Error::invalid("file", problem));
    if bytes.is_empty() {
        return refused(Problem::Required);
    }
    if bytes.len() > MEGABYTES_MOST << 20 {
        return refused(Problem::FileTooLarge { most: MEGABYTES_MOST });
    }
    let kind = match (PictureKind::of_bytes(bytes), PictureKind::of_name(name)) {
        (Some(kind), Some(named)) if kind == named => kind,
        _ => return refused(Problem::FileKind),
    };
    match ImageReader::with_format(Cursor::new(bytes), kind.format()).into_dimensions() {
        Ok((width, height)) if width == 0 || height == 0 => refused(Problem::FileKind),
        Ok((width, height)) if u64::from(width) * u64::from(height) > PIXELS_MOST => {
            refused(Problem::TooManyPixels { most: MEGAPIXELS_MOST })
        }
        Ok((width, height)) => Ok(Checked { kind, width, height }),
        Err(_) => refused(Problem::FileKind),
    }
}
