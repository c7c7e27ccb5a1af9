//! Rules of the profile: which field is shown to whom (2.6).

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// For whom a field is meant, from the widest to the narrowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Everybody on the web.
    Public,
    /// Everybody whom a national unit has validated.
    Members,
    /// People with whom she shares an active project, or who are her candidates as she is theirs.
    Contacts,
    /// Only herself.
    Nobody,
}

impl Audience {
    /// Every audience, from the widest.
    pub const ALL: [Self; 4] = [Self::Public, Self::Members, Self::Contacts, Self::Nobody];

    /// The code that is stored and sent.
    pub fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Members => "members",
            Self::Contacts => "contacts",
            Self::Nobody => "nobody",
        }
    }

    /// The audience with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.code() == code)
    }
}

macro_rules! profile_fields {
    ($($(#[$meta:meta])* $name:ident = $code:literal, $default:ident;)+) => {
        /// A field of the profile whose audience its owner chooses.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum ProfileField {
            $($(#[$meta])* #[serde(rename = $code)] $name),+
        }

        impl ProfileField {
            /// Every field, in the order of the screen.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The code that is stored and sent.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// Who sees the field unless its owner chooses otherwise (2.6).
            pub fn default_audience(self) -> Audience {
                match self { $(Self::$name => Audience::$default),+ }
            }
        }
    };
}

profile_fields! {
    /// First name and surname.
    Name = "name", Members;
    /// What she does at school.
    Role = "role", Members;
    /// The name of her school.
    School = "school", Members;
    /// Town and region.
    Town = "town", Members;
    /// Subjects taught.
    Subjects = "subjects", Members;
    /// Languages and how well.
    Languages = "languages", Members;
    /// Ages and number of her pupils.
    Pupils = "pupils", Members;
    /// The project idea.
    Idea = "idea", Members;
    /// Countries, languages, subjects and topic she wishes for.
    Wishes = "wishes", Members;
    /// Equipment and how often it is reached.
    Equipment = "equipment", Members;
    /// How much she has worked in projects.
    Experience = "experience", Members;
    /// Projects running and ended.
    Projects = "projects", Members;
    /// Her contact address.
    Email = "email", Nobody;
    /// Her telephone number.
    Phone = "phone", Nobody;
    /// Her own page.
    Website = "website", Members;
}

impl ProfileField {
    /// The field with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.code() == code)
    }

    /// The audiences its owner may choose: members always know with whom they talk, and everybody on the web is offered for
    /// what public pages show. None shows how to reach a person: strangers would collect it.
    pub fn audiences(self) -> &'static [Audience] {
        match self {
            Self::Name => &[Audience::Public, Audience::Members],
            Self::Role | Self::School => &Audience::ALL,
            _ => &[Audience::Members, Audience::Contacts, Audience::Nobody],
        }
    }
}

/// What the owner has chosen; everything else is as [`ProfileField::default_audience`] says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Privacy(BTreeMap<ProfileField, Audience>);

impl Privacy {
    /// Reads what is stored. What no version knows any more is left out, so that a field falls back to its default.
    pub fn from_stored(text: &str) -> Self {
        let stored: BTreeMap<String, String> = serde_json::from_str(text).unwrap_or_default();
        let mut privacy = Self::default();
        for (field, audience) in stored {
            if let (Some(field), Some(audience)) = (ProfileField::from_code(&field), Audience::from_code(&audience)) {
                privacy.choose(field, audience);
            }
        }
        privacy
    }

    /// The text to store.
    pub fn to_stored(&self) -> String {
        let codes: BTreeMap<&str, &str> =
            self.0.iter().map(|(field, audience)| (field.code(), audience.code())).collect();
        serde_json::json!(codes).to_string()
    }

    /// Who may see a field.
    pub fn of(&self, field: ProfileField) -> Audience {
        self.0.get(&field).copied().unwrap_or_else(|| field.default_audience())
    }

    /// Whether public pages name her. They name a person at her school, so both must be open to everybody.
    pub fn is_named_in_public(&self) -> bool {
        [ProfileField::Name, ProfileField::School].into_iter().all(|field| self.of(field) == Audience::Public)
    }

    /// Chooses who may see a field; an audience that is not offered for it changes nothing.
    pub fn choose(&mut self, field: ProfileField, audience: Audience) {
        if !field.audiences().contains(&audience) {
            return;
        }
        if audience == field.default_audience() {
            self.0.remove(&field);
        } else {
            self.0.insert(field, audience);
        }
    }
}

/// As whom somebody looks at a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Circle {
    /// Anybody on the web.
    Public,
    /// A validated member.
    Member,
    /// A contact.
    Contact,
    /// The person herself.
    Owner,
}

impl Circle {
    /// The circles that a preview offers.
    pub const PREVIEWS: [Self; 3] = [Self::Public, Self::Member, Self::Contact];

