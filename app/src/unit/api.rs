//! Server functions of a unit.

use crate::failure::Failure;
use domain::unit::UnitContact;
use domain::vocabulary::Unit;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// How a unit is reached, for who may change it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactPage {
    /// The unit.
    pub unit: Unit,
    /// The units at whose desks the viewer works.
    pub desks: Vec<Unit>,
    /// What everybody reads.
    pub contact: UnitContact,
}

/// How a unit is reached; without a unit that of the viewer's first desk. Officers of the unit, central officer.
#[server(LoadContact, endpoint = "unit/contact")]
pub async fn contact(unit: Option<Unit>) -> Result<ContactPage, Failure> {
    let (store, viewer) = crate::server::context()?;
    let (unit, desks) = crate::desk::open(&store, &viewer, unit).await?;
    Ok(ContactPage { unit, desks, contact: domain::unit::contact(&store, unit).await? })
}

/// Writes how a unit is reached. Officers of the unit, central officer.
#[server(endpoint = "unit/write_contact")]
pub async fn write_contact(
    unit: Unit,
    email: String,
    #[server(default)] phone: String,
    #[server(default)] hours: String,
    #[server(default)] address: String,
    #[server(default)] website: String,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    let contact = UnitContact { email, phone, hours, address, website };
    domain::unit::write_contact(&store, &viewer, unit, &contact).await?;
    leptos_axum::redirect(&format!("/unit/contact?unit={unit}&done=1"));
    Ok(())
}
