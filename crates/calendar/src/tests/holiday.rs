//! The Swedish year.

use super::day;
use crate::{Weekday, Weight, is_red, swedish_holidays, swedish_holidays_on};

fn dates(year: i64, weight: Weight) -> Vec<String> {
    let holidays = swedish_holidays(year).into_iter().filter(|(_, holiday)| holiday.weight() == weight);
    holidays.map(|(day, _)| day.to_string()[5..].to_owned()).collect()
}

#[test]
fn the_red_days_of_2026_are_those_of_the_almanac() {
    let almanac = [
        "01-01", "01-06", "04-03", "04-05", "04-06", "05-01", "05-14", "05-24", "06-06", "06-20", "10-31", "12-25",
        "12-26",
    ];
    assert_eq!(dates(2026, Weight::Red), almanac);
    assert_eq!(
        dates(2026, Weight::Eve),
        ["01-05", "04-02", "04-04", "04-30", "05-23", "06-19", "10-30", "12-24", "12-31"]
    );
}

#[test]
fn easter_falls_where_the_church_says() {
    for date in
        ["1961-04-02", "2008-03-23", "2011-04-24", "2019-04-21", "2025-04-20", "2027-03-28", "2038-04-25", "2285-03-22"]
    {
        assert!(swedish_holidays_on(day(date)).iter().any(|h| h.key() == "calendar-holiday-easter"), "{date}");
    }
}

#[test]
fn midsummer_and_all_saints_are_saturdays_in_their_week() {
    for year in 2005..2105 {
        for (date, holiday) in swedish_holidays(year) {
            let (month, of_month) = (date.month(), date.day());
            match holiday.key() {
                "calendar-holiday-midsummer" => {
                    assert!(date.weekday() == Weekday::Saturday && month == 6 && (20..=26).contains(&of_month));
                }
                "calendar-holiday-all-saints" => {
                    assert!(date.weekday() == Weekday::Saturday && (of_month == 31 || (month == 11 && of_month <= 6)));
                }
                _ => {}
            }
        }
    }
}

#[test]
fn two_holidays_may_share_a_day() {
    let keys: Vec<_> = swedish_holidays_on(day("2008-05-01")).iter().map(|holiday| holiday.key()).collect();
    assert_eq!(keys, ["calendar-holiday-first-of-may", "calendar-holiday-ascension"]);
}

#[test]
fn sundays_are_red_and_eves_are_not() {
    assert!(is_red(day("2026-10-18")));
    assert!(is_red(day("2026-01-06")));
    assert!(!is_red(day("2026-12-24")));
    assert!(!is_red(day("2026-10-17")));
}
