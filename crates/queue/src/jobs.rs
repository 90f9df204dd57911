//! What the room does by itself: tickets lapse when help closes, and the night forgets them.

use std::sync::Arc;

use calendar::{Day, Minute, Zone};
use db::{Db, Tx};
use jobs::Job;
use kernel::{Instant, LibraryId, PlaceId, Randomness, Result};
use places::What;

use crate::{Chance, Moment, opening, store};

const MINUTE: i64 = 60;

/// The jobs of this room.
#[must_use]
pub fn jobs(randomness: &Arc<dyn Randomness>) -> Vec<Job> {
    let randomness = Arc::clone(randomness);
    vec![
        Job::new("queue.lapse", MINUTE, move |db, now| {
            let randomness = Arc::clone(&randomness);
            async move { lapse_everywhere(&db, now, randomness.as_ref()).await }
        }),
        Job::new("queue.forget", 60 * MINUTE, |db, now| async move { forget_everywhere(&db, now).await }),
    ]
}

/// Ends what help that has closed left, at every place of every library.
///
/// # Errors
/// A fault when the database cannot be written.
pub async fn lapse_everywhere(db: &Db, now: Instant, randomness: &dyn Randomness) -> Result<u64> {
    let mut ended = 0;
    for library in db.read(organisations::libraries).await? {
        let (id, zone) = (library.id, Zone::load(&library.zone)?);
        for place in db.read(move |tx| store::lines(tx, id)).await? {
            let (moment, zone, chance) = (Moment::at(now, &zone), zone.clone(), Chance::draw(randomness));
            let look = move |tx: &mut Tx<'_>| {
                let closed = closed_at(tx, id, place, &moment, &zone)?;
                let left = !store::old_tickets(tx, id, place, moment.local.day, closed)?.is_empty()
                    || !store::idle_desks(tx, id, place, closed)?.is_empty();
                Ok(left.then_some(closed))
            };
            if let Some(closed) = db.read(look).await? {
                ended += db.write(move |tx| opening::lapse(tx, id, place, closed, &moment, chance)).await?;
            }
        }
    }
    Ok(ended)
}

/// Forgets the tickets of days gone by, in every library.
///
/// # Errors
/// A fault when the database cannot be written.
pub async fn forget_everywhere(db: &Db, now: Instant) -> Result<u64> {
    let mut rows = 0;
    for library in db.read(organisations::libraries).await? {
        let (id, today) = (library.id, Zone::load(&library.zone)?.day(now));
        rows += db.write(move |tx| opening::forget(tx, id, today)).await?;
    }
    Ok(rows)
}

/// When help last closed today; when it has not yet, the start of the day.
fn closed_at(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, moment: &Moment, zone: &Zone) -> Result<Instant> {
    let (day, minute): (Day, Minute) = (moment.local.day, moment.local.minute);
    let hours = places::hours(tx, library, place, What::Help)?;
    let open = hours.open(day);
    let closed = open.iter().map(|span| span.to()).filter(|to| *to <= minute).max();
    // A pause in the middle of the day closes nothing: only the last hours of the day do.
    let later = open.iter().any(|span| span.from() > minute || span.contains(minute));
    Ok(closed.filter(|_| !later).map_or_else(|| zone.start_of(day), |closed| zone.instant(day, closed)))
}
