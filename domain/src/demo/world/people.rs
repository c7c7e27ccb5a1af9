//! Registering, and what the units decide.

use super::World;
use super::plan::{Fate, Place};
use crate::account;
use crate::account::AccountState;
use crate::base::error::{Error, Result};
use crate::base::id::{AccountId, SchoolId};
use crate::base::mail::{Purpose, make_token};
use crate::base::time::{DAY, MINUTE, Time};
use crate::base::viewer::{Adult, SecondFactor, Standing, Viewer};
use crate::demo::sign_in::PASSWORD;
use crate::portal::{CONDUCT_VERSION, PRIVACY_VERSION};
use crate::register::{Shrinking, import_now};
use crate::registration::{self, Form, PreRegistration};
use crate::school::{Picked, Saving, SchoolForm};
use crate::vocabulary::{RegistrationRefusalReason, Unit};
use crate::{sql, twinfinder, validation};

/// What officers ask for.
const QUESTIONS: [&str; 3] = [
    "Your school's secretariat does not answer. Could you send us the name of somebody who can confirm that you teach there?",
    "We cannot find your school under this name. Is it part of a larger institute?",
    "Please tell us in which classes you teach this year.",
];

/// Why officers refuse, with their words.
const REFUSALS: [(RegistrationRefusalReason, &str); 3] = [
    (RegistrationRefusalReason::PersonNotFound, "The school has told us that nobody of this name works there."),
    (RegistrationRefusalReason::DuplicateAccount, "You have an account already. Please sign in with it."),
    (RegistrationRefusalReason::SchoolNotEligible, "Evening courses for adults cannot take part."),
];

