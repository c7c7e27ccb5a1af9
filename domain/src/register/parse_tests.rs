use super::layout::Layout;
use super::parse::{Register, RegisterFileError, RegisterRow, Rejection, RejectionReason, email_domain, read};
use crate::vocabulary::{Country, SchoolLevel, SchoolStatus};

const RECOGNISED: &str = include_str!("fixtures/italy-recognised.csv");
const AUTONOMOUS: &str = include_str!("fixtures/italy-autonomous.csv");
const SIMPLE: &str = include_str!("fixtures/simple.csv");

fn register(text: &str) -> Register {
    read(text.as_bytes()).expect("the text is a register")
}

fn school<'a>(register: &'a Register, code: &str) -> &'a RegisterRow {
    register.rows.iter().find(|row| row.code == code).expect("the school is in the register")
}

#[test]
fn recognised_private_schools_are_read() {
    let register = register(RECOGNISED);
    assert_eq!(register.layout, Layout::ItalyRecognised);
    assert_eq!((register.rows.len(), register.rejected.len()), (27, 0));
    let school = school(&register, "FO1A02100D");
    assert_eq!(school.line, 2);
    assert_eq!(school.name, "Scuola dell'infanzia paritaria \"Maria Bambina\"");
    assert_eq!(school.original_name, "SCUOLA DELL'INFANZIA PARITARIA \"MARIA BAMBINA\"");
    assert_eq!(school.kind.as_deref(), Some("Scuola infanzia non statale"));
    assert_eq!(school.levels.as_slice(), [SchoolLevel::PrePrimary]);
    assert_eq!(school.status, Some(SchoolStatus::Recognised));
    assert_eq!(school.address.as_deref(), Some("Viale Bologna 332/A"));
    assert_eq!(school.postal_code.as_deref(), Some("47100"));
    assert_eq!((school.town.as_str(), school.original_town.as_str()), ("Forlì", "FORLI'"));
    assert_eq!(school.province.as_deref(), Some("Forlì-Cesena"));
    assert_eq!(school.region.as_deref(), Some("Emilia-Romagna"));
    assert_eq!(school.email.as_deref(), Some("info@parrocchiavillanova.net"));
    assert_eq!(school.certified_email, None);
    assert_eq!(school.website.as_deref(), Some("https://www.mariabambinainfanzia.it/"));
}

#[test]
fn nothing_available_is_nothing() {
    let register = register(RECOGNISED);
    let school = school(&register, "TE1A014007");
    assert_eq!((&school.email, &school.certified_email, &school.website), (&None, &None, &None));
    assert!(register.rows.iter().all(|row| !format!("{row:?}").contains("Disponibile")));
}

#[test]
fn state_schools_of_the_autonomous_provinces_are_read() {
    let register = register(AUTONOMOUS);
    assert_eq!(register.layout, Layout::ItalyAutonomous);
    assert_eq!(register.layout.country(), Some(Country::Italy));
    assert_eq!((register.rows.len(), register.rejected.len()), (25, 0));
    let nursery = school(&register, "AO1A008020");
    assert_eq!((nursery.name.as_str(), nursery.town.as_str()), ("Infanzia Saint-Pierre", "Saint-Pierre"));
    assert_eq!(nursery.institute_code.as_deref(), Some("AOIP008000"));
    assert_eq!(nursery.institute_name.as_deref(), Some("J.B. Cerlogne"));
    assert_eq!(nursery.region.as_deref(), Some("Valle d'Aosta"));
    let institute = school(&register, "TNIC86000A");
    assert_eq!(institute.name, "Alta Vallagarina");
    assert_eq!(institute.institute_code, None, "an institute does not run itself");
    assert_eq!(institute.levels.len(), 3);
    assert_eq!(school(&register, "TBIC839009").town, "Lana");
    assert_eq!(school(&register, "TBEE002041").town, "Bolzano / Bozen");
    let evening = school(&register, "TNTD00950X");
    assert_eq!(evening.levels.as_slice(), [SchoolLevel::AdultEvening]);
    assert_eq!(evening.postal_code, None);
}

#[test]
fn a_plain_file_of_another_unit_is_read() {
    let register = register(SIMPLE);
    assert_eq!(register.layout, Layout::Simple);
    assert_eq!(register.rows.len(), 3);
    let school = school(&register, "RSPO 41213");
    assert_eq!((school.name.as_str(), school.town.as_str()), ("Szkoła Podstawowa nr 3", "Toruń"));
    assert_eq!(school.phone.as_deref(), Some("56 000 00 01"));
    assert_eq!(register.rows[2].phone, None);
    assert_eq!(register.rows[2].address, None);
}

