//! Why one stands before another.

use kernel::Instant;

use crate::Waiting;

/// Where somebody stands in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Turn {
    /// From when the ticket was taken.
    Joined(Instant),
    /// From the booked time, once they have arrived.
    Booked(Instant),
    /// Called and not there, so put back to this time.
    PutBack(Instant),
}

impl Turn {
    /// The time itself.
    #[must_use]
    pub const fn at(self) -> Instant {
        match self {
            Self::Joined(at) | Self::Booked(at) | Self::PutBack(at) => at,
        }
    }
}

/// The one rule that put the first of two neighbours before the second, with its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The first was passed as often as anyone may be, and the second was not.
    Passed {
        /// Calls that passed the first.
        first: i64,
        /// Calls that passed the second.
        second: i64,
        /// How often one may be passed.
        bound: i64,
    },
    /// The first's time is earlier.
    Earlier {
        /// The time of the first.
        first: Turn,
        /// The time of the second.
        second: Turn,
    },
    /// All else alike, the first came into the line first. The numbers count all who came that day.
    Came {
        /// Which one the first was.
        first: i64,
        /// Which one the second was.
        second: i64,
    },
}

impl Reason {
    /// The rule that puts `first` before `second`, which stands after it.
    #[must_use]
    pub fn between(first: &Waiting, second: &Waiting) -> Self {
        match (first.is_overdue(), second.is_overdue()) {
            (true, false) => Self::Passed { first: first.passed, second: second.passed, bound: crate::PASSES },
            (false, false) if first.turn.at() != second.turn.at() => {
                Self::Earlier { first: first.turn, second: second.turn }
            }
            _ => Self::Came { first: first.came, second: second.came },
        }
    }

    /// The key of the sentence that says it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Passed { .. } => "queue-why-passed",
            Self::Came { .. } => "queue-why-came",
            Self::Earlier { first, second } => match (first, second) {
                (_, Turn::PutBack(_)) => "queue-why-put-back",
                (Turn::Booked(_), Turn::Booked(_)) => "queue-why-both-booked",
                (Turn::Booked(_), Turn::Joined(_)) => "queue-why-booked",
                (Turn::Joined(_), Turn::Booked(_)) => "queue-why-before-booked",
                (Turn::Joined(_), Turn::Joined(_)) => "queue-why-older",
                (Turn::PutBack(_), _) => "queue-why-was-put-back",
            },
        }
    }
}
