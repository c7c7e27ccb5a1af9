//! The story of a profile, on both databases; and the people of the stories of TwinFinder and My Candidates.

use super::*;
use crate::base::error::{Error, Result};
use crate::base::fold::fold;
use crate::base::store::Store;
use crate::base::store::test::stores;
use crate::base::viewer::{Adult, SecondFactor, Standing, Viewer};
use crate::candidates;
use crate::school::Saving;
use crate::sql;
use crate::vocabulary::{LanguageLevel, Unit};

/// Somebody for a story.
pub(crate) struct Someone {
    pub name: &'static str,
    pub country: Country,
    pub school: &'static str,
    pub town: &'static str,
    pub state: &'static str,
}

impl Someone {
    /// A validated teacher.
    pub(crate) fn at(name: &'static str, country: Country, school: &'static str, town: &'static str) -> Self {
        Self { name, country, school, town, state: "validated" }
    }

    /// The same in another state.
    pub(crate) fn in_state(self, state: &'static str) -> Self {
        Self { state, ..self }
    }

    /// Makes her, with a school of her own.
    pub(crate) async fn made(self, store: &Store) -> Result<Viewer> {
        let unit = self.country.units().next().expect("every country has a unit");
        let id: AccountId = store.new_id();
        let school: SchoolId = store.new_id();
        let (first, last) = self.name.split_once(' ').unwrap_or((self.name, ""));
        let mut tx = store.begin().await?;
        sql!(
            "insert into account (id, kind, username, username_folded, language, zone, created_at)
             values ($1, 'adult', $2, $2, 'en', 'UTC', $3)"
        )
        .bind(id)
        .bind(format!("user-{id}"))
        .bind(store.now())
        .execute(&mut tx)
        .await?;
        sql!(
            "insert into school (id, unit, country, state, name, name_folded, town, town_folded, levels, region, created_at)
             values ($1, $2, $3, 'confirmed', $4, $5, $6, $7, ',lower-secondary,', 'Region', $8)"
        )
        .bind(school)
        .bind(unit.code())
        .bind(self.country.code())
        .bind(self.school)
        .bind(fold(self.school))
        .bind(self.town)
        .bind(fold(self.town))
        .bind(store.now())
        .execute(&mut tx)
        .await?;
        sql!(
            "insert into person (id, state, state_since, first_name, last_name, name_folded, email, unit, country, school,
                                 phone, role, validated_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '555-canary-phone', 'teacher', $3)"
        )
        .bind(id)
        .bind(self.state)
        .bind(store.now())
        .bind(first)
        .bind(last)
        .bind(fold(self.name))
        .bind(format!("canary-{id}@school.example"))
        .bind(unit.code())
        .bind(self.country.code())
        .bind(school)
        .execute(&mut tx)
        .await?;
        crate::twinfinder::refresh(store, &mut tx, id).await?;
        tx.commit().await?;
        Ok(viewer(id, self.name, unit, school, self.state == "validated"))
    }
}

fn viewer(id: AccountId, name: &str, unit: Unit, school: SchoolId, validated: bool) -> Viewer {
    Viewer::without_session(Standing::Adult(Adult {
        id,
        name: name.into(),
        school: Some(school),
        unit,
        country: unit.country(),
        validated,
        moving: false,
        school_staff: true,
        grants: Vec::new(),
        second_factor: SecondFactor::Passed,
    }))
}

/// Says something about oneself.
pub(crate) async fn says(store: &Store, viewer: &Viewer, change: impl FnOnce(&mut ProfileData)) -> Result<()> {
    let mut own = own(store, viewer).await?;
    own.data.subjects.insert(Subject::ForeignLanguages);
    own.data.languages.insert(skill(SpokenLanguage::English));
    change(&mut own.data);
    assert!(matches!(save(store, viewer, own.version, &ProfileForm::of(&own.data)).await?, Saving::Saved { .. }));
    Ok(())
}

/// A language used well.
pub(crate) fn skill(language: SpokenLanguage) -> LanguageSkill {
    LanguageSkill { language, level: LanguageLevel::Proficient }
}

