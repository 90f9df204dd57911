//! How long people waited.

use kernel::PlaceId;
use queue::{Ending, Wait};

/// The waits of a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waits {
    /// Tickets whose holder was helped.
    pub helped: i64,
    /// The longest wait of those, in minutes; 0 when there was none.
    pub longest: i64,
    /// Half of those waited so many minutes or fewer; 0 when there was none.
    pub half: i64,
    /// Tickets whose holder was gone before being helped: gave it back, did not come, or was there at closing.
    pub left: i64,
}

impl Waits {
    /// Counts the waits at `place`, or at every place.
    #[must_use]
    pub fn count(waits: &[Wait], place: Option<PlaceId>) -> Self {
        Self::of(waits, |at| place.is_none_or(|place| place == at))
    }

    /// Counts the waits at the places that are `here`.
    pub(crate) fn of(waits: &[Wait], here: impl Fn(PlaceId) -> bool) -> Self {
        let here = waits.iter().filter(|wait| here(wait.place));
        let (helped, left): (Vec<&Wait>, Vec<&Wait>) = here.partition(|wait| wait.ended == Ending::Finished);
        let mut minutes: Vec<i64> = helped.iter().map(|wait| wait.minutes).collect();
        minutes.sort_unstable();
        Self {
            helped: i64::try_from(minutes.len()).unwrap_or(i64::MAX),
            longest: minutes.last().copied().unwrap_or_default(),
            half: minutes.get(minutes.len().saturating_sub(1) / 2).copied().unwrap_or_default(),
            left: i64::try_from(left.len()).unwrap_or(i64::MAX),
        }
    }
}

#[cfg(test)]
mod tests {
    use kernel::PlaceId;
    use queue::{Ending, Wait};
    use vocabulary::TermId;

    use super::Waits;

    fn wait(place: i64, minutes: i64, ended: Ending) -> Wait {
        Wait { place: PlaceId(place), quarter: 50, matter: TermId(1001), minutes, ended }
    }

    #[test]
    fn half_waited_so_long_or_shorter() {
        let waits = [9, 1, 5, 17].map(|minutes| wait(1, minutes, Ending::Finished));
        assert_eq!(Waits::count(&waits, None), Waits { helped: 4, longest: 17, half: 5, left: 0 });
        assert_eq!(Waits::count(&waits[..3], None).half, 5);
        assert_eq!(Waits::count(&[], None), Waits::default());
    }

    #[test]
    fn who_left_is_counted_apart_and_a_place_has_its_own() {
        let waits = [
            wait(1, 3, Ending::Finished),
            wait(1, 40, Ending::Left),
            wait(1, 2, Ending::NotHere),
            wait(2, 8, Ending::Finished),
        ];
        assert_eq!(Waits::count(&waits, Some(PlaceId(1))), Waits { helped: 1, longest: 3, half: 3, left: 2 });
    }
}
