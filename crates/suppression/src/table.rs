//! A table of counts with all its sums, and what of it may be shown.

use crate::network::{Arc, Network, State};
use crate::{Shown, Threshold};

/// A column, or all of them together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The one with this number, from 0.
    At(usize),
    /// The sum of all.
    All,
}

/// A row of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowId(usize);

/// Counts in rows and columns, with the sums of each row, of each group of rows, of each column, and of all. What no count may be
/// small of is a matter of the counts alone: names are the caller's.
#[derive(Clone, Debug)]
pub struct Table {
    columns: usize,
    totals: State,
    rows: Vec<Row>,
}

#[derive(Clone, Debug)]
struct Row {
    under: Option<usize>,
    leaf: bool,
    /// By column, the sum of all last; with one column, only that.
    counts: Vec<u64>,
    least: Vec<u64>,
    most: Vec<u64>,
}

/// What may be shown of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppressed {
    width: usize,
    /// Row after row, the totals last.
    cells: Vec<Shown>,
    whole: bool,
}

impl Table {
    /// A table whose totals may be withheld as its cells may.
    #[must_use]
    pub const fn new(columns: usize) -> Self {
        Self { columns, totals: State::Open, rows: Vec::new() }
    }

    /// A table whose totals are known to everybody, since they stand elsewhere too. None of them may be small.
    #[must_use]
    pub const fn with_known_totals(columns: usize) -> Self {
        Self { columns, totals: State::Known, rows: Vec::new() }
    }

    /// Adds a row with its counts by column; a missing one is 0.
    pub fn add_row(&mut self, under: Option<RowId>, counts: &[u64]) -> RowId {
        let counts = (0..self.columns).map(|column| counts.get(column).copied().unwrap_or_default());
        self.push(under, true, summed(counts.collect()))
    }

    /// Adds a row that is the sum of those that will be added under it.
    pub fn add_group(&mut self, under: Option<RowId>) -> RowId {
        self.push(under, false, vec![0; self.width()])
    }

    /// Says that everybody knows a row to count at least and at most so many, by column, from elsewhere.
    pub fn bound(&mut self, row: RowId, least: &[u64], most: &[u64]) {
        let Some(row) = self.rows.get_mut(row.0) else { return };
        if least.len() == self.columns && most.len() == self.columns {
            row.least = summed(least.to_vec());
            row.most = summed(most.to_vec());
        }
    }

    /// What may be shown.
    #[must_use]
    pub fn suppress(&self, threshold: Threshold) -> Suppressed {
        let mut network = self.network();
        for arc in network.arcs.iter_mut().filter(|arc| arc.state == State::Open && threshold.is_small(arc.count)) {
            arc.state = State::Withheld;
        }
        let known = network.arcs.iter().any(|arc| arc.state == State::Known && threshold.is_small(arc.count));
        let mut safe = vec![false; network.arcs.len()];
        let unsafe_one = |network: &Network, safe: &[bool]| {
            (0..safe.len()).find(|&arc| network.arcs[arc].state == State::Withheld && !safe[arc])
        };
        // Who is safe stays so, since withholding more only widens what could be.
        while let Some(arc) = unsafe_one(&network, &safe) {
            if known || !network.protect(arc, threshold.least()) {
                return self.whole();
            }
            safe[arc] = true;
        }
        let see = |arc: &Arc| if arc.state == State::Withheld { Shown::Withheld } else { Shown::Count(arc.count) };
        Suppressed { width: self.width(), cells: network.arcs.iter().map(see).collect(), whole: false }
    }

    /// How far the largest value that a withheld cell could have lies above its smallest, of the cell that has least room, counted
    /// no further than `enough`; `None` when nothing is withheld. This is what one finds who sees `seen` and subtracts.
    #[must_use]
    pub fn narrowest(&self, seen: &Suppressed, enough: u64) -> Option<u64> {
        let mut network = self.network();
        for (arc, cell) in network.arcs.iter_mut().zip(&seen.cells) {
            arc.state = if cell.is_withheld() { State::Withheld } else { State::Known };
            arc.least = if seen.whole { 0 } else { arc.least };
        }
        let withheld = (0..network.arcs.len()).filter(|&arc| network.arcs[arc].state == State::Withheld);
        withheld.map(|arc| network.room(arc, enough)).min()
    }

    fn push(&mut self, under: Option<RowId>, leaf: bool, counts: Vec<u64>) -> RowId {
        let under = under.map(|row| row.0).filter(|&row| self.rows.get(row).is_some_and(|row| !row.leaf));
        let mut above = under;
        while let Some(row) = above {
            self.rows[row].counts.iter_mut().zip(&counts).for_each(|(sum, count)| *sum += count);
            above = self.rows[row].under;
        }
        let width = self.width();
        self.rows.push(Row { under, leaf, counts, least: vec![0; width], most: vec![u64::MAX; width] });
        RowId(self.rows.len() - 1)
    }

