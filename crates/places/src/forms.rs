//! What the browser sends, as places, hours and closures.

use calendar::{Closure, Day, Span, Week, Weekday};
use kernel::{Error, Refusal, Result};
use web::Submitted;

use crate::typed::{self, Unread};
use crate::weekly::{HELP_FIELDS, OPEN_FIELDS, Weekly};
use crate::{Kind, NewPlace, Place};

/// Reads the form of a new place. Where no word for addresses is given, one is made of the name.
pub(crate) fn new_place(form: &Submitted) -> Result<NewPlace> {
    let mut problems = Vec::new();
    let name = text(form, "name");
    let slug = form.get("slug").map_or_else(|| organisations::slug_of(&name), str::to_owned);
    let kind = kind(form, &mut problems);
    let from = day(form, "from", &mut problems);
    let (address, phone) = (text(form, "address"), text(form, "phone"));
    let through = last_day(form, "through", &mut problems);
    let new = NewPlace {
        slug,
        kind: kind.unwrap_or(Kind::Centre),
        name,
        address,
        phone,
        from: from.unwrap_or(FIRST),
        through,
    };
    problems.extend(new.problems());
    if problems.is_empty() { Ok(new) } else { Err(Error::Refused(problems)) }
}

/// Reads the form of a place that is there.
pub(crate) fn changed(form: &Submitted, place: Place) -> Result<Place> {
    let mut problems = Vec::new();
    let kind = kind(form, &mut problems);
    let from = day(form, "from", &mut problems);
    let changed = Place {
        kind: kind.unwrap_or(place.kind),
        name: text(form, "name"),
        address: text(form, "address"),
        phone: text(form, "phone"),
        from: from.unwrap_or(FIRST),
        through: last_day(form, "through", &mut problems),
        ..place
    };
    problems.extend(changed.problems());
    if problems.is_empty() { Ok(changed) } else { Err(Error::Refused(problems)) }
}

/// Reads the form of a week's hours.
pub(crate) fn weekly(form: &Submitted) -> Result<Weekly> {
    let mut problems = Vec::new();
    let from = day(form, "from", &mut problems);
    let through = last_day(form, "through", &mut problems);
    let open = week(form, &OPEN_FIELDS, &mut problems);
    let help = week(form, &HELP_FIELDS, &mut problems);
    match (from, open, help) {
        (Some(from), Some(open), Some(help)) if problems.is_empty() => {
            let weekly = Weekly { from, through, open, help };
            problems.extend(weekly.problems());
            if problems.is_empty() { Ok(weekly) } else { Err(Error::Refused(problems)) }
        }
        _ => Err(Error::Refused(problems)),
    }
}

/// Reads the form of a closure: whole days, or some hours of one day.
pub(crate) fn closure(form: &Submitted) -> Result<Closure> {
    let mut problems = Vec::new();
    let from = day(form, "closed-from", &mut problems);
    let through = last_day(form, "closed-through", &mut problems).or(from);
    let reason = form.get("reason").unwrap_or_default();
    if !crate::CLOSURE_REASONS.contains(&reason) {
        problems.push(Refusal::new("places-closure-reason").at("reason"));
    }
    let span = match form.get("times").map(typed::spans) {
        None => None,
        Some(Ok(spans)) if spans.len() == 1 => spans.first().copied(),
        Some(_) => {
            problems.push(Refusal::new("places-closure-times").at("times"));
            None
        }
    };
    if span.is_some() && from != through {
        problems.push(Refusal::new("places-closure-times-one-day").at("times"));
    }
    let (Some(from), Some(through), true) = (from, through, problems.is_empty()) else {
        return Err(Error::Refused(problems));
    };
    match span {
        Some(span) => Ok(Closure::hours(from, span, reason)),
        None => Ok(Closure::days(from, through, reason).map_err(|refusal| refusal.at("closed-through"))?),
    }
}

/// What stands in for a day that could not be read, where the form is refused anyway.
const FIRST: Day = Day(0);

fn text(form: &Submitted, name: &str) -> String {
    form.get(name).unwrap_or_default().to_owned()
}

fn kind(form: &Submitted, problems: &mut Vec<Refusal>) -> Option<Kind> {
    let found = form.get("kind").and_then(Kind::parse);
    if found.is_none() {
        problems.push(Refusal::new("places-kind-choose").at("kind"));
    }
    found
}

fn day(form: &Submitted, name: &'static str, problems: &mut Vec<Refusal>) -> Option<Day> {
    Day::typed(form.get(name).unwrap_or_default()).map_err(|refusal| problems.push(refusal.at(name))).ok()
}

/// A last day, which may be left empty.
fn last_day(form: &Submitted, name: &'static str, problems: &mut Vec<Refusal>) -> Option<Day> {
    form.get(name).and_then(|_| day(form, name, problems))
}

