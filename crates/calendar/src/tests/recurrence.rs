//! Days that come again.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{day, span};
use crate::{Day, Frequency, InMonth, Minute, Recurrence, Span, Until, Weekday, Zone};

fn listed(recurrence: &Recurrence) -> Vec<String> {
    recurrence.days(day("2026-01-01"), day("2027-12-31")).map(|day| day.to_string()).collect()
}

fn recurrence(starts: &str, frequency: Frequency, interval: i64, until: Until) -> Recurrence {
    Recurrence::new(day(starts), frequency, interval, until).unwrap()
}

#[test]
fn every_other_tuesday_and_thursday_counts_by_weeks_from_monday() {
    let days = Frequency::Weekly(BTreeSet::from([Weekday::Tuesday, Weekday::Thursday]));
    let series = recurrence("2026-10-15", days, 2, Until::Times(4));
    assert_eq!(listed(&series), ["2026-10-15", "2026-10-27", "2026-10-29", "2026-11-10"]);
}

#[test]
fn excepted_days_are_counted_but_not_given() {
    let series = recurrence("2026-10-14", Frequency::Daily, 3, Until::Times(3)).except([day("2026-10-17")]);
    assert_eq!(listed(&series), ["2026-10-14", "2026-10-20"]);
    assert_eq!(series.next(day("2026-10-15")), Some(day("2026-10-20")));
    assert_eq!(series.next(day("2026-10-21")), None);
}

#[test]
fn months_without_the_day_are_passed_over() {
    let last = Until::Through(day("2026-06-30"));
    let monthly = |in_month| listed(&recurrence("2026-01-31", Frequency::Monthly(BTreeSet::from([in_month])), 1, last));
    assert_eq!(monthly(InMonth::Day(31)), ["2026-01-31", "2026-03-31", "2026-05-31"]);
    assert_eq!(monthly(InMonth::LastDay)[..3], ["2026-01-31", "2026-02-28", "2026-03-31"]);
    assert_eq!(monthly(InMonth::Nth(5, Weekday::Friday)), ["2026-05-29"]);
    assert_eq!(monthly(InMonth::Nth(2, Weekday::Tuesday))[..2], ["2026-02-10", "2026-03-10"]);
    assert_eq!(monthly(InMonth::Last(Weekday::Sunday))[..2], ["2026-02-22", "2026-03-29"]);
}

#[test]
fn rules_without_days_are_refused() {
    let refused = |frequency, interval, until| {
        Recurrence::new(day("2026-10-14"), frequency, interval, until).map_err(|refusal| refusal.key())
    };
    assert_eq!(refused(Frequency::Daily, 0, Until::Further), Err("calendar-interval-too-small"));
    assert_eq!(refused(Frequency::Daily, 1, Until::Times(0)), Err("calendar-ends-before-begins"));
    assert_eq!(refused(Frequency::Daily, 1, Until::Through(day("2026-10-13"))), Err("calendar-ends-before-begins"));
    assert_eq!(refused(Frequency::Weekly(BTreeSet::new()), 1, Until::Further), Err("calendar-no-day-chosen"));
    let sixth = Frequency::Monthly(BTreeSet::from([InMonth::Nth(6, Weekday::Monday)]));
    assert_eq!(refused(sixth, 1, Until::Further), Err("calendar-no-day-chosen"));
}

#[test]
fn clock_changes_neither_double_nor_drop() {
    for name in ["Europe/Stockholm", "America/New_York", "Australia/Lord_Howe"] {
        let zone = Zone::named(name).unwrap();
        let (first, last) = (day("2026-01-01"), day("2027-12-31"));
        let series = recurrence("2026-01-01", Frequency::Daily, 1, Until::Further);
        for (from, to) in [("2.30", "3.30"), ("1.45", "2.15"), ("0", "24")] {
            let stretches: Vec<_> = series.days(first, last).map(|day| span(from, to).on(day, &zone)).collect();
            assert_eq!(stretches.len(), 730);
            assert!(
                stretches.windows(2).all(|pair| pair[0].from < pair[1].from && pair[0].to <= pair[1].from),
                "{name}"
            );
        }
    }
}

/// Walks period by period and lays the rule's days out in each, where the rule itself asks day by day.
fn walked(starts: Day, weekdays: &BTreeSet<Weekday>, interval: i64, last: Day) -> Vec<Day> {
    let mut days = Vec::new();
    let mut monday = starts.monday();
    while monday <= last {
        days.extend(weekdays.iter().map(|weekday| monday.plus_days(weekday.since_monday())));
        monday = monday.plus_days(7 * interval);
    }
    days.retain(|day| (starts..=last).contains(day));
    days
}

proptest! {
    #[test]
    fn weekly_days_are_all_there_and_each_once(
        starts in 20_000_i64..21_500,
        weekdays in proptest::collection::btree_set(0_i64..7, 1..7),
        interval in 1_i64..5,
        length in 0_i64..800,
        skipped in 0_i64..400,
    ) {
        let weekdays: BTreeSet<_> = weekdays.into_iter().map(Weekday::from_monday).collect();
        let (starts, last) = (Day(starts), Day(starts + length));
        let series = Recurrence::new(starts, Frequency::Weekly(weekdays.clone()), interval, Until::Through(last)).unwrap();
        let expected = walked(starts, &weekdays, interval, last);
        prop_assert_eq!(series.days(starts, Day(99_999)).collect::<Vec<_>>(), expected.clone());
        let from = starts.plus_days(skipped);
        let rest: Vec<_> = expected.into_iter().filter(|day| *day >= from).collect();
        prop_assert_eq!(series.days(from, last).collect::<Vec<_>>(), rest);
    }

    #[test]
    fn spans_that_do_not_overlap_on_the_wall_never_overlap_in_time(
        ends in proptest::collection::btree_set(0_i64..=1440, 2..10),
        autumn in proptest::bool::ANY,
        zone in prop_oneof![Just("Europe/Stockholm"), Just("America/New_York"), Just("Africa/Cairo")],
    ) {
        let zone = Zone::named(zone).unwrap();
        let around = if autumn { day("2026-10-20") } else { day("2026-03-01") };
        let ends: Vec<_> = ends.into_iter().map(Minute::clamped).collect();
        let spans: Vec<_> = ends.windows(2).filter_map(|pair| Span::new(pair[0], pair[1]).ok()).collect();
        let days = around.through(around.plus_days(60));
        let stretches: Vec<_> = days.flat_map(|day| spans.iter().map(move |span| (day, *span)))
            .map(|(day, span)| span.on(day, &zone)).collect();
        prop_assert!(stretches.iter().all(|stretch| stretch.from <= stretch.to));
        prop_assert!(stretches.windows(2).all(|pair| !pair[0].overlaps(pair[1]) && pair[0].to <= pair[1].from));
    }
}
