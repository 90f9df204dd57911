//! Counts with their names, for pictures, tables and files alike.

use charts::{Bar, Series};
use i18n::Words;
use organisations::{EserviceId, OrganisationId};
use vocabulary::TermId;

use super::Gathered;
use crate::figures::{Count, ranked};

/// A figure broken down: what it counts, by what, and how often each.
pub(crate) struct Breakdown {
    /// Its code in files.
    pub(crate) code: &'static str,
    /// The key of its heading, which names the unit.
    pub(crate) key: &'static str,
    /// Names and numbers, in order.
    pub(crate) rows: Vec<(String, i64)>,
}

impl Breakdown {
    /// As a picture.
    pub(crate) fn series(&self, words: &Words) -> Series {
        let bars = self.rows.iter().map(|(label, value)| Bar { label: label.clone(), value: Some(*value) }).collect();
        Series { title: words.say(self.key), description: words.say(self.key), bars }
    }
}

/// Every breakdown of a day, in the order of the page.
pub(crate) fn breakdowns(gathered: &Gathered, words: &Words) -> Vec<Breakdown> {
    let figures = &gathered.figures;
    let terms = |code, key, count: &Count<TermId>| Breakdown { code, key, rows: named(gathered, words, count) };
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

/// Occasions by hour, from the first hour with any to the last, hours without any included.
pub(crate) fn hours(gathered: &Gathered) -> Vec<(String, i64)> {
    let by_hour = &gathered.figures.by_hour;
    let (Some((first, _)), Some((last, _))) = (by_hour.first_key_value(), by_hour.last_key_value()) else {
        return Vec::new();
    };
    (*first..=*last).map(|hour| (hour.to_string(), by_hour.get(&hour).copied().unwrap_or_default())).collect()
}

fn named(gathered: &Gathered, words: &Words, count: &Count<TermId>) -> Vec<(String, i64)> {
    ranked(count).into_iter().map(|(term, times)| (gathered.vocabulary.label(term, words), times)).collect()
}

/// Targets by name, the most frequent first.
pub(crate) fn targets(gathered: &Gathered, count: &Count<OrganisationId>) -> Vec<(String, i64)> {
    let name = |id: OrganisationId| gathered.organisations.iter().find(|one| one.id == id).map(|one| one.name.clone());
    ranked(count).into_iter().map(|(id, times)| (name(id).unwrap_or_else(|| id.0.to_string()), times)).collect()
}

fn eservices(gathered: &Gathered, count: &Count<EserviceId>) -> Vec<(String, i64)> {
    let name = |id: EserviceId| {
        let service = gathered.eservices.iter().find(|one| one.id == id)?;
        let owner = gathered.organisations.iter().find(|one| one.id == service.organisation)?;
        Some(format!("{}: {}", owner.name, service.name))
    };
    ranked(count).into_iter().map(|(id, times)| (name(id).unwrap_or_else(|| id.0.to_string()), times)).collect()
}
