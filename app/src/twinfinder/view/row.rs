//! One person of the results.

use super::words::{reason_words, stars_note};
use crate::candidates::AddButton;
use crate::profile::availability;
use crate::text::{Label, around_link, candidates as say_candidates, shortened, span, twinfinder as say};
use crate::ui::{ButtonKind, ButtonLink, Country, Glyph, Mark, Stars};
use domain::profile::Idea;
use domain::twinfinder::{Finding, Reason};
use leptos::prelude::*;

/// Most characters of an idea in a row.
const IDEA_SHOWN: usize = 220;

/// Mark, name, stars, facts, idea, why, and what can be done.
#[component]
pub(super) fn Row(finding: Finding, back: String) -> impl IntoView {
    let Finding { person, name, mark, stars, school, town, country, ages, languages, idea, why, candidate, .. } =
        finding;
    let ages = ages.map(|(from, to)| say::pupils_ages(span(from, to)));
    let languages: Vec<String> = languages.iter().map(|skill| skill.language.label()).collect();
    let known = [ages, (!languages.is_empty()).then(|| languages.join(", "))].into_iter().flatten().collect::<Vec<_>>();
    let to = name.clone();
    let write = format!("/mailbox/new?to={person}");
    let ring = format!("/projects/new?partner={person}");
    view! {
        <article class="result">
            <div>
                <p class="marks"><Mark availability=availability(mark)/></p>
                <div class="body">
                    <div class="name">
                        <h2><a href=format!("/people/{person}")>{name.clone()}</a></h2>
                        <Stars count=u8::try_from(stars).unwrap_or(0) note=stars_note(stars)/>
                    </div>
                    <p class="facts">
                        {school.map(|(_, school)| view! { <span>{school}</span> })}
                        {town.map(|town| view! { <span>{town}</span> })}
                        <Country code=country.code() name=country.label()/>
                        {(!known.is_empty()).then(|| view! { <span class="faint">{known.join(" · ")}</span> })}
                    </p>
                    {idea.map(idea_lines)}
                    {(!why.is_empty()).then(|| why_line(why))}
                </div>
                <div class="acts">
                    <ButtonLink href=write glyph=Glyph::Mail small=true>{say_candidates::write()}<span class="visually-hidden">": "{to}</span></ButtonLink>
                    <AddButton person name candidate back/>
                    {candidate.then(|| view! { <ButtonLink href=ring kind=ButtonKind::Ring small=true>{say_candidates::activate()}</ButtonLink> })}
                </div>
            </div>
        </article>
    }
    .into_any()
}

/// The first lines of an idea, in its language.
fn idea_lines(idea: Idea) -> impl IntoView {
    let text = shortened(&idea.text, IDEA_SHOWN);
    view! { <p class="idea" lang=idea.language.code() dir="auto">{text}</p> }
}

/// "Matches: language French, ages 11–14, word rue".
fn why_line(why: Vec<Reason>) -> impl IntoView {
    let reason = |(place, reason): (usize, Reason)| {
        let words = reason_words(reason);
        let (before, inside, behind) = around_link(&words);
        // An empty text would leave a blank before the comma.
        let behind = (!behind.is_empty()).then(|| behind.to_owned());
        let comma = if place == 0 { " " } else { ", " };
        view! { <span>{comma}{before.to_owned()}<mark>{inside.to_owned()}</mark>{behind}</span> }
    };
    view! { <p class="why"><strong>{say::matches()}</strong>{why.into_iter().enumerate().map(reason).collect_view()}</p> }
}
