//! Nine digits can be guessed: whoever tries many is slowed down, and never locked out.

use calendar::Day;
use db::Tx;
use kernel::{Instant, LibraryId, Result};

use crate::store;

/// Wrong tries that cost nothing: people read badly.
const FREE: i64 = 10;
/// Seconds until the next try after that.
const DELAY: i64 = 30;
/// Seconds that tries are remembered.
const REMEMBERED: i64 = 3_600;

/// What became of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tried {
    /// The code at this place of the list lives.
    Right(usize),
    /// None does; that was counted.
    Wrong,
    /// Too soon after a wrong one: it is to be sent again after so many seconds.
    TooSoon(i64),
}

/// Looks which of `codes` lives, for the account behind the check value `who`.
///
/// # Errors
/// A fault when the database cannot be written.
pub(crate) fn try_codes(
    tx: &mut Tx<'_>,
    library: LibraryId,
    (who, codes): ([u8; 32], &[[u8; 32]]),
    today: Day,
    now: Instant,
) -> Result<Tried> {
    let (wrong, until) = accounts::failures(tx, who)?;
    let left = DELAY - now.seconds_since(until.plus_seconds(-REMEMBERED));
    if wrong >= FREE && left > 0 && now < until {
        return Ok(Tried::TooSoon(left));
    }
    for (at, code) in codes.iter().enumerate() {
        if store::has_code(tx, library, *code, today)? {
            return Ok(Tried::Right(at));
        }
    }
    accounts::fail(tx, who, now.plus_seconds(REMEMBERED))?;
    Ok(Tried::Wrong)
}
