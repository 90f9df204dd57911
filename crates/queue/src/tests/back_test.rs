//! Days played through second by second, to see whether what was said about waits came true.
//!
//! Lengths of help are those of the fictional centre (2 min in a fifth of cases, 5 and 10 in a quarter each, … 60 in one of
//! a hundred), smeared; guides are slower on some days; a few go before they are called, a few are not there when called.

use crate::{Able, Estimate, Situation, estimate};

const LENGTHS: [(i64, u64); 8] = [(2, 20), (5, 25), (10, 25), (15, 15), (20, 8), (30, 4), (45, 2), (60, 1)];
/// How visitors spread over the hours from ten to six.
const HOURS: [u64; 8] = [6, 14, 18, 11, 24, 13, 9, 5];
const FREE: i64 = i64::MIN;

struct Chance(u64);
impl Chance {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) ^ (self.0 >> 11 & 0xffff)
    }
    fn below(&mut self, below: u64) -> i64 {
        i64::try_from(self.roll() % below).unwrap()
    }
    fn weighed(&mut self, choices: &[(i64, u64)]) -> i64 {
        let mut left = self.below(choices.iter().map(|choice| choice.1).sum()).unsigned_abs();
        for (choice, weight) in choices {
            if left < *weight {
                return *choice;
            }
            left -= weight;
        }
        choices[0].0
    }
}

/// A visitor: when they come, how long they need, when they give up, and what they were told.
struct Visitor {
    comes: i64,
    needs: i64,
    gives_up: i64,
    absent: bool,
    told: Option<(i64, i64)>,
}

fn visitors(desks: u64, chance: &mut Chance) -> Vec<Visitor> {
    // 10.7 minutes a case: a desk could take 45 a day; between six and ten tenths of that come.
    let many = 45 * desks * (6 + chance.below(5).unsigned_abs()) / 10;
    let slow = 85 + chance.below(31);
    let hours: Vec<(i64, u64)> = HOURS.iter().enumerate().map(|(hour, weight)| (hour as i64, *weight)).collect();
    let mut all: Vec<Visitor> = (0..many)
        .map(|_| {
            let comes = chance.weighed(&hours) * 3600 + chance.below(3600);
            let needs = chance.weighed(&LENGTHS) * 60 * (75 + chance.below(51)) / 100 * slow / 100;
            let gives_up = if chance.below(100) < 4 { comes + chance.below(1800) } else { i64::MAX };
            Visitor { comes, needs, gives_up, absent: chance.below(100) < 6, told: None }
        })
        .collect();
    all.sort_by_key(|visitor| visitor.comes);
    all
}

/// What came of a day: of those who were told a range, how many were called before it, in it and after it.
#[derive(Clone, Copy, Debug, Default)]
struct Held {
    early: u32,
    within: u32,
    late: u32,
    width: i64,
}

impl Held {
    fn told(self) -> u32 {
        self.early + self.within + self.late
    }
    fn percent(self, part: u32) -> u32 {
        part * 100 / self.told().max(1)
    }
}

/// Plays a day; `paces` are the lengths known before it, and grow.
fn play(desks: usize, paces: &mut Vec<i64>, chance: &mut Chance) -> Held {
    let mut all = visitors(desks as u64, chance);
    let mut busy = vec![(FREE, 0_i64); desks];
    let (mut line, mut next, mut held): (Vec<usize>, usize, Held) = (Vec::new(), 0, Held::default());
    let last = all.last().map_or(0, |visitor| visitor.comes) + 7200;
    for now in 0..last {
        line.retain(|at| all[*at].gives_up > now);
        for (called, until) in &mut busy {
            if *called != FREE && *until <= now {
                paces.push((now - *called + 30) / 60);
                *called = FREE;
            }
        }
        while next < all.len() && all[next].comes <= now {
            all[next].told = tell(&busy, line.len(), paces, now);
            line.push(next);
            next += 1;
        }
        for desk in &mut busy {
            if desk.0 == FREE && desk.1 <= now && !line.is_empty() {
                let visitor = &all[line.remove(0)];
                score(visitor, now, &mut held);
                // A guide takes up to a minute between two visitors; nobody comes for some.
                *desk = if visitor.absent {
                    (FREE, now + 60 + chance.below(45))
                } else {
                    (now, now + visitor.needs.max(30) + chance.below(60))
                };
            }
        }
    }
    held
}

