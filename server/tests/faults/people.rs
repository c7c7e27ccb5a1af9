//! Whoever sends twice, or at the same moment as somebody else.

use crate::black_box::{self, Client, places, seen};
use crate::{answer, messages, times};
use std::sync::{Arc, Barrier};
use std::thread;

/// A request that is sent again, because its answer was lost, does nothing again and gets the first answer.
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
        assert!(statuses.iter().all(|status| *status < 500), "{statuses:?}");
        // What holds no key says what it has seen: the second decision finds that it was made.
        let mut oscar = server.signed_in("oscar");
        assert!(decide(&mut oscar, place.waiting[0], "validate").is_done());
        assert_eq!(decide(&mut oscar, place.waiting[0], "validate").status, 409);
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
