//! What is true of every line.

use kernel::Instant;
use proptest::prelude::*;
use vocabulary::TermId;

use super::model::{arabic, desk, print, somebody};
use crate::{Desk, Lack, PASSES, Presence, Reason, Turn, Waiting, able, ahead, may_take, order};

fn turn() -> impl Strategy<Value = Turn> {
    (0..3, 0_i64..40).prop_map(|(kind, at)| match kind {
        0 => Turn::Joined(Instant(at)),
        1 => Turn::Booked(Instant(at)),
        _ => Turn::PutBack(Instant(at)),
    })
}

prop_compose! {
    fn waiting(came: i64)(turn in turn(), matter in 1001_i64..1004, language in 901_i64..904, here in 0..4, passed in 0..=PASSES)
        -> Waiting {
        let presence = if here == 0 { Presence::Expected } else { Presence::Here };
        let (matter, language) = (TermId(matter), TermId(language));
        Waiting { turn, matter, language, presence, passed, ..somebody(came) }
    }
}

fn line() -> impl Strategy<Value = Vec<Waiting>> {
    (0_i64..14).prop_flat_map(|many| (1..=many).map(waiting).collect::<Vec<_>>()).prop_shuffle()
}

fn desks() -> impl Strategy<Value = Vec<Desk>> {
    let posts = proptest::collection::vec((proptest::collection::btree_set(901_i64..904, 0..3), 0_i64..3), 0..4);
    posts.prop_map(|posts| {
        let post = |(at, (languages, matter)): (usize, (std::collections::BTreeSet<i64>, i64))| {
            let mut desk = desk(i64::try_from(at).unwrap() + 1);
            desk.serves.languages = languages.into_iter().map(TermId).collect();
            desk.serves.matters = (matter > 0).then_some(TermId(1000 + matter)).into_iter().collect();
            desk
        };
        posts.into_iter().enumerate().map(post).collect()
    })
}

proptest! {
    #[test]
    fn the_line_does_not_depend_on_how_it_was_handed_in(line in line(), desks in desks(), seed in 0_usize..9) {
        let mut turned = line.clone();
        turned.rotate_left(if line.is_empty() { 0 } else { seed % line.len() });
        turned.reverse();
        let mut other_desks = desks.clone();
        other_desks.reverse();
        let (one, mut other) = (order(&line, &desks), order(&turned, &other_desks));
        other.turns.reverse();
        other.turns.iter_mut().flat_map(|turn| &mut turn.over).for_each(|over| over.desks.sort());
        prop_assert_eq!(one, other);
    }

    #[test]
    fn everyone_stands_once(line in line(), desks in desks()) {
        let found = order(&line, &desks);
        let mut all: Vec<_> = found.order.iter().chain(&found.expected).copied().collect();
        all.sort();
        let mut given: Vec<_> = line.iter().map(|one| one.id).collect();
        given.sort();
        prop_assert_eq!(all, given);
    }

    #[test]
    fn every_pair_has_one_reason_that_is_true(line in line(), desks in desks()) {
        let found = order(&line, &desks);
        prop_assert_eq!(found.reasons.len(), found.order.len().saturating_sub(1));
        let of = |id| line.iter().find(|one| one.id == id).unwrap();
        for (pair, reason) in found.order.windows(2).zip(&found.reasons) {
            let (one, next) = (of(pair[0]), of(pair[1]));
            let alike = (one.passed >= PASSES) == (next.passed >= PASSES);
            match *reason {
                Reason::Passed { first, second, bound } => {
                    prop_assert_eq!((first, second), (one.passed, next.passed));
                    prop_assert!(bound == PASSES && first >= bound && second < bound);
                }
                Reason::Earlier { first, second } => {
                    prop_assert_eq!((first, second), (one.turn, next.turn));
                    prop_assert!(alike && one.passed < PASSES && first.at() < second.at());
                }
                Reason::Came { first, second } => {
                    prop_assert_eq!((first, second), (one.came, next.came));
                    prop_assert!(alike && first < second);
                    prop_assert!(one.passed >= PASSES || one.turn.at() == next.turn.at());
                }
            }
        }
    }

    #[test]
    fn a_desk_calls_the_first_it_can_help_and_says_whom_it_passes_over(line in line(), desks in desks()) {
        let found = order(&line, &desks);
        let of = |id| line.iter().find(|one| one.id == id).unwrap();
        prop_assert_eq!(found.turns.len(), desks.len());
        for (turn, desk) in found.turns.iter().zip(&desks) {
            let first = found.order.iter().position(|id| desk.can_help(of(*id)));
            prop_assert_eq!(turn.next, first.map(|at| found.order[at]));
            let over: Vec<_> = turn.over.iter().map(|over| over.id).collect();
            prop_assert_eq!(&over[..], &found.order[..first.unwrap_or(found.order.len())]);
            for over in &turn.over {
                prop_assert_eq!(Some(over.lack), desk.lacks(of(over.id)));
                prop_assert_eq!(&over.desks, &able(&desks, of(over.id)));
                prop_assert_eq!(over.desks.is_empty(), found.stranded.contains(&over.id));
            }
        }
    }

    #[test]
    fn when_all_are_alike_the_oldest_is_first(joined in proptest::collection::vec(0_i64..1_000_000, 1..40)) {
        let mut joined = joined;
        joined.sort_unstable();
        joined.dedup();
        let with = |(at, joined): (usize, &i64)| Waiting { turn: Turn::Joined(Instant(*joined)), ..somebody(at as i64 + 1) };
        let line: Vec<Waiting> = joined.iter().enumerate().map(with).collect();
        let mut shuffled = line.clone();
        shuffled.reverse();
        let found = order(&shuffled, &[desk(1), desk(2)]);
        prop_assert_eq!(&found.order, &line.iter().map(|one| one.id).collect::<Vec<_>>());
        prop_assert!(found.turns.iter().all(|turn| turn.next == Some(line[0].id) && turn.over.is_empty()));
        prop_assert_eq!(ahead(&line, line.last().unwrap()).len(), line.len() - 1);
    }
}

