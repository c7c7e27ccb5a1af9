//! Who is asking. A [`Viewer`] is made from a session and nowhere else, and cannot be deserialised: holding one
//! proves that a session was checked. What the browser may know of itself is [`Standing`].

use super::error::{Error, Result};
use super::id::{AccountId, SchoolId, SessionId};
use super::language::Language;
use crate::vocabulary::{Country, Unit};
use serde::{Deserialize, Serialize};

/// A right on top of an adult's account, with its scope. Read anew at every request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Grant {
    /// Officer of one national unit.
    Officer(Unit),
    /// Officer of the central unit: all countries.
    Central,
    /// Operates the instance: settings, outbox, countries on and off.
    Administrator,
}

impl Grant {
    /// Its kind, as rows and forms name it.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Officer(_) => "officer",
            Self::Central => "central",
            Self::Administrator => "administrator",
        }
    }

    /// The unit to which it is bound.
    pub fn unit(self) -> Option<Unit> {
        match self {
            Self::Officer(unit) => Some(unit),
            Self::Central | Self::Administrator => None,
        }
    }

    /// The grant of this kind; that of an officer needs her unit.
    pub fn of(kind: &str, unit: Option<Unit>) -> Option<Self> {
        match kind {
            "officer" => unit.map(Self::Officer),
            "central" => Some(Self::Central),
            "administrator" => Some(Self::Administrator),
            _ => None,
        }
    }
}

/// What still stands between a right password and the rights it opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SecondFactor {
    /// Everything is open.
    Passed,
    /// The six digits are asked for first.
    Asked,
    /// An officer must first set it up.
    ToSetUp,
}

/// An adult who is signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adult {
    /// The account.
    pub id: AccountId,
    /// First name and surname, for the bar on top.
    pub name: String,
    /// The school she works at, once chosen.
    pub school: Option<SchoolId>,
    /// Her national unit.
    pub unit: Unit,
    /// Her country.
    pub country: Country,
    /// Checked by the national unit (R-VAL-4).
    pub validated: bool,
    /// Has moved to another school and waits to be checked again: what she had goes on, nothing new begins (R-VAL-5).
    pub moving: bool,
    /// Works at a school: officers and administrators made by the instance do not.
    pub school_staff: bool,
    /// The grants in force; empty until the second factor is passed.
    pub grants: Vec<Grant>,
    /// Whether the grants are open.
    pub second_factor: SecondFactor,
}

impl Adult {
    /// Writes and reads mail: validated school staff and officers do, who only operates the instance does not (1.2).
    /// Whoever moves to another school goes on with her conversations.
    pub fn has_mailbox(&self) -> bool {
        self.begins_conversations() || self.is_moving_staff()
    }

    /// Works at a school, and the unit has validated her: the tools are open to her (R-VAL-4).
    pub fn is_validated_staff(&self) -> bool {
        self.validated && self.school_staff
    }

    /// Was validated, and another school of hers is checked now (R-VAL-5).
    pub fn is_moving_staff(&self) -> bool {
        self.moving && self.school_staff
    }

    /// Has shown her password alone, and a code is asked for: nothing of hers is open yet.
    pub fn waits_for_code(&self) -> bool {
        self.second_factor == SecondFactor::Asked
    }

    /// Writes to people to whom she has not written before.
    pub fn begins_conversations(&self) -> bool {
        let officer = self.grants.iter().any(|grant| *grant != Grant::Administrator);
        officer || self.is_validated_staff()
    }
}

/// A pupil who is signed in: a display name, no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pupil {
    /// The account.
    pub id: AccountId,
    /// "First name + initial".
    pub name: String,
    /// The pupil's school.
    pub school: SchoolId,
    /// Number of the avatar in the set.
    pub avatar: i64,
}

/// What the browser may know of the person who looks at it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// Nobody is signed in.
    Guest,
    /// An adult.
    Adult(Adult),
    /// A pupil.
    Pupil(Pupil),
}

/// Settings of how the person reads: in her profile, or from the address for a guest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Language of the interface.
    pub language: Language,
    /// `system`, `light` or `dark`.
    pub theme: String,
    /// High contrast wished.
    pub contrast: bool,
    /// IANA name of the time zone in which times are shown.
    pub zone: String,
}

/// Who is asking, proven by a session.
#[derive(Debug, Clone)]
pub struct Viewer {
    standing: Standing,
    reading: Option<Reading>,
    session: Option<SessionId>,
    unread: Unread,
}

/// How much is new for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Unread {
    /// Messages not yet read.
    pub messages: i64,
    /// Notices not yet read.
    pub notices: i64,
}

impl Viewer {
    /// Nobody in particular.
    pub fn guest() -> Self {
        Self { standing: Standing::Guest, reading: None, session: None, unread: Unread::default() }
    }

    /// The person of a session that was just checked.
    #[cfg(feature = "store")]
    pub(crate) fn signed_in(standing: Standing, reading: Reading, session: SessionId, unread: Unread) -> Self {
        Self { standing, reading: Some(reading), session: Some(session), unread }
    }

    /// A viewer without a session, for the demo world and for tests of the domain.
    #[cfg(feature = "store")]
    pub fn without_session(standing: Standing) -> Self {
        Self { standing, reading: None, session: None, unread: Unread::default() }
    }

