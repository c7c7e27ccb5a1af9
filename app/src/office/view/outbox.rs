//! `/office/outbox`: how it stands with the copies, and what was sent to whom.

use super::copies::Copies;
use crate::frame::shown;
use crate::office::api::{self, OutboxRow};
use crate::resource::resource;
use crate::text::office as say;
use crate::twinfinder::CountStars;
use crate::ui::Title;
use crate::ui::{Empty, PageHead, Picture};
use leptos::either::Either;
use leptos::prelude::*;

/// The outbox, newest first.
#[component]
pub fn Outbox() -> impl IntoView {
    let mails = resource(|| (), |()| api::outbox());
    view! {
        <Title text=say::outbox_title()/>
        <div class="page stack">
            <PageHead title=say::outbox_title() lead=say::outbox_lead()/>
            <Copies/>
            <CountStars/>
            {shown(mails, |mails| if mails.is_empty() {
                Either::Left(view! { <Empty title=say::outbox_empty() sentence=say::outbox_empty_why() picture=Picture::Letter/> })
            } else {
                Either::Right(view! { <ul class="rows">{mails.into_iter().map(row).collect_view()}</ul> })
            })}
        </div>
    }
    .into_any()
}

fn row(mail: OutboxRow) -> impl IntoView {
    let state = match mail.state.as_str() {
        "sent" => say::sent(),
        "failed" => say::failed(),
        _ => say::waiting(),
    };
    view! {
        <li>
            <p><strong lang=mail.language>{mail.subject}</strong> " " <span class="faint">{mail.address} " · " {state} " · " {mail.when}</span></p>
            {mail.link.map(|link| {
                let address = link.clone();
                view! { <p><a href=address rel="external">{link}</a></p> }
            })}
            {mail.error.map(|cause| view! { <p class="field-error">{cause}</p> })}
        </li>
    }
}
