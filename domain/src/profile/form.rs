//! The form by which a profile is edited: the fields of the registration, and the name.

use super::{Idea, ProfileData};
use crate::base::error::{Check, Result};
use crate::registration::{self, Form, Spoken, number};
use crate::school::web_address;
use serde::{Deserialize, Serialize};

/// The profile as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProfileForm {
    /// First name.
    pub first_name: String,
    /// Surname.
    pub last_name: String,
    /// Everything else; its school is left alone.
    pub about: Form,
}

impl ProfileForm {
    /// The form with what is stored.
    pub fn of(data: &ProfileData) -> Self {
        let figure = |figure: Option<i64>| figure.map(|figure| figure.to_string()).unwrap_or_default();
        let spoken = |skill: &crate::vocabulary::LanguageSkill| Spoken {
            language: Some(skill.language),
            level: Some(skill.level),
        };
        let idea = |idea: &Idea| registration::Idea { language: Some(idea.language), text: idea.text.clone() };
        let about = Form {
            role: data.role,
            subjects: data.subjects.clone(),
            spoken: data.languages.iter().map(spoken).collect(),
            ages_from: figure(data.ages_from),
            ages_to: figure(data.ages_to),
            pupils_involved: figure(data.pupils_involved),
            phone: data.phone.clone(),
            website: data.website.clone(),
            available: data.available,
            wished_countries: data.wished_countries.clone(),
            wished_languages: data.wished_languages.clone(),
            wished_subjects: data.wished_subjects.clone(),
            wished_topic: data.wished_topic.clone(),
            tools: data.tools.clone(),
            lab_access: data.lab_access,
            home_access: data.home_access,
            experience: data.experience,
            ideas: data.ideas.iter().map(idea).collect(),
            ..Form::default()
        };
        Self { first_name: data.first_name.clone(), last_name: data.last_name.clone(), about }
    }

    /// What is to be stored.
    ///
    /// # Errors
    /// [`crate::base::error::Error::Invalid`] with every problem, by the names of the fields.
    pub fn data(&self) -> Result<ProfileData> {
        let mut check = Check::new();
        check.name("first_name", &self.first_name).name("last_name", &self.last_name);
        self.about.check_about(&mut check);
        check.done()?;
        let plain = |text: &str| text.trim().to_owned();
        let about = &self.about;
        Ok(ProfileData {
            first_name: plain(&self.first_name),
            last_name: plain(&self.last_name),
            role: about.role,
            subjects: about.subjects.clone(),
            languages: about.languages(),
            ages_from: number(&about.ages_from),
            ages_to: number(&about.ages_to),
            pupils_involved: number(&about.pupils_involved),
            phone: plain(&about.phone),
            website: web_address(&about.website),
            available: about.available,
            wished_countries: about.wished_countries.clone(),
            wished_languages: about.wished_languages.clone(),
            wished_subjects: about.wished_subjects.clone(),
            wished_topic: plain(&about.wished_topic),
            tools: about.tools.clone(),
            lab_access: about.lab_access,
            home_access: about.home_access,
            experience: about.experience,
            ideas: about.written_ideas().into_iter().map(|(language, text)| Idea { language, text }).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::error::{Error, Problem};
    use crate::vocabulary::{LanguageLevel, LanguageSkill, SchoolRole, SpokenLanguage, Subject};

    #[test]
    fn what_is_stored_is_what_the_form_shows() {
        let data = ProfileData {
            first_name: "Chiara".into(),
            last_name: "Benedetti".into(),
            role: Some(SchoolRole::Teacher),
            subjects: [Subject::ForeignLanguages].into_iter().collect(),
            languages: [LanguageSkill { language: SpokenLanguage::French, level: LanguageLevel::Native }]
                .into_iter()
                .collect(),
            ages_from: Some(11),
            ages_to: Some(14),
            website: "https://verdi.example".into(),
            home_access: Some(false),
            ideas: vec![Idea { language: SpokenLanguage::French, text: "Ma rue".into() }],
            ..ProfileData::default()
        };
        assert_eq!(ProfileForm::of(&data).data(), Ok(data.clone()));
        for (first_name, problem) in [(" ", Problem::Required), ("www.evil.example", Problem::NotAName)] {
            let wrong = ProfileForm { first_name: first_name.into(), ..ProfileForm::of(&data) };
            assert_eq!(wrong.data(), Err(Error::invalid("first_name", problem)));
        }
    }
}
