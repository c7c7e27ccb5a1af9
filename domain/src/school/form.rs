//! What is written of a school: its fields, what must stand in them, and which count as changed.

use crate::base::error::{Check, Problem};
use crate::vocabulary::{
    CodeSet, Country, SchoolArea, SchoolLevel, SchoolStatus, SchoolTrack, SpokenLanguage, Tool, optional_code,
};
use serde::{Deserialize, Serialize};
use std::fmt::Display;

/// What people write of a school: the form, and the fields of the record.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SchoolForm {
    /// Official name.
    pub name: String,
    /// For which pupils it is.
    pub levels: CodeSet<SchoolLevel>,
    /// What it puts first.
    #[serde(deserialize_with = "optional_code")]
    pub track: Option<SchoolTrack>,
    /// Who runs it.
    #[serde(deserialize_with = "optional_code")]
    pub status: Option<SchoolStatus>,
    /// Where it stands.
    #[serde(deserialize_with = "optional_code")]
    pub area: Option<SchoolArea>,
    /// Street and number.
    pub address: String,
    /// Postal code.
    pub postal_code: String,
    /// Town.
    pub town: String,
    /// Region.
    pub region: String,
    /// National code of the school.
    pub code: String,
    /// Telephone.
    pub phone: String,
    /// Fax.
    pub fax: String,
    /// E-mail address of the school.
    pub email: String,
    /// Web site.
    pub website: String,
    /// Number of pupils, as typed.
    pub pupils: String,
    /// Equipment used most.
    pub tools: CodeSet<Tool>,
    /// Already in other European projects.
    #[serde(deserialize_with = "optional_truth")]
    pub in_other_projects: Option<bool>,
    /// First name of the head.
    pub head_first_name: String,
    /// Surname of the head.
    pub head_last_name: String,
    /// E-mail address of the head.
    pub head_email: String,
    /// Languages of the head.
    pub head_languages: CodeSet<SpokenLanguage>,
}

/// Reads an answer that may be left open: forms send `true`, `false` or an empty text.
///
/// # Errors
/// What is neither.
pub fn optional_truth<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Sent {
        Truth(bool),
        Text(String),
    }
    Ok(match Option::<Sent>::deserialize(deserializer)? {
        None => None,
        Some(Sent::Truth(truth)) => Some(truth),
        Some(Sent::Text(text)) => text.parse().ok(),
    })
}

/// How much must be written of a school.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Completeness {
    /// A new record: everything that is compulsory in 2.2.
    Whole,
    /// A record that others have written: it keeps its name and town, and what else is there must be right.
    AsFound,
    /// What somebody would change in a record: only what is there must be right.
    Wish,
}

/// The national code that a country's schools have, where the form asks for it (R-REG-4).
pub fn code_is_compulsory(country: Country) -> bool {
    country == Country::Italy
}

/// Whether a code has the shape of the country's: Italy's *codice meccanografico* is ten letters and digits and begins
/// with the province.
pub fn code_is_plausible(country: Country, code: &str) -> bool {
    let plain = code.chars().all(|letter| letter.is_ascii_alphanumeric() || "-/. ".contains(letter));
    let province = code.chars().take(2).all(|letter| letter.is_ascii_alphabetic());
    plain && (country != Country::Italy || (code.len() == 10 && province))
}

/// R-REG-6: from pre-school to upper secondary; a school of nothing but evening classes is not.
pub fn is_eligible(levels: &CodeSet<SchoolLevel>) -> bool {
    levels.is_empty() || levels.iter().any(|level| level.eligible())
}

impl SchoolForm {
    /// Notes everything that is wrong with the fields. Their names begin with `school-`, like the ids of the form.
    pub fn check(&self, check: &mut Check, country: Country, completeness: Completeness) {
        let least = usize::from(completeness == Completeness::Whole);
        let named = usize::from(completeness != Completeness::Wish);
        check
            .length("school-name", &self.name, named, 200)
            .length("school-town", &self.town, named, 100)
            .length("school-address", &self.address, least, 200)
            .length("school-postal_code", &self.postal_code, least, 20)
            .length("school-region", &self.region, 0, 100)
            .length("school-phone", &self.phone, 0, 40)
            .length("school-fax", &self.fax, 0, 40)
            .length("school-head_first_name", &self.head_first_name, least, 80)
            .length("school-head_last_name", &self.head_last_name, least, 80);
        if least == 1 {
            check.ensure(!self.levels.is_empty(), "school-levels", Problem::Required);
            check.ensure(self.track.is_some(), "school-track", Problem::Required);
        }
        check.ensure(is_eligible(&self.levels), "school-levels", Problem::Unknown);
        self.check_addresses(check, least == 1);
        self.check_code(check, country, least == 1);
        if !self.pupils.trim().is_empty() {
            let (fewest, most) = (1, 20_000);
            let right = self.pupil_count().is_some_and(|count| (fewest..=most).contains(&count));
            check.ensure(right, "school-pupils", Problem::OutOfRange { least: fewest, most });
        }
    }

