//! `/account`: how I sign in, how I read, my sessions, the end of my account.

use crate::account::api::{self, OwnAccount, SessionLine};
use crate::form::{Trouble, kept, problems};
use crate::frame::shown;
use crate::me::{Me, reader};
use crate::text::account as say;
use crate::ui::Title;
use crate::ui::shell::SingleKeys;
use crate::ui::{
    Button, ButtonKind, Callout, Checkbox, ErrorSummary, Field, FieldKind, FormFoot, Item, PageHead, SectionHead,
    Select, Tone,
};
use domain::account::{OwnAddress, OwnFactor};
use domain::base::hint::Topic;
use domain::base::language::Language;
use domain::base::viewer::Reading;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The page of one's own account.
#[component]
pub fn Account() -> impl IntoView {
    let own = crate::live::resource(&[Topic::Session], || (), |()| api::own());
    let done = use_query_map().read_untracked().get("done");
    let done = done.and_then(|what| match what.as_str() {
        "password" => Some(say::password_set()),
        "username" => Some(say::username_set()),
        "sessions" => Some(say::sessions_ended()),
        "reading" => Some(say::reading_set()),
        "address-asked" => Some(say::address_asked()),
        "address" => Some(say::address_set()),
        "second-factor" => Some(say::second_given_up()),
        _ => None,
    });
    view! {
        <Title text=say::account_title()/>
        <div class="page stack" data-gap="wide">
            <PageHead title=say::account_title()/>
            <Trouble of=&[api::EndSession::PATH, api::EndOtherSessions::PATH]/>
            {done.map(|what| view! { <Callout tone=Tone::Good>{what}</Callout> })}
            {shown(reader(), |me| view! { <Reads me/> })}
            {shown(own, |own| view! { <Address address=own.address.clone()/><SignsIn own/> })}
            <Delete/>
        </div>
    }
    .into_any()
}

/// Language, theme, contrast, zone; and whether single keys act on this device.
#[component]
fn Reads(me: Me) -> impl IntoView {
    let Some(Reading { language, theme, contrast, zone }) = me.reading else { return ().into_any() };
    let reading = problems(ServerAction::<api::WriteReading>::new());
    let languages = Language::ALL.into_iter().map(|one| Item::new(one.code(), one.name())).collect::<Vec<_>>();
    let themes = vec![
        Item::new("system", say::theme_system()),
        Item::new("light", say::theme_light()),
        Item::new("dark", say::theme_dark()),
    ];
    view! {
        <section aria-labelledby="reading">
            <SectionHead title=say::reading_title() id="reading"/>
            <form class="form" method="post" action=api::WriteReading::url()>
                <ErrorSummary problems=reading.summary()/>
                <Select name="language" label=say::language() items=languages value=language.code()/>
                <Select name="theme" label=say::theme() items=themes value=theme/>
                <Checkbox name="contrast" checked=contrast>{say::contrast()}</Checkbox>
                <Field name="zone" label=say::zone() help=say::zone_help() value=kept("zone", &zone) problem=reading.of("zone")/>
                <FormFoot submit=crate::text::ui::save() kind=ButtonKind::Plain/>
            </form>
            <SingleKeys/>
        </section>
    }
    .into_any()
}

/// Where all mails go. Another address takes its place once the link that goes there was followed.
#[component]
fn Address(address: OwnAddress) -> impl IntoView {
    let problems = problems(ServerAction::<api::AskAddress>::new());
    let OwnAddress { email, asked } = address;
    view! {
        <section class="stack" aria-labelledby="address-head">
            <SectionHead title=say::address_title() id="address-head"/>
            <p>{say::address_now(email)}</p>
            {asked.map(|asked| view! { <Callout tone=Tone::Wait>{say::address_waits(asked)}</Callout> })}
            <form class="form" method="post" action=api::AskAddress::url()>
                <ErrorSummary problems=problems.summary()/>
                <Field name="new_email" label=say::new_address() help=say::new_address_help() kind=FieldKind::Email value=kept("new_email", "") autocomplete="email" problem=problems.of("new_email") required=true/>
                <Field name="address_password" label=say::password() kind=FieldKind::Password autocomplete="current-password" problem=problems.of("address_password") required=true/>
                <FormFoot submit=say::send_link() kind=ButtonKind::Plain/>
            </form>
        </section>
    }
    .into_any()
}

