//! A search as an address and back: `/twinfinder?q=verdi&country=PL&ages=12-15&page=2`.

use crate::address::{said, written};
use domain::twinfinder::{AgeBand, Search, Sort};
use domain::vocabulary::CodeSet;
use leptos_router::params::ParamsMap;
use std::fmt::Display;
use std::str::FromStr;

/// The search that an address asks for. What no list knows is left out.
pub(super) fn read(query: &ParamsMap) -> Search {
    let text = |name: &str| said(query, name);
    Search {
        words: text("q"),
        countries: set(query, "country"),
        languages: set(query, "language"),
        subjects: set(query, "subject"),
        ages: set::<AgeBand>(query, "ages"),
        levels: set(query, "level"),
        region: text("region"),
        available: query.get("available").is_some(),
        stars: text("stars").parse().unwrap_or(0),
        national: query.get("national").is_some(),
        sort: Sort::from_code(&text("sort")).unwrap_or_default(),
        page: text("page").parse().unwrap_or(1).max(1),
    }
}

fn set<T: FromStr + PartialEq>(query: &ParamsMap, name: &str) -> CodeSet<T> {
    query.get_all(name).unwrap_or_default().iter().filter_map(|code| code.parse().ok()).collect()
}

/// The address of a search.
pub(super) fn write(search: &Search) -> String {
    let one = |name: &'static str, value: String, usual: bool| (!usual).then_some((name, value));
    let ones = [
        one("q", search.words.clone(), search.words.is_empty()),
        one("region", search.region.clone(), search.region.is_empty()),
        one("available", "1".into(), !search.available),
        one("stars", search.stars.to_string(), search.stars == 0),
        one("national", "1".into(), !search.national),
        one("sort", search.sort.code().into(), search.sort == Sort::default()),
        one("page", search.page.to_string(), search.page <= 1),
    ];
    let sets = [
        many("country", &search.countries),
        many("language", &search.languages),
        many("subject", &search.subjects),
        many("ages", &search.ages),
        many("level", &search.levels),
    ];
    written("/twinfinder", ones.into_iter().flatten().chain(sets.into_iter().flatten()))
}

fn many<T: Display>(name: &'static str, values: &CodeSet<T>) -> Vec<(&'static str, String)> {
    values.iter().map(|value| (name, value.to_string())).collect()
}

/// The address of the same search with something changed; it begins at the first page again.
pub(super) fn with(search: &Search, change: impl FnOnce(&mut Search)) -> String {
    let mut other = Search { page: 1, ..search.clone() };
    change(&mut other);
    write(&other)
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::address::query_of;
    use domain::vocabulary::{Country, Subject};

    #[test]
    fn a_search_survives_its_address() {
        let search = Search {
            words: "Ελένη 100 % & co".into(),
            countries: [Country::Greece, Country::Poland].into_iter().collect(),
            subjects: [Subject::Art].into_iter().collect(),
            ages: [AgeBand::From12].into_iter().collect(),
            available: true,
            stars: 2,
            sort: Sort::Newest,
            page: 3,
            ..Search::default()
        };
        assert_eq!(read(&query_of(&write(&search))), search);
        assert_eq!(write(&Search { page: 1, ..Search::default() }), "/twinfinder");
    }

    #[test]
    fn strange_addresses_are_read_as_far_as_they_go() {
        let search = read(&query_of("?country=XX&country=PL&ages=99&stars=x&page=-4&sort=shoe"));
        assert_eq!(search.countries.as_slice(), [Country::Poland]);
        assert_eq!((search.ages.len(), search.stars, search.page, search.sort), (0, 0, 1, Sort::Relevance));
    }
}
