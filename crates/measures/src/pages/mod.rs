//! The pages of a day's figures.

pub(crate) mod day;
pub(crate) mod digidel;
pub(crate) mod files;
mod named;
mod sight;
mod stats;

use calendar::{Day, Quarter};
use db::Tx;
use kernel::{Error, LibraryId, PlaceId, Refusal};
use organisations::{Eservice, Organisation};
use places::Place;
use vocabulary::Vocabulary;
use web::Context;

use self::sight::Sight;
use crate::{DayFigures, Seen, THRESHOLD, Waits, suppressed, usual};

/// What is asked for: a day, and one place or all.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) day: Day,
    pub(crate) today: Day,
    pub(crate) place: Option<Place>,
}

/// Everything that a page of a day needs: the figures as whoever asks may see them, and no row.
pub(crate) struct Gathered {
    pub(crate) asked: Asked,
    pub(crate) sight: Sight,
    pub(crate) places: Vec<Place>,
    pub(crate) seen: Seen,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) organisations: Vec<Organisation>,
    pub(crate) eservices: Vec<Eservice>,
}

impl Gathered {
    /// Whether the day goes on, and is not for whoever asks until it has ended: of two readings a minute apart, the difference would be
    /// one visitor.
    pub(crate) fn goes_on(&self) -> bool {
        self.sight.is_suppressed() && self.asked.day >= self.asked.today
    }
}

/// Reads `?day=2026-10-14&place=torget`. When they are not said: today and all places; for those who see suppressed figures only,
/// yesterday, and their first place where they have not all.
pub(crate) async fn gather(context: &Context) -> kernel::Result<Gathered> {
    let library = context.library()?.id;
    let now = context.library()?.zone.local(context.now());
    let today = now.day;
    let sight = Sight::of(context.actor(), library);
    let usually = if sight.is_suppressed() { today.plus_days(-1) } else { today };
    let day = context.query().get("day").map_or(Ok(usually), Day::typed).map_err(|refusal| refusal.at("day"))?;
    if day > today {
        return Err(Refusal::new("encounters-day-ahead").at("day").into());
    }
    let so_far = (day == today).then(|| now.quarter());
    let slug = context.query().get("place").map(str::to_owned);
    context
        .db()
        .read(move |tx| {
            let places = sight.places(places::every_place(tx, library)?);
            let place = match &slug {
                Some(slug) => Some(places.iter().find(|place| &place.slug == slug).cloned().ok_or(Error::Missing)?),
                None if sight.has_all_places() => None,
                None => Some(places.first().cloned().ok_or(Error::Missing)?),
            };
            Ok(Gathered {
                seen: look(tx, library, &sight, (day, today), (place.as_ref().map(|place| place.id), so_far))?,
                vocabulary: Vocabulary::load(tx, library)?,
                organisations: organisations::organisations(tx, library, day)?,
                eservices: organisations::eservices(tx, library, day)?,
                asked: Asked { day, today, place },
                sight: sight.clone(),
                places,
            })
        })
        .await
}

/// Refuses a day that goes on, for whom it is not until it has ended.
pub(crate) fn ended(gathered: &Gathered) -> kernel::Result<()> {
    if gathered.goes_on() { Err(Refusal::new("measures-goes-on").at("day").into()) } else { Ok(()) }
}

/// The figures as `sight` lets them be seen. What is not for it ends here.
fn look(
    tx: &mut Tx<'_>,
    library: LibraryId,
    sight: &Sight,
    (day, today): (Day, Day),
    (at, so_far): (Option<PlaceId>, Option<Quarter>),
) -> kernel::Result<Seen> {
    let ledger = encounters::day(tx, library, day)?;
    let waits = queue::waits(tx, library, day)?;
    if !sight.is_suppressed() {
        let usual = usual::usual(tx, library, at, day, so_far)?;
        return Ok(Seen::exact(&DayFigures::count(&ledger, at), Waits::count(&waits, at), usual));
    }
    if day >= today {
        return Ok(Seen::nothing());
    }
    let usual = usual::usual_shown(tx, library, at, day, THRESHOLD)?;
    Ok(suppressed::day(&ledger, &waits, at, usual, THRESHOLD))
}
