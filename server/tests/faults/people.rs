//! Whoever sends twice, or at the same moment as somebody else.

use crate::black_box::{self, Client, places, seen};
use crate::{answer, messages, times};
use std::sync::{Arc, Barrier};
use std::thread;

/// A request that is sent again, because its answer was lost, does nothing again and gets the first answer. In process,
/// `endurance::twice` does the same with every function that writes.
#[test]
fn every_request_sent_twice_gives_the_first_answer() {
    for place in places() {
        let server = place.serve();
        let mut anna = server.signed_in("anna");
        for _ in 0..2 {
            assert!(answer(&place, &mut anna, "Once and no more, dear Beata", "key-1").is_done());
        }
        assert_eq!(messages(&place, "Once and no more, dear Beata"), 1);
        let to = place.teachers[1].to_string();
        let fields = [
            ("to", to.as_str()),
            ("subject", "Bridges"),
            ("body", "A first message about bridges"),
            ("request", "key-2"),
        ];
        let first = anna.post("/api/mailbox/start", &fields).unwrap();
        let second = anna.post("/api/mailbox/start", &fields).unwrap();
        assert!(first.is_done() && first.location == second.location, "{first:?} {second:?}");
        assert_eq!(messages(&place, "A first message about bridges"), 1);
        // Both at the same moment.
        let gate = Arc::new(Barrier::new(2));
        let senders: Vec<_> = (0..2)
            .map(|_| {
                let (gate, mut anna, id) = (gate.clone(), anna.clone(), place.conversation.to_string());
                thread::spawn(move || {
                    gate.wait();
                    let fields = [("id", id.as_str()), ("body", "Twice at once, dear Beata"), ("request", "key-3")];
                    anna.post("/api/mailbox/answer", &fields).unwrap().status
                })
            })
            .collect();
        let statuses: Vec<u16> = senders.into_iter().map(|sender| sender.join().unwrap()).collect();
        assert_eq!(messages(&place, "Twice at once, dear Beata"), 1, "{statuses:?}");
        assert!(statuses.iter().all(|status| *status < 400), "{statuses:?}");
        // What holds no key says what it has seen: the second decision finds that it was made.
        let mut oscar = server.signed_in("oscar");
        assert!(decide(&mut oscar, place.waiting[0], "validate").is_done());
        assert_eq!(decide(&mut oscar, place.waiting[0], "validate").status, 409);
    }
}

/// Saves over a version: the second answer is the first one, also when both come at the same moment, and there is one
/// version more.
#[test]
fn a_save_sent_twice_is_saved_once() {
    for place in places() {
        let server = place.serve();
        let anna = server.signed_in("anna");
        let (space, page) = (place.space.to_string(), place.pages[2].to_string());
        let page = [
            ("space", space.as_str()),
            ("page", &page),
            ("base_version", "1"),
            ("title", "Page"),
            ("markdown", "Mine"),
        ];
        sent_twice(&anna, "/api/page/save", &page);
        assert_eq!(place.number("select version from page where id = $1", place.pages[2]), 2);
        assert_eq!(place.number("select count(*) from page_version where page = $1", place.pages[2]), 2);
        assert_eq!(place.number("select count(*) from page_draft where page = $1", place.pages[2]), 0);
        let profile = [
            ("version", "1"),
            ("first_name", "Anna"),
            ("last_name", "Rossi"),
            ("form[role]", "teacher"),
            ("form[subjects][]", "art"),
            ("form[ages_from]", "11"),
            ("form[ages_to]", "14"),
            ("form[spoken][0][language]", "fr"),
            ("form[spoken][0][level]", "proficient"),
            ("form[ideas][0][language]", "en"),
            ("form[ideas][0][text]", "Walk along the river"),
            ("form[pupils_involved]", "20"),
        ];
        sent_twice(&anna, "/api/profile/save", &profile);
        assert_eq!(place.number("select version from person where id = $1", place.teachers[0]), 2);
        let school = [
            ("version", "1"),
            ("form[school][name]", "Scuola Verdi"),
            ("form[school][town]", "Lucca"),
            ("form[school][levels][]", "lower-secondary"),
            ("form[school][track]", "general"),
            ("form[school][address]", "Via Roma 1"),
            ("form[school][postal_code]", "55100"),
            ("form[school][email]", "office@school.example"),
            ("form[school][head_first_name]", "Paola"),
            ("form[school][head_last_name]", "Giannini"),
            ("form[school][head_email]", "head@school.example"),
        ];
        sent_twice(&anna, "/api/school/save", &school);
        let of_school = "select s.version from school s join person p on p.school = s.id where p.id = $1";
        assert_eq!(place.number(of_school, place.teachers[0]), 2);
    }
}

