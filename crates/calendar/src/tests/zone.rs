//! The wall and the instants, around changes of the clocks.

use proptest::prelude::*;

use super::{day, local, minute};
use crate::{Minute, Span, Zone};
use kernel::Instant;

/// Zone and the day on which its clocks go forward, then the day on which they go back.
const CHANGES: [(&str, &str, &str); 4] = [
    ("Europe/Stockholm", "2026-03-29", "2026-10-25"),
    ("America/New_York", "2026-03-08", "2026-11-01"),
    // Half an hour, in the other half of the year.
    ("Australia/Lord_Howe", "2026-10-04", "2026-04-05"),
    // Forward at midnight.
    ("Africa/Cairo", "2026-04-24", "2026-10-29"),
];

fn stockholm() -> Zone {
    Zone::named("Europe/Stockholm").unwrap()
}

fn utc(date: &str, time: &str) -> Instant {
    Zone::utc().instant(day(date), minute(time))
}

#[test]
fn the_wall_of_stockholm_is_one_or_two_hours_ahead() {
    let zone = stockholm();
    assert_eq!(zone.local(utc("2026-01-15", "12.00")), local("2026-01-15", "13.00"));
    assert_eq!(zone.local(utc("2026-07-15", "22.30")), local("2026-07-16", "0.30"));
    assert_eq!(zone.instant(day("2026-07-16"), minute("0.30")), utc("2026-07-15", "22.30"));
    assert_eq!(zone.instant(day("2026-07-15"), Minute::END_OF_DAY), zone.start_of(day("2026-07-16")));
    assert_eq!(zone.local(Instant(-1)), local("1970-01-01", "0.59"));
}

#[test]
fn a_time_that_clocks_skip_is_the_first_after() {
    let (zone, change) = (stockholm(), day("2026-03-29"));
    for skipped in ["2.00", "2.30", "2.59", "3.00"] {
        assert_eq!(zone.instant(change, minute(skipped)), utc("2026-03-29", "1.00"), "{skipped}");
    }
    assert_eq!(zone.instant(change, minute("1.59")), utc("2026-03-29", "0.59"));
    assert_eq!(zone.instant(change, minute("3.01")), utc("2026-03-29", "1.01"));
    let samoa = Zone::named("Pacific/Apia").unwrap();
    assert_eq!(samoa.instant(day("2011-12-30"), minute("12")), samoa.start_of(day("2011-12-31")));
}

#[test]
fn a_time_shown_twice_is_the_first() {
    let (zone, change) = (stockholm(), day("2026-10-25"));
    assert_eq!(zone.instant(change, minute("2.30")), utc("2026-10-25", "0.30"));
    assert_eq!(zone.instant(change, minute("3.00")), utc("2026-10-25", "2.00"));
    assert_eq!(zone.local(utc("2026-10-25", "1.30")), local("2026-10-25", "2.30"));
}

#[test]
fn a_span_over_the_change_is_as_long_as_it_was() {
    let night = Span::new(minute("1.00"), minute("4.00")).unwrap();
    let hours = |date| {
        let stretch = night.on(day(date), &stockholm());
        stretch.to.minutes_since(stretch.from)
    };
    assert_eq!((hours("2026-03-28"), hours("2026-03-29"), hours("2026-10-25")), (180, 120, 240));
}

#[test]
fn later_on_the_wall_is_never_earlier() {
    for (name, forward, back) in CHANGES {
        let zone = Zone::named(name).unwrap();
        for date in [forward, back] {
            let around = day(date).plus_days(-1).through(day(date).plus_days(1));
            let walls: Vec<_> = around.flat_map(|day| (0..=1440).map(move |at| (day, Minute::clamped(at)))).collect();
            let instants: Vec<_> = walls.iter().map(|(day, minute)| zone.instant(*day, *minute)).collect();
            assert!(instants.is_sorted(), "{name} {date}");
        }
    }
}

#[test]
fn every_change_in_the_table_is_one() {
    for (name, forward, back) in CHANGES {
        let zone = Zone::named(name).unwrap();
        let length = |date: &str| zone.start_of(day(date).plus_days(1)).seconds_since(zone.start_of(day(date)));
        assert!(length(forward) < 86_400, "{name}");
        assert!(length(back) > 86_400, "{name}");
    }
}

#[test]
fn unknown_zones_are_not_guessed() {
    assert_eq!(Zone::named("Europe/Ekbacken"), None);
    assert!(Zone::load("").is_err());
    assert_eq!(stockholm().name(), "Europe/Stockholm");
}

proptest! {
    #[test]
    fn the_wall_leads_back_to_its_first_showing(second in 0_i64..4_000_000_000, zone in 0_usize..4) {
        let zone = Zone::named(CHANGES[zone].0).unwrap();
        let wall = zone.local(Instant(second));
        let back = zone.instant(wall.day, wall.minute);
        prop_assert!(back.0 <= second);
        prop_assert_eq!(zone.local(back), wall);
    }
}
