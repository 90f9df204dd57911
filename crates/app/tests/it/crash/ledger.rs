//! Guides who log help without a pause, and what must be found afterwards: each occasion that was acknowledged, once.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use crate::process::{Answer, Browser, fresh_key};

const PATH: &str = "/ekbacken/desk/stadsbiblioteket/occasions";
/// So many at the table that no occasion of the demo is taken for one of these.
pub(super) const PEOPLE: i64 = 59;
/// Minutes tell occasions apart, from here.
const FIRST: i64 = 61;

/// What was sent, by its number: the key, and whether it was acknowledged.
pub(super) type Sent = BTreeMap<i64, (String, bool)>;

/// Numbers that no two occasions share.
#[derive(Debug)]
pub(super) struct Numbers(AtomicI64);

impl Default for Numbers {
    fn default() -> Self {
        Self(AtomicI64::new(FIRST))
    }
}

impl Numbers {
    fn next(&self) -> Option<i64> {
        Some(self.0.fetch_add(1, Ordering::SeqCst)).filter(|number| *number <= 480)
    }
}

/// Sends one occasion under a key.
pub(super) async fn send(browser: &mut Browser, number: i64, key: &str) -> Answer {
    let (minutes, people) = (number.to_string(), PEOPLE.to_string());
    let fields = [("need", "101"), ("minutes-other", minutes.as_str()), ("people", people.as_str())];
    browser.post_under(key, PATH, &fields).await
}

/// Logs until told to stop, or until the numbers are used up.
pub(super) async fn log(mut browser: Browser, numbers: Arc<Numbers>, stop: Arc<AtomicBool>) -> Sent {
    let mut sent = Sent::new();
    while !stop.load(Ordering::SeqCst) {
        let Some(number) = numbers.next() else { break };
        let key = fresh_key();
        let answer = send(&mut browser, number, &key).await;
        assert!([0, 303, 503].contains(&answer.status), "{}: {}", answer.status, answer.body);
        sent.insert(number, (key, answer.status == 303));
    }
    sent
}

/// Compares what was sent with the numbers that are found: all that was acknowledged is there, and nothing is there twice.
pub(super) fn compare(sent: &Sent, found: &[i64]) -> Result<usize, String> {
    let count = |number: i64| found.iter().filter(|other| **other == number).count();
    for (number, (_, acknowledged)) in sent {
        match (count(*number), acknowledged) {
            (0, true) => return Err(format!("{number} was acknowledged and is lost")),
            (2.., _) => return Err(format!("{number} is there twice")),
            _ => {}
        }
    }
    match found.iter().find(|number| !sent.contains_key(*number)) {
        Some(number) => Err(format!("{number} is there and was never sent")),
        None => Ok(found.len()),
    }
}
