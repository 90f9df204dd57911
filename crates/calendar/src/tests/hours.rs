//! What is open when.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{day, local, minute, span};
use crate::{Closure, Day, Hours, Minute, Season, Span, Week, Weekday};

fn weekdays(from: &str, to: &str) -> Week {
    Week::new(Weekday::ALL.into_iter().take(5).map(|weekday| (weekday, span(from, to)))).unwrap()
}

fn ordinary() -> Season {
    Season::new(day("2026-01-01"), None, weekdays("10", "18")).unwrap()
}

fn hours(seasons: Vec<Season>, closures: Vec<Closure>) -> Hours {
    Hours::new(seasons, closures).unwrap()
}

#[test]
fn what_cannot_be_open_is_refused() {
    let key = |refusal: kernel::Refusal| refusal.key();
    assert_eq!(Span::new(minute("16"), minute("10")).map_err(key), Err("calendar-closes-before-opens"));
    assert_eq!(Span::new(minute("10"), minute("10")).map_err(key), Err("calendar-closes-before-opens"));
    let overlapping = [(Weekday::Friday, span("12", "16")), (Weekday::Friday, span("10", "12.01"))];
    let refusals = Week::new(overlapping).unwrap_err();
    assert_eq!(refusals[0].key(), "calendar-hours-overlap");
    assert_eq!(refusals[0].arguments(), [("weekday", "FR".into())]);
    assert!(Week::new([(Weekday::Friday, span("12", "16")), (Weekday::Friday, span("10", "12"))]).is_ok());
    assert!(Season::new(day("2026-02-01"), Some(day("2026-01-31")), Week::default()).is_err());
    assert!(Closure::days(day("2026-02-01"), day("2026-01-31"), "repair").is_err());
    assert_eq!(Hours::new(vec![ordinary(), ordinary()], vec![]).map_err(key), Err("calendar-same-start"));
}

#[test]
fn the_door_is_open_from_the_first_minute_and_shut_at_the_last() {
    let hours = hours(vec![ordinary()], vec![]);
    for (time, open) in [("9.59", false), ("10", true), ("17.59", true), ("18", false)] {
        assert_eq!(hours.open_at(local("2026-10-14", time)), open, "{time}");
    }
    assert!(!hours.open_at(local("2026-10-17", "12")), "a Saturday");
    assert!(!hours.open_at(local("2025-12-31", "12")), "before the season");
}

#[test]
fn the_next_opening_passes_over_the_weekend() {
    let hours = hours(vec![ordinary()], vec![]);
    assert_eq!(hours.next_opening(local("2026-10-16", "9")), Some(local("2026-10-16", "10")));
    assert_eq!(hours.next_opening(local("2026-10-16", "12")), Some(local("2026-10-19", "10")));
    assert_eq!(hours.next_opening(local("2026-10-17", "0")), Some(local("2026-10-19", "10")));
    assert_eq!(hours.closes_at(local("2026-10-16", "12")), Some(local("2026-10-16", "18")));
    assert_eq!(hours.closes_at(local("2026-10-17", "12")), None);
    assert_eq!(Hours::default().next_opening(local("2026-10-17", "12")), None);
}

#[test]
fn summer_hours_lie_over_ordinary_ones() {
    let summer = Season::new(day("2026-06-15"), Some(day("2026-08-14")), weekdays("12", "16")).unwrap();
    let hours = hours(vec![summer, ordinary()], vec![]);
    assert_eq!(hours.open(day("2026-06-12")), [span("10", "18")]);
    assert_eq!(hours.open(day("2026-06-15")), [span("12", "16")]);
    assert_eq!(hours.open(day("2026-08-14")), [span("12", "16")]);
    assert_eq!(hours.open(day("2026-08-17")), [span("10", "18")]);
}

