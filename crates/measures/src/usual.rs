//! What is usual on a weekday.

use std::collections::BTreeMap;

use calendar::{Day, Quarter};
use db::Tx;
use kernel::{LibraryId, PlaceId, Result};

/// Weeks that are looked back.
pub(crate) const WEEKS: i64 = 8;
/// Fewer days than this say nothing.
const FEWEST: usize = 3;

/// What is usual on a weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usual {
    /// The middle number of occasions; of an even number of days, the higher of the two in the middle.
    pub occasions: i64,
    /// Of how many days.
    pub days: usize,
}

/// The middle number of occasions on the same weekday in the eight weeks before `day`, of the days that had any; `None` when they
/// were fewer than three. Of a day that has not ended, each is counted only as far as the quarter `so_far`.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn usual(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: Option<PlaceId>,
    day: Day,
    so_far: Option<Quarter>,
) -> Result<Option<Usual>> {
    let from = day.plus_days(-7 * WEEKS);
    let counted = encounters::occasions_by_day(tx, library, from, day.plus_days(-1), so_far)?;
    let mut days: BTreeMap<Day, i64> = BTreeMap::new();
    for (on, at, occasions) in counted {
        if on.weekday() == day.weekday() && place.is_none_or(|place| place == at) {
            *days.entry(on).or_default() += occasions;
        }
    }
    Ok(middle(days.into_values().collect()))
}

fn middle(mut counts: Vec<i64>) -> Option<Usual> {
    counts.sort_unstable();
    let days = counts.len();
    (days >= FEWEST).then(|| Usual { occasions: counts[days / 2], days })
}

#[cfg(test)]
mod tests {
    use super::{Usual, middle};

    #[test]
    fn the_middle_needs_three_days() {
        assert_eq!(middle(vec![5, 1]), None);
        assert_eq!(middle(vec![9, 1, 5]), Some(Usual { occasions: 5, days: 3 }));
        assert_eq!(middle(vec![1, 2, 8, 9]), Some(Usual { occasions: 8, days: 4 }));
    }
}
