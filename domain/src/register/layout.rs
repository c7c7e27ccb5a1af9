//! The layouts of register files, told apart by their headers, in whatever order the columns stand.

use crate::vocabulary::{Country, SchoolStatus, Unit};

/// A layout in which registers are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// Recognised private schools of Italy (*scuole paritarie*).
    ItalyRecognised,
    /// State schools of the autonomous provinces of Italy, with the institute that runs each.
    ItalyAutonomous,
    /// State schools of the rest of Italy: the same with a column for the seat.
    ItalyState,
    /// The plain layout that any unit can make of what it has.
    Simple,
}

/// What a column tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// The school year.
    Year,
    /// The national code of the school.
    Code,
    /// The name of the school.
    Name,
    /// The code of the institute that runs the school.
    InstituteCode,
    /// The name of that institute.
    InstituteName,
    /// The kind of school.
    Kind,
    /// What is special about it: a mountain school, a school in a hospital.
    Feature,
    /// Street and number.
    Address,
    /// Postal code.
    PostalCode,
    /// Town.
    Town,
    /// Province.
    Province,
    /// Region.
    Region,
    /// E-mail address.
    Email,
    /// Certified e-mail address.
    CertifiedEmail,
    /// Telephone.
    Phone,
    /// Web site.
    Website,
}

const ITALIAN: &[(&str, Column)] = &[
    ("annoscolastico", Column::Year),
    ("regione", Column::Region),
    ("provincia", Column::Province),
    ("codiceistitutoriferimento", Column::InstituteCode),
    ("denominazioneistitutoriferimento", Column::InstituteName),
    ("codicescuola", Column::Code),
    ("denominazionescuola", Column::Name),
    ("indirizzoscuola", Column::Address),
    ("capscuola", Column::PostalCode),
    ("descrizionecomune", Column::Town),
    ("descrizionecaratteristicascuola", Column::Feature),
    ("descrizionetipologiagradoistruzionescuola", Column::Kind),
    ("indirizzoemailscuola", Column::Email),
    ("indirizzopecscuola", Column::CertifiedEmail),
    ("sitowebscuola", Column::Website),
];

const SIMPLE: &[(&str, Column)] = &[
    ("code", Column::Code),
    ("name", Column::Name),
    ("kind", Column::Kind),
    ("address", Column::Address),
    ("postalcode", Column::PostalCode),
    ("town", Column::Town),
    ("region", Column::Region),
    ("email", Column::Email),
    ("phone", Column::Phone),
    ("website", Column::Website),
];

impl Layout {
    /// Every layout.
    pub const ALL: &'static [Self] = &[Self::ItalyRecognised, Self::ItalyAutonomous, Self::ItalyState, Self::Simple];

    /// The source under which the rows are kept: a later file of the same source replaces them. Of the units that share a
    /// country each has its own.
    pub fn source(self, unit: Unit) -> String {
        match self {
            Self::ItalyRecognised => "it-recognised".to_owned(),
            Self::ItalyAutonomous => "it-autonomous".to_owned(),
            Self::ItalyState => "it-state".to_owned(),
            Self::Simple if unit.country().single_unit().is_none() => format!("simple-{}", unit.code().to_lowercase()),
            Self::Simple => "simple".to_owned(),
        }
    }

    /// The country whose ministry publishes in this layout; any unit may use the plain one.
    pub const fn country(self) -> Option<Country> {
        match self {
            Self::ItalyRecognised | Self::ItalyAutonomous | Self::ItalyState => Some(Country::Italy),
            Self::Simple => None,
        }
    }

    /// Who runs the schools of such a file.
    pub const fn status(self) -> Option<SchoolStatus> {
        match self {
            Self::ItalyRecognised => Some(SchoolStatus::Recognised),
            Self::ItalyAutonomous | Self::ItalyState => Some(SchoolStatus::State),
            Self::Simple => None,
        }
    }

