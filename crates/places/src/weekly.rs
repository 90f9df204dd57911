//! Open hours and help hours of a week, set together.

use calendar::{Day, Season, Span, Week, Weekday};
use db::Tx;
use kernel::{Error, LibraryId, PlaceId, Refusal, Result};

use crate::{What, store};

/// The hours of a week, with the days between which they hold. Open hours and help hours begin on the same day, so that the
/// one can be held against the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weekly {
    /// The first day on which they hold.
    pub from: Day,
    /// The last day on which they hold, or `None` until others begin.
    pub through: Option<Day>,
    /// When the house is open.
    pub open: Week,
    /// When help is staffed.
    pub help: Week,
}

/// The fields of help hours, Monday first.
pub(crate) const HELP_FIELDS: [&str; 7] = ["help-mo", "help-tu", "help-we", "help-th", "help-fr", "help-sa", "help-su"];
/// The fields of open hours, Monday first.
pub(crate) const OPEN_FIELDS: [&str; 7] = ["open-mo", "open-tu", "open-we", "open-th", "open-fr", "open-sa", "open-su"];

impl Weekly {
    /// What is wrong with them: help when the house is not open, at `help-mo` to `help-su`, and an end before the beginning,
    /// at `through`.
    #[must_use]
    pub fn problems(&self) -> Vec<Refusal> {
        let ends_first = self.through.is_some_and(|through| through < self.from);
        let end = ends_first.then(|| Refusal::new("calendar-ends-before-begins").at("through"));
        let outside = Weekday::ALL.into_iter().filter(|day| !within(self.help.on(*day), self.open.on(*day)));
        let refusal = |day: Weekday| {
            Refusal::new("places-help-outside").with("weekday", day.code()).at(HELP_FIELDS[day as usize])
        };
        end.into_iter().chain(outside.map(refusal)).collect()
    }

    /// Whether they hold on `day`, as long as no others have begun.
    #[must_use]
    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day && self.through.is_none_or(|through| day <= through)
    }
}

/// Whether every minute of `help` lies in `open`.
fn within(help: &[Span], open: &[Span]) -> bool {
    let uncovered = open.iter().fold(help.to_vec(), |rest, open| {
        rest.into_iter().flat_map(|span| span.without(*open).collect::<Vec<_>>()).collect()
    });
    uncovered.is_empty()
}

/// The sets of hours of a place, in the order in which they begin. Where only one kind of hours begins on a day, the other kind
/// is what it was the day before.
///
/// # Errors
/// Missing when the library has no such place.
pub fn weekly(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId) -> Result<Vec<Weekly>> {
    let (open, help) = (store::hours(tx, library, place, What::Open)?, store::hours(tx, library, place, What::Help)?);
    let (open, help) = (open.seasons(), help.seasons());
    let mut days: Vec<Day> = open.iter().chain(help).map(Season::from).collect();
    days.sort_unstable();
    days.dedup();
    let on = |seasons: &[Season], day: Day| seasons.iter().rev().find(|season| season.holds_on(day)).cloned();
    let set = |from: Day| {
        let (open, help) = (on(open, from), on(help, from));
        let begun = [&open, &help].into_iter().flatten().find(|season| season.from() == from);
        let through = begun.and_then(Season::through);
        let week = |season: Option<Season>| season.map_or_else(Week::default, |season| season.week().clone());
        Weekly { from, through, open: week(open), help: week(help) }
    };
    Ok(days.into_iter().map(set).collect())
}

/// Sets the hours that hold from a day; others that began the same day are replaced. `instead_of` is the first day of the set
/// that these were made from: when it is another one, and has not begun by `today`, these take its place.
///
/// # Errors
/// Refused at the fields that [`Weekly::problems`] names; missing when the library has no such place.
pub fn set_weekly(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    weekly: &Weekly,
    (instead_of, today): (Option<Day>, Day),
) -> Result<()> {
    let problems = weekly.problems();
    if !problems.is_empty() {
        return Err(Error::Refused(problems));
    }
    if let Some(other) = instead_of.filter(|day| *day != weekly.from && *day > today) {
        store::drop_hours(tx, library, place, other)?;
    }
    for (what, week) in [(What::Open, &weekly.open), (What::Help, &weekly.help)] {
        let season = Season::new(weekly.from, weekly.through, week.clone())?;
        store::set_hours(tx, library, place, what, &season)?;
    }
    Ok(())
}

/// Takes away a set of hours that has not begun by `today`.
///
/// # Errors
/// Refused when it has begun: what was open once is not forgotten. Missing when the place has no such set.
pub fn drop_weekly(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, from: Day, today: Day) -> Result<()> {
    if from <= today {
        return Err(Refusal::new("places-hours-begun").into());
    }
    match store::drop_hours(tx, library, place, from)? {
        0 => Err(Error::Missing),
        _ => Ok(()),
    }
}