fn sent_twice(client: &Client, path: &'static str, fields: &[(&str, &str)]) {
    let fields: Vec<(String, String)> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let send = || {
        let (mut client, fields) = (client.clone(), fields.clone());
        move || {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            client.post(path, &fields).unwrap()
        }
    };
    let (one, two) = at_once(send(), send());
    let again = send()();
    for answer in [&one, &two, &again] {
        assert!(answer.is_done() && answer.location == one.location, "{path}: {one:?} {two:?} {again:?}");
    }
}

fn decide(client: &mut Client, person: i64, decision: &str) -> black_box::client::Answer {
    let (id, seen) = (person.to_string(), seen());
    let fields = [
        ("person", id.as_str()),
        ("seen", &seen),
        ("unit", "IT"),
        ("decision", decision),
        ("reason", "school-not-eligible"),
        ("sure", "true"),
        ("text", "We could not find you at this school."),
    ];
    client.post("/api/validation/decide", &fields).unwrap()
}

/// Runs two deeds at the same moment.
fn at_once<T: Send + 'static>(
    one: impl FnOnce() -> T + Send + 'static,
    two: impl FnOnce() -> T + Send + 'static,
) -> (T, T) {
    let gate = Arc::new(Barrier::new(2));
    let other = gate.clone();
    let second = thread::spawn(move || {
        other.wait();
        two()
    });
    gate.wait();
    let first = one();
    (first, second.join().unwrap())
}

/// Two people save one page at once: one version more, and the other's text is not lost but lies in her draft.
#[test]
fn two_people_save_one_page_at_once() {
    for place in places() {
        let place = Arc::new(place);
        let server = place.serve();
        let (anna, beata) = (server.signed_in("anna"), server.signed_in("beata"));
        for turn in 0..times() {
            let version = place.number("select version from page where id = $1", place.pages[1]);
            let save = |client: &Client, text: String| {
                let (space, page, mut client) = (place.space.to_string(), place.pages[1].to_string(), client.clone());
                move || {
                    let version = version.to_string();
                    let fields = [
                        ("space", space.as_str()),
                        ("page", &page),
                        ("base_version", &version),
                        ("title", "Page"),
                        ("markdown", &text),
                    ];
                    client.post("/api/page/save", &fields).unwrap()
                }
            };
            let (one, two) = at_once(save(&anna, format!("Anna {turn}")), save(&beata, format!("Beata {turn}")));
            assert!(one.is_done() && two.is_done(), "{one:?} {two:?}");
            let kept: Vec<bool> = [&one, &two].iter().map(|answer| answer.location.ends_with("/edit")).collect();
            assert_ne!(kept[0], kept[1], "one is saved, the other is asked to compare: {one:?} {two:?}");
            assert_eq!(place.number("select version from page where id = $1", place.pages[1]), version + 1);
            let late = if kept[0] { format!("Anna {turn}") } else { format!("Beata {turn}") };
            let drafts = place.number("select count(*) from page_draft where document like $1", format!("%{late}%"));
            assert_eq!(drafts, 1, "the late text is kept");
        }
    }
}

/// Two officers decide on one registration at once: one decision, and the other is told that it was made.
#[test]
fn two_officers_decide_at_once() {
    for place in places() {
        let server = place.serve();
        let (oscar, olga) = (server.signed_in("oscar"), server.signed_in("olga"));
        for person in &place.waiting[..times()] {
            let person = *person;
            let (mut oscar, mut olga) = (oscar.clone(), olga.clone());
            let (one, two) =
                at_once(move || decide(&mut oscar, person, "validate"), move || decide(&mut olga, person, "refuse"));
            let mut statuses = [one.is_done(), two.is_done()];
            statuses.sort_unstable();
            assert_eq!(statuses, [false, true], "{one:?} {two:?}");
            assert_eq!(if one.is_done() { two.status } else { one.status }, 409);
            assert_eq!(place.number("select count(*) from validation_decision where person = $1", person), 1);
        }
    }
}
