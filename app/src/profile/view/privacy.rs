//! `/profile/privacy`: who may see which field, with the previews one press away.

use crate::frame::shown;
use crate::profile::api::{self, SavePrivacy};
use crate::resource::resource;
use crate::text::profile as say;
use crate::ui::Title;
use crate::ui::{Callout, FormFoot, Item, MarginNote, PageHead, Select, Tone, WithMargin};
use domain::profile::{Audience, Privacy, ProfileField};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The page.
#[component]
pub fn EditPrivacy() -> impl IntoView {
    let privacy = resource(|| (), |()| api::privacy());
    let saved = use_query_map().read_untracked().get("done").is_some();
    view! {
        <Title text=say::privacy_title()/>
        <div class="page stack">
            <PageHead title=say::privacy_title() lead=say::privacy_lead()/>
            {saved.then(|| view! { <Callout tone=Tone::Good>{say::privacy_saved()}</Callout> })}
            {shown(privacy, |privacy| view! { <Whole privacy/> })}
        </div>
    }
    .into_any()
}

/// An audience in words.
fn audience_word(audience: Audience) -> String {
    match audience {
        Audience::Public => say::audience_public(),
        Audience::Members => say::audience_members(),
        Audience::Contacts => say::audience_contacts(),
        Audience::Nobody => say::audience_nobody(),
    }
}

/// A field in words.
fn field_word(field: ProfileField) -> String {
    match field {
        ProfileField::Name => say::field_name(),
        ProfileField::Role => say::role(),
        ProfileField::School => say::school(),
        ProfileField::Town => say::field_town(),
        ProfileField::Subjects => say::subjects(),
        ProfileField::Languages => say::languages(),
        ProfileField::Pupils => say::field_pupils(),
        ProfileField::Idea => say::ideas_title(),
        ProfileField::Wishes => say::wishes_title(),
        ProfileField::Equipment => say::equipment_title(),
        ProfileField::Experience => say::experience(),
        ProfileField::Projects => say::projects_title(),
        ProfileField::Email => say::email(),
        ProfileField::Phone => say::phone(),
        ProfileField::Website => say::website(),
    }
}

#[component]
fn Whole(privacy: Privacy) -> impl IntoView {
    let row = move |field: &ProfileField| {
        let items = field.audiences().iter().map(|audience| Item::new(audience.code(), audience_word(*audience)));
        let items: Vec<Item> = items.collect();
        let code = field.code();
        view! {
            <Select name=format!("audience[{code}]") id=format!("audience-{code}") label=field_word(*field)
                items value=privacy.of(*field).code() required=true/>
        }
    };
    view! {
        <WithMargin label=say::previews() margin=|| view! { <Previews/> }>
            <form class="form" method="post" action=SavePrivacy::url()>
                {ProfileField::ALL.iter().map(row).collect_view()}
                <FormFoot submit=say::save()><a href="/profile">{say::cancel()}</a></FormFoot>
            </form>
        </WithMargin>
    }
    .into_any()
}

/// How others see it, and who they are.
#[component]
fn Previews() -> impl IntoView {
    view! {
        <MarginNote title=say::previews()>
            <ul>
                <li><a href="/profile?as=public">{say::tab_public()}</a></li>
                <li><a href="/profile?as=member">{say::tab_members()}</a></li>
                <li><a href="/profile?as=contact">{say::tab_contacts()}</a></li>
            </ul>
        </MarginNote>
        <MarginNote title=say::audience_help_title()>
            <p>{say::audience_help_members()}</p>
            <p>{say::audience_help_contacts()}</p>
            <p>{say::audience_help_public()}</p>
            <p>{say::audience_help_search()}</p>
        </MarginNote>
    }
    .into_any()
}