/// Founders of an active project, as the database has them.
pub(crate) async fn share_project(store: &Store, one: &Viewer, other: &Viewer) -> Result<()> {
    let project: i64 = store.new_id();
    let mut tx = store.begin().await?;
    sql!(
        "insert into project (id, request, state, since, author, title, created_at)
         values ($1, $2, 'active', $3, $4, 'Letters from my street', $3)"
    )
    .bind(project)
    .bind(format!("request-{project}"))
    .bind(store.now())
    .bind(one.account()?)
    .execute(&mut tx)
    .await?;
    for (position, founder) in [(1_i64, one.adult()?), (2, other.adult()?)] {
        sql!("insert into project_founder (project, account, position, school, unit, country) values ($1, $2, $3, $4, $5, $6)")
            .bind(project)
            .bind(founder.id)
            .bind(position)
            .bind(founder.school)
            .bind(founder.unit.code())
            .bind(founder.country.code())
            .execute(&mut tx)
            .await?;
    }
    tx.commit().await
}

#[tokio::test]
async fn a_profile_is_edited_and_a_stale_save_keeps_both_texts() -> Result<()> {
    for store in stores().await {
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        says(&store, &chiara, |data| {
            data.ideas.push(Idea { language: SpokenLanguage::English, text: "Letters from my street".into() });
            data.ideas.push(Idea { language: SpokenLanguage::French, text: "Lettres de ma rue".into() });
            (data.ages_from, data.ages_to) = (Some(11), Some(14));
        })
        .await?;
        let read = own(&store, &chiara).await?;
        assert_eq!(read.data.ideas.len(), 2);
        assert_eq!(read.version, 2);

        let mut mine = read.clone();
        mine.data.wished_topic = "Rivers".into();
        assert!(matches!(
            save(&store, &chiara, read.version, &ProfileForm::of(&mine.data)).await?,
            Saving::Saved { version: 3, .. }
        ));
        let again = save(&store, &chiara, read.version, &ProfileForm::of(&mine.data)).await?;
        assert!(matches!(again, Saving::Saved { version: 3, .. }), "its answer was lost: no version more");
        let mut late = read.clone();
        late.data.wished_topic = "Mountains".into();
        let Saving::Stale(newer) = save(&store, &chiara, read.version, &ProfileForm::of(&late.data)).await? else {
            panic!("overwritten")
        };
        assert_eq!((newer.version, newer.data.wished_topic.as_str()), (3, "Rivers"));

        let versions: Vec<i64> = own_versions(&store, &chiara).await?.iter().map(|version| version.version).collect();
        assert_eq!(versions, [3, 2, 1]);
        assert_eq!(own_version(&store, &chiara, 2).await?, read.data);

        let mut wrong = ProfileForm::of(&mine.data);
        wrong.about.website = "no web page".into();
        wrong.about.ages_to = "99".into();
        let Err(Error::Invalid(problems)) = save(&store, &chiara, 3, &wrong).await else { panic!("accepted") };
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["website", "ages_to"]);

        mine.data.wished_topic = "Rivers and bridges".into();
        let form = ProfileForm::of(&mine.data);
        let twice = tokio::join!(save(&store, &chiara, 3, &form), save(&store, &chiara, 3, &form));
        let versions = [twice.0?, twice.1?];
        assert!(versions.iter().all(|saving| matches!(saving, Saving::Saved { version: 4, .. })), "{versions:?}");

        set_available(&store, &chiara, false).await?;
        assert!(!own(&store, &chiara).await?.data.available);
        assert_eq!(own(&store, &chiara).await?.version, 5);
    }
    Ok(())
}

/// What a page would print of a profile: every hidden field is looked for in it.
async fn printed(store: &Store, viewer: &Viewer, person: AccountId) -> Result<String> {
    Ok(serde_json::to_string(&profile_of(store, viewer, person).await?)?)
}

