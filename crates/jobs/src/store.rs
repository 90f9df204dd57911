//! All SQL of the jobs.

use db::{Tx, params};
use kernel::Result;

db::statements! {
    /// The database's own time, seconds UTC.
    DATABASE_TIME = sqlite "SELECT CAST(strftime('%s', 'now') AS INTEGER) AS now"
                    postgres "SELECT CAST(extract(epoch FROM clock_timestamp()) AS bigint) AS now";
    /// Makes sure that a job has a turn.
    PLANT_TURN = "INSERT INTO jobs_turn (name, due_at, leased_until) VALUES ($1, 0, 0) ON CONFLICT (name) DO NOTHING";
    /// Takes the turn, if it is due and nobody has it.
    TAKE_TURN = "UPDATE jobs_turn SET leased_until = $1 WHERE name = $2 AND due_at <= $3 AND leased_until <= $3";
    /// Gives the turn back.
    END_TURN = "UPDATE jobs_turn SET due_at = $1, leased_until = 0 WHERE name = $2";
}

fn database_time(tx: &mut Tx<'_>) -> Result<i64> {
    tx.one(&DATABASE_TIME, &params![])?.get("now")
}

/// Takes the turn of `name` for `seconds`; answers whether it was to be had.
pub(crate) fn take_turn(tx: &mut Tx<'_>, name: &str, seconds: i64) -> Result<bool> {
    let now = database_time(tx)?;
    tx.execute(&PLANT_TURN, &params![name])?;
    Ok(tx.execute(&TAKE_TURN, &params![now + seconds, name, now])? == 1)
}

/// Gives the turn of `name` back, to be due again in `seconds`.
pub(crate) fn end_turn(tx: &mut Tx<'_>, name: &str, seconds: i64) -> Result<()> {
    let now = database_time(tx)?;
    tx.execute(&END_TURN, &params![now + seconds, name])?;
    Ok(())
}