#[test]
fn closures_split_and_shut() {
    let lunch = Closure::hours(day("2026-10-14"), span("12", "13"), "meeting");
    let moving = Closure::days(day("2026-10-15"), day("2026-10-16"), "moving").unwrap();
    let hours = hours(vec![ordinary()], vec![lunch, moving]);
    assert_eq!(hours.open(day("2026-10-14")), [span("10", "12"), span("13", "18")]);
    assert_eq!(hours.closes_at(local("2026-10-14", "11")), Some(local("2026-10-14", "12")));
    assert_eq!(hours.next_opening(local("2026-10-14", "11")), Some(local("2026-10-14", "13")));
    assert_eq!(hours.next_opening(local("2026-10-14", "17")), Some(local("2026-10-19", "10")));
    assert_eq!(hours.closures(day("2026-10-16")).map(Closure::reason).collect::<Vec<_>>(), ["moving"]);
}

#[test]
fn closing_time_sees_through_midnight() {
    let night = Week::new([
        (Weekday::Friday, span("18", "21")),
        (Weekday::Friday, span("21", "24")),
        (Weekday::Saturday, span("0", "2")),
    ]);
    let hours = hours(vec![Season::new(day("2026-01-01"), None, night.unwrap()).unwrap()], vec![]);
    assert_eq!(hours.closes_at(local("2026-10-16", "19")), Some(local("2026-10-17", "2")));
    assert_eq!(hours.next_opening(local("2026-10-16", "19")), Some(local("2026-10-23", "18")));
}

#[test]
fn what_never_closes_still_gets_an_answer() {
    let always = Week::new(Weekday::ALL.map(|weekday| (weekday, span("0", "24")))).unwrap();
    let hours = hours(vec![Season::new(day("2020-01-01"), None, always).unwrap()], vec![]);
    assert!(hours.closes_at(local("2026-10-16", "19")).is_some_and(|closes| closes.day > day("2027-10-16")));
}

fn any_span() -> impl Strategy<Value = Span> {
    (0_i64..1440, 1_i64..=1440)
        .prop_filter_map("empty", |(from, to)| Span::new(Minute::clamped(from), Minute::clamped(to)).ok())
}

fn minutes_of(spans: &[Span]) -> BTreeSet<i64> {
    spans.iter().flat_map(|span| span.from().minutes()..span.to().minutes()).collect()
}

proptest! {
    #[test]
    fn closures_only_take_away(closed in proptest::collection::vec(any_span(), 0..6)) {
        let today = day("2026-10-14");
        let closures = closed.iter().map(|span| Closure::hours(today, *span, "x")).collect();
        let open = hours(vec![ordinary()], closures).open(today);
        let expected: BTreeSet<i64> = &minutes_of(&[span("10", "18")]) - &minutes_of(&closed);
        prop_assert_eq!(minutes_of(&open), expected);
        prop_assert!(open.windows(2).all(|pair| pair[0].to() <= pair[1].from()));
    }

    #[test]
    fn weeks_hold_spans_in_order_or_refuse(spans in proptest::collection::vec(any_span(), 0..5)) {
        let apart = minutes_of(&spans).len() as i64 == spans.iter().map(|span| span.minutes()).sum::<i64>();
        let week = Week::new(spans.iter().map(|span| (Weekday::Monday, *span)));
        prop_assert_eq!(week.is_ok(), apart);
        if let Ok(week) = week {
            prop_assert!(week.on(Weekday::Monday).is_sorted());
            prop_assert_eq!(week.spans().count(), spans.len());
        }
    }

    #[test]
    fn opening_and_closing_agree_with_being_open(offset in 0_i64..20, at in 0_i64..1440) {
        let hours = hours(vec![ordinary()], vec![Closure::hours(day("2026-10-14"), span("11", "15"), "x")]);
        let now = crate::Local { day: Day(20_740 + offset), minute: Minute::clamped(at) };
        prop_assert_eq!(hours.closes_at(now).is_some(), hours.open_at(now));
        let opens = hours.next_opening(now).unwrap();
        prop_assert!(opens > now || (opens == now && !hours.open_at(now)));
        prop_assert!(hours.open_at(opens));
    }
}
