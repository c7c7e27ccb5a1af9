//! The bars, the menus and the foot: who finds what in them.

use super::here;
use crate::draft;
use crate::me::{Me, reader, unread_messages, unread_notices};
use crate::pupil::avatar::PupilAvatar;
use crate::text;
use crate::ui::shell::{Foot, GuestBar, LanguageChoice, Languages, MemberBar, Myself, NavLink, PupilBar};
use crate::ui::{AvatarSize, Glyph};
use domain::base::language::Language;
use domain::base::viewer::{Adult, Grant, Standing};
use leptos::either::EitherOf3;
use leptos::prelude::*;

/// The languages of a public page are links, those of a member a choice in the profile.
fn languages(me: &Me, path: &str) -> Languages {
    let current = text::current();
    let rest = path.trim_start_matches('/').split_once('/').map_or("", |(_, rest)| rest);
    let public = path.trim_start_matches('/').split('/').next().and_then(Language::from_code).is_some();
    let choices = Language::ALL.into_iter().map(|language| LanguageChoice {
        code: language.code().to_owned(),
        name: language.name().to_owned(),
        href: if public { format!("/{language}/{rest}") } else { format!("/{language}/") },
    });
    Languages {
        current: current.code().to_owned(),
        choices: choices.collect(),
        save_to: (!public && me.is_signed_in()).then(|| "/api/account/choose_language".to_owned()),
    }
}

/// The bar on top, for whoever reads.
#[component]
pub(crate) fn TopBar(me: Me) -> impl IntoView {
    let path = here();
    let languages = languages(&me, &path.get_untracked());
    let language = text::current();
    match me.standing.clone() {
        Standing::Guest => EitherOf3::A(view! {
            <GuestBar
                brand=text::brand()
                home=format!("/{language}/")
                links=vec![
                    NavLink::new(text::frame::map(), format!("/{language}/map")),
                    NavLink::new(text::publish::spaces_title(), format!("/{language}/spaces")),
                    NavLink::new(text::frame::about(), format!("/{language}/about")),
                ]
                sign_in=format!("/{language}/sign-in")
                register=format!("/{language}/register")
                languages
                path
            />
        }),
        Standing::Adult(adult) => EitherOf3::B(member_bar(&me, &adult, languages, path)),
        Standing::Pupil(pupil) => EitherOf3::C(view! {
            <PupilBar
                brand=text::brand()
                home="/pupil"
                name=pupil.name
                face=move || view! { <PupilAvatar number=pupil.avatar size=AvatarSize::Small/> }
                tell=pupil_tell(&path.get_untracked())
                next_pupil="/api/account/leave"
            />
        }),
    }
    .into_any()
}

/// Where a pupil tells a teacher; the space she comes from goes along.
fn pupil_tell(path: &str) -> String {
    match path.strip_prefix("/spaces/").and_then(|rest| rest.split('/').next()) {
        Some(space) => format!("/pupil/tell?space={space}"),
        None => "/pupil/tell".to_owned(),
    }
}

fn member_bar(me: &Me, adult: &Adult, languages: Languages, path: Signal<String>) -> impl IntoView + use<> {
    let member = adult.is_validated_staff();
    let mut links = Vec::new();
    if adult.school_staff && me.is_signed_in() {
        links.push(NavLink::new(text::frame::profile(), "/profile").glyph(Glyph::User));
    }
    if me.is_signed_in() {
        links.push(NavLink::new(text::frame::account(), "/account"));
    }
    let create = if member {
        vec![
            NavLink::new(text::frame::create_message(), "/candidates"),
            NavLink::new(text::frame::create_project(), "/projects/new"),
        ]
    } else {
        Vec::new()
    };
    let (messages, notices) = (unread_messages(me), unread_notices(me));
    let reader = reader();
    view! {
        <MemberBar
            brand=text::brand()
            home="/desktop"
            search=member.then_some("/twinfinder")
            create
            bell=("/notices".to_owned(), notices)
            mailbox=adult.has_mailbox().then_some(("/mailbox", messages))
            languages
            myself=Myself {
                name: adult.name.clone(),
                id: adult.id.0,
                picture: None,
                links,
                sign_out: "/api/account/leave".to_owned(),
                leaving: Callback::new(move |()| draft::forget_all(reader)),
            }
            path
        />
    }
}

