//! A school beside what the register knows of it.

use crate::text::validation as say;
use crate::ui::Pair;
use domain::school::SchoolForm;
use domain::validation::RegisterSchool;

/// A school as its record tells of it beside the register, line by line; which mails are compared the caller knows.
pub(crate) fn pairs(school: &SchoolForm, register: &RegisterSchool, mail: Pair) -> Vec<Pair> {
    let mut pairs = vec![
        pair(say::field_code(), &school.code, &register.code),
        pair(say::field_school(), &school.name, &register.name),
        pair(say::field_town(), &school.town, &register.town),
        pair(say::field_address(), &school.address, &register.address),
        mail,
    ];
    for (label, wrote, known) in
        [(say::field_phone(), &school.phone, &register.phone), (say::field_site(), &school.website, &register.website)]
    {
        if !known.is_empty() {
            pairs.push(pair(label, wrote, known));
        }
    }
    if !register.institute_name.is_empty() {
        pairs.push(Pair::new(say::field_institute(), String::new(), register.institute_name.clone(), false));
    }
    pairs
}

/// The text, or that there is none.
pub(crate) fn or_none(text: &str) -> String {
    if text.is_empty() { say::none() } else { text.to_owned() }
}

/// Two texts differ when more than case, spaces and `https://www.` does.
pub(crate) fn pair(label: String, wrote: &str, known: &str) -> Pair {
    let plain = |text: &str| {
        let text = text.to_lowercase();
        let text = text.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
        text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>()
    };
    let differ = !wrote.is_empty() && !known.is_empty() && plain(wrote) != plain(known);
    Pair::new(label, or_none(wrote), or_none(known), differ)
}
