//! A library with a place, a day, and an occasion that is right.

use calendar::{Day, Quarter};
use db::Db;
use kernel::{LibraryId, Locale, PlaceId};
use organisations::NewLibrary;
use places::{Kind, NewPlace};
use vocabulary::{TermId, given};

use crate::{Entered, Occasion, Question};

/// A Tuesday.
pub(super) const TODAY: Day = Day(20_740);

pub(super) async fn library(db: &Db, slug: &'static str) -> (LibraryId, PlaceId) {
    db.write(move |tx| {
        let new = NewLibrary {
            slug: slug.to_owned(),
            name: "Ekbackens bibliotek".to_owned(),
            tagline: String::new(),
            zone: "Europe/Stockholm".to_owned(),
            languages: vec![Locale::SWEDISH],
        };
        let library = organisations::found(tx, &new)?;
        let from = TODAY.plus_days(-100);
        organisations::welcome(tx, library, from)?;
        vocabulary::welcome(tx, library, from)?;
        let new = NewPlace {
            slug: "torget".to_owned(),
            kind: Kind::Centre,
            name: "Stadsbiblioteket".to_owned(),
            address: String::new(),
            phone: String::new(),
            from: TODAY.plus_days(-30),
            through: None,
        };
        Ok((library, places::open_place(tx, library, &new)?))
    })
    .await
    .unwrap()
}

pub(super) fn question(need: i64) -> Question {
    Question { need: TermId(need), area: None, eservice: None, step: None }
}

pub(super) fn occasion(place: PlaceId) -> Occasion {
    Occasion {
        place,
        day: TODAY,
        quarter: Quarter::new(54).unwrap(),
        channel: given::DROP_IN,
        language: given::IN_SWEDISH,
        minutes: 10,
        outcome: given::SOLVED,
        obstacle: None,
        referred_to: None,
        people: 1,
        entered: Entered::Desk,
        questions: vec![question(101), question(101)],
    }
}
