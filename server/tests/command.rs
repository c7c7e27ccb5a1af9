//! The subcommands of the real binary and the settings of an instance, as its operator meets them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod black_box;

use black_box::{Client, PASSWORD, Place, Running, bare_places, places};
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::{Duration, Instant};

/// Registers to import, in both layouts of Italy: the short ones, and the whole ones where they are at hand.
fn registers() -> Vec<Vec<PathBuf>> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../domain/src/register/fixtures");
    let mut sets = vec![vec![fixtures.join("italy-recognised.csv"), fixtures.join("italy-autonomous.csv")]];
    if let Some(folder) = std::env::var_os("TWINNING_REGISTER_FILES").map(PathBuf::from) {
        let whole = ["SCUANAGRAFEPAR20232420230901.csv", "SCUANAAUTSTAT20232420230901.csv"];
        sets.push(whole.map(|file| folder.join(file)).to_vec());
    }
    sets
}

fn import(place: &Place, file: &Path) -> Output {
    let file = file.to_str().unwrap();
    place.twinning(&["import-register", "--country", "IT", file]).output().expect("the binary runs")
}

/// The figures of a report: added, changed, unchanged, gone, rejected.
fn figures(output: &Output) -> [i64; 5] {
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    let (_, report) = text.lines().next().unwrap().split_once(": ").unwrap();
    let figures: Vec<i64> = report.split(", ").map(|part| part.split_once(' ').unwrap().0.parse().unwrap()).collect();
    figures.try_into().unwrap()
}

/// The rows as they are kept.
const KEPT: &str = "select source || digest || name || town, id from register_school order by id";

#[test]
fn import_register_reads_both_layouts_and_again_changes_nothing() {
    for files in registers() {
        for place in bare_places() {
            let mut added = Vec::new();
            for file in &files {
                let [new, .., rejected] = figures(&import(&place, file));
                assert!(new > 0, "{}: {}", place.name(), file.display());
                added.push((new, rejected));
            }
            let kept = place.rows(KEPT);
            for (file, (new, rejected)) in files.iter().zip(added) {
                assert_eq!(
                    figures(&import(&place, file)),
                    [0, 0, new, 0, rejected],
                    "{}: {}",
                    place.name(),
                    file.display()
                );
            }
            assert!(kept == place.rows(KEPT), "{}: the second import has changed something", place.name());
        }
    }
}

#[test]
fn import_register_refuses_a_broken_file_whole() {
    for place in bare_places() {
        import(&place, &registers()[0][0]);
        let kept = place.rows(KEPT);
        let broken = place.data().join("broken.csv");
        std::fs::write(&broken, "what;is;this\n1;2;3\n").unwrap();
        let refused = import(&place, &broken);
        let said = String::from_utf8_lossy(&refused.stderr);
        assert!(!refused.status.success() && said.contains("nothing has changed"), "{}: {said}", place.name());
        assert!(kept == place.rows(KEPT), "{}: the broken file has changed something", place.name());
    }
}

#[test]
fn the_variable_names_the_file_of_the_configuration() {
    let place = &bare_places()[0];
    let file = place.data().join("elsewhere.toml");
    let asks = |text: &str| {
        std::fs::write(&file, text).unwrap();
        let output = place.twinning(&["migrate"]).env("TWINNING_CONFIG", &file).output().unwrap();
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    assert!(asks("brand_name = 'Gemellaggi'").0);
    let (good, said) = asks("brand_nam = 'Gemellaggi'");
    assert!(!good && said.contains("did you mean `brand_name`?"), "{said}");
    std::fs::remove_file(&file).unwrap();
    let missing = place.twinning(&["migrate"]).env("TWINNING_CONFIG", &file).output().unwrap();
    assert!(!missing.status.success(), "a file that is named must be there");
}

/// The mail that was written last.
fn mail(place: &Place) -> String {
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(30) {
        let files = std::fs::read_dir(place.data().join("mail")).into_iter().flatten().flatten();
        if let Some(mail) = files.map(|file| file.path()).find(|path| path.extension().is_some_and(|end| end == "eml"))
        {
            return std::fs::read_to_string(mail).unwrap();
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("no mail was written");
}

/// An instance that calls itself and its spaces otherwise says so everywhere, and the default names nowhere.
#[test]
fn an_instance_is_called_as_its_operator_says() {
    let place = &places()[0];
    let mut serve = place.twinning(&["serve"]);
    serve.env("TWINNING_BRAND_NAME", "Gemellaggi").env("TWINNING_SPACE_NAME", "Aula");
    let server = Running::start(serve);
    let mut guest = Client::guest(&server.address);
    let mut seen: Vec<(String, String)> = Vec::new();
    for page in ["/en/", "/en/about", "/en/reasons", "/en/spaces", "/en/privacy", "/it/", "/pl/", "/en/sign-in"] {
        seen.push((page.to_owned(), guest.get(page).unwrap().body));
    }
    let mut anna = Client::guest(&server.address);
    assert!(anna.post("/api/account/sign_in", &[("name", "anna"), ("password", PASSWORD)]).unwrap().is_done());
    for page in ["/desktop", "/spaces", "/second-factor"] {
        seen.push((page.to_owned(), anna.get(page).unwrap().body));
    }
    let desktop = &seen.iter().find(|(page, _)| page == "/desktop").unwrap().1;
    let texts = desktop.find("/assets/texts/").expect("the page names the file of its texts");
    let texts = desktop[texts..].split('"').next().unwrap().to_owned();
    seen.push((texts.clone(), guest.get(&texts).unwrap().body));
    assert!(guest.post("/api/account/request_password", &[("name", "anna")]).unwrap().is_done());
    seen.push(("the mail".to_owned(), mail(place)));
    for (place, text) in &seen {
        for name in ["Twinning", "TwinSpace"] {
            let said = text.find(name).map(|at| text[..at].chars().rev().take(80).collect::<String>());
            let said = said.map(|before| before.chars().rev().collect::<String>());
            assert_eq!(said, None, "{place} says {name} after this");
        }
        assert!(text.contains("Gemellaggi"), "{place} does not say the name: {text}");
    }
    assert!(seen.iter().any(|(_, text)| text.contains("Aula")), "the spaces have their name");
    server.kill();
}
