//! The privacy notice (R-RET-1 to R-RET-9), accepted by version at registration.

use super::prose::{Part, ProsePage, contents};
use crate::text::privacy as words;
use domain::portal::PRIVACY_VERSION;
use leptos::prelude::*;

/// The privacy notice.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    let parts = parts();
    let margin = contents(words::title(), &parts);
    view! {
        <ProsePage
            title=words::title()
            description=words::description()
            path="privacy"
            version=words::version(PRIVACY_VERSION)
            lead=words::lead()
            parts
            margin
        />
    }
}

fn parts() -> Vec<Part> {
    use words::*;
    let mut parts = vec![
        Part::listed("who", who_title(), [who_unit(), who_operator(), who_teacher()]),
        Part::listed("why", why_title(), [why_contract(), why_public(), why_consent()]),
    ];
    parts.extend(areas());
    parts.push(Part::told(
        "minors",
        minors_title(),
        [minors_account(), minors_seen(), minors_behaviour(), minors_family()],
    ));
    parts.push(terms());
    parts.push(rights());
    parts.push(Part::told("where", where_title(), [where_text()]));
    parts
}

/// Every area of the product by name (R-RET-9).
fn areas() -> Vec<Part> {
    use words::*;
    vec![
        Part::told("areas", areas_title(), [area_absent()]),
        Part::told("portal", area_portal_title(), [area_portal_text()]),
        Part::told("register", area_register_title(), [area_register_text()]),
        Part::told("desktop", area_desktop_title(), [area_desktop_text()]),
        Part::told("search", area_search_title(), [area_search_text()]),
        Part::told("mailbox", area_mailbox_title(), [area_mailbox_text()]),
        Part::told("projects", area_projects_title(), [area_projects_text()]),
        Part::told("space", area_space_title(), [area_space_text()]),
        Part::told("units", area_units_title(), [area_units_text()]),
        Part::told("mail", area_mail_title(), [area_mail_text()]),
        Part::told("technical", area_technical_title(), [area_technical_text()]),
    ]
}

/// How long data are kept (R-RET-1 to R-RET-5).
fn terms() -> Part {
    use words::*;
    Part {
        anchor: "terms",
        title: keep_title(),
        paragraphs: vec![keep_last_access(), keep_inactive(), keep_notice(), keep_anonymous(), keep_delete()],
        points: vec![
            keep_unconfirmed(),
            keep_refused(),
            keep_papers(),
            keep_audit(),
            keep_reports(),
            keep_trash(),
            keep_mails(),
            keep_notices(),
            keep_pupils(),
            keep_network(),
            keep_backups(),
        ],
    }
}

/// What people may ask for (R-RET-6).
fn rights() -> Part {
    use words::*;
    Part {
        anchor: "rights",
        title: rights_title(),
        paragraphs: vec![rights_contact()],
        points: vec![
            rights_access(),
            rights_correct(),
            rights_erase(),
            rights_object(),
            rights_seen(),
            rights_complain(),
        ],
    }
}
