//! `/notices`.

use super::api::{self, NoticeLine};
use crate::frame::shown;
use crate::text::notice as say;
use crate::ui::Title;
use crate::ui::{ButtonKind, Empty, FormFoot, PageHead, Picture, Tag};
use domain::base::hint::Topic;
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// The list of notices, newest first.
#[component]
pub fn Notices() -> impl IntoView {
    let notices = crate::live::resource(&[Topic::Notice], || (), |()| api::list());
    view! {
        <Title text=say::title()/>
        <div class="page stack">
            <PageHead title=say::title()/>
            {shown(notices, |notices| if notices.is_empty() {
                Either::Left(view! { <Empty title=say::none_title() picture=Picture::Letter sentence=say::none()/> })
            } else {
                let unread = notices.iter().any(|line| !line.read);
                Either::Right(view! {
                    {unread.then(|| view! {
                        <form method="post" action=api::ReadAll::url()><FormFoot submit=say::read_all() kind=ButtonKind::Plain/></form>
                    })}
                    <ul class="rows">{notices.into_iter().map(row).collect_view()}</ul>
                })
            })}
        </div>
    }
    .into_any()
}

fn row(line: NoticeLine) -> impl IntoView {
    view! {
        <li>
            <p>
                {(!line.read).then(|| view! { <><Tag>{say::new()}</Tag>" "</> })}
                <a href=line.path>{line.sentence}</a> " " <span class="faint">{line.when}</span>
            </p>
            {(!line.detail.is_empty()).then(|| view! { <p>{line.detail}</p> })}
        </li>
    }
}
