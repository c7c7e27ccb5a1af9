//! How it stands with the copies: a green tick or an alarm, on the page of the outbox.

use crate::frame::shown;
use crate::office::api::{self, CopyRow, Standing};
use crate::resource::resource;
use crate::text::office as say;
use crate::ui::{Callout, SectionHead, Tone};
use domain::backup::Health;
use leptos::prelude::*;

/// The section.
#[component]
pub fn Copies() -> impl IntoView {
    let copies = resource(|| (), |()| api::copies());
    view! {
        <section class="stack" aria-labelledby="copies">
            <SectionHead id="copies" title=say::copies_title()/>
            {shown(copies, standing)}
        </section>
    }
    .into_any()
}

fn standing(copies: Standing) -> impl IntoView {
    let Standing { health, when, attempts } = copies;
    let (tone, words) = match health {
        Health::Good => (Tone::Good, say::copies_good(when)),
        Health::None => (Tone::Plain, say::copies_none()),
        Health::Never => (Tone::Bad, say::copies_never()),
        Health::Late => (Tone::Bad, say::copies_late(when)),
        Health::Failed => (Tone::Bad, say::copies_failed()),
    };
    view! {
        <div class="stack">
            <Callout tone>{words}</Callout>
            <ul class="rows">{attempts.into_iter().map(row).collect_view()}</ul>
        </div>
    }
}

fn row(copy: CopyRow) -> impl IntoView {
    let outcome = if copy.error.is_some() { say::copy_failed() } else { copy.place };
    view! {
        <li>
            <p>{copy.when} " " <span class="faint">{outcome}</span></p>
            {copy.error.map(|cause| view! { <p class="field-error">{cause}</p> })}
        </li>
    }
}
