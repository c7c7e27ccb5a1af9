//! Drawings for pages, made by us so that nobody's rights stand in the way.

use crate::base::error::{Error, Result};
use image::{ImageFormat, Rgb, RgbImage};
use rand::{Rng, RngExt};
use std::io::Cursor;

const WIDTH: u32 = 640;
const HEIGHT: u32 = 360;
const PAINTS: [[u8; 3]; 6] =
    [[214, 93, 77], [232, 168, 56], [92, 148, 110], [70, 120, 170], [168, 120, 178], [226, 203, 160]];

/// A drawing as a PNG file, and what it shows.
pub(super) fn drawing(rng: &mut impl Rng, number: usize) -> (Result<Vec<u8>>, &'static str) {
    if number.is_multiple_of(2) {
        (png(&street(rng)), "A drawing of a street with six colourful houses under a blue sky.")
    } else {
        (png(&hills(rng)), "A drawing of green hills behind a lake, with a yellow sun.")
    }
}

fn png(image: &RgbImage) -> Result<Vec<u8>> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, ImageFormat::Png).map_err(Error::internal)?;
    Ok(bytes.into_inner())
}

fn rectangle(image: &mut RgbImage, (left, top): (u32, u32), (width, height): (u32, u32), paint: [u8; 3]) {
    for x in left..(left + width).min(WIDTH) {
        for y in top..(top + height).min(HEIGHT) {
            image.put_pixel(x, y, Rgb(paint));
        }
    }
}

/// Six houses with windows and doors.
fn street(rng: &mut impl Rng) -> RgbImage {
    let mut image = RgbImage::from_pixel(WIDTH, HEIGHT, Rgb([196, 222, 240]));
    rectangle(&mut image, (0, 300), (WIDTH, 60), [120, 120, 124]);
    let first = rng.random_range(0..PAINTS.len());
    for house in 0..6 {
        let (left, height) = (20 + house * 102, rng.random_range(120..230));
        let paint = PAINTS[(first + house as usize) % PAINTS.len()];
        rectangle(&mut image, (left, 300 - height), (92, height), paint);
        rectangle(&mut image, (left + 36, 256), (20, 44), [84, 60, 44]);
        for row in 0..(height - 60) / 44 {
            rectangle(&mut image, (left + 12, 312 - height + row * 44), (22, 26), [250, 244, 210]);
            rectangle(&mut image, (left + 58, 312 - height + row * 44), (22, 26), [250, 244, 210]);
        }
    }
    image
}

/// A lake before hills.
fn hills(rng: &mut impl Rng) -> RgbImage {
    let shift = rng.random_range(0.0..6.0_f64);
    let sun = (rng.random_range(80..560_i64), 70_i64);
    RgbImage::from_fn(WIDTH, HEIGHT, |x, y| {
        let far = 190.0 + 40.0 * (f64::from(x) / 90.0 + shift).sin();
        let near = 240.0 + 25.0 * (f64::from(x) / 60.0 + 2.0 * shift).sin();
        let from_sun = (i64::from(x) - sun.0).pow(2) + (i64::from(y) - sun.1).pow(2);
        Rgb(match f64::from(y) {
            y if y > 290.0 => [88, 142, 190],
            y if y > near => [92, 148, 86],
            y if y > far => [130, 172, 120],
            _ if from_sun < 40 * 40 => [246, 208, 84],
            _ => [206, 228, 242],
        })
    })
}
