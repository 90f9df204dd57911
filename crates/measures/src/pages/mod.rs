//! The pages of a day's figures.

pub(crate) mod day;
pub(crate) mod digidel;
pub(crate) mod files;
mod named;

use calendar::Day;
use encounters::LedgerDay;
use kernel::{Error, Refusal};
use organisations::{Eservice, Organisation};
use places::Place;
use vocabulary::Vocabulary;
use web::Context;

use crate::{DayFigures, Usual, Waits};

/// What is asked for: a day, and one place or all.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) day: Day,
    pub(crate) today: Day,
    pub(crate) place: Option<Place>,
}

/// Everything that a page of a day needs.
pub(crate) struct Gathered {
    pub(crate) asked: Asked,
    pub(crate) places: Vec<Place>,
    pub(crate) ledger: LedgerDay,
    pub(crate) figures: DayFigures,
    pub(crate) usual: Option<Usual>,
    pub(crate) waits: Waits,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) organisations: Vec<Organisation>,
    pub(crate) eservices: Vec<Eservice>,
}

impl Gathered {
    /// The rows that are counted.
    pub(crate) fn occasions(&self) -> impl Iterator<Item = &encounters::Occasion> {
        let place = self.asked.place.as_ref().map(|place| place.id);
        self.ledger.occasions.iter().filter(move |occasion| place.is_none_or(|place| place == occasion.place))
    }
}

/// Reads `?day=2026-10-14&place=torget`; today and all places when they are not said.
pub(crate) async fn gather(context: &Context) -> kernel::Result<Gathered> {
    let library = context.library()?.id;
    let now = context.library()?.zone.local(context.now());
    let today = now.day;
    let day = context.query().get("day").map_or(Ok(today), Day::typed).map_err(|refusal| refusal.at("day"))?;
    if day > today {
        return Err(Refusal::new("encounters-day-ahead").at("day").into());
    }
    let so_far = (day == today).then(|| now.quarter());
    let slug = context.query().get("place").map(str::to_owned);
    context
        .db()
        .read(move |tx| {
            let places = places::every_place(tx, library)?;
            let place = match &slug {
                Some(slug) => Some(places.iter().find(|place| &place.slug == slug).cloned().ok_or(Error::Missing)?),
                None => None,
            };
            let at = place.as_ref().map(|place| place.id);
            let ledger = encounters::day(tx, library, day)?;
            Ok(Gathered {
                figures: DayFigures::count(&ledger, at),
                ledger,
                waits: Waits::count(&queue::waits(tx, library, day)?, at),
                usual: crate::usual(tx, library, at, day, so_far)?,
                vocabulary: Vocabulary::load(tx, library)?,
                organisations: organisations::organisations(tx, library, day)?,
                eservices: organisations::eservices(tx, library, day)?,
                asked: Asked { day, today, place },
                places,
            })
        })
        .await
}
