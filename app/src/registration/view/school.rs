//! The block about the school: the look-up first, then what is known of it, to be corrected.

use super::fields::{Kept, Problems, chosen, folded, items, line, one, several, sorted_items, yes_or_no};
use crate::text::registration as say;
use crate::ui::{Button, ButtonKind, Callout, Checkbox, Field, FieldGood, FieldKind, Problem, Tone};
use domain::registration::Form;
use domain::school::{Found, LOOKED_UP_MOST, Picked, SchoolForm};
use domain::vocabulary::{SchoolArea, SchoolLevel, SchoolStatus, SchoolTrack, SpokenLanguage, Tool};
use leptos::either::Either;
use leptos::prelude::*;

/// The whole block.
#[component]
pub(super) fn SchoolBlock(form: Form, find: String, found: Option<Vec<Found>>, problems: Problems) -> impl IntoView {
    let picked = form.picked;
    let school = form.school;
    view! {
        <fieldset id="school">
            <legend>{say::school_block()}</legend>
            <input type="hidden" name="form[picked]" value=picked.to_string()/>
            {if picked == Picked::Nothing {
                Either::Left(view! { <LookUp find found problems/> })
            } else {
                let alike = found.filter(|found| picked == Picked::New && !found.is_empty());
                Either::Right(view! {
                    {alike.map(|found| view! { <Alike found/> })}
                    <PickedSchool picked school problems/>
                })
            }}
        </fieldset>
    }
    .into_any()
}

/// Looking the school up; works without scripts by the button.
#[component]
fn LookUp(find: String, found: Option<Vec<Found>>, problems: Problems) -> impl IntoView {
    let count = found.as_ref().map(Vec::len);
    view! {
        <div class="row">
            <Field name="find" id="picked" kind=FieldKind::Search label=say::find() help=say::find_help() value=find maxlength=100/>
            <Button name="act" value="find">{say::find_button()}</Button>
        </div>
        <Problem of="picked" problem=problems.of("picked")/>
        <div aria-live="polite" class="stack">
            {count.map(how_many)}
            {found.unwrap_or_default().into_iter().map(found_row).collect_view()}
        </div>
        <p><Button name="act" value="new" kind=ButtonKind::Quiet>{say::not_there()}</Button></p>
    }
    .into_any()
}

/// How many schools fit, or that only the best are shown.
pub(super) fn how_many(count: usize) -> impl IntoView {
    let words = match count {
        0 => say::found_none(),
        LOOKED_UP_MOST.. => say::found_best(LOOKED_UP_MOST as u32),
        _ => say::found(count as u32),
    };
    view! { <p>{words}</p> }
}

/// Before a new school is sent: those that look like it, which may be the same.
#[component]
fn Alike(found: Vec<Found>) -> impl IntoView {
    view! {
        <Callout tone=Tone::Wait>
            <p><strong>{say::alike_title()}</strong></p>
            <p>{say::alike_text()}</p>
        </Callout>
        {found.into_iter().map(found_row).collect_view()}
        <Checkbox name="none_of_these">{say::none_of_these()}</Checkbox>
    }
    .into_any()
}

fn found_row(found: Found) -> impl IntoView {
    let place = [found.address, found.town, found.code].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    view! {
        <div class="picked">
            <div><strong>{found.name}</strong>" "<span class="faint">{place.join(", ")}</span></div>
            <Button name="act" value=found.picked.to_string() small=true>{say::take()}</Button>
        </div>
    }
}

/// The school that was picked, and its fields.
#[component]
fn PickedSchool(picked: Picked, school: SchoolForm, problems: Problems) -> impl IntoView {
    let title = if school.name.is_empty() { say::not_there() } else { school.name.clone() };
    let place = [&school.address, &school.town, &school.code].into_iter().filter(|part| !part.is_empty());
    let place = place.cloned().collect::<Vec<_>>().join(", ");
    let note = match picked {
        Picked::School(_) => say::picked_school(),
        Picked::Register(_) => say::picked_register(),
        _ => say::picked_new(),
    };
    let known = matches!(picked, Picked::School(_));
    let fields = school_fields(&school, known, &[], problems);
    view! {
        <div class="field">
            <div class="picked">
                <div><strong>{title}</strong>" "<span class="faint">{place}</span></div>
                <Button name="act" value="another" small=true>{say::another()}</Button>
            </div>
            <FieldGood>{note}</FieldGood>
            <Problem of="picked" problem=problems.of("picked")/>
        </div>
        {if known {
            Either::Left(view! {
                <details class="stack" open=true>
                    <summary>{say::correct_school()}</summary>
                    <Callout>{say::proposals()}</Callout>
                    {fields}
                </details>
            })
        } else {
            Either::Right(fields)
        }}
    }
    .into_any()
}

/// Everything that is asked of a school; where it is known already nothing must be filled in, and what its unit keeps
/// can only be read.
pub(crate) fn school_fields(school: &SchoolForm, known: bool, locked: &[String], problems: Problems) -> AnyView {
    let kept = Kept(locked);
    let must = |field: super::fields::Line| if known { field.optional() } else { field };
    let text = |line: super::fields::Line, value: &str| kept.line(line, value, problems);
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
