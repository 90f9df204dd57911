//! A count that may be shown, or nothing.

/// The smallest count that is shown, 0 aside: from 2 on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Threshold(u64);

impl Threshold {
    /// What holds where nothing is set: 5.
    pub const USUAL: Self = Self(5);

    /// A threshold; under 2 there is nothing to withhold, and 2 is taken.
    #[must_use]
    pub const fn new(least: u64) -> Self {
        Self(if least < 2 { 2 } else { least })
    }

    /// The smallest count that is shown, 0 aside.
    #[must_use]
    pub const fn least(self) -> u64 {
        self.0
    }

    /// Whether a count is small.
    #[must_use]
    pub const fn is_small(self, count: u64) -> bool {
        count > 0 && count < self.0
    }
}

impl Default for Threshold {
    fn default() -> Self {
        Self::USUAL
    }
}

/// A count as it may be seen. What was withheld is not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shown {
    /// So many.
    Count(u64),
    /// Not shown: it is small, or it would reveal another that is.
    Withheld,
}

impl Shown {
    /// The count, if it is shown.
    #[must_use]
    pub const fn count(self) -> Option<u64> {
        match self {
            Self::Count(count) => Some(count),
            Self::Withheld => None,
        }
    }

    /// Whether it is not shown.
    #[must_use]
    pub const fn is_withheld(self) -> bool {
        matches!(self, Self::Withheld)
    }

    /// Both together: withheld where one is.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        match (self, other) {
            (Self::Count(one), Self::Count(two)) => Self::Count(one.saturating_add(two)),
            _ => Self::Withheld,
        }
    }

    /// The share that this is of `whole`, from 0 to 1; `None` where one is withheld, and of nothing.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    pub fn share_of(self, whole: Self) -> Option<f64> {
        match (self, whole) {
            (Self::Count(part), Self::Count(whole)) if whole > 0 => Some(part as f64 / whole as f64),
            _ => None,
        }
    }
}