impl World<'_> {
    /// The officer of Italy brings in the register: the schools of the plan, and some of which nobody is here.
    pub(super) async fn bring_register(&mut self) -> Result<()> {
        let mut lines = String::from("code;name;kind;address;postal_code;town;region;email;phone;website\n");
        let known: Vec<String> = self.places.iter().filter(|place| place.in_register).map(register_line).collect();
        lines.push_str(&known.concat());
        for _ in 0..60 {
            let elsewhere = self.plan_place(Unit::Italy, None);
            let more = SchoolForm { code: format!("{}Z", &elsewhere.form.code[..9]), ..elsewhere.form.clone() };
            let line = register_line(&Place { form: more, ..elsewhere });
            if !lines.contains(&line[..10]) {
                lines.push_str(&line);
            }
        }
        import_now(self.store, Unit::Italy, "register.csv", lines.into_bytes(), Shrinking::Refused, &mut |_, _| {})
            .await?;
        Ok(())
    }

    /// Fills in the first step, follows the link, writes the form and sends it: as far as she comes.
    pub(super) async fn register(&mut self, person: usize) -> Result<()> {
        let id = self.pre_register(&self.typed(person)).await?;
        self.people[person].account = Some(id);
        let fate = self.people[person].fate;
        if fate == Fate::Unconfirmed {
            return Ok(());
        }
        let viewer = self.confirm(id).await?;
        let form = self.filled(person).await?;
        self.clock.advance(15 * MINUTE);
        if fate == Fate::Completing {
            let half = Form { role: None, ideas: Vec::new(), ..form };
            return registration::pick(self.store, &viewer, 0, &half, half.picked).await.map(drop);
        }
        let saved = registration::send(self.store, &viewer, 0, &form).await?;
        if matches!(saved, Saving::Stale(_)) {
            return Err(Error::Conflict);
        }
        let (school,): (SchoolId,) =
            sql!("select school from person where id = $1").bind(id).one(&self.store.db).await?;
        let place = self.people[person].place;
        self.places[place].school.get_or_insert(school);
        Ok(())
    }

    /// The first step of a registration.
    pub(super) async fn pre_register(&self, new: &PreRegistration) -> Result<AccountId> {
        registration::pre_register(self.store, new).await?;
        let (id,): (AccountId,) =
            sql!("select id from person where email = $1").bind(&new.email).one(&self.store.db).await?;
        Ok(id)
    }

    /// The link in the mail is followed, some minutes later.
    pub(super) async fn confirm(&self, id: AccountId) -> Result<Viewer> {
        self.clock.advance(20 * MINUTE);
        let token = make_token(self.store, id, Purpose::Confirm, 7 * DAY).await?;
        let signed_in = registration::confirm(self.store, &token, PASSWORD, "Firefox").await?;
        account::viewer(self.store, &signed_in.token).await
    }

    /// What a person types in the first step.
    pub(super) fn typed(&self, person: usize) -> PreRegistration {
        let somebody = &self.people[person];
        let unit = self.unit(person);
        PreRegistration {
            first_name: somebody.first_name.clone(),
            last_name: somebody.last_name.clone(),
            email: somebody.email.clone(),
            username: somebody.username.clone(),
            password: PASSWORD.to_owned(),
            language: somebody.language,
            country: Some(unit.country()),
            unit: Some(unit),
            conduct: Some(CONDUCT_VERSION),
            privacy: Some(PRIVACY_VERSION),
        }
    }

    /// The form with the school: the record of a colleague, the row of the register, or a new one.
    pub(super) async fn filled(&self, person: usize) -> Result<Form> {
        let form = self.people[person].form.clone();
        let place = &self.places[self.people[person].place];
        if let Some(school) = place.school {
            return Ok(Form { picked: Picked::School(school), school: SchoolForm::default(), ..form });
        }
        let row: Option<(i64,)> =
            sql!("select id from register_school where country = $1 and code = $2 and gone_at is null")
                .bind(place.unit.country().code())
                .bind(&place.form.code)
                .maybe(&self.store.db)
                .await?;
        let picked = row.map_or(Picked::New, |(row,)| Picked::Register(row));
        Ok(Form { picked, school: place.form.clone(), ..form })
    }

    /// The officer of her unit looks at what she sent.
    pub(super) async fn decide(&mut self, person: usize) -> Result<()> {
        let (id, fate) = (self.account(person)?, self.people[person].fate);
        let officer = self.officer(self.unit(person));
        let (seen,): (Time,) =
            sql!("select state_since from person where id = $1").bind(id).one(&self.store.db).await?;
        match fate {
            Fate::Asked | Fate::Answered => {
                let question = self.one_of(&QUESTIONS);
                validation::ask_information(self.store, &officer, id, seen, question).await
            }
            Fate::Refused => {
                let (reason, text) = self.one_of(&REFUSALS);
                validation::refuse(self.store, &officer, id, seen, reason, text).await
            }
            _ => {
                validation::validate(self.store, &officer, id, seen, true, "").await?;
                self.people[person].viewer = Some(validated(self, person).await?);
                Ok(())
            }
        }
    }

    /// She answers the question of her unit.
    pub(super) async fn answer(&mut self, person: usize) -> Result<()> {
        let asked = validated(self, person).await?;
        let text = "Of course. I teach the second and third classes; the secretariat can confirm it in the morning.";
        registration::answer(self.store, &asked, text).await
    }

    /// A year has passed without a sign-in.
    pub(super) async fn fall_asleep(&mut self, person: usize) -> Result<()> {
        let id = self.account(person)?;
        let mut tx = self.store.begin().await?;
        sql!("update person set state = $2, state_since = $3, available = false where id = $1 and state = 'validated'")
            .bind(id)
            .bind(AccountState::Inactive)
            .bind(self.store.now())
            .execute_one(&mut tx)
            .await?;
        twinfinder::refresh(self.store, &mut tx, id).await?;
        tx.commit().await?;
        self.people[person].viewer = None;
        Ok(())
    }
}

/// A person at her next request, as her rights are now.
async fn validated(world: &World<'_>, person: usize) -> Result<Viewer> {
    let id = world.account(person)?;
    let (state, school): (AccountState, Option<SchoolId>) =
        sql!("select state, school from person where id = $1").bind(id).one(&world.store.db).await?;
    let (somebody, unit) = (&world.people[person], world.unit(person));
    Ok(Viewer::without_session(Standing::Adult(Adult {
        id,
        name: format!("{} {}", somebody.first_name, somebody.last_name),
        school,
        unit,
        country: unit.country(),
        validated: state.is_validated(),
        moving: false,
        school_staff: true,
        grants: Vec::new(),
        second_factor: SecondFactor::Passed,
    })))
}

fn register_line(place: &Place) -> String {
    let SchoolForm { code, name, address, postal_code, town, email, website, .. } = &place.form;
    format!("{code};{name};{};{address};{postal_code};{town};;{email};;{website}\n", place.level)
}