    fn check_addresses(&self, check: &mut Check, required: bool) {
        for (field, address) in [("school-email", &self.email), ("school-head_email", &self.head_email)] {
            if required || !address.trim().is_empty() {
                check.email(field, address.trim());
            }
        }
        let website = web_address(&self.website);
        check.ensure(website.is_empty() || is_web_address(&website), "school-website", Problem::NotALink);
    }

    fn check_code(&self, check: &mut Check, country: Country, required: bool) {
        let code = self.code.trim();
        if code.is_empty() {
            let missing = required && code_is_compulsory(country);
            check.ensure(!missing, "school-code", Problem::Required);
        } else {
            check.ensure(code_is_plausible(country, code), "school-code", Problem::Unknown);
        }
    }

    /// The number of pupils, if it is one.
    pub fn pupil_count(&self) -> Option<i64> {
        self.pupils.trim().replace(['.', ',', ' ', '\u{a0}'], "").parse().ok()
    }

    /// The same with everything trimmed and every address in its plain form, as it is stored.
    #[must_use]
    pub fn tidy(&self) -> Self {
        let trimmed = |text: &String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        Self {
            name: trimmed(&self.name),
            address: trimmed(&self.address),
            postal_code: trimmed(&self.postal_code),
            town: trimmed(&self.town),
            region: trimmed(&self.region),
            code: trimmed(&self.code).to_uppercase(),
            phone: trimmed(&self.phone),
            fax: trimmed(&self.fax),
            email: self.email.trim().to_lowercase(),
            website: web_address(&self.website),
            pupils: self.pupil_count().map(|count| count.to_string()).unwrap_or_default(),
            head_first_name: trimmed(&self.head_first_name),
            head_last_name: trimmed(&self.head_last_name),
            head_email: self.head_email.trim().to_lowercase(),
            ..self.clone()
        }
    }

    /// The same with the empty fields taken from another: nobody loses what she did not see.
    #[must_use]
    pub fn over(&self, below: &Self) -> Self {
        let mut whole = below.clone();
        for (field, text) in self.fields() {
            if !text.is_empty() {
                whole.set(field, &text);
            }
        }
        whole
    }

    /// What somebody not yet validated may read of a school's record: not its head's name and address.
    #[must_use]
    pub fn without_head(&self) -> Self {
        Self {
            head_first_name: String::new(),
            head_last_name: String::new(),
            head_email: String::new(),
            head_languages: CodeSet::default(),
            ..self.clone()
        }
    }

    /// Every field by its name, as text: what the log of changes compares.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        fn code<T: Display>(value: Option<T>) -> String {
            value.map(|value| value.to_string()).unwrap_or_default()
        }
        vec![
            ("name", self.name.clone()),
            ("levels", self.levels.to_column()),
            ("track", code(self.track)),
            ("status", code(self.status)),
            ("area", code(self.area)),
            ("address", self.address.clone()),
            ("postal_code", self.postal_code.clone()),
            ("town", self.town.clone()),
            ("region", self.region.clone()),
            ("code", self.code.clone()),
            ("phone", self.phone.clone()),
            ("fax", self.fax.clone()),
            ("email", self.email.clone()),
            ("website", self.website.clone()),
            ("pupils", self.pupils.clone()),
            ("tools", self.tools.to_column()),
            ("in_other_projects", code(self.in_other_projects)),
            ("head_first_name", self.head_first_name.clone()),
            ("head_last_name", self.head_last_name.clone()),
            ("head_email", self.head_email.clone()),
            ("head_languages", self.head_languages.to_column()),
        ]
    }

    /// Writes one field from its text; an unknown name changes nothing.
    pub fn set(&mut self, field: &str, text: &str) {
        let text = text.to_owned();
        match field {
            "name" => self.name = text,
            "levels" => self.levels = CodeSet::from_column(&text),
            "track" => self.track = text.parse().ok(),
            "status" => self.status = text.parse().ok(),
            "area" => self.area = text.parse().ok(),
            "address" => self.address = text,
            "postal_code" => self.postal_code = text,
            "town" => self.town = text,
            "region" => self.region = text,
            "code" => self.code = text,
            "phone" => self.phone = text,
            "fax" => self.fax = text,
            "email" => self.email = text,
            "website" => self.website = text,
            "pupils" => self.pupils = text,
            "tools" => self.tools = CodeSet::from_column(&text),
            "in_other_projects" => self.in_other_projects = text.parse().ok(),
            "head_first_name" => self.head_first_name = text,
            "head_last_name" => self.head_last_name = text,
            "head_email" => self.head_email = text,
            "head_languages" => self.head_languages = CodeSet::from_column(&text),
            _ => {}
        }
    }

    /// The fields in which another text differs: name, before, after.
    pub fn differences(&self, after: &Self) -> Vec<(&'static str, String, String)> {
        let changed = self.fields().into_iter().zip(after.fields());
        changed.filter(|(old, new)| old.1 != new.1).map(|((field, old), (_, new))| (field, old, new)).collect()
    }
}