    /// What the browser may know.
    pub fn standing(&self) -> &Standing {
        &self.standing
    }

    /// How the person reads, if signed in.
    pub fn reading(&self) -> Option<&Reading> {
        self.reading.as_ref()
    }

    /// The session, if signed in.
    pub fn session(&self) -> Option<SessionId> {
        self.session
    }

    /// What was new when the session was checked: every page shows it, so it comes with the session.
    pub fn unread(&self) -> Unread {
        self.unread
    }

    /// The account, adult or pupil.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a guest and for who has not yet shown her second factor.
    pub fn account(&self) -> Result<AccountId> {
        match &self.standing {
            Standing::Adult(adult) if adult.waits_for_code() => Err(Error::SignIn),
            _ => self.session_owner(),
        }
    }

    /// Whose session it is, however much is open: she can end it, and the log names her.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a guest.
    pub fn session_owner(&self) -> Result<AccountId> {
        match &self.standing {
            Standing::Guest => Err(Error::SignIn),
            Standing::Adult(adult) => Ok(adult.id),
            Standing::Pupil(pupil) => Ok(pupil.id),
        }
    }

    /// The adult. A password alone opens nothing of an account that has a second factor.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a guest and for who has not yet shown her second factor, [`Error::Forbidden`] for a pupil.
    pub fn adult(&self) -> Result<&Adult> {
        let adult = self.half_signed_in()?;
        if adult.waits_for_code() { Err(Error::SignIn) } else { Ok(adult) }
    }

    /// The adult whose password was right, also while her second factor is asked for: she can show it, and sign out.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for a pupil.
    pub fn half_signed_in(&self) -> Result<&Adult> {
        match &self.standing {
            Standing::Guest => Err(Error::SignIn),
            Standing::Adult(adult) => Ok(adult),
            Standing::Pupil(_) => Err(Error::Forbidden),
        }
    }

    /// The teacher or other school staff whom the unit has validated (R-VAL-4).
    ///
    /// # Errors
    /// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for everybody else.
    pub fn validated(&self) -> Result<&Adult> {
        let adult = self.adult()?;
        if adult.is_validated_staff() { Ok(adult) } else { Err(Error::Forbidden) }
    }

    /// The teacher or other school staff whom a unit has validated, also while another school of hers is checked (R-VAL-5).
    ///
    /// # Errors
    /// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for everybody else.
    pub fn validated_once(&self) -> Result<&Adult> {
        let adult = self.adult()?;
        if adult.is_validated_staff() || adult.is_moving_staff() { Ok(adult) } else { Err(Error::Forbidden) }
    }

    /// The pupil.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for an adult.
    pub fn pupil(&self) -> Result<&Pupil> {
        match &self.standing {
            Standing::Guest => Err(Error::SignIn),
            Standing::Pupil(pupil) => Ok(pupil),
            Standing::Adult(_) => Err(Error::Forbidden),
        }
    }

    /// The grants in force.
    pub fn grants(&self) -> &[Grant] {
        match &self.standing {
            Standing::Adult(adult) => &adult.grants,
            _ => &[],
        }
    }

    /// The units of which the reader is an officer. Officers are scoped to a unit (Belgium has three).
    pub fn own_units(&self) -> Vec<Unit> {
        self.grants().iter().filter_map(|grant| grant.unit()).collect()
    }

    /// The first of the units of which the reader is an officer.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for who is no officer.
    pub fn officer(&self) -> Result<Unit> {
        self.adult()?;
        self.own_units().first().copied().ok_or(Error::Forbidden)
    }

    /// The units whose desks the reader sees: an officer those of her own, the central officer all.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for who is no officer.
    pub fn desks(&self) -> Result<Vec<Unit>> {
        self.adult()?;
        let units = if self.holds(Grant::Central).is_ok() { Unit::ALL.to_vec() } else { self.own_units() };
        if units.is_empty() { Err(Error::Forbidden) } else { Ok(units) }
    }

    /// An officer of this unit, or the central officer.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for everybody else.
    pub fn officer_of(&self, unit: Unit) -> Result<&Adult> {
        let adult = self.adult()?;
        let holds = adult.grants.iter().any(|grant| *grant == Grant::Officer(unit) || *grant == Grant::Central);
        if holds { Ok(adult) } else { Err(Error::Forbidden) }
    }

    /// What was found, for an officer at whose desk it lies.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for who is no officer, [`Error::NotFound`] for what is not there
    /// and for what lies at another desk.
    pub fn at_desk<T>(&self, found: Option<T>, unit: fn(&T) -> Unit) -> Result<T> {
        self.desks()?;
        found.filter(|found| self.officer_of(unit(found)).is_ok()).ok_or(Error::NotFound)
    }

    /// Holds the grant.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for who does not hold it.
    pub fn holds(&self, grant: Grant) -> Result<&Adult> {
        let adult = self.adult()?;
        if adult.grants.contains(&grant) { Ok(adult) } else { Err(Error::Forbidden) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grant_is_read_as_it_is_written() {
        for grant in [Grant::Officer(Unit::BelgiumFlanders), Grant::Central, Grant::Administrator] {
            assert_eq!(Grant::of(grant.kind(), grant.unit()), Some(grant));
        }
        assert_eq!(Grant::of("officer", None), None, "of no unit");
        assert_eq!(Grant::of("judge", Some(Unit::Italy)), None);
    }
}