    /// The code in the address of a preview.
    pub fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Member => "member",
            Self::Contact => "contact",
            Self::Owner => "owner",
        }
    }

    /// The circle that a preview's address names.
    pub fn of_preview(code: &str) -> Option<Self> {
        Self::PREVIEWS.into_iter().find(|circle| circle.code() == code)
    }
}

/// Whether a field is shown to somebody of this circle.
pub fn visible(field: ProfileField, privacy: &Privacy, circle: Circle) -> bool {
    match privacy.of(field) {
        Audience::Public => circle > Circle::Public || privacy.is_named_in_public(),
        Audience::Members => circle >= Circle::Member,
        Audience::Contacts => circle >= Circle::Contact,
        Audience::Nobody => circle == Circle::Owner,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    /// 2.6: name, school, town, subjects, languages and idea are for members; phone and address for nobody.
    #[rstest]
    #[case(ProfileField::Name, Audience::Members)]
    #[case(ProfileField::School, Audience::Members)]
    #[case(ProfileField::Town, Audience::Members)]
    #[case(ProfileField::Subjects, Audience::Members)]
    #[case(ProfileField::Languages, Audience::Members)]
    #[case(ProfileField::Idea, Audience::Members)]
    #[case(ProfileField::Phone, Audience::Nobody)]
    #[case(ProfileField::Email, Audience::Nobody)]
    fn defaults_of_privacy(#[case] field: ProfileField, #[case] audience: Audience) {
        assert_eq!(Privacy::default().of(field), audience);
    }

    #[rstest]
    #[case(Audience::Public, [true, true, true, true])]
    #[case(Audience::Members, [false, true, true, true])]
    #[case(Audience::Contacts, [false, false, true, true])]
    #[case(Audience::Nobody, [false, false, false, true])]
    fn each_audience_is_seen_by_its_circles(#[case] audience: Audience, #[case] seen: [bool; 4]) {
        let mut privacy = Privacy::from_stored(r#"{"name":"public","school":"public"}"#);
        privacy.choose(ProfileField::Role, audience);
        let circles = [Circle::Public, Circle::Member, Circle::Contact, Circle::Owner];
        assert_eq!(circles.map(|circle| visible(ProfileField::Role, &privacy, circle)), seen);
    }

    /// Public pages name a person at her school: with one of the two closed they show nothing of her.
    #[rstest]
    #[case(r#"{"name":"public","school":"public","role":"public"}"#, [true, true, true])]
    #[case(r#"{"name":"public","school":"public"}"#, [true, true, false])]
    #[case(r#"{"name":"public","role":"public"}"#, [false, false, false])]
    #[case(r#"{"school":"public","role":"public"}"#, [false, false, false])]
    fn the_web_sees_a_name_at_its_school_or_nothing(#[case] stored: &str, #[case] seen: [bool; 3]) {
        let privacy = Privacy::from_stored(stored);
        let fields = [ProfileField::Name, ProfileField::School, ProfileField::Role];
        assert_eq!(fields.map(|field| visible(field, &privacy, Circle::Public)), seen);
        assert!(visible(ProfileField::Name, &privacy, Circle::Member));
    }

    #[test]
    fn everybody_on_the_web_is_offered_for_what_public_pages_show() {
        let public = |field: &&ProfileField| field.audiences().contains(&Audience::Public);
        let offered: Vec<&ProfileField> = ProfileField::ALL.iter().filter(public).collect();
        assert_eq!(offered, [&ProfileField::Name, &ProfileField::Role, &ProfileField::School]);
        assert_eq!(Privacy::from_stored(r#"{"town":"public"}"#).of(ProfileField::Town), Audience::Members);
    }

    #[test]
    fn strangers_never_learn_how_to_reach_a_person() {
        for field in [ProfileField::Email, ProfileField::Phone] {
            let mut privacy = Privacy::from_stored(&format!("{{\"{}\":\"public\"}}", field.code()));
            privacy.choose(field, Audience::Public);
            assert!(!visible(field, &privacy, Circle::Public));
        }
    }

    #[test]
    fn a_name_cannot_be_hidden_from_members() {
        let mut privacy = Privacy::default();
        privacy.choose(ProfileField::Name, Audience::Nobody);
        assert!(visible(ProfileField::Name, &privacy, Circle::Member));
        privacy.choose(ProfileField::Name, Audience::Public);
        privacy.choose(ProfileField::School, Audience::Public);
        assert!(visible(ProfileField::Name, &privacy, Circle::Public));
    }

    #[test]
    fn choices_are_stored_and_unknown_ones_left_out() {
        let mut privacy = Privacy::default();
        privacy.choose(ProfileField::Phone, Audience::Contacts);
        privacy.choose(ProfileField::Idea, Audience::Members);
        assert_eq!(privacy.to_stored(), r#"{"phone":"contacts"}"#);
        assert_eq!(Privacy::from_stored(&privacy.to_stored()), privacy);
        let strange = r#"{"phone":"contacts","shoe-size":"public","idea":"friends"}"#;
        assert_eq!(Privacy::from_stored(strange), privacy);
        assert_eq!(Privacy::from_stored("no json"), Privacy::default());
    }
}
