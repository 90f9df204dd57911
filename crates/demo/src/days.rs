//! Days at the desk.

use calendar::{Day, Local, Quarter, Weekday};
use db::Db;
use encounters::{Bulk, Entered, Mark, Occasion, Question};
use kernel::{PlaceId, Randomness, Result};
use organisations::{EserviceId, OrganisationId};
use vocabulary::{TermId, given};

use crate::Dice;
use crate::town::Town;

/// Needs, as often as they come.
const NEEDS: [(i64, u64); 11] =
    [(101, 26), (102, 22), (106, 14), (105, 8), (103, 7), (104, 6), (109, 8), (107, 4), (110, 3), (111, 1), (108, 4)];
/// Areas; 0 for none.
const AREAS: [(i64, u64); 8] = [(0, 22), (201, 20), (202, 18), (203, 14), (204, 6), (205, 8), (206, 6), (207, 6)];
/// Minutes, after `domain` 6: mean 10.7.
const MINUTES: [(i64, u64); 8] = [(2, 20), (5, 25), (10, 25), (15, 15), (20, 8), (30, 4), (45, 2), (60, 1)];
const OUTCOMES: [(i64, u64); 4] = [(301, 71), (302, 13), (303, 12), (304, 4)];
const LANGUAGES: [(i64, u64); 8] = [(901, 74), (902, 6), (903, 8), (907, 3), (906, 3), (904, 2), (908, 2), (919, 2)];
/// How help spreads over the hours from ten.
const HOURS: [(i64, u64); 8] = [(10, 6), (11, 14), (12, 18), (13, 11), (14, 24), (15, 13), (16, 9), (17, 5)];

/// Writes what a whole day left behind.
pub(crate) async fn whole(db: &Db, town: &Town, day: Day, dice: &Dice) -> Result<()> {
    write(db, town, day, Quarter::all().last(), dice).await
}

/// Writes what today has left behind so far.
pub(crate) async fn until(db: &Db, town: &Town, at: Local, dice: &Dice) -> Result<()> {
    write(db, town, at.day, Some(at.quarter()), dice).await
}

async fn write(db: &Db, town: &Town, day: Day, last: Option<Quarter>, dice: &Dice) -> Result<()> {
    let weekday = day.weekday().since_monday();
    if weekday > Weekday::ALL[4].since_monday() {
        return Ok(());
    }
    // Tuesdays are the busiest.
    let busy = [44, 58, 46, 50, 38][usize::try_from(weekday).unwrap_or_default()];
    let (mut occasions, mut marks) = (Vec::new(), Vec::new());
    for (place, usual) in [(town.centre, busy), (town.branch, 9)] {
        let count = usual * 4 / 5 + dice.below(usual * 2 / 5 + 1);
        occasions.extend((0..count).map(|_| occasion(place, day, dice)));
        marks.extend((0..count / 6).map(|_| mark(place, day, dice)));
    }
    occasions.retain(|occasion: &Occasion| last.is_none_or(|last| occasion.quarter < last));
    marks.retain(|(quarter, _): &(Quarter, Mark)| last.is_none_or(|last| *quarter < last));
    let occasions: Vec<_> = occasions.into_iter().map(|occasion| (occasion, dice.number())).collect();
    let marks: Vec<_> = marks.into_iter().map(|(_, mark)| (mark, dice.number())).collect();
    let library = town.library;
    if last == Quarter::all().last() {
        let bulk = Bulk { occasions, marks };
        return db.write_later(move |tx| encounters::load(tx, library, &bulk).map(drop)).await;
    }
    // Today goes the way that everybody's day goes.
    db.write_later(move |tx| {
        for (occasion, id) in &occasions {
            encounters::record(tx, library, occasion, *id, day)?;
        }
        marks.iter().try_for_each(|(one, id)| encounters::mark(tx, library, one, *id, day).map(|_| ()))
    })
    .await
}

fn quarter(dice: &Dice) -> Quarter {
    let hour = dice.weighed(&HOURS);
    let quarter = hour * 4 + i64::try_from(dice.below(4)).unwrap_or_default();
    Quarter::new(quarter).unwrap_or_else(|| calendar::Minute::MIDNIGHT.quarter())
}

pub(crate) fn occasion(place: PlaceId, day: Day, dice: &Dice) -> Occasion {
    let outcome = TermId(dice.weighed(&OUTCOMES));
    let more = if dice.chance(18) { 2 } else { 1 };
    Occasion {
        place,
        day,
        quarter: quarter(dice),
        channel: if dice.chance(12) { TermId(802) } else { given::DROP_IN },
        language: TermId(dice.weighed(&LANGUAGES)),
        minutes: dice.weighed(&MINUTES),
        obstacle: (outcome == given::NOT_POSSIBLE)
            .then(|| TermId(dice.weighed(&[(401, 4), (402, 3), (403, 2), (404, 3)]))),
        referred_to: (outcome == given::REFERRED)
            .then(|| OrganisationId(dice.weighed(&[(15, 5), (7, 3), (2, 1), (21, 2)]))),
        outcome,
        people: if dice.chance(15) { 2 } else { 1 },
        entered: Entered::Desk,
        questions: (0..more).map(|_| question(dice)).collect(),
    }
}

fn question(dice: &Dice) -> Question {
    let area = Some(dice.weighed(&AREAS)).filter(|area| *area > 0).map(TermId);
    let service = dice.chance(35).then(|| EserviceId(i64::try_from(dice.below(30)).unwrap_or_default() + 1));
    let step = service
        .filter(|_| dice.chance(70))
        .map(|_| TermId(dice.weighed(&[(701, 2), (702, 6), (703, 3), (704, 2), (705, 2), (707, 1)])));
    Question { need: TermId(dice.weighed(&NEEDS)), area, eservice: service, step }
}

pub(crate) fn mark(place: PlaceId, day: Day, dice: &Dice) -> (Quarter, Mark) {
    let quarter = quarter(dice);
    let mark = if dice.chance(25) {
        Mark::TurnedAway {
            place,
            day,
            quarter,
            reason: TermId(dice.weighed(&[(501, 4), (502, 3), (503, 2), (504, 2)])),
        }
    } else {
        Mark::Use { place, day, quarter, what: TermId(dice.weighed(&[(601, 5), (602, 4), (603, 2)])) }
    };
    (quarter, mark)
}