    /// Columns with their sum, which one column alone is itself.
    const fn width(&self) -> usize {
        width(self.columns)
    }

    /// Withheld with its zeros; a column that is known to be empty is empty.
    fn whole(&self) -> Suppressed {
        let totals = self.totals();
        let see = |count: u64| if count == 0 { Shown::Count(0) } else { Shown::Withheld };
        let below = self.rows.iter().flat_map(|_| totals.iter().map(|total| see(*total)));
        let last = |total: u64| if self.totals == State::Known { Shown::Count(total) } else { see(total) };
        let cells = below.chain(totals.iter().map(|total| last(*total))).collect();
        Suppressed { width: self.width(), cells, whole: true }
    }

    fn totals(&self) -> Vec<u64> {
        let tops: Vec<&Row> = self.rows.iter().filter(|row| row.under.is_none()).collect();
        (0..self.width()).map(|column| tops.iter().map(|row| row.counts[column]).sum()).collect()
    }

    /// Each row and the totals, by column, as arcs. Signs are such that each arc goes out of one equation and into another: a column
    /// gathers its rows, the column of sums spreads over them. The node 0 is outside.
    fn network(&self) -> Network {
        let (width, rows) = (self.width(), self.rows.len());
        let mut network = Network::new(1 + (rows + 1) * width + rows);
        let sum_of = |row: usize, column: usize| 1 + row * width + column;
        let across = |row: usize| if width == 1 { 0 } else { 1 + (rows + 1) * width + row };
        for (number, row) in self.rows.iter().enumerate() {
            for column in 0..width {
                let below = if row.leaf { across(number) } else { sum_of(number, column) };
                let ends = (below, sum_of(row.under.unwrap_or(rows), column));
                let (least, most) = (row.least[column], row.most[column]);
                network.add(self.arc(ends, column, (row.counts[column], least, most), State::Open));
            }
        }
        for (column, total) in self.totals().into_iter().enumerate() {
            network.add(self.arc((sum_of(rows, column), 0), column, (total, 0, u64::MAX), self.totals));
        }
        network
    }

    fn arc(&self, (from, to): (usize, usize), column: usize, counts: (u64, u64, u64), state: State) -> Arc {
        let (count, least, most) = counts;
        let (from, to) = if column < self.columns { (from, to) } else { (to, from) };
        // A count of 0 is always shown, so that what is withheld is at least 1.
        Arc { from, to, count, least: least.max(1).min(count), most: most.max(count), state }
    }
}

impl Suppressed {
    /// A cell.
    #[must_use]
    pub fn cell(&self, row: RowId, column: Column) -> Shown {
        self.at(row.0 * self.width, column)
    }

    /// The total of a column, or of all.
    #[must_use]
    pub fn total(&self, column: Column) -> Shown {
        self.at(self.cells.len().saturating_sub(self.width), column)
    }

    /// Whether the table is withheld with its zeros, so that not even the names of its rows may be told.
    #[must_use]
    pub const fn is_withheld_whole(&self) -> bool {
        self.whole
    }

    /// Cells and sums that are withheld.
    #[must_use]
    pub fn withheld(&self) -> usize {
        self.cells.iter().filter(|cell| cell.is_withheld()).count()
    }

    /// What a toy would show that withholds small counts and nothing else.
    #[cfg(test)]
    pub(crate) fn of_a_toy(table: &Table, threshold: Threshold) -> Self {
        let small = |arc: &Arc| arc.state == State::Open && threshold.is_small(arc.count);
        let see = |arc: &Arc| if small(arc) { Shown::Withheld } else { Shown::Count(arc.count) };
        Self { width: table.width(), cells: table.network().arcs.iter().map(see).collect(), whole: false }
    }

    fn at(&self, row: usize, column: Column) -> Shown {
        let column = match column {
            Column::At(column) if column < self.width => column,
            Column::At(_) => return Shown::Withheld,
            Column::All => self.width - 1,
        };
        self.cells.get(row + column).copied().unwrap_or(Shown::Withheld)
    }
}

const fn width(columns: usize) -> usize {
    if columns > 1 { columns + 1 } else { columns }
}

fn summed(mut counts: Vec<u64>) -> Vec<u64> {
    if counts.len() > 1 {
        counts.push(counts.iter().fold(0, |sum, count| sum.saturating_add(*count)));
    }
    counts
}
