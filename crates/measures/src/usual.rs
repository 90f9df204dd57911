//! What is usual on a weekday.

use std::collections::BTreeMap;

use calendar::{Day, Quarter};
use db::Tx;
use kernel::{LibraryId, PlaceId, Result};
use suppression::Threshold;

use crate::suppressed::Places;

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
    let days = days_before(tx, library, day, so_far)?;
    let here = |at: &PlaceId| place.is_none_or(|place| place == *at);
    let sum = |places: &BTreeMap<PlaceId, i64>| places.iter().filter(|(at, _)| here(at)).map(|(_, many)| many).sum();
    Ok(middle(days.values().map(sum).filter(|many| *many > 0).collect()))
}

/// As [`usual`], of ended days and of those days only whose number may be shown.
///
/// # Errors
/// A fault when the database cannot be asked.
pub(crate) fn usual_shown(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: Option<PlaceId>,
    day: Day,
    threshold: Threshold,
) -> Result<Option<Usual>> {
    let days = days_before(tx, library, day, None)?;
    let shown = |places: &BTreeMap<PlaceId, i64>| Places::of(places, threshold).occasions(place).count();
    let counts = days.values().filter_map(shown).filter(|many| *many > 0);
    Ok(middle(counts.map(|many| i64::try_from(many).unwrap_or(i64::MAX)).collect()))
}

/// Occasions of the same weekday in the weeks before, by day and place.
fn days_before(
    tx: &mut Tx<'_>,
    library: LibraryId,
    day: Day,
    so_far: Option<Quarter>,
) -> Result<BTreeMap<Day, BTreeMap<PlaceId, i64>>> {
    let from = day.plus_days(-7 * WEEKS);
    let mut days: BTreeMap<Day, BTreeMap<PlaceId, i64>> = BTreeMap::new();
    for (on, at, occasions) in encounters::occasions_by_day(tx, library, from, day.plus_days(-1), so_far)? {
        if on.weekday() == day.weekday() {
            *days.entry(on).or_default().entry(at).or_default() += occasions;
        }
    }
    Ok(days)
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
