//! Real towns with their places.

use std::sync::LazyLock;

use rand::Rng;

use super::one_of;
use crate::vocabulary::Unit;

/// A town.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Town {
    /// The unit to which its schools belong.
    pub unit: Unit,
    /// Its name, in its own script.
    pub name: &'static str,
    /// Degrees east.
    pub longitude: f64,
    /// Degrees north.
    pub latitude: f64,
}

static TOWNS: LazyLock<Vec<Town>> =
    LazyLock::new(|| include_str!("../towns.csv").lines().skip(1).filter_map(read).collect());

fn read(line: &'static str) -> Option<Town> {
    let mut fields = line.split(',');
    Some(Town {
        unit: fields.next()?.parse().ok()?,
        name: fields.next()?,
        longitude: fields.next()?.parse().ok()?,
        latitude: fields.next()?.parse().ok()?,
    })
}

/// All towns, by unit, the more important ones of a unit first.
pub fn towns() -> &'static [Town] {
    &TOWNS
}

/// The units in which the demo world has schools.
pub fn units() -> Vec<Unit> {
    let mut units: Vec<Unit> = towns().iter().map(|town| town.unit).collect();
    units.dedup();
    units
}

/// A town of the unit.
pub fn town(rng: &mut impl Rng, unit: Unit) -> Town {
    let own: Vec<Town> = towns().iter().copied().filter(|town| town.unit == unit).collect();
    *one_of(rng, &own)
}
