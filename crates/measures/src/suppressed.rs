//! The figures of a day for those who are not staff of the centre: no small number, and none that tells one.
//!
//! All places are judged together, whoever asks for which, so that no two pages taken together tell more. First it is decided which
//! places are shown apart (their occasions and those of all are one table); those that are not are one column, *the rest*, which no
//! page shows and any reader can work out. Then each figure is crossed with those columns; where that cannot be protected, it is told
//! of all places together only. The sums of columns are none or at least the threshold, and so are the numbers shown of all and what
//! they leave, so that what lies between them has room for the threshold too (Fréchet's bounds).

use std::collections::BTreeMap;

use encounters::LedgerDay;
use kernel::PlaceId;
use queue::Wait;
use suppression::{Column, Shown, Suppressed, Table, Threshold};
use vocabulary::{TermId, given};

use crate::crossed::{Crossed, Others, number, rest, together};
use crate::figures::Count;
use crate::seen::{Seen, SeenWaits, Tally, places_of};
use crate::{DayFigures, Waits};

/// Which places may be shown apart.
pub(crate) struct Places {
    rows: Vec<(PlaceId, suppression::RowId)>,
    seen: Suppressed,
}

impl Places {
    /// Judged by the occasions of each.
    pub(crate) fn of(occasions: &BTreeMap<PlaceId, i64>, threshold: Threshold) -> Self {
        let mut table = Table::new(1);
        let rows = occasions.iter().map(|(place, many)| (*place, table.add_row(None, &[number(*many)]))).collect();
        Self { rows, seen: table.suppress(threshold) }
    }

    /// The occasions of a place, or of all; 0 at a place that was not judged.
    pub(crate) fn occasions(&self, place: Option<PlaceId>) -> Shown {
        let Some(place) = place else { return self.seen.total(Column::All) };
        let row = self.rows.iter().find(|(known, _)| *known == place);
        row.map_or(Shown::Count(0), |(_, row)| self.seen.cell(*row, Column::All))
    }

    fn apart(&self) -> Vec<PlaceId> {
        let shown = self.rows.iter().filter(|(place, _)| !self.occasions(Some(*place)).is_withheld());
        shown.map(|(place, _)| *place).collect()
    }
}

/// The figures of `day` at `place`, or at every place. `usual` is what [`crate::usual::usual_shown`] answers.
pub(crate) fn day(
    day: &LedgerDay,
    waits: &[Wait],
    place: Option<PlaceId>,
    usual: Option<crate::Usual>,
    threshold: Threshold,
) -> Seen {
    let day = &nested(day);
    let every = places_of(day, waits);
    let occasions = every.iter().map(|at| (*at, DayFigures::count(day, Some(*at)).occasions)).collect();
    let places = Places::of(&occasions, threshold);
    if places.occasions(None).is_withheld() || places.occasions(place).is_withheld() {
        return Seen::nothing();
    }
    let apart = places.apart();
    let column = match place.map(|place| apart.iter().position(|at| *at == place)) {
        None => Column::All,
        Some(Some(column)) => Column::At(column),
        // Nothing is written there.
        Some(None) => return Seen::exact(&DayFigures::default(), Waits::default(), usual),
    };
    let mut columns: Vec<Part> = apart.iter().map(|at| Part::count(day, waits, |one| one == *at)).collect();
    if apart.len() < every.len() {
        columns.push(Part::count(day, waits, |one| !apart.contains(&one)));
    }
    let half = Waits::count(waits, place).half;
    Judge { columns, column, threshold, half }.seen(usual)
}

/// One column: a place that is shown apart, or the rest.
struct Part {
    figures: DayFigures,
    waits: Waits,
}

impl Part {
    fn count(day: &LedgerDay, waits: &[Wait], here: impl Fn(PlaceId) -> bool) -> Self {
        Self { figures: DayFigures::of(day, &here), waits: Waits::of(waits, here) }
    }
}

/// Judges figure by figure.
struct Judge {
    columns: Vec<Part>,
    column: Column,
    threshold: Threshold,
    /// Half of those at the column waited so many minutes or fewer.
    half: i64,
}

impl Judge {
    fn seen(&self, usual: Option<crate::Usual>) -> Seen {
        let by_outcome = self.part_of(&self.occasions(), |figures| &figures.by_outcome);
        let turned_away = self.alone(|figures| &figures.turned_away);
        let uses = self.alone(|figures| &figures.uses);
        let (by_eservice, by_step) = self.services();
        Seen {
            occasions: self.sum(&self.occasions()),
            questions: self.sum(&self.questions()),
            minutes: self.sum(&self.each(|figures| figures.minutes)),
            people: self.people(),
            by_hour: self.part_of(&self.occasions(), |figures| &figures.by_hour).tally(self.column),
            by_need: self.part_of(&self.questions(), |figures| &figures.by_need).tally(self.column),
            by_area: self.part_of(&self.questions(), |figures| &figures.by_area).tally(self.column),
            by_language: self.part_of(&self.occasions(), |figures| &figures.by_language).tally(self.column),
            by_channel: self.part_of(&self.occasions(), |figures| &figures.by_channel).tally(self.column),
            by_obstacle: self.under(&by_outcome, given::NOT_POSSIBLE, |figures| &figures.by_obstacle),
            by_target: self.under(&by_outcome, given::REFERRED, |figures| &figures.by_target),
            by_outcome: by_outcome.tally(self.column),
            by_eservice,
            by_step,
            turned_away: turned_away.tally(self.column),
            uses: uses.tally(self.column),
            heads: self.alone(|figures| &figures.heads).tally(self.column),
            turned_away_in_all: turned_away.total(self.column),
            uses_in_all: uses.total(self.column),
            waits: self.waits(),
            usual,
        }
    }

