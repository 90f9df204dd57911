//! Sweden's public holidays and the eves that people take off.

use crate::{Day, Weekday};

/// How a holiday weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    /// A public holiday by law (1989:253): red in the almanac.
    Red,
    /// An eve: an ordinary day by law, on which most close early or do not open.
    Eve,
}

/// A holiday of the Swedish year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Holiday {
    key: &'static str,
    eve: bool,
}

impl Holiday {
    /// The key of its name: `calendar-holiday-…`, told by `i18n`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        self.key
    }

    /// How it weighs.
    #[must_use]
    pub const fn weight(self) -> Weight {
        if self.eve { Weight::Eve } else { Weight::Red }
    }
}

const fn red(key: &'static str) -> Holiday {
    Holiday { key, eve: false }
}

const fn eve(key: &'static str) -> Holiday {
    Holiday { key, eve: true }
}

/// Month and day of those that keep their date.
const FIXED: [(u8, u8, Holiday); 10] = [
    (1, 1, red("calendar-holiday-new-year")),
    (1, 5, eve("calendar-holiday-epiphany-eve")),
    (1, 6, red("calendar-holiday-epiphany")),
    (4, 30, eve("calendar-holiday-walpurgis-eve")),
    (5, 1, red("calendar-holiday-first-of-may")),
    (6, 6, red("calendar-holiday-national-day")),
    (12, 24, eve("calendar-holiday-christmas-eve")),
    (12, 25, red("calendar-holiday-christmas")),
    (12, 26, red("calendar-holiday-second-of-christmas")),
    (12, 31, eve("calendar-holiday-new-year-eve")),
];

/// Days after Easter Sunday of those that follow it.
const AROUND_EASTER: [(i64, Holiday); 8] = [
    (-3, eve("calendar-holiday-maundy-thursday")),
    (-2, red("calendar-holiday-good-friday")),
    (-1, eve("calendar-holiday-easter-eve")),
    (0, red("calendar-holiday-easter")),
    (1, red("calendar-holiday-easter-monday")),
    (39, red("calendar-holiday-ascension")),
    (48, eve("calendar-holiday-whitsun-eve")),
    (49, red("calendar-holiday-whitsun")),
];

/// Those on a weekday: the first Saturday from the given date is the red one, the Friday before it the eve.
const SATURDAYS: [(u8, u8, Holiday, Holiday); 2] = [
    (6, 20, eve("calendar-holiday-midsummer-eve"), red("calendar-holiday-midsummer")),
    (10, 31, eve("calendar-holiday-all-saints-eve"), red("calendar-holiday-all-saints")),
];

/// Every holiday of a year, in order, as the law has stood since 2005. Two may fall on one day.
#[must_use]
pub fn swedish_holidays(year: i64) -> Vec<(Day, Holiday)> {
    let easter = easter(year);
    let fixed = FIXED.into_iter().filter_map(|(month, day, holiday)| Some((Day::from_ymd(year, month, day)?, holiday)));
    let around = AROUND_EASTER.into_iter().map(|(days, holiday)| (easter.plus_days(days), holiday));
    let saturdays = SATURDAYS.into_iter().filter_map(|(month, day, eve, red)| {
        let saturday = first_saturday_from(Day::from_ymd(year, month, day)?);
        Some([(saturday.plus_days(-1), eve), (saturday, red)])
    });
    let mut holidays: Vec<_> = fixed.chain(around).chain(saturdays.flatten()).collect();
    holidays.sort_by_key(|(day, holiday)| (*day, holiday.eve));
    holidays
}

/// The holidays that fall on `day`, red ones first.
#[must_use]
pub fn swedish_holidays_on(day: Day) -> Vec<Holiday> {
    swedish_holidays(day.year())
        .into_iter()
        .filter(|(falls_on, _)| *falls_on == day)
        .map(|(_, holiday)| holiday)
        .collect()
}

/// Whether `day` is red in the almanac: a Sunday or a public holiday.
#[must_use]
pub fn is_red(day: Day) -> bool {
    day.weekday() == Weekday::Sunday || swedish_holidays_on(day).iter().any(|holiday| holiday.weight() == Weight::Red)
}

fn first_saturday_from(day: Day) -> Day {
    day.plus_days((5 - day.weekday().since_monday()).rem_euclid(7))
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm in Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i64) -> Day {
    let golden = year.rem_euclid(19);
    let (century, in_century) = (year.div_euclid(100), year.rem_euclid(100));
    let moon_correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - moon_correction + 15).rem_euclid(30);
    let to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    // Counted from 1 March: 22 March is 21 days after it.
    let from_march = epact + to_sunday - 7 * late + 21;
    Day::from_ymd(year, 3, 1).unwrap_or(Day(0)).plus_days(from_march)
}
