//! `/{lang}/new-address?token=…`: a button, since programs that look into mails follow links too.

use crate::account::api;
use crate::resource::resource;
use crate::text::account as say;
use crate::ui::Title;
use crate::ui::{Callout, FormFoot, PageHead, Tone};
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// Asks whether the address is hers, or says that the link is too old.
#[component]
pub fn NewAddress() -> impl IntoView {
    let token = use_query_map().read_untracked().get("token").unwrap_or_default();
    let asked = resource(
        {
            let token = token.clone();
            move || token.clone()
        },
        api::asked_address,
    );
    view! {
        <Title text=say::new_address()/>
        <div class="page stack">
            <PageHead title=say::new_address()/>
            <Suspense>
                {move || {
                    let token = token.clone();
                    Suspend::new(async move {
                        match asked.await {
                            Ok(address) => Either::Left(view! {
                                <p>{say::new_address_confirm(address)}</p>
                                <form class="form" method="post" action=api::ConfirmNewAddress::url()>
                                    <input type="hidden" name="token" value=token/>
                                    <FormFoot submit=say::confirm()/>
                                </form>
                            }),
                            Err(_) => Either::Right(view! {
                                <Callout tone=Tone::Wait>{crate::text::problem::link_expired()}</Callout>
                                <p><a class="button" href="/account">{say::account_title()}</a></p>
                            }),
                        }
                    })
                }}
            </Suspense>
        </div>
    }
    .into_any()
}