#[test]
fn what_spreadsheets_do_to_a_file_is_forgiven() {
    let expected = register(RECOGNISED).rows;
    let with_mark = format!("\u{feff}{RECOGNISED}");
    assert_eq!(register(&with_mark).rows, expected);
    let unix = RECOGNISED.replace("\r\n", "\n");
    assert_eq!(register(&unix).rows, expected);
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    for record in csv::ReaderBuilder::new().has_headers(false).from_reader(RECOGNISED.as_bytes()).records() {
        writer.write_record(&record.unwrap()).unwrap();
    }
    assert_eq!(read(writer.into_inner().unwrap().as_slice()).unwrap().rows, expected);
    let old: Vec<u8> = RECOGNISED.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    assert_eq!(read(old.as_slice()).unwrap().rows, expected);
}

#[test]
fn lines_that_cannot_be_used_are_told_with_their_reason() {
    let text = "code,name,town\nA1,Verdi,Lucca\n,Rossini,Pesaro\nA3,,Roma\nA4,Puccini,\nA5,too,many,fields\n\
                A1,Verdi again,Lucca\nA7,\"in\nseveral lines\",Roma\nA8,Bellini,Catania";
    let register = register(text);
    let codes: Vec<_> = register.rows.iter().map(|row| row.code.as_str()).collect();
    assert_eq!(codes, ["A1", "A7", "A8"]);
    assert_eq!(
        register.rejected,
        [
            Rejection { line: 3, reason: RejectionReason::NoCode },
            Rejection { line: 4, reason: RejectionReason::NoName },
            Rejection { line: 5, reason: RejectionReason::NoTown },
            Rejection { line: 6, reason: RejectionReason::WrongNumberOfFields { found: 4, expected: 3 } },
            Rejection { line: 7, reason: RejectionReason::SameCode { code: "A1".to_owned(), first_line: 2 } },
        ]
    );
    assert_eq!(register.rows[2].line, 10);
}

#[test]
fn what_is_no_register_is_refused_whole() {
    let refused = |text: &str| read(text.as_bytes()).unwrap_err();
    assert!(matches!(refused(""), RegisterFileError::Empty));
    assert!(matches!(refused("code,name,town\n"), RegisterFileError::Empty));
    let RegisterFileError::UnknownHeaders { found, .. } = refused("id,school\n1,Verdi\n") else { panic!() };
    assert_eq!(found, ["id", "school"]);
    assert!(matches!(refused("PK\u{3}\u{4}\u{0}\u{0}"), RegisterFileError::NotText));
    let wide: Vec<u8> = "\u{feff}code,name,town\nA1,Verdi,Lucca\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(matches!(read(&wide[..]).unwrap_err(), RegisterFileError::NotText));
    let broken = format!("code,name,town\nA1,\"Verdi,Lucca\n{}", "A2,Rossini,Pesaro\n".repeat(100));
    assert!(matches!(refused(&broken), RegisterFileError::BrokenQuotes { line: 2 }));
}

#[test]
fn the_domain_of_an_address_is_its_end() {
    assert_eq!(email_domain("info@scuola.example"), Some("scuola.example"));
    assert_eq!(email_domain("info@localhost"), None);
    assert_eq!(email_domain("info"), None);
}

proptest::proptest! {
    #[test]
    fn no_bytes_are_too_odd(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
        let mut file = b"code,name,town\n".to_vec();
        file.extend(bytes);
        let _whatever_comes = read(file.as_slice());
    }
}

/// The ministry's whole files, where `TWINNING_REGISTER_FILES` names their folder.
#[test]
fn the_whole_registers_are_read() {
    let Some(folder) = std::env::var_os("TWINNING_REGISTER_FILES") else { return };
    let folder = std::path::Path::new(&folder);
    for (name, layout, rows) in [
        ("SCUANAGRAFEPAR20232420230901.csv", Layout::ItalyRecognised, 11_870),
        ("SCUANAAUTSTAT20232420230901.csv", Layout::ItalyAutonomous, 1_182),
    ] {
        let register = read(std::fs::File::open(folder.join(name)).unwrap()).unwrap();
        assert_eq!(register.layout, layout);
        assert_eq!((register.rows.len(), register.rejected.as_slice()), (rows, [].as_slice()));
        assert!(register.rows.iter().all(|row| !row.name.is_empty() && !row.town.is_empty()));
    }
}