/// Sign-in name, password, sessions.
#[component]
fn SignsIn(own: OwnAccount) -> impl IntoView {
    let password = problems(ServerAction::<api::ChangePassword>::new());
    let username = problems(ServerAction::<api::ChangeUsername>::new());
    let others = own.sessions.len() > 1;
    view! {
        <section aria-labelledby="password-head">
            <SectionHead title=say::change_password_title() id="password-head"/>
            <form class="form" method="post" action=api::ChangePassword::url()>
                <ErrorSummary problems=password.summary()/>
                <Field name="old_password" label=say::old_password() kind=FieldKind::Password autocomplete="current-password" problem=password.of("old_password") required=true/>
                <Field name="password" label=say::new_password() help=say::password_help() kind=FieldKind::Password autocomplete="new-password" minlength=8 problem=password.of("password") required=true/>
                <FormFoot submit=say::save_password() kind=ButtonKind::Plain/>
            </form>
        </section>
        <section aria-labelledby="username-head">
            <SectionHead title=say::change_username_title() id="username-head"/>
            <form class="form" method="post" action=api::ChangeUsername::url()>
                <ErrorSummary problems=username.summary()/>
                <Field name="username" label=say::username() value=kept("username", &own.sign_in.username) autocomplete="username" problem=username.of("username") required=true/>
                <Field name="current_password" label=say::password() kind=FieldKind::Password autocomplete="current-password" problem=username.of("current_password") required=true/>
                <FormFoot submit=crate::text::ui::save() kind=ButtonKind::Plain/>
            </form>
        </section>
        <Factor factor=own.sign_in.factor/>
        <section aria-labelledby="sessions-head">
            <SectionHead title=say::sessions_title() id="sessions-head"/>
            <ul class="rows">{own.sessions.into_iter().map(session_row).collect_view()}</ul>
            {others.then(|| view! {
                <form method="post" action=api::EndOtherSessions::url()><Button>{say::end_others()}</Button></form>
            })}
        </section>
    }
    .into_any()
}

/// The second factor: set up on a page of its own, given up here by whoever need not have one (R-LOG-3).
#[component]
fn Factor(factor: OwnFactor) -> impl IntoView {
    let act = match factor {
        OwnFactor::Off => view! {
            <p>{say::second_good()}</p>
            <p><a class="button" href="/second-factor" rel="external">{say::second_offer()}</a></p>
        }
        .into_any(),
        OwnFactor::On => view! { <p>{say::second_on()}</p><GiveUp/> }.into_any(),
        OwnFactor::Kept => view! { <p>{say::second_kept()}</p> }.into_any(),
    };
    view! {
        <section class="stack" aria-labelledby="factor-head">
            <SectionHead title=say::second_title() id="factor-head"/>
            {act}
        </section>
    }
    .into_any()
}

/// Gives the second factor up: the password and one more code.
#[component]
fn GiveUp() -> impl IntoView {
    let problems = problems(ServerAction::<api::GiveSecondFactorUp>::new());
    let summary = problems.summary();
    view! {
        <details open=move || !summary.get().is_empty()>
            <summary>{say::second_give_up_open()}</summary>
            <form class="form" method="post" action=api::GiveSecondFactorUp::url()>
                <ErrorSummary problems=summary/>
                <Field name="factor_password" label=say::password() kind=FieldKind::Password autocomplete="current-password" problem=problems.of("factor_password") required=true/>
                <Field name="code" label=say::code() help=say::code_help() autocomplete="one-time-code" problem=problems.of("code") required=true/>
                <FormFoot submit=say::second_give_up() kind=ButtonKind::Danger/>
            </form>
        </details>
    }
    .into_any()
}

fn session_row(line: SessionLine) -> impl IntoView {
    let SessionLine { session, seen } = line;
    let device = if session.device.is_empty() { say::unknown_device() } else { session.device };
    let id = session.id.to_string();
    view! {
        <li class="row" data-push="">
            <span><strong>{device}</strong> " " <span class="faint">{if session.this { say::this_session() } else { seen }}</span></span>
            {(!session.this).then(|| view! {
                <form method="post" action=api::EndSession::url()>
                    <input type="hidden" name="session" value=id/>
                    <Button small=true>{say::end_session()}</Button>
                </form>
            })}
        </li>
    }
}

/// What cannot be undone asks for the name to be typed.
#[component]
fn Delete() -> impl IntoView {
    let problems = problems(ServerAction::<api::Delete>::new());
    view! {
        <section aria-labelledby="delete-head">
            <SectionHead title=say::delete_title() id="delete-head"/>
            <p>{say::delete_why()}</p>
            <details>
                <summary>{say::delete_open()}</summary>
                <form class="form" method="post" action=api::Delete::url()>
                    <ErrorSummary problems=problems.summary()/>
                    <Field name="typed_name" label=say::delete_name() problem=problems.of("typed_name") autocomplete="off" required=true/>
                    <Field name="delete_password" label=say::password() kind=FieldKind::Password autocomplete="current-password" problem=problems.of("delete_password") required=true/>
                    <FormFoot submit=say::delete_button() kind=ButtonKind::Danger/>
                </form>
            </details>
        </section>
    }
    .into_any()
}
