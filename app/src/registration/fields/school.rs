//! What is asked of a school.

use super::{Kept, Line, Problems, chosen, folded, items, line, one, several, sorted_items, yes_or_no};
use crate::text::registration as say;
use crate::ui::FieldKind;
use domain::school::SchoolForm;
use domain::vocabulary::{SchoolArea, SchoolLevel, SchoolStatus, SchoolTrack, SpokenLanguage, Tool};
use leptos::prelude::*;

/// Everything that is asked of a school; where it is known already nothing must be filled in, and what its unit keeps
/// can only be read.
pub(crate) fn school_fields(school: &SchoolForm, known: bool, locked: &[String], problems: Problems) -> AnyView {
    let kept = Kept(locked);
    let must = |field: Line| if known { field.optional() } else { field };
    let text = |line: Line, value: &str| kept.line(line, value, problems);
    let code = line("school-code", say::code()).help(say::code_help()).most(20);
    let in_others = school.in_other_projects.map(|truth| (truth.to_string(), yes_or_no_word(truth)));
    view! {
        <div class="stack">
            {text(must(line("school-name", say::school_name())), &school.name)}
            {text(must(code), &school.code)}
            {kept.choice("school-levels", say::levels(), chosen(&school.levels), true, |label| {
                several("school-levels", label, items::<SchoolLevel>(), &school.levels, known, problems)
            })}
            {kept.choice("school-track", say::track(), chosen(&school.track), false, |label| {
                one("school-track", label, items::<SchoolTrack>(), school.track, known, problems)
            })}
            {text(must(line("school-address", say::address())), &school.address)}
            {text(must(line("school-postal_code", say::postal_code()).most(20)), &school.postal_code)}
            {text(must(line("school-town", say::town()).most(100)), &school.town)}
            {text(line("school-region", say::region()).optional().most(100), &school.region)}
            {text(must(line("school-email", say::school_email()).kind(FieldKind::Email)), &school.email)}
            {text(line("school-phone", say::school_phone()).kind(FieldKind::Telephone).optional().most(40), &school.phone)}
            {text(line("school-fax", say::fax()).kind(FieldKind::Telephone).optional().most(40), &school.fax)}
            {text(line("school-website", say::school_website()).optional(), &school.website)}
            {text(line("school-pupils", say::pupils()).help(say::pupils_help()).optional().most(10), &school.pupils)}
            {text(must(line("school-head_first_name", say::head_first_name()).most(80)), &school.head_first_name)}
            {text(must(line("school-head_last_name", say::head_last_name()).most(80)), &school.head_last_name)}
            {text(must(line("school-head_email", say::head_email()).kind(FieldKind::Email)), &school.head_email)}
            {kept.choice("school-head_languages", say::head_languages(), chosen(&school.head_languages), true, |label| {
                folded("school-head_languages", label, sorted_items::<SpokenLanguage>(), &school.head_languages, problems)
            })}
            {kept.choice("school-status", say::status(), chosen(&school.status), false, |label| {
                one("school-status", label, items::<SchoolStatus>(), school.status, true, problems)
            })}
            {kept.choice("school-area", say::area(), chosen(&school.area), false, |label| {
                one("school-area", label, items::<SchoolArea>(), school.area, true, problems)
            })}
            {kept.choice("school-tools", say::school_tools(), chosen(&school.tools), true, |label| {
                folded("school-tools", label, items::<Tool>(), &school.tools, problems)
            })}
            {kept.choice("school-in_other_projects", say::other_projects(), in_others.into_iter().collect(), false, |label| {
                yes_or_no("school-in_other_projects", label, school.in_other_projects, problems)
            })}
        </div>
    }
    .into_any()
}

fn yes_or_no_word(truth: bool) -> String {
    if truth { crate::text::ui::yes() } else { crate::text::ui::no() }
}
