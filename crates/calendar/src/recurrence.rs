//! Days that come again.

use std::collections::BTreeSet;

use kernel::Refusal;

use crate::{Day, Weekday, days_in_month};

/// How often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frequency {
    /// Every so many days.
    Daily,
    /// On these weekdays, every so many weeks; weeks begin on Monday.
    Weekly(BTreeSet<Weekday>),
    /// On these days of the month, every so many months. A month without such a day is passed over.
    Monthly(BTreeSet<InMonth>),
}

/// A day of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InMonth {
    /// The day with this number.
    Day(u8),
    /// The last day.
    LastDay,
    /// The first to fifth weekday of its kind, such as the second Tuesday.
    Nth(u8, Weekday),
    /// The last weekday of its kind.
    Last(Weekday),
}

/// Until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// Without end.
    Further,
    /// So many times; days excepted are counted.
    Times(u32),
    /// Up to and with this day.
    Through(Day),
}

/// Civil days that come again by a rule. The zone comes second: which instants a day's hours are is
/// [`Span::on`](crate::Span::on)'s to say, day by day, so that a change of the clocks neither doubles a day nor drops one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recurrence {
    starts: Day,
    frequency: Frequency,
    interval: i64,
    until: Until,
    except: BTreeSet<Day>,
}

impl Recurrence {
    /// The days that `frequency` names on and after `starts`, in every `interval`-th period. The first period is the
    /// one that `starts` lies in; `starts` itself is one of the days only when the rule names it.
    ///
    /// # Errors
    /// Refuses an interval below one, an end that leaves nothing, and a rule that names no day.
    pub fn new(starts: Day, frequency: Frequency, interval: i64, until: Until) -> Result<Self, Refusal> {
        if interval < 1 {
            return Err(Refusal::new("calendar-interval-too-small"));
        }
        if matches!(until, Until::Times(0)) || matches!(until, Until::Through(last) if last < starts) {
            return Err(Refusal::new("calendar-ends-before-begins"));
        }
        if !frequency.names_a_day() {
            return Err(Refusal::new("calendar-no-day-chosen"));
        }
        Ok(Self { starts, frequency, interval, until, except: BTreeSet::new() })
    }

    /// The same days without these.
    #[must_use]
    pub fn except(mut self, days: impl IntoIterator<Item = Day>) -> Self {
        self.except.extend(days);
        self
    }

    /// Its days from `from` up to and with `through`, in order, each once.
    pub fn days(&self, from: Day, through: Day) -> impl Iterator<Item = Day> {
        let (counted_from, times) = match self.until {
            Until::Times(times) => (self.starts, times as usize),
            Until::Further | Until::Through(_) => (self.starts.max(from), usize::MAX),
        };
        let last = if let Until::Through(last) = self.until { last.min(through) } else { through };
        counted_from
            .through(last)
            .filter(|day| self.names(*day))
            .take(times)
            .filter(move |day| *day >= from && !self.except.contains(day))
    }

    /// The first day on or after `from`, within ten years.
    #[must_use]
    pub fn next(&self, from: Day) -> Option<Day> {
        self.days(from, from.max(self.starts).plus_days(3653)).next()
    }

    /// Whether the rule names `day`, without regard to its end and exceptions.
    fn names(&self, day: Day) -> bool {
        let periods = match &self.frequency {
            Frequency::Daily => day.days_since(self.starts),
            Frequency::Weekly(_) => day.monday().days_since(self.starts.monday()) / 7,
            Frequency::Monthly(_) => months(day) - months(self.starts),
        };
        periods % self.interval == 0
            && match &self.frequency {
                Frequency::Daily => true,
                Frequency::Weekly(weekdays) => weekdays.contains(&day.weekday()),
                Frequency::Monthly(days) => days.iter().any(|in_month| in_month.is(day)),
            }
    }
}

impl Frequency {
    fn names_a_day(&self) -> bool {
        match self {
            Self::Daily => true,
            Self::Weekly(weekdays) => !weekdays.is_empty(),
            Self::Monthly(days) => !days.is_empty() && days.iter().all(|in_month| in_month.exists()),
        }
    }
}

impl InMonth {
    fn exists(self) -> bool {
        match self {
            Self::Day(number) => (1..=31).contains(&number),
            Self::Nth(nth, _) => (1..=5).contains(&nth),
            Self::LastDay | Self::Last(_) => true,
        }
    }

    fn is(self, day: Day) -> bool {
        let date = day.date();
        let days_left = days_in_month(date.year, date.month).unwrap_or(31) - date.day;
        match self {
            Self::Day(number) => date.day == number,
            Self::LastDay => days_left == 0,
            Self::Nth(nth, weekday) => day.weekday() == weekday && (date.day - 1) / 7 + 1 == nth,
            Self::Last(weekday) => day.weekday() == weekday && days_left < 7,
        }
    }
}

/// Months since year 0.
fn months(day: Day) -> i64 {
    let date = day.date();
    date.year * 12 + i64::from(date.month)
}
