//! `/second-factor`: asked of who has one, set up by who must have one or wishes it.

use crate::account::api::{self, SetupShown};
use crate::failure::Failure;
use crate::form::problems;
use crate::frame::shown;
use crate::me::reader;
use crate::resource::resource;
use crate::text::account as say;
use crate::ui::Title;
use crate::ui::{Callout, ErrorSummary, Field, FieldKind, FormFoot, PageHead, Tone};
use domain::account::SecondFactorSetup;
use domain::base::error::Error;
use domain::base::viewer::{SecondFactor as State, Standing};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;
use serde::{Deserialize, Serialize};

/// Where somebody stands with her second factor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
enum Step {
    /// The secret, to be scanned and confirmed.
    SetUp(SetupShown),
    /// The recovery codes, for one look.
    Codes(Vec<String>),
    /// There is one, and the codes were seen.
    Done,
}

/// The next step; the key of the codes stands in the address after the secret was confirmed.
async fn step(codes: Option<String>) -> Result<Step, Failure> {
    let step = match codes {
        Some(key) => api::recovery_codes(key).await.map(Step::Codes),
        None => api::second_factor_setup().await.map(Step::SetUp),
    };
    match step {
        Err(Failure(Error::Conflict | Error::NotFound)) => Ok(Step::Done),
        step => step,
    }
}

/// The page of the second factor. The step is loaded with the page and not inside of it: the codes can be looked at once,
/// so the browser must get what the server has loaded.
#[component]
pub fn SecondFactor() -> impl IntoView {
    let codes = use_query_map().read_untracked().get("codes");
    let loaded = resource(move || codes.clone(), step);
    view! {
        <Title text=say::second_title()/>
        <div class="page stack">
            <PageHead title=say::second_title()/>
            {shown(reader(), move |me| match me.standing {
                Standing::Adult(adult) if adult.second_factor == State::Asked => view! { <Ask/> }.into_any(),
                Standing::Adult(_) => shown(loaded, |step| match step {
                    Step::SetUp(setup) => view! { <SetUp setup/> }.into_any(),
                    Step::Codes(codes) => view! { <Codes codes/> }.into_any(),
                    Step::Done => view! { <IsSetUp/> }.into_any(),
                })
                .into_any(),
                _ => ().into_any(),
            })}
        </div>
    }
    .into_any()
}

/// Where she was going: the page that asked for the second factor, or the Desktop.
fn aim() -> String {
    let next = use_query_map().read_untracked().get("next");
    api::local_path(next.as_deref()).unwrap_or_else(|| "/desktop".to_owned())
}

/// Asks for the six digits or a recovery code.
#[component]
fn Ask() -> impl IntoView {
    let problems = problems(ServerAction::<api::PassSecondFactor>::new());
    view! {
        <form class="form" method="post" action=api::PassSecondFactor::url()>
            <ErrorSummary problems=problems.summary()/>
            <input type="hidden" name="next" value=aim()/>
            <Field
                name="code"
                label=say::code()
                help=say::code_help()
                autocomplete="one-time-code"
                problem=problems.of("code")
                required=true
            />
            <FormFoot submit=say::go_on()/>
        </form>
        <form method="post" action=api::Leave::url()><button class="text-act">{crate::text::ui::sign_out()}</button></form>
    }
    .into_any()
}

/// There is one already.
#[component]
fn IsSetUp() -> impl IntoView {
    view! {
        <Callout tone=Tone::Good>{say::second_done()}</Callout>
        <p><a class="button" data-kind="primary" href=aim() rel="external">{say::go_on()}</a></p>
    }
}

/// Shows the secret and asks for the first digits.
#[component]
fn SetUp(setup: SetupShown) -> impl IntoView {
    let problems = problems(ServerAction::<api::ConfirmSecondFactor>::new());
    let (path, side) = setup.picture;
    let SecondFactorSetup { secret, asks_password, .. } = setup.setup;
    let groups: Vec<String> =
        secret.as_bytes().chunks(4).map(|part| String::from_utf8_lossy(part).into_owned()).collect();
    view! {
        <p>{say::second_why()}</p>
        <svg class="qr" viewBox=format!("-4 -4 {0} {0}", side + 8) role="img" aria-label=say::qr_label()>
            <rect x="-4" y="-4" width=side + 8 height=side + 8 fill="white"/>
            <path d=path fill="black"/>
        </svg>
        <p>{say::or_type()} " " <code>{groups.join(" ")}</code></p>
        <form class="form" method="post" action=api::ConfirmSecondFactor::url()>
            <ErrorSummary problems=problems.summary()/>
            <input type="hidden" name="secret" value=secret/>
            <input type="hidden" name="next" value=aim()/>
            <Field
                name="code"
                label=say::first_code()
                kind=FieldKind::Code
                autocomplete="one-time-code"
                problem=problems.of("code")
                required=true
            />
            {asks_password.then(|| view! {
                <Field
                    name="factor_password"
                    label=say::password()
                    kind=FieldKind::Password
                    autocomplete="current-password"
                    problem=problems.of("factor_password")
                    required=true
                />
            })}
            <FormFoot submit=say::confirm()/>
        </form>
    }
    .into_any()
}

/// The recovery codes, for one look.
#[component]
fn Codes(codes: Vec<String>) -> impl IntoView {
    view! {
        <Callout tone=Tone::Good>{say::second_done()}</Callout>
        <h2>{say::recovery_title()}</h2>
        <p>{say::recovery_why()}</p>
        <ul class="columns">{codes.into_iter().map(|code| view! { <li><code>{code}</code></li> }).collect_view()}</ul>
        <p><a class="button" data-kind="primary" href=aim() rel="external">{say::go_on()}</a></p>
    }
    .into_any()
}
