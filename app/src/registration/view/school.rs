//! The block about the school: the look-up first, then what is known of it, to be corrected.

use crate::registration::fields::{Problems, school_fields};
use crate::text::{Label, by_words, registration as say};
use crate::ui::{Button, ButtonKind, Callout, Checkbox, Field, FieldGood, FieldKind, Item, Problem, Select, Tone};
use domain::registration::Form;
use domain::school::{Found, LOOKED_UP_MOST, Picked, SchoolForm};
use domain::vocabulary::Unit;
use leptos::either::Either;
use leptos::prelude::*;

/// The whole block.
#[component]
pub(super) fn SchoolBlock(
    form: Form,
    find: String,
    found: Option<Vec<Found>>,
    unit: Unit,
    units: Vec<Unit>,
    problems: Problems,
) -> impl IntoView {
    let picked = form.picked;
    let school = form.school;
    view! {
        <fieldset id="school">
            <legend>{say::school_block()}</legend>
            <input type="hidden" name="form[picked]" value=picked.to_string()/>
            {if picked == Picked::Nothing {
                Either::Left(view! {
                    <LookUp find found problems/>
                    {units.iter().any(|other| *other != unit).then(|| view! { <OtherCountry unit units problems/> })}
                })
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

/// The country in which schools are looked for; whoever slipped in the first step chooses hers here.
#[component]
fn OtherCountry(unit: Unit, units: Vec<Unit>, problems: Problems) -> impl IntoView {
    let items: Vec<Item> = by_words(units).into_iter().map(|(unit, label)| Item::new(unit.code(), label)).collect();
    let problem = problems.of("unit");
    view! {
        <details class="stack">
            <summary>{say::other_country(unit.label())}</summary>
            <Select name="unit" label=say::country() help=say::other_country_help() items value=unit.code() problem/>
            <p><Button name="act" value="country">{say::other_country_button()}</Button></p>
        </details>
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
