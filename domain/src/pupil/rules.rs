//! Lists of pupils, names, avatars (R-TS-4, R-TS-7).

use crate::base::error::{Check, Error, FieldProblem, Problem};

/// How many avatars the set has.
pub const AVATARS: i64 = 12;
/// Most characters of what a pupil says about herself or himself.
pub const ABOUT_MOST: usize = 280;
/// Most characters of what a pupil tells a teacher.
pub const TELL_MOST: usize = 2000;
/// Most pupils of one list.
pub const LIST_MOST: usize = 60;
/// Pupils on one page of a list to choose from or to look through.
pub const PUPILS_A_PAGE: i64 = 50;
/// Most failures of one network on the pupils' page in ten minutes.
pub const NETWORK_FAILURES: usize = 100;
/// Most characters of a first name.
const FIRST_NAME_MOST: usize = 30;
/// Most characters of a class.
const CLASS_MOST: usize = 20;

/// One pupil of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPupil {
    /// The first name.
    pub first_name: String,
    /// The first letter of the surname: more is not kept.
    pub initial: char,
    /// The class.
    pub class: String,
}

impl ListedPupil {
    /// "First name + initial", as everybody in the space sees it.
    pub fn display_name(&self) -> String {
        format!("{} {}.", self.first_name, self.initial)
    }
}

/// Lines that are named when a list cannot be read.
const NAMED_MOST: usize = 5;
/// Characters that are shown of such a line.
const SHOWN_OF_LINE: usize = 40;

/// Reads a pasted list: one pupil a line, "first name, initial, class". Semicolons and tabs part too; a line without any is
/// read as "first name initial class". Of a surname only the first letter is kept. A line without a class takes `class`; a
/// first line that names the columns is passed over.
///
/// # Errors
/// [`Error::Invalid`] at `list` when it is empty or too long, and for each of the first lines that cannot be read.
pub fn read_list(list: &str, class: &str) -> Result<Vec<ListedPupil>, Error> {
    let mut check = Check::new();
    check.length("class", class, 0, CLASS_MOST);
    check.done()?;
    let numbered = list.lines().map(str::trim).zip(1..).filter(|(line, _)| !line.is_empty());
    let lines: Vec<(&str, usize)> = numbered.filter(|(line, number)| *number > 1 || !names_columns(line)).collect();
    if lines.is_empty() {
        return Err(Error::invalid("list", Problem::Required));
    }
    if lines.len() > LIST_MOST {
        return Err(Error::invalid("list", Problem::OutOfRange { least: 1, most: LIST_MOST as i64 }));
    }
    let unreadable = |(line, number): &(&str, usize)| FieldProblem {
        field: "list".into(),
        problem: Problem::UnreadableLine { line: *number, text: line.chars().take(SHOWN_OF_LINE).collect() },
    };
    let wrong = lines.iter().filter(|(line, _)| read_line(line, class.trim()).is_none());
    let wrong: Vec<FieldProblem> = wrong.take(NAMED_MOST).map(unreadable).collect();
    if !wrong.is_empty() {
        return Err(Error::Invalid(wrong));
    }
    Ok(lines.iter().filter_map(|(line, _)| read_line(line, class.trim())).collect())
}

/// Whether a line names the columns, as the first one of a table does in one of our languages.
fn names_columns(line: &str) -> bool {
    const FIRST: [&str; 8] = ["name", "first name", "nome", "prenom", "vorname", "nombre", "imie", "nom"];
    const SECOND: [&str; 12] = [
        "initial",
        "iniziale",
        "initiale",
        "inicial",
        "inicjal",
        "inicjał",
        "surname",
        "last name",
        "cognome",
        "nachname",
        "apellido",
        "nazwisko",
    ];
    let mut parts = line.split([',', ';', '\t']).map(|part| part.trim().to_lowercase().replace(['é', 'ę'], "e"));
    parts.next().is_some_and(|part| FIRST.contains(&part.as_str()))
        && parts.next().is_some_and(|part| SECOND.contains(&part.as_str()) || part == "nom")
}

/// Reads one pupil's name and class when they are put right, as a line of a list is read.
///
/// # Errors
/// [`Error::Invalid`] at `name` for what is no first name and initial, and at `class`.
pub fn read_one(name: &str, class: &str) -> Result<ListedPupil, Error> {
    let mut check = Check::new();
    let read = read_line(name.trim(), "");
    check.ensure(read.is_some(), "name", Problem::Unknown).length("class", class, 0, CLASS_MOST).done()?;
    read.map(|pupil| ListedPupil { class: class.trim().to_owned(), ..pupil })
        .ok_or_else(|| Error::invalid("name", Problem::Unknown))
}

