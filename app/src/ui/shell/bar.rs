//! The bar on top: of guests, of members, of pupils.

use super::super::{Avatar, AvatarSize, Button, ButtonKind, ButtonLink, Glyph, Icon, Ring};
use super::links::lines;
use super::{Menu, NavLink};
use crate::text;
use leptos::either::Either;
use leptos::prelude::*;

/// A language the page can be read in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageChoice {
    /// Its code: `de`.
    pub code: String,
    /// Its own name: `Deutsch`.
    pub name: String,
    /// The address of this page in that language; for members unused when `save_to` is set.
    pub href: String,
}

/// The languages, and how one is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Languages {
    /// The code of the one that is shown.
    pub current: String,
    /// All of them.
    pub choices: Vec<LanguageChoice>,
    /// Where a member's choice is posted, as `language=de`; guests follow links.
    pub save_to: Option<String>,
}

/// The reader, as the bar shows her.
#[derive(Debug, Clone)]
pub struct Myself {
    /// Her name.
    pub name: String,
    /// The id the tint of her face follows from.
    pub id: i64,
    /// The address of her picture.
    pub picture: Option<String>,
    /// Profile, school, settings.
    pub links: Vec<NavLink>,
    /// Where signing out is posted.
    pub sign_out: String,
    /// What the page does before she leaves.
    pub leaving: Callback<()>,
}

/// Logo and brand name, which lead home.
#[component]
fn Brand(name: String, home: String, always: bool) -> impl IntoView {
    let word = match always {
        true => Either::Left(view! { <span>{name}</span> }),
        false => Either::Right(view! {
            <><span class="only-wide">{name}</span><span class="visually-hidden only-narrow">{text::ui::home_of_brand()}</span></>
        }),
    };
    view! { <a class="brand" href=home><Logo/>{word}</a> }
}

/// The operator's own logo, or the ring. The name stands beside it.
#[component]
fn Logo() -> impl IntoView {
    match text::logo() {
        Some(address) => Either::Left(view! { <img class="logo" src=address alt=""/> }),
        None => Either::Right(view! { <Ring/> }),
    }
}

/// The menu of languages. Each name stands in its own language.
#[component]
fn LanguageMenu(languages: Languages) -> impl IntoView {
    let Languages { current, choices, .. } = &languages;
    let name =
        choices.iter().find(|choice| choice.code == *current).map(|choice| choice.name.clone()).unwrap_or_default();
    let shown = current.to_uppercase();
    let head = move || {
        view! {
            <><Icon glyph=Glyph::Globe/><span aria-hidden="true">{shown}</span><span class="visually-hidden">{text::ui::language_is(name)}</span></>
        }
    };
    view! { <Menu class="topbar-item" summary=head>{language_lines(languages)}</Menu> }
}

/// The languages as lines of a menu: links, or for members buttons that save the choice.
fn language_lines(languages: Languages) -> impl IntoView {
    let Languages { current, choices, save_to } = languages;
    let line = move |choice: LanguageChoice| {
        let here = (choice.code == current).then_some("true");
        let lang = choice.code.clone();
        let act = match &save_to {
            Some(address) => Either::Left(view! {
                <form method="post" action=address.clone()>
                    <button name="language" value=choice.code lang=lang aria-current=here>{choice.name}</button>
                </form>
            }),
            None => Either::Right(
                view! { <a href=choice.href hreflang=choice.code lang=lang rel="external" aria-current=here>{choice.name}</a> },
            ),
        };
        view! { <li>{act}</li> }
    };
    choices.into_iter().map(line).collect_view()
}

/// The bar of guests: what there is to see, the language, signing in and registering.
#[component]
pub fn GuestBar(
    /// The name of the product, a setting.
    #[prop(into)]
    brand: String,
    /// The address of the front page.
    #[prop(into)]
    home: String,
    /// The map, what it is, help.
    links: Vec<NavLink>,
    /// The address of the page to sign in.
    #[prop(into)]
    sign_in: String,
    /// The address of the page to register.
    #[prop(into)]
    register: String,
    /// The languages.
    languages: Languages,
    /// The address that is open.
    #[prop(into)]
    path: Signal<String>,
) -> impl IntoView {
    let languages_narrow = languages.clone();
    let register = NavLink::new(text::ui::register(), register);
    let wide = links.iter().chain([&register]).cloned().map(|link| {
        let here = link.clone();
        let current = move || path.with(|path| here.is_current(path)).then_some("page");
        view! { <li class="only-wide"><a class="topbar-item" href=link.href aria-current=current>{link.label}</a></li> }
    });
    let wide = wide.collect_view();
    let narrow = lines(links.into_iter().chain([register]).collect(), path);
    let head = || view! { <><Icon glyph=Glyph::List/><span class="visually-hidden">{text::ui::menu()}</span></> };
    view! {
        <header class="topbar">
            <div>
                <Brand name=brand home always=true/>
                <nav aria-label=text::ui::main_menu()>
                    <ul class="items">
                        {wide}
                        <li class="only-wide"><LanguageMenu languages/></li>
                        <li><a class="topbar-item" href=sign_in>{text::ui::sign_in()}</a></li>
                        <li class="only-narrow"><Menu class="topbar-item" summary=head>
                            {narrow}
                            <li class="gap"><ul aria-label=text::ui::language()>{language_lines(languages_narrow)}</ul></li>
                        </Menu></li>
                    </ul>
                </nav>
            </div>
        </header>
    }
    .into_any()
}

