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
}

/// What everybody knows of those that a breakdown leaves out, by place.
#[derive(Clone, Copy)]
pub(crate) enum Others<'a> {
    /// That there are none, or what follows from the whole.
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
        Self { rows, seen: table.suppress(threshold) }
    }

    /// Of something whose sums everybody knows: `wholes`, by place. Those that no thing stands for are a row too, or a subtraction
    /// would tell them.
    pub(crate) fn part_of(wholes: &[u64], counts: &[&Count<T>], others: Others<'_>, threshold: Threshold) -> Self {
        let mut table = Table::with_known_totals(counts.len());
        let rows = fill(&mut table, counts);
        let rest = rest(wholes, counts);
        let row = table.add_row(None, &rest);
        match others {
            Others::Plain => {}
            Others::AtLeast(least) => table.bound(row, least, &vec![u64::MAX; rest.len()]),
            Others::AtMost(most) => table.bound(row, &vec![0; rest.len()], most),
        }
        Self { rows, seen: table.suppress(threshold) }
    }

    /// The rows of a place, or of all.
    pub(crate) fn tally(&self, column: Column) -> Tally<T> {
        if self.seen.is_withheld_whole() && self.seen.total(column) != Shown::Count(0) {
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
        let found = self.rows.iter().find(|(known, _)| *known == key);
        found.map_or(Shown::Count(0), |(_, row)| self.seen.cell(*row, column))
    }
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
