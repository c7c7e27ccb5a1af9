//! What twinning is, and ten good reasons for it.

use super::names::public;
use super::prose::{Part, ProsePage};
use super::ready::ReadyAside;
use crate::frame::PageMeta;
use crate::text;
use leptos::prelude::*;

/// What twinning is.
#[component]
pub fn AboutPage() -> impl IntoView {
    use text::portal::*;
    let parts = vec![
        Part::told("how", about_how_title(), [about_how_meet(), about_how_choose(), about_how_interact()]),
        Part::told("who", about_who_title(), [about_who_text()]),
        Part::told("light", about_light_title(), [about_light_text()]),
        Part::listed(
            "safe",
            about_safe_title(),
            [about_safe_adults(), about_safe_pupils(), about_safe_rooms(), about_safe_tell(), about_safe_publish()],
        ),
        Part::told("partners", about_partners_title(), [about_partners_text()]),
        Part::told("units", about_units_title(), [about_units_text()]),
    ];
    let end = view! {
        <p class="row">
            <a class="button" data-kind="primary" href=public("register")>{home_register()}</a>
            <a href=public("reasons")>{reasons_title()}</a>
            <a href=public("map")>{map_title()}</a>
        </p>
    };
    view! {
        <ProsePage
            title=about_title()
            description=about_description()
            path="about"
            lead=about_lead()
            parts
            end=end.into_any()
            margin=view! { <ReadyAside/> }.into_any()
        />
    }
}

/// Ten good reasons.
#[component]
pub fn ReasonsPage() -> impl IntoView {
    use text::portal::*;
    let reasons = [
        (reason_1_title(), reason_1_text()),
        (reason_2_title(), reason_2_text()),
        (reason_3_title(), reason_3_text()),
        (reason_4_title(), reason_4_text()),
        (reason_5_title(), reason_5_text()),
        (reason_6_title(), reason_6_text()),
        (reason_7_title(), reason_7_text()),
        (reason_8_title(), reason_8_text()),
        (reason_9_title(), reason_9_text()),
        (reason_10_title(), reason_10_text()),
    ];
    let reasons = reasons.into_iter().map(|(title, text)| {
        view! {
            <li>
                <div>
                    <h2>{title}</h2>
                    <p>{text}</p>
                </div>
            </li>
        }
    });
    view! {
        <PageMeta title=reasons_title() description=reasons_description() path="reasons"/>
        <div class="page stack" data-gap="wide">
            <h1>{reasons_title()}</h1>
            <ol class="steps numbered" data-two="">{reasons.collect_view()}</ol>
            <p class="row">
                <a class="button" data-kind="primary" href=public("register")>{home_register()}</a>
                <a href=public("about")>{about_title()}</a>
            </p>
        </div>
    }
    .into_any()
}
