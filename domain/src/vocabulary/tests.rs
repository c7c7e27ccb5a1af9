use super::*;

/// Codes are unique, readable back, and fit to stand between commas and in a `like` pattern.
fn is_sound<T: Vocabulary + serde::Serialize + serde::de::DeserializeOwned>() {
    let codes: std::collections::HashSet<_> = T::ALL.iter().map(|value| value.code()).collect();
    assert_eq!(codes.len(), T::ALL.len());
    for value in T::ALL {
        assert_eq!(value.code().parse::<T>().as_ref(), Ok(value));
        assert!(value.code().chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-'), "{value}");
        let json = serde_json::to_string(value).unwrap();
        assert_eq!(json, format!("\"{value}\""));
        assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), value);
    }
    assert!("no such code".parse::<T>().is_err());
}

#[test]
fn every_list_is_sound() {
    is_sound::<Country>();
    is_sound::<Unit>();
    is_sound::<SpokenLanguage>();
    is_sound::<LanguageLevel>();
    is_sound::<Subject>();
    is_sound::<SchoolLevel>();
    is_sound::<SchoolTrack>();
    is_sound::<SchoolStatus>();
    is_sound::<SchoolArea>();
    is_sound::<SchoolRole>();
    is_sound::<Tool>();
    is_sound::<AccessFrequency>();
    is_sound::<KeyCompetence>();
    is_sound::<Experience>();
    is_sound::<ReportReason>();
    is_sound::<PupilReportReason>();
    is_sound::<RegistrationRefusalReason>();
    is_sound::<ProjectRefusalReason>();
    is_sound::<ConsentItem>();
    is_sound::<ErasmusAction>();
    is_sound::<FoundersAgreement>();
}

#[test]
fn codes_of_other_files_are_understood() {
    assert_eq!(Country::from_import("GR"), Some(Country::Greece));
    assert_eq!(Country::from_import(" gb "), Some(Country::UnitedKingdom));
    assert_eq!(Country::from_import("EL"), Some(Country::Greece));
    assert_eq!(Country::from_import("US"), None);
    assert_eq!(Country::from_code("GR"), None);
}

#[test]
fn belgium_has_three_units_and_every_other_country_one() {
    let belgian: Vec<_> = Country::Belgium.units().map(Unit::code).collect();
    assert_eq!(belgian, ["BE-NL", "BE-FR", "BE-DE"]);
    for country in Country::ALL.iter().filter(|country| **country != Country::Belgium) {
        assert_eq!(country.single_unit().map(Unit::code), Some(country.code()));
    }
    for unit in Unit::ALL {
        assert!(unit.country().units().any(|own| own == *unit));
        assert!(unit.reading_languages().contains(&SpokenLanguage::English));
    }
}

#[test]
fn former_members_are_not_offered() {
    let off: Vec<Country> =
        Country::ALL.iter().copied().filter(|one| !Country::active().any(|on| on == *one)).collect();
    assert_eq!((off, Country::active().count()), (vec![Country::UnitedKingdom], 45));
}

#[test]
fn r_reg_6_roles_outside_school_are_not_eligible() {
    assert!(SchoolRole::Teacher.eligible() && SchoolRole::Librarian.eligible());
    assert!(!SchoolRole::Administrator.eligible() && !SchoolRole::Retired.eligible());
    assert!(!SchoolRole::TeacherTrainer.eligible());
    assert!(!SchoolLevel::AdultEvening.eligible() && !SchoolLevel::AdultEvening.is_active());
}

#[test]
fn a_set_is_one_column() {
    let set: CodeSet<Subject> = [Subject::Art, Subject::History, Subject::Art].into_iter().collect();
    assert_eq!(set.to_column(), ",art,history,");
    assert_eq!(CodeSet::from_column(",art,history,"), set);
    assert_eq!(CodeSet::<Subject>::from_column(",art,alchemy,").as_slice(), [Subject::Art]);
    assert_eq!(CodeSet::<Subject>::default().to_column(), "");
    assert_eq!(CodeSet::like_pattern(&Subject::Art), "%,art,%");
    assert_eq!(serde_json::to_string(&set).unwrap(), r#"["art","history"]"#);
}

#[test]
fn a_skill_is_found_by_its_language() {
    let skill = LanguageSkill { language: SpokenLanguage::French, level: LanguageLevel::Proficient };
    let set: CodeSet<LanguageSkill> = [skill].into_iter().collect();
    assert_eq!(set.to_column(), ",fr:proficient,");
    assert_eq!(CodeSet::from_column(&set.to_column()), set);
    assert_eq!(LanguageSkill::like_pattern(SpokenLanguage::French), "%,fr:%");
    assert_eq!(serde_json::to_string(&set).unwrap(), r#"["fr:proficient"]"#);
}

#[test]
fn an_open_choice_is_an_empty_text() {
    #[derive(serde::Deserialize)]
    struct Form {
        #[serde(default, deserialize_with = "optional_code")]
        country: Option<Country>,
    }
    let read = |json: &str| serde_json::from_str::<Form>(json).map(|form| form.country);
    assert_eq!(read(r#"{"country":""}"#).unwrap(), None);
    assert_eq!(read("{}").unwrap(), None);
    assert_eq!(read(r#"{"country":"IT"}"#).unwrap(), Some(Country::Italy));
    assert!(read(r#"{"country":"Atlantis"}"#).is_err());
}