/// A sign with a counter in the bar, and the sentence that says both.
fn counted(
    class: Option<&'static str>,
    href: String,
    glyph: Glyph,
    count: Signal<u32>,
    words: fn(u32) -> String,
) -> impl IntoView {
    let bubble = move || {
        (count.get() != 0).then(|| view! { <span class="count" aria-hidden="true">{move || count.get()}</span> })
    };
    view! {
        <li class=class>
            <a class="topbar-item" href=href>
                <span class="visually-hidden">{move || words(count.get())}</span>
                <Icon glyph/>
                {bubble}
            </a>
        </li>
    }
}

/// The bar of members: search, create, bell, envelope, language, me.
#[component]
pub fn MemberBar(
    /// The name of the product, a setting.
    #[prop(into)]
    brand: String,
    /// The address of the Desktop.
    #[prop(into)]
    home: String,
    /// Where the search form leads, with the words as `q`; nobody searches before she is validated.
    search: Option<&'static str>,
    /// What can be made: a project, a message, an idea.
    #[prop(optional)]
    create: Vec<NavLink>,
    /// The address of the notices and how many are new.
    bell: (String, Signal<u32>),
    /// The address of the mailbox and how many messages are unread; for whoever has one.
    mailbox: Option<(&'static str, Signal<u32>)>,
    /// The languages.
    languages: Languages,
    /// The reader.
    myself: Myself,
    /// The address that is open.
    #[prop(into)]
    path: Signal<String>,
) -> impl IntoView {
    let (create_narrow, languages_narrow) = (create.clone(), languages.clone());
    let create = (!create.is_empty()).then(|| {
        let head = || view! { <><Icon glyph=Glyph::Plus/>{text::ui::create()}</> };
        view! { <li class="only-wide"><Menu class="topbar-item" summary=head>{lines(create, path)}</Menu></li> }
    });
    view! {
        <header class="topbar">
            <div>
                <Brand name=brand home always=false/>
                {search.map(search_form)}
                <nav aria-label=text::ui::your_menu()>
                    <ul class="items">
                        {create}
                        {counted(None, bell.0, Glyph::Bell, bell.1, text::ui::notices)}
                        {mailbox.map(|(path, unread)| counted(Some("only-wide"), path.to_owned(), Glyph::Mail, unread, text::ui::mailbox))}
                        <li class="only-wide"><LanguageMenu languages/></li>
                        <li><MyMenu myself create=create_narrow languages=languages_narrow path/></li>
                    </ul>
                </nav>
            </div>
        </header>
    }
    .into_any()
}

fn search_form(action: &'static str) -> impl IntoView {
    let by_key = super::shortcut::slash_searches();
    view! {
        <form class="topbar-search" role="search" action=action>
            <label class="visually-hidden" for="search">{text::ui::search_label()}</label>
            <Icon glyph=Glyph::Search/>
            <input id="search" name="q" type="search" placeholder=text::ui::search() autocomplete="off" aria-keyshortcuts=move || by_key.get().then_some("/")/>
        </form>
    }
}

/// Face, profile, settings and the way out; where the bar is narrow also what else stands in it.
#[component]
fn MyMenu(myself: Myself, create: Vec<NavLink>, languages: Languages, path: Signal<String>) -> impl IntoView {
    let Myself { name, id, picture, links, sign_out, leaving } = myself;
    let head = move || {
        let face = match picture {
            Some(picture) => Either::Left(view! { <Avatar name=name.clone() id size=AvatarSize::Small picture/> }),
            None => Either::Right(view! { <Avatar name=name.clone() id size=AvatarSize::Small/> }),
        };
        view! { <>{face}<span class="visually-hidden">{text::ui::menu_of(name)}</span></> }
    };
    view! {
        <Menu class="topbar-item" summary=head>
            {lines(links, path)}
            {(!create.is_empty()).then(|| view! { <li class="only-narrow gap"><ul>{lines(create, path)}</ul></li> })}
            <li class="only-narrow gap"><ul aria-label=text::ui::language()>{language_lines(languages)}</ul></li>
            <li class="gap"><form method="post" action=sign_out on:submit=move |_| leaving.run(())><button>{text::ui::sign_out()}</button></form></li>
        </Menu>
    }
}

/// The bar of pupils: the way to their own page, "Tell a teacher", who is here, and the next pupil in one press.
#[component]
pub fn PupilBar(
    /// The name of the product.
    #[prop(into)]
    brand: String,
    /// The address of the pupil's own page.
    #[prop(into)]
    home: String,
    /// The pupil's name.
    #[prop(into)]
    name: String,
    /// The face that the pupil chose.
    #[prop(into)]
    face: ViewFnOnce,
    /// Where a pupil tells a teacher.
    #[prop(into)]
    tell: String,
    /// Where "Next pupil" is posted; it ends this session and shows the pupils' page.
    #[prop(into)]
    next_pupil: String,
) -> impl IntoView {
    view! {
        <header class="topbar">
            <div>
                <a class="brand" href=home><Logo/><span class="only-wide">{brand}</span><span class="visually-hidden">{text::pupil::home_title()}</span></a>
                <nav aria-label=text::ui::your_menu()>
                    <ul class="items">
                        <li><ButtonLink kind=ButtonKind::Tell small=true href=tell glyph=Glyph::Hand>{text::ui::tell_a_teacher()}</ButtonLink></li>
                        <li><span class="topbar-item">{face.run()}<span class="only-wide">{name.clone()}</span><span class="visually-hidden only-narrow">{name}</span></span></li>
                        <li><form method="post" action=next_pupil><Button small=true>{text::ui::next_pupil()}</Button></form></li>
                    </ul>
                </nav>
            </div>
        </header>
    }
    .into_any()
}
