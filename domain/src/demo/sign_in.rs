//! Who can sign in to the demo world, as the sheet for people and for browser tests.

use std::fmt::Write;

/// The password of every adult of the demo world.
pub const PASSWORD: &str = "twinning-demo";

/// Somebody who can sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// Who it is, such as "teacher in Italy".
    pub who: String,
    /// A pupil signs in on a page of her own.
    pub pupil: bool,
    /// The sign-in name.
    pub name: String,
    /// The password.
    pub password: String,
}

/// The sheet: a person a line, columns two spaces apart, name and password last.
pub fn sheet(people: &[SignIn]) -> String {
    let mut sheet = String::from(
        "This is a demo: everything in it is invented, and everybody may know these passwords.\n\
         Each line: who it is, the page for signing in, the sign-in name, the password.\n\n",
    );
    let width = people.iter().map(|person| person.who.chars().count()).max().unwrap_or_default();
    let name_width = people.iter().map(|person| person.name.len()).max().unwrap_or_default();
    for SignIn { who, pupil, name, password } in people {
        let page = if *pupil { "/en/pupils" } else { "/en/sign-in" };
        let _writing_to_a_text = writeln!(sheet, "{who:width$}  {page:11}  {name:name_width$}  {password}");
    }
    sheet
}
