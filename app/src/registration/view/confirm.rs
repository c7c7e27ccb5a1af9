//! `/{lang}/register/confirm?token=…`: a button, since programs that look into mails follow links too, and the password, since
//! anybody can type an address.

use crate::form::problems;
use crate::frame::page_language;
use crate::registration::api;
use crate::resource::resource;
use crate::text::around_link;
use crate::text::registration as say;
use crate::ui::Title;
use crate::ui::{ErrorSummary, Field, FieldKind, FormFoot, PageHead};
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// Asks whether the address is hers, or says that the link is too old.
#[component]
pub fn Confirm() -> impl IntoView {
    let token = use_query_map().read_untracked().get("token").unwrap_or_default();
    let pending = resource(
        {
            let token = token.clone();
            move || token.clone()
        },
        api::pending,
    );
    let problems = problems(ServerAction::<api::Confirm>::new());
    view! {
        <Suspense>
            {move || {
                let token = token.clone();
                Suspend::new(async move {
                    let content = match pending.await {
                        Ok(pending) => Either::Left(view! {
                            <Title text=say::confirm_title()/>
                            <PageHead title=say::confirm_title()/>
                            <p>{say::confirm_text(pending.first_name, pending.email, pending.username)}</p>
                            <form class="form" method="post" action=api::Confirm::url()>
                                <ErrorSummary problems=problems.summary()/>
                                <input type="hidden" name="token" value=token/>
                                <Field
                                    name="password"
                                    label=say::your_password()
                                    help=say::your_password_help()
                                    kind=FieldKind::Password
                                    autocomplete="current-password"
                                    problem=problems.of("password")
                                    required=true
                                />
                                <FormFoot submit=say::confirm()/>
                            </form>
                            <NotChosen/>
                        }),
                        Err(_) => Either::Right(view! { <TooOld/> }),
                    };
                    view! { <div class="page stack">{content}</div> }
                })
            }}
        </Suspense>
    }
    .into_any()
}

/// Somebody else has typed her address, and a password of his own: she begins again.
#[component]
fn NotChosen() -> impl IntoView {
    let again = format!("/{}/register", page_language());
    let sentence = say::password_not_chosen();
    let (before, inside, behind) = around_link(&sentence);
    let (before, inside, behind) = (before.to_owned(), inside.to_owned(), behind.to_owned());
    view! { <p>{before}<a href=again>{inside}</a>{behind}</p> }
}

#[component]
fn TooOld() -> impl IntoView {
    let language = page_language();
    view! {
        <Title text=say::link_old_title()/>
        <PageHead title=say::link_old_title()/>
        <p>{say::link_old()}</p>
        <p class="row">
            <a class="button" data-kind="primary" href=format!("/{language}/sign-in?next=/registration")>{crate::text::ui::sign_in()}</a>
            <a class="button" href=format!("/{language}/register")>{say::register_again()}</a>
        </p>
    }
    .into_any()
}