fn read_line(line: &str, class: &str) -> Option<ListedPupil> {
    let mut parts: Vec<&str> = line.split([',', ';', '\t']).map(str::trim).collect();
    if parts.len() == 1 {
        let (first, rest) = line.rsplit_once(char::is_whitespace)?;
        parts = match first.trim().rsplit_once(char::is_whitespace) {
            // What holds a number behind two names is the class: the surname must not stand in its place.
            Some((first, last)) if rest.contains(|letter: char| letter.is_ascii_digit()) => {
                vec![first.trim(), last, rest]
            }
            _ => vec![first.trim(), rest],
        };
    } else if let [name, class] = parts[..]
        && class.contains(|letter: char| letter.is_ascii_digit())
    {
        // A list of two columns, the whole name and the class: the surname must not be taken for a first name.
        let (first, last) = name.rsplit_once(char::is_whitespace)?;
        parts = vec![first.trim(), last, class];
    }
    let first_name = parts.first()?.split_whitespace().collect::<Vec<_>>().join(" ");
    let initial = parts.get(1)?.chars().find(|letter| letter.is_alphabetic())?;
    let own_class = parts.get(2).copied().filter(|own| !own.is_empty()).unwrap_or(class);
    let plain = first_name.chars().all(|letter| letter.is_alphabetic() || " -'’.".contains(letter));
    let fits = !first_name.is_empty() && first_name.chars().count() <= FIRST_NAME_MOST;
    let begins = first_name.chars().next().is_some_and(char::is_alphabetic);
    let right = plain && fits && begins && own_class.chars().count() <= CLASS_MOST && parts.len() <= 3;
    right.then(|| ListedPupil {
        first_name,
        initial: initial.to_uppercase().next().unwrap_or(initial),
        class: own_class.to_owned(),
    })
}

/// A password as it was typed: capitals, spaces and commas between the three words make no difference.
pub fn typed_password(typed: &str) -> String {
    let words = typed.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    /// R-TS-4: first name, initial, class; never a whole surname.
    #[rstest]
    #[case("Tommaso, L, 3B", Some(("Tommaso L.", "3B")))]
    #[case("Tommaso,l", Some(("Tommaso L.", "2A")))]
    #[case("Tommaso;Lupi;3B", Some(("Tommaso L.", "3B")))]
    #[case("Anna Maria\tŻ", Some(("Anna Maria Ż.", "2A")))]
    #[case("Anna Maria Rossi", Some(("Anna Maria R.", "2A")))]
    #[case("D’Artagnan  B.", Some(("D’Artagnan B.", "2A")))]
    #[case("Anna Maria Rossi; 3B", Some(("Anna Maria R.", "3B")))]
    #[case("Ελένη, Π", Some(("Ελένη Π.", "2A")))]
    #[case("O’Connor Sean 3C", Some(("O’Connor S.", "3C")))]
    #[case("Иван Петров 3Б", Some(("Иван П.", "3Б")))]
    #[case("Tommaso 7", None)]
    #[case("Tommaso", None)]
    #[case(", L", None)]
    #[case("Tommaso, 7", None)]
    #[case("<b>Tom</b>, L", None)]
    #[case("Tom, L, 3B, 12/05/2013", None)]
    fn r_ts_4_lines_of_a_list(#[case] line: &str, #[case] expected: Option<(&str, &str)>) {
        let read = read_list(line, "2A").ok().and_then(|mut pupils| pupils.pop());
        let read = read.map(|pupil| (pupil.display_name(), pupil.class));
        assert_eq!(read, expected.map(|(name, class)| (name.to_owned(), class.to_owned())));
    }

    #[rstest]
    #[case("Nome, Iniziale, Classe\nAnna, B", 1)]
    #[case("Prénom;Nom;Classe\nAnna;B", 1)]
    #[case("Imię\tNazwisko\nAnna\tB", 1)]
    #[case("Nome, N\nAnna, B", 2)]
    fn the_names_of_the_columns_are_no_pupil(#[case] list: &str, #[case] pupils: usize) {
        assert_eq!(read_list(list, "").map(|pupils| pupils.len()), Ok(pupils));
    }

    #[test]
    fn each_line_that_cannot_be_read_is_named() {
        let wrong = |line, text: &str| FieldProblem {
            field: "list".into(),
            problem: Problem::UnreadableLine { line, text: text.into() },
        };
        let read = read_list("Anna, B\n\nTommaso\nLuca, C\n🎈, X", "");
        assert_eq!(read, Err(Error::Invalid(vec![wrong(3, "Tommaso"), wrong(5, "🎈, X")])));
    }

    #[test]
    fn a_list_is_neither_empty_nor_endless() {
        assert!(read_list(" \n ", "").is_err());
        assert!(read_list(&"Anna, B\n".repeat(LIST_MOST), "").is_ok());
        assert!(read_list(&"Anna, B\n".repeat(LIST_MOST + 1), "").is_err());
    }

    #[rstest]
    #[case("Casa-Luna-Rete", "casa-luna-rete")]
    #[case(" casa luna  rete ", "casa-luna-rete")]
    #[case("casa, luna, rete", "casa-luna-rete")]
    #[case("casalunarete", "casalunarete")]
    fn r_ts_4_passwords_forgive_how_they_are_typed(#[case] typed: &str, #[case] meant: &str) {
        assert_eq!(typed_password(typed), meant);
    }
}
