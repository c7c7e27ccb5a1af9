//! Which desk is open.

use crate::failure::Failure;
use domain::base::error::Error;
use domain::base::store::Store;
use domain::base::viewer::Viewer;
use domain::vocabulary::Unit;

/// The unit whose desk is open: the one that the address names, else the viewer's first; and all at whose desks she works.
pub(crate) async fn open(store: &Store, viewer: &Viewer, unit: Option<Unit>) -> Result<(Unit, Vec<Unit>), Failure> {
    let desks = domain::validation::desks(store, viewer).await?;
    let unit = unit.or_else(|| desks.first().copied()).ok_or(Error::NotFound)?;
    viewer.officer_of(unit)?;
    Ok((unit, desks))
}
