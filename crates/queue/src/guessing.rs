//! The room's code is six digits: whoever tries them all is slowed down, and nobody is locked out.

use db::Tx;
use kernel::{LibraryId, PlaceId, Result};

use crate::{Moment, store};

/// Wrong tries a day at a place that cost nothing: people read badly.
const FREE: i64 = 20;
/// Seconds between tries after that, and after ten times as many. A day of tries then finds one code of a hundred.
const SLOW: i64 = 2;
const SLOWER: i64 = 8;

/// What became of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// It was today's code.
    Right,
    /// It was not; that was counted.
    Wrong,
    /// Too soon after a wrong one: whatever it was, it is to be sent again after so many seconds.
    TooSoon(i64),
}

/// Whether the code that was typed is the one that is `shown` in the room today.
///
/// # Errors
/// Refused when the place has no line.
pub fn try_code(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    (typed, shown): (&str, &str),
    moment: &Moment,
) -> Result<Tried> {
    store::lock(tx, library, place)?;
    let (wrong, last) = store::wrong_codes(tx, library, place, moment.local.day)?;
    let pause = match wrong {
        ..FREE => 0,
        _ if wrong < 10 * FREE => SLOW,
        _ => SLOWER,
    };
    let left = pause - moment.now.seconds_since(last);
    if left > 0 {
        return Ok(Tried::TooSoon(left));
    }
    if typed == shown {
        return Ok(Tried::Right);
    }
    store::count_wrong_code(tx, library, place, moment)?;
    Ok(Tried::Wrong)
}
