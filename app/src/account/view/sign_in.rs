//! `/{lang}/sign-in`.

use crate::account::api;
use crate::form::{kept, problems};
use crate::frame::page_language;
use crate::text::account as say;
use crate::ui::Title;
use crate::ui::{Callout, ErrorSummary, Field, FieldKind, FormFoot, PageHead, Tone};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The page where adults sign in. The form is posted whole, so that the next page loads anew.
#[component]
pub fn SignIn() -> impl IntoView {
    let problems = problems(ServerAction::<api::SignIn>::new());
    let query = use_query_map().read_untracked().clone();
    let next = query.get("next").unwrap_or_default();
    let done = if query.get("password").is_some() {
        Some(say::password_set())
    } else {
        query.get("address").map(|_| say::address_set())
    };
    let language = page_language();
    view! {
        <Title text=say::sign_in_title()/>
        <div class="page stack">
            <PageHead title=say::sign_in_title()/>
            {done.map(|done| view! { <Callout tone=Tone::Good>{done}</Callout> })}
            <form class="form" method="post" action=api::SignIn::url()>
                <ErrorSummary problems=problems.summary()/>
                <input type="hidden" name="next" value=next/>
                <Field name="name" label=say::name_or_email() value=kept("name", "") autocomplete="username" required=true/>
                <Field
                    name="password"
                    label=say::password()
                    kind=FieldKind::Password
                    autocomplete="current-password"
                    problem=problems.of("password")
                    required=true
                />
                <FormFoot submit=say::sign_in()/>
            </form>
            <ul class="plain">
                <li><a href=format!("/{language}/lost-password")>{say::forgot()}</a></li>
                <li><a href=format!("/{language}/register")>{say::no_account_yet()}</a></li>
                <li><a href=format!("/{language}/pupils")>{say::pupils_here()}</a></li>
            </ul>
        </div>
    }
    .into_any()
}
