//! Times on the wall.

use std::fmt;

use kernel::Refusal;

/// A time on the wall in whole minutes after midnight, 0 to 1440. 1440 is 24.00, which ends a day and begins none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute(u16);

impl Minute {
    /// 0.00.
    pub const MIDNIGHT: Self = Self(0);
    /// 24.00.
    pub const END_OF_DAY: Self = Self(1440);

    /// The time that many minutes after midnight, or `None` outside 0 to 1440.
    #[must_use]
    pub fn new(minutes: i64) -> Option<Self> {
        u16::try_from(minutes).ok().filter(|minutes| *minutes <= 1440).map(Self)
    }

    /// The time at `hour` and `minute`, or `None` when no clock shows it. 24 and 0 is the end of the day.
    #[must_use]
    pub fn at(hour: i64, minute: i64) -> Option<Self> {
        if (0..60).contains(&minute) { Self::new(hour * 60 + minute) } else { None }
    }

    /// The nearest time within the day.
    #[must_use]
    pub fn clamped(minutes: i64) -> Self {
        Self::new(minutes.clamp(0, 1440)).unwrap_or(Self::MIDNIGHT)
    }

    /// The time that a person typed: `14.30`, `14:30`, `9.05`, `0930`, or a bare hour such as `14`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b':') {
            return None;
        }
        let (hour, minute) = match text.split_once(['.', ':']) {
            Some((hour, minute)) if minute.len() == 2 && hour.len() <= 2 => (hour, minute),
            None if text.len() == 4 => text.split_at(2),
            None if text.len() <= 2 => (text, "0"),
            _ => return None,
        };
        Self::at(hour.parse().ok()?, minute.parse().ok()?)
    }

    /// The time that a person typed in a form.
    ///
    /// # Errors
    /// Refuses what is no time of day.
    pub fn typed(text: &str) -> Result<Self, Refusal> {
        Self::parse(text).ok_or(Refusal::new("calendar-no-such-time"))
    }

    /// Minutes since midnight, 0 to 1440: what rows keep.
    #[must_use]
    pub fn minutes(self) -> i64 {
        i64::from(self.0)
    }

    /// The hour, 0 to 24.
    #[must_use]
    pub fn hour(self) -> i64 {
        i64::from(self.0 / 60)
    }

    /// The minute past the hour, 0 to 59.
    #[must_use]
    pub fn past_the_hour(self) -> i64 {
        i64::from(self.0 % 60)
    }

    /// The quarter of an hour it lies in; the end of the day lies in the last.
    #[must_use]
    pub fn quarter(self) -> Quarter {
        Quarter(u8::try_from(self.0 / 15).unwrap_or(95).min(95))
    }
}

impl fmt::Display for Minute {
    /// As form fields and machines write it: `14:00`. People read `Words::time` in `i18n`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}:{:02}", self.hour(), self.past_the_hour())
    }
}

/// A quarter of an hour of a civil day, 0 to 95.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter(u8);

impl Quarter {
    /// Every quarter of a day, in order.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (0..96).map(Self)
    }

    /// The quarter with this number, or `None` outside 0 to 95.
    #[must_use]
    pub fn new(number: i64) -> Option<Self> {
        u8::try_from(number).ok().filter(|number| *number < 96).map(Self)
    }

    /// 0 to 95: what rows keep.
    #[must_use]
    pub fn number(self) -> i64 {
        i64::from(self.0)
    }

    /// The hour it lies in, 0 to 23.
    #[must_use]
    pub fn hour(self) -> i64 {
        i64::from(self.0 / 4)
    }

    /// When it begins.
    #[must_use]
    pub fn begins(self) -> Minute {
        Minute(u16::from(self.0) * 15)
    }
}
