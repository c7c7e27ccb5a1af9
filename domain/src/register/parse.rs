//! Reads a ministry's register file as it comes, line by line.
//!
//! A line that cannot be used is rejected with its number and a reason, and the rest goes on. A file that is no
//! register, or whose quotes are broken, is refused as a whole: half a register would tell that schools are gone.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read};

use csv::ByteRecord;

use super::case::readable;
use super::encoding::decode;
use super::layout::{Column, Layout};
use super::level::levels_of;
pub use super::report::{Rejection, RejectionReason};
use crate::vocabulary::{CodeSet, SchoolLevel, SchoolStatus};

/// More lines than one school ever takes: the quotes are broken.
const LONGEST_RECORD: u64 = 20;

/// A school as the register tells of it. Names are readable; `original_…` is what the file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterRow {
    /// The line of the file on which the school begins, counted from 1.
    pub line: u64,
    /// The national code.
    pub code: String,
    /// The name, in readable case.
    pub name: String,
    /// The name as it stands in the file.
    pub original_name: String,
    /// The kind of school, in readable case.
    pub kind: Option<String>,
    /// For which pupils it is, as far as kind and name tell.
    pub levels: CodeSet<SchoolLevel>,
    /// Who runs it.
    pub status: Option<SchoolStatus>,
    /// The code of the institute that runs the school, where it is another.
    pub institute_code: Option<String>,
    /// The name of that institute.
    pub institute_name: Option<String>,
    /// Street and number, in readable case.
    pub address: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Town, in readable case.
    pub town: String,
    /// The town as it stands in the file.
    pub original_town: String,
    /// Province.
    pub province: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// E-mail address, in small letters.
    pub email: Option<String>,
    /// Certified e-mail address, in small letters.
    pub certified_email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Web site, in small letters, as the file has it: often without `https://`.
    pub website: Option<String>,
}

/// Why a whole file is refused.
#[derive(Debug, thiserror::Error)]
pub enum RegisterFileError {
    /// There is nothing in it, or nothing but headers.
    #[error("the file is empty")]
    Empty,
    /// It is no text in an encoding that is read here: a table of a spreadsheet, or UTF-16.
    #[error("the file is no text in UTF-8 or Windows-1252")]
    NotText,
    /// The headers are of no layout.
    #[error("unknown headers: {}", found.join(", "))]
    UnknownHeaders {
        /// The headers of the file.
        found: Vec<String>,
        /// What is missing for the layout that is nearest.
        missing: Vec<String>,
    },
    /// A quotation mark that is never closed.
    #[error("a quotation mark opened on line {line} is not closed")]
    BrokenQuotes {
        /// Where it opens.
        line: u64,
    },
    /// The file cannot be read to its end.
    #[error("the file cannot be read: {0}")]
    Unreadable(#[from] csv::Error),
}

/// One line read: a school, or why not.
pub type Line = Result<RegisterRow, Rejection>;

/// A register file being read.
pub struct RegisterFile<R> {
    layout: Layout,
    columns: Vec<Option<Column>>,
    reader: csv::Reader<R>,
    record: ByteRecord,
    lines_of_codes: HashMap<String, u64>,
}

impl<R: Read> RegisterFile<BufReader<R>> {
    /// Opens a file: finds out what parts its fields and which layout it has.
    pub fn open(source: R) -> Result<Self, RegisterFileError> {
        let mut source = BufReader::with_capacity(64 * 1024, source);
        let beginning = source.fill_buf().map_err(csv::Error::from)?;
        if beginning.contains(&0) {
            return Err(RegisterFileError::NotText);
        }
        let delimiter = delimiter_of(beginning);
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            // Lines are counted right only so; what is left of a `\r` is trimmed with the field.
            .terminator(csv::Terminator::Any(b'\n'))
            .from_reader(source);
        let mut record = ByteRecord::new();
        if !reader.read_byte_record(&mut record)? {
            return Err(RegisterFileError::Empty);
        }
        let found: Vec<String> = record.iter().map(header).collect();
        let Some(layout) = Layout::recognise(&found) else {
            let missing = Layout::missing(&found);
            return Err(RegisterFileError::UnknownHeaders { found, missing });
        };
        let columns = found.iter().map(|header| layout.column(header)).collect();
        Ok(Self { layout, columns, reader, record, lines_of_codes: HashMap::new() })
    }
}

impl<R: Read> RegisterFile<R> {
    /// The layout that was recognised.
    pub const fn layout(&self) -> Layout {
        self.layout
    }

    /// The next line; `None` at the end.
    fn next_line(&mut self) -> Result<Option<Line>, RegisterFileError> {
        loop {
            if !self.reader.read_byte_record(&mut self.record)? {
                return Ok(None);
            }
            if !self.record.iter().all(<[u8]>::is_empty) && self.record.as_slice() != b"\r" {
                break;
            }
        }
        let line = self.record.position().map_or(0, csv::Position::line);
        if self.reader.position().line().saturating_sub(line) > LONGEST_RECORD {
            return Err(RegisterFileError::BrokenQuotes { line });
        }
        Ok(Some(self.school(line).map_err(|reason| Rejection { line, reason })))
    }

