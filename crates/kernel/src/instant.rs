//! A point in time, and where it comes from.

/// A point in time in whole seconds since 1970-01-01T00:00:00 UTC, without leap seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(pub i64);

impl Instant {
    /// The same point moved by `seconds`, which may be negative.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0 + seconds)
    }

    /// The same point moved by `minutes`, which may be negative.
    #[must_use]
    pub fn plus_minutes(self, minutes: i64) -> Self {
        self.plus_seconds(minutes * 60)
    }

    /// Seconds from `earlier` to this point; negative when `earlier` is later.
    #[must_use]
    pub fn seconds_since(self, earlier: Self) -> i64 {
        self.0 - earlier.0
    }

    /// Whole minutes from `earlier` to this point, rounded to the nearest; half a minute rounds up.
    #[must_use]
    pub fn minutes_since(self, earlier: Self) -> i64 {
        (self.seconds_since(earlier) + 30).div_euclid(60)
    }
}

/// Where the time comes from. The binary hands in the machine's clock, a test one that stands still,
/// the demo one that is always early on a Tuesday afternoon.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> Instant;
}

#[cfg(test)]
mod tests {
    use super::Instant;

    #[test]
    fn minutes_round_to_the_nearest() {
        let start = Instant(1_000);
        assert_eq!(start.plus_seconds(29).minutes_since(start), 0);
        assert_eq!(start.plus_seconds(30).minutes_since(start), 1);
        assert_eq!(start.plus_seconds(-90).minutes_since(start), -1);
    }
}
