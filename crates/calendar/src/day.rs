//! Civil days.

use std::fmt;

use kernel::Refusal;

use crate::Weekday;

/// A civil day, counted in days since 1970-01-01. It has no zone: it is the day on the wall of the place it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i64);

/// A civil day taken apart: year, month 1 to 12, day of the month 1 to 31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year of the Gregorian calendar, year 0 being 1 BC.
    pub year: i64,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

/// A week as ISO 8601 numbers it: weeks begin on Monday, and week 1 holds the year's first Thursday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoWeek {
    /// The year that the week belongs to, which may differ from the day's own at either end of the year.
    pub year: i64,
    /// The week, 1 to 53.
    pub week: i64,
}

const DAYS_PER_ERA: i64 = 146_097;
const DAYS_FROM_MARCH_OF_YEAR_0: i64 = 719_468;

impl Day {
    /// The day with this date, or `None` when the month has no such day.
    #[must_use]
    pub fn from_ymd(year: i64, month: u8, day: u8) -> Option<Self> {
        (day >= 1 && day <= days_in_month(year, month)?).then(|| Self::counted(year, month, day))
    }

    /// The day written as `2026-10-14`, or `None` when it is not one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits_and_hyphens = text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
        if text.len() != 10 || !digits_and_hyphens {
            return None;
        }
        Self::from_ymd(text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?)
    }

    /// The day that a person typed or chose in a form.
    ///
    /// # Errors
    /// Refuses what is no day written as `2026-10-14`.
    pub fn typed(text: &str) -> Result<Self, Refusal> {
        Self::parse(text.trim()).ok_or(Refusal::new("calendar-no-such-day"))
    }

    /// Counts as if the year began in March, so that the leap day comes last
    /// (Howard Hinnant, "chrono-compatible low-level date algorithms").
    fn counted(year: i64, month: u8, day: u8) -> Self {
        let (month, day) = (i64::from(month), i64::from(day));
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self(era * DAYS_PER_ERA + day_of_era - DAYS_FROM_MARCH_OF_YEAR_0)
    }

    /// Year, month and day of the month.
    #[must_use]
    pub fn date(self) -> Date {
        let shifted = self.0 + DAYS_FROM_MARCH_OF_YEAR_0;
        let era = shifted.div_euclid(DAYS_PER_ERA);
        let day_of_era = shifted.rem_euclid(DAYS_PER_ERA);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = small(day_of_year - (153 * shifted_month + 2) / 5 + 1);
        let month = small((shifted_month + 2) % 12 + 1);
        Date { year: year_of_era + era * 400 + i64::from(month <= 2), month, day }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i64 {
        self.date().year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.date().month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.date().day
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday, three days after Monday.
        Weekday::from_monday(self.0 + 3)
    }

    /// The day `days` later, or earlier when negative.
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        Self(self.0 + days)
    }

    /// Days from `earlier` to this one; negative when `earlier` is later.
    #[must_use]
    pub const fn days_since(self, earlier: Self) -> i64 {
        self.0 - earlier.0
    }

    /// The Monday of this day's week.
    #[must_use]
    pub fn monday(self) -> Self {
        self.plus_days(-self.weekday().since_monday())
    }

    /// The first day of this day's month.
    #[must_use]
    pub fn first_of_month(self) -> Self {
        self.plus_days(1 - i64::from(self.day()))
    }

    /// The week of ISO 8601 that this day lies in.
    #[must_use]
    pub fn iso_week(self) -> IsoWeek {
        let thursday = self.monday().plus_days(3);
        let new_year = Self::counted(thursday.year(), 1, 1);
        IsoWeek { year: thursday.year(), week: thursday.days_since(new_year) / 7 + 1 }
    }

    /// Every day from this one up to and with `last`.
    pub fn through(self, last: Self) -> impl DoubleEndedIterator<Item = Self> {
        (self.0..=last.0).map(Self)
    }
}

impl fmt::Display for Day {
    /// As ISO 8601 writes it, for addresses, form fields and tables that machines read: `2026-10-14`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Date { year, month, day } = self.date();
        write!(formatter, "{year:04}-{month:02}-{day:02}")
    }
}

/// How many days a month has, or `None` when there is no such month.
#[must_use]
pub const fn days_in_month(year: i64, month: u8) -> Option<u8> {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => Some(29),
        2 => Some(28),
        _ => None,
    }
}

/// Months and days of the month fit by construction.
fn small(number: i64) -> u8 {
    u8::try_from(number).unwrap_or_default()
}
