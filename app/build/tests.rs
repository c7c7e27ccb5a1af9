//! What the build refuses, and what it writes.

use super::{Catalogue, LANGUAGES, Report, Source, code};

/// Six files, of which some languages have a text of their own.
fn sources(english: &str, others: &[(&str, &str)]) -> Vec<Source> {
    let text = |language: &str| others.iter().find(|(other, _)| *other == language).map_or(english, |(_, text)| text);
    let source = |language: &str| Source {
        language: language.to_owned(),
        slice: "desk".to_owned(),
        text: text(language).to_owned(),
    };
    LANGUAGES.into_iter().map(source).collect()
}

fn report(english: &str, others: &[(&str, &str)]) -> Report {
    Catalogue::read(&sources(english, others)).1
}

fn errors(english: &str, others: &[(&str, &str)]) -> Vec<String> {
    let report = report(english, others);
    assert!(report.unfinished.is_empty(), "{report:?}");
    report.errors
}

const PLURAL: &str = "unread =\n    { $count ->\n        [one] one\n       *[other] { $count }\n    }\n";
const POLISH: &str = "unread =\n    { $count ->\n        [one] a\n        [few] b\n       *[many] { $count }\n    }\n";

#[test]
fn what_a_language_lacks_or_has_too_much_is_named() {
    let found =
        report("save = Save\nopen = Open\n", &[("it", "save = Salva\n"), ("pl", "save = a\nopen = b\nshut = c\n")]);
    assert!(found.errors.is_empty());
    let expected = [
        "locales/it/desk.ftl: message open is missing.",
        "locales/pl/desk.ftl: message shut is not in locales/en/desk.ftl.",
    ];
    assert_eq!(found.unfinished, expected);
}

#[test]
fn a_missing_file_is_named_and_a_draft_shows_english() {
    let mut files = sources("save = Save\n", &[("it", "save = Salva\n")]);
    files.retain(|file| file.language != "de");
    let (catalogue, found) = Catalogue::read(&files);
    assert_eq!(found.unfinished, ["locales/de/desk.ftl is missing."]);
    assert_eq!(code::texts(&catalogue, "de"), ["[]", "[\"Save\"]"]);
    assert_eq!(code::texts(&catalogue, "it"), ["[]", "[\"Salva\"]"]);
    files.retain(|file| file.language == "it");
    assert_eq!(Catalogue::read(&files).1.unfinished, ["locales/en/desk.ftl is missing."]);
}

#[test]
fn arguments_are_the_same_everywhere() {
    let found = errors("hello = Hello { $name }\n", &[("fr", "hello = Bonjour { $nom }\n")]);
    let expected = [
        "locales/fr/desk.ftl: message hello does not use $name, which English uses.",
        "locales/fr/desk.ftl: message hello uses $nom, which English does not have.",
    ];
    assert_eq!(found, expected);
}

#[test]
fn every_language_has_the_plurals_it_needs_and_no_others() {
    assert_eq!(errors(PLURAL, &[("pl", POLISH)]), [] as [&str; 0]);
    let missing = "locales/pl/desk.ftl: message unread chooses by $count without [few], which pl needs.";
    assert_eq!(errors(PLURAL, &[]), [missing]);
    let zero = "unread =\n    { $count ->\n        [zero] no\n        [one] one\n       *[other] { $count }\n    }\n";
    let never = "locales/de/desk.ftl: message unread chooses by $count with [zero], which no number is in de.";
    assert_eq!(errors(PLURAL, &[("pl", POLISH), ("de", zero)]), [never]);
}

#[test]
fn a_choice_by_words_knows_the_same_words() {
    let english = "state =\n    { $state ->\n        [open] Open\n       *[other] Closed\n    }\n";
    let italian = "state =\n    { $state ->\n        [opened] Aperto\n       *[other] Chiuso\n    }\n";
    let expected = [
        "locales/it/desk.ftl: message state chooses by $state without [open], which English has.",
        "locales/it/desk.ftl: message state chooses by $state with [opened], which English does not have.",
    ];
    assert_eq!(errors(english, &[("it", italian)]), expected);
}

#[test]
fn what_is_not_supported_is_told() {
    let cases = [
        ("a = { -other }\n", "message a uses -other; only -brand and -space exist."),
        ("a = { b }\n", "message a refers to message b; write its words instead."),
        ("a = { NUMBER($n) }\n", "message a calls NUMBER; numbers and dates come formatted from the program."),
        ("a = A\n    .title = B\n", "message a has attributes; make each a message of its own."),
        ("a = A\na = B\n", "message a is there twice."),
        ("aB = A\n", "the name aB is not in kebab-case."),
        ("-brand = A\n", "-brand cannot be defined; only -brand and -space exist, and they are settings."),
        ("a = \u{e000}\n", "message a holds a character of Unicode's private area."),
    ];
    for (english, expected) in cases {
        let found = report(english, &[]).errors;
        assert_eq!(found.first().map(String::as_str), Some(format!("locales/en/desk.ftl: {expected}").as_str()));
    }
    let broken = report("fine = A\nbroken = { $\n", &[]).errors;
    assert!(broken[0].starts_with("locales/en/desk.ftl, line 2: this is no Fluent: "), "{broken:?}");
}

#[test]
fn functions_are_typed_and_arguments_come_in_the_order_of_english() {
    let english = format!("hello-you = Hello {{ $name }} of {{ $schoolName }}\nmove = Move\n{PLURAL}");
    let polish = format!("hello-you = {{ $schoolName }} {{ $name }}\nmove = a\n{POLISH}");
    let (catalogue, found) = Catalogue::read(&sources(&english, &[("pl", &polish)]));
    assert!(found.errors.is_empty(), "{found:?}");
    let functions = code::functions(&catalogue);
    for expected in [
        "pub(crate) mod desk {",
        "pub fn hello_you<'text>(name: impl Into<super::Argument<'text>>, school_name: impl Into<super::Argument<'text>>)",
        "super::render(0, &[name.into(), school_name.into()])",
        "#[doc = \"```text\\nHello { $name } of { $schoolName }\\n```\"]",
        "pub fn r#move() -> String {\n        super::render(1, &[])",
        "pub fn unread(count: impl Into<super::Count>)",
        "super::render(2, &[super::Argument::Number(count.into().0)])",
    ] {
        assert!(functions.contains(expected), "{expected} is not in\n{functions}");
    }
    assert!(code::texts(&catalogue, "pl")[1].starts_with("[\"\u{e000}1 \u{e000}0\""));
}
