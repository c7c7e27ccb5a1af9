//! Which pupils a school of a register is for, as far as its kind, its features and its name tell.

use crate::vocabulary::{CodeSet, SchoolLevel};

/// Words of Italian kinds and names, and the levels they mean; the first that fits decides.
const KINDS: &[(&str, &[SchoolLevel])] = &[
    ("OSPEDAL", &[SchoolLevel::HospitalOrPrison]),
    ("CARCER", &[SchoolLevel::HospitalOrPrison]),
    ("II LIVELLO", &[SchoolLevel::AdultEvening]),
    ("ADULTI", &[SchoolLevel::AdultEvening]),
    ("CENTRO TERRITORIALE", &[SchoolLevel::AdultEvening]),
    ("COMPRENSIVO", &[SchoolLevel::PrePrimary, SchoolLevel::Primary, SchoolLevel::LowerSecondary]),
    ("INFANZIA", &[SchoolLevel::PrePrimary]),
    ("PRIMARIA", &[SchoolLevel::Primary]),
    ("PRIMO GRADO", &[SchoolLevel::LowerSecondary]),
    ("LICEO", &[SchoolLevel::UpperGeneral]),
    ("MAGISTRALE", &[SchoolLevel::UpperGeneral]),
    ("D'ARTE", &[SchoolLevel::UpperGeneral]),
    ("PROF", &[SchoolLevel::UpperVocational]),
    ("TECNIC", &[SchoolLevel::UpperTechnical]),
    ("TEC ", &[SchoolLevel::UpperTechnical]),
    ("GEOMETRI", &[SchoolLevel::UpperTechnical]),
];

/// Kinds that only say "upper secondary": the name may tell more.
const UPPER: &[&str] = &["SECONDO GRADO", "ISTITUTO SUPERIORE"];

/// The levels of a school.
pub(super) fn levels_of(kind: Option<&str>, feature: Option<&str>, name: &str) -> CodeSet<SchoolLevel> {
    let kind = kind.unwrap_or_default().to_uppercase();
    let by = |text: &str| KINDS.iter().find(|(word, _)| text.contains(word)).map(|(_, levels)| *levels);
    let upper = UPPER.iter().any(|word| kind.contains(word));
    let by_name = || by(&name.to_uppercase()).filter(|levels| is_upper(levels));
    let levels = if let Some(special) = feature.and_then(by) {
        special
    } else if upper {
        by_name().unwrap_or(&[SchoolLevel::UpperGeneral])
    } else {
        by(&kind).unwrap_or_default()
    };
    levels.iter().copied().collect()
}

fn is_upper(levels: &[SchoolLevel]) -> bool {
    use SchoolLevel::{UpperGeneral, UpperTechnical, UpperVocational};
    levels.iter().all(|level| matches!(level, UpperGeneral | UpperTechnical | UpperVocational))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("SCUOLA INFANZIA NON STATALE", None, "LA CICOGNA", ",pre-primary,")]
    #[case("SCUOLA PRIMARIA", None, "TAIO", ",primary,")]
    #[case("SCUOLA SEC. PRIMO GRADO NON STATALE", None, "MARIO FALCO", ",lower-secondary,")]
    #[case("SCUOLA SEC. SECONDO GRADO NON STATALE", None, "LICEO SCIENTIFICO LEOPARDI", ",upper-general,")]
    #[case("SCUOLA SEC. SECONDO GRADO NON STATALE", None, "ISTITUTO TECNICO PASCAL", ",upper-technical,")]
    #[case("SCUOLA SEC. SECONDO GRADO NON STATALE", None, "SAN BERNARDO", ",upper-general,")]
    #[case("ISTITUTO COMPRENSIVO", None, "MALLES", ",pre-primary,primary,lower-secondary,")]
    #[case("IST PROF PER L'AGRICOLTURA E L'AMBIENTE", None, "FONDAZIONE MACH", ",upper-vocational,")]
    #[case("IST TEC COMMERCIALE E PER GEOMETRI", None, "DEGASPERI", ",upper-technical,")]
    #[case("ISTITUTO TECNICO INDUSTRIALE", Some("PERCORSO II LIVELLO"), "MARCONI SERALE", ",adult-evening,")]
    #[case("SCUOLA PRIMARIA", Some("C/O IST. OSPEDALIERO"), "TRENTO", ",hospital-or-prison,")]
    #[case("SCUOLA PRIMARIA", Some("DI MONTAGNA"), "FIEROZZO", ",primary,")]
    #[case("Non Disponibile", None, "LANA", "")]
    fn kinds_tell_levels(#[case] kind: &str, #[case] feature: Option<&str>, #[case] name: &str, #[case] levels: &str) {
        assert_eq!(levels_of(Some(kind), feature, name).to_column(), levels);
    }
}