#[tokio::test]
async fn each_circle_sees_what_is_meant_for_it() -> Result<()> {
    for store in stores().await {
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let agnieszka = Someone::at("Agnieszka Nowak", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        let id = chiara.account()?;
        let other = agnieszka.account()?;
        says(&store, &chiara, |data| {
            data.wished_topic = "canary-wish".into();
            data.ideas.push(Idea { language: SpokenLanguage::English, text: "canary-idea".into() });
        })
        .await?;
        let seen = printed(&store, &agnieszka, id).await?;
        assert!(seen.contains("Chiara Benedetti") && seen.contains("canary-idea") && seen.contains("canary-wish"));
        assert!(!seen.contains("canary-phone") && !seen.contains("@school.example"), "{seen}");

        let choices = [
            (ProfileField::Phone, Audience::Contacts),
            (ProfileField::Wishes, Audience::Contacts),
            (ProfileField::Idea, Audience::Nobody),
            (ProfileField::Name, Audience::Public),
            (ProfileField::School, Audience::Public),
        ];
        save_privacy(&store, &chiara, &choices).await?;
        let seen = printed(&store, &agnieszka, id).await?;
        assert!(!seen.contains("canary-"), "{seen}");
        let public = serde_json::to_string(&preview(&store, &chiara, Circle::Public).await?)?;
        assert!(public.contains("Verdi") && public.contains("Benedetti") && !public.contains("canary-"), "{public}");

        // Contacts are mutual candidates: one side is not enough.
        candidates::add(&store, &agnieszka, id).await?;
        assert!(!printed(&store, &agnieszka, id).await?.contains("canary-phone"));
        candidates::add(&store, &chiara, other).await?;
        let seen = printed(&store, &agnieszka, id).await?;
        assert!(seen.contains("canary-phone") && seen.contains("canary-wish") && !seen.contains("canary-idea"));
        let shown = profile_of(&store, &agnieszka, id).await?;
        assert_eq!(shown.circle, Circle::Contact);
        assert_eq!(shown.tie, Some(Tie { candidate: true, together: false, blocked: false }));
        assert!(printed(&store, &chiara, id).await?.contains("canary-idea"));
    }
    Ok(())
}

/// R-VAL-4, R-TF-2: nobody learns whether somebody exists whom she may not see.
#[tokio::test]
async fn r_val_4_unvalidated_people_have_no_profile_for_others() -> Result<()> {
    for store in stores().await {
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        for state in ["completing", "awaiting_validation", "refused", "suspended", "expelled", "anonymised", "staff"] {
            let hidden = Someone::at("Hidden Person", Country::Poland, "Gimnazjum 3", "Toruń").in_state(state);
            let hidden = hidden.made(&store).await?;
            assert_eq!(profile_of(&store, &chiara, hidden.account()?).await, Err(Error::NotFound), "{state}");
            assert_eq!(profile_of(&store, &hidden, chiara.account()?).await, Err(Error::Forbidden), "{state}");
        }
        assert_eq!(profile_of(&store, &chiara, AccountId(1)).await, Err(Error::NotFound));
        assert_eq!(profile_of(&store, &Viewer::guest(), chiara.account()?).await, Err(Error::SignIn));

        let agnieszka = Someone::at("Agnieszka Nowak", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        candidates::block(&store, &agnieszka, chiara.account()?).await?;
        assert_eq!(profile_of(&store, &chiara, agnieszka.account()?).await, Err(Error::NotFound));
        assert_eq!(profile_of(&store, &agnieszka, chiara.account()?).await?.tie.map(|tie| tie.blocked), Some(true));
        share_project(&store, &chiara, &agnieszka).await?;
        let shown = profile_of(&store, &chiara, agnieszka.account()?).await?;
        assert_eq!((shown.circle, shown.projects.len()), (Circle::Contact, 1));
        save_privacy(&store, &agnieszka, &[(ProfileField::Projects, Audience::Nobody)]).await?;
        assert!(profile_of(&store, &chiara, agnieszka.account()?).await?.projects.is_empty());
    }
    Ok(())
}

/// R-RET-2: who has not signed in for a year is seen by nobody but those with whom she runs a project.
#[tokio::test]
async fn r_ret_2_an_inactive_profile_is_seen_by_project_partners_only() -> Result<()> {
    for store in stores().await {
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let sleeper = Someone::at("Agnieszka Nowak", Country::Poland, "Gimnazjum 3", "Toruń").in_state("inactive");
        let sleeper = sleeper.made(&store).await?;
        let (id, other) = (sleeper.account()?, chiara.account()?);
        assert_eq!(profile_of(&store, &chiara, id).await, Err(Error::NotFound));
        let mut tx = store.begin().await?;
        for (owner, person) in [(id, other), (other, id)] {
            sql!(
                "insert into candidate (id, owner, person, status, note, added_at)
                 values ($1, $2, $3, 'to_contact', '', 0)"
            )
            .bind(store.new_id::<i64>())
            .bind(owner)
            .bind(person)
            .execute(&mut tx)
            .await?;
        }
        tx.commit().await?;
        assert_eq!(profile_of(&store, &chiara, id).await, Err(Error::NotFound), "also as a candidate");
        share_project(&store, &chiara, &sleeper).await?;
        assert_eq!(profile_of(&store, &chiara, id).await?.circle, Circle::Contact);
    }
    Ok(())
}
