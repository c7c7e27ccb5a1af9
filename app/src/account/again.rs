//! Signing in again in place: the session has ended, the page and all that was typed into it stay.

use crate::account::api;
use crate::form::problems;
use crate::me;
use crate::text::{self, account as say};
use crate::ui::{Button, ButtonKind, Dialog, ErrorSummary, Field, FieldKind};
use domain::base::id::AccountId;
use leptos::prelude::*;

/// Asks for the password over the page when the session of its reader has ended.
#[component]
pub fn SignInAgain(
    /// Whose page it is: nobody else can go on with it.
    account: AccountId,
    /// Her name.
    name: String,
) -> impl IntoView {
    let ended = me::session_ended();
    let action = ServerAction::<api::SignInAgain>::new();
    let code_problem = problems(action).of("code");
    let asks_for_code = RwSignal::new(false);
    Effect::new(move |_| {
        if code_problem.get().is_some() {
            asks_for_code.set(true);
        }
    });
    Effect::new(move |_| {
        if matches!(action.value().read().as_ref(), Some(Ok(()))) {
            me::go_on();
        }
    });
    let asked = StoredValue::new((account, name));
    view! {
        <Dialog id="sign-in-again" title=say::again_title() open=ended>
            {move || ended.get().then(|| {
                let (account, name) = asked.get_value();
                view! { <Form action account name asks_for_code/> }
            })}
        </Dialog>
    }
    .into_any()
}

/// The password, and the code where the account asks for one.
#[component]
fn Form(
    action: ServerAction<api::SignInAgain>,
    account: AccountId,
    name: String,
    asks_for_code: RwSignal<bool>,
) -> impl IntoView {
    let problems = problems(action);
    view! {
        <ActionForm action attr:class="form">
            <ErrorSummary problems=problems.summary()/>
            <p>{say::again_why(name)}</p>
            <input type="hidden" name="account" value=account.0/>
            <Field
                name="password"
                id="again-password"
                label=say::password()
                kind=FieldKind::Password
                autocomplete="current-password"
                problem=problems.of("password")
                required=true
            />
            <div hidden=move || !asks_for_code.get()>
                <Field
                    name="code"
                    id="again-code"
                    label=say::code()
                    help=say::code_help()
                    autocomplete="one-time-code"
                    problem=problems.of("code")
                />
            </div>
            <div class="row">
                <Button kind=ButtonKind::Primary>{say::go_on()}</Button>
                <a href=format!("/{}/sign-in", text::current()) rel="external">{say::again_other()}</a>
            </div>
        </ActionForm>
    }
    .into_any()
}
