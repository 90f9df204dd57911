//! Dates and times as people read them.

use calendar::{Day, Minute, Weekday};
use kernel::Argument;

use crate::formats::Part;
use crate::words::Words;

impl Words {
    /// "tisdag 14 oktober": for what is near in time.
    #[must_use]
    pub fn date_long(&self, day: Day) -> String {
        self.date_of(day, Part::Day)
    }

    /// "tisdag 14 oktober 2025".
    #[must_use]
    pub fn date_full(&self, day: Day) -> String {
        self.date_of(day, Part::DayAndYear)
    }

    /// "tisdag 14 oktober", and the year too when it is not the one that `today` lies in.
    #[must_use]
    pub fn date_seen_from(&self, today: Day, day: Day) -> String {
        if day.year() == today.year() { self.date_long(day) } else { self.date_full(day) }
    }

    /// "14 okt.": where there is little room.
    #[must_use]
    pub fn date_short(&self, day: Day) -> String {
        self.part(Part::DayShort, day)
    }

    /// "i dag", "i morgon" or "i går", else as [`date_seen_from`](Self::date_seen_from).
    #[must_use]
    pub fn day_seen_from(&self, today: Day, day: Day) -> String {
        match day.days_since(today) {
            -1 => self.plain("i18n-yesterday"),
            0 => self.plain("i18n-today"),
            1 => self.plain("i18n-tomorrow"),
            _ => self.date_seen_from(today, day),
        }
    }

    /// "oktober 2026": the month that `day` lies in.
    #[must_use]
    pub fn month(&self, day: Day) -> String {
        self.language.formats.write_month(day)
    }

    /// "tisdag".
    #[must_use]
    pub fn weekday(&self, weekday: Weekday) -> String {
        self.part(Part::Weekday, monday_plus(weekday))
    }

    /// "tis", for the head of a column.
    #[must_use]
    pub fn weekday_short(&self, weekday: Weekday) -> String {
        self.part(Part::WeekdayShort, monday_plus(weekday))
    }

    /// "14.00".
    #[must_use]
    pub fn time(&self, minute: Minute) -> String {
        let past_the_hour = format!("{:02}", minute.past_the_hour());
        self.plain_with("i18n-time", &[("hour", minute.hour().into()), ("minute", past_the_hour.into())])
    }

    /// "10.00–16.00".
    #[must_use]
    pub fn times(&self, from: Minute, to: Minute) -> String {
        self.plain_with("i18n-times", &[("from", self.time(from).into()), ("to", self.time(to).into())])
    }

    fn date_of(&self, day: Day, part: Part) -> String {
        let weekday = Argument::Text(self.part(Part::Weekday, day));
        self.plain_with("i18n-date", &[("weekday", weekday), ("date", self.part(part, day).into())])
    }

    fn part(&self, part: Part, day: Day) -> String {
        self.language.formats.write(part, day)
    }
}

/// 1970-01-05 was a Monday.
fn monday_plus(weekday: Weekday) -> Day {
    Day(4 + weekday.since_monday())
}
