//! Every public page in every language: one `<h1>`, whole sentences, nothing that a guest may not see.

use super::view::*;
use domain::base::id::{ProjectId, SchoolId};
use domain::base::language::{Day, Language};
use domain::base::list::Listing;
use domain::portal::*;
use domain::project::Month;
use domain::unit::UnitContact;
use domain::vocabulary::{CodeSet, Country, SchoolLevel, SchoolRole, SpokenLanguage, Subject, Unit};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use std::sync::LazyLock;
use tokio::runtime::Runtime;

fn overview() -> Overview {
    let countries = Country::ALL.iter().filter(|country| **country != Country::UnitedKingdom);
    let countries: Vec<CountryFigures> = countries
        .enumerate()
        .map(|(place, country)| CountryFigures {
            country: *country,
            schools: [12, 1, 5, 0, 37][place % 5],
            projects: [3, 0, 1, 0, 22][place % 5],
        })
        .collect();
    Overview { counters: Counters { people: 1_702, schools: 398, projects: 54, countries: 29 }, countries }
}

fn project_row() -> ProjectRow {
    ProjectRow {
        id: ProjectId(7),
        title: "Lettres de ma rue".into(),
        countries: vec![Country::Italy, Country::Poland],
        ages: (11, 14),
        languages: [SpokenLanguage::French, SpokenLanguage::English].into_iter().collect(),
    }
}

fn listing<T>(rows: Vec<T>, total: i64) -> Listing<T> {
    Listing { rows, total, page: 1, size: 1 }
}

fn country(empty: bool) -> CountryPage {
    let school = SchoolRow {
        id: SchoolId(3),
        name: "Scuola media G. Verdi".into(),
        town: "Lucca".into(),
        levels: [SchoolLevel::LowerSecondary].into_iter().collect(),
    };
    let unit = UnitContact {
        email: "unita@example.it".into(),
        phone: "+39 055 123".into(),
        hours: "9:00–12:00".into(),
        address: "Via Lombroso 6, Firenze".into(),
        website: "https://unita.example.it".into(),
    };
    match empty {
        true => CountryPage {
            country: Country::Italy,
            units: Vec::new(),
            schools: listing(Vec::new(), 0),
            projects: listing(Vec::new(), 0),
        },
        false => CountryPage {
            country: Country::Italy,
            units: vec![(Unit::Italy, unit)],
            schools: listing(vec![school.clone(), school], 2),
            projects: listing(vec![project_row()], 1),
        },
    }
}

fn school() -> SchoolPage {
    SchoolPage {
        id: SchoolId(3),
        name: "Scuola media G. Verdi".into(),
        town: "Lucca".into(),
        country: Country::Italy,
        levels: CodeSet::default(),
        pupils: Some(540),
        website: "https://verdi.example.it/".into(),
        people: vec![PublicPerson { name: "Anna Rossi".into(), role: Some(SchoolRole::ALL[0]) }],
        unnamed: 2,
        projects: listing(vec![project_row()], 2),
    }
}

fn project() -> ProjectPage {
    let place = |id, name: &str, town: &str, country, contact: Option<&str>| ProjectSchool {
        id: SchoolId(id),
        name: name.into(),
        town: town.into(),
        country,
        contact: contact.map(str::to_owned),
    };
    ProjectPage {
        id: ProjectId(7),
        title: "Lettres de ma rue".into(),
        description: "Les élèves écrivent.\n\nPuis ils dessinent.".into(),
        state: PublicState::Running(Day::new(2026, 10, 6)),
        months: Some((Month { year: 2026, month: 10 }, Month { year: 2027, month: 3 })),
        schools: vec![
            place(3, "Scuola media G. Verdi", "Lucca", Country::Italy, Some("Anna Rossi")),
            place(4, "Gimnazjum 3", "Toruń", Country::Poland, None),
        ],
        ages: (11, 14),
        languages: project_row().languages,
        subjects: [Subject::ALL[0]].into_iter().collect(),
        published: Some("lettres/1".into()),
    }
}

/// The HTML of a view for a guest who reads this language, before anything has been loaded.
fn html<V: IntoView + 'static>(language: Language, page: impl FnOnce() -> V) -> String {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a test may have threads"));
    let _entered = RUNTIME.enter();
    let _set_by_another_test = any_spawner::Executor::init_tokio();
    let owner = Owner::new();
    let view = owner.with(|| {
        provide_meta_context();
        provide_context(language);
        crate::me::provide();
        page().into_view().to_html()
    });
    drop(owner);
    view
}

type Page = (&'static str, fn() -> AnyView);

/// Every page with sample data.
const PAGES: [Page; 12] = [
    ("home", || view! { <HomeShown overview=overview()/> }.into_any()),
    ("map", || view! { <MapShown countries=overview().countries/> }.into_any()),
    ("country", || view! { <CountryShown country=country(false)/> }.into_any()),
    ("country-empty", || view! { <CountryShown country=country(true)/> }.into_any()),
    ("school", || view! { <SchoolShown school=school()/> }.into_any()),
    ("project", || view! { <ProjectShown project=project()/> }.into_any()),
    ("about", || view! { <AboutPage/> }.into_any()),
    ("reasons", || view! { <ReasonsPage/> }.into_any()),
    ("conduct", || view! { <ConductPage/> }.into_any()),
    ("privacy", || view! { <PrivacyPage/> }.into_any()),
    ("accessibility", || view! { <AccessibilityPage/> }.into_any()),
    ("contact", || {
        view! { <ContactShown email="help@twinning.example".into() countries=overview().countries/> }.into_any()
    }),
];

#[test]
fn every_page_is_whole_in_every_language() {
    for language in Language::ALL {
        for (name, page) in PAGES {
            let html = html(language, page);
            assert_eq!(html.matches("<h1").count(), 1, "{name} in {language}");
            assert!(!html.contains("{ $") && !html.contains("<p></p>"), "{name} in {language}");
        }
    }
}

#[test]
fn the_other_projects_of_a_school_are_a_link_away() {
    let html = html(Language::It, || view! { <SchoolShown school=school()/> });
    assert!(html.contains("href=\"/it/schools/3?projects=2#projects\""), "{html}");
}

#[test]
fn a_name_that_is_not_public_becomes_a_teacher_of_her_school() {
    let html = html(Language::En, || view! { <ProjectShown project=project()/> });
    assert!(html.contains("Contact person: Anna Rossi"));
    assert!(html.contains("Contact person: a teacher, Gimnazjum 3"));
}
