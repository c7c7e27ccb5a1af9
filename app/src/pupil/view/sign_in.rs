//! `/{lang}/pupils`: where pupils sign in.

use crate::form::{kept, problems};
use crate::frame::page_language;
use crate::pupil::api;
use crate::text::pupil as say;
use crate::ui::Title;
use crate::ui::{ErrorSummary, Field, FormFoot, PageHead};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// The page where pupils sign in. Nothing is remembered on a shared computer.
#[component]
pub fn PupilSignIn() -> impl IntoView {
    let problems = problems(ServerAction::<api::SignInPupil>::new());
    let language = page_language();
    view! {
        <Title text=say::sign_in_title()/>
        <div class="page stack pupil">
            <PageHead title=say::sign_in_title() lead=say::sign_in_lead()/>
            <form class="form" method="post" action=api::SignInPupil::url() autocomplete="off">
                <ErrorSummary problems=problems.summary()/>
                <Field name="name" label=say::name() value=kept("name", "") autocomplete="off" required=true/>
                <Field
                    name="words"
                    id="password"
                    label=say::words()
                    help=say::words_help()
                    problem=problems.of("password")
                    autocomplete="off"
                    required=true
                />
                <FormFoot submit=say::sign_in()/>
            </form>
            <p>{say::forgot()}</p>
            <p><a href=format!("/{language}/sign-in")>{say::adults_here()}</a></p>
        </div>
    }
    .into_any()
}
