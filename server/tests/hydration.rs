//! Pages come alive with what they were made with. The browser finds the answers in a page by the numbers in which its parts
//! asked for them: parts that ask only once others have their answers must not race for these numbers, or the browser finds
//! nothing now and then and the page stays dead.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use std::collections::BTreeMap;
use support::matrix::{Ask, matrix};
use support::worlds::{ROLES, Worlds, fill};

/// How often a page is asked for: a race comes out now one way, now the other.
const TRIES: usize = 4;

/// How much of an answer tells which one it is; what follows may differ each time.
const BEGINNING: usize = 24;

/// The answers in a page, each with its number and its beginning, in the order of the numbers.
fn answers(page: &str) -> Vec<(usize, String)> {
    let parts = page.split("__RESOLVED_RESOURCES[").skip(1);
    let answer = |part: &str| {
        let (number, answer) = part.split_once("] = ")?;
        Some((number.parse().ok()?, answer.chars().take(BEGINNING).collect()))
    };
    let mut answers: Vec<(usize, String)> = parts.filter_map(answer).collect();
    answers.sort();
    answers
}

/// Threads as many as a server has: one alone may always answer in the same order.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_answers_in_a_page_have_the_same_numbers_each_time() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let addresses = matrix().into_iter().filter_map(|row| match row.ask {
        Ask::Get(at) if at != "/live" && row.name.starts_with("route ") => Some(at),
        _ => None,
    });
    let (mut with_answers, mut wrong) = (0, Vec::new());
    for path in addresses {
        for role in ROLES {
            let mut seen: BTreeMap<Vec<(usize, String)>, usize> = BTreeMap::new();
            let mut client = worlds.client(&world, role);
            for _ in 0..TRIES {
                let answer = client.get(&fill(&path, &worlds.own)).await;
                let answers = answers(&answer.body);
                if answers.is_empty() {
                    break;
                }
                *seen.entry(answers).or_default() += 1;
            }
            with_answers += usize::from(!seen.is_empty());
            if seen.len() > 1 {
                wrong.push(format!("{path} {role}: {seen:?}"));
            }
        }
    }
    assert!(with_answers > 100, "pages bring answers along: {with_answers}");
    assert!(wrong.is_empty(), "{}\n{} in all", wrong.join("\n"), wrong.len());
}
