//! What the room does by itself: return codes lapse.

use calendar::Zone;
use jobs::Job;

use crate::returning;

const HOUR: i64 = 3_600;

/// The jobs of this room.
#[must_use]
pub fn jobs() -> Vec<Job> {
    vec![Job::new("help.lapse-codes", HOUR, |db, now| async move {
        let mut lapsed = 0;
        for library in db.read(organisations::libraries).await? {
            let (id, today) = (library.id, Zone::load(&library.zone)?.day(now));
            lapsed += db.write(move |tx| returning::lapse(tx, id, today)).await?;
        }
        Ok(lapsed)
    })]
}
