//! Stretches of a day.

use kernel::{Instant, Refusal};

use crate::{Day, Minute, Zone};

/// A stretch of one civil day: from its first minute up to but not with its last. It ends at 24.00 at the latest;
/// what goes on after midnight is a second span, on the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    from: Minute,
    to: Minute,
}

/// A stretch of time: from its first instant up to but not with its last. Empty when clocks skip all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stretch {
    /// Its first instant.
    pub from: Instant,
    /// The first instant after it.
    pub to: Instant,
}

impl Span {
    /// The span from `from` up to `to`.
    ///
    /// # Errors
    /// Refuses a span that does not end after it begins.
    pub fn new(from: Minute, to: Minute) -> Result<Self, Refusal> {
        if from < to { Ok(Self { from, to }) } else { Err(Refusal::new("calendar-closes-before-opens")) }
    }

    /// Its first minute.
    #[must_use]
    pub fn from(self) -> Minute {
        self.from
    }

    /// The first minute after it.
    #[must_use]
    pub fn to(self) -> Minute {
        self.to
    }

    /// How long it is on the wall, in minutes.
    #[must_use]
    pub fn minutes(self) -> i64 {
        self.to.minutes() - self.from.minutes()
    }

    /// Whether `minute` lies in it.
    #[must_use]
    pub fn contains(self, minute: Minute) -> bool {
        self.from <= minute && minute < self.to
    }

    /// Whether some minute lies in both. Spans that only touch do not overlap.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    /// What is left when `other` is taken away: nothing, one span, or one on each side.
    pub fn without(self, other: Self) -> impl Iterator<Item = Self> {
        let before = Self { from: self.from, to: self.to.min(other.from) };
        let after = Self { from: self.from.max(other.to), to: self.to };
        [before, after].into_iter().filter(|rest| rest.from < rest.to)
    }

    /// The instants it takes up on `day`, by the rule of [`Zone::instant`].
    #[must_use]
    pub fn on(self, day: Day, zone: &Zone) -> Stretch {
        Stretch { from: zone.instant(day, self.from), to: zone.instant(day, self.to) }
    }
}

impl Stretch {
    /// Whether `instant` lies in it.
    #[must_use]
    pub fn contains(self, instant: Instant) -> bool {
        self.from <= instant && instant < self.to
    }

    /// Whether some instant lies in both.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from.max(other.from) < self.to.min(other.to)
    }
}
