//! `/{lang}/lost-password` and `/{lang}/new-password`.

use crate::account::api;
use crate::form::problems;
use crate::frame::{page_language, shown};
use crate::resource::resource;
use crate::text::account as say;
use crate::ui::Title;
use crate::ui::{Callout, ErrorSummary, Field, FieldKind, FormFoot, PageHead, Tone};
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// Asks where to send the link. The answer is the same whether the address is known or not.
#[component]
pub fn LostPassword() -> impl IntoView {
    let sent = use_query_map().read_untracked().get("sent").is_some();
    view! {
        <Title text=say::lost_title()/>
        <div class="page stack">
            <PageHead title=say::lost_title()/>
            {sent.then(|| view! { <Callout tone=Tone::Good>{say::lost_sent()}</Callout> })}
            <form class="form" method="post" action=api::RequestPassword::url()>
                <Field name="name" label=say::name_or_email() help=say::lost_help() autocomplete="username" required=true/>
                <FormFoot submit=say::send_link()/>
            </form>
        </div>
    }
    .into_any()
}

/// Sets a new password with the link of a mail; says first when the link is too old.
#[component]
pub fn NewPassword() -> impl IntoView {
    let token = use_query_map().read_untracked().get("token").unwrap_or_default();
    let good = resource(
        {
            let token = token.clone();
            move || token.clone()
        },
        api::password_link,
    );
    let problems = problems(ServerAction::<api::SetPassword>::new());
    let language = page_language();
    view! {
        <Title text=say::new_title()/>
        <div class="page stack">
            <PageHead title=say::new_title()/>
            {shown(good, move |good| if good {
                Either::Left(view! {
                    <form class="form" method="post" action=api::SetPassword::url()>
                        <ErrorSummary problems=problems.summary()/>
                        <input type="hidden" name="token" value=token.clone()/>
                        <Field
                            name="password"
                            label=say::new_password()
                            help=say::password_help()
                            kind=FieldKind::Password
                            autocomplete="new-password"
                            minlength=8
                            problem=problems.of("password")
                            required=true
                        />
                        <FormFoot submit=say::save_password()/>
                    </form>
                })
            } else {
                Either::Right(view! {
                    <Callout tone=Tone::Wait>{crate::text::problem::link_expired()}</Callout>
                    <p><a class="button" href=format!("/{language}/lost-password")>{say::ask_new_link()}</a></p>
                })
            })}
        </div>
    }
    .into_any()
}