fn tell(busy: &[(i64, i64)], ahead: usize, paces: &[i64], now: i64) -> Option<(i64, i64)> {
    let desks: Vec<Option<i64>> = busy.iter().map(|(called, _)| (*called != FREE).then(|| now - called)).collect();
    let latest = &paces[paces.len().saturating_sub(200)..];
    let ahead = vec![Able(u64::MAX); ahead];
    let situation = Situation { paces: latest, gone: 0.08, desks: &desks, ahead: &ahead, own: Able(u64::MAX) };
    match estimate(&situation) {
        Estimate::Range { least, most, .. } if most > 0 => Some((least, most)),
        _ => None,
    }
}

fn score(visitor: &Visitor, now: i64, held: &mut Held) {
    let Some((least, most)) = visitor.told else { return };
    let waited = now - visitor.comes;
    held.width += most - least;
    if waited < least * 60 {
        held.early += 1;
    } else if waited <= most * 60 {
        held.within += 1;
    } else {
        held.late += 1;
    }
}

fn days(desks: usize, seed: u64) -> Held {
    let mut chance = Chance(seed);
    let mut paces = Vec::new();
    (0..25).fold(Held::default(), |sum, _| {
        let day = play(desks, &mut paces, &mut chance);
        Held {
            early: sum.early + day.early,
            within: sum.within + day.within,
            late: sum.late + day.late,
            width: sum.width + day.width,
        }
    })
}

#[test]
fn the_stated_range_holds_four_times_of_five() {
    for desks in 1..=4 {
        let held = days(desks, 1283 + desks as u64);
        let (early, within, late) = (held.percent(held.early), held.percent(held.within), held.percent(held.late));
        let width = held.width / i64::from(held.told());
        println!(
            "{desks} desks: {} told, {early} % before, {within} % within, {late} % after; {width} min wide",
            held.told()
        );
        assert!(held.told() > 400, "too few waited to say anything");
        assert!((70..=90).contains(&within), "{desks} desks: {within} % within");
        // A range from nothing to far too much would hold as well: neither end may be idle.
        assert!(
            (3..=20).contains(&early) && (3..=20).contains(&late),
            "{desks} desks: {early} % before, {late} % after"
        );
    }
}

#[test]
fn too_few_cases_say_nothing() {
    let paces = [10; 19];
    let mut situation = Situation { paces: &paces, gone: 0.0, desks: &[Some(60)], ahead: &[], own: Able(1) };
    assert_eq!(estimate(&situation), Estimate::TooFew { cases: 19 });
    situation.paces = &[10; 20];
    assert!(matches!(estimate(&situation), Estimate::Range { cases: 20, ahead: 0, desks: 1, .. }));
    situation.own = Able(2);
    assert_eq!(estimate(&situation), Estimate::NoDesk);
}

#[test]
fn a_free_desk_means_at_once_and_more_ahead_means_longer() {
    let paces: Vec<i64> = (0..100).map(|case| 2 + case % 20).collect();
    let all = Able(u64::MAX);
    let most = |desks: &[Option<i64>], ahead: usize| {
        let situation = Situation { paces: &paces, gone: 0.0, desks, ahead: &vec![all; ahead], own: all };
        match estimate(&situation) {
            Estimate::Range { least, most, .. } => (least, most),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(most(&[None, Some(10)], 0), (0, 0));
    assert!(most(&[Some(0)], 3) > most(&[Some(0)], 1));
    assert!(most(&[Some(0), Some(0)], 3) < most(&[Some(0)], 3));
}

#[test]
fn those_ahead_for_other_desks_do_not_count() {
    let paces = [10; 40];
    let desks = [Some(0), Some(0)];
    let wait = |ahead: &[Able]| {
        let situation = Situation { paces: &paces, gone: 0.0, desks: &desks, ahead, own: Able(1) };
        match estimate(&situation) {
            Estimate::Range { least, most, .. } => (least, most),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(wait(&[Able(2); 6]), wait(&[]));
    assert!(wait(&[Able(1); 6]) > wait(&[]));
}
