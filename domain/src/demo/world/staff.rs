//! The central office, the national units and their officers.

use super::World;
use crate::account::{NewStaff, create_staff, set_password};
use crate::base::error::Result;
use crate::base::id::AccountId;
use crate::base::language::Language;
use crate::base::mail::{Purpose, make_token};
use crate::base::time::DAY;
use crate::base::viewer::{Adult, Grant, SecondFactor, Standing, Viewer};
use crate::demo::sign_in::PASSWORD;
use crate::demo::sources;
use crate::sql;
use crate::unit::{self, UnitContact};
use crate::vocabulary::{CountryGroup, Unit};

/// The units of the demo world: 29 countries.
pub(super) fn units() -> Vec<Unit> {
    let inside = |unit: &Unit| matches!(unit.country().facts().group, CountryGroup::Eu | CountryGroup::Eea);
    sources::units().into_iter().filter(inside).collect()
}

/// The sign-in name of the officer of a unit.
pub(super) fn officer_name(unit: Unit) -> String {
    format!("officer-{}", unit.code().to_lowercase())
}

/// The language in which somebody of the unit reads the screen.
pub(super) fn screen_language(unit: Unit) -> Language {
    unit.school_languages().iter().find_map(|language| Language::from_code(language.code())).unwrap_or_default()
}

impl World<'_> {
    /// The administrator, who is the central officer too, switches the units on and invites an officer for each.
    pub(super) async fn hire_staff(&mut self) -> Result<()> {
        let new = NewStaff {
            first_name: "Astrid".into(),
            last_name: "Lindholm".into(),
            email: "office@twinning.example".into(),
            username: "central".into(),
            language: Language::En,
            unit: Unit::Sweden,
            grants: vec![Grant::Administrator, Grant::Central],
        };
        let mut tx = self.store.begin().await?;
        let id = create_staff(self.store, &mut tx, None, &new).await?;
        tx.commit().await?;
        self.central = self.with_password(id, &new).await?;
        for unit in units() {
            self.clock.advance(DAY / 24);
            unit::switch(self.store, &self.central, unit, true).await?;
            self.invite_officer(unit).await?;
        }
        Ok(())
    }

    async fn invite_officer(&mut self, unit: Unit) -> Result<()> {
        let name = sources::person(&mut self.rng, unit);
        let new = NewStaff {
            first_name: name.first.to_owned(),
            last_name: name.last,
            email: format!("{}@unit.example", officer_name(unit)),
            username: officer_name(unit),
            language: screen_language(unit),
            unit,
            grants: vec![Grant::Officer(unit)],
        };
        unit::invite(self.store, &self.central, &new).await?;
        let (id,): (AccountId,) =
            sql!("select id from person where email = $1").bind(&new.email).one(&self.store.db).await?;
        let officer = self.with_password(id, &new).await?;
        let contact = UnitContact {
            email: new.email.clone(),
            website: format!("https://{}.unit.example", unit.code().to_lowercase()),
            hours: "9:00–12:00".into(),
            ..UnitContact::default()
        };
        unit::write_contact(self.store, &officer, unit, &contact).await?;
        self.officers.insert(unit, officer);
        Ok(())
    }

    /// Follows the link of the invitation.
    async fn with_password(&self, id: AccountId, new: &NewStaff) -> Result<Viewer> {
        let token = make_token(self.store, id, Purpose::Password, DAY).await?;
        set_password(self.store, &token, PASSWORD).await?;
        Ok(Viewer::without_session(Standing::Adult(Adult {
            id,
            name: format!("{} {}", new.first_name, new.last_name),
            school: None,
            unit: new.unit,
            country: new.unit.country(),
            validated: false,
            moving: false,
            school_staff: false,
            grants: new.grants.clone(),
            second_factor: SecondFactor::Passed,
        })))
    }
}