    /// The headers without which a file is not of this layout, as the ministry or our guide writes them.
    pub const fn required_headers(self) -> &'static [&'static str] {
        match self {
            Self::ItalyRecognised => &[
                "CODICESCUOLA",
                "DENOMINAZIONESCUOLA",
                "DESCRIZIONECOMUNE",
                "DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA",
                "INDIRIZZOEMAILSCUOLA",
            ],
            Self::ItalyAutonomous => &[
                "CODICESCUOLA",
                "DENOMINAZIONESCUOLA",
                "DESCRIZIONECOMUNE",
                "CODICEISTITUTORIFERIMENTO",
                "INDIRIZZOEMAILSCUOLA",
            ],
            Self::ItalyState => &[
                "CODICESCUOLA",
                "DENOMINAZIONESCUOLA",
                "DESCRIZIONECOMUNE",
                "CODICEISTITUTORIFERIMENTO",
                "INDIRIZZOEMAILSCUOLA",
                "SEDESCOLASTICA",
            ],
            Self::Simple => &["code", "name", "town"],
        }
    }

    /// The layout of a file with these headers: the one that asks for most of them.
    pub fn recognise(headers: &[String]) -> Option<Self> {
        let found: Vec<String> = headers.iter().map(|header| plain(header)).collect();
        let fits = |layout: &Self| layout.required_headers().iter().all(|header| found.contains(&plain(header)));
        let names_institutes = found.iter().any(|header| header == "codiceistitutoriferimento");
        Self::ALL
            .iter()
            .copied()
            .filter(fits)
            .filter(|layout| *layout != Self::ItalyRecognised || !names_institutes)
            .max_by_key(|layout| layout.required_headers().len())
    }

    /// The headers that are missing for the layout that is nearest: the one of which fewest are missing.
    pub fn missing(headers: &[String]) -> Vec<String> {
        let found: Vec<String> = headers.iter().map(|header| plain(header)).collect();
        let missing = |layout: &Self| -> Vec<String> {
            let required = layout.required_headers().iter().filter(|header| !found.contains(&plain(header)));
            required.map(|header| (*header).to_owned()).collect()
        };
        Self::ALL.iter().map(missing).min_by_key(Vec::len).unwrap_or_default()
    }

    /// What a header of this layout tells; other columns are passed over.
    pub(super) fn column(self, header: &str) -> Option<Column> {
        let names = if self == Self::Simple { SIMPLE } else { ITALIAN };
        let header = plain(header);
        names.iter().find(|(name, _)| *name == header).map(|(_, column)| *column)
    }
}

/// A header without case, spaces and underscores.
fn plain(header: &str) -> String {
    header.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recognised(headers: &str) -> Option<Layout> {
        Layout::recognise(&headers.split(',').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn the_order_of_the_columns_does_not_matter() {
        assert_eq!(recognised("town,code,name"), Some(Layout::Simple));
        assert_eq!(recognised("Name,Postal Code,Town,CODE"), Some(Layout::Simple));
        assert_eq!(recognised("name,town"), None);
        assert_eq!(recognised(""), None);
    }

    #[rstest::rstest]
    #[case("name,pupils", &["code", "town"])]
    #[case("CODICESCUOLA,DENOMINAZIONESCUOLA,DESCRIZIONECOMUNE,CODICEISTITUTORIFERIMENTO", &["INDIRIZZOEMAILSCUOLA"])]
    fn what_is_missing_is_said(#[case] headers: &str, #[case] missing: &[&str]) {
        assert_eq!(Layout::missing(&headers.split(',').map(str::to_owned).collect::<Vec<_>>()), missing);
    }

    #[test]
    fn the_ministrys_layouts_are_told_apart() {
        let common = "DESCRIZIONECOMUNE,CODICESCUOLA,DENOMINAZIONESCUOLA,DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA,\
                      INDIRIZZOEMAILSCUOLA";
        assert_eq!(recognised(common), Some(Layout::ItalyRecognised));
        assert_eq!(recognised(&format!("{common},CODICEISTITUTORIFERIMENTO")), Some(Layout::ItalyAutonomous));
        let state = format!("{common},CODICEISTITUTORIFERIMENTO,SEDESCOLASTICA");
        assert_eq!(recognised(&state), Some(Layout::ItalyState));
    }
}
