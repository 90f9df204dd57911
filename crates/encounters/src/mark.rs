//! What happens at a desk and is not help.

use calendar::{Day, Quarter};
use kernel::{PlaceId, Refusal};
use vocabulary::{Kind, TermId};

use crate::undo::Table;

/// A mark in the ledger that is not help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Somebody who came and could not be helped, and why.
    TurnedAway {
        /// Where.
        place: PlaceId,
        /// The local day.
        day: Day,
        /// The quarter of an hour.
        quarter: Quarter,
        /// Why.
        reason: TermId,
    },
    /// Somebody who came only to use a computer, a printer or a seat.
    Use {
        /// Where.
        place: PlaceId,
        /// The local day.
        day: Day,
        /// The quarter of an hour.
        quarter: Quarter,
        /// What.
        what: TermId,
    },
    /// Heads present at an activity.
    Heads {
        /// Where.
        place: PlaceId,
        /// The local day.
        day: Day,
        /// The quarter of an hour.
        quarter: Quarter,
        /// What the activity was.
        activity: TermId,
        /// Their age.
        age_band: TermId,
        /// How many.
        heads: i64,
    },
}

impl Mark {
    /// Where.
    #[must_use]
    pub const fn place(&self) -> PlaceId {
        match self {
            Self::TurnedAway { place, .. } | Self::Use { place, .. } | Self::Heads { place, .. } => *place,
        }
    }

    /// The local day.
    #[must_use]
    pub const fn day(&self) -> Day {
        match self {
            Self::TurnedAway { day, .. } | Self::Use { day, .. } | Self::Heads { day, .. } => *day,
        }
    }

    pub(crate) const fn table(&self) -> Table {
        match self {
            Self::TurnedAway { .. } => Table::TurnedAway,
            Self::Use { .. } => Table::Use,
            Self::Heads { .. } => Table::Heads,
        }
    }

    /// The terms it names, with the list each must stand in and the field it comes from.
    pub(crate) fn terms(&self) -> Vec<(&'static str, Kind, TermId)> {
        match self {
            Self::TurnedAway { reason, .. } => vec![("reason", Kind::TurnedAway, *reason)],
            Self::Use { what, .. } => vec![("what", Kind::Use, *what)],
            Self::Heads { activity, age_band, .. } => {
                vec![("activity", Kind::Activity, *activity), ("age-band", Kind::AgeBand, *age_band)]
            }
        }
    }

    /// What is wrong with it in itself.
    #[must_use]
    pub fn problems(&self) -> Vec<Refusal> {
        match self {
            Self::Heads { heads, .. } if !(1..=500).contains(heads) => {
                vec![Refusal::new("encounters-heads").at("heads")]
            }
            _ => Vec::new(),
        }
    }
}
