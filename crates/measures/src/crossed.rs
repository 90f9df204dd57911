//! A figure broken down, crossed with the places it was counted at: what is shown of one place, of another and of all together must
//! not give away a fourth.

use std::collections::BTreeSet;

use suppression::{Column, RowId, Shown, Suppressed, Table, Threshold};

use crate::figures::Count;
use crate::seen::Tally;

/// What may be shown of a figure, by thing and place.
pub(crate) struct Crossed<T> {
    rows: Vec<(T, RowId)>,
    seen: Suppressed,
    scope: Scope,
    /// Columns at which there was nothing to break down, as everybody knows.
    empty: Vec<bool>,
}

/// Which columns are told of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    /// Each place and all.
    Places,
    /// All together, and of the places nothing but their sums, which stand elsewhere.
    All,
}

/// What everybody knows of those that a breakdown leaves out, by place.
#[derive(Clone, Copy)]
pub(crate) enum Others<'a> {
    /// What follows from the whole.
    Plain,
    /// That they are at least so many.
    AtLeast(&'a [u64]),
    /// That they are at most so many.
    AtMost(&'a [u64]),
}

impl<T: Copy + Ord> Crossed<T> {
    /// Of something whose sums stand nowhere else.
    pub(crate) fn alone(counts: &[&Count<T>], threshold: Threshold) -> Self {
        let mut table = Table::new(counts.len());
        let rows = fill(&mut table, counts);
        Self { rows, seen: table.suppress(threshold), scope: Scope::Places, empty: Vec::new() }
    }

    /// Of something whose sums everybody knows: `wholes`, by place. Where places apart cannot be protected, such as a small one with
    /// one of each, only all of them together are told.
    pub(crate) fn part_of(wholes: &[u64], counts: &[&Count<T>], others: Others<'_>, threshold: Threshold) -> Self {
        let by_place = Self::judged(wholes, counts, others, threshold);
        if wholes.len() < 2 || !by_place.seen.is_withheld_whole() {
            return by_place;
        }
        let all = |each: &[u64]| vec![each.iter().sum::<u64>()];
        let (whole, count) = (all(wholes), together(counts));
        let judged = match others {
            Others::Plain => Self::judged(&whole, &[&count], Others::Plain, threshold),
            Others::AtLeast(least) => Self::judged(&whole, &[&count], Others::AtLeast(&all(least)), threshold),
            Others::AtMost(most) => Self::judged(&whole, &[&count], Others::AtMost(&all(most)), threshold),
        };
        Self { scope: Scope::All, empty: by_place.empty, ..judged }
    }

    /// Those that no thing stands for are a row too, or a subtraction would tell them.
    fn judged(wholes: &[u64], counts: &[&Count<T>], others: Others<'_>, threshold: Threshold) -> Self {
        let mut table = Table::with_known_totals(counts.len());
        let rows = fill(&mut table, counts);
        let rest = rest(wholes, counts);
        let row = table.add_row(None, &rest);
        match others {
            Others::Plain => {}
            Others::AtLeast(least) => table.bound(row, least, &vec![u64::MAX; rest.len()]),
            Others::AtMost(most) => table.bound(row, &vec![0; rest.len()], most),
        }
        Self {
            rows,
            seen: table.suppress(threshold),
            scope: Scope::Places,
            empty: wholes.iter().map(|whole| *whole == 0).collect(),
        }
    }

    /// The rows of a place, or of all.
    pub(crate) fn tally(&self, column: Column) -> Tally<T> {
        if self.is_empty(column) {
            return Tally::Rows(Vec::new());
        }
        if self.is_withheld(column) {
            return Tally::Withheld;
        }
        Tally::ranked(self.rows.iter().map(|(key, row)| (*key, self.seen.cell(*row, column))).collect())
    }

    /// The sum of a place, or of all.
    pub(crate) fn total(&self, column: Column) -> Shown {
        self.seen.total(column)
    }

    /// One cell.
    pub(crate) fn cell(&self, key: T, column: Column) -> Shown {
        if self.is_empty(column) {
            return Shown::Count(0);
        }
        if self.is_withheld(column) {
            return Shown::Withheld;
        }
        let found = self.rows.iter().find(|(known, _)| *known == key);
        found.map_or(Shown::Count(0), |(_, row)| self.seen.cell(*row, column))
    }

    fn is_empty(&self, column: Column) -> bool {
        match column {
            Column::At(column) => self.empty.get(column).copied().unwrap_or_default(),
            Column::All => !self.empty.is_empty() && self.empty.iter().all(|empty| *empty),
        }
    }

    /// Whether nothing of a column is told, the names of the things included.
    fn is_withheld(&self, column: Column) -> bool {
        self.seen.is_withheld_whole() || (self.scope == Scope::All && column != Column::All)
    }
}

/// All places together.
pub(crate) fn together<T: Copy + Ord>(counts: &[&Count<T>]) -> Count<T> {
    let mut all = Count::new();
    for (key, times) in counts.iter().flat_map(|count| count.iter()) {
        *all.entry(*key).or_default() += times;
    }
    all
}

/// Those that no thing stands for, by place.
pub(crate) fn rest<T>(wholes: &[u64], counts: &[&Count<T>]) -> Vec<u64> {
    let parts = counts.iter().map(|count| number(count.values().sum()));
    wholes.iter().zip(parts).map(|(whole, part)| whole.saturating_sub(part)).collect()
}

fn fill<T: Copy + Ord>(table: &mut Table, counts: &[&Count<T>]) -> Vec<(T, RowId)> {
    let keys: BTreeSet<T> = counts.iter().flat_map(|count| count.keys().copied()).collect();
    let of = |key: T| -> Vec<u64> {
        counts.iter().map(|count| number(count.get(&key).copied().unwrap_or_default())).collect()
    };
    keys.into_iter().map(|key| (key, table.add_row(None, &of(key)))).collect()
}

/// A count of the ledger, which is never negative.
pub(crate) fn number(count: i64) -> u64 {
    u64::try_from(count).unwrap_or_default()
}
