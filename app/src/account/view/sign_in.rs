//! `/{lang}/sign-in`.

use crate::account::api;
use crate::form::{kept, problems};
use crate::text::account as say;
use crate::ui::{ErrorSummary, Field, FieldKind, FormFoot, PageHead};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The page where adults sign in.
#[component]
pub fn SignIn() -> impl IntoView {
    let action = ServerAction::<api::SignIn>::new();
    let problems = problems(action);
    let next = use_query_map().read_untracked().get("next").unwrap_or_default();
    view! {
        <Title text=say::sign_in_title()/>
        <div class="page stack">
            <PageHead title=say::sign_in_title()/>
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
        </div>
    }
    .into_any()
}