/// The links of the Desktop: what this person can do, the most needed first.
pub(super) fn desktop_links(me: &Me, adult: &Adult) -> Vec<NavLink> {
    use text::frame as say;
    let mut links = vec![NavLink::new(say::desktop(), "/desktop").glyph(Glyph::Home)];
    if adult.is_validated_staff() {
        links.extend([
            NavLink::new(say::twinfinder(), "/twinfinder").glyph(Glyph::Search),
            NavLink::new(say::candidates(), "/candidates").glyph(Glyph::Star),
            NavLink::new(say::mailbox(), "/mailbox").glyph(Glyph::Mail).count(unread_messages(me)),
            NavLink::new(say::projects(), "/projects").glyph(Glyph::Page),
            NavLink::new(say::spaces(), "/spaces").glyph(Glyph::Page),
            NavLink::new(say::profile(), "/profile").glyph(Glyph::User).also("/school"),
        ]);
    } else if adult.is_moving_staff() {
        links.extend([
            NavLink::new(say::registration(), "/waiting").glyph(Glyph::Page),
            NavLink::new(say::mailbox(), "/mailbox").glyph(Glyph::Mail).count(unread_messages(me)),
            NavLink::new(say::projects(), "/projects").glyph(Glyph::Page),
            NavLink::new(say::spaces(), "/spaces").glyph(Glyph::Page),
            NavLink::new(say::profile(), "/profile").glyph(Glyph::User).also("/school"),
        ]);
    } else if adult.school_staff {
        links.extend([
            NavLink::new(say::registration(), "/registration").glyph(Glyph::Page),
            NavLink::new(say::profile(), "/profile").glyph(Glyph::User).also("/school"),
        ]);
    }
    for grant in &adult.grants {
        match grant {
            Grant::Officer(_) | Grant::Central => links.extend([
                NavLink::new(say::registrations(), "/unit/registrations").glyph(Glyph::List),
                NavLink::new(text::people::title(), "/unit/people").glyph(Glyph::Team),
                NavLink::new(text::school::title(), "/unit/schools").glyph(Glyph::Home),
                NavLink::new(say::register(), "/unit/register").glyph(Glyph::Page),
                NavLink::new(say::unit_projects(), "/unit/projects").glyph(Glyph::Page),
                NavLink::new(say::reports(), "/unit/reports").glyph(Glyph::Hand),
                NavLink::new(text::pupil::desk_title(), "/unit/pupils").glyph(Glyph::Team),
                NavLink::new(text::unit::contact_title(), "/unit/contact").glyph(Glyph::Mail),
            ]),
            Grant::Administrator => links.extend([
                NavLink::new(say::units(), "/office/units").glyph(Glyph::Globe),
                NavLink::new(say::outbox(), "/office/outbox").glyph(Glyph::Mail),
            ]),
        }
    }
    let mut known = std::collections::BTreeSet::new();
    links.retain(|link| known.insert(link.href.clone()));
    links
}

/// What stands at the foot of a page.
pub(super) fn foot(me: &Me) -> impl IntoView + use<> {
    let language = text::current();
    let links = vec![
        NavLink::new(text::frame::conduct(), format!("/{language}/conduct")),
        NavLink::new(text::frame::privacy(), format!("/{language}/privacy")),
        NavLink::new(text::frame::accessibility(), format!("/{language}/accessibility")),
        NavLink::new(text::frame::contact(), format!("/{language}/contact")),
    ];
    let note = me.reading.as_ref().map_or(String::new(), |reading| text::frame::times_in(reading.zone.as_str()));
    view! { <Foot links note/> }
}

/// The line that says that everything in here is invented.
#[component]
pub(crate) fn DemoLine(me: Me) -> impl IntoView {
    me.demo.then(|| view! { <aside class="public-strip demo-line">{text::frame::demo()}</aside> })
}
