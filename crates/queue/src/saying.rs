//! Order, waits and reasons in words, for every page that shows them.

use calendar::Zone;
use i18n::Words;
use kernel::Instant;
use vocabulary::Vocabulary;

use crate::order::able;
use crate::{DeskNumber, Estimate, Lack, Reason, Snapshot, Ticket};

/// Why one stands before the next, with its numbers.
#[must_use]
pub fn why(reason: Reason, words: &Words, zone: &Zone) -> String {
    match reason {
        Reason::Passed { first, bound, .. } => {
            words.say_with(reason.key(), &[("first", first.into()), ("bound", bound.into())])
        }
        Reason::Came { first, second } => {
            words.say_with(reason.key(), &[("first", first.into()), ("second", second.into())])
        }
        Reason::Earlier { first, second } => {
            let (first, second) = times(first.at(), second.at(), words, zone);
            words.say_with(reason.key(), &[("first", first.into()), ("second", second.into())])
        }
    }
}

/// How long one will probably wait, in a few words.
#[must_use]
pub fn wait(estimate: Estimate, words: &Words) -> String {
    match estimate {
        Estimate::Range { most: 0..=2, .. } => words.say("queue-wait-short"),
        Estimate::Range { least, most, .. } if least == most => {
            words.say_with("queue-wait-about", &[("n", most.into())])
        }
        Estimate::Range { least, most, .. } => {
            words.say_with("queue-wait-range", &[("least", least.into()), ("most", most.into())])
        }
        Estimate::TooFew { .. } => words.say("queue-wait-unknown"),
        Estimate::NoDesk => words.say("queue-wait-no-desk"),
    }
}

/// What the range rests on.
#[must_use]
pub fn wait_rests_on(estimate: Estimate, words: &Words) -> String {
    let number = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    match estimate {
        Estimate::Range { ahead, desks, cases, .. } => words.say_with(
            "queue-wait-rests-on",
            &[("cases", number(cases).into()), ("ahead", number(ahead).into()), ("desks", i64::from(desks).into())],
        ),
        Estimate::TooFew { .. } => words.say_with("queue-wait-too-few", &[("fewest", number(crate::FEWEST).into())]),
        Estimate::NoDesk => words.say("queue-wait-no-desk-next"),
    }
}

/// What somebody waits for, when only some of the open desks can help them, or none; nothing otherwise.
#[must_use]
pub fn waits_for(snapshot: &Snapshot, ticket: &Ticket, vocabulary: &Vocabulary, words: &Words) -> Option<String> {
    let waiting = ticket.waiting();
    let lack = snapshot.desks.iter().find_map(|desk| desk.lacks(&waiting))?;
    let able = able(&snapshot.desks, &waiting);
    if able.is_empty() {
        return Some(match lack {
            Lack::Matter(matter) => stranded(words, "queue-stranded-matter", &vocabulary.label(matter, words)),
            Lack::Language(language) => stranded(words, "queue-stranded-language", &vocabulary.label(language, words)),
            Lack::AnotherDesk(_) => {
                stranded(words, "queue-stranded-language", &vocabulary.label(ticket.language, words))
            }
        });
    }
    let desks = words.list(&able.iter().map(|desk| desk.0.to_string()).collect::<Vec<_>>());
    let say = |key, what: String| words.say_with(key, &[("what", what.into()), ("desks", desks.as_str().into())]);
    Some(match lack {
        Lack::AnotherDesk(_) => words.say_with("queue-waits-for-desk", &[("desks", desks.as_str().into())]),
        Lack::Language(language) => say("queue-waits-for", vocabulary.label(language, words)),
        Lack::Matter(matter) => say("queue-waits-for", vocabulary.label(matter, words)),
    })
}

/// "bord 2".
#[must_use]
pub fn desk(number: DeskNumber, words: &Words) -> String {
    words.plain_with("queue-desk", &[("n", number.0.to_string().into())])
}

fn stranded(words: &Words, key: &str, what: &str) -> String {
    words.say_with(key, &[("what", what.into())])
}

/// Two times that differ, to the second when they share a minute.
fn times(first: Instant, second: Instant, words: &Words, zone: &Zone) -> (String, String) {
    let wall = |at: Instant| words.time(zone.local(at).minute);
    if zone.local(first) != zone.local(second) {
        return (wall(first), wall(second));
    }
    let exact = |at: Instant| {
        let second = format!("{:02}", at.0.rem_euclid(60));
        words.plain_with("queue-time-and-seconds", &[("time", wall(at).into()), ("seconds", second.into())])
    };
    (exact(first), exact(second))
}
