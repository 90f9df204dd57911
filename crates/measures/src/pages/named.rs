//! Counts with their names, for pictures, tables and files alike.

use charts::{Bar, Series};
use i18n::Words;
use organisations::{EserviceId, OrganisationId};
use suppression::Shown;
use vocabulary::TermId;

use super::Gathered;
use crate::Tally;

/// A figure broken down: what it counts, by what, and how often each.
pub(crate) struct Breakdown {
    /// Its code in files.
    pub(crate) code: &'static str,
    /// The key of its heading, which names the unit.
    pub(crate) key: &'static str,
    /// Names and numbers, in order; `None` when not even the names are told.
    pub(crate) rows: Option<Vec<(String, Shown)>>,
}

impl Breakdown {
    /// As a picture; `None` when not even the names are told.
    pub(crate) fn series(&self, words: &Words) -> Option<Series> {
        let bars = self.rows.as_ref()?.iter().map(|(label, shown)| bar(label, *shown)).collect();
        Some(Series { title: words.say(self.key), description: words.say(self.key), bars })
    }

    /// Whether there was nothing to break down.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.as_ref().is_some_and(Vec::is_empty)
    }
}

/// One number as a bar.
pub(crate) fn bar(label: &str, shown: Shown) -> Bar {
    Bar { label: label.to_owned(), value: shown.count().map(|count| i64::try_from(count).unwrap_or(i64::MAX)) }
}

/// A number as it is read.
pub(crate) fn said(shown: Shown, words: &Words) -> String {
    shown
        .count()
        .map_or_else(|| words.say("measures-withheld"), |count| words.number(i64::try_from(count).unwrap_or(i64::MAX)))
}

/// Every breakdown of a day, in the order of the page.
pub(crate) fn breakdowns(gathered: &Gathered, words: &Words) -> Vec<Breakdown> {
    let figures = &gathered.seen;
    let terms = |code, key, count: &Tally<TermId>| Breakdown { code, key, rows: named(gathered, words, count) };
    vec![
        terms("need", "measures-by-need", &figures.by_need),
        terms("area", "measures-by-area", &figures.by_area),
        terms("outcome", "measures-by-outcome", &figures.by_outcome),
        Breakdown { code: "referred", key: "measures-by-target", rows: targets(gathered, &figures.by_target) },
        terms("obstacle", "measures-by-obstacle", &figures.by_obstacle),
        Breakdown { code: "eservice", key: "measures-by-eservice", rows: eservices(gathered, &figures.by_eservice) },
        terms("step", "measures-by-step", &figures.by_step),
        terms("language", "measures-by-language", &figures.by_language),
        terms("channel", "measures-by-channel", &figures.by_channel),
        terms("turned-away", "measures-turned-away", &figures.turned_away),
        terms("use", "measures-uses", &figures.uses),
        terms("heads", "measures-heads", &figures.heads),
    ]
}

/// Occasions by hour, from the first hour with any to the last, hours without any included; `None` when no hour is told.
pub(crate) fn hours(gathered: &Gathered) -> Option<Vec<(String, Shown)>> {
    let Tally::Rows(rows) = &gathered.seen.by_hour else { return None };
    let (first, last) = (rows.iter().map(|(hour, _)| *hour).min(), rows.iter().map(|(hour, _)| *hour).max());
    let (Some(first), Some(last)) = (first, last) else { return Some(Vec::new()) };
    Some((first..=last).map(|hour| (hour.to_string(), gathered.seen.by_hour.of(hour))).collect())
}

fn rows<T: Copy + Ord>(tally: &Tally<T>, name: impl Fn(T) -> String) -> Option<Vec<(String, Shown)>> {
    match tally {
        Tally::Rows(rows) => Some(rows.iter().map(|(key, shown)| (name(*key), *shown)).collect()),
        Tally::Withheld => None,
    }
}

fn named(gathered: &Gathered, words: &Words, tally: &Tally<TermId>) -> Option<Vec<(String, Shown)>> {
    rows(tally, |term| gathered.vocabulary.label(term, words))
}

/// Targets by name, the most frequent first.
pub(crate) fn targets(gathered: &Gathered, tally: &Tally<OrganisationId>) -> Option<Vec<(String, Shown)>> {
    let name = |id: OrganisationId| gathered.organisations.iter().find(|one| one.id == id).map(|one| one.name.clone());
    rows(tally, |id| name(id).unwrap_or_else(|| id.0.to_string()))
}

fn eservices(gathered: &Gathered, tally: &Tally<EserviceId>) -> Option<Vec<(String, Shown)>> {
    let name = |id: EserviceId| {
        let service = gathered.eservices.iter().find(|one| one.id == id)?;
        let owner = gathered.organisations.iter().find(|one| one.id == service.organisation)?;
        Some(format!("{}: {}", owner.name, service.name))
    };
    rows(tally, |id| name(id).unwrap_or_else(|| id.0.to_string()))
}
