//! A picture is written anew: upright, in eight bits, without anything that the camera noted.

use super::check::{Checked, PictureKind};
use super::{PIXELS_MOST, SHOWN_SIDE};
use crate::base::error::{Error, Problem, Result};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits};
use std::io::Cursor;

/// How good a JPEG is written, of 100.
const QUALITY: u8 = 88;

/// A picture written anew.
#[derive(Debug, Clone)]
pub struct Remade {
    /// The media type of both.
    pub kind: &'static str,
    /// All its pixels.
    pub whole: Vec<u8>,
    /// Small enough for a page; nothing where the whole is.
    pub shown: Option<Vec<u8>>,
    /// Pixels from left to right, upright.
    pub width: u32,
    /// Pixels from top to bottom, upright.
    pub height: u32,
}

/// Decodes and writes anew. It takes a while: run it where it may block.
///
/// # Errors
/// [`Error::Invalid`] at the field `file` when the bytes are no picture.
pub fn remake(bytes: &[u8], checked: Checked) -> Result<Remade> {
    let image = decode(bytes, checked).map_err(|_| Error::invalid("file", Problem::FileKind))?;
    let photo = match checked.kind {
        PictureKind::Jpeg => true,
        PictureKind::WebP => !image.color().has_alpha(),
        PictureKind::Png | PictureKind::Gif => false,
    };
    let shown = (image.width().max(image.height()) > SHOWN_SIDE)
        .then(|| encode(&image.resize(SHOWN_SIDE, SHOWN_SIDE, FilterType::CatmullRom), photo))
        .transpose()?;
    Ok(Remade {
        kind: if photo { "image/jpeg" } else { "image/png" },
        whole: encode(&image, photo)?,
        shown,
        width: image.width(),
        height: image.height(),
    })
}

fn decode(bytes: &[u8], checked: Checked) -> image::ImageResult<DynamicImage> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), checked.kind.format());
    let mut limits = Limits::default();
    limits.max_image_width = Some(checked.width);
    limits.max_image_height = Some(checked.height);
    limits.max_alloc = Some(PIXELS_MOST * 8 + (64 << 20));
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let orientation = decoder.orientation()?;
    let mut image = DynamicImage::from_decoder(decoder)?;
    image.apply_orientation(orientation);
    Ok(if image.color().has_alpha() { image.into_rgba8().into() } else { image.into_rgb8().into() })
}

fn encode(image: &DynamicImage, photo: bool) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if photo {
        image.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY)).map_err(Error::internal)?;
    } else {
        image.write_with_encoder(PngEncoder::new(&mut bytes)).map_err(Error::internal)?;
    }
    Ok(bytes)
}