/// The names of all fields that a unit may lock.
pub fn field_names() -> Vec<&'static str> {
    SchoolForm::default().fields().into_iter().map(|(field, _)| field).collect()
}

/// A web address with its `https://`, which many people leave out.
pub fn web_address(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.contains("://") { text.to_owned() } else { format!("https://{text}") }
}

/// Whether a text is an address on the web: `http` or `https`, a dotted name, no spaces.
pub fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && rest.len() <= 300
            && !rest.chars().any(|letter| letter.is_whitespace() || letter.is_control() || "<>\"'@".contains(letter))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    /// A school with everything that is compulsory.
    fn whole() -> SchoolForm {
        SchoolForm {
            name: "Scuola secondaria di primo grado G. Verdi".into(),
            levels: CodeSet::from_iter([SchoolLevel::LowerSecondary]),
            track: Some(SchoolTrack::General),
            address: "Via dei Bacchettoni 12".into(),
            postal_code: "55100".into(),
            town: "Lucca".into(),
            code: "LUMM00400X".into(),
            email: "lumm00400x@verdi.example".into(),
            head_first_name: "Paola".into(),
            head_last_name: "Giannini".into(),
            head_email: "dirigente@verdi.example".into(),
            ..SchoolForm::default()
        }
    }

    fn wrong(form: &SchoolForm, completeness: Completeness) -> Vec<String> {
        let mut check = Check::new();
        form.check(&mut check, Country::Italy, completeness);
        match check.done() {
            Err(crate::base::error::Error::Invalid(problems)) => problems.into_iter().map(|one| one.field).collect(),
            _ => Vec::new(),
        }
    }

    #[rstest]
    #[case::whole(&[], &[])]
    #[case::no_mail(&[("email", "")], &["school-email"])]
    #[case::head_without_at(&[("head_email", "dirigente.verdi.example")], &["school-head_email"])]
    #[case::no_level(&[("levels", "")], &["school-levels"])]
    #[case::no_track(&[("track", "")], &["school-track"])]
    #[case::no_code(&[("code", "")], &["school-code"])]
    #[case::odd_code(&[("code", "12345")], &["school-code"])]
    #[case::many_pupils(&[("pupils", "1 000 000")], &["school-pupils"])]
    #[case::words_for_pupils(&[("pupils", "many")], &["school-pupils"])]
    #[case::figure(&[("pupils", "1.412")], &[])]
    #[case::site_without_scheme(&[("website", "www.verdi.example/it")], &[])]
    #[case::odd_site(&[("website", "javascript:alert(1)")], &["school-website"])]
    fn what_is_compulsory_in_a_new_school(#[case] changes: &[(&str, &str)], #[case] problems: &[&str]) {
        let mut form = whole();
        for (field, text) in changes {
            form.set(field, text);
        }
        assert_eq!(wrong(&form, Completeness::Whole), problems);
    }

    #[test]
    fn what_others_left_out_of_a_school_is_not_asked_of_a_colleague() {
        let form = SchoolForm { name: "Verdi".into(), town: "Lucca".into(), ..SchoolForm::default() };
        assert!(wrong(&form, Completeness::AsFound).is_empty());
        assert!(wrong(&form, Completeness::Whole).len() > 6);
    }

    /// R-REG-6: pre-school to upper secondary, every track; evening classes are not.
    #[rstest]
    #[case(&[SchoolLevel::PrePrimary], true)]
    #[case(&[SchoolLevel::UpperVocational], true)]
    #[case(&[SchoolLevel::HospitalOrPrison], true)]
    #[case(&[SchoolLevel::AdultEvening], false)]
    #[case(&[SchoolLevel::AdultEvening, SchoolLevel::UpperTechnical], true)]
    fn r_reg_6_eligible_schools(#[case] levels: &[SchoolLevel], #[case] eligible: bool) {
        assert_eq!(is_eligible(&levels.iter().copied().collect()), eligible);
    }

    #[test]
    fn every_field_is_written_as_it_is_read() {
        let mut form = whole();
        form.set("in_other_projects", "true");
        form.set("tools", ",forum,chat,");
        let mut copy = SchoolForm::default();
        for (field, text) in form.fields() {
            copy.set(field, &text);
        }
        assert_eq!(copy, form);
        assert!(form.differences(&copy).is_empty());
        copy.set("pupils", "412");
        assert_eq!(form.differences(&copy), [("pupils", String::new(), "412".to_owned())]);
    }
}
