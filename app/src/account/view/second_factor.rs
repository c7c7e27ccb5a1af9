//! `/second-factor`: shown to who has one, set up by who must have one.

use crate::account::api;
use crate::form::problems;
use crate::frame::shown;
use crate::me::reader;
use crate::text::account as say;
use crate::ui::Title;
use crate::ui::{Callout, ErrorSummary, Field, FieldKind, FormFoot, PageHead, Tone};
use domain::base::viewer::{SecondFactor as State, Standing};
use leptos::either::{Either, EitherOf3};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// The page of the second factor.
#[component]
pub fn SecondFactor() -> impl IntoView {
    view! {
        <Title text=say::second_title()/>
        <div class="page stack">
            <PageHead title=say::second_title()/>
            {shown(reader(), |me| match me.standing {
                Standing::Adult(adult) if adult.second_factor == State::Asked => EitherOf3::A(view! { <Ask/> }),
                Standing::Adult(_) => EitherOf3::B(view! { <SetUp/> }),
                _ => EitherOf3::C(()),
            })}
        </div>
    }
    .into_any()
}

/// Asks for the six digits or a recovery code.
#[component]
fn Ask() -> impl IntoView {
    let problems = problems(ServerAction::<api::PassSecondFactor>::new());
    view! {
        <form class="form" method="post" action=api::PassSecondFactor::url()>
            <ErrorSummary problems=problems.summary()/>
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

/// Shows the secret, asks for the first digits, then shows the recovery codes once.
#[component]
fn SetUp() -> impl IntoView {
    let setup = Resource::new(|| (), |()| api::second_factor_setup());
    let confirm = ServerAction::<api::ConfirmSecondFactor>::new();
    view! {
        {move || match confirm.value().get() {
            Some(Ok(codes)) => Either::Left(view! { <RecoveryCodes codes/> }),
            _ => Either::Right(shown(setup, move |shown| view! { <SetUpForm shown confirm/> })),
        }}
    }
    .into_any()
}

#[component]
fn SetUpForm(shown: api::SetupShown, confirm: ServerAction<api::ConfirmSecondFactor>) -> impl IntoView {
    let problems = problems(confirm);
    let (path, side) = shown.picture;
    let secret = shown.setup.secret;
    let groups: Vec<String> =
        secret.as_bytes().chunks(4).map(|part| String::from_utf8_lossy(part).into_owned()).collect();
    view! {
        <p>{say::second_why()}</p>
        <svg class="qr" viewBox=format!("-4 -4 {0} {0}", side + 8) role="img" aria-label=say::qr_label()>
            <rect x="-4" y="-4" width=side + 8 height=side + 8 fill="white"/>
            <path d=path fill="black"/>
        </svg>
        <p>{say::or_type()} " " <code>{groups.join(" ")}</code></p>
        <ActionForm action=confirm attr:class="form">
            <ErrorSummary problems=problems.summary()/>
            <input type="hidden" name="secret" value=secret/>
            <Field
                name="code"
                label=say::first_code()
                kind=FieldKind::Code
                autocomplete="one-time-code"
                problem=problems.of("code")
                required=true
            />
            <FormFoot submit=say::confirm() pending=confirm.pending()/>
        </ActionForm>
    }
    .into_any()
}

#[component]
fn RecoveryCodes(codes: Vec<String>) -> impl IntoView {
    view! {
        <Callout tone=Tone::Good>{say::second_done()}</Callout>
        <h2>{say::recovery_title()}</h2>
        <p>{say::recovery_why()}</p>
        <ul class="columns">{codes.into_iter().map(|code| view! { <li><code>{code}</code></li> }).collect_view()}</ul>
        <p><a class="button" data-kind="primary" href="/desktop" rel="external">{say::go_on()}</a></p>
    }
    .into_any()
}
