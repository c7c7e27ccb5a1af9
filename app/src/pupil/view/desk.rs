//! `/unit/pupils`: what pupils told that cannot wait, for the unit.

use crate::form::Trouble;
use crate::frame::shown;
use crate::live;
use crate::pupil::api;
use crate::text::{Label, pupil as say};
use crate::ui::Title;
use crate::ui::{Button, Empty, Facts, PageHead, Picture, Tag, Tone};
use domain::base::hint::Topic;
use domain::pupil::ToldToUnit;
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// The desk of the unit for what pupils told.
#[component]
pub fn PupilDesk() -> impl IntoView {
    let desk = live::resource(&[Topic::Unit], || (), |()| api::desk());
    view! {
        <Title text=say::desk_title()/>
        <div class="page stack">
            <PageHead title=say::desk_title() lead=say::desk_lead()/>
            <Trouble of=&[api::HandleAtDesk::PATH]/>
            {shown(desk, |lines| if lines.is_empty() {
                Either::Left(view! { <Empty title=say::desk_none() picture=Picture::Desk/> })
            } else {
                Either::Right(view! { <ul class="rows">{lines.into_iter().map(row).collect_view()}</ul> })
            })}
        </div>
    }
    .into_any()
}

fn row((line, when): (ToldToUnit, String)) -> impl IntoView {
    let open = line.officer.is_none();
    let report = line.told.id.to_string();
    view! {
        <li class="stack" data-gap="tight">
            <p class="row">
                <strong>{line.told.pupil}</strong>
                <Tag tone=if open { Tone::Wait } else { Tone::Good }>{line.told.reason.label()}</Tag>
                <span class="faint">{when}</span>
            </p>
            <Facts><span>{line.school}</span><span>{line.space}</span><span>{say::teacher_is(line.teacher)}</span></Facts>
            {(!line.told.words.is_empty()).then(|| view! { <blockquote>{line.told.words}</blockquote> })}
            {line.told.handled_by.map(|by| view! { <p class="faint">{say::teachers_handled(by)}</p> })}
            {match line.officer {
                Some(by) => Either::Left(view! { <p class="faint">{say::unit_handled(by)}</p> }),
                None => Either::Right(view! {
                    <form method="post" action=api::HandleAtDesk::url()>
                        <input type="hidden" name="report" value=report/>
                        <Button small=true>{crate::text::team::handle()}</Button>
                    </form>
                }),
            }}
        </li>
    }
    .into_any()
}
