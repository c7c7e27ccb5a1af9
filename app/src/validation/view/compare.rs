//! What the person wrote beside what the register knows.

use crate::text::validation as say;
use crate::ui::{Compare, Pair};
use crate::validation::{or_none, pairs};
use domain::validation::{MailHint, Record, mail_domain};
use leptos::prelude::*;

/// The comparison, and a sentence about the mail domain.
#[component]
pub(super) fn Comparison(record: Record) -> impl IntoView {
    let Some(register) = record.register.clone() else { return ().into_any() };
    let Some(school) = record.school.as_ref().map(|school| &school.form) else { return ().into_any() };
    let mail = match record.mail {
        MailHint::SameDomain => say::mail_same(),
        MailHint::SharedDomain => say::mail_shared(),
        MailHint::Differs => say::mail_differs(),
        MailHint::Unknown => say::mail_unknown(),
    };
    let domain = mail_domain(&record.email);
    let pairs = pairs(
        school,
        &register,
        Pair::new(say::field_mail(), domain, or_none(&register.email_domain), record.mail == MailHint::Differs),
    );
    view! {
        <Compare caption=say::compare() pairs/>
        <p>{mail}</p>
    }
    .into_any()
}
