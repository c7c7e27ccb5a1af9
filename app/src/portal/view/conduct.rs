//! The code of conduct, accepted by version at registration.

use super::prose::{Part, ProsePage, contents};
use crate::text::conduct as words;
use domain::portal::CONDUCT_VERSION;
use leptos::prelude::*;

/// The code of conduct.
#[component]
pub fn ConductPage() -> impl IntoView {
    let parts = parts();
    let margin = contents(words::title(), &parts);
    view! {
        <ProsePage
            title=words::title()
            description=words::description()
            path="conduct"
            version=words::version(CONDUCT_VERSION)
            lead=words::lead()
            parts
            margin
        />
    }
}

fn parts() -> Vec<Part> {
    use words::*;
    vec![
        Part::listed("respect", respect_title(), [respect_include(), respect_polite(), respect_hate()]),
        Part::listed(
            "pupils",
            pupils_title(),
            [pupils_privacy(), pupils_pictures(), pupils_rooms(), pupils_contact(), pupils_danger()],
        ),
        Part::listed("honest", honest_title(), [honest_person(), honest_impersonation(), honest_password()]),
        Part::listed(
            "fair",
            fair_title(),
            [fair_topic(), fair_commerce(), fair_spam(), fair_copyright(), fair_technical()],
        ),
        Part::listed("partners", partners_title(), [partners_answer(), partners_agree()]),
        Part::told("breach", breach_title(), [breach_report(), breach_steps(), breach_remove(), breach_appeal()]),
    ]
}