    /// The school of the record in hand.
    fn school(&mut self, line: u64) -> Result<RegisterRow, RejectionReason> {
        let (found, expected) = (self.record.len(), self.columns.len());
        if found != expected {
            return Err(RejectionReason::WrongNumberOfFields { found, expected });
        }
        let code = self.field(Column::Code).ok_or(RejectionReason::NoCode)?;
        let original_name = self.field(Column::Name).ok_or(RejectionReason::NoName)?;
        let original_town = self.field(Column::Town).ok_or(RejectionReason::NoTown)?;
        if let Some(&first_line) = self.lines_of_codes.get(&code) {
            return Err(RejectionReason::SameCode { code, first_line });
        }
        self.lines_of_codes.insert(code.clone(), line);
        let kind = self.field(Column::Kind);
        let feature = self.field(Column::Feature);
        let institute_code = self.field(Column::InstituteCode).filter(|institute| *institute != code);
        Ok(RegisterRow {
            line,
            name: readable(&original_name),
            levels: levels_of(kind.as_deref(), feature.as_deref(), &original_name),
            kind: kind.as_deref().map(readable),
            status: self.layout.status(),
            institute_name: institute_code.as_ref().and(self.readable(Column::InstituteName)),
            institute_code,
            address: self.readable(Column::Address),
            postal_code: self.field(Column::PostalCode),
            town: town(&original_town),
            province: self.readable(Column::Province),
            region: self.field(Column::Region).map(|region| region_name(&region)),
            email: self.field(Column::Email).and_then(|address| email(&address)),
            certified_email: self.field(Column::CertifiedEmail).and_then(|address| email(&address)),
            phone: self.field(Column::Phone),
            website: self.field(Column::Website).map(|website| web_address(&website)),
            code,
            original_name,
            original_town,
        })
    }

    /// The text of a column, unless there is none.
    fn field(&self, column: Column) -> Option<String> {
        let index = self.columns.iter().position(|present| *present == Some(column))?;
        let text = decode(self.record.get(index)?);
        let text = text.trim();
        let missing = text.is_empty() || text.eq_ignore_ascii_case("non disponibile") || text.chars().all(is_filler);
        (!missing).then(|| text.to_owned())
    }

    fn readable(&self, column: Column) -> Option<String> {
        self.field(column).map(|text| readable(&text))
    }
}

impl<R: Read> Iterator for RegisterFile<R> {
    type Item = Result<Line, RegisterFileError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_line().transpose()
    }
}

/// A whole register, read to its end.
#[derive(Debug)]
pub struct Register {
    /// The layout that was recognised.
    pub layout: Layout,
    /// The schools.
    pub rows: Vec<RegisterRow>,
    /// The lines that cannot be used.
    pub rejected: Vec<Rejection>,
}

/// Reads a whole file, or refuses it whole.
pub fn read(source: impl Read) -> Result<Register, RegisterFileError> {
    let file = RegisterFile::open(source)?;
    let mut register = Register { layout: file.layout(), rows: Vec::new(), rejected: Vec::new() };
    for line in file {
        match line? {
            Ok(row) => register.rows.push(row),
            Err(rejection) => register.rejected.push(rejection),
        }
    }
    if register.rows.is_empty() && register.rejected.is_empty() {
        return Err(RegisterFileError::Empty);
    }
    Ok(register)
}

/// The domain of an e-mail address, by which a person of the school may be recognised.
pub fn email_domain(address: &str) -> Option<&str> {
    address.rsplit_once('@').map(|(_, domain)| domain).filter(|domain| domain.contains('.'))
}

/// The sign that parts most of the first line.
fn delimiter_of(beginning: &[u8]) -> u8 {
    let first_line = beginning.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |sign: u8| first_line.iter().filter(|byte| **byte == sign).count();
    [b';', b'\t'].into_iter().fold(b',', |best, sign| if count(sign) > count(best) { sign } else { best })
}

/// A header without the mark that some programs put at the beginning of a file.
fn header(field: &[u8]) -> String {
    decode(field).trim_start_matches(['\u{feff}', '\u{ef}', '\u{bb}', '\u{bf}']).trim().to_owned()
}

/// What people type where they have nothing to say.
fn is_filler(letter: char) -> bool {
    matches!(letter, '-' | '.' | '/' | '_')
}

/// A web site in small letters, with the colon that some schools forget.
fn web_address(text: &str) -> String {
    let address = text.to_lowercase();
    match address.split_once("//") {
        Some((scheme @ ("http" | "https"), rest)) => format!("{scheme}://{rest}"),
        _ => address,
    }
}

/// An address in small letters, if it is one.
fn email(text: &str) -> Option<String> {
    let address = text.to_lowercase();
    let (name, domain) = address.split_once('@')?;
    let sound = !name.is_empty() && domain.contains('.') && !address.contains(char::is_whitespace);
    (sound && !domain.contains('@')).then_some(address)
}

/// A bilingual town with its two names, unless they are the same.
fn town(original: &str) -> String {
    let town = readable(original);
    match town.split_once(" / ") {
        Some((one, other)) if one == other => one.to_owned(),
        _ => town,
    }
}

/// The ministry writes some regions in its own way.
fn region_name(region: &str) -> String {
    match region {
        "EMILIA ROMAGNA" => "Emilia-Romagna".to_owned(),
        "FRIULI-VENEZIA G." => "Friuli-Venezia Giulia".to_owned(),
        other => readable(other),
    }
}