    fn counts<T>(&self, of: fn(&DayFigures) -> &Count<T>) -> Vec<&Count<T>> {
        self.columns.iter().map(|part| of(&part.figures)).collect()
    }

    fn each(&self, of: fn(&DayFigures) -> i64) -> Vec<u64> {
        self.columns.iter().map(|part| number(of(&part.figures))).collect()
    }

    fn occasions(&self) -> Vec<u64> {
        self.each(|figures| figures.occasions)
    }

    /// No fewer than occasions at any place, so that they are shown where those are.
    fn questions(&self) -> Vec<u64> {
        self.each(|figures| figures.questions)
    }

    fn alone<T: Copy + Ord>(&self, of: fn(&DayFigures) -> &Count<T>) -> Crossed<T> {
        Crossed::alone(&self.counts(of), self.threshold)
    }

    fn part_of<T: Copy + Ord>(&self, wholes: &[u64], of: fn(&DayFigures) -> &Count<T>) -> Crossed<T> {
        Crossed::part_of(wholes, &self.counts(of), Others::Plain, self.threshold)
    }

    /// A sum at a column whose occasions are shown, and are so many that it is nobody's own.
    fn sum(&self, each: &[u64]) -> Shown {
        match self.column {
            Column::All => Shown::Count(each.iter().sum()),
            Column::At(column) => each.get(column).copied().map_or(Shown::Withheld, Shown::Count),
        }
    }

    /// People are occasions and those who sat beside somebody; the latter may be few.
    fn people(&self) -> Shown {
        let each = self.each(|figures| figures.people);
        let beside: Vec<u64> = each.iter().zip(self.occasions()).map(|(all, one)| all.saturating_sub(one)).collect();
        let mut table = Table::new(beside.len());
        table.add_row(None, &beside);
        let shown = !table.suppress(self.threshold).total(self.column).is_withheld();
        if shown { self.sum(&each) } else { Shown::Withheld }
    }

    /// What stands under one outcome, such as whom those were referred to who were. Where that outcome is withheld at a place, only
    /// what all places have together is told.
    fn under<T: Copy + Ord>(
        &self,
        outcomes: &Crossed<TermId>,
        outcome: TermId,
        of: fn(&DayFigures) -> &Count<T>,
    ) -> Tally<T> {
        if outcomes.cell(outcome, self.column) == Shown::Count(0) {
            return Tally::Rows(Vec::new());
        }
        let all = outcomes.cell(outcome, Column::All);
        let shown: Option<Vec<u64>> =
            (0..self.columns.len()).map(|at| outcomes.cell(outcome, Column::At(at)).count()).collect();
        match (shown, all, self.column) {
            (Some(each), Shown::Count(_), _) => self.part_of(&each, of).tally(self.column),
            (None, Shown::Count(all), Column::All) => {
                let together = together(&self.counts(of));
                Crossed::part_of(&[all], &[&together], Others::Plain, self.threshold).tally(Column::All)
            }
            _ => Tally::Withheld,
        }
    }

    /// A step belongs to an e-service: questions without a step are at least those without an e-service.
    fn services(&self) -> (Tally<organisations::EserviceId>, Tally<TermId>) {
        let (services, steps) = (self.counts(|figures| &figures.by_eservice), self.counts(|figures| &figures.by_step));
        let questions = self.questions();
        let (no_service, no_step) = (rest(&questions, &services), rest(&questions, &steps));
        let services = Crossed::part_of(&questions, &services, Others::AtMost(&no_step), self.threshold);
        let steps = Crossed::part_of(&questions, &steps, Others::AtLeast(&no_service), self.threshold);
        (services.tally(self.column), steps.tally(self.column))
    }

    /// The longest wait is one person's. Half is told where those who were helped are.
    fn waits(&self) -> SeenWaits {
        let each =
            |of: fn(&Waits) -> i64| -> Vec<u64> { self.columns.iter().map(|part| number(of(&part.waits))).collect() };
        let mut table = Table::new(self.columns.len());
        let rows = [|waits: &Waits| waits.helped, |waits: &Waits| waits.left].map(|of| table.add_row(None, &each(of)));
        let seen = table.suppress(self.threshold);
        let [helped, left] = rows.map(|row| seen.cell(row, self.column));
        let half = if helped.is_withheld() { Shown::Withheld } else { Shown::Count(number(self.half)) };
        SeenWaits { helped, left, longest: Shown::Withheld, half }
    }
}

/// The day with what stands under something only where that is: a target where it was referred, an obstacle where it was not
/// possible, a step where there is an e-service.
fn nested(day: &LedgerDay) -> LedgerDay {
    let mut day = day.clone();
    for occasion in &mut day.occasions {
        occasion.referred_to = occasion.referred_to.filter(|_| occasion.outcome == given::REFERRED);
        occasion.obstacle = occasion.obstacle.filter(|_| occasion.outcome == given::NOT_POSSIBLE);
        for question in &mut occasion.questions {
            question.step = question.step.filter(|_| question.eservice.is_some());
        }
    }
    day
}
