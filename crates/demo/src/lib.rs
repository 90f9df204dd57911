//! "Ekbacken", a fictional municipality whose library runs a centre. Used by the demo, the screenshots and the browser's tests.
//!
//! # Rules
//! 1. The same every time: chance here is seeded (`tests::ekbacken_is_the_same_every_time`).
//! 2. Every row goes through the rooms' own verbs, so that what a person cannot do the demo cannot either. Days gone by, and seeded
//!    years, go through the ledger's verb for many rows.
//! 3. Nobody and nowhere in it exists.
//!
//! # Must never
//! Be planted into a database that has a library.

mod days;
mod dice;
mod line;
mod seeding;
#[cfg(test)]
mod tests;
mod town;

use calendar::{Day, Minute, Zone};
use db::Db;
use kernel::{Fault, Instant, Result};

pub use dice::Dice;
pub use seeding::{PROFILES, Profile, Progress, seed};
pub use town::{ACCOUNTS, LIBRARY, PASSWORD, SCREENS, invite_screens};

/// The zone of Ekbacken's clocks.
pub(crate) const ZONE: &str = "Europe/Stockholm";
/// Days of history.
const HISTORY: i64 = 63;

/// Tuesday 13 October 2026, 13.40 in Ekbacken.
#[must_use]
pub fn afternoon() -> Instant {
    let day = Day::from_ymd(2026, 10, 13).unwrap_or(Day(20_739));
    let minute = Minute::at(13, 40).unwrap_or(Minute::MIDNIGHT);
    Zone::named(ZONE).unwrap_or_else(Zone::utc).instant(day, minute)
}

/// Whether Ekbacken stands in this database already.
///
/// # Errors
/// A fault when the database cannot be asked.
pub async fn is_planted(db: &Db) -> Result<bool> {
    Ok(db.read(|tx| organisations::library_by_slug(tx, LIBRARY)).await?.is_some())
}

/// Plants Ekbacken with nine weeks of days before `now`, and today up to `now`.
///
/// # Errors
/// A fault when the database has a library, or cannot be written.
pub async fn plant(db: &Db, now: Instant) -> Result<()> {
    if !db.read(organisations::libraries).await?.is_empty() {
        return Err(Fault::broken("planting Ekbacken into a database that has a library: name an empty one").into());
    }
    let dice = Dice::seeded(1283);
    let zone = Zone::load(ZONE)?;
    let at = zone.local(now);
    let town = town::found(db, at.day.plus_days(-HISTORY - 30), now, &dice).await?;
    for ago in (1..=HISTORY).rev() {
        days::whole(db, &town, at.day.plus_days(-ago), &dice).await?;
    }
    days::until(db, &town, at, &dice).await?;
    line::stand(db, &town, now, &zone, &dice).await
}
