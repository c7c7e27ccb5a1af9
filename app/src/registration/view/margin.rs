//! The margin of the form: the quality meter, what happens next, who sees it.

use crate::text::registration as say;
use crate::ui::{Happened, History, HistoryItem, MarginNote, Meter};
use domain::registration::{Form, Help, MeterLine};
use leptos::prelude::*;

/// How easily others will find the person, and what would help (R-REG-5). It follows what is typed.
#[component]
pub(super) fn Quality(form: RwSignal<Form>) -> impl IntoView {
    let percent = Signal::derive(move || u8::try_from(form.read().meter().percent).unwrap_or(100));
    let hints = move || {
        let open = form.read().meter().lines.into_iter().filter(|line| !line.filled);
        open.map(|line| view! { <li>{hint(line)}</li> }).collect_view()
    };
    view! {
        <MarginNote title=say::meter_title()>
            <Meter percent label=say::meter_label()/>
            <ul class="faint">{hints}</ul>
        </MarginNote>
    }
    .into_any()
}

fn hint(line: MeterLine) -> String {
    let points = line.points.to_string();
    match line.help {
        Help::Compulsory => say::hint_compulsory(points),
        Help::Ages => say::hint_ages(points),
        Help::Idea => say::hint_idea(points),
        Help::SecondLanguage => say::hint_second_language(points),
        Help::Wishes => say::hint_wishes(points),
        Help::Tools => say::hint_tools(points),
        Help::Experience => say::hint_experience(points),
        Help::SchoolSize => say::hint_school_size(points),
    }
}

/// What happens next, and who sees what is written.
#[component]
pub(super) fn Next(confirmed: String) -> impl IntoView {
    view! {
        <MarginNote title=say::next_title()>
            <History>
                <HistoryItem kind=Happened::Good when=confirmed>{say::next_confirmed()}</HistoryItem>
                <HistoryItem kind=Happened::Now when=say::next_now()>{say::next_form()}</HistoryItem>
                <HistoryItem when=say::next_target()>{say::next_check()}</HistoryItem>
                <HistoryItem when=say::next_then()>{say::next_search()}</HistoryItem>
            </History>
        </MarginNote>
        <MarginNote title=say::who_title()><p>{say::who_text()}</p></MarginNote>
    }
    .into_any()
}
