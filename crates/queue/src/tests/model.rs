//! Days in which anything happens: who comes, who is called, who is taken before others, who goes.

use kernel::{Id, Instant};
use proptest::prelude::*;
use vocabulary::TermId;

use crate::{Desk, DeskNumber, PASSES, Presence, Serves, Taking, Turn, Waiting, may_take, order, passed};

pub(super) fn print() -> TermId {
    TermId(1003)
}
pub(super) fn arabic() -> TermId {
    TermId(903)
}

pub(super) fn somebody(came: i64) -> Waiting {
    let mut bytes = [0; 16];
    bytes[8..].copy_from_slice(&came.to_be_bytes());
    Waiting {
        id: Id::from_bytes(bytes),
        came,
        turn: Turn::Joined(Instant(came * 60)),
        matter: TermId(1006),
        language: TermId(901),
        only: None,
        presence: Presence::Here,
        passed: 0,
    }
}

pub(super) fn desk(number: i64) -> Desk {
    Desk { number: DeskNumber(number), serves: Serves::default() }
}

#[derive(Clone, Debug)]
enum Event {
    Join { language: i64, matter: i64, booked_ago: i64 },
    CallNext(usize),
    Take(usize, usize),
    PutBack,
    Leave(usize),
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        5 => (901_i64..903, 1002_i64..1004, -20_i64..40).prop_map(|(language, matter, booked_ago)| Event::Join { language, matter, booked_ago }),
        3 => (0_usize..3).prop_map(Event::CallNext),
        3 => (0_usize..3, 0_usize..20).prop_map(|(desk, which)| Event::Take(desk, which)),
        1 => Just(Event::PutBack),
        1 => (0_usize..20).prop_map(Event::Leave),
    ];
    proptest::collection::vec(event, 1..220)
}

/// Somebody in the model: with what was true when they came in.
struct Followed {
    before: usize,
    calls: usize,
}

#[derive(Default)]
struct Model {
    waiting: Vec<Waiting>,
    followed: Vec<(i64, Followed)>,
    in_hand: Option<Waiting>,
    came: i64,
    now: i64,
}

impl Model {
    fn enter(&mut self, mut one: Waiting) {
        self.came += 1;
        one.came = self.came;
        self.followed.push((one.came, Followed { before: self.waiting.len(), calls: 0 }));
        self.waiting.push(one);
    }

    fn call(&mut self, desk: &Desk, at: usize) {
        let called = self.waiting[at].clone();
        let over = passed(&self.waiting, desk, &called);
        for one in &mut self.waiting {
            one.passed += i64::from(over.contains(&one.id));
            assert!(one.passed <= PASSES, "{one:?} was passed too often");
        }
        for one in self.waiting.iter().filter(|one| desk.can_help(one) && one.id != called.id) {
            let (_, followed) = self.followed.iter_mut().find(|(came, _)| *came == one.came).unwrap();
            followed.calls += 1;
            let bound = followed.before + usize::try_from(PASSES).unwrap();
            assert!(
                followed.calls <= bound,
                "{one:?} waited {} calls, {} were before",
                followed.calls,
                followed.before
            );
        }
        self.waiting.remove(at);
        self.in_hand = Some(called);
    }

    fn play(&mut self, event: &Event, desks: &[Desk]) {
        self.now += 60;
        match *event {
            Event::Join { language, matter, booked_ago } => {
                let turn = if booked_ago > 0 {
                    Turn::Booked(Instant(self.now - booked_ago * 60))
                } else {
                    Turn::Joined(Instant(self.now))
                };
                let one = somebody(self.came + 1);
                self.enter(Waiting { language: TermId(language), matter: TermId(matter), turn, ..one });
            }
            Event::CallNext(which) => {
                let desk = &desks[which % desks.len()];
                let Some(next) = order(&self.waiting, desks).turns[which % desks.len()].next else { return };
                let at = self.waiting.iter().position(|one| one.id == next).unwrap();
                assert_eq!(may_take(&self.waiting, desk, &self.waiting[at]), Ok(Taking::InTurn));
                self.call(desk, at);
            }
            Event::Take(which, at) if !self.waiting.is_empty() => {
                let (desk, at) = (&desks[which % desks.len()], at % self.waiting.len());
                if may_take(&self.waiting, desk, &self.waiting[at]).is_ok() {
                    self.call(desk, at);
                }
            }
            Event::PutBack => {
                if let Some(one) = self.in_hand.take() {
                    self.enter(Waiting { turn: Turn::PutBack(Instant(self.now)), passed: 0, ..one });
                }
            }
            Event::Leave(at) if !self.waiting.is_empty() => {
                let at = at % self.waiting.len();
                self.waiting.remove(at);
            }
            Event::Take(..) | Event::Leave(_) => {}
        }
    }
}

proptest! {
    #[test]
    fn nobody_waits_past_n_calls_unseen(events in events()) {
        let mut swedish = desk(1);
        swedish.serves.languages = [TermId(901)].into();
        let mut printing = desk(2);
        printing.serves.matters = [print()].into();
        let desks = [swedish, printing, desk(3)];
        let mut model = Model::default();
        for event in &events {
            model.play(event, &desks);
        }
    }
}