#[test]
fn who_booked_stands_at_the_booked_time_once_arrived() {
    let half_past_one = 13 * 3600 + 1800;
    let early = Waiting { turn: Turn::Joined(Instant(half_past_one - 300)), ..somebody(1) };
    let late = Waiting { turn: Turn::Joined(Instant(half_past_one + 300)), ..somebody(2) };
    let mut booked =
        Waiting { turn: Turn::Booked(Instant(half_past_one)), presence: Presence::Expected, ..somebody(3) };
    let away = order(&[early.clone(), late.clone(), booked.clone()], &[desk(1)]);
    assert_eq!((away.order, away.expected), (vec![early.id, late.id], vec![booked.id]));
    booked.presence = Presence::Here;
    let there = order(&[late.clone(), booked.clone(), early.clone()], &[desk(1)]);
    assert_eq!(there.order, [early.id, booked.id, late.id]);
    assert_eq!(there.reasons.map_keys(), ["queue-why-before-booked", "queue-why-booked"]);
}

#[test]
fn a_language_that_one_desk_has_waits_for_it_openly() {
    let first = Waiting { language: arabic(), ..somebody(1) };
    let second = Waiting { matter: print(), ..somebody(2) };
    let mut swedish = desk(1);
    swedish.serves.languages = [TermId(901)].into();
    let found = order(&[first.clone(), second.clone()], &[swedish.clone(), desk(2)]);
    assert_eq!(found.turns[0].next, Some(second.id));
    assert_eq!(found.turns[0].over[0].lack, Lack::Language(arabic()));
    assert_eq!(found.turns[0].over[0].desks, [desk(2).number]);
    assert_eq!(found.turns[1].next, Some(first.id));
    assert!(found.stranded.is_empty());
    assert_eq!(order(&[first.clone(), second], &[swedish]).stranded, [first.id]);
}

#[test]
fn nobody_is_taken_before_one_who_was_passed_too_often() {
    let passed = Waiting { passed: PASSES, ..somebody(1) };
    let other = somebody(2);
    let line = [passed.clone(), other.clone()];
    assert_eq!(may_take(&line, &desk(1), &other), Err(passed.id));
    let mut elsewhere = desk(2);
    elsewhere.serves.matters = [print()].into();
    assert!(may_take(&line, &elsewhere, &other).is_ok(), "a desk that cannot help them may go on");
}

trait Keys {
    fn map_keys(&self) -> Vec<&'static str>;
}
impl Keys for Vec<Reason> {
    fn map_keys(&self) -> Vec<&'static str> {
        self.iter().map(|reason| reason.key()).collect()
    }
}
