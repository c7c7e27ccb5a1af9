//! The interpreter, and that build and program agree.

use super::build::{Catalogue, LANGUAGES, Source, check, code};
use super::{Argument, Language, Texts};

/// A text as the program shows it, written in Fluent, with arguments in the order of the text.
fn shown(language: Language, fluent: &str, arguments: &[Argument<'_>]) -> String {
    let source = |language: &str| Source {
        language: language.to_owned(),
        slice: "slice".to_owned(),
        text: format!("message = {fluent}\n"),
    };
    let sources: Vec<_> = LANGUAGES.into_iter().map(source).collect();
    let (catalogue, _) = Catalogue::read(&sources);
    let [_, messages] = code::texts(&catalogue, language.code());
    let file = format!(
        r#"{{"language":"{language}","brand":{{"name":"Paired","space":"Room","logo":null}},"rest_at":"","messages":{messages}}}"#
    );
    serde_json::from_str::<Texts>(&file).unwrap().render(0, arguments)
}

#[test]
fn values_and_settings_are_put_in() {
    let text = "{ $name } of { -brand } has { $count } in { -space } \"now\" { \"{\" } { $name }";
    let found = shown(Language::En, text, &["Ada".into(), 1234.into()]);
    assert_eq!(found, "Ada of Paired has 1,234 in Room \"now\" { Ada");
    assert_eq!(shown(Language::Pl, "{ $count }", &[12345.into()]), "12\u{a0}345");
    assert_eq!(shown(Language::En, "{ $missing }!", &[]), "!");
}

/// The names of the product and of its spaces are settings: no text says them itself.
#[test]
fn no_text_says_a_name_that_is_a_setting() {
    for file in walk("../locales") {
        let text = std::fs::read_to_string(&file).unwrap();
        let said = text
            .lines()
            .find(|line| !line.starts_with('#') && (line.contains("TwinSpace") || line.contains("Twinning")));
        assert_eq!(said, None, "{}", file.display());
    }
}

/// All files below a folder of the workspace.
fn walk(folder: &str) -> Vec<std::path::PathBuf> {
    let (mut files, mut folders) = (Vec::new(), vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files
}

#[test]
fn line_breaks_and_paragraphs_stay() {
    let found = shown(Language::En, "\n    One\n    line.\n\n    Two.", &[]);
    assert_eq!(found, "One\nline.\n\nTwo.");
    assert_eq!(super::paragraphs(&found).collect::<Vec<_>>(), ["One\nline.", "Two."]);
}

#[test]
fn a_number_chooses_exactly_then_by_category_then_the_default() {
    let text = "\n    { $count ->\n        [0] none\n        [one] { $count } one\n        [few] { $count } few\n       *[other] { $count } other\n    }.";
    let polish = |count: i64| shown(Language::Pl, text, &[count.into()]);
    assert_eq!([0, 1, 3, 5, 22].map(polish), ["none.", "1 one.", "3 few.", "5 other.", "22 few."]);
    assert_eq!(shown(Language::En, text, &[3.into()]), "3 other.");
}

#[test]
fn a_word_chooses_and_choices_nest() {
    let text = "\n    { $state ->\n        [open] Open { $count ->\n            [one] for a day\n           *[other] for { $count } days\n        } now\n       *[closed] Closed\n    } ({ $count })";
    let show = |state: &'static str, count: i64| shown(Language::De, text, &[state.into(), count.into()]);
    assert_eq!(show("open", 1), "Open for a day now (1)");
    assert_eq!(show("open", 4), "Open for 4 days now (4)");
    assert_eq!(show("closed", 4), "Closed (4)");
    assert_eq!(show("unheard of", 4), "Closed (4)");
}

#[test]
fn what_the_build_knows_of_the_languages_is_what_the_program_knows() {
    assert_eq!(LANGUAGES, Language::ALL.map(Language::code));
    for language in Language::ALL {
        let numbers = (0..200).chain([1_000_000]);
        let mut found: Vec<_> = numbers.map(|count| language.plural(count).code()).collect();
        found.sort_unstable();
        found.dedup();
        let possible = check::possible_categories(language.code());
        assert!(found.iter().all(|category| possible.contains(category)), "{language}: {found:?}");
        assert!(possible.iter().all(|category| *category == "other" || found.contains(category)), "{language}");
        assert!(check::needed_categories(language.code()).iter().all(|category| possible.contains(category)));
    }
}

#[test]
fn a_link_stands_in_brackets() {
    assert_eq!(super::around_link("Read the [notice] first."), ("Read the ", "notice", " first."));
    assert_eq!(super::around_link("Nothing [here"), ("Nothing [here", "", ""));
}

#[cfg(feature = "ssr")]
#[test]
fn the_words_of_lists_are_found_by_code() {
    assert_eq!(super::word("country", "AT").as_deref(), Some("Austria"));
    assert_eq!(super::with(Language::Pl, || super::word("country", "PL")).as_deref(), Some("Polska"));
    assert_eq!(super::word("country", "XX"), None);
}

#[cfg(feature = "ssr")]
#[test]
fn a_time_is_told_from_now() {
    let now = 1_792_065_600_000;
    let ago = |minutes: i64| super::ago(now, now - minutes * 60_000, "UTC");
    let expected = ["just now", "1 minute ago", "2 hours ago", "1 day ago", "6 days ago", "5 October 2026"];
    assert_eq!([-5, 1, 120, 1500, 10_000, 14_400].map(ago), expected);
}

/// What the browser loads first is named by what exists.
#[test]
fn every_first_text_stands_in_the_locales() {
    for first in code::FIRST {
        let (slice, key) = first.split_once('.').unwrap_or((first, ""));
        let fluent = std::fs::read_to_string(format!("../locales/en/{slice}.ftl")).expect(first);
        assert!(key.is_empty() || fluent.lines().any(|line| line.starts_with(&format!("{key} ="))), "{first}");
    }
}

/// Frame and Desktop come alive with the first texts alone: one of the others would be missing there.
#[test]
fn frame_and_desktop_say_first_texts_only() {
    let is_slice = |name: &str| std::path::Path::new(&format!("../locales/en/{name}.ftl")).is_file();
    let words = |text: &str| {
        text.split(|letter: char| !letter.is_ascii_lowercase() && letter != '_').map(str::to_owned).collect::<Vec<_>>()
    };
    let files = ["src/frame", "src/desktop", "src/notice", "src/ui/shell"].into_iter().flat_map(walk);
    let said_there =
        files.chain([std::path::PathBuf::from("src/frame.rs")]).filter(|file| !file.ends_with("subject.rs"));
    for file in said_there {
        let source = std::fs::read_to_string(&file).unwrap();
        for line in source.lines().filter(|line| line.trim_start().starts_with("use crate::text::")) {
            for slice in words(line).iter().skip(3).filter(|name| is_slice(name)) {
                assert!(code::FIRST.contains(&slice.as_str()), "{}: {slice}", file.display());
            }
        }
        for said in source.split("text::").skip(1) {
            let Some((slice, rest)) = said.split_once("::").filter(|(slice, _)| is_slice(slice)) else { continue };
            let key = words(rest).first().map(|name| name.replace('_', "-")).unwrap_or_default();
            assert!(code::is_first(slice, &key), "{}: {slice}.{key}", file.display());
        }
    }
}
