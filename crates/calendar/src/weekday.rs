//! Days of the week.

/// A day of the week. Weeks begin on Monday, as in Sweden and in ISO 8601.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    /// The first day of the week.
    Monday,
    /// The second.
    Tuesday,
    /// The third.
    Wednesday,
    /// The fourth.
    Thursday,
    /// The fifth.
    Friday,
    /// The sixth.
    Saturday,
    /// The last.
    Sunday,
}

impl Weekday {
    /// All seven, in the order of the week.
    pub const ALL: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];

    /// The weekday `days` after a Monday, in either direction.
    #[must_use]
    pub const fn from_monday(days: i64) -> Self {
        match days.rem_euclid(7) {
            0 => Self::Monday,
            1 => Self::Tuesday,
            2 => Self::Wednesday,
            3 => Self::Thursday,
            4 => Self::Friday,
            5 => Self::Saturday,
            _ => Self::Sunday,
        }
    }

    /// Days since Monday, 0 to 6: what rows keep.
    #[must_use]
    pub const fn since_monday(self) -> i64 {
        self as i64
    }

    /// The word in forms and in recurrence rules: `MO` to `SU` (RFC 5545, 3.3.10).
    #[must_use]
    pub const fn code(self) -> &'static str {
        ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][self as usize]
    }

    /// The weekday that a form or rule names.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|weekday| weekday.code().eq_ignore_ascii_case(code))
    }
}
