//! Days, weeks and times as written.

use proptest::prelude::*;

use super::day;
use crate::{Day, IsoWeek, Minute, Quarter, Weekday};

#[test]
fn known_days_are_where_they_should_be() {
    assert_eq!(Day::from_ymd(1970, 1, 1), Some(Day(0)));
    assert_eq!(day("2000-02-29"), Day(11_016));
    assert_eq!(Day(-1).to_string(), "1969-12-31");
    assert_eq!(day("2026-10-14").weekday(), Weekday::Wednesday);
    assert_eq!(Day::from_ymd(1900, 2, 29), None);
    assert_eq!(Day::from_ymd(2026, 13, 1), None);
    assert_eq!(Day::from_ymd(2026, 4, 0), None);
}

#[test]
fn only_whole_dates_are_read() {
    for text in [
        "",
        "2026-10",
        "2026-1-01",
        "2026-02-30",
        "26-10-2014",
        "2026/10/14",
        "+026-10-14",
        "2026-10-14 ",
        "２026-10-14",
    ] {
        assert_eq!(Day::parse(text), None, "{text}");
    }
}

#[test]
fn weeks_at_the_turn_of_the_year_are_those_of_iso() {
    for (text, year, week) in [
        ("2020-12-31", 2020, 53),
        ("2021-01-03", 2020, 53),
        ("2021-01-04", 2021, 1),
        ("2024-12-30", 2025, 1),
        ("2026-12-31", 2026, 53),
        ("2027-01-03", 2026, 53),
        ("2026-10-14", 2026, 42),
    ] {
        assert_eq!(day(text).iso_week(), IsoWeek { year, week }, "{text}");
    }
}

#[test]
fn times_are_read_as_people_write_them() {
    for (text, minutes) in
        [("14.30", 870), ("14:30", 870), ("9.05", 545), ("0930", 570), ("14", 840), (" 8 ", 480), ("24.00", 1440)]
    {
        assert_eq!(Minute::parse(text).map(Minute::minutes), Some(minutes), "{text}");
    }
    for text in ["", "24.01", "25", "9.5", "9.60", "1.2.3", "930", "-1", "kl 9", "٩"] {
        assert_eq!(Minute::parse(text), None, "{text}");
    }
}

#[test]
fn quarters_cover_the_day() {
    assert_eq!(Quarter::all().count(), 96);
    assert_eq!(Minute::clamped(15 * 37 + 14).quarter(), Quarter::new(37).unwrap());
    assert_eq!(Minute::END_OF_DAY.quarter(), Quarter::new(95).unwrap());
    assert_eq!(Quarter::new(96), None);
    assert_eq!(Quarter::new(37).unwrap().begins().to_string(), "09:15");
}

proptest! {
    #[test]
    fn a_day_is_its_date_and_the_date_the_day(number in -800_000_i64..1_500_000) {
        let date = Day(number).date();
        prop_assert_eq!(Day::from_ymd(date.year, date.month, date.day), Some(Day(number)));
    }

    #[test]
    fn days_agree_with_the_library_that_zones_come_from(number in -700_000_i64..2_900_000) {
        let theirs = jiff::civil::date(1970, 1, 1).checked_add(jiff::Span::new().days(number)).unwrap();
        let (ours, week) = (Day(number), Day(number).iso_week());
        prop_assert_eq!(ours.to_string(), theirs.to_string());
        prop_assert_eq!(ours.weekday().since_monday(), i64::from(theirs.weekday().to_monday_zero_offset()));
        prop_assert_eq!((week.year, week.week), (i64::from(theirs.iso_week_date().year()), i64::from(theirs.iso_week_date().week())));
    }
}
