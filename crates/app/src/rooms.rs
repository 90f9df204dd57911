//! Every room, once. What the house's tests go through, and what the binary is put together from.

use std::sync::Arc;

use db::Statement;
use i18n::Source;
use jobs::Job;
use kernel::{Permission, Randomness};
use web::{Destination, Route};

/// Texts of every room.
pub static TEXTS: &[&[Source]] = &[
    crate::TEXTS,
    ui::TEXTS,
    web::TEXTS,
    organisations::TEXTS,
    vocabulary::TEXTS,
    places::TEXTS,
    accounts::TEXTS,
    queue::TEXTS,
    encounters::TEXTS,
    help::TEXTS,
    measures::TEXTS,
];

/// Tables whose rows are of no use on another day, and do harm there: a session that was ended must not come back to life.
pub static OF_THE_HOUR: &[&str] = &["accounts_session", "accounts_pairing", "jobs_turn"];

/// Every statement.
#[must_use]
pub fn statements() -> Vec<&'static Statement> {
    let rooms = [
        web::STATEMENTS,
        jobs::STATEMENTS,
        audit::STATEMENTS,
        organisations::STATEMENTS,
        vocabulary::STATEMENTS,
        places::STATEMENTS,
        accounts::STATEMENTS,
        queue::STATEMENTS,
        encounters::STATEMENTS,
        help::STATEMENTS,
    ];
    db::statements().into_iter().chain(rooms.concat()).collect()
}

/// Every door.
#[must_use]
pub fn routes() -> Vec<Route> {
    [
        crate::start::routes(),
        crate::first_run::routes(),
        organisations::routes(),
        vocabulary::routes(),
        places::routes(),
        accounts::routes(),
        queue::routes(),
        help::routes(),
        measures::routes(),
    ]
    .concat()
}

/// What stands in the bars, in order.
#[must_use]
pub fn destinations() -> Vec<Destination> {
    let mut all = [
        organisations::destinations(),
        vocabulary::destinations(),
        places::destinations(),
        accounts::destinations(),
        queue::destinations(),
        help::destinations(),
        measures::destinations(),
    ]
    .concat();
    all.sort_by_key(|destination| destination.order);
    all
}

/// Every permission.
#[must_use]
pub fn permissions() -> Vec<&'static Permission> {
    let settings = [organisations::PERMISSIONS, vocabulary::PERMISSIONS, places::PERMISSIONS, accounts::PERMISSIONS];
    [settings.concat(), [queue::PERMISSIONS, help::PERMISSIONS, measures::PERMISSIONS].concat()].concat()
}

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
/// Seconds that a session may sleep, and live, before its row goes.
const SESSION_IDLE: i64 = 2 * HOUR;
const SESSION_OLDEST: i64 = 13 * HOUR;
/// Days back that are settled, so that a machine that was off catches up.
const SETTLED_DAYS: i64 = 7;

/// What is done by itself.
#[must_use]
pub fn jobs(randomness: &Arc<dyn Randomness>) -> Vec<Job> {
    let mut jobs = queue::jobs(randomness);
    jobs.extend(help::jobs());
    jobs.extend(own_jobs());
    jobs
}

fn own_jobs() -> Vec<Job> {
    vec![
        Job::new("accounts.sweep", HOUR, |db, now| async move {
            let (idle, oldest) = (now.plus_seconds(-SESSION_IDLE), now.plus_seconds(-SESSION_OLDEST));
            db.write(move |tx| accounts::sweep(tx, now, idle, oldest)).await
        }),
        Job::new("encounters.settle", HOUR, |db, now| async move {
            let mut rows = 0;
            for library in db.read(organisations::libraries).await? {
                let today = calendar::Zone::load(&library.zone)?.day(now);
                let id = library.id;
                let (from, through) = (today.plus_days(-SETTLED_DAYS), today.plus_days(-1));
                let days = db.read(move |tx| encounters::days(tx, id, from, through)).await?;
                for day in days {
                    rows += db.write_later(move |tx| encounters::settle(tx, id, day)).await?;
                }
            }
            Ok(rows)
        }),
        Job::new("web.forget-keys", HOUR, |db, now| async move {
            let today = calendar::Zone::utc().day(now).0;
            let mut rows = db.write(move |tx| web::forget_keys(tx, kernel::LibraryId(0), today)).await?;
            for library in db.read(organisations::libraries).await? {
                rows += db.write(move |tx| web::forget_keys(tx, library.id, today)).await?;
            }
            Ok(rows)
        }),
    ]
}