/// The hours in seven fields, Monday's first; `None` when a field is refused.
fn week(form: &Submitted, fields: &[&'static str; 7], problems: &mut Vec<Refusal>) -> Option<Week> {
    let before = problems.len();
    let mut all: Vec<(Weekday, Span)> = Vec::new();
    for (weekday, field) in Weekday::ALL.into_iter().zip(*fields) {
        match typed::spans(form.get(field).unwrap_or_default()) {
            Ok(spans) if overlap(&spans) => {
                problems.push(Refusal::new("calendar-hours-overlap").with("weekday", weekday.code()).at(field));
            }
            Ok(spans) => all.extend(spans.into_iter().map(|span| (weekday, span))),
            Err(unread) => problems.push(why(unread).with("weekday", weekday.code()).at(field)),
        }
    }
    if problems.len() > before { None } else { Week::new(all).ok() }
}

fn overlap(spans: &[Span]) -> bool {
    spans.iter().enumerate().any(|(position, span)| spans[position + 1..].iter().any(|other| span.overlaps(*other)))
}

fn why(unread: Unread) -> Refusal {
    match unread {
        Unread::NoTime => Refusal::new("places-hours-no-time"),
        Unread::EndsFirst => Refusal::new("places-hours-end-first"),
    }
}

#[cfg(test)]
mod tests {
    use calendar::{Day, Minute, Weekday};
    use kernel::{Error, Result};
    use web::Submitted;

    use super::{closure, new_place, weekly};

    fn refused<T>(answer: Result<T>) -> Vec<(&'static str, &'static str)> {
        match answer {
            Err(Error::Refused(all)) => all.iter().map(|one| (one.field().unwrap(), one.key())).collect(),
            Err(other) => panic!("{other}"),
            Ok(_) => panic!("taken"),
        }
    }

    #[test]
    fn hours_are_read_from_their_fields() {
        let form = Submitted::from_pairs([("from", "2026-06-15"), ("open-mo", "10-12, 13-18"), ("help-mo", "10–12")]);
        let read = weekly(&form).unwrap();
        assert_eq!((read.from, read.through), (Day::from_ymd(2026, 6, 15).unwrap(), None));
        assert_eq!(read.open.on(Weekday::Monday).len(), 2);
        assert_eq!(read.help.on(Weekday::Monday)[0].to(), Minute::at(12, 0).unwrap());
        assert!(read.open.on(Weekday::Tuesday).is_empty());
    }

    #[test]
    fn every_field_of_a_week_says_what_is_wrong() {
        let form = Submitted::from_pairs([
            ("from", "i morgon"),
            ("through", "2026-02-30"),
            ("open-mo", "18-10"),
            ("open-tu", "10-14, 13-18"),
            ("open-we", "tio"),
            ("help-su", "10"),
        ]);
        let expected = [
            ("from", "calendar-no-such-day"),
            ("through", "calendar-no-such-day"),
            ("open-mo", "places-hours-end-first"),
            ("open-tu", "calendar-hours-overlap"),
            ("open-we", "places-hours-no-time"),
            ("help-su", "places-hours-no-time"),
        ];
        assert_eq!(refused(weekly(&form)), expected);
        let outside = [("from", "2026-06-15"), ("open-mo", "10-12"), ("help-mo", "9-11"), ("help-tu", "9-11")];
        let outside = refused(weekly(&Submitted::from_pairs(outside)));
        assert_eq!(outside, [("help-mo", "places-help-outside"), ("help-tu", "places-help-outside")]);
    }

    #[test]
    fn a_closure_is_days_or_hours_of_one() {
        let form = |from, through, times| {
            Submitted::from_pairs([
                ("closed-from", from),
                ("closed-through", through),
                ("times", times),
                ("reason", "holiday"),
            ])
        };
        let christmas = closure(&form("2026-12-24", "2026-12-26", "")).unwrap();
        assert_eq!(christmas.through().days_since(christmas.from()), 2);
        let noon = closure(&form("2026-12-24", "", "12-14")).unwrap();
        assert_eq!((noon.through(), noon.span().unwrap().minutes()), (noon.from(), 120));
        for (from, through, times, expected) in [
            ("2026-12-24", "2026-12-23", "", ("closed-through", "calendar-ends-before-begins")),
            ("", "2026-12-23", "", ("closed-from", "calendar-no-such-day")),
            ("2026-12-24", "2026-12-26", "12-14", ("times", "places-closure-times-one-day")),
            ("2026-12-24", "", "12-13, 14-15", ("times", "places-closure-times")),
            ("2026-12-24", "", "middag", ("times", "places-closure-times")),
        ] {
            assert_eq!(refused(closure(&form(from, through, times))), [expected]);
        }
    }

    #[test]
    fn a_new_place_gets_its_word_from_its_name() {
        let pairs = [("name", "Björkhagens bibliotek"), ("kind", "branch"), ("from", "2026-06-15")];
        assert_eq!(new_place(&Submitted::from_pairs(pairs)).unwrap().slug, "bjorkhagens-bibliotek");
        let wrong = [("kind", "castle"), ("from", "2026-06-15"), ("through", "2026-06-14"), ("slug", "Ek backen")];
        let expected = [
            ("kind", "places-kind-choose"),
            ("slug", "organisations-slug"),
            ("name", "organisations-name"),
            ("through", "calendar-ends-before-begins"),
        ];
        assert_eq!(refused(new_place(&Submitted::from_pairs(wrong))), expected);
    }
}
